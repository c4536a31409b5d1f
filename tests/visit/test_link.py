"""Papers without a vault: the kiosk's own link on the screen, and on the receipt where the person wants it."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain import Fault, LoginMethod
from kiosk.visit.after_start import methods
from kiosk.visit.back import can_go_back
from kiosk.visit.effects import Logout, PrintPaper, SealDocument, SendDocument, StartTakeAway, Wipe
from kiosk.visit.events import JobFailed, PaperOut, PersonIn
from kiosk.visit.link import can_be_printed, still_wanted
from kiosk.visit.state import Step
from tests.visit.person import LINK, MACHINE, Person

PRINTER = "age1printer"
UNTIL = date(2026, 11, 29)


@pytest.fixture
def person() -> Person:
    person = Person(replace(MACHINE, link_recipient=PRINTER, notice_version="3"))
    person.reaches_who()
    person.touches("method", "takeaway")
    return person


def gets_a_link(person: Person, name: str = "login-1", recipient: str = "age1link") -> None:
    asked = person.newest(StartTakeAway)
    sealed_link = "for the printer" if asked.link_recipient else ""
    person.happens(
        PersonIn(
            asked.job, name, (recipient,), sealed=True, sealed_link=sealed_link, link=asked.link or LINK, until=UNTIL
        )
    )


def deposits(person: Person) -> None:
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.is_receipted()


def finishes(person: Person, *, confirmed: bool = True) -> PrintPaper:
    person.touches("finish")
    paper = person.newest(PrintPaper)
    person.happens(PaperOut(paper.job, confirmed))
    person.sees(Step.DONE)
    return paper


def test_the_vault_is_asked_for_a_link_and_the_code_is_shown_before_anything_goes_behind_it(person: Person) -> None:
    asked = person.newest(StartTakeAway)
    assert (asked.vault, asked.link, asked.link_recipient, asked.notice_version) == ("Coffre", "", PRINTER, "3")
    person.sees(Step.LINK)
    gets_a_link(person)
    person.sees(Step.LINK)
    assert not can_go_back(person.state)
    person.touches("linkPaper")
    person.sees(Step.PLACE)


def test_nothing_is_touched_past_while_there_is_no_link(person: Person) -> None:
    person.touches("linkSeen")
    person.touches("linkPaper")
    person.sees(Step.LINK)
    assert can_go_back(person.state)
    person.touches("back")
    person.sees(Step.WHO)


def test_what_is_scanned_is_sealed_for_the_link(person: Person) -> None:
    gets_a_link(person)
    person.touches("linkSeen")
    deposits(person)
    assert person.newest(SealDocument).recipients == ("age1link",)


def test_the_link_is_on_the_receipt_of_who_wants_it_and_not_shown_again(person: Person) -> None:
    gets_a_link(person)
    person.touches("linkPaper")
    deposits(person)
    receipt = finishes(person)
    assert (receipt.sealed_link, receipt.until) == ("for the printer", UNTIL)
    assert not still_wanted(person.state)
    person.touches("link")
    person.sees(Step.DONE)


def test_who_has_a_photo_has_no_link_on_the_receipt_and_may_see_it_again(person: Person) -> None:
    gets_a_link(person)
    person.touches("linkSeen")
    deposits(person)
    receipt = finishes(person)
    assert (receipt.sealed_link, receipt.until) == ("", UNTIL)
    person.touches("link")
    person.sees(Step.LINK)
    assert not can_be_printed(person.state)
    person.touches("linkPaper")
    person.sees(Step.LINK)
    person.touches("linkSeen")
    person.sees(Step.DONE)
    person.touches("link")
    person.touches("back")
    person.sees(Step.DONE)


def test_a_receipt_that_may_not_be_out_leaves_the_way_to_the_code(person: Person) -> None:
    gets_a_link(person)
    person.touches("linkPaper")
    deposits(person)
    finishes(person, confirmed=False)
    assert still_wanted(person.state)
    person.touches("link")
    person.sees(Step.LINK)
    person.touches("linkSeen")
    assert person.state.login is not None
    assert person.state.login.sealed_link == "for the printer", "asked for again, the receipt has it all the same"


def test_a_receipt_that_came_without_its_link_brings_the_code_back_to_the_screen(person: Person) -> None:
    """The printer began anew since the link was sealed for it: nobody may leave without the way to their papers."""
    gets_a_link(person)
    person.touches("linkPaper")
    deposits(person)
    person.touches("finish")
    person.happens(PaperOut(person.newest(PrintPaper).job, confirmed=True, without_link=True))
    person.sees(Step.LINK)
    assert not can_be_printed(person.state)
    person.touches("linkSeen")
    person.sees(Step.DONE)
    assert still_wanted(person.state)


def test_where_nothing_can_be_printed_the_code_is_for_the_screen_alone() -> None:
    person = Person(MACHINE)
    person.reaches_who()
    person.touches("method", "takeaway")
    gets_a_link(person)
    assert not can_be_printed(person.state)
    person.touches("linkPaper")
    person.sees(Step.LINK)
    person.touches("linkSeen")
    person.sees(Step.PLACE)


@pytest.mark.parametrize(("touch", "recipient"), [("linkPaper", PRINTER), ("linkSeen", "")])
def test_a_login_that_ends_in_mid_visit_goes_on_with_the_same_link_and_the_same_wish(
    person: Person, touch: str, recipient: str
) -> None:
    gets_a_link(person)
    person.touches(touch)
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.happens(JobFailed(person.state.documents[0].job, Fault.LOGIN_EXPIRED))
    person.touches("faultAction")
    asked = person.newest(StartTakeAway)
    assert (asked.link, asked.link_recipient) == (LINK, recipient)
    gets_a_link(person, "login-2")
    person.sees(Step.SENDING)
    assert person.newest(SendDocument).login == "login-2"
    assert person.state.login is not None
    assert person.state.login.link == LINK
    assert bool(person.state.login.sealed_link) is bool(recipient)


def test_papers_that_went_behind_a_link_go_to_nobody_elses_vault_and_none_behind_a_link_later(person: Person) -> None:
    gets_a_link(person)
    person.touches("linkSeen")
    deposits(person)
    assert methods(person.state) == (LoginMethod.TAKE_AWAY,)
    other = Person()
    other.reaches_place()
    deposits(other)
    assert LoginMethod.TAKE_AWAY not in methods(other.state)


def test_a_vault_that_does_not_answer_can_be_asked_again_or_left(person: Person) -> None:
    person.happens(JobFailed(person.newest(StartTakeAway).job, Fault.VAULT_UNREACHABLE))
    person.sees(Step.WHO)
    person.touches("faultAction")
    person.sees(Step.LINK)
    assert len(person.asked(StartTakeAway)) == 2
    person.happens(JobFailed(person.newest(StartTakeAway).job, Fault.VAULT_REFUSED))
    person.sees(Step.WHO)


def test_with_the_visit_the_link_is_forgotten(person: Person) -> None:
    gets_a_link(person)
    person.touches("leave")
    person.touches("leaveYes")
    assert person.state.login is None
    assert Wipe() in person.effects
    assert Logout("login-1") in person.effects
    assert LINK not in repr(person.effects)
