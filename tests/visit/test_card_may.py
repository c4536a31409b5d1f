"""The new card: whether it may show papers is asked once, where the vault gives views, and nowhere else."""

from dataclasses import replace

import msgspec
import pytest

from kiosk.visit.effects import PrintSecrets
from kiosk.visit.state import Step
from tests.visit.person import MACHINE, Person

VIEWS = replace(MACHINE, vaults=tuple(msgspec.structs.replace(vault, views=True) for vault in MACHINE.vaults))


def with_a_new_pin(person: Person) -> Person:
    person.reaches_who()
    person.touches("method", "open")
    for _ in range(2):
        person.types("271828")
        person.touches("submit")
    return person


@pytest.mark.parametrize(("answer", "shows"), [("show", True), ("deposit", False)])
def test_the_card_is_printed_as_its_owner_said(answer: str, shows: bool) -> None:
    person = with_a_new_pin(Person(VIEWS))
    person.sees(Step.CARD_MAY)
    assert not person.asked(PrintSecrets)
    person.touches("cardMay", answer)
    assert person.newest(PrintSecrets).shows is shows
    assert person.state.pin == "271828"


def test_a_vault_that_gives_no_views_is_not_asked_about() -> None:
    person = with_a_new_pin(Person())
    person.sees(Step.PRINTING)
    assert person.newest(PrintSecrets).shows is False


def test_nothing_else_is_an_answer_and_back_leads_to_the_pin() -> None:
    person = with_a_new_pin(Person(VIEWS))
    person.touches("cardMay", "read")
    person.sees(Step.CARD_MAY)
    person.touches("back")
    person.sees(Step.NEW_PIN)
    assert (person.state.pin, person.state.first_pin) == ("", "")
    assert not person.asked(PrintSecrets)
