"""One stored paper at the whole desk: who may begin it, what ends it, and what is asked of the world meanwhile."""

import pytest

from kiosk.agents.desk_effects import (
    AskLetterbox,
    CancelJob,
    FetchView,
    ForgetView,
    Leave,
    PrintLetters,
    ReadCode,
    WriteRecord,
)
from kiosk.agents.desk_parts import AgentEntered, CodeSeen, Desk, JobFailed, LettersAgreed, PaperOut, Step, ViewOpened
from kiosk.agents.desk_views import WISHES
from kiosk.agents.roles import Role
from kiosk.agents.session import END_AFTER_S, LOCK_AFTER_S
from kiosk.agents.views import SHOWN_S, Source
from kiosk.card import CARD_PREFIX, new_viewing_card
from kiosk.domain import Fault
from tests.agents.desk_agent import CCAS, CLAIRE, Agent

CARD = new_viewing_card()
FROM = Source("2026-11-03T10:00:00Z", CCAS)


def agent_in(role: Role = Role.RECEPTION, **desk: object) -> Agent:
    values: dict[str, object] = {
        "view_vaults": ("Coffre",),
        "letter_vaults": ("Coffre",),
        "languages": ("fr", "ar"),
        "a4": True,
        **desk,
    }
    return Agent(Desk(CCAS, **values)).comes_in(role)  # type: ignore[arg-type]


def with_the_card(agent: Agent) -> Agent:
    """The person has said yes and laid the card; the PIN is next."""
    agent.touches("language:ar", "yes", "readGlass")
    return agent.happens(CodeSeen(agent.desk.job, CARD.qr_text()))


def shown(agent: Agent) -> Agent:
    with_the_card(agent.touches("whoIsIt")).types_pin()
    agent.happens(ViewOpened(agent.desk.job, ("p1",), FROM, 1))
    agent.sees(Step.VIEW_SHOWN)
    return agent


def test_a_paper_is_fetched_under_the_agents_session_and_forgotten_in_time() -> None:
    agent = agent_in().touches("whoIsIt")
    agent.sees(Step.VIEW_LANGUAGE)
    agent.touches("language:ar", "yes", "readGlass")
    assert agent.did() == (ReadCode(agent.desk.job, CARD_PREFIX, from_glass=True),)
    agent.happens(CodeSeen(agent.desk.job, CARD.qr_text())).types_pin()
    (fetch,) = agent.did()
    assert isinstance(fetch, FetchView)
    assert (fetch.session, fetch.fetch.purpose, fetch.fetch.vault) == ("session-1", "show", "Coffre")
    agent.sees(Step.VIEW_FETCH)
    agent.happens(ViewOpened(fetch.job, ("p1",), FROM, 1))
    agent.sees(Step.VIEW_SHOWN)
    agent.waits(SHOWN_S)
    assert agent.did() == (ForgetView(),)
    agent.sees(Step.HOME)


@pytest.mark.parametrize(
    ("role", "wishes"),
    [
        (Role.RECEPTION, {"whoIsIt", "printStored", "letters"}),
        (Role.SOCIAL_WORKER, {"whoIsIt", "printStored", "letters"}),
        (Role.VOLUNTEER, set()),
        (Role.TECHNICIAN, set()),
    ],
)
def test_only_roles_that_may_begin_a_view(role: Role, wishes: set[str]) -> None:
    begun = {wish for wish in WISHES if agent_in(role).touches(wish).desk.step is not Step.HOME}
    assert begun == wishes


def test_letters_are_agreed_on_under_the_agent_s_session_and_printed_for_both() -> None:
    agent = with_the_card(agent_in(a4=False, view_vaults=()).touches("letters")).types_pin()
    (asked,) = agent.did()
    assert isinstance(asked, AskLetterbox)
    assert (asked.session, asked.asked.vault) == ("session-1", "Coffre")
    agent.happens(LettersAgreed(asked.job, "slip"))
    (papers,) = agent.did()
    assert isinstance(papers, PrintLetters)
    assert (papers.agent, papers.agreed.language, papers.agreed.slip) == ("Claire M.", "ar", "slip")
    agent.happens(PaperOut(papers.job, confirmed=True)).sees(Step.VIEW_SAID)
    agent.touches("viewed").sees(Step.HOME)
    agent_in(letter_vaults=()).touches("letters").sees(Step.HOME)


NO_SLIP = WriteRecord("letters", "the slip is on no paper", (("agent", CLAIRE),))


def agreed() -> Agent:
    """The person has said yes to letters, and the two papers are being printed."""
    agent = with_the_card(agent_in().touches("letters")).types_pin()
    return agent.happens(LettersAgreed(agent.desk.job, "slip"))


def test_no_step_back_drops_a_yes_that_may_stand() -> None:
    agent = with_the_card(agent_in().touches("letters")).types_pin()
    agent.touches("deskBack", "endSession").sees(Step.VIEW_FETCH)
    agent.happens(LettersAgreed(agent.desk.job, "slip")).touches("deskBack", "endSession").sees(Step.VIEW_FETCH)
    agent.happens(JobFailed(agent.desk.job, Fault.PRINTER_OUT_OF_PAPER)).touches("deskBack", "endSession")
    agent.sees(Step.VIEW_SAID)
    assert Leave("session-1") not in agent.effects
    agent.touches("again")
    (papers,) = agent.did()
    assert isinstance(papers, PrintLetters)
    assert papers.agreed.slip == "slip"


def test_an_agent_who_fetches_a_roll_finds_the_slip_behind_the_lock() -> None:
    agent = agreed()
    agent.happens(JobFailed(agent.desk.job, Fault.PRINTER_OUT_OF_PAPER)).waits(LOCK_AFTER_S)
    agent.sees(Step.LOCKED)
    agent.touches("again", "viewed").sees(Step.LOCKED)
    agent.types_pin().happens(JobFailed(agent.desk.job, Fault.PIN_WRONG, 4)).sees(Step.LOCKED)
    assert agent.desk.fault is Fault.PIN_WRONG
    agent.types_pin().happens(AgentEntered(agent.desk.job, "session-2", CLAIRE, "Claire M.", Role.RECEPTION.value))
    agent.sees(Step.VIEW_SAID)
    agent.touches("again")
    (papers,) = agent.did()
    assert isinstance(papers, PrintLetters)
    agent.happens(PaperOut(papers.job, confirmed=True)).touches("viewed").sees(Step.HOME)


def test_the_desk_locks_only_once_the_vault_and_the_printer_have_answered() -> None:
    agent = agreed().waits(LOCK_AFTER_S)
    agent.sees(Step.VIEW_FETCH)
    agent.happens(PaperOut(agent.desk.job, confirmed=False)).waits(0.5).sees(Step.LOCKED)
    assert agent.desk.viewing.slip == "slip"


def test_a_slip_ends_with_the_session() -> None:
    agent = agreed()
    agent.happens(JobFailed(agent.desk.job, Fault.PRINTER_OUT_OF_PAPER)).waits(END_AFTER_S)
    assert agent.did() == (NO_SLIP, ForgetView(), Leave("session-1"))
    agent.sees(Step.AWAY)
    assert agent.desk.viewing.slip == ""


def test_who_needs_the_box_closes_a_locked_desk_and_the_journal_says_that_the_slip_is_lost() -> None:
    agent = agreed()
    agent.happens(JobFailed(agent.desk.job, Fault.PRINTER_OUT_OF_PAPER)).waits(LOCK_AFTER_S)
    agent.touches("endSession").sees(Step.AWAY)
    assert NO_SLIP in agent.did()


def test_a_slip_that_is_out_leaves_no_line_of_a_lost_one() -> None:
    agent = agreed()
    agent.happens(PaperOut(agent.desk.job, confirmed=False)).touches("out").sees(Step.HOME)
    assert NO_SLIP not in agent.effects


def test_a_printed_paper_of_which_the_printer_says_nothing_is_looked_at() -> None:
    agent = with_the_card(agent_in().touches("printStored", "category:attestation")).types_pin()
    agent.happens(PaperOut(agent.desk.job, confirmed=False)).sees(Step.VIEW_SAID)
    assert agent.desk.viewing.unsure
    agent.touches("out").sees(Step.HOME)


@pytest.mark.parametrize("lacks", [{"view_vaults": ()}, {"a4": False}])
def test_nothing_is_printed_where_no_vault_shows_or_no_printer_is(lacks: dict[str, object]) -> None:
    agent_in(Role.RECEPTION, **lacks).touches("printStored").sees(Step.HOME)


def test_a_paper_is_printed_and_said_to_be() -> None:
    agent = agent_in().touches("printStored", "category:attestation")
    with_the_card(agent).types_pin()
    agent.happens(PaperOut(agent.desk.job, confirmed=True))
    agent.sees(Step.VIEW_SAID)
    assert agent.desk.viewing.fault is None
    agent.touches("viewed").sees(Step.HOME)


def test_an_agent_who_leaves_or_locks_leaves_nothing_on_the_screen() -> None:
    left = shown(agent_in()).touches("endSession")
    assert left.did() == (ForgetView(), Leave("session-1"))
    left.sees(Step.AWAY)
    idle = with_the_card(agent_in().touches("whoIsIt")).waits(LOCK_AFTER_S)
    assert ForgetView() in idle.effects
    assert idle.desk.viewing.card == ""


def test_going_back_while_the_vault_is_asked_cancels_it() -> None:
    agent = with_the_card(agent_in().touches("whoIsIt")).types_pin()
    job = agent.desk.job
    agent.touches("deskBack")
    assert agent.did() == (CancelJob(job), ForgetView())
    agent.happens(ViewOpened(job, ("p1",), FROM, 1)).sees(Step.HOME)


def test_a_no_is_in_the_journal_with_the_agent_who_asked() -> None:
    agent = agent_in().touches("whoIsIt", "language:fr", "no")
    record = WriteRecord("show identity", "the person said no", (("agent", "AAAAAAAA"),))
    assert record in agent.did()


def test_a_busy_scanner_is_asked_again_for_the_card() -> None:
    agent = agent_in().touches("whoIsIt", "language:fr", "yes", "readGlass")
    agent.happens(JobFailed(agent.desk.job, Fault.SCANNER_BUSY)).waits(0.5)
    assert agent.did() == (ReadCode(agent.desk.job, CARD_PREFIX, from_glass=True),)
