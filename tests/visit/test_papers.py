"""Papers that a visit will need, what they say of the vault, and the notice that the person agreed to."""

from dataclasses import replace

import pytest

from kiosk.domain import Fault, LoginMethod, Paper
from kiosk.messages import VaultInfo
from kiosk.visit.effects import (
    CheckMachine,
    CheckPrinter,
    OpenAccount,
    PrintPaper,
    SendDocument,
    StartPhone,
    WriteRecord,
)
from kiosk.visit.events import PersonIn, PrinterSeen
from tests.visit.person import MACHINE, Person

ALWAYS = (Paper.NOTICE, Paper.RECEIPT)
SEEING = VaultInfo("Nuage", (LoginMethod.PHONE,), sealed=False)


@pytest.mark.parametrize(
    ("ways", "papers"),
    [
        ((LoginMethod.PHONE, LoginMethod.CARD), ALWAYS),
        ((LoginMethod.PHONE, LoginMethod.RECOVER), (*ALWAYS, Paper.CARD)),
        ((LoginMethod.OPEN, LoginMethod.RECOVER), (*ALWAYS, Paper.RECOVERY, Paper.CARD)),
    ],
)
def test_the_printer_is_asked_for_the_papers_of_the_ways_in(
    ways: tuple[LoginMethod, ...], papers: tuple[Paper, ...]
) -> None:
    person = Person(replace(MACHINE, vaults=(VaultInfo("Coffre", ways, sealed=True),)))
    person.touches("start")
    assert person.newest(CheckMachine).papers == papers
    person.touches("language", "ar")
    assert person.asked(CheckPrinter) == [CheckPrinter(papers, "ar")]


def test_too_little_paper_leaves_the_ways_that_print_no_secret() -> None:
    person = Person()
    person.touches("start")
    person.happens(PrinterSeen(Fault.PRINTER_OUT_OF_PAPER))
    person.touches("language", "fr")
    person.touches("agree")
    person.touches("method", "open")
    assert person.state.method is None
    person.touches("method", "phone")
    assert person.state.method is LoginMethod.PHONE


def test_what_is_sent_names_the_notice_that_was_agreed_to() -> None:
    person = Person()
    person.happens(PrinterSeen(notice_version="2026-11"))
    person.reaches_who()
    person.happens(PrinterSeen(notice_version="2027-01"))
    person.happens(PrinterSeen(Fault.PRINTER_OUT_OF_PAPER))
    person.logs_in_by_phone()
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    assert person.newest(SendDocument).notice_version == "2026-11"
    (consent,) = [entry for entry in person.asked(WriteRecord) if entry.act == "consent"]
    assert ("notice", "2026-11") in consent.facts


def test_a_new_vault_names_the_notice_too() -> None:
    person = Person(replace(MACHINE, notice_version="2026-11"))
    person.reaches_who()
    person.touches("method", "open")
    person.chooses_pin()
    person.papers_come()
    assert person.newest(OpenAccount).notice_version == "2026-11"


@pytest.mark.parametrize(("vaults", "sealed"), [(MACHINE.vaults, True), ((*MACHINE.vaults, SEEING), False)])
def test_the_notice_never_promises_more_than_every_vault_keeps(vaults: tuple[VaultInfo, ...], sealed: bool) -> None:
    person = Person(replace(MACHINE, vaults=vaults))
    person.touches("start")
    person.touches("language", "fr")
    person.touches("printNotice")
    assert person.newest(PrintPaper).sealed is sealed


@pytest.mark.parametrize("fault", [None, Fault.PRINTER_COVER_OPEN])
def test_a_phone_can_put_a_link_on_the_receipt_of_a_printer_that_prints(fault: Fault | None) -> None:
    person = Person()
    person.reaches_who()
    person.happens(PrinterSeen(fault, link_recipient="age1printer"))
    person.touches("method", "phone")
    begun = person.newest(StartPhone)
    assert begun.link_recipient == ("" if fault else "age1printer")
    person.happens(PersonIn(begun.job, "login-1", ("age1x",), sealed=True, sealed_link="for the printer"))
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.is_not_sent(Fault.VAULT_FULL)
    person.touches("faultAction")
    person.touches("finish")
    assert person.newest(PrintPaper).sealed_link == "for the printer"
    assert "for the printer" not in repr((person.state, person.newest(PrintPaper)))


def test_a_link_for_the_receipt_outlives_a_login_that_expires() -> None:
    """The phone goes on with the same take-away and seals no second link: the person was promised this one."""
    person = Person()
    person.reaches_who()
    person.happens(PrinterSeen(link_recipient="age1printer"))
    person.touches("method", "phone")
    begun = person.newest(StartPhone)
    person.happens(PersonIn(begun.job, "login-1", ("age1x",), sealed=True, sealed_link="for the printer"))
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.is_not_sent(Fault.LOGIN_EXPIRED)
    person.touches("faultAction")
    person.touches("method", "phone")
    person.happens(PersonIn(person.newest(StartPhone).job, "login-2", ("age1x",), sealed=True))
    person.is_kept()
    person.is_receipted()
    person.touches("finish")
    assert person.newest(PrintPaper).sealed_link == "for the printer"


@pytest.mark.parametrize("sealed", [True, False])
def test_the_receipt_says_whether_the_vault_sees_the_file(sealed: bool) -> None:
    person = Person()
    person.reaches_who()
    person.touches("method", "phone")
    person.happens(PersonIn(person.newest(StartPhone).job, "login-1", ("age1x",), sealed=sealed))
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.is_not_sent(Fault.VAULT_FULL)
    person.touches("faultAction")
    person.touches("finish")
    assert (person.newest(PrintPaper).paper, person.newest(PrintPaper).sealed) == (Paper.RECEIPT, sealed)
