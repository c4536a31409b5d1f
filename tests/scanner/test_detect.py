"""Papers laid by our own generator are found again, whatever the lid, the light and the turn."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.scanner import detect
from kiosk.scanner.detect import Paper, find_papers
from kiosk.scanner.detect_edges import WorkSheet, tilted
from kiosk.scanner.pixels import Pixels
from tests.scanner.measure import corner_mm, overlap
from tests.scanner.scenes import LIDS, Look, Place, Scene, make_scene
from tests.scanner.scenes_new import new_scene
from tests.scanner.scenes_wide import wide_scene

PUBLIC = Path("/work/shared/data/pages")


def _lay(places: list[Place], look: Look, seed: int = 1) -> Scene:
    return make_scene(places, look, np.random.default_rng(seed))


def _assert_found(scene: Scene, papers: list[Paper], least: float = 0.9) -> None:
    assert len(papers) == len(scene.placed)
    for placed in scene.placed:
        assert max(overlap(paper.quad, placed.quad, scene.sheet) for paper in papers) > least


@pytest.mark.parametrize("lid", LIDS)
@pytest.mark.parametrize("kind", ["letter", "card", "receipt", "blank"])
def test_one_paper_is_found_on_every_lid(lid: str, kind: str) -> None:
    scene = _lay([Place(kind, 105, 145, 1.5)], Look(lid=lid, dpi=100, shadow_levels=6, tint=(0.97, 0.975, 0.965)))
    _assert_found(scene, find_papers(scene.sheet, scene.dpi), 0.97)


@pytest.mark.parametrize("lid", LIDS)
def test_an_empty_glass_holds_no_paper(lid: str) -> None:
    for seed in range(2):
        scene = _lay([], Look(lid=lid, hairs=4, dust=60, streaks=1, frame=seed == 1), seed)
        assert find_papers(scene.sheet, scene.dpi) == []


@pytest.mark.parametrize("lid", ["white", "grey", "black"])
def test_cards_three_millimetres_apart_stay_two(lid: str) -> None:
    places = [Place("card", 55, 80, 0.3), Place("card", 55 + 85.6 + 3, 80, 0.0)]
    scene = _lay(places, Look(lid=lid, shadow_levels=8, shadow_mm=0.6))
    _assert_found(scene, find_papers(scene.sheet, scene.dpi))


@pytest.mark.parametrize("x_mm", [97.0, 119.0])
def test_a_letter_that_reaches_past_the_glass_keeps_its_tilt(x_mm: float) -> None:
    scene = _lay([Place("letter", x_mm, 148, 1.5)], Look(shadow_levels=10))
    (paper,) = find_papers(scene.sheet, scene.dpi)
    assert overlap(paper.quad, scene.placed[0].quad, scene.sheet) > 0.97
    for side in range(4):
        along = paper.quad[(side + 1) % 4] - paper.quad[side]
        assert np.degrees(np.arctan2(along[1], along[0])) - 90 * side == pytest.approx(1.5, abs=0.4) or side > 1


@pytest.mark.parametrize("turn_deg", [-35, 25, 45])
@pytest.mark.parametrize("lid", ["white", "black"])
def test_papers_laid_askew_are_found_beside_straight_ones(turn_deg: float, lid: str) -> None:
    places = [Place("passport", 75, 60, 2), Place("card", 120, 190, turn_deg)]
    scene = _lay(places, Look(lid=lid, shadow_levels=10))
    _assert_found(scene, find_papers(scene.sheet, scene.dpi))


@pytest.mark.parametrize(
    ("kind", "lid"), [("spread", "grey"), ("slip", "cream"), ("framed", "open"), ("ruled", "very white")]
)
def test_what_is_printed_or_folded_on_a_paper_is_no_paper_of_its_own(kind: str, lid: str) -> None:
    for seed in range(2):
        scene = _lay([Place(kind, 110, 149, 0.8)], Look(lid=lid, dpi=100, glass_mm=(220, 300), shadow_levels=8), seed)
        _assert_found(scene, find_papers(scene.sheet, scene.dpi))


def test_corners_lie_neither_right_nor_low_of_the_truth() -> None:
    spots = [(55, 40, 0.7), (160, 65, 90.4), (58, 120, 180.9), (160, 160, 269.5)]
    places = [Place("identity-front", x, y, turn) for x, y, turn in spots]
    scene = _lay(places, Look(lid="black", glass_mm=(216, 216)))
    papers = find_papers(scene.sheet, scene.dpi)
    _assert_found(scene, papers, 0.98)
    truth = np.mean([placed.quad for placed in scene.placed], axis=(0, 1))
    assert np.mean([paper.quad for paper in papers], axis=(0, 1)) == pytest.approx(truth, abs=0.12)


def test_two_cards_close_together_in_a_sharp_shadow_are_two() -> None:
    look = Look(lid="very white", shadow_levels=45, shadow_mm=0.3, shadow_shift_mm=(1.3, 1.3), glass_mm=(216, 160))
    scene = _lay([Place("identity-front", 60, 80, 0.4), Place("identity-front", 148.6, 80, 0.6)], look)
    _assert_found(scene, find_papers(scene.sheet, scene.dpi))


def test_a_white_card_on_a_lid_nearly_as_white_is_found_beside_a_passport() -> None:
    look = Look(near_levels=2.0, shadow_levels=0, noise_levels=1.2, glass_mm=(216, 200))
    scene = _lay([Place("plain card", 60, 45, 2), Place("passport", 132, 140, 2)], look, 3)
    _assert_found(scene, find_papers(scene.sheet, scene.dpi))


def test_four_striped_cards_are_four() -> None:
    spots = [(55, 60, 3), (160, 65, -4), (58, 200, 88), (160, 205, 2)]
    places = [Place("stripe card", x, y, turn) for x, y, turn in spots]
    scene = _lay(places, Look(lid="cream", shadow_levels=12))
    _assert_found(scene, find_papers(scene.sheet, scene.dpi))


@pytest.mark.parametrize("seed", [84, 105])
def test_cards_askew_to_each_other_are_two_and_a_booklet_laid_open_is_one(seed: int) -> None:
    scene, _ = wide_scene(seed)
    _assert_found(scene, find_papers(scene.sheet, scene.dpi))


def test_receipts_three_millimetres_apart_on_a_lid_nearly_as_white_are_two() -> None:
    scene, _ = new_scene(3014)
    _assert_found(scene, find_papers(scene.sheet, scene.dpi))


@pytest.mark.skipif(not PUBLIC.exists(), reason="its papers are lifted from the public scenes")
@pytest.mark.parametrize("seed", [5019, 6012])
def test_small_papers_beside_stronger_lines_are_found(seed: int) -> None:
    scene, _ = new_scene(seed)
    _assert_found(scene, find_papers(scene.sheet, scene.dpi))


def test_whatever_lies_beside_the_papers_is_in_some_page_too() -> None:
    places = [Place("card", 60, 40, 1), Place("card", 155, 40, -2), Place("card", 60, 130, 2)]
    scene = _lay(places, Look(shadow_levels=10))
    sheet = scene.sheet.copy()
    cv2.circle(sheet, (950, 1250), 130, (90, 60, 40), 40)
    papers = find_papers(sheet, scene.dpi)
    for angle in np.radians(range(0, 360, 30)):
        place = (950 + 130 * np.cos(angle), 1250 + 130 * np.sin(angle))
        assert any(cv2.pointPolygonTest(paper.quad.astype(np.float32), place, False) >= 0 for paper in papers)


def test_print_without_any_visible_edge_keeps_the_whole_sheet() -> None:
    scene = _lay([Place("letter", 108, 148.5, 0)], Look(glass_mm=(190, 270), shadow_levels=0))
    (paper,) = find_papers(scene.sheet, scene.dpi)
    assert overlap(paper.quad, scene.placed[0].quad, scene.sheet) > 0.9
    assert paper.confidence < 0.5


@settings(max_examples=12, deadline=None)
@given(
    x_mm=st.floats(130, 180),
    y_mm=st.floats(130, 180),
    turn=st.floats(-12, 12),
    quarter=st.sampled_from([0, 90, 180, 270]),
    kind=st.sampled_from(["card", "passport", "note", "receipt"]),
    lid=st.sampled_from(LIDS),
)
def test_any_quad_is_found_again(x_mm: float, y_mm: float, turn: float, quarter: int, kind: str, lid: str) -> None:
    scene = _lay(
        [Place(kind, x_mm, y_mm, turn + quarter)], Look(lid=lid, dpi=100, shadow_levels=10, glass_mm=(310, 310))
    )
    papers = find_papers(scene.sheet, scene.dpi)
    _assert_found(scene, papers)
    assert corner_mm(papers[0].quad, scene.placed[0].quad, scene.sheet, scene.dpi) < 1.5


def _two_papers(seed: int) -> Scene:
    places = [Place("card", 60, 60, seed % 9 - 4), Place("note", 110, 190, seed % 7 - 3)]
    return _lay(places, Look(lid=LIDS[seed % len(LIDS)], dpi=100, shadow_levels=10), seed)


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10_000), turns=st.integers(1, 3))
def test_turning_the_sheet_turns_the_answer(seed: int, turns: int) -> None:
    scene = _two_papers(seed)
    upright = find_papers(scene.sheet, scene.dpi)
    sheet = np.ascontiguousarray(np.rot90(scene.sheet, -turns))
    for paper, near in _pairs(upright, find_papers(sheet, scene.dpi), scene.sheet, turns):
        assert corner_mm(near, paper.quad, scene.sheet, scene.dpi) < 1


def _pairs(upright: list[Paper], turned: list[Paper], sheet: Pixels, turns: int) -> list[tuple[Paper, np.ndarray]]:
    assert len(upright) == len(turned)
    back = [_turned_back(paper.quad, sheet.shape[:2], turns) for paper in turned]
    return [(paper, max(back, key=lambda quad: overlap(quad, paper.quad, sheet))) for paper in upright]


def _turned_back(quad: np.ndarray, size: tuple[int, ...], turns: int) -> np.ndarray:
    """Points of a sheet that was turned clockwise, on the sheet of this (height, width) as it was before."""
    height, width = size
    x, y = quad[:, 0], quad[:, 1]
    places = {1: (y, height - x), 2: (width - x, height - y), 3: (width - y, x)}
    return np.stack(places[turns], axis=1)


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10_000), light=st.floats(0.9, 1.0), noise=st.floats(0, 2))
def test_mirror_noise_and_light_move_it_less_than_a_millimetre(seed: int, light: float, noise: float) -> None:
    scene = _two_papers(seed)
    before = find_papers(scene.sheet, scene.dpi)
    rng = np.random.default_rng(seed)
    other = np.clip(scene.sheet[:, ::-1] * light + rng.normal(0, noise, scene.sheet.shape), 0, 255).astype(np.uint8)
    after = find_papers(np.ascontiguousarray(other), scene.dpi)
    assert len(before) == len(after)
    mirrored = [np.stack([scene.sheet.shape[1] - p.quad[::-1, 0], p.quad[::-1, 1]], axis=1) for p in after]
    for paper in before:
        near = max(mirrored, key=lambda quad: overlap(quad, paper.quad, scene.sheet))
        assert corner_mm(near, paper.quad, scene.sheet, scene.dpi) < 1


def test_no_array_is_too_small_to_look_at() -> None:
    for size in ((1, 1), (3, 900), (64, 64), (200, 30)):
        assert isinstance(find_papers(np.full((*size, 3), 200, np.uint8), 150), list)


def test_a_strip_of_print_needs_no_more_memory_than_a_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    strip = np.random.default_rng(1).integers(0, 256, (60, 3000, 3), dtype=np.uint8)
    monkeypatch.setattr(detect, "tilted", tilted_upright)
    assert len(find_papers(strip, 50)) <= 2


def tilted_upright(work: WorkSheet, tilt_deg: float) -> tuple[WorkSheet, np.ndarray]:
    assert tilt_deg == 0
    return tilted(work, tilt_deg)


@pytest.mark.skipif(not PUBLIC.exists(), reason="the public scenes are not on this machine")
def test_the_public_light_lids_stay_solved() -> None:
    truth = json.loads((PUBLIC / "truth.json").read_text())["images"]
    light = [scene for scene in truth if scene["background"] in ("white", "vwhite")][::3]
    right = 0
    for scene in light:
        with Image.open(PUBLIC / scene["file"]) as picture:
            sheet = np.asarray(picture.convert("RGB"))
        papers = find_papers(sheet, scene["dpi"])
        quads = [np.array(document["quad"]) for document in scene["documents"]]
        found = all(any(overlap(paper.quad, quad, sheet) > 0.9 for paper in papers) for quad in quads)
        right += found and len(papers) == len(quads)
    assert right >= 0.92 * len(light)
