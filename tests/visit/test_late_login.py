"""What comes when nobody waits for it any more is ended: a login, whose token would live on, and a vault."""

from collections.abc import Callable

import pytest

from kiosk.visit.effects import Logout, OpenAccount, StartPhone, UndoAccount
from kiosk.visit.events import PersonIn, PhoneShown, VaultMade
from tests.visit.person import RECIPIENTS, Person


def back(person: Person) -> None:
    person.touches("back")


def another_way(person: Person) -> None:
    back(person)
    person.touches("method", "card")


def leaves(person: Person) -> None:
    person.touches("leave")
    person.touches("leaveYes")


def forgotten(person: Person) -> None:
    person.waits(600)


@pytest.mark.parametrize("goes", [back, another_way, leaves, forgotten])
def test_a_login_that_comes_after_the_person_went_on_is_ended(goes: Callable[[Person], None]) -> None:
    person = Person()
    person.reaches_who()
    person.touches("method", "phone")
    job = person.newest(StartPhone).job
    person.happens(PhoneShown(job, "https://vault/device", "ABCD", "42"))
    goes(person)
    before = person.state
    person.happens(PersonIn(job, "login-late", RECIPIENTS, sealed=True))
    assert person.last == (Logout("login-late"),)
    assert person.state == before


def test_the_login_that_is_waited_for_goes_on() -> None:
    person = Person()
    person.reaches_place()
    assert not person.asked(Logout)


@pytest.mark.parametrize("goes", [leaves, forgotten])
def test_a_vault_that_is_made_after_the_person_went_is_taken_back(goes: Callable[[Person], None]) -> None:
    """Else it would hold their invitation, and card and PIN in memory, for an hour."""
    person = Person()
    person.reaches_who()
    person.touches("method", "open")
    person.chooses_pin()
    person.papers_come()
    job = person.newest(OpenAccount).job
    goes(person)
    before = person.state
    person.happens(VaultMade(job, "account-late", "12 34", "Coffre"))
    assert person.last == (UndoAccount("Coffre", "account-late"),)
    assert person.state == before
