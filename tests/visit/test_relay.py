"""A relay's operator can read papers on their way: the notice before the login and the receipt after it say who."""

from dataclasses import replace

import pytest

from kiosk.domain import Fault, LoginMethod, Paper
from kiosk.messages import VaultInfo
from kiosk.visit.effects import ForgetPages, PrintPaper, StartPhone
from kiosk.visit.events import PersonIn
from tests.visit.person import MACHINE, Person

TOWN = "Ville de Villeneuve"
RELAYED = VaultInfo("Reconnect", (LoginMethod.PHONE,), sealed=False, readable_by=TOWN)
SAID = f"Reconnect ({TOWN})"


@pytest.fixture
def person() -> Person:
    person = Person(replace(MACHINE, vaults=(RELAYED,)))
    person.reaches_who()
    person.touches("method", "phone")
    return person


def test_the_screen_names_the_operator_before_the_login(person: Person) -> None:
    assert (person.state.vault_sealed, person.state.vault_reader) == (False, SAID)


def test_a_paper_for_a_relay_is_sealed_and_may_wait_and_its_reader_is_named(person: Person) -> None:
    job = person.newest(StartPhone).job
    person.happens(PersonIn(job, "login-1", ("age1relay",), sealed=True, readable_by=TOWN))
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    assert person.asked(ForgetPages), "sealed to a key that outlives this kiosk: its pages need not stay"
    assert (person.state.vault_sealed, person.state.vault_reader) == (False, SAID)


def test_who_takes_papers_along_at_a_relay_is_read_by_nobody(person: Person) -> None:
    person.happens(PersonIn(person.newest(StartPhone).job, "login-1", ("age1phone",), sealed=True))
    assert (person.state.vault_sealed, person.state.vault_reader) == (True, "Reconnect")


def test_the_notice_on_paper_names_every_reader_before_the_choice() -> None:
    person = Person(replace(MACHINE, vaults=(*MACHINE.vaults, RELAYED)))
    person.touches("start")
    person.touches("language", "fr")
    person.touches("printNotice")
    paper = person.newest(PrintPaper)
    assert (paper.paper, paper.vault, paper.sealed) == (Paper.NOTICE, f"Coffre, {SAID}", False)


def test_the_receipt_names_the_reader(person: Person) -> None:
    job = person.newest(StartPhone).job
    person.happens(PersonIn(job, "login-1", ("age1relay",), sealed=True, readable_by=TOWN))
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.is_not_sent(Fault.VAULT_FULL)
    person.touches("faultAction")
    person.touches("finish")
    paper = person.newest(PrintPaper)
    assert (paper.paper, paper.vault, paper.sealed) == (Paper.RECEIPT, SAID, False)
