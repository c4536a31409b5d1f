"""The new card: whether it may show papers is asked once, where the vault gives views, and nowhere else."""

from dataclasses import replace

import msgspec
import pytest

from kiosk.domain import Fault
from kiosk.visit.effects import PrintSecrets
from kiosk.visit.events import JobFailed
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


def test_what_was_said_for_one_vault_does_not_hold_at_the_next() -> None:
    (vault,) = VIEWS.vaults
    other = msgspec.structs.replace(vault, name="Other", views=False)
    person = Person(replace(VIEWS, vaults=(vault, other)))
    person.touches("start")
    person.touches("language", "fr")
    person.touches("agree")
    person.touches("vault", vault.name)
    person.touches("method", "open")
    person.chooses_pin()
    person.touches("cardMay", "show")
    for _ in range(9):
        if person.state.step is Step.PRINTING:
            person.happens(JobFailed(person.newest(PrintSecrets).job, Fault.PRINTER_OUT_OF_PAPER))
            person.touches("faultAction")
    person.sees(Step.WHO)
    person.touches("back")
    person.touches("vault", "Other")
    person.touches("method", "open")
    person.chooses_pin()
    assert (person.newest(PrintSecrets).vault, person.newest(PrintSecrets).shows) == ("Other", False)
