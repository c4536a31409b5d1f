"""Memory of one 600 dpi A4 sheet, found, straightened, cleaned and packed, against the sheet's own size."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from kiosk.scanner.pack import pack_page
from kiosk.scanner.pages import find_pages
from tests.bench.ratio import Ratio
from tests.scanner.scenes import Look, Place, make_scene

_DRAWN_DPI, _LARGER = 200, 3


def large_sheet() -> Iterator[Ratio]:
    """One coloured letter, in a process of its own whose memory is counted from before the sheet came."""
    done = subprocess.run([sys.executable, "-m", __name__], capture_output=True, text=True, timeout=300, check=True)
    sheet_mb, found_mb, packed_mb = (float(word) for word in done.stdout.split())
    how = f"{max(found_mb, packed_mb):.0f} MB to {sheet_mb:.0f} MB; {found_mb:.0f} MB until the page is finished"
    yield Ratio("memory of one 600 dpi A4 sheet", max(found_mb, packed_mb) / sheet_mb, 3.0, how)


def main() -> None:
    """Prints megabytes: the sheet, and the most that finding and then packing needed at any moment."""
    look = Look(dpi=_DRAWN_DPI, shadow_levels=10)
    drawn = make_scene([Place("letter", 108, 148.5, 1.0)], look, np.random.default_rng(3)).sheet
    pack_page(find_pages(drawn, _DRAWN_DPI)[0].picture)
    before_mb = _now_mb("VmRSS")
    sheet = np.empty((drawn.shape[0] * _LARGER, drawn.shape[1] * _LARGER, 3), np.uint8)
    for row in range(_LARGER):
        for column in range(_LARGER):
            sheet[row::_LARGER, column::_LARGER] = drawn
    _forget_peak()
    (page,) = find_pages(sheet, _DRAWN_DPI * _LARGER)
    found_mb = _now_mb("VmHWM") - before_mb
    _forget_peak()
    pack_page(page.picture)
    print(sheet.nbytes / 1e6, found_mb, _now_mb("VmHWM") - before_mb)


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _now_mb(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1]) * 1024 / 1e6


if __name__ == "__main__":
    main()
