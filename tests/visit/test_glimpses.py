"""First looks at pages are shown while their sheet is looked at, and are never part of anything else."""

import pytest

from kiosk.domain import Fault
from kiosk.ui.shown import pages_shown
from kiosk.ui.view import BY_STATE
from kiosk.visit.effects import ForgetPages
from kiosk.visit.events import Event, JobFailed, PageCame, PageGlimpsed, ScanOver, SheetCame, Touched
from tests.visit.person import Person


def glimpsing(*keys: str) -> tuple[Person, int]:
    person = Person()
    person.reaches_place()
    job = person.starts_scan()
    person.happens(*(PageGlimpsed(job, key, 0, index, 210, 297) for index, key in enumerate(keys)))
    return person, job


def forgotten(person: Person) -> set[str]:
    return {key for effect in person.asked(ForgetPages) for key in effect.keys}


def shown(person: Person) -> list[str]:
    return [page.key for page in pages_shown(person.state)]


def test_a_first_look_is_on_screen_and_nowhere_else() -> None:
    person, _ = glimpsing("look")
    assert shown(person) == ["look"]
    assert BY_STATE["pageCount"][1](person.state) == 1
    assert person.page_keys == []
    assert BY_STATE["unsaved"][1](person.state) == 0


def test_the_page_takes_the_place_of_the_first_look_at_it() -> None:
    person, job = glimpsing("look one", "look two")
    person.happens(PageCame(job, "one", 0, 210, 297, index=0))
    assert shown(person) == ["one", "look two"]
    assert person.state.pages[0].glimpse == "look one"
    assert forgotten(person) == {"look one"}
    person.happens(PageCame(job, "two", 0, 210, 297, index=1), SheetCame(job, 0), ScanOver(job))
    assert shown(person) == ["one", "two"]
    assert forgotten(person) == {"look one", "look two"}


def test_a_first_look_stands_where_the_page_is_wanted() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a", "b")
    person.touches("select", "a")
    person.touches("add")
    job = person.starts_scan()
    person.happens(PageGlimpsed(job, "look", 0, 0, 210, 297))
    assert shown(person) == ["a", "look", "b"]


def test_a_first_look_at_what_is_no_page_vanishes_with_its_sheet() -> None:
    person, job = glimpsing("look one", "look two")
    person.happens(PageCame(job, "one", 0, 210, 297, index=0), SheetCame(job, 0))
    assert shown(person) == ["one"]
    assert forgotten(person) == {"look one", "look two"}


@pytest.mark.parametrize("end", [Touched("stop"), JobFailed(2, Fault.PAPER_JAM), ScanOver(2)])
def test_however_the_scan_ends_no_first_look_stays(end: Event) -> None:
    person, job = glimpsing("look")
    assert job == 2
    person.happens(end)
    assert shown(person) == []
    assert forgotten(person) == {"look"}
    assert person.page_keys == []


def test_a_first_look_of_another_scan_is_ignored() -> None:
    person, job = glimpsing()
    person.happens(PageGlimpsed(job + 1, "look", 0, 0, 210, 297))
    assert shown(person) == []
