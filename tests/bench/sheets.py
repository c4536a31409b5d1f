"""From the last byte of a sheet to its cropped page, against decoding and encoding the sheet once."""

import time
from collections.abc import Callable, Iterator
from statistics import median

import cv2
import numpy as np

from kiosk import wire
from kiosk.demo.scanner import arrange
from kiosk.demo.scanner_bed import Region, glass, scan
from kiosk.demo.specimens import paper
from kiosk.domain import Source
from kiosk.scanner.device import Sheet
from kiosk.scanner.finding import look
from kiosk.scanner.lamp import SheetRead
from tests.bench.ratio import Ratio

DPI = 200
RUNS = 7


def sheet_to_screen_ratio() -> Iterator[Ratio]:
    """A letter, and an identity card, on the glass at 200 dpi; the preview as the screen gets it."""
    for name in ("payslip", "identity-front"):
        pixels = scan(glass(arrange([paper(name)])), Region(0.0, 0.0, 216.0, 297.0, DPI))
        file = cv2.imencode(".jpg", pixels[..., ::-1])[1]
        read = SheetRead(0, Sheet(np.ascontiguousarray(pixels), DPI, 1.0))

        def ours(read: SheetRead = read) -> None:
            for page in look(read, Source.GLASS):
                wire.contents(wire.memory(page.encoded))
                wire.contents(wire.memory(page.preview))

        def plain(file: object = file) -> None:
            cv2.imencode(".jpg", cv2.imdecode(file, cv2.IMREAD_COLOR))  # type: ignore[call-overload]

        times = [(seconds(ours), seconds(plain)) for _ in range(RUNS)]
        ours_s, plain_s = median(a for a, _ in times), median(b for _, b in times)
        how = f"{ours_s * 1000:.0f} ms to {plain_s * 1000:.0f} ms; from pixels to preview, without drawing it"
        yield Ratio(f"sheet to page on screen ({name})", ours_s / plain_s, 3.0, how)


def seconds(work: Callable[[], None]) -> float:
    """How long it takes."""
    began_s = time.perf_counter()
    work()
    return time.perf_counter() - began_s
