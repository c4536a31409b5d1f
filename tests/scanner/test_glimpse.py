"""The first look at a sheet shows what its pages will look like, or nothing."""

import numpy as np
import pytest

from kiosk.demo.scanner import arrange
from kiosk.demo.scanner_bed import Laid, Region, glass, scan
from kiosk.demo.specimens import paper
from kiosk.domain import Source
from kiosk.messages import PageGlimpsed, PageScanned, Scan, SheetScanned
from kiosk.scanner.glimpse import LONG_SIDE_PX, glimpse_pages
from kiosk.scanner.pages import find_pages
from kiosk.scanner.pixels import Pixels
from tests.scanner.conftest import Kiosk, ask

DPI = 150
GLASS = Region(0.0, 0.0, 216.0, 297.0, DPI)


@pytest.mark.parametrize("name", ["payslip", "identity-front"])
def test_a_first_look_resembles_the_page(name: str) -> None:
    sheet = scan(glass(arrange([paper(name)])), GLASS)
    (seen,), (page,) = glimpse_pages(sheet, DPI), find_pages(sheet, DPI)
    assert seen.width_mm == pytest.approx(page.width_mm, abs=3)
    assert seen.height_mm == pytest.approx(page.height_mm, abs=3)
    assert max(seen.picture.shape) <= LONG_SIDE_PX
    assert seen.picture.shape[0] / seen.picture.shape[1] == pytest.approx(seen.height_mm / seen.width_mm, rel=0.02)


def test_a_paper_upside_down_is_seen_upright() -> None:
    sheet = scan(glass([Laid(paper("payslip"), 108, 148.5, 180.0)]), GLASS)
    upright = scan(glass([Laid(paper("payslip"), 108, 148.5, 0.0)]), GLASS)
    (seen,), (wanted,) = glimpse_pages(sheet, DPI), glimpse_pages(upright, DPI)
    assert darkness(seen.picture) == pytest.approx(darkness(wanted.picture), abs=8)


def darkness(picture: Pixels) -> list[float]:
    """How dark each eighth of a picture is, from the top."""
    return [float(255 - part.mean()) for part in np.array_split(picture, 8)]


@pytest.mark.parametrize("size", [(1754, 1240), (20, 30), (0, 0)])
def test_nothing_is_seen_where_nothing_is(size: tuple[int, int]) -> None:
    assert glimpse_pages(np.full((*size, 3), 243, np.uint8), DPI) == []


def test_first_looks_come_before_the_pages_of_their_sheet(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("identity-front")
    answer = ask(kiosk, Scan(Source.GLASS, DPI))
    kinds = [type(message) for message in answer.messages if isinstance(message, PageGlimpsed | PageScanned)]
    assert kinds == [PageGlimpsed, PageScanned]
    ((seen, (preview,)),) = answer.pages(PageGlimpsed)
    assert isinstance(seen, PageGlimpsed)
    assert len(preview) == seen.preview_width * seen.preview_height * 3
    assert len(answer.of(SheetScanned)) == 1
