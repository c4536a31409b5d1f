"""The person wants to finish while the vault is away: a short wait, and the truth."""

import pytest

from kiosk.domain import DepositState, Fault
from kiosk.visit.effects import PrintPaper, SendDocument
from kiosk.visit.events import DocumentKept, DocumentMoved, DocumentReceipted, PaperOut
from kiosk.visit.limits import AWAY_DEADLINE_S, DEPOSIT_TRIES, RECEIPT_DEADLINE_S
from kiosk.visit.state import Action, PrintState, Step
from tests.visit.person import MACHINE, RECEIPT, Person


def finishing(*, waiting: bool) -> Person:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.happens(DocumentMoved(person.newest(SendDocument).job, 0.0, waiting=waiting))
    person.touches("finish")
    person.sees(Step.SENDING)
    return person


def test_what_a_vault_that_is_away_never_took_on_is_soon_said_not_to_be_deposited() -> None:
    person = finishing(waiting=True)
    person.waits(AWAY_DEADLINE_S - 1)
    person.sees(Step.SENDING)
    person.waits(2, start=1000 + AWAY_DEADLINE_S)
    person.sees(Step.DONE)
    (document,) = person.state.documents
    assert document.state is DepositState.REFUSED
    assert person.state.trouble is not None
    assert person.state.trouble.fault is Fault.VAULT_UNREACHABLE
    (line,) = person.newest(PrintPaper).lines
    assert line.state is DepositState.REFUSED


def test_a_vault_that_answers_again_gets_its_time() -> None:
    person = finishing(waiting=True)
    person.waits(AWAY_DEADLINE_S - 2)
    person.happens(DocumentMoved(person.newest(SendDocument).job, 0.4, waiting=False))
    person.waits(3, start=1000 + AWAY_DEADLINE_S)
    person.sees(Step.SENDING)
    person.is_kept()
    person.is_receipted()
    person.sees(Step.DONE)
    assert person.state.trouble is None


@pytest.mark.parametrize("after_s", [AWAY_DEADLINE_S + 1, RECEIPT_DEADLINE_S - 1])
def test_a_slow_vault_is_waited_for(after_s: float) -> None:
    person = finishing(waiting=False)
    person.waits(after_s)
    person.sees(Step.SENDING)


def test_one_paper_that_waits_for_a_vault_that_is_away_does_not_hurry_another_that_is_on_its_way() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    away = person.newest(SendDocument).job
    person.touches("nextPaper")
    person.scans("b")
    person.acknowledges()
    person.is_sealed()
    person.happens(
        DocumentMoved(away, 0.0, waiting=True), DocumentMoved(person.newest(SendDocument).job, 0.4, waiting=False)
    )
    person.touches("finish")
    person.waits(AWAY_DEADLINE_S + 1)
    person.sees(Step.SENDING)


def test_who_is_asked_to_log_in_again_at_the_end_has_time_to_answer() -> None:
    person = finishing(waiting=True)
    person.is_not_sent(Fault.LOGIN_EXPIRED)
    limit_s = MACHINE.limits.of(Step.SENDING)
    person.waits(limit_s - 5)
    person.sees(Step.SENDING)
    assert person.state.trouble is not None
    assert person.state.trouble.action is Action.LOGIN
    person.waits(10, start=1000 + limit_s)
    person.sees(Step.DONE)
    assert person.state.documents[0].state is DepositState.REFUSED


def test_what_is_kept_waits_for_the_vault_and_nobody_is_asked_about_it() -> None:
    person = finishing(waiting=False)
    person.is_kept()
    person.is_not_sent(Fault.VAULT_UNREACHABLE)
    person.sees(Step.DONE)
    assert person.state.trouble is None


def test_a_paper_that_got_as_far_as_the_outbox_is_handed_over_anew_as_often_as_at_first() -> None:
    person = finishing(waiting=False)
    for _ in range(DEPOSIT_TRIES - 1):
        person.is_not_sent(Fault.HELPER_GONE)
    person.is_kept()
    before = len(person.asked(SendDocument))
    person.is_not_sent(Fault.HELPER_GONE)
    assert len(person.asked(SendDocument)) == before + 1


def said_not_deposited(*, printed: bool) -> Person:
    person = finishing(waiting=True)
    person.waits(AWAY_DEADLINE_S + 1)
    person.sees(Step.DONE)
    if printed:
        person.happens(PaperOut(person.newest(PrintPaper).job, confirmed=True))
    return person


@pytest.mark.parametrize("read", [False, True], ids=["unread", "read"])
def test_what_gets_in_after_all_is_said_on_screen_and_on_a_new_receipt(read: bool) -> None:
    person = said_not_deposited(printed=True)
    if read:
        person.touches("faultAction")
    person.happens(DocumentReceipted(person.newest(SendDocument).job, RECEIPT, "statement"))
    assert person.state.trouble is None
    assert person.state.print_state is PrintState.PRINTING
    first, second = person.asked(PrintPaper)
    assert [line.state for line in (*first.lines, *second.lines)] == [DepositState.REFUSED, DepositState.RECEIPTED]
    person.happens(PaperOut(second.job, confirmed=True))
    assert len(person.asked(PrintPaper)) == 2


def test_a_receipt_that_became_wrong_while_it_was_printed_is_followed_by_one_that_is_right() -> None:
    person = said_not_deposited(printed=False)
    job, wrong = person.newest(SendDocument).job, person.newest(PrintPaper).job
    person.happens(DocumentKept(job, "statement"), DocumentReceipted(job, RECEIPT, "statement"))
    assert person.newest(PrintPaper).job == wrong
    person.happens(PaperOut(wrong, confirmed=True))
    (line,) = person.newest(PrintPaper).lines
    assert line.state is DepositState.RECEIPTED
    assert len(person.asked(PrintPaper)) == 2


def test_what_was_not_even_sealed_is_called_not_deposited_until_it_is() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.touches("finish")
    person.waits(RECEIPT_DEADLINE_S + 1)
    person.sees(Step.DONE)
    person.is_sealed()
    (document,) = person.state.documents
    assert (document.state, document.fault) == (DepositState.REFUSED, Fault.VAULT_UNREACHABLE)
    person.is_kept()
    assert person.state.trouble is None
