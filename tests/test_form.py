import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Paper
from kiosk.form import (
    MOST_NUMBER,
    PREFIX,
    Box,
    BoxPlace,
    BoxState,
    FormError,
    FormPart,
    SeenBox,
    Understood,
    from_code,
    to_code,
    understood,
)

PLACES = st.builds(BoxPlace, st.sampled_from(list(Box)), st.integers(0, 2000), st.integers(0, 4000))
PARTS = st.builds(
    FormPart,
    paper=st.sampled_from([Paper.CONSENT, Paper.MANDATE]),
    version=st.sampled_from(["2026-11", "2027-01-2", "2031-12-14"]),
    language=st.sampled_from(["fr", "ar", "tam"]),
    number=st.integers(0, MOST_NUMBER - 1),
    part=st.just(1),
    parts=st.integers(1, 15),
    width=st.integers(1, 2000),
    height=st.integers(1, 3000),
    code_side=st.integers(0, 400),
    boxes=st.lists(PLACES, max_size=13).map(tuple),
)
EMPTY, TICKED, DOUBTFUL = BoxState.EMPTY, BoxState.TICKED, BoxState.DOUBTFUL


@given(PARTS)
@settings(max_examples=60)
def test_a_code_says_what_was_put_in(part: FormPart) -> None:
    assert from_code(to_code(part)) == part


@given(PARTS, st.data())
@settings(max_examples=60)
def test_a_code_cut_short_is_refused(part: FormPart, data: st.DataObject) -> None:
    text = to_code(part)
    with pytest.raises(FormError):
        from_code(text[: data.draw(st.integers(0, len(text) - 1))])


@pytest.mark.parametrize("text", ["", "CONSIGNE1:0", PREFIX, PREFIX + "0" * 33, PREFIX + "é"])
def test_what_is_no_form_is_refused(text: str) -> None:
    with pytest.raises(FormError):
        from_code(text)


def test_a_paper_that_is_no_form_has_no_code() -> None:
    part = FormPart(Paper.CARD, "2026-11", "fr", 1, 1, 1, 10, 10, 10, ())
    with pytest.raises(FormError):
        to_code(part)


def said(boxes: list[tuple[Box, BoxState]]) -> Understood:
    return understood(SeenBox(box, state) for box, state in boxes)


def test_a_clear_answer_is_understood() -> None:
    seen = [
        (Box.AGREED, TICKED),
        (Box.NOT_AGREED, EMPTY),
        (Box.ALONE, EMPTY),
        (Box.HELPED, TICKED),
    ]

    assert said(seen) == Understood((Box.AGREED, Box.HELPED), ())


@pytest.mark.parametrize(
    ("yes", "no"),
    [(TICKED, TICKED), (EMPTY, EMPTY), (TICKED, DOUBTFUL), (DOUBTFUL, EMPTY), (DOUBTFUL, DOUBTFUL)],
)
def test_a_question_without_one_clear_answer_is_asked(yes: BoxState, no: BoxState) -> None:
    found = said([(Box.AGREED, yes), (Box.NOT_AGREED, no), (Box.DEPOSIT, TICKED)])

    assert found == Understood((Box.DEPOSIT,), (Box.AGREED, Box.NOT_AGREED))


def test_of_acts_only_the_doubtful_are_asked() -> None:
    seen = [
        (Box.DEPOSIT, TICKED),
        (Box.CONSULT, DOUBTFUL),
        (Box.MAIL, EMPTY),
        (Box.PASSWORD, TICKED),
    ]

    assert said(seen) == Understood((Box.DEPOSIT, Box.PASSWORD), (Box.CONSULT,))


def test_a_form_of_filled_boxes_is_a_form_of_ticked_ones() -> None:
    seen = [SeenBox(Box.AGREED, TICKED, 0.95), SeenBox(Box.NOT_AGREED, EMPTY), SeenBox(Box.DEPOSIT, TICKED, 0.7)]

    assert understood(seen) == Understood((Box.AGREED, Box.DEPOSIT), ())


def test_a_filled_box_beside_ticks_may_have_been_taken_back() -> None:
    seen = [
        SeenBox(Box.AGREED, TICKED, 0.9),
        SeenBox(Box.NOT_AGREED, TICKED, 0.2),
        SeenBox(Box.DEPOSIT, TICKED, 0.9),
        SeenBox(Box.MAIL, TICKED, 0.25),
    ]

    assert understood(seen) == Understood((Box.MAIL,), (Box.AGREED, Box.NOT_AGREED, Box.DEPOSIT))


@pytest.mark.parametrize(
    "taken_back",
    [
        SeenBox(Box.MAIL, DOUBTFUL, 0.3, 0.05),
        SeenBox(Box.MAIL, DOUBTFUL, 0.6, 0.5),
        SeenBox(Box.MAIL, DOUBTFUL, 1.0, 0.8),
    ],
    ids=["a tick struck out", "scribbled over by a dying pen", "scribbled over"],
)
def test_a_filled_box_beside_a_mark_that_was_taken_back_is_asked(taken_back: SeenBox) -> None:
    seen = [SeenBox(Box.DEPOSIT, TICKED, 0.8), taken_back]

    assert understood(seen) == Understood((), (Box.DEPOSIT, Box.MAIL))


def test_a_thick_cross_beside_one_that_was_struck_out_is_a_tick() -> None:
    seen = [SeenBox(Box.DEPOSIT, TICKED, 0.55), SeenBox(Box.MAIL, DOUBTFUL, 0.61, 0.09)]

    assert understood(seen) == Understood((Box.DEPOSIT,), (Box.MAIL,))


def test_a_slip_says_nothing_about_a_filled_box() -> None:
    seen = [SeenBox(Box.DEPOSIT, TICKED, 0.9), SeenBox(Box.MAIL, DOUBTFUL, 0.1)]

    assert understood(seen) == Understood((Box.DEPOSIT,), (Box.MAIL,))
