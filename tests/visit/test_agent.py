"""A visit with an agent beside the person; and no visit of a person alone ever says that an agent was there."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Category, DepositState, Fault
from kiosk.visit.effects import OpenAccount, SealDocument, SendDocument, Wipe, Witness, WriteRecord
from kiosk.visit.events import AgentBeside, AgentGone, Event, JobFailed, OriginalSaid
from kiosk.visit.papers import Document
from kiosk.visit.state import Action, State, Step, Trouble
from tests.visit.any_order import BEGINNINGS_ALONE, EVENTS, TOUCHES, WORLD, aimed, begun
from tests.visit.person import Person

CLAIRE = AgentBeside("session", "AAAAAAAA", "")
AGENTS = st.sampled_from([CLAIRE, AgentGone(), OriginalSaid(True), OriginalSaid(False)])


def accompanied(mandate: str = "") -> Person:
    person = Person()
    person.touches("start")
    person.happens(AgentBeside("session", "AAAAAAAA", mandate))
    person.touches("language", "fr")
    person.touches("agree")
    person.logs_in_by_phone()
    return person


def test_the_deposit_says_who_helped_and_that_the_original_was_seen() -> None:
    person = accompanied("CONSIGNEM1:X")
    person.scans("a")
    person.touches("pagesGood")
    person.touches("category", Category.PAYSLIP)
    person.sees(Step.CATEGORY)
    person.happens(OriginalSaid(True))
    person.touches("category", Category.PAYSLIP)
    person.is_sealed()
    sent = person.newest(SendDocument)
    assert (sent.agent, sent.mandate, sent.original_seen) == ("session", "CONSIGNEM1:X", True)
    facts = (("agent", "AAAAAAAA"), ("person", "absent"))
    assert WriteRecord("agent beside", facts=facts) in person.effects


def test_each_paper_is_asked_for_anew() -> None:
    person = accompanied()
    for seen in (True, False):
        person.scans(f"page {seen}")
        person.touches("pagesGood")
        person.touches("category", Category.TAX)
        person.sees(Step.CATEGORY)
        person.happens(OriginalSaid(seen))
        person.touches("category", Category.TAX)
        person.is_sealed()
        person.is_kept()
        person.is_receipted()
        person.touches("nextPaper")
    assert [sent.original_seen for sent in person.asked(SendDocument)] == [True, False]
    assert [each.witness for each in person.asked(SealDocument)] == [Witness("session", "AAAAAAAA"), None]


def test_a_new_vault_knows_who_helped() -> None:
    person = Person()
    person.touches("start")
    person.happens(CLAIRE)
    person.touches("language", "fr")
    person.touches("agree")
    person.touches("method", "open")
    person.chooses_pin()
    person.papers_come()
    assert person.newest(OpenAccount).agent == "session"


def test_a_paper_that_comes_too_late_after_the_agents_session_is_said_so_and_no_login_is_asked_for() -> None:
    person = accompanied()
    person.scans("a")
    person.touches("pagesGood")
    person.happens(OriginalSaid(True))
    person.touches("category", Category.PAYSLIP)
    person.is_sealed()
    person.is_not_sent(Fault.AGENT_LEFT)
    (document,) = person.state.documents
    assert document.state is DepositState.REFUSED
    assert person.state.troubles == (Trouble(Fault.AGENT_LEFT, Action.OK, about=document.number),)


def test_what_was_acknowledged_before_the_agent_left_is_sealed_and_kept_before_the_visit_is_over() -> None:
    person = accompanied()
    person.scans("a")
    person.touches("pagesGood")
    person.happens(OriginalSaid(True))
    person.touches("category", Category.PAYSLIP)
    person.happens(AgentGone())
    person.sees(Step.SENDING)
    person.is_sealed()
    assert person.newest(SendDocument).agent == "session"
    person.is_kept()
    person.sees(Step.GOODBYE)


def test_no_vault_is_opened_for_an_agent_whose_session_is_over() -> None:
    person = Person()
    person.touches("start")
    person.happens(CLAIRE)
    person.touches("language", "fr")
    person.touches("agree")
    person.touches("method", "open")
    person.chooses_pin()
    person.papers_come()
    person.happens(JobFailed(person.newest(OpenAccount).job, Fault.AGENT_LEFT))
    person.sees(Step.WHO)
    assert person.state.trouble == Trouble(Fault.AGENT_LEFT, Action.OK)


def test_an_agent_cannot_join_a_visit_that_goes_on() -> None:
    person = Person()
    person.reaches_place()
    person.happens(CLAIRE)
    assert person.state.beside is None


def test_when_the_agent_is_gone_the_visit_ends_and_nothing_acknowledged_is_lost() -> None:
    person = accompanied()
    person.scans("a")
    person.touches("pagesGood")
    person.happens(OriginalSaid(False))
    person.touches("category", Category.TAX)
    person.happens(AgentGone())
    assert Wipe() not in person.effects
    person.is_sealed()
    person.is_kept()
    assert Wipe() in person.effects
    assert person.state.beside is None


@settings(max_examples=100, deadline=None)
@given(BEGINNINGS_ALONE, EVENTS, st.lists(AGENTS.filter(lambda event: event != CLAIRE), max_size=10))
def test_a_person_alone_never_has_an_agent_s_power(
    beginning: str, events: Sequence[Event], agents: Sequence[Event]
) -> None:
    person = begun(beginning)
    for number, event in enumerate([*agents, *events, *agents], 1):
        person.happens(aimed(event, person.state, number))
        assert person.state.beside is None
    for sent in person.asked(SendDocument):
        assert (sent.agent, sent.mandate, sent.original_seen) == ("", "", False)
    assert all(sealing.witness is None for sealing in person.asked(SealDocument))
    assert all(opened.agent == "" for opened in person.asked(OpenAccount))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(TOUCHES, TOUCHES, WORLD, WORLD, AGENTS), max_size=60))
def test_an_original_is_seen_only_when_the_agent_beside_said_so_for_this_paper(events: Sequence[Event]) -> None:
    person = accompanied()
    person.scans("a")
    person.touches("pagesGood")
    said: bool | None = None
    for number, event in enumerate(events, 1):
        before = person.state
        person.happens(aimed(event, before, number))
        if isinstance(event, OriginalSaid) and before.step is Step.CATEGORY and before.beside is not None:
            said = event.seen
        for document in new_documents(before, person.state):
            assert document.original_seen == (said is True and person.state.beside is not None)
            assert person.state.beside is None or said is not None
            said = None
        if Wipe() in person.last:
            said = None


def new_documents(before: State, now: State) -> list[Document]:
    return [*now.documents[len(before.documents) :]]
