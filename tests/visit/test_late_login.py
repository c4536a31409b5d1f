"""A login that comes when nobody waits for it any more is ended: its token would live on."""

from collections.abc import Callable

import pytest

from kiosk.visit.effects import Logout, StartPhone
from kiosk.visit.events import PersonIn, PhoneShown
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
