"""A mandate that is ended early: at the desk, in the journal, and refused from then on."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.agents.accompanied import Stage
from kiosk.agents.desk_effects import EndMandate, ReadCode, ReadMandate
from kiosk.agents.desk_parts import CodeSeen, JobFailed, MandateEnded, MandateSeen, Step
from kiosk.agents.door import Clocks, Door
from kiosk.agents.mandate import Why
from kiosk.agents.mandate_code import digest, from_code
from kiosk.agents.roles import Role
from kiosk.domain import Fault
from kiosk.messages import AgentLogout, Done, Failed, MandateIs
from kiosk.messages import EndMandate as AskEnd
from kiosk.messages import ReadMandate as AskMandate
from kiosk.records.journal import read
from tests.agents.conftest import NOW, Structure
from tests.agents.desk_agent import MANDATE, Agent
from tests.agents.test_upload import Box, box, deposit, refusal

__all__ = ["box"]
CODE = "CONSIGNEM1:X"


def at_the_mandate(ended: bool = False) -> Agent:
    agent = Agent().comes_in(Role.VOLUNTEER).touches("end", "readGlass")
    agent.happens(CodeSeen(agent.desk.job, CODE))
    assert agent.did() == (ReadMandate(agent.desk.job, CODE),)
    return agent.happens(MandateSeen(agent.desk.job, MANDATE, CODE, ended))


def test_an_agent_ends_a_mandate_after_seeing_until_when_it_would_hold() -> None:
    agent = at_the_mandate()
    agent.sees(Step.END_SURE)
    assert agent.desk.mandate_ends == MANDATE.ends.isoformat()
    agent.touches("endMandate")
    assert agent.did() == (EndMandate(agent.desk.job, "session-1", CODE),)
    agent.happens(MandateEnded(agent.desk.job))
    agent.sees(Step.END_DONE)
    assert agent.desk.mandate_code == ""
    agent.touches("deskBack").sees(Step.HOME)


def test_one_that_is_ended_already_is_not_asked_about() -> None:
    at_the_mandate(ended=True).sees(Step.END_DONE)


def test_one_that_could_not_be_ended_can_be_tried_again() -> None:
    agent = at_the_mandate().touches("endMandate")
    agent.happens(JobFailed(agent.desk.job, Fault.HELPER_GONE))
    agent.sees(Step.END_SURE)
    assert agent.desk.fault is Fault.HELPER_GONE
    assert isinstance(agent.touches("endMandate").did()[0], EndMandate)


def test_a_technician_ends_none() -> None:
    Agent().comes_in(Role.TECHNICIAN).touches("end").sees(Step.HOME)


def test_an_ended_mandate_begins_no_visit() -> None:
    agent = Agent().comes_in().touches("mandate", "readGlass")
    assert isinstance(agent.did()[-1], ReadCode)
    agent.happens(CodeSeen(agent.desk.job, CODE))
    agent.happens(MandateSeen(agent.desk.job, MANDATE, CODE, ended=True))
    assert (agent.desk.accompanied.stage, agent.desk.accompanied.why) == (Stage.MANDATE, Why.ENDED)


def test_kiosk_upload_refuses_it_from_then_on_and_writes_it_down(box: Box) -> None:
    session = box.session()
    code, other = box.mandate(session), box.mandate(session)
    hashed = digest(from_code(code, "CCAS de Vaulx")[0])
    assert box.upload.machine.agents.helped(deposit(session, mandate=code)) is not None
    assert box.upload.last(AskEnd(session, code)) == Done()
    assert refusal(box, deposit(session, mandate=code)) is Fault.LOGIN_DENIED
    asked = box.upload.last(AskMandate(code))
    assert isinstance(asked, MandateIs)
    assert asked.ended
    assert box.upload.machine.agents.helped(deposit(session, mandate=other)) is not None
    (line,) = [line for line in read(box.state / "journal.jsonl") if line.act == "mandate ended"]
    assert line.facts == {"agent": box.structure.badge.number, "mandate": hashed, "of": box.structure.badge.number}


def test_nobody_ends_what_this_kiosk_did_not_sign_or_without_a_session(box: Box) -> None:
    session = box.session()
    code = box.mandate(session)
    for asked in (AskEnd("", code), AskEnd("x", code), AskEnd(session, "CONSIGNEM1:" + "A" * 40)):
        assert isinstance(box.upload.last(asked), Failed)
    box.upload.last(AgentLogout(session))
    assert isinstance(box.upload.last(AskEnd(session, code)), Failed)


@pytest.mark.parametrize(("days", "known"), [(1, True), (40, False)])
def test_it_outlives_a_power_cut_and_is_forgotten_when_it_is_over_anyway(
    structure: Structure, tmp_path: Path, days: int, known: bool
) -> None:
    now = NOW
    door = Door(structure.table, tmp_path, Clocks(lambda: now))
    door.end_mandate("a" * 64, NOW.date() + timedelta(days=30))
    now = NOW + timedelta(days=days)
    again = Door(structure.table, tmp_path, Clocks(lambda: now))
    assert again.is_ended("a" * 64)
    again.end_mandate("b" * 64, now.date())
    assert again.is_ended("a" * 64) is known
