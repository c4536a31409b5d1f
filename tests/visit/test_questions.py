"""What the box is not sure of is asked, one question a screen; the person decides, and nothing is asked twice."""

from collections.abc import Iterable
from datetime import date

import pytest

from kiosk.domain import Category, DateKind, Doubt
from kiosk.ui.shown import pages_shown
from kiosk.visit.after_scan import MOST_AS_SCANNED
from kiosk.visit.asking import MENDED_BY_SCANNING
from kiosk.visit.effects import ForgetAsScanned, ForgetPages, PrintPaper, SealDocument
from kiosk.visit.events import PageCame, ScanOver, SheetCame, WordsCame
from kiosk.visit.papers import Ask, Dated
from kiosk.visit.state import Step
from tests.visit.person import Person

LETTER, CARD = (210.0, 297.0), (85.6, 54.0)
TODAY = date(2026, 11, 22)


def page(key: str, *doubts: Doubt, size: tuple[float, float] = LETTER, **more: object) -> PageCame:
    return PageCame(0, key, 0, *size, doubts=doubts, **more)  # type: ignore[arg-type]


def scanned(person: Person, pages: Iterable[PageCame]) -> Person:
    from dataclasses import replace

    job = person.starts_scan()
    person.happens(*(replace(each, job=job) for each in pages), SheetCame(job, 0), ScanOver(job))
    return person


def with_pages(*pages: PageCame) -> Person:
    person = Person()
    person.reaches_place()
    return scanned(person, pages)


def asked(person: Person) -> tuple[Ask, tuple[str, ...], Doubt | None] | None:
    question = person.state.question
    return None if question is None else (question.ask, question.keys, question.doubt)


def test_a_page_without_doubt_asks_nothing() -> None:
    person = with_pages(page("a"))
    person.sees(Step.PAGES)
    person.touches("pagesGood")
    person.sees(Step.CATEGORY)


@pytest.mark.parametrize("doubt", MENDED_BY_SCANNING)
def test_a_doubt_is_asked_at_once_and_the_page_stays_when_it_is_good(doubt: Doubt) -> None:
    person = with_pages(page("a", doubt))
    person.sees(Step.QUESTION)
    assert asked(person) == (Ask.DOUBT, ("a",), doubt)
    person.touches("answer", "no")
    person.sees(Step.PAGES)
    assert pages_shown(person.state)[0].doubts == ()
    person.touches("pagesGood")
    person.sees(Step.CATEGORY)
    assert person.page_keys == ["a"]


def test_one_question_a_page_about_what_another_scan_would_mend() -> None:
    person = with_pages(page("a", Doubt.BLURRED, Doubt.CORNER_MISSING), page("b", Doubt.GLARE))
    assert asked(person) == (Ask.DOUBT, ("a",), Doubt.CORNER_MISSING)
    person.touches("answer", "no")
    assert asked(person) == (Ask.DOUBT, ("b",), Doubt.GLARE)
    person.touches("answer", "no")
    person.sees(Step.PAGES)


def test_a_page_scanned_again_is_replaced_and_not_doubted_again_for_the_same() -> None:
    person = with_pages(page("a", Doubt.BLURRED), page("b"))
    person.touches("answer", "yes")
    person.sees(Step.PLACE)
    scanned(person, [page("a2", Doubt.BLURRED)])
    person.sees(Step.PAGES)
    assert pages_shown(person.state)[0].doubts == (Doubt.BLURRED,), "what is still so still shows"
    assert person.page_keys == ["a2", "b"]
    assert ForgetPages(("a",)) in person.effects
    person.touches("select", "a2")
    person.touches("again")
    scanned(person, [page("a3", Doubt.GLARE)])
    assert asked(person) == (Ask.DOUBT, ("a3",), Doubt.GLARE)


def test_a_page_is_turned_until_it_is_said_to_be_upright() -> None:
    person = with_pages(page("a", Doubt.MAYBE_TURNED))
    for turns in (1, 2, 3):
        person.touches("answer", "yes")
        person.sees(Step.QUESTION)
        assert person.state.pages[0].turns == turns
    person.touches("answer", "no")
    person.sees(Step.PAGES)
    assert person.state.pages[0].turns == 3


def test_an_empty_page_is_asked_about_and_set_aside_only_by_the_person() -> None:
    person = with_pages(page("a"), page("b", blank=True))
    assert asked(person) == (Ask.DOUBT, ("b",), Doubt.MAYBE_BLANK)
    person.touches("answer", "yes")
    person.sees(Step.PAGES)
    assert [each.key for each in person.state.kept_pages] == ["a"]
    assert person.page_keys == ["a", "b"], "it stays where it was, to be brought back"
    person.touches("bringBack", "b")
    assert [each.key for each in person.state.kept_pages] == ["a", "b"]
    assert person.state.undo == ()


def test_what_is_not_answered_is_asked_again_before_the_pages_are_left() -> None:
    person = with_pages(page("a", Doubt.FINGER))
    person.touches("back")
    person.sees(Step.PAGES)
    person.touches("pagesGood")
    assert asked(person) == (Ask.DOUBT, ("a",), Doubt.FINGER)
    person.touches("answer", "no")
    person.sees(Step.CATEGORY)


def test_a_line_that_cannot_be_read_is_asked_about_when_the_words_came_late() -> None:
    person = with_pages(page("a", size=CARD))
    person.sees(Step.PAGES)
    person.happens(WordsCame("a", 0, Category.IDENTITY, (Doubt.MRZ_WRONG,)))
    person.sees(Step.PAGES)
    person.touches("pagesGood")
    assert asked(person) == (Ask.DOUBT, ("a",), Doubt.MRZ_WRONG)
    person.touches("answer", "yes")
    person.sees(Step.PLACE)


@pytest.mark.parametrize("value", ["", "maybe"])
def test_only_yes_and_no_are_answers(value: str) -> None:
    person = with_pages(page("a", Doubt.GLARE))
    person.touches("answer", value)
    person.sees(Step.QUESTION)


# two kinds of paper in one document


def with_kinds(*kinds: Category | None) -> Person:
    person = with_pages(*(page(key) for key, _ in zip("abcdef", kinds, strict=False)))
    for key, kind in zip("abcdef", kinds, strict=False):
        person.happens(WordsCame(key, 0, kind))
    person.touches("pagesGood")
    return person


def test_another_kind_of_paper_is_a_suggestion_to_split() -> None:
    person = with_kinds(Category.PAYSLIP, None, Category.TAX)
    assert asked(person) == (Ask.OTHER, ("c", "a"), None)
    person.touches("answer", "yes")
    person.sees(Step.PAGES)
    person.acknowledges()
    assert person.newest(SealDocument).pages == ("a", "b")
    person.touches("undo")


def test_another_kind_of_paper_stays_in_the_document_when_the_person_wants_it_so() -> None:
    person = with_kinds(Category.PAYSLIP, Category.TAX)
    person.touches("answer", "no")
    person.sees(Step.CATEGORY)
    person.touches("category", Category.PAYSLIP)
    assert person.newest(SealDocument).pages == ("a", "b")


def test_who_keeps_a_mixed_heap_together_is_asked_once() -> None:
    person = with_kinds(Category.PAYSLIP, Category.TAX, Category.HOUSING, Category.BANK)
    person.touches("answer", "no")
    person.sees(Step.CATEGORY)
    person.touches("category", Category.PAYSLIP)
    assert person.newest(SealDocument).pages == ("a", "b", "c", "d")


def test_the_same_kind_in_sequence_is_one_document_without_a_question() -> None:
    with_kinds(Category.PAYSLIP, Category.PAYSLIP, None).sees(Step.CATEGORY)


# the paper's own date


def with_date(kind: DateKind, day: date, category: Category) -> Person:
    person = with_pages(page("a"))
    person.happens(WordsCame("a", 0, category, dated=Dated(day, kind, TODAY)))
    person.touches("pagesGood")
    return person


def test_an_old_attestation_is_a_question_and_may_stay() -> None:
    person = with_date(DateKind.ISSUED, date(2023, 3, 14), Category.ATTESTATION)
    assert person.state.question is not None
    assert (person.state.question.ask, person.state.question.day) == (Ask.OLD, date(2023, 3, 14))
    person.touches("answer", "no")
    person.sees(Step.CATEGORY)


def test_a_newer_paper_takes_its_place() -> None:
    person = with_date(DateKind.ISSUED, date(2023, 3, 14), Category.ATTESTATION)
    person.touches("answer", "yes")
    person.sees(Step.PLACE)
    scanned(person, [page("b")])
    assert person.page_keys == ["b"]


@pytest.mark.parametrize(
    ("kind", "day", "category"),
    [
        (DateKind.ISSUED, date(2026, 9, 1), Category.ATTESTATION),
        (DateKind.ISSUED, date(2019, 1, 1), Category.PAYSLIP),
        (DateKind.EXPIRES, date(2026, 11, 22), Category.IDENTITY),
    ],
)
def test_a_young_paper_an_old_payslip_and_a_card_that_still_holds_ask_nothing(
    kind: DateKind, day: date, category: Category
) -> None:
    with_date(kind, day, category).sees(Step.CATEGORY)


def test_a_card_that_has_run_out_is_a_question() -> None:
    person = with_date(DateKind.EXPIRES, date(2026, 11, 21), Category.IDENTITY)
    assert person.state.question is not None
    assert person.state.question.ask is Ask.ENDED


# as it was scanned


def test_only_the_newest_pages_can_be_shown_as_they_were_scanned() -> None:
    person = Person()
    person.reaches_place()
    job = person.starts_scan()
    for sheet in range(MOST_AS_SCANNED + 2):
        person.happens(PageCame(job, f"k{sheet}", sheet, *LETTER, as_scanned=True), SheetCame(job, sheet))
    assert person.asked(ForgetAsScanned) == [ForgetAsScanned(("k0",)), ForgetAsScanned(("k1",))]
    assert [each.as_scanned for each in person.state.pages] == [False, False, *[True] * MOST_AS_SCANNED]


def test_the_receipt_hears_when_the_paper_ends() -> None:
    person = with_date(DateKind.EXPIRES, date(2031, 3, 12), Category.IDENTITY)
    person.touches("category", Category.IDENTITY)
    person.is_sealed()
    person.is_kept()
    person.is_receipted()
    person.touches("finish")
    (line,) = person.newest(PrintPaper).lines
    assert (line.own_date, line.date_kind) == ("2031-03-12", DateKind.EXPIRES)
