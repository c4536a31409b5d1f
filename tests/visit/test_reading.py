"""What the words on a page say arrives when it arrives: a suggestion, never more."""

from dataclasses import replace

from kiosk.domain import Category, Doubt
from kiosk.ui.view import BY_STATE
from kiosk.visit.effects import ReadWords
from kiosk.visit.events import PageCame, ScanOver, SheetCame, WordsCame
from tests.visit.person import Person


def with_pages(*keys: str) -> Person:
    person = Person()
    person.reaches_place()
    person.scans(*keys)
    return person


def asked(person: Person) -> list[tuple[str, int]]:
    return [(effect.key, effect.turns) for effect in person.asked(ReadWords)]


def guess_on_screen(person: Person) -> object:
    return BY_STATE["guess"][1](person.state)


def test_every_page_is_read_as_it_comes_and_again_as_it_is_turned() -> None:
    person = with_pages("one", "two")
    assert asked(person) == [("one", 0), ("two", 0)]
    person.touches("select", "one")
    person.touches("turn")
    person.touches("turn")
    assert asked(person)[2:] == [("one", 1), ("one", 2)]


def test_a_blank_page_is_not_read() -> None:
    person = Person()
    person.reaches_place()
    job = person.starts_scan()
    person.happens(PageCame(job, "blank", 0, 210, 297, blank=True), SheetCame(job, 0), ScanOver(job))
    assert asked(person) == []


def test_the_suggestion_may_come_after_the_question() -> None:
    person = with_pages("one")
    person.touches("pagesGood")
    assert guess_on_screen(person) == ""
    person.happens(WordsCame("one", 0, Category.TAX))
    assert guess_on_screen(person) == "tax"


def test_words_read_before_the_page_was_turned_say_nothing_any_more() -> None:
    person = with_pages("one")
    person.touches("turn")
    person.happens(WordsCame("one", 0, Category.TAX, (Doubt.MRZ_WRONG,)))
    assert (person.state.pages[0].guess, person.state.pages[0].doubts) == (None, ())
    person.happens(WordsCame("one", 1, Category.TAX, (Doubt.MRZ_WRONG,)))
    assert (person.state.pages[0].guess, person.state.pages[0].doubts) == (Category.TAX, (Doubt.MRZ_WRONG,))


def test_words_of_a_page_that_is_gone_change_nothing() -> None:
    person = with_pages("one")
    before = person.state
    person.happens(WordsCame("never there", 0, Category.TAX))
    assert person.state == before


def test_no_words_leave_the_first_guess_and_ask_nothing_twice() -> None:
    person = with_pages("one")
    page = replace(person.state.pages[0], guess=Category.VITALE, doubts=(Doubt.MRZ_WRONG,))
    person.state = replace(person.state, pages=(page,))
    person.happens(WordsCame("one", 0, None, (Doubt.MRZ_WRONG,)))
    assert person.state.pages == (page,)


def test_words_do_not_keep_the_visit_awake() -> None:
    person = with_pages("one")
    person.state = replace(person.state, seconds_left=7)
    person.happens(WordsCame("one", 0, Category.TAX))
    assert person.state.seconds_left == 7
