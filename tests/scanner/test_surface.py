"""What lies over a paper is asked about, and what merely looks like it is not."""

import cv2
import numpy as np
import pytest

from kiosk.domain import Doubt
from kiosk.scanner.check import find_doubts, weigh_doubts
from kiosk.scanner.detect import Paper, find_papers
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.straighten import straighten
from tests.scanner.scenes import Look, Place, Scene, make_scene

_ASKED = {Doubt.GLARE, Doubt.FINGER, Doubt.NOT_FLAT, Doubt.WRONG_SIDE}


def _scene(kind: str, lid: str = "black", turn: float = 2, seed: int = 1) -> Scene:
    glass = (220.0, 300.0) if kind in ("letter", "receipt") else (190.0, 190.0)
    place = Place(kind, glass[0] / 2, glass[1] / 2, turn)
    return make_scene([place], Look(lid=lid, glass_mm=glass), np.random.default_rng(seed))


def _asked(sheet: Pixels, dpi: float) -> set[Doubt]:
    papers = find_papers(sheet, dpi)
    doubts = [doubt for paper in papers for doubt in find_doubts(sheet, dpi, paper, straighten(sheet, paper.quad, dpi))]
    return _ASKED.intersection(doubts)


def _with_spot(sheet: Pixels, middle: tuple[float, float], reach_px: float, soft: bool) -> Pixels:
    y, x = np.mgrid[: sheet.shape[0], : sheet.shape[1]]
    away = np.hypot(x - middle[0], (y - middle[1]) * 1.6) / reach_px
    light = 400 * np.exp(-(away**2)) if soft else 260.0 * (away < 0.9)
    return np.asarray(np.clip(sheet + light[..., None], 0, 255).astype(np.uint8))


def _with_finger(sheet: Pixels, tip: tuple[float, float], root: tuple[float, float], dpi: float) -> Pixels:
    held = sheet.copy()
    ends = [tuple(round(v) for v in end) for end in (tip, root)]
    cv2.line(held, ends[0], ends[1], (205, 150, 125), round(15 * dpi / 25.4), cv2.LINE_AA)
    blurred = cv2.GaussianBlur(held, (0, 0), 2.0)
    return np.asarray(blurred)


@pytest.mark.parametrize("kind", ["identity-front", "two-tone card", "passport"])
def test_a_reflection_is_asked_about_and_a_printed_white_field_is_not(kind: str) -> None:
    scene = _scene(kind)
    middle = scene.placed[0].quad.mean(axis=0)
    reach = 7 * scene.dpi / 25.4
    assert _asked(_with_spot(scene.sheet, tuple(middle), reach, soft=True), scene.dpi) == {Doubt.GLARE}
    assert _asked(_with_spot(scene.sheet, tuple(middle), reach, soft=False), scene.dpi) == set()


@pytest.mark.parametrize("lid", ["black", "white"])
@pytest.mark.parametrize("kind", ["letter", "passport"])
def test_a_finger_on_the_rim_is_asked_about(kind: str, lid: str) -> None:
    scene = _scene(kind, lid, turn=1)
    quad = scene.placed[0].quad
    side, inward = (quad[1] + quad[2]) / 2, (quad[0] - quad[1]) / np.linalg.norm(quad[0] - quad[1])
    mm = scene.dpi / 25.4
    paper = Paper(quad, 1.0, (False,) * 4)
    held = _with_finger(scene.sheet, side + 14 * mm * inward, side - 30 * mm * inward, scene.dpi)
    assert Doubt.FINGER in find_doubts(held, scene.dpi, paper, straighten(held, quad, scene.dpi))
    assert Doubt.FINGER not in find_doubts(scene.sheet, scene.dpi, paper, straighten(scene.sheet, quad, scene.dpi))


def test_a_paper_that_bends_is_asked_about() -> None:
    scene = _scene("receipt", turn=0)
    quad, mm = scene.placed[0].quad, scene.dpi / 25.4
    y, x = np.mgrid[: scene.sheet.shape[0], : scene.sheet.shape[1]].astype(np.float32)
    along = (y - quad[:, 1].min()) / np.ptp(quad[:, 1])
    bent = cv2.remap(scene.sheet, (x + 2.4 * mm * 4 * along * (1 - along)).astype(np.float32), y, cv2.INTER_LINEAR)
    assert _asked(np.asarray(bent), scene.dpi) == {Doubt.NOT_FLAT}


@pytest.mark.parametrize("turn", [2, 91])
def test_the_striped_back_of_a_card_may_be_the_wrong_side(turn: float) -> None:
    scene = _scene("stripe card", "white", turn)
    assert _asked(scene.sheet, scene.dpi) == {Doubt.WRONG_SIDE}


@pytest.mark.parametrize("kind", ["card", "identity-back", "vitale", "receipt", "letter", "photo", "spread"])
def test_good_papers_are_not_asked_about(kind: str) -> None:
    scene = _scene(kind, "white" if kind in ("card", "letter", "photo") else "black", seed=3)
    assert _asked(scene.sheet, scene.dpi) == set()


def test_each_doubt_has_a_likelihood() -> None:
    scene = _scene("letter", "grey")
    (paper,) = find_papers(scene.sheet, scene.dpi)
    likely = weigh_doubts(scene.sheet, scene.dpi, paper, straighten(scene.sheet, paper.quad, scene.dpi))
    assert len(likely) >= 8
    assert all(0 <= share <= 1 for share in likely.values())
