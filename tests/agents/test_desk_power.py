"""No sequence of touches and answers gives power to who is not in, or more than the role has."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.agents.accompanied import Stage, Touch
from kiosk.agents.desk_effects import (
    AskCounts,
    AskLetterbox,
    AskOutbox,
    FetchView,
    GiveTouch,
    Leave,
    MakeMandate,
    PrintCounts,
    PrintLetters,
    PrintMandate,
    PrintTest,
    ReadMandate,
    SayOriginal,
    SendAnswers,
    StartVisit,
)
from kiosk.agents.desk_parts import (
    AgentEntered,
    CodeSeen,
    CountsSeen,
    Desk,
    Event,
    JobFailed,
    LettersAgreed,
    MandateSeen,
    MandateSigned,
    Outbox,
    OutboxSeen,
    PaperOut,
    Step,
    Tick,
    Touched,
    VisitTouched,
)
from kiosk.agents.roles import Act, Role
from kiosk.card import new_viewing_card
from kiosk.domain import Fault
from tests.agents.desk_agent import BADGE, CCAS, CLAIRE, MANDATE, PAYSLIP, PIN, TODAY, Agent

CARD = new_viewing_card().qr_text()


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role.TECHNICIAN, ["accompany", "mandates", "mandate", "make"]),
        (Role.VOLUNTEER, ["mandate", "make", "health", "counts"]),
        (Role.RECEPTION, ["mandate", "make", "counts"]),
    ],
)
def test_a_role_reaches_only_its_own(role: Role, words: list[str]) -> None:
    for word in words:
        agent = Agent().comes_in(role).touches(word)
        agent.sees(Step.HOME)
        assert not {type(effect) for effect in agent.last} & {StartVisit, MakeMandate, AskOutbox}


WORDS = (
    *("learn", "endLearning", "counts", "month:2026-10"),
    *("whoIsIt", "printStored", "letters", "category:attestation", "again", "viewed"),
    *("door", "readGlass", "deskBack", "submit", "erase", "accompany", "mandate", "make", "health", "testPage"),
    *(
        "questions",
        "answer:good",
        "endSession",
        "endVisit",
        "lock",
        "yes",
        "no",
        "seen",
        "notSeen",
        "days:31",
        "days:9999",
        "digit:1",
    ),
)
TOUCHES = st.sampled_from(WORDS).map(lambda word: Touched(*word.split(":")))
VISIT = st.sampled_from([PAYSLIP, Touch("agree"), Touch("method", "open"), Touch("start")]).map(VisitTouched)
JOBS = st.integers(-1, 0)
ANSWERS = st.one_of(
    st.builds(CodeSeen, JOBS, st.sampled_from([BADGE, CARD])),
    st.builds(LettersAgreed, JOBS, st.just("slip")),
    st.builds(MandateSeen, JOBS, st.just(MANDATE), st.just("CONSIGNEM1:X")),
    st.builds(MandateSigned, JOBS, st.just("CONSIGNEM1:X"), st.just("2026-12-22")),
    st.builds(PaperOut, JOBS),
    st.builds(CountsSeen, JOBS, st.just("2026-10"), st.just(())),
    st.builds(OutboxSeen, JOBS, st.just(Outbox(0, 0.0, 0, room=True))),
    st.builds(JobFailed, JOBS, st.sampled_from(list(Fault))),
)
ENTERED = st.builds(
    AgentEntered,
    JOBS,
    *(st.just(fact) for fact in ("session", CLAIRE, "Claire M.")),
    st.sampled_from([*Role]),
    st.booleans(),
)
TIMES = st.sampled_from([1.0, 1.0, 1.0, 130.0, 700.0])
BEGINNINGS = st.sampled_from(["away", "pin", "home", "visit", "locked", "letters"])
POWERS = (
    *(StartVisit, SayOriginal, MakeMandate, PrintMandate, PrintTest, AskOutbox, ReadMandate, SendAnswers),
    *(AskCounts, PrintCounts, FetchView, AskLetterbox, PrintLetters),
)


OF_A_PERSON = {AskLetterbox: Act.LETTERS, FetchView: Act.SHOW_IDENTITY}


def begun(beginning: str) -> Agent:
    agent = Agent(Desk(CCAS, view_vaults=("Coffre",), letter_vaults=("Coffre",), languages=("fr",)))
    match beginning:
        case "pin":
            return agent.at_pin()
        case "home":
            return agent.comes_in()
        case "visit":
            return agent.accompanies()
        case "locked":
            return agent.comes_in().touches("lock")
        case "letters":
            agent.comes_in().touches("letters", "yes", "readGlass")
            return agent.happens(CodeSeen(agent.desk.job, CARD)).touches(*(f"digit:{digit}" for digit in PIN))
    return agent


def aimed(agent: Agent, event: Event | float) -> Event:
    if isinstance(event, float):
        return Tick(agent.desk.now_s + event, TODAY)
    job = getattr(event, "job", None)
    return event if job is None else replace(event, job=max(0, agent.desk.last_job + job))


@settings(max_examples=150, deadline=None)
@given(BEGINNINGS, st.lists(st.one_of(TOUCHES, TOUCHES, VISIT, ANSWERS, ENTERED, TIMES), max_size=50))
def test_no_sequence_gives_power_to_who_is_not_in(beginning: str, events: list[Event | float]) -> None:
    agent = begun(beginning)
    for event in events:
        before = agent.desk
        agent.happens(aimed(agent, event))
        session = before.session
        for effect in agent.last:
            if isinstance(effect, POWERS):
                assert session is not None
                assert not session.locked
            if isinstance(effect, AskLetterbox | FetchView):
                assert session is not None
                assert OF_A_PERSON[type(effect)] in session.acts
                assert event == Touched("submit")
            if isinstance(effect, GiveTouch) and before.accompanied.stage is Stage.ALONE:
                assert isinstance(event, VisitTouched)
                assert effect.touch == event.touch
        if agent.desk.session is None:
            assert agent.desk.accompanied.stage is Stage.ALONE
            assert session is None or session.name in agent.desk.left or Leave(session.name) in agent.last
        if session is None and agent.desk.session is not None:
            assert isinstance(event, AgentEntered)
            assert before.job


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(TOUCHES, VISIT, ANSWERS, TIMES), max_size=50))
def test_without_badge_and_pin_nobody_has_power(events: list[Event | float]) -> None:
    agent = Agent()
    for event in events:
        agent.happens(aimed(agent, event))
        assert not any(isinstance(effect, POWERS) for effect in agent.last)
        assert agent.desk.session is None
