"""A visit with an agent beside the person: what the visit itself has to know. The rules are in kiosk/agents."""

from dataclasses import replace

from kiosk.visit.effects import WriteRecord
from kiosk.visit.ending import leave
from kiosk.visit.events import AgentBeside, AgentGone, OriginalSaid
from kiosk.visit.moves import Result, stay
from kiosk.visit.state import NOBODY, Beside, State, Step


def agent_event(state: State, event: AgentBeside | AgentGone | OriginalSaid) -> Result:
    """An agent joins at the very beginning or not at all; gone, the visit ends; an answer is for one paper."""
    match event:
        case AgentBeside() if state.step in {Step.LANGUAGE, Step.NOTICE} and state.beside is None:
            facts = (("agent", event.badge), ("person", "absent" if event.mandate else "here"))
            beside = Beside(event.session, event.badge, event.mandate)
            return stay(replace(state, beside=beside), WriteRecord("agent beside", facts=facts))
        case AgentGone() if state.beside is not None and state.step not in NOBODY:
            return leave(state, "agent gone")
        case OriginalSaid() if state.beside is not None and state.step in {Step.CATEGORY, Step.FORM_SAID}:
            return stay(replace(state, original_seen=event.seen))
        case _:
            return stay(state)
