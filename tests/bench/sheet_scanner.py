"""A kiosk-scanner whose sheets are there at once: everything behind the lamp is the real thing.

`python -m tests.bench.sheet_scanner SOCKET SPECIMEN` says on standard output that it is ready, and then of each sheet
when its last byte was there, in seconds of the monotonic clock.
"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import numpy as np

from kiosk import wire
from kiosk.demo.scanner import arrange
from kiosk.demo.scanner_bed import Region, glass, scan
from kiosk.demo.specimens import paper
from kiosk.domain import Fault, Source
from kiosk.messages import AskScanner, Failed, Message, Scan, ScannerReport
from kiosk.scanner import finding, job
from kiosk.scanner.device import Sheet
from kiosk.scanner.lamp import Event, LampEnded, SheetRead, Wish
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.purposes import Pages

DPI = 200
_REST_S = 0.3
"""Until the screen has come to rest: nobody scans in no time."""


def sheet_of(specimen: str) -> Pixels:
    """The sheet (h,w,3 uint8 RGB) that a scanner makes of this paper on its glass."""
    return np.ascontiguousarray(scan(glass(arrange([paper(specimen)])), Region(0.0, 0.0, 216.0, 297.0, DPI)))


class InstantLamp:
    """In place of `kiosk.scanner.lamp.Lamp`: reads `pixels` in no time."""

    pixels: Pixels
    sheet = 0
    scanner_s = 1.0

    def __init__(self, _name: str, _wish: Wish, _row_timeout_s: float, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self._done: Future[None] = Future()

    def start(self) -> None:
        """The sheet is there."""
        time.sleep(_REST_S)
        print(time.monotonic(), flush=True)
        self._tell(SheetRead(0, Sheet(self.pixels, DPI, self.scanner_s)))
        self._tell(LampEnded())

    def hangs(self) -> bool:
        """Never."""
        return False

    def sheet_is_seen(self) -> None:
        """There is no other."""

    def fraction(self) -> float | None:
        """No part of a sheet is under this lamp."""
        return None

    def join(self, _timeout_s: float) -> bool:
        """It is over."""
        return True

    def result(self) -> None:
        """All is well."""


def handle(connection: wire.Connection, message: Message, _descriptors: list[int]) -> None:
    """Answers as kiosk-scanner does, but reads no words."""
    match message:
        case AskScanner():
            connection.send(ScannerReport("bench", (Source.GLASS,), (DPI,)))
        case Scan():
            job.Job(connection, "bench", 60.0, Wish(Source.GLASS, DPI), Pages(Source.GLASS)).run()
        case _:
            connection.send(Failed(Fault.UNFORESEEN, "the bench wants no words"))


def main() -> None:
    """Serves until it is ended."""
    InstantLamp.pixels = sheet_of(sys.argv[2])
    setattr(job, "Lamp", InstantLamp)  # noqa: B010
    finding.warm()
    listener = wire.listen(Path(sys.argv[1]))
    print("ready", flush=True)
    wire.serve(listener, handle)


if __name__ == "__main__":
    main()
