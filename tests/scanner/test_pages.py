"""A sheet's pages come out upright, at true size, with their questions."""

import numpy as np
import pytest

from kiosk.demo import specimens
from kiosk.demo.scanner_bed import Laid, Region, glass, scan
from kiosk.domain import Doubt
from kiosk.scanner.pages import find_pages
from tests.scanner.measure import apart_deg, turn_deg
from tests.scanner.scenes import Look, Place, make_scene


@pytest.mark.parametrize("quarter", [0, 90, 180, 270])
@pytest.mark.parametrize(("kind", "side_mm"), [("letter", 310), ("card", 110), ("passport", 150), ("receipt", 310)])
def test_pages_come_out_upright_and_at_true_size(kind: str, side_mm: float, quarter: int) -> None:
    place = Place(kind, side_mm / 2, side_mm / 2, quarter + 1.0)
    scene = make_scene([place], Look(lid="grey", glass_mm=(side_mm, side_mm)), np.random.default_rng(quarter))
    (page,) = find_pages(scene.sheet, scene.dpi)
    paper = scene.placed[0].paper
    right = apart_deg(turn_deg(page.quad), scene.placed[0].turn_deg) < 5
    assert right or not page.orientation_sure
    if right:
        assert page.width_mm == pytest.approx(paper.width_mm, abs=1)
        assert page.height_mm == pytest.approx(paper.height_mm, abs=1)
        assert apart_deg(turn_deg(page.quad), scene.placed[0].turn_deg) < 0.3
    assert (Doubt.MAYBE_TURNED in page.doubts) == (not page.orientation_sure)
    assert page.picture.dtype == np.uint8
    assert page.picture.shape[1] / scene.dpi * 25.4 == pytest.approx(page.width_mm, abs=0.2)


def test_a_blank_page_says_why_and_asks_nothing_about_its_top() -> None:
    scene = make_scene([Place("blank", 105, 148, 1)], Look(lid="black"), np.random.default_rng(3))
    (page,) = find_pages(scene.sheet, scene.dpi)
    assert page.blank
    assert page.blank_reason is not None
    assert Doubt.MAYBE_TURNED not in page.doubts


@pytest.mark.parametrize("kind", ["sparse", "letter", "coloured", "photo", "card", "receipt", "passport", "note"])
def test_a_page_with_something_on_it_is_never_blank(kind: str) -> None:
    for seed in range(2):
        look = Look(lid="black", noise_levels=2.0, folds=3 * seed)
        scene = make_scene([Place(kind, 108, 148, 0.5)], look, np.random.default_rng(seed))
        assert [page.blank for page in find_pages(scene.sheet, scene.dpi)] == [False]


def test_a_page_cut_by_the_glass_is_asked_about() -> None:
    scene = make_scene([Place("letter", 90, 148, 0.5)], Look(lid="grey"), np.random.default_rng(4))
    (page,) = find_pages(scene.sheet, scene.dpi)
    assert Doubt.CUT_AT_BORDER in page.doubts


@pytest.mark.parametrize("angle_deg", [0.0, 0.3, -0.3])
@pytest.mark.parametrize("corner", ["top left", "bottom right"])
def test_a_page_that_just_fills_the_glass_is_whole(corner: str, angle_deg: float) -> None:
    x_mm = 105.0 if corner == "top left" else 216 - 105.0
    laid = Laid(specimens.paper("payslip"), x_mm, 148.5, angle_deg)
    (page,) = find_pages(scan(glass([laid]), Region(0, 0, 216, 297, 150)), 150)
    assert Doubt.CUT_AT_BORDER not in page.doubts


@pytest.mark.parametrize("push_mm", [(0, 6), (0, -6), (-8, 0), (14, 0), (0, 40)])
def test_a_page_pushed_off_the_glass_is_cut(push_mm: tuple[float, float]) -> None:
    laid = Laid(specimens.paper("payslip"), 108 + push_mm[0], 148.5 + push_mm[1], 0.3)
    (page,) = find_pages(scan(glass([laid]), Region(0, 0, 216, 297, 150)), 150)
    assert Doubt.CUT_AT_BORDER in page.doubts


def test_print_that_runs_into_the_border_is_cut_whatever_the_size() -> None:
    sheet = scan(glass([Laid(specimens.paper("payslip"), 108, 148.5, 0.3)]), Region(0, 0, 216, 297, 150)).copy()
    for x in range(300, 800, 30):
        sheet[:60, x : x + 3] = 30
    (page,) = find_pages(sheet, 150)
    assert Doubt.CUT_AT_BORDER in page.doubts


def test_a_sheet_of_another_shape_is_refused_in_one_sentence() -> None:
    with pytest.raises(ValueError, match="three bytes a pixel"):
        find_pages(np.zeros((10, 10), np.uint8), 150)
