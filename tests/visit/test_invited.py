"""A vault that is opened with an invitation only: it is asked for, looked at first, and each refusal says why."""

from dataclasses import replace

import pytest

from kiosk.domain import Fault, LoginMethod
from kiosk.messages import VaultInfo
from kiosk.visit.effects import CheckInvitation, OpenAccount, PrintSecrets, ReadQr
from kiosk.visit.events import CodeSeen, InvitationGood, JobFailed
from kiosk.visit.limits import MOST_RETRIES
from kiosk.visit.moves import tell
from kiosk.visit.state import Action, Machine, Step, Trouble
from tests.visit.person import ALL_WAYS, MACHINE, Person

TEXT = "CONSIGNEI1:" + "A" * 26
INVITING = replace(MACHINE, vaults=(VaultInfo("Coffre", ALL_WAYS, sealed=True, invited=True),))
REFUSALS = (Fault.INVITATION_UNKNOWN, Fault.INVITATION_EXPIRED, Fault.INVITATION_USED)


def asked_for(machine: Machine = INVITING) -> Person:
    person = Person(machine)
    person.reaches_who()
    person.touches("method", LoginMethod.OPEN)
    return person


def shown(person: Person) -> None:
    person.touches("readGlass")
    person.happens(CodeSeen(person.newest(ReadQr).job, TEXT))


def test_where_anybody_may_open_a_vault_nothing_is_asked() -> None:
    person = asked_for(MACHINE)
    person.sees(Step.NEW_PIN)


def test_a_good_invitation_leads_to_the_pin_and_goes_with_the_opening() -> None:
    person = asked_for()
    person.sees(Step.INVITATION)
    shown(person)
    check = person.newest(CheckInvitation)
    assert (check.vault, check.invitation) == ("Coffre", TEXT)
    assert person.asked(PrintSecrets) == []
    person.happens(InvitationGood(check.job))
    person.sees(Step.NEW_PIN)
    person.chooses_pin()
    person.papers_come()
    assert person.newest(OpenAccount).invitation == TEXT
    assert TEXT not in repr(person.state)
    assert TEXT not in repr(person.newest(OpenAccount))


@pytest.mark.parametrize("fault", REFUSALS)
def test_a_refused_one_says_why_and_another_can_be_shown(fault: Fault) -> None:
    person = asked_for()
    shown(person)
    person.happens(JobFailed(person.newest(CheckInvitation).job, fault))
    assert person.state.trouble == Trouble(fault, Action.OK)
    person.touches("faultAction")
    person.sees(Step.INVITATION)
    assert person.state.invitation == ""
    shown(person)
    assert len(person.asked(CheckInvitation)) == 2


def test_one_that_was_used_meanwhile_voids_the_printed_papers() -> None:
    person = asked_for()
    shown(person)
    person.happens(InvitationGood(person.newest(CheckInvitation).job))
    person.chooses_pin()
    person.papers_come()
    person.happens(JobFailed(person.newest(OpenAccount).job, Fault.INVITATION_USED))
    person.sees(Step.INVITATION)
    assert (person.state.secrets, person.state.secrets_job, person.state.invitation) == (None, 0, "")


def test_with_a_camera_it_is_read_without_a_touch() -> None:
    person = asked_for(replace(INVITING, camera=True))
    assert not person.newest(ReadQr).from_glass
    person.happens(CodeSeen(person.newest(ReadQr).job, TEXT))
    assert person.newest(CheckInvitation).invitation == TEXT


def test_the_way_back_forgets_it() -> None:
    person = asked_for()
    shown(person)
    person.touches("back")
    person.sees(Step.WHO)
    assert person.state.invitation == ""


def test_an_unreachable_vault_is_asked_again_with_the_paper() -> None:
    person = asked_for()
    shown(person)
    person.happens(JobFailed(person.newest(CheckInvitation).job, Fault.VAULT_UNREACHABLE))
    person.touches("faultAction")
    person.sees(Step.INVITATION)
    assert len(person.asked(ReadQr)) == 2


@pytest.mark.parametrize("fault", REFUSALS)
def test_after_a_refusal_the_camera_waits_until_the_person_has_read_it(fault: Fault) -> None:
    person = asked_for(replace(INVITING, camera=True))
    person.happens(CodeSeen(person.newest(ReadQr).job, TEXT))
    person.happens(JobFailed(person.newest(CheckInvitation).job, fault))
    assert (len(person.asked(ReadQr)), person.state.job) == (1, 0)
    person.touches("faultAction")
    person.sees(Step.INVITATION)
    assert len(person.asked(ReadQr)) == 2
    person.happens(CodeSeen(person.newest(ReadQr).job, TEXT))
    assert len(person.asked(CheckInvitation)) == 2


@pytest.mark.parametrize(("way", "step"), [(LoginMethod.OPEN, Step.INVITATION), (LoginMethod.CARD, Step.CARD)])
def test_when_the_camera_failed_again_and_again_it_still_looks_once_that_is_read(way: LoginMethod, step: Step) -> None:
    person = Person(replace(INVITING, camera=True))
    person.reaches_who()
    person.touches("method", way)
    for failure in range(1, MOST_RETRIES + 3):
        person.happens(JobFailed(person.newest(ReadQr).job, Fault.HELPER_GONE))
        assert len(person.asked(ReadQr)) == failure
        person.touches("faultAction")
        person.sees(step)
        assert len(person.asked(ReadQr)) == failure + 1
        assert person.state.job == person.newest(ReadQr).job


def test_the_camera_looks_again_only_when_every_fault_is_read() -> None:
    person = Person(replace(INVITING, camera=True))
    person.reaches_who()
    person.touches("method", LoginMethod.CARD)
    for _ in range(MOST_RETRIES):
        person.happens(JobFailed(person.newest(ReadQr).job, Fault.HELPER_GONE))
        person.touches("faultAction")
    person.happens(JobFailed(person.newest(ReadQr).job, Fault.HELPER_GONE))
    person.state = tell(person.state, Trouble(Fault.VAULT_FULL, Action.OK, about=1))
    looked = len(person.asked(ReadQr))
    person.touches("faultAction")
    assert len(person.asked(ReadQr)) == looked
    person.touches("faultAction")
    assert len(person.asked(ReadQr)) == looked + 1
