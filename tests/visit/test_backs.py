"""Both sides of a sheet: reading order first, then empty sides set aside; never a guess about which back is whose."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Doubt, Fault, Source
from kiosk.visit.effects import ForgetPages, SealDocument, StartScan
from kiosk.visit.events import JobFailed, PageCame, ScanOver, SheetCame
from kiosk.visit.papers import Ask
from kiosk.visit.state import Machine, Step
from tests.visit.person import MACHINE, Person

ASKS = replace(MACHINE, both_sides=True)
DUPLEX = replace(ASKS, duplex=True)


def at_feeder(machine: Machine = ASKS) -> Person:
    person = Person(machine)
    person.reaches_place()
    person.touches("source", Source.FEEDER)
    return person


def comes(person: Person, job: int, sides: Sequence[str]) -> None:
    """Sides named with a capital E are empty."""
    for sheet, key in enumerate(sides):
        blank = key.startswith("E")
        person.happens(PageCame(job, key, sheet, 210, 297, blank=blank), SheetCame(job, sheet))


def feeds(person: Person, *sides: str) -> None:
    job = person.starts_scan()
    comes(person, job, sides)
    person.happens(ScanOver(job))


def kept(person: Person) -> list[str]:
    return [page.key for page in person.state.kept_pages]


def ask(person: Person) -> Ask | None:
    return person.state.question.ask if person.state.question else None


# a feeder that scans both sides


def test_a_feeder_that_can_scans_both_sides_and_sets_empty_backs_aside() -> None:
    person = at_feeder(DUPLEX)
    feeds(person, "f1", "b1", "f2", "E2", "f3", "b3")
    assert person.newest(StartScan).both_sides
    person.sees(Step.PAGES)
    assert person.page_keys == ["f1", "b1", "f2", "E2", "f3", "b3"], "set aside is not dropped"
    assert kept(person) == ["f1", "b1", "f2", "f3", "b3"]
    person.touches("bringBack", "E2")
    assert kept(person) == person.page_keys
    person.acknowledges()
    assert person.newest(SealDocument).pages == ("f1", "b1", "f2", "E2", "f3", "b3")


def test_a_sheet_that_was_put_in_the_wrong_way_round_loses_only_its_empty_side() -> None:
    person = at_feeder(DUPLEX)
    feeds(person, "E1", "b1")
    assert kept(person) == ["b1"]


def test_of_a_sheet_that_is_empty_on_both_sides_the_front_is_a_question() -> None:
    person = at_feeder(DUPLEX)
    feeds(person, "f1", "b1", "E2", "E2b")
    assert kept(person) == ["f1", "b1", "E2"]
    assert person.state.question is not None
    assert (person.state.question.keys, person.state.question.doubt) == (("E2",), Doubt.MAYBE_BLANK)


def test_the_glass_has_one_side() -> None:
    person = at_feeder(DUPLEX)
    person.touches("source", Source.GLASS)
    person.scans("a")
    assert not person.newest(StartScan).both_sides
    person.sees(Step.PAGES)


@pytest.mark.parametrize(("sides", "whole", "back"), [(3, 2, 1), (4, 4, 0), (2, 2, 0), (1, 0, 1)])
def test_a_sheet_of_which_one_side_came_is_dropped_and_scanned_again(sides: int, whole: int, back: int) -> None:
    person = at_feeder(DUPLEX)
    job = person.starts_scan()
    names = ["f1", "b1", "f2", "b2"]
    comes(person, job, names[:sides])
    person.happens(JobFailed(job, Fault.PAPER_JAM))
    assert person.page_keys == names[:whole]
    assert person.state.trouble is not None
    assert person.state.trouble.sheets_back == back


# a heap that is turned over


def test_whoever_says_that_there_are_no_backs_goes_on() -> None:
    person = at_feeder()
    feeds(person, "f1", "f2")
    assert not person.newest(StartScan).both_sides
    assert ask(person) is Ask.BACKS
    person.touches("answer", "no")
    person.sees(Step.PAGES)
    person.touches("pagesGood")
    person.sees(Step.CATEGORY)
    assert person.page_keys == ["f1", "f2"]


def test_turned_over_as_a_whole_the_last_back_comes_first() -> None:
    person = at_feeder()
    feeds(person, "f1", "f2", "f3")
    person.touches("answer", "yes")
    person.sees(Step.BACKS)
    feeds(person, "b3", "E2", "b1")
    person.sees(Step.PAGES)
    assert person.page_keys == ["f1", "b1", "f2", "E2", "f3", "b3"]
    assert kept(person) == ["f1", "b1", "f2", "f3", "b3"]
    person.touches("pagesGood")
    person.sees(Step.CATEGORY)


def test_pages_that_were_there_before_stay_where_they_are() -> None:
    person = at_feeder()
    person.touches("source", Source.GLASS)
    person.scans("x", "y")
    person.touches("select", "x")
    person.touches("add")
    person.touches("source", Source.FEEDER)
    feeds(person, "f1", "f2")
    person.touches("answer", "yes")
    feeds(person, "b2", "b1")
    assert person.page_keys == ["x", "f1", "b1", "f2", "b2", "y"]


def test_a_count_that_does_not_fit_is_a_question_and_the_backs_are_scanned_again() -> None:
    person = at_feeder()
    feeds(person, "f1", "f2")
    person.touches("answer", "yes")
    feeds(person, "b1")
    assert person.state.question is not None
    assert (person.state.question.ask, person.state.question.sheets) == (Ask.COUNT, (2, 1))
    person.touches("answer", "yes")
    person.sees(Step.BACKS)
    assert ForgetPages(("b1",)) in person.effects
    feeds(person, "B2", "B1")
    assert person.page_keys == ["f1", "B1", "f2", "B2"]
    person.sees(Step.PAGES)


def test_a_count_that_does_not_fit_may_stay_as_it_is() -> None:
    person = at_feeder()
    feeds(person, "f1", "f2")
    person.touches("answer", "yes")
    feeds(person, "E", "b2", "b1")
    person.touches("answer", "no")
    assert kept(person) == ["f1", "f2", "E", "b2", "b1"], "nothing is set aside that nobody can place"
    assert (ask(person), person.state.question and person.state.question.doubt) == (Ask.DOUBT, Doubt.MAYBE_BLANK)


def test_a_jam_among_the_fronts_and_one_among_the_backs_change_nothing() -> None:
    person = at_feeder()
    job = person.starts_scan()
    comes(person, job, ["f1"])
    person.happens(JobFailed(job, Fault.PAPER_JAM))
    person.touches("faultAction")
    person.sees(Step.SCANNING)
    job = person.newest(StartScan).job
    comes(person, job, ["f2"])
    person.happens(ScanOver(job))
    person.touches("answer", "yes")
    job = person.starts_scan()
    comes(person, job, ["b2"])
    person.happens(JobFailed(job, Fault.PAPER_JAM))
    person.sees(Step.BACKS)
    person.touches("faultAction")
    job = person.newest(StartScan).job
    comes(person, job, ["b1"])
    person.happens(ScanOver(job))
    assert person.page_keys == ["f1", "b1", "f2", "b2"]


@pytest.mark.parametrize("touch", ["noBacks", "back"])
def test_the_person_may_find_that_there_are_no_backs_after_all(touch: str) -> None:
    person = at_feeder()
    feeds(person, "f1")
    person.touches("answer", "yes")
    person.touches(touch)
    person.sees(Step.PAGES)
    person.touches("pagesGood")
    person.sees(Step.CATEGORY)


def test_a_page_that_is_scanned_again_from_the_feeder_has_no_backs_to_be_asked_for() -> None:
    person = at_feeder()
    feeds(person, "f1")
    person.touches("answer", "no")
    person.touches("again")
    feeds(person, "f2")
    person.sees(Step.PAGES)
    assert person.page_keys == ["f2"]


def test_leaving_in_the_middle_forgets_the_heap_while_a_document_is_still_kept() -> None:
    person = at_feeder()
    feeds(person, "a")
    person.touches("answer", "no")
    person.acknowledges()
    person.touches("nextPaper")
    feeds(person, "f1")
    person.touches("answer", "yes")
    person.touches("leave")
    person.touches("leaveYes")
    person.sees(Step.SENDING)
    assert (person.state.heap, person.state.pages, person.state.question) == (None, (), None)


def test_who_keeps_the_page_after_all_is_asked_about_the_backs_of_the_next_heap() -> None:
    person = at_feeder()
    feeds(person, "f1")
    person.touches("answer", "no")
    person.touches("again")
    person.touches("finish")
    person.acknowledges()
    person.touches("nextPaper")
    feeds(person, "n1")
    assert ask(person) is Ask.BACKS


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=9))
def test_any_heap_comes_in_reading_order_with_every_side_once(sheets: list[tuple[bool, bool]]) -> None:
    """Which sides are empty (True) does not change which back belongs to which front."""
    fronts = [f"{'E' if empty else 'f'}{number}" for number, (empty, _) in enumerate(sheets)]
    backs = [f"{'E' if empty else 'b'}{number}b" for number, (_, empty) in enumerate(sheets)]
    person = at_feeder()
    feeds(person, *fronts)
    person.touches("answer", "yes")
    feeds(person, *reversed(backs))
    assert person.page_keys == [side for pair in zip(fronts, backs, strict=True) for side in pair]
    assert all(key in kept(person) for key in person.page_keys if not key.startswith("E"))
