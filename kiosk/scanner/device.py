"""A scanner, through SANE: opened by name, one sheet at a time, faults as members of the closed set.

python-sane 2.9.2 has edges that this module keeps to itself: an exception in a progress callback is a segmentation
fault, errors are sentences, a broken page can be called complete, and `close` can wait for ever with the interpreter's
lock held.
"""

import logging
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import sane
from numpy.typing import NDArray
from tenacity import Retrying, retry_if_exception, sleep_using_event, stop_after_delay, wait_exponential

from kiosk.domain import Fault, Source

log = logging.getLogger(__name__)

Pixels = NDArray[np.uint8]
Rows = Callable[[int, int], None]
"""Told how many rows came, and how many will; first told 0 when the scanner has started. Must not raise."""

BUSY_LIMIT_S = 15.0
"""How long a busy device is asked again; airscan asks for 10 s by itself each time."""
START_LIMIT_S = 15
CLOSE_LIMIT_S = 4
_FAULTS = {
    "Document feeder jammed": Fault.PAPER_JAM,
    "Document feeder out of documents": Fault.NO_PAPER,
    "Scanner cover is open": Fault.COVER_OPEN,
    "Device busy": Fault.SCANNER_BUSY,
    "Operation was canceled": Fault.CANCELLED,
    "Error during device I/O": Fault.SCANNER_GONE,
    "Invalid argument": Fault.SCANNER_GONE,
    "Access to resource has been denied": Fault.SCANNER_GONE,
}
_USUAL_DPIS = (75, 100, 150, 200, 240, 300, 400, 600)
_JPEG_HOLE = 128
_HOLE_ROWS = 8
_FEEDER_WORDS = ("adf", "feeder", "document")
_DUPLEX_WORDS = ("duplex", "both")


class ScanFault(Exception):
    """The scanner could not do it; `fault` says in which of our ways."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.detail = detail


@dataclass(frozen=True)
class Sheet:
    """What the scanner delivered: one side, (height, width, 3) RGB, and the time that it took for it."""

    pixels: Pixels
    dpi: int
    scanner_s: float


@dataclass(frozen=True)
class Abilities:
    """What a scanner says that it can do."""

    sources: tuple[Source, ...]
    dpis: tuple[int, ...]
    duplex: bool
    """Whether its feeder scans both sides of a sheet by itself."""


class Device:
    """An open scanner. All calls belong to one thread, but for `cancel`."""

    def __init__(self, handle: Any, cancelled: threading.Event, before_try: Callable[[], None]) -> None:
        self._handle = handle
        self._cancelled = cancelled
        self._before_try = before_try

    def abilities(self) -> Abilities:
        """The scanner's sources and resolutions."""
        names = self._choices("source")
        sources = tuple(source for source in Source if _source_name(names, source, False) is not None)
        both = (_source_name(names, Source.FEEDER, True) or "").lower()
        duplex = any(word in both for word in _DUPLEX_WORDS)
        return Abilities(sources or (Source.GLASS,), tuple(_usual_dpis(self._choices("resolution"))), duplex)

    def prepare(self, source: Source, dpi: int, duplex: bool) -> int:
        """Sets source, colour and resolution; answers with the resolution that the scanner really uses.

        Raises ScanFault(NO_PAPER) when there is no feeder to take paper from.
        """
        with _faults():
            names = self._choices("source")
            wanted = _source_name(names, source, duplex)
            if wanted is not None:
                self._handle.source = wanted
            elif source is Source.FEEDER:
                raise ScanFault(Fault.NO_PAPER, "the scanner has no feeder")
            for option, value in (("mode", "Color"), ("depth", 8)):
                if value in self._choices(option):
                    setattr(self._handle, option, value)
            self._handle.resolution = _nearest_dpi(self._choices("resolution"), dpi)
            real_dpi: float = self._handle.resolution
            return round(real_dpi)

    def next_sheet(self, dpi: int, rows: Rows) -> Sheet:
        """Scans one side. Raises ScanFault: NO_PAPER when the feeder is empty, PAGE_TRUNCATED for a broken page."""
        began = time.monotonic()
        self._stop_if_cancelled()
        with _faults():
            _retry_while_busy(self._handle.start, self._cancelled, self._before_try)
            self._stop_if_cancelled()
            _, _, (_, promised_rows), _, _ = self._handle.get_parameters()
            rows(0, promised_rows)
            data, width_px, height_px, samples, _ = self._handle.dev.snap(1, 0, rows)
        self._stop_if_cancelled()
        pixels = np.frombuffer(data, np.uint8).reshape(height_px, width_px, samples)
        if height_px < promised_rows or height_px == 0 or _has_hole(pixels):
            raise ScanFault(Fault.PAGE_TRUNCATED, f"{height_px} of {promised_rows} rows")
        if samples == 1:
            pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB), np.uint8)
        return Sheet(pixels, dpi, time.monotonic() - began)

    def cancel(self) -> None:
        """Asks the scanner to stop; safe from any thread (SANE standard, 4.3.10), and returns at once."""
        with suppress(sane._sane.error):  # it was closed in the meantime
            self._handle.cancel()

    def _stop_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise ScanFault(Fault.CANCELLED)

    def _choices(self, option: str) -> tuple[Any, ...]:
        found = self._handle.opt.get(option)
        if found is None or not found.is_active():
            return ()
        if isinstance(found.constraint, tuple):
            low, high, _ = found.constraint
            return tuple(dpi for dpi in _USUAL_DPIS if low <= dpi <= high)
        return tuple(found.constraint or ())


def _nothing() -> None:
    """Nobody watches the tries."""


@contextmanager
def opened(name: str, cancelled: threading.Event, before_try: Callable[[], None] = _nothing) -> Iterator[Device]:
    """Opens the scanner of that SANE name, and closes it. Raises ScanFault(SCANNER_GONE or SCANNER_BUSY).

    `before_try` is called before each try to open it or to start it, since a try may take its time.
    """
    if not name:
        raise ScanFault(Fault.SCANNER_GONE, "the site file names no scanner")
    with _faults():
        handle = _retry_while_busy(lambda: sane.open(name), cancelled, before_try)
    try:
        yield Device(handle, cancelled, before_try)
    finally:
        _close(handle)


def initialise() -> None:
    """Initialises SANE, once in a process; a backend that never returns costs the process (SIGALRM), as it must."""
    signal.setitimer(signal.ITIMER_REAL, START_LIMIT_S)
    sane.init()
    signal.setitimer(signal.ITIMER_REAL, 0)


def answers(name: str) -> bool:
    """True when the scanner can be opened now."""
    with suppress(ScanFault), opened(name, threading.Event()):
        return True
    return False


def _close(handle: Any) -> None:
    """Ends what is under way and closes; a backend that never returns costs the process (SIGALRM), as it must."""
    signal.setitimer(signal.ITIMER_REAL, CLOSE_LIMIT_S)
    with suppress(sane._sane.error):
        handle.cancel()
    handle.close()
    signal.setitimer(signal.ITIMER_REAL, 0)


@contextmanager
def _faults() -> Iterator[None]:
    """Turns SANE's sentences into ScanFault."""
    try:
        yield
    except sane._sane.error as error:
        sentence = str(error)
        log.info("SANE says: %s", sentence)
        raise ScanFault(_FAULTS.get(sentence, Fault.SCANNER_GONE), sentence) from error


def _retry_while_busy(call: Callable[[], Any], cancelled: threading.Event, before_try: Callable[[], None]) -> Any:
    """Calls again, ever more slowly, while the device says that it is busy, as it does after an unfinished job."""
    attempts = Retrying(
        retry=retry_if_exception(lambda error: str(error) == "Device busy" and not cancelled.is_set()),
        wait=wait_exponential(multiplier=0.25, max=3),
        stop=stop_after_delay(BUSY_LIMIT_S),
        before=lambda _: before_try(),
        sleep=sleep_using_event(cancelled),
        reraise=True,
    )
    return attempts(call)


def _has_hole(pixels: Pixels) -> bool:
    """True when the last rows are exactly what libjpeg puts where a file ends too early; no paper is that even."""
    return bool((pixels[-_HOLE_ROWS:] == _JPEG_HOLE).all())


def _source_name(names: tuple[Any, ...], source: Source, duplex: bool) -> str | None:
    """The backend's own name for a source."""
    feeders = [name for name in names if any(word in name.lower() for word in _FEEDER_WORDS)]
    if source is Source.GLASS:
        return next((name for name in names if name not in feeders), None)
    both = [name for name in feeders if any(word in name.lower() for word in _DUPLEX_WORDS)]
    front = [name for name in feeders if name not in both and "back" not in name.lower()]
    return next(iter((both or front) if duplex else (front or both)), None)


def _nearest_dpi(choices: tuple[Any, ...], wanted: int) -> int:
    """The lowest resolution that is not below `wanted`; the highest one when all are."""
    dpis = sorted(round(dpi) for dpi in choices)
    return next((dpi for dpi in dpis if dpi >= wanted), dpis[-1] if dpis else wanted)


def _usual_dpis(choices: tuple[Any, ...]) -> Iterator[int]:
    return (dpi for dpi in sorted(round(choice) for choice in choices) if 100 <= dpi <= 600)
