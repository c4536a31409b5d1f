"""One job at the scanner: the lamp scans, a second thread looks at the sheets, this one talks and watches the clock."""

import logging
import queue
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import Failed, Message, ScanProgress
from kiosk.scanner.device import ScanFault
from kiosk.scanner.lamp import Lamp, LampEnded, SheetRead, Wish
from kiosk.scanner.watch import TICK_S, Hung, Talk, make_way

log = logging.getLogger(__name__)

CANCEL_LIMIT_S = 1.0
"""How long a backend may take to let go of a cancelled scan before this process makes way for a fresh one."""
HUNG_CANCEL_LIMIT_S = 0.3
"""The same for one that has hung already: just time to send its device a word."""
LOOK_LIMIT_S = 30.0
"""How long looking at one sheet may take."""
_finder = ThreadPoolExecutor(1, "finder")

Seen = TypeVar("Seen")
Reply = tuple[Message, list[int]]
Early = Callable[[Message, Sequence[bytes]], None]
"""Sends a message, with these contents beside it, before the sheet has been looked at to the end."""


def look_ahead(work: Callable[[], object]) -> None:
    """Does this work before the first sheet is looked at, beside whatever else goes on."""
    _finder.submit(work)


class Purpose(Protocol[Seen]):
    """What the sheets are for."""

    def look(self, read: SheetRead, early: Early) -> Seen:
        """What is on a sheet; runs beside the scanner."""

    def replies(self, read: SheetRead, seen: Seen) -> Iterator[Reply]:
        """What the client is told of it."""

    def verdict(self, sheets: int, scanner_s: float) -> Message:
        """The final reply, when the scanner had no fault."""


@dataclass(frozen=True)
class _Early:
    """Event: something of a sheet can be told already."""

    message: Message
    contents: Sequence[bytes]


class _Looked:
    """Event: a sheet was looked at."""


class Job(Generic[Seen]):
    """One client's use of the scanner, from request to final reply."""

    def __init__(
        self, connection: wire.Connection, device: str, row_timeout_s: float, wish: Wish, purpose: Purpose[Seen]
    ) -> None:
        self._talk = Talk(connection)
        self._purpose = purpose
        self._events: queue.SimpleQueue[SheetRead | LampEnded | _Early | _Looked] = queue.SimpleQueue()
        self._lamp = Lamp(device, wish, row_timeout_s, self._events.put, connection.hung_up)
        self._looking: deque[tuple[SheetRead, Future[Seen]]] = deque()
        self._looking_since_s = 0.0
        self._shown = 0.0
        self._hung = False

    def run(self) -> None:
        """Scans, replies as sheets are seen, and says the final reply once the scanner is free.

        A hang-up cancels. When the scanner cannot be freed, this process ends itself, after its last reply.
        """
        self._lamp.start()
        try:
            self._talk.say(self._until_end())
        except wire.HelperGone:
            log.info("scan cancelled")
        except Hung:
            self._talk.say(Failed(Fault.UNFORESEEN, "a sheet took too long to look at"))
            make_way()
        finally:
            self._free()

    def _until_end(self) -> Message:
        lamp_at_work = True
        while lamp_at_work or self._looking:
            event = self._next_event()
            if isinstance(event, SheetRead):
                self._look(event)
            elif isinstance(event, _Early):
                self._talk.say(event.message, [wire.memory(content, "early") for content in event.contents])
            elif isinstance(event, _Looked):
                self._reply()
            elif isinstance(event, LampEnded):
                lamp_at_work = False
            elif lamp_at_work and self._lamp.hangs():
                while self._looking:
                    self._reply()
                self._hung = True
                return Failed(Fault.SCANNER_GONE, "the scanner said nothing for too long")
            self._stay_in_touch()
        return self._verdict()

    def _verdict(self) -> Message:
        try:
            self._lamp.result()
        except ScanFault as fault:
            return Failed(fault.fault, fault.detail)
        return self._purpose.verdict(self._lamp.sheet, self._lamp.scanner_s)

    def _next_event(self) -> SheetRead | LampEnded | _Early | _Looked | None:
        try:
            return self._events.get(timeout=TICK_S)
        except queue.Empty:
            return None

    def _look(self, read: SheetRead) -> None:
        if not self._looking:
            self._looking_since_s = time.monotonic()
        future = _finder.submit(self._purpose.look, read, self._early)
        self._looking.append((read, future))
        future.add_done_callback(lambda _: self._events.put(_Looked()))

    def _early(self, message: Message, contents: Sequence[bytes]) -> None:
        self._events.put(_Early(message, contents))

    def _reply(self) -> None:
        """Tells of the oldest sheet; raises what looking at it raised."""
        if not self._looking:
            return
        read, future = self._looking.popleft()
        for message, descriptors in self._purpose.replies(read, future.result(LOOK_LIMIT_S)):
            self._talk.say(message, descriptors)
        self._looking_since_s = time.monotonic()
        self._lamp.sheet_is_seen()

    def _stay_in_touch(self) -> None:
        if self._looking and time.monotonic() - self._looking_since_s > LOOK_LIMIT_S:
            raise Hung
        fraction = self._lamp.fraction()
        if fraction is not None and abs(fraction - self._shown) >= 0.01:
            self._shown = fraction
            self._talk.say(ScanProgress(self._lamp.sheet, round(fraction, 2)))
        self._talk.keep_alive()

    def _free(self) -> None:
        """Frees the scanner for the next job, by ending this process where nothing else helps.

        Sheets that nobody waits for are not looked at, and kept no longer.
        """
        for _, looking in self._looking:
            looking.cancel()
        if not self._lamp.join(0):
            self._lamp.cancel()
            if not self._lamp.join(HUNG_CANCEL_LIMIT_S if self._hung else CANCEL_LIMIT_S):
                make_way()
