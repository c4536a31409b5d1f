from dataclasses import replace

from kiosk.domain import Category, DepositState, Fault, LoginMethod, Paper
from kiosk.messages import VaultInfo
from kiosk.visit.effects import (
    CancelJob,
    CheckVaults,
    ForgetPages,
    Logout,
    PrintPaper,
    SealDocument,
    SendDocument,
    StartPhone,
    Wipe,
    WriteRecord,
)
from kiosk.visit.events import (
    DocumentMoved,
    DocumentSealed,
    JobFailed,
    PaperOut,
    PersonIn,
    PhoneShown,
    Unforeseen,
    VaultsSeen,
)
from kiosk.visit.state import Action, Machine, PrintState, State, Step, Trouble, fresh
from tests.visit.person import MACHINE, RECIPIENTS, Person


def test_a_whole_visit_by_phone() -> None:
    person = Person()
    person.reaches_place()
    person.sees(Step.PLACE)
    person.scans("p1")
    person.sees(Step.PAGES)
    person.acknowledges(Category.TAX)
    seal = person.newest(SealDocument)
    assert (seal.pages, seal.category, seal.recipients) == (("p1",), Category.TAX, RECIPIENTS)
    person.is_sealed()
    assert ForgetPages(("p1",)) in person.last
    person.is_kept()
    person.is_receipted()
    person.touches("finish")
    person.sees(Step.DONE)
    receipt = person.newest(PrintPaper)
    assert receipt.paper is Paper.RECEIPT
    assert [(line.category, line.pages, line.state) for line in receipt.lines] == [
        (Category.TAX, 1, DepositState.RECEIPTED)
    ]
    person.happens(PaperOut(receipt.job, confirmed=True))
    assert person.state.print_state is PrintState.PRINTED
    person.touches("finish")
    person.sees(Step.GOODBYE)
    assert person.asked(Logout) == [Logout("login-1")]
    assert len(person.asked(Wipe)) == 1
    person.waits(20)
    assert person.state == fresh(MACHINE)


def test_the_wipe_leaves_nothing_of_the_visit_but_how_to_say_goodbye() -> None:
    person = Person()
    person.reaches_place()
    person.deposits("p1", "p2")
    person.touches("bigger")
    person.touches("comfortDone")
    person.finishes()
    look = person.state.look
    assert look.large
    assert person.state == State(machine=MACHINE, step=Step.GOODBYE, language="fr", look=look, asks_how=True)


def test_the_next_paper_is_scanned_while_the_last_is_on_its_way() -> None:
    person = Person()
    person.reaches_place()
    person.scans("p1")
    person.acknowledges(Category.PAYSLIP)
    first = person.newest(SealDocument).job
    person.touches("nextPaper")
    person.scans("p2")
    person.happens(DocumentSealed(first))
    person.acknowledges(Category.TAX)
    assert [document.sealed for document in person.state.documents] == [True, False]
    assert [document.pages for document in person.state.documents] == [("p1",), ("p2",)]


def test_deposited_is_only_said_with_a_receipt() -> None:
    person = Person()
    person.reaches_place()
    person.scans("p1")
    person.acknowledges()
    person.is_sealed()
    person.is_kept()
    person.touches("finish")
    person.sees(Step.SENDING)
    assert not person.asked(PrintPaper)
    person.is_receipted()
    assert person.newest(PrintPaper).lines[0].state is DepositState.RECEIPTED


def test_a_receipt_is_not_cut_off_by_a_second_tap() -> None:
    """Both buttons are at one place, and ending the visit hangs up on the printer."""
    person = Person()
    person.reaches_place()
    person.deposits("a")
    person.touches("finish")
    person.touches("finish")
    person.sees(Step.DONE)
    assert person.asked(Wipe) == []
    person.gets_the_receipt()
    person.touches("finish")
    person.sees(Step.GOODBYE)


def test_a_receipt_that_cannot_be_printed_keeps_nobody() -> None:
    person = Person()
    person.reaches_place()
    person.deposits("a")
    person.touches("finish")
    while person.state.step is Step.DONE:
        person.happens(JobFailed(person.newest(PrintPaper).job, Fault.PRINTER_OUT_OF_PAPER))
        person.touches("faultAction")
        person.touches("finish")
        assert len(person.asked(PrintPaper)) <= 3


def test_a_vault_that_is_gone_lets_the_person_finish_with_what_is_kept_here() -> None:
    person = Person()
    person.reaches_place()
    person.scans("p1")
    person.acknowledges()
    person.is_sealed()
    person.is_kept()
    person.touches("finish")
    person.happens(DocumentMoved(person.newest(SendDocument).job, 0.2, waiting=True))
    person.sees(Step.DONE)
    assert person.newest(PrintPaper).lines[0].state is DepositState.SENDING


def test_a_vault_that_stays_silent_does_not_hold_the_person_for_ever() -> None:
    person = Person()
    person.reaches_place()
    person.scans("p1")
    person.acknowledges()
    person.is_sealed()
    person.is_kept()
    person.touches("finish")
    person.waits(61)
    person.sees(Step.DONE)


def test_a_new_code_replaces_an_expired_one() -> None:
    person = Person()
    person.reaches_who()
    person.touches("method", "phone")
    job = person.newest(StartPhone).job
    person.happens(PhoneShown(job, "u1", "c1", "11"), PhoneShown(job, "u2", "c2", "22"))
    assert person.state.phone is not None
    assert person.state.phone.uri == "u2"


def test_a_denied_login_goes_back_to_the_choice() -> None:
    person = Person()
    person.reaches_who()
    person.touches("method", "phone")
    person.happens(JobFailed(person.newest(StartPhone).job, Fault.LOGIN_DENIED))
    person.sees(Step.WHO)
    assert person.state.trouble is not None
    assert person.state.trouble.fault is Fault.LOGIN_DENIED
    person.touches("faultAction")
    assert person.state.trouble is None


def test_a_login_that_arrives_after_the_person_went_back_is_ignored() -> None:
    person = Person()
    person.reaches_who()
    person.touches("method", "phone")
    job = person.newest(StartPhone).job
    person.touches("back")
    assert CancelJob(job) in person.last
    person.happens(PersonIn(job, "late", RECIPIENTS, sealed=True))
    assert person.state.login is None
    person.sees(Step.WHO)


def test_the_vault_that_cannot_be_reached_is_looked_for_again() -> None:
    gone = VaultInfo("Coffre", (), sealed=True, fault=Fault.VAULT_UNREACHABLE)
    person = Person(Machine(languages=("fr", "en"), vaults=(gone,)))
    person.reaches_who()
    trouble = person.state.trouble
    assert trouble is not None
    assert (trouble.fault, trouble.action) == (Fault.VAULT_UNREACHABLE, Action.RETRY)
    person.touches("faultAction")
    assert CheckVaults() in person.last
    person.happens(VaultsSeen((VaultInfo("Coffre", (LoginMethod.PHONE,), sealed=True),)))
    assert person.state.trouble is None
    person.touches("method", "phone")
    person.sees(Step.PHONE)


def test_vaults_that_come_late_are_offered_then() -> None:
    person = Person(Machine(languages=("fr", "en")))
    person.reaches_who()
    person.sees(Step.WHO)
    person.happens(VaultsSeen(MACHINE.vaults))
    assert person.state.vault == "Coffre"


def test_the_choice_among_vaults_comes_when_there_are_two() -> None:
    two = (*MACHINE.vaults, VaultInfo("Autre", (LoginMethod.PHONE,), sealed=False))
    person = Person(Machine(languages=("fr", "en"), vaults=two))
    person.reaches_who()
    person.sees(Step.VAULT)
    person.touches("vault", "Autre")
    assert (person.state.step, person.state.vault) == (Step.WHO, "Autre")


def test_without_printer_no_vault_is_opened() -> None:
    person = Person(Machine(languages=("fr", "en"), vaults=MACHINE.vaults, printer_fault=Fault.PRINTER_NOT_ANSWERING))
    person.reaches_who()
    person.touches("method", "open")
    person.sees(Step.WHO)


def test_what_nobody_foresaw_wipes_after_keeping_what_was_acknowledged() -> None:
    person = Person()
    person.reaches_place()
    person.scans("p1")
    person.acknowledges()
    person.touches("nextPaper")
    person.scans("p2")
    person.happens(Unforeseen("conductor.py:12"))
    assert ForgetPages(("p2",)) in person.last
    assert not person.asked(Wipe)
    person.is_sealed()
    person.is_kept()
    assert len(person.asked(Wipe)) == 1
    (end,) = [entry for entry in person.asked(WriteRecord) if entry.act == "visit ended"]
    assert end.result == "failsafe"
    sees_only_whom_to_ask(person)


def test_a_paper_that_could_not_be_kept_in_time_sends_the_person_to_the_staff() -> None:
    person = Person()
    person.reaches_place()
    person.scans("p1")
    person.acknowledges()
    person.is_sealed()
    person.touches("leave")
    person.touches("leaveYes")
    person.waits(31)
    (end,) = [entry for entry in person.asked(WriteRecord) if entry.act == "visit ended"]
    assert end.result == "not kept"
    sees_only_whom_to_ask(person)


def sees_only_whom_to_ask(person: Person) -> None:
    """The wiped box says that a fault ended the visit, until a touch or its time is over."""
    trouble = Trouble(Fault.UNFORESEEN, Action.LEAVE)
    look = person.state.look
    assert person.state == State(
        machine=MACHINE, step=Step.TROUBLE, language="fr", look=look, troubles=(trouble,),
        idle_from_s=person.state.idle_from_s,
    )  # fmt: skip
    asleep = Person()
    asleep.state = replace(person.state, idle_from_s=None)
    asleep.waits(61)
    asleep.sees(Step.ATTRACT)
    person.touches("bigger")
    person.sees(Step.TROUBLE)
    person.touches("faultAction")
    person.sees(Step.ATTRACT)
