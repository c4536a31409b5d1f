"""What is said about a page: blank or not, which way up, what is wrong with it, what it may be."""

import cv2
import numpy as np
import pytest

from kiosk.demo import specimens
from kiosk.domain import Category, Doubt
from kiosk.scanner.blank import GLANCE_DPI, BlankReason, find_emptiness
from kiosk.scanner.categorise import guess_category
from kiosk.scanner.check import find_doubts
from kiosk.scanner.clean import clean
from kiosk.scanner.detect import Paper
from kiosk.scanner.join import join_card
from kiosk.scanner.orient import find_orientation
from kiosk.scanner.pages import find_pages
from kiosk.scanner.pixels import Pixels
from tests.scanner.papers import draw_paper
from tests.scanner.scenes_blank import blank_scene
from tests.scanner.scenes_wide import wide_scene

RNG = np.random.default_rng


def _ground(level: int = 246) -> Pixels:
    noise = RNG(0).normal(0, 1.5, (1169, 827, 1))
    return np.clip(level + np.repeat(noise, 3, axis=2), 0, 255).astype(np.uint8)


def _draw(strokes: int, level: int, size: float = 1.0) -> Pixels:
    page = _ground()
    for row in range(strokes):
        cv2.putText(page, "ecrit au crayon", (120, 300 + 50 * row), 1, 2 * size, (level,) * 3, 1, cv2.LINE_AA)
    return page


def test_a_bare_page_is_blank_and_says_so() -> None:
    judged = find_emptiness(_ground())
    assert judged.blank
    assert judged.reason is BlankReason.NOTHING


def test_the_other_side_showing_through_is_blank() -> None:
    behind = draw_paper("letter", GLANCE_DPI, RNG(1)).picture[:, ::-1].astype(np.float32)
    blurred = cv2.GaussianBlur(behind, (0, 0), 1.0)
    page = np.clip(246 + 0.04 * (blurred - 250), 0, 255).astype(np.uint8)
    assert find_emptiness(page).blank


def test_punch_holes_and_a_hair_leave_a_page_blank() -> None:
    page = _ground()
    for y in (420, 735):
        cv2.circle(page, (45, y), 11, (20, 20, 20), -1, cv2.LINE_AA)
    cv2.ellipse(page, (500, 500), (30, 20), 20, 0, 120, (110, 110, 110), 1, cv2.LINE_AA)
    assert find_emptiness(page).blank


@pytest.mark.parametrize("level", [60, 120, 170])
def test_even_faint_pencil_is_never_called_blank(level: int) -> None:
    assert not find_emptiness(_draw(2, level)).blank


def test_a_few_blurred_grey_words_are_never_called_blank() -> None:
    slip, _ = wide_scene(7045)
    (page,) = find_pages(slip.sheet, slip.dpi)
    assert not page.blank


@pytest.mark.parametrize(
    ("seed", "name"),
    [(9013, "pencil"), (9047, "pale card"), (9089, "grey words"), (9643, "one line"), (9797, "grey words")],
)
def test_pale_writing_and_print_are_never_called_blank(seed: int, name: str) -> None:
    scene, drawn = blank_scene(seed)
    (page,) = find_pages(scene.sheet, scene.dpi)
    assert (drawn, page.blank) == (name, False)


def test_a_long_straight_fold_is_blank_and_writing_as_long_and_as_faint_is_not() -> None:
    page = _ground()
    cv2.line(page, (100, 600), (600, 640), (212,) * 3, 2, cv2.LINE_AA)
    assert find_emptiness(page).blank
    along = np.arange(100, 400)
    cv2.polylines(
        page, [np.stack([along, 800 + 7 * np.sin(along / 3)], 1).round().astype(np.int32)], False, (212,) * 3, 2
    )
    assert not find_emptiness(page).blank


def test_a_card_of_which_more_is_dark_than_light_is_never_called_blank() -> None:
    card = np.full((213, 337, 3), (78, 54, 66), np.uint8)
    card[:, 260:] = (250, 236, 249)
    assert not find_emptiness(card).blank


def test_a_lone_coloured_stamp_is_never_called_blank() -> None:
    page = _ground()
    cv2.circle(page, (600, 900), 60, (150, 160, 230), 4, cv2.LINE_AA)
    cv2.putText(page, "RECU", (560, 910), 1, 1.6, (150, 160, 230), 2, cv2.LINE_AA)
    assert not find_emptiness(page).blank


@pytest.mark.parametrize("kind", ["letter", "sparse", "receipt", "passport", "card"])
def test_a_sure_page_is_never_turned_wrong(kind: str) -> None:
    page = draw_paper(kind, 100, RNG(2)).picture
    for turn in range(4):
        look = find_orientation(np.ascontiguousarray(np.rot90(page, -turn)))
        if look.sure:
            assert (turn + look.quarter_turns_cw) % 4 == 0
        assert look.sure or kind == "card"


def test_a_page_with_no_top_is_not_sure() -> None:
    assert not find_orientation(_ground()).sure


def test_an_empty_form_whose_frames_look_the_same_upside_down_is_not_sure() -> None:
    form, _ = wide_scene(7058)
    (page,) = find_pages(form.sheet, form.dpi)
    assert not page.orientation_sure


def test_a_torn_corner_on_a_dark_lid_is_asked_about() -> None:
    sheet = np.full((900, 700, 3), 15, np.uint8)
    sheet[100:800, 100:600] = 245
    paper = Paper(np.array([[100, 100], [600, 100], [600, 800], [100, 800]], np.float64), 1.0, (False,) * 4)
    assert find_doubts(sheet, 150, paper, sheet[100:800, 100:600]) == []
    cv2.fillPoly(sheet, [np.array([[610, 90], [500, 90], [610, 220]])], (15, 15, 15))
    assert find_doubts(sheet, 150, paper, sheet[100:800, 100:600]) == [Doubt.CORNER_MISSING]


def test_a_blurred_and_a_dark_page_are_asked_about_and_a_sharp_one_is_not() -> None:
    letter = draw_paper("letter", 150, RNG(3)).picture
    paper = Paper(np.array([[0, 0], [1240, 0], [1240, 1754], [0, 1754]], np.float64), 1.0, (False,) * 4)
    blurred = cv2.GaussianBlur(letter, (0, 0), 4)
    assert find_doubts(letter, 150, paper, letter) == []
    assert find_doubts(letter, 150, paper, np.asarray(blurred)) == [Doubt.BLURRED]
    assert Doubt.TOO_DARK in find_doubts(letter, 150, paper, (letter * 0.3).astype(np.uint8))


def test_cleaning_evens_a_shadow_and_keeps_faint_strokes_in_proportion() -> None:
    page = _draw(6, 215)
    shade = np.linspace(0.75, 1.0, page.shape[0])[:, None, None]
    done = clean((page * shade).astype(np.uint8), 100)
    ground = np.median(done.reshape(-1, 3), axis=0)
    assert ground.min() > 246
    assert abs(int(np.median(done[:100])) - int(np.median(done[-100:]))) <= 3
    assert done[250:640].min() < 228


def test_cleaning_takes_a_hairline_of_the_lid_off_the_rim_and_keeps_what_is_printed_up_to_it() -> None:
    page = _draw(6, 230)
    page[:1], page[:, -1:] = 20, 60
    page[-40:, 60:90] = 40
    done = clean(page, 100)
    assert done[0].min() > 240
    assert done[:700, -1].min() > 240
    assert (done[-2:, 62:88] < 60).all()


def test_cleaning_leaves_a_wide_printed_band_its_one_colour_and_evens_the_light_around_it() -> None:
    page = np.full((1600, 1200, 3), 250, np.uint8)
    band, around = (slice(500, 700), slice(100, 1100)), (slice(800, 1600), slice(0, 1200))
    page[band] = (24, 108, 116)
    fading = np.linspace(0.75, 1, 1200)[None, :, None]
    cleaned = clean((page * fading).astype(np.uint8), 200)
    inside = cleaned[band][10:-10, 10:-10].reshape(-1, 3)
    assert np.ptp(inside, axis=0).max() < 30
    assert np.abs(inside.mean(axis=0) - (24, 108, 116)).max() < 12
    assert cleaned[around].min() > 240


@pytest.mark.parametrize("share", [0.2, 0.4])
@pytest.mark.parametrize("light", [0.4, 0.6, 0.8])
def test_cleaning_takes_a_hard_shadow_away_however_much_of_the_page_it_covers(share: float, light: float) -> None:
    page = _draw(6, 230)
    shadow = page[:, round(page.shape[1] * (1 - share)) :]
    shadow[:] = shadow * light
    assert np.median(clean(page, 100)[:, -60:]) > 240


def test_cleaning_keeps_the_tint_of_tinted_paper_and_leaves_photographs_alone() -> None:
    yellow = np.full((800, 600, 3), (230, 220, 150), np.uint8)
    red, _, blue = np.median(clean(yellow, 100).reshape(-1, 3), axis=0)
    assert red - blue > 60
    photo = draw_paper("photo", 100, RNG(4)).picture
    assert (clean(photo.copy(), 100) == photo).all()


def test_a_green_card_is_guessed_and_a_card_or_letter_that_tells_nothing_is_not() -> None:
    green = np.full((54, 86, 3), (110, 190, 120), np.uint8)
    assert guess_category(green, 85.6, 54) is Category.VITALE
    assert guess_category(np.full((54, 86, 3), 220, np.uint8), 54, 85.6) is None
    assert guess_category(np.full((88, 125, 3), 220, np.uint8), 125, 88) is None
    assert guess_category(np.full((297, 210, 3), 250, np.uint8), 210, 297) is None


@pytest.mark.parametrize("turn", range(4))
def test_machine_readable_lines_make_an_identity_paper(turn: int) -> None:
    back = specimens.paper("identity-back")
    sides = back.size_mm if turn % 2 == 0 else back.size_mm[::-1]
    assert guess_category(np.ascontiguousarray(np.rot90(back.pixels(200), turn)), *sides) is Category.IDENTITY


def test_a_bank_card_gets_no_guess() -> None:
    card = np.full((425, 674, 3), (40, 70, 150), np.uint8)
    cv2.putText(card, "4970 1234 5678 9012", (60, 250), 2, 1.5, (225, 225, 225), 3, cv2.LINE_AA)
    cv2.putText(card, "M CAMILLE MARTIN", (60, 380), 2, 1.0, (225, 225, 225), 2, cv2.LINE_AA)
    back = np.full((425, 674, 3), (225, 228, 232), np.uint8)
    back[40:110] = 25
    cv2.putText(back, "4970 1234 5678 9012  CVC 123", (60, 330), 2, 1.0, (30, 30, 30), 2, cv2.LINE_AA)
    for side in (card, back):
        assert guess_category(side, 85.6, 54) is None


def test_two_sides_of_a_card_stand_on_one_page_untouched() -> None:
    recto, verso = (draw_paper("card", 150, RNG(seed)).picture for seed in (5, 6))
    page = join_card(recto, verso, 150)
    height, width = recto.shape[:2]
    top = left = round(10 / 25.4 * 150)
    assert (page[top : top + height, left : left + width] == recto).all()
    below = top + height + round(8 / 25.4 * 150)
    assert (page[below : below + verso.shape[0], left : left + width] == verso).all()
