"""The person wants to finish while the vault is away: a short wait, and the truth."""

import pytest

from kiosk.domain import DepositState, Fault
from kiosk.visit.effects import PrintPaper, SendDocument
from kiosk.visit.events import DocumentMoved
from kiosk.visit.limits import AWAY_DEADLINE_S, RECEIPT_DEADLINE_S
from kiosk.visit.state import Step
from tests.visit.person import Person


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
