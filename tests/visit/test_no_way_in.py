"""Where no way in is left, the person is told why, and has a way on or back; "one moment" never lasts for ever."""

from dataclasses import replace

import pytest

from kiosk.domain import Fault, LoginMethod
from kiosk.messages import VaultInfo
from kiosk.visit.after_start import methods
from kiosk.visit.effects import CheckPrinter, CheckVaults, SendDocument
from kiosk.visit.events import JobFailed, PrinterSeen, VaultsSeen
from kiosk.visit.limits import MOST_RETRIES
from kiosk.visit.state import Action, Machine, Step
from tests.visit.person import MACHINE, Person

ON_PAPER = (LoginMethod.OPEN, LoginMethod.RECOVER)
PRINTING = Machine(languages=("fr",), vaults=(VaultInfo("Coffre", ON_PAPER, sealed=True),))
AWAY = replace(PRINTING, printer_fault=Fault.PRINTER_NOT_ANSWERING)


def who(machine: Machine) -> Person:
    person = Person(machine)
    person.touches("start")
    person.touches("agree")
    return person


def is_told(person: Person, fault: Fault, action: Action = Action.RETRY) -> None:
    person.sees(Step.WHO)
    assert person.state.trouble is not None
    assert (person.state.trouble.fault, person.state.trouble.action) == (fault, action)


@pytest.mark.parametrize("fault", [Fault.PRINTER_OUT_OF_PAPER, Fault.PRINTER_COVER_OPEN, Fault.PRINTER_NOT_ANSWERING])
def test_ways_that_all_need_the_printer_say_what_it_lacks(fault: Fault) -> None:
    is_told(who(replace(PRINTING, printer_fault=fault)), fault)


def test_trying_again_asks_the_printer_and_goes_on_once_it_prints() -> None:
    person = who(AWAY)
    person.touches("faultAction")
    assert person.last == (CheckPrinter(AWAY.papers, "fr"),)
    person.happens(VaultsSeen(AWAY.vaults), PrinterSeen())
    person.touches("faultAction")
    assert (methods(person.state), person.state.trouble) == (ON_PAPER, None)
    person.touches("method", "recover")
    person.sees(Step.RECOVER)


def test_a_printer_that_stays_away_gives_the_choice_back() -> None:
    person = who(AWAY)
    for _ in range(MOST_RETRIES):
        person.touches("faultAction")
        assert person.state.trouble is None
        person.happens(PrinterSeen(Fault.PRINTER_NOT_ANSWERING))
    is_told(person, Fault.PRINTER_NOT_ANSWERING, Action.OK)
    person.touches("faultAction")
    person.sees(Step.NOTICE)


def test_where_there_are_other_vaults_the_choice_is_among_them() -> None:
    other = VaultInfo("Autre", (LoginMethod.PHONE,), sealed=True)
    person = who(replace(AWAY, vaults=(*AWAY.vaults, other)))
    person.touches("vault", "Coffre")
    for _ in range(MOST_RETRIES):
        person.touches("faultAction")
        person.happens(PrinterSeen(Fault.PRINTER_NOT_ANSWERING))
    person.touches("faultAction")
    person.sees(Step.VAULT)
    person.touches("vault", "Autre")
    assert (methods(person.state), person.state.trouble) == ((LoginMethod.PHONE,), None)


def test_the_way_back_is_there_while_it_is_said() -> None:
    person = who(AWAY)
    person.touches("back")
    assert (person.state.step, person.state.trouble) == (Step.NOTICE, None)


def test_a_printer_that_goes_away_while_somebody_chooses_is_said_at_once() -> None:
    person = who(PRINTING)
    assert person.state.trouble is None
    person.happens(PrinterSeen(Fault.PRINTER_COVER_OPEN))
    is_told(person, Fault.PRINTER_COVER_OPEN)


def test_a_printer_that_failed_the_last_way_in_is_said_after_that() -> None:
    person = who(PRINTING)
    person.touches("method", "open")
    person.chooses_pin()
    for _ in range(MOST_RETRIES + 1):
        person.happens(PrinterSeen(Fault.PRINTER_OUT_OF_PAPER))
        person.happens(JobFailed(person.state.secrets_job, Fault.PRINTER_OUT_OF_PAPER))
        person.touches("faultAction")
    is_told(person, Fault.PRINTER_OUT_OF_PAPER)


def test_a_vault_that_is_offered_no_more_is_said_to_be_away() -> None:
    person = who(PRINTING)
    person.happens(VaultsSeen((VaultInfo("Autre", ON_PAPER, sealed=True),)))
    is_told(person, Fault.VAULT_UNREACHABLE)
    person.touches("faultAction")
    assert person.last == (CheckVaults(),)


def test_papers_that_no_way_in_lets_go_on_are_not_asked_for_in_silence() -> None:
    """A new vault would be another one: who has papers here is not offered it."""
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.happens(VaultsSeen((VaultInfo("Coffre", (LoginMethod.OPEN,), sealed=True),)))
    person.happens(JobFailed(person.newest(SendDocument).job, Fault.LOGIN_EXPIRED))
    person.touches("faultAction")
    is_told(person, Fault.VAULT_UNREACHABLE)
    person.touches("back")
    person.sees(Step.SENDING)


def test_before_any_vault_was_heard_of_the_person_waits_without_a_fault() -> None:
    person = who(replace(AWAY, vaults=()))
    person.happens(PrinterSeen(Fault.PRINTER_COVER_OPEN))
    assert (person.state.step, person.state.trouble) == (Step.WHO, None)
    person.happens(VaultsSeen(MACHINE.vaults))
    assert (len(methods(person.state)) > 0, person.state.trouble) == (True, None)
