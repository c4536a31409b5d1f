"""One scan at work: a thread that only talks to the scanner, and tells what happens as events.

Whoever listens never waits for the scanner itself, so that a backend that hangs is seen by the clock.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from kiosk.domain import Fault, Source
from kiosk.scanner import device
from kiosk.scanner.device import ScanFault, Sheet

SHEETS_AHEAD = 2
"""Sheets that may wait to be looked at before the scanner is kept waiting; bounds the memory."""
FIRST_ROW_PATIENCE = 2
"""How many times `row_timeout_s` the first row may take: airscan gives none before the whole page is there."""
OPEN_LIMIT_S = 12.0
TRY_LIMIT_S = 15.0
"""How long one try to open the scanner or to start the first sheet may take; airscan waits 10 s for a busy one."""
_GLASS_TRIES = 2
_FIRST_SHEET_S = 5.0
_sheet_s: dict[tuple[Source, int], float] = {}
"""How long the last sheet took."""
_executor = ThreadPoolExecutor(1, "lamp")


@dataclass(frozen=True)
class Wish:
    """What to scan."""

    source: Source
    dpi: int
    duplex: bool = False


@dataclass(frozen=True)
class SheetRead:
    """One sheet is there."""

    number: int
    sheet: Sheet


@dataclass(frozen=True)
class LampEnded:
    """Nothing more will come; `Lamp.result` says why."""


Event = SheetRead | LampEnded


class Lamp:
    """The scan thread, and what the clock must know of it."""

    def __init__(
        self,
        name: str,
        wish: Wish,
        row_timeout_s: float,
        tell: Callable[[Event], None],
        given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        """`given_up` is asked before each sheet: none goes through the feeder for a client who has gone."""
        self._name = name
        self._wish = wish
        self._row_timeout_s = row_timeout_s
        self._tell = tell
        self._given_up = given_up
        self._cancelled = threading.Event()
        self._room = threading.Semaphore(SHEETS_AHEAD)
        self._deadline_s: float | None = None
        self._open: device.Device | None = None
        self._sheet_began_s: float | None = None
        self._done: Future[None] | None = None
        self.sheet = 0
        self.rows = 0.0
        self.scanner_s = 0.0

    def start(self) -> None:
        """Begins to scan; each sheet is an event, and the end is one."""
        self._done = _executor.submit(self._scan)
        self._done.add_done_callback(lambda _: self._tell(LampEnded()))

    def hangs(self) -> bool:
        """True when the scanner has said nothing for longer than it may."""
        deadline_s = self._deadline_s
        return deadline_s is not None and time.monotonic() > deadline_s

    def sheet_is_seen(self) -> None:
        """One sheet less waits to be looked at."""
        self._room.release()

    def fraction(self) -> float | None:
        """How far the current sheet is, 0 to 1; guessed from the last one's time where rows come all at once.

        None while no sheet is under the lamp.
        """
        began_s = self._sheet_began_s
        if began_s is None:
            return None
        usual_s = _sheet_s.get((self._wish.source, self._wish.dpi), _FIRST_SHEET_S)
        guessed = 0.9 * min(1.0, (time.monotonic() - began_s) / usual_s)
        return max(self.rows, guessed)

    def cancel(self) -> None:
        """Stops as soon as the backend lets go; `join` tells whether it did."""
        self._cancelled.set()
        self._room.release()
        opened = self._open
        if opened is not None and self._sheet_began_s is not None:
            opened.cancel()

    def join(self, timeout_s: float) -> bool:
        """True when the scan has ended, and the scanner is closed."""
        assert self._done is not None
        return not wait([self._done], timeout_s).not_done

    def result(self) -> None:
        """Raises what ended the scan, when it was not that all is scanned: ScanFault."""
        assert self._done is not None
        self._done.result(timeout=0)

    def _scan(self) -> None:
        if self._wish.source is Source.FEEDER:
            self._scan_feeder()
            return
        for last in range(1, _GLASS_TRIES + 1):
            try:
                self._scan_glass()
                return
            except ScanFault as fault:
                if last == _GLASS_TRIES or fault.fault not in {Fault.PAGE_TRUNCATED, Fault.SCANNER_GONE}:
                    raise self._explained(fault) from fault
                if not self._answers():
                    raise

    def _scan_glass(self) -> None:
        with device.opened(self._name, self._cancelled, self._before_try) as scanner:
            self._put(self._next(scanner, scanner.prepare(self._wish.source, self._wish.dpi, False)))
        self._deadline_s = None

    def _scan_feeder(self) -> None:
        try:
            with device.opened(self._name, self._cancelled, self._before_try) as scanner:
                dpi = scanner.prepare(self._wish.source, self._wish.dpi, self._wish.duplex)
                while True:
                    self._put(self._next(scanner, dpi))
                    self._deadline_s = None
                    self._room.acquire()
        except ScanFault as fault:
            if fault.fault is Fault.NO_PAPER and self.sheet > 0:
                return
            raise self._explained(fault) from fault
        finally:
            self._deadline_s = None

    def _next(self, scanner: device.Device, dpi: int) -> Sheet:
        if self._given_up():
            raise ScanFault(Fault.CANCELLED)
        self._open = scanner
        self.rows = 0.0
        self._sheet_began_s = time.monotonic()
        self._before_try()
        try:
            return scanner.next_sheet(dpi, self._row)
        finally:
            self._open = self._sheet_began_s = None
            self._allow(device.CLOSE_LIMIT_S)

    def _before_try(self) -> None:
        self._allow(TRY_LIMIT_S if self.sheet == 0 else FIRST_ROW_PATIENCE * self._row_timeout_s)

    def _put(self, sheet: Sheet) -> None:
        _sheet_s[self._wish.source, self._wish.dpi] = sheet.scanner_s
        self.scanner_s += sheet.scanner_s
        self._tell(SheetRead(self.sheet, sheet))
        self.sheet += 1

    def _row(self, row: int, of_rows: int) -> None:
        self._allow(self._row_timeout_s * (FIRST_ROW_PATIENCE if row == 0 else 1))
        self.rows = row / of_rows if of_rows > 0 else 0.0

    def _allow(self, seconds: float) -> None:
        self._deadline_s = time.monotonic() + seconds

    def _answers(self) -> bool:
        self._allow(OPEN_LIMIT_S)
        return device.answers(self._name)

    def _explained(self, fault: ScanFault) -> ScanFault:
        """An I/O error says nothing: when the scanner still answers, it was the page that broke."""
        if fault.fault is Fault.SCANNER_GONE and self._answers():
            return ScanFault(Fault.PAGE_TRUNCATED, fault.detail)
        return fault
