import pytest

from kiosk.domain import DepositState, Fault, Paper
from kiosk.messages import OutboxReport, VaultInfo
from kiosk.visit.effects import (
    CheckOutbox,
    Logout,
    PrintPaper,
    PrintSecrets,
    SealDocument,
    SendDocument,
    StartScan,
    Wipe,
    WriteRecord,
)
from kiosk.visit.events import DocumentMoved, JobFailed, OutboxSeen, PersonIn, ScannerSeen, Tick, VaultsSeen
from kiosk.visit.limits import DEPOSIT_TRIES
from kiosk.visit.state import Action, Machine, PrintState, Step, Trouble, fresh
from tests.visit.person import Person


def sent() -> Person:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    return person


@pytest.mark.parametrize("fault", [Fault.HELPER_GONE, Fault.HELPER_LATE])
def test_a_helper_that_dies_gets_the_sealed_document_again(fault: Fault) -> None:
    person = sent()
    person.is_not_sent(fault)
    assert person.state.trouble is None
    assert person.newest(SendDocument).tries == 1
    person.is_kept()
    person.is_receipted()
    assert person.state.documents[0].state is DepositState.RECEIPTED


def test_every_fault_that_is_told_has_its_journal_line() -> None:
    person = sent()
    person.is_not_sent(Fault.VAULT_FULL)
    lines = [(entry.act, entry.result) for entry in person.asked(WriteRecord)]
    assert lines.count(("fault", "vault full")) == 1


def test_a_helper_that_stays_away_is_told_before_anything_is_lost() -> None:
    person = sent()
    for _ in range(DEPOSIT_TRIES):
        person.is_not_sent(Fault.HELPER_GONE)
    trouble = person.state.trouble
    assert trouble is not None
    assert trouble.action is Action.RETRY
    person.touches("faultAction")
    person.is_kept()
    assert person.state.documents[0].kept


def test_a_kept_document_whose_helper_stays_away_waits() -> None:
    person = sent()
    person.is_kept()
    for _ in range(DEPOSIT_TRIES):
        person.is_not_sent(Fault.HELPER_GONE)
    document = person.state.documents[0]
    assert (document.waiting, document.kept, person.state.trouble) == (True, True, None)


@pytest.mark.parametrize(
    "fault", [Fault.VAULT_FULL, Fault.TYPE_REFUSED, Fault.TOO_LARGE, Fault.VAULT_REFUSED, Fault.OUTCOME_UNKNOWN]
)
def test_a_refused_deposit_is_told_and_printed_as_refused(fault: Fault) -> None:
    person = sent()
    person.is_kept()
    person.is_not_sent(fault)
    assert person.state.trouble is not None
    assert person.state.trouble.fault is fault
    person.touches("faultAction")
    person.touches("finish")
    line = person.newest(PrintPaper).lines[0]
    assert (line.state, line.fault) == (DepositState.REFUSED, fault)


@pytest.mark.parametrize("fault", [Fault.OUTBOX_FULL, Fault.DISK_FULL])
def test_a_full_outbox_can_be_tried_again(fault: Fault) -> None:
    person = sent()
    person.is_not_sent(fault)
    person.touches("faultAction")
    assert len(person.asked(SendDocument)) == 2


@pytest.mark.parametrize("fault", [Fault.OUTBOX_FULL, Fault.DISK_FULL, Fault.HELPER_GONE])
def test_who_goes_away_from_a_full_outbox_loses_nothing_once_there_is_room(fault: Fault) -> None:
    person = sent()
    while person.state.documents[0].job:
        person.is_not_sent(fault)
    sends = len(person.asked(SendDocument))
    person.waits(person.state.machine.limits.of(Step.SENDING))
    assert len(person.asked(SendDocument)) == sends + 1
    person.is_kept()
    assert (person.state.step, person.asked(Wipe)) == (Step.GOODBYE, [Wipe()])


def test_an_expired_login_is_made_anew_and_the_document_sent() -> None:
    person = sent()
    person.is_not_sent(Fault.LOGIN_EXPIRED)
    person.touches("faultAction")
    person.sees(Step.WHO)
    person.logs_in_by_phone()
    person.sees(Step.SENDING)
    assert len(person.asked(SendDocument)) == 2


def test_somebody_elses_login_never_gets_the_document() -> None:
    person = sent()
    person.is_not_sent(Fault.LOGIN_EXPIRED)
    person.touches("faultAction")
    person.touches("method", "phone")
    person.happens(PersonIn(person.state.job, "other-login", ("age1other",), sealed=True))
    assert len(person.asked(SendDocument)) == 1
    assert Logout("other-login") in person.effects
    assert person.state.trouble is not None
    assert person.state.trouble.fault is Fault.OTHER_PERSON


def test_sealing_that_breaks_is_done_again() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.happens(JobFailed(person.newest(SealDocument).job, Fault.UNFORESEEN))
    assert len(person.asked(SealDocument)) == 2


def test_a_receipt_that_cannot_be_printed_can_be_tried_again_and_given_up() -> None:
    person = sent()
    person.is_kept()
    person.is_receipted()
    person.touches("finish")
    actions = []
    for _ in range(3):
        person.happens(JobFailed(person.newest(PrintPaper).job, Fault.PRINTER_OUT_OF_PAPER))
        assert person.state.trouble is not None
        actions.append(person.state.trouble.action)
        person.touches("faultAction")
    assert actions == [Action.RETRY, Action.RETRY, Action.OK]
    assert person.state.print_state is PrintState.FAILED
    person.touches("finish")
    person.sees(Step.GOODBYE)


def test_a_notice_without_paper_does_not_stop_the_visit() -> None:
    person = Person()
    person.touches("start")
    person.touches("language", "fr")
    person.touches("printNotice")
    assert person.newest(PrintPaper).paper is Paper.NOTICE
    for _ in range(3):
        person.happens(JobFailed(person.newest(PrintPaper).job, Fault.PRINTER_NOT_ANSWERING))
        person.touches("faultAction")
    person.touches("agree")
    person.sees(Step.WHO)


def test_a_box_without_scanner_is_closed_until_it_is_back() -> None:
    person = Person()
    person.happens(ScannerSeen(fault=Fault.SCANNER_GONE))
    person.sees(Step.CLOSED)
    person.touches("start")
    person.sees(Step.CLOSED)
    person.happens(ScannerSeen())
    person.sees(Step.ATTRACT)


def test_a_full_outbox_closes_the_box_before_scanning() -> None:
    person = Person()
    person.happens(OutboxSeen(OutboxReport((), room=False).room))
    person.sees(Step.CLOSED)


def test_an_outbox_that_filled_up_meanwhile_refuses_the_next_paper_before_it_is_scanned() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.touches("nextPaper")
    assert CheckOutbox() in person.last
    person.happens(OutboxSeen(room=False))
    scans = len(person.asked(StartScan))
    person.touches("scan")
    assert person.state.trouble == Trouble(Fault.OUTBOX_FULL, Action.OK)
    assert (person.state.step, len(person.asked(StartScan))) == (Step.PLACE, scans)
    assert CheckOutbox() in person.last
    person.touches("faultAction")
    person.happens(OutboxSeen(room=True))
    person.touches("scan")
    assert len(person.asked(StartScan)) == scans + 1


def test_leaving_while_a_document_is_being_sealed_keeps_it_first() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.touches("leave")
    assert person.state.leave_asked
    person.touches("leaveYes")
    assert not person.asked(Wipe)
    person.is_sealed()
    assert not person.asked(Wipe)
    person.is_kept()
    assert len(person.asked(Wipe)) == 1


def test_the_warning_comes_before_the_wipe_and_one_tap_goes_on() -> None:
    person = Person()
    person.reaches_place()
    person.happens(Tick(0.0), Tick(91.0))
    assert person.state.seconds_left == 29
    person.touches("stay")
    person.happens(Tick(92.0))
    assert person.state.seconds_left is None
    person.happens(Tick(200.0))
    assert person.state.seconds_left == 12
    person.happens(Tick(212.0))
    person.sees(Step.GOODBYE)


def test_an_empty_feeder_gives_the_choice_back_after_two_more_tries() -> None:
    person = Person()
    person.reaches_place()
    person.touches("source", "feeder")
    person.touches("scan")
    actions = []
    for _ in range(3):
        person.happens(JobFailed(person.newest(StartScan).job, Fault.NO_PAPER))
        assert person.state.trouble is not None
        actions.append(person.state.trouble.action)
        person.touches("faultAction")
    assert actions == [Action.RETRY, Action.RETRY, Action.OK]
    person.sees(Step.PLACE)
    assert person.state.trouble is None
    person.touches("source", "glass")
    person.scans("a")
    person.sees(Step.PAGES)


def test_a_vault_that_stays_away_leads_back_instead_of_round_in_circles() -> None:
    gone = VaultInfo("Coffre", (), sealed=True, fault=Fault.VAULT_UNREACHABLE)
    person = Person(Machine(languages=("fr", "en"), vaults=(gone,)))
    person.reaches_who()
    for _ in range(3):
        person.touches("faultAction")
        person.happens(VaultsSeen((gone,)))
    person.sees(Step.NOTICE)


def test_papers_that_cannot_be_printed_lead_back_to_the_choice() -> None:
    person = Person()
    person.reaches_who()
    person.touches("method", "open")
    person.chooses_pin()
    for _ in range(3):
        person.happens(JobFailed(person.newest(PrintSecrets).job, Fault.PRINTER_OUT_OF_PAPER))
        person.touches("faultAction")
    person.sees(Step.WHO)
    assert person.state.secrets_job == 0


def test_a_site_without_a_vault_is_closed() -> None:
    assert fresh(Machine(offers_vault=False)).step is Step.CLOSED


def finishing() -> Person:
    """The person is done; the vault has kept nothing yet."""
    person = sent()
    person.is_kept()
    person.touches("finish")
    person.sees(Step.SENDING)
    return person


def test_another_paper_is_welcome_while_the_last_one_is_waited_for() -> None:
    person = finishing()
    person.touches("nextPaper")
    person.sees(Step.PLACE)
    person.scans("b")
    person.is_receipted()
    person.sees(Step.PAGES)


def test_nobody_has_to_wait_for_the_vault_to_leave() -> None:
    person = finishing()
    person.touches("leave")
    person.touches("leaveYes")
    person.sees(Step.GOODBYE)
    assert len(person.asked(Wipe)) == 1


def test_what_the_vault_never_took_on_is_never_called_safe() -> None:
    person = sent()
    person.happens(DocumentMoved(person.newest(SendDocument).job, 0.0, waiting=True))
    person.touches("finish")
    person.sees(Step.SENDING)
    person.waits(61)
    person.sees(Step.DONE)
    line = person.newest(PrintPaper).lines[0]
    assert (line.state, line.fault) == (DepositState.REFUSED, Fault.VAULT_UNREACHABLE)
    assert person.state.trouble is not None
    assert person.state.trouble.fault is Fault.VAULT_UNREACHABLE
    person.touches("faultAction")
    person.is_kept()
    assert (person.state.documents[0].state, person.state.documents[0].fault) == (DepositState.SENDING, None)
    person.gets_the_receipt()
    person.gets_the_receipt()
    person.touches("finish")
    person.sees(Step.GOODBYE)
