"""Signed forms, read back: `make forms` does the same with 10,000 boxes."""

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from kiosk.domain import Fault
from kiosk.form import BOX_LINE_DOTS, BOX_OUTER_DOTS, DOT_MM, MARK_DOTS, Box, BoxState, Understood, understood
from kiosk.messages import Failed, FormRead, ReadForm, ScanEnded
from kiosk.printer.layout import start_qt
from kiosk.scanner.form import read_form
from tests.bench.forms import tally_of
from tests.scanner.conftest import Kiosk, ask
from tests.scanner.qr_pictures import CARD, qr
from tests.scanner.signed_forms import DOUBTS, STYLES, Pixels, by_hand, printed_parts, signed_form
from tests.scanner.test_service_codes import lay_picture

_FORMS_A_TEST = 10


@pytest.fixture(scope="session", autouse=True)
def _qt() -> None:
    start_qt()


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Many small pictures: other threads only get in each other's way."""
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    yield
    cv2.setNumThreads(before)


@pytest.mark.usefixtures("one_thread")
@pytest.mark.parametrize("first", range(0, 30, _FORMS_A_TEST))
def test_signed_forms_are_read_and_no_doubt_is_taken_silently(first: int) -> None:
    found = tally_of(range(first, first + _FORMS_A_TEST))

    assert found.silent == 0, found.mistakes
    assert found.right >= 0.97 * found.boxes, found.mistakes


@pytest.mark.usefixtures("one_thread")
@pytest.mark.parametrize("dpi", [150.0, 300.0])
def test_other_resolutions(dpi: float) -> None:
    found = tally_of(range(60, 62), dpi)

    assert found.silent == 0, found.mistakes
    assert found.right >= 0.9 * found.boxes, found.mistakes


@pytest.mark.parametrize("style", STYLES)
def test_each_way_to_tick(style: str) -> None:
    form = by_hand({Box.AGREED: style, Box.ALONE: style})

    (read,) = read_form(form, 203.0)

    states = {seen.box: seen.state for seen in read.boxes}
    assert states.pop(Box.NOT_AGREED) is BoxState.EMPTY
    assert states.pop(Box.HELPED) is BoxState.EMPTY
    assert set(states.values()) == {BoxState.TICKED}


@pytest.mark.parametrize("kind", DOUBTS)
def test_each_doubt_is_told(kind: str) -> None:
    (read,) = read_form(by_hand({Box.AGREED: "tick", Box.HELPED: kind}), 203.0)

    said = understood(read.boxes)
    assert said.ticked == (Box.AGREED,)
    assert Box.HELPED in said.asked


def test_a_strike_whose_second_half_is_faint_is_told() -> None:
    sheet = by_hand({Box.AGREED: "tick", Box.HELPED: "struck"})
    y, x = middle_of(sheet, Box.HELPED)
    side = x + BOX_OUTER_DOTS // 2 + 3
    half = sheet[y - 20 : y + 20, side : side + 30]
    half[:] = (0.12 * half + 0.88 * np.median(half)).astype(np.uint8)

    (read,) = read_form(sheet, 203.0)

    assert Box.HELPED in understood(read.boxes).asked


def test_dust_is_no_mark() -> None:
    sheet = by_hand({Box.AGREED: "tick", Box.HELPED: "tick"})
    y, x = middle_of(sheet, Box.ALONE)
    for row, column in ((-3, 4), (4, 0)):
        sheet[y + row : y + row + 2, x + column : x + column + 2] = 120

    (read,) = read_form(sheet, 203.0)

    assert understood(read.boxes) == Understood((Box.AGREED, Box.HELPED), ())


def test_a_form_nobody_touched_is_empty() -> None:
    (read,) = read_form(by_hand({}), 203.0)

    assert {seen.state for seen in read.boxes} == {BoxState.EMPTY}


def test_two_forms_on_the_glass() -> None:
    first, second = signed_form(1), signed_form(3)
    height = max(len(first.sheet), len(second.sheet))
    sheets = [
        np.pad(each.sheet, ((0, height - len(each.sheet)), (0, 0), (0, 0)), mode="edge") for each in (first, second)
    ]

    found = read_form(np.hstack(sheets), 200.0)

    assert {read.part for read in found} == {first.part, second.part}


def marks_on(form: Pixels) -> npt.NDArray[np.intp]:
    """Dots (row, column) near the middles of the black squares."""
    return np.argwhere(cv2.erode((form.max(axis=2) < 100).astype(np.uint8), np.ones((30, 30), np.uint8)))


def middle_of(form: Pixels, box: Box) -> npt.NDArray[np.intp]:
    """Row and column of the middle of a box of the consent that `by_hand` draws."""
    _bitmap, part = printed_parts()[0]
    (place,) = (place for place in part.boxes if place.box is box)
    marks = marks_on(form)
    return np.asarray(marks[marks.sum(axis=1).argmin()] + (place.y, place.x), np.intp)


def without_marks(form: Pixels, count: int) -> Pixels:
    """The form with its last corner marks torn off."""
    _bitmap, part = printed_parts()[0]
    torn = form.copy()
    marks = marks_on(form)
    for corner in ((False, False), (False, True))[:count]:
        rows = marks[marks[:, 0] > len(form) / 2]
        side = rows[(rows[:, 1] > form.shape[1] / 2) == corner[1]]
        y, x = side.mean(axis=0).astype(int)
        torn[y - MARK_DOTS : y + MARK_DOTS, x - MARK_DOTS : x + MARK_DOTS] = 250
    assert part.boxes
    return torn


def test_a_torn_corner_does_no_harm() -> None:
    (read,) = read_form(without_marks(by_hand({Box.AGREED: "cross", Box.ALONE: "cross"}), 1), 203.0)

    assert [seen.box for seen in read.boxes if seen.state is BoxState.TICKED] == [Box.AGREED, Box.ALONE]


def test_half_a_form_is_not_guessed_at() -> None:
    assert read_form(without_marks(by_hand({Box.AGREED: "cross"}), 2), 203.0) == []


def test_other_codes_and_blank_glass_are_no_forms() -> None:
    blank = np.full((600, 600, 3), 240, np.uint8)

    assert read_form(blank, 200.0) == []
    assert read_form(np.repeat(np.asarray(qr(CARD, 6))[..., None], 3, axis=2), 200.0) == []


def test_a_form_is_read_over_the_wire_and_a_mandates_code_beside_it_when_it_is_wanted(kiosk: Kiosk) -> None:
    form = by_hand({Box.AGREED: "tick", Box.HELPED: "cross"})
    code = np.repeat(np.asarray(qr("CONSIGNEM1:TEST", 6))[..., None], 3, axis=2).astype(np.uint8)
    glass = np.full((max(len(form), len(code)), form.shape[1] + code.shape[1], 3), 245, np.uint8)
    glass[: len(form), : form.shape[1]] = form
    glass[: len(code), form.shape[1] :] = code
    lay_picture(kiosk.scanner, glass, dpi=203)

    answer = ask(kiosk, ReadForm("CONSIGNEM1:"))
    (without,) = ask(kiosk, ReadForm()).of(FormRead)

    ((read, (picture, preview)),) = answer.pages(FormRead)
    assert isinstance(read, FormRead)
    assert isinstance(without, FormRead)
    assert {seen.box: seen.state for seen in read.boxes} == {
        Box.AGREED: BoxState.TICKED,
        Box.NOT_AGREED: BoxState.EMPTY,
        Box.ALONE: BoxState.EMPTY,
        Box.HELPED: BoxState.TICKED,
    }
    assert (read.part, read.parts, read.code, without.code) == (1, 1, "CONSIGNEM1:TEST", "")
    assert "CONSIGNEM1" not in repr(read)
    decoded = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    assert decoded.shape[0] * DOT_MM == pytest.approx(read.height_mm, abs=1)
    assert len(preview) == read.preview_width * read.preview_height * 3
    assert [place.box for place in read.places] == [seen.box for seen in read.boxes]
    for place in read.places:
        line = decoded[place.y - BOX_OUTER_DOTS // 2 + BOX_LINE_DOTS // 2, place.x - 20 : place.x + 20]
        assert line.mean() < 128, "the upper line of the box is where it is told to be"
    assert isinstance(answer.final, ScanEnded)


def test_a_glass_without_a_form(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("vitale")

    assert ask(kiosk, ReadForm()).final == Failed(Fault.NOTHING_FOUND)
