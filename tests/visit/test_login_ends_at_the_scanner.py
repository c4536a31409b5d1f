"""A login that ends while the person is at the scanner again: heap, form and pages wait for the next login."""

from dataclasses import replace

import pytest

from kiosk.domain import Category, Fault, Paper, Source
from kiosk.visit.effects import CancelJob, ForgetPages, ReadSignedForm, SendDocument, StartScan
from kiosk.visit.events import (
    FormPartCame,
    FormReadOver,
    JobFailed,
    PageCame,
    ScanOver,
    SheetCame,
    WordsCame,
)
from kiosk.visit.moves import tell
from kiosk.visit.state import Action, Step, Trouble
from tests.visit.person import MACHINE, RECIPIENTS, Person
from tests.visit.test_login_again import enters, with_one_on_its_way


def expires_and_returns(person: Person) -> None:
    """The first document hears of the login's end; the person logs in again."""
    expires_now(person)
    enters(person, "login-2", RECIPIENTS, sealed=True, who="jeanne")


def expires_now(person: Person) -> None:
    person.is_not_sent(Fault.LOGIN_EXPIRED)
    person.touches("faultAction")
    person.sees(Step.WHO)


def test_a_heap_that_is_being_turned_is_turned_on_after_the_login() -> None:
    person = with_one_on_its_way(replace(MACHINE, both_sides=True))
    person.touches("source", Source.FEEDER)
    person.scans("f1", "f2")
    person.touches("answer", "yes")
    person.sees(Step.BACKS)
    expires_and_returns(person)
    person.sees(Step.BACKS)
    person.scans("b2", "b1")
    assert person.page_keys == ["f1", "b1", "f2", "b2"]


def test_new_papers_are_no_backs_of_a_heap_that_was_left() -> None:
    person = with_one_on_its_way(replace(MACHINE, both_sides=True))
    person.touches("source", Source.FEEDER)
    person.scans("f1", "f2")
    person.touches("answer", "yes")
    expires_now(person)
    person.touches("back")
    person.touches("nextPaper")
    person.scans("n1", "n2")
    assert person.page_keys == ["f1", "f2", "n1", "n2"]


def test_a_form_that_is_being_read_is_laid_anew_after_the_login() -> None:
    person = with_one_on_its_way(beside=True)
    person.touches("signedForm")
    person.touches("readForm")
    job = person.newest(ReadSignedForm).job
    person.happens(FormPartCame(job, "k1", Paper.CONSENT, 7, 1, 1, 72.0, 200.0, ()))
    expires_now(person)
    assert {CancelJob(job), ForgetPages(("k1",))} <= set(person.effects)
    person.happens(FormReadOver(job))
    person.sees(Step.WHO)
    enters(person, "login-2", RECIPIENTS, sealed=True, who="jeanne")
    assert person.state.form is None
    person.touches("nextPaper")
    person.touches("signedForm")
    person.sees(Step.FORM)


@pytest.mark.parametrize("way", ["over", "stopped", "broken"])
def test_a_login_that_ends_during_a_scan_is_asked_for_when_that_is_over(way: str) -> None:
    person = with_one_on_its_way()
    job = person.starts_scan()
    person.sheet_comes(job, 0, "second")
    person.is_not_sent(Fault.LOGIN_EXPIRED)
    assert person.state.trouble is None
    person.touches("faultAction")
    person.sees(Step.SCANNING)
    match way:
        case "over":
            person.happens(ScanOver(job))
        case "stopped":
            person.touches("stop")
        case _:
            person.happens(JobFailed(job, Fault.SCANNER_GONE))
            person.touches("faultAction")
            assert person.state.trouble is None
            again = person.newest(StartScan).job
            person.sheet_comes(again, 0, "third")
            person.happens(ScanOver(again))
    assert person.state.trouble is not None
    assert person.state.trouble.fault is Fault.LOGIN_EXPIRED
    person.touches("faultAction")
    enters(person, "login-2", RECIPIENTS, sealed=True, who="jeanne")
    assert "second" in person.page_keys
    assert (person.newest(SendDocument).document, person.newest(SendDocument).login) == (1, "login-2")


def test_what_else_fails_during_a_scan_is_said_before_the_login_is_asked_for() -> None:
    person = with_one_on_its_way()
    person.starts_scan()
    person.is_not_sent(Fault.LOGIN_EXPIRED)
    person.state = tell(person.state, Trouble(Fault.PRINTER_NOT_ANSWERING, Action.OK))
    person.touches("faultAction")
    assert [trouble.fault for trouble in person.state.troubles] == [Fault.LOGIN_EXPIRED]


def test_pages_that_were_about_to_be_left_are_looked_at_again_after_the_login() -> None:
    person = with_one_on_its_way()
    job = person.starts_scan()
    person.happens(PageCame(job, "a", 0, 210, 297), PageCame(job, "b", 0, 210, 297), SheetCame(job, 0), ScanOver(job))
    person.happens(WordsCame("a", 0, Category.PAYSLIP), WordsCame("b", 0, Category.TAX))
    person.touches("pagesGood")
    person.sees(Step.QUESTION)
    expires_and_returns(person)
    person.sees(Step.PAGES)
    person.touches("add")
    person.scans("c")
    person.sees(Step.PAGES)
