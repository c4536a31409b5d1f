"""The two sides of a card: suggested, joined and separated by the person, one page in the document."""

from dataclasses import replace

import pytest

from kiosk.domain import Category, Doubt
from kiosk.ui.shown import ShownPage, pages_shown
from kiosk.visit.effects import ForgetPages, SealDocument, SendDocument
from kiosk.visit.events import PageCame, ScanOver, SheetCame
from kiosk.visit.papers import Ask
from kiosk.visit.state import Step
from tests.visit.person import Person

ID1, TD2, LETTER = (85.6, 54.0), (105.0, 74.0), (210.0, 297.0)


def side(key: str, size: tuple[float, float] = ID1, *, coded: bool = False) -> PageCame:
    return PageCame(0, key, 0, *size, coded=coded)


def scanned(person: Person, *pages: PageCame) -> Person:
    job = person.starts_scan()
    person.happens(*(replace(page, job=job) for page in pages), SheetCame(job, 0), ScanOver(job))
    return person


def with_sides(*pages: PageCame) -> Person:
    person = Person()
    person.reaches_place()
    return scanned(person, *pages)


def joined(*pages: PageCame) -> Person:
    person = with_sides(*pages)
    person.touches("answer", "yes")
    return person


@pytest.mark.parametrize(
    ("pages", "front_and_back"),
    [
        ((side("f"), side("b", coded=True)), ("f", "b")),
        ((side("b", coded=True), side("f")), ("f", "b")),
        ((side("f", TD2, coded=True), side("b", TD2)), ("f", "b")),
        ((side("f"), side("b", (54.4, 85.0), coded=True)), ("f", "b")),
    ],
)
def test_two_sides_of_one_card_are_suggested_front_first(
    pages: tuple[PageCame, ...], front_and_back: tuple[str, str]
) -> None:
    question = with_sides(*pages).state.question
    assert question is not None
    assert (question.ask, question.keys) == (Ask.CARD, front_and_back)


@pytest.mark.parametrize("size", [ID1, TD2])
def test_two_sides_without_readable_lines_are_suggested_from_two_sheets(size: tuple[float, float]) -> None:
    front, back = side("f", size), replace(side("b", size), sheet=1)
    question = with_sides(replace(front, guess=Category.VITALE), back).state.question
    assert question is not None
    assert (question.ask, question.keys) == (Ask.CARD, ("f", "b"))


@pytest.mark.parametrize(
    "pages",
    [
        (side("a"), side("x"), replace(side("b"), sheet=1)),
        (replace(side("a"), guess=Category.VITALE), replace(side("b"), sheet=1, guess=Category.VITALE)),
        (side("a"), replace(side("b", TD2), sheet=1)),
        (side("a", LETTER), replace(side("b", LETTER), sheet=1)),
    ],
)
def test_cards_of_two_kinds_or_laid_together_are_not_suggested(pages: tuple[PageCame, ...]) -> None:
    with_sides(*pages).sees(Step.PAGES)


@pytest.mark.parametrize(
    "pages",
    [
        (side("a"), side("b")),
        (side("a", coded=True), side("b", coded=True)),
        (side("a"), side("b", TD2, coded=True)),
        (side("a", LETTER), side("b", LETTER, coded=True)),
        (side("a"), side("x", LETTER), side("b", coded=True)),
    ],
)
def test_what_is_no_card_s_two_sides_is_not_suggested(pages: tuple[PageCame, ...]) -> None:
    with_sides(*pages).sees(Step.PAGES)


def test_two_scans_of_one_card_are_one_card() -> None:
    person = with_sides(side("f"))
    person.sees(Step.PAGES)
    person.touches("add")
    scanned(person, side("b", coded=True))
    person.sees(Step.QUESTION)


def test_joined_sides_are_one_row_and_one_page_of_the_document() -> None:
    person = joined(side("b", coded=True), side("f"), side("x", LETTER))
    first, letter = pages_shown(person.state)
    assert isinstance(first, ShownPage)
    assert first.under is not None
    assert (first.key, first.under.key, letter.key) == ("f", "b", "x")
    person.acknowledges(Category.IDENTITY)
    effect = person.newest(SealDocument)
    assert (effect.pages, effect.beneath) == (("f", "b", "x"), (False, True, False))
    person.is_sealed()
    assert person.newest(SendDocument).pages == 2


def test_sides_left_separate_are_not_suggested_again() -> None:
    person = with_sides(side("f"), side("b", coded=True))
    person.touches("answer", "no")
    person.sees(Step.PAGES)
    person.acknowledges(Category.IDENTITY)
    assert person.newest(SealDocument).beneath == (False, False)


def test_one_touch_separates_and_one_undoes_it() -> None:
    person = joined(side("f"), side("b", coded=True))
    assert person.state.selected == "f"
    for touch, rows in (("separate", 2), ("undo", 1), ("undo", 2)):
        person.touches(touch)
        assert len(pages_shown(person.state)) == rows
    person.touches("separate")
    assert len(pages_shown(person.state)) == 2, "what is separate cannot be separated"


def test_both_sides_are_turned_thrown_away_and_brought_back_together() -> None:
    person = joined(side("f"), side("b", coded=True), side("x", LETTER))
    person.touches("select", "f")
    person.touches("turn")
    assert [page.turns for page in person.state.pages] == [1, 1, 0]
    person.touches("drop")
    assert [page.key for page in person.state.kept_pages] == ["x"]
    person.touches("undo")
    assert [page.key for page in person.state.kept_pages] == ["f", "b", "x"]
    assert len(pages_shown(person.state)) == 2


def test_a_card_scanned_again_takes_the_place_of_both_sides() -> None:
    person = joined(side("x", LETTER), side("f"), side("b", coded=True))
    person.touches("select", "f")
    person.touches("again")
    scanned(person, side("f2"), side("b2", coded=True))
    person.touches("answer", "yes")
    assert person.page_keys == ["x", "f2", "b2"]
    assert len(pages_shown(person.state)) == 2


def test_sides_in_two_documents_are_no_card() -> None:
    person = with_sides(side("f"), side("b", coded=True))
    person.touches("back")
    person.touches("select", "b")
    person.touches("split")
    person.touches("pagesGood")
    person.sees(Step.CATEGORY)


def test_a_doubt_about_the_lower_side_leaves_the_card_chosen() -> None:
    person = joined(side("f"), replace(side("b", coded=True), doubts=(Doubt.GLARE,)))
    assert person.state.question is not None
    assert person.state.question.keys == ("b",)
    person.touches("answer", "no")
    assert (person.state.step, person.state.selected) == (Step.PAGES, "f")
    person.touches("separate")
    assert len(pages_shown(person.state)) == 2


def test_the_card_is_chosen_when_the_page_after_it_is_thrown_away() -> None:
    person = joined(side("f"), side("b", coded=True), side("x", LETTER))
    person.touches("select", "x")
    person.touches("drop")
    assert person.state.selected == "f"


def with_a_doubt(front: Doubt | None = None, back: Doubt | None = None) -> Person:
    """Both sides on one page, one of them doubtful."""
    doubts = [(doubt,) if doubt else () for doubt in (front, back)]
    return joined(replace(side("f"), doubts=doubts[0]), replace(side("b", coded=True), doubts=doubts[1]))


def test_a_doubtful_side_is_scanned_again_and_the_other_side_stays() -> None:
    person = with_a_doubt(back=Doubt.MRZ_WRONG)
    person.touches("answer", "yes")
    person.sees(Step.PLACE)
    scanned(person, side("b2", coded=True))
    assert person.page_keys == ["f", "b2"]
    assert ForgetPages(("b",)) in person.effects
    assert person.state.question is not None
    assert (person.state.question.ask, person.state.question.keys) == (Ask.CARD, ("f", "b2"))
    person.touches("answer", "yes")
    assert len(pages_shown(person.state)) == 1


@pytest.mark.parametrize(("front", "back", "left"), [(Doubt.MAYBE_BLANK, None, "b"), (None, Doubt.MAYBE_BLANK, "f")])
def test_an_empty_side_is_set_aside_and_the_other_side_stays(
    front: Doubt | None, back: Doubt | None, left: str
) -> None:
    person = with_a_doubt(front, back)
    person.touches("answer", "yes")
    assert [page.key for page in person.state.kept_pages] == [left]
    person.acknowledges(Category.IDENTITY)
    assert (person.newest(SealDocument).pages, person.newest(SealDocument).beneath) == ((left,), (False,))


def test_a_side_that_stands_wrong_is_turned_alone_until_it_is_right() -> None:
    person = with_a_doubt(back=Doubt.MAYBE_TURNED)
    for _ in range(2):
        person.touches("answer", "yes")
    assert {page.key: page.turns for page in person.state.pages} == {"f": 0, "b": 2}
    person.touches("answer", "no")
    assert len(pages_shown(person.state)) == 1
