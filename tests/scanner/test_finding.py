"""From a sheet to messages: whatever the eye makes of it, no paper is lost on the way."""

import io
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.demo import specimens
from kiosk.demo.scanner import arrange
from kiosk.demo.scanner_bed import Region, feeder, glass, scan
from kiosk.domain import Doubt, Source
from kiosk.scanner import finding, pages
from kiosk.scanner.device import Sheet
from kiosk.scanner.lamp import SheetRead
from kiosk.scanner.pack import pack_page
from kiosk.scanner.pixels import Pixels

DPI = 100
WHOLE_GLASS = Region(0, 0, 216, 297, DPI)


def read(pixels: Pixels, number: int = 0) -> SheetRead:
    return SheetRead(number, Sheet(pixels, DPI, 1.0))


def even(level: int = 240) -> Pixels:
    return np.full((1169, 850, 3), level, np.uint8)


def test_each_paper_on_the_glass_is_a_page() -> None:
    sheet = scan(glass(arrange([specimens.paper("identity-front"), specimens.paper("vitale")])), WHOLE_GLASS)
    found = finding.look(read(sheet, 3), Source.GLASS)
    assert [(page.message.sheet, page.message.index) for page in found] == [(3, 0), (3, 1)]


def test_what_is_sent_fits_what_is_said() -> None:
    sheet = scan(feeder(specimens.paper("tax"), 216, 0.4), WHOLE_GLASS)
    (page,) = finding.look(read(sheet), Source.FEEDER)
    assert len(page.preview) == page.message.preview_height * page.message.preview_width * 3
    with Image.open(io.BytesIO(page.encoded)) as picture:
        assert picture.width == pytest.approx(page.message.width_mm / 25.4 * DPI, abs=2)


def test_an_empty_glass_has_no_page() -> None:
    assert finding.look(read(even()), Source.GLASS) == []


def test_a_fed_sheet_on_which_nothing_is_found_is_a_page_to_ask_about() -> None:
    (page,) = finding.look(read(even(), 2), Source.FEEDER)
    assert page.message.sheet == 2
    assert page.message.doubts == (Doubt.MAYBE_BLANK,)
    assert page.message.height_mm == pytest.approx(297, abs=1)


@pytest.mark.parametrize("source", list(Source))
def test_a_sheet_that_the_eye_stumbles_over_is_a_page(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(sheet: Pixels, dpi: float) -> list[pages.FoundPage]:
        raise ZeroDivisionError

    monkeypatch.setattr(pages, "find_pages", stumble)
    (page,) = finding.look(read(even()), source)
    assert not page.message.orientation_sure
    assert page.message.doubts == (Doubt.MAYBE_TURNED,)


def test_a_page_that_cannot_be_packed_costs_nobody_the_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = scan(feeder(specimens.paper("tax"), 216, 0.4), WHOLE_GLASS)

    def stumble(picture: Pixels) -> bytes:
        if picture.shape != sheet.shape:
            raise struct.error
        return pack_page(picture)

    monkeypatch.setattr(finding, "pack_page", stumble)
    (page,) = finding.look(read(sheet), Source.FEEDER)
    assert page.message.doubts == (Doubt.MAYBE_TURNED,)
    with Image.open(io.BytesIO(page.encoded)) as picture:
        assert picture.size == sheet.shape[1::-1]


def test_warming_up_goes_the_whole_way_of_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    find_pages = pages.find_pages

    def watched(sheet: Pixels, dpi: float) -> list[pages.FoundPage]:
        seen.extend(find_pages(sheet, dpi))
        return seen

    monkeypatch.setattr(pages, "find_pages", watched)
    finding.warm()
    assert [page.blank for page in seen] == [False]


@settings(max_examples=30, deadline=None)
@given(height_px=st.integers(1, 4000), width_px=st.integers(1, 3000))
def test_a_preview_keeps_the_shape_and_is_never_too_large(height_px: int, width_px: int) -> None:
    small = finding.preview(np.zeros((height_px, width_px, 3), np.uint8))
    assert max(small.shape[:2]) == min(1000, max(height_px, width_px))
    scale = min(1.0, 1000 / max(height_px, width_px))
    assert small.shape[:2] == pytest.approx((height_px * scale, width_px * scale), abs=1)
