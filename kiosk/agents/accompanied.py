"""An accompanied visit: a pure state machine beside the visit's own. It decides which touches may reach the visit.

The visit's screens stay as they are. While an agent is beside the person, a touch that stands for an act (opening a
vault, putting a paper into it) is held until the agent's role allows it, the agent has said whether the original was
seen, and the person has said yes; for a person who is not there, the mandate says yes instead. Without an agent every
touch is the person's own and passes, and nothing here ever gives it an agent's power.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from kiosk.agents.mandate import Mandate, Why, absent_refusal, holder_refusal
from kiosk.agents.roles import Act, Role, may


class Presence(StrEnum):
    """Whether the person is there."""

    HERE = "here"
    ABSENT = "absent"


class Stage(StrEnum):
    """What is being asked, and of whom."""

    ALONE = "alone"
    """No agent is beside anybody: the box serves persons."""
    MANDATE = "mandate"
    """The mandate's paper is wanted."""
    VISIT = "visit"
    """The visit goes on."""
    CONSENT = "consent"
    """The person has read the notice, and is asked whether this agent may be beside them."""
    ORIGINAL = "original"
    """The agent is asked whether the original was seen."""
    YES = "yes"
    """The person is asked to say yes to one act."""


@dataclass(frozen=True)
class Touch:
    """A touch on one of the visit's screens."""

    what: str
    value: str = field(default="", repr=False)


@dataclass(frozen=True)
class Beside:
    """The agent beside the person."""

    badge: str
    role: Role
    structure: str


@dataclass(frozen=True)
class Accompanied:
    """What is known of the accompanied visit; `Accompanied()` is a box that serves persons alone."""

    stage: Stage = Stage.ALONE
    agent: Beside | None = None
    presence: Presence = Presence.HERE
    agreed: bool = False
    """The person said yes to this agent, or their mandate does."""
    mandate: Mandate | None = None
    held: Touch | None = None
    original_seen: bool = False
    """What the agent said of the paper at hand."""
    why: Why | None = None
    """Why the last thing that was wanted is refused, for the agent's eyes."""


# What happens


@dataclass(frozen=True)
class Begin:
    """An agent who is in wants to accompany somebody."""

    agent: Beside
    presence: Presence


@dataclass(frozen=True)
class PersonSays:
    """The person's answer on their own screen."""

    yes: bool


@dataclass(frozen=True)
class MandateRead:
    """A mandate that this kiosk signed was read from its paper; perhaps it was ended early."""

    mandate: Mandate
    ended: bool = False


@dataclass(frozen=True)
class OriginalSeen:
    """The agent's answer: was the original in the agent's hands?"""

    seen: bool


@dataclass(frozen=True)
class Wanted:
    """A touch on the visit's screens."""

    touch: Touch


@dataclass(frozen=True)
class Over:
    """The visit is over, or the agent is gone or locked out: no power is left."""


Event = Begin | PersonSays | MandateRead | OriginalSeen | Wanted | Over


# What is to be done


@dataclass(frozen=True)
class Pass:
    """Give this touch to the visit; it is the person's own, or no act."""

    touch: Touch


@dataclass(frozen=True)
class Do:
    """Give this touch to the visit as an act of the agent, allowed by the person's yes or by the mandate."""

    act: Act
    touch: Touch
    original_seen: bool = False
    mandate: Mandate | None = None


@dataclass(frozen=True)
class Start:
    """Begin a visit with this agent beside the person."""

    mandate: Mandate | None


@dataclass(frozen=True)
class End:
    """End the visit that goes on: the agent beside it has no power any more, or the person wants no agent."""


@dataclass(frozen=True)
class Trace:
    """A line for the journal."""

    act: str
    result: str = ""


Effect = Pass | Do | Start | End | Trace
Result = tuple[Accompanied, tuple[Effect, ...]]

_ACTS = {
    ("method", "open"): Act.OPEN_VAULT,
    ("method", "recover"): Act.RENEW_CARD,
    ("category", None): Act.DEPOSIT,
    ("formGood", None): Act.DEPOSIT,
}
"""Touches of the visit's screens that are acts; None stands for any value."""
_FAULT_SAID = "faultAction"
_BESIDE_THE_QUESTION = frozenset(
    {"bigger", "pictures", "contrast", "reach", "calm", "quieter", "louder", "comfortDone"}
    | {"leave", "leaveYes", "leaveNo", "stay"}
    | {_FAULT_SAID}
)
"""What the person can touch while the desk asks something: how they see and hear, leaving, staying, what is said of a
fault. None of it answers the question; after a fault an act is asked for anew, as the visit may have gone elsewhere."""
_AGREES = "agree"
"""The touch by which a person agrees to the notice: the moment to ask about the agent too, in their language."""


def act_of(touch: Touch) -> Act | None:
    """The act that a touch stands for."""
    return _ACTS.get((touch.what, touch.value)) or _ACTS.get((touch.what, None))


def after(state: Accompanied, event: Event, today: date) -> Result:
    """The state after `event`, and what is to be done, in order."""
    match event:
        case Over():
            return Accompanied(), ((End(),) if state.stage in _IN_VISIT else ())
        case Begin():
            return _begin(state, event)
        case PersonSays() if state.stage is Stage.CONSENT:
            return _consented(state, yes=event.yes)
        case MandateRead() if state.stage is Stage.MANDATE:
            return _mandate_read(state, event, today)
        case Wanted() if state.stage is Stage.ALONE:
            return state, (Pass(event.touch),)
        case Wanted() if state.stage is Stage.VISIT:
            return _wanted(replace(state, why=None), event.touch, today)
        case Wanted() if state.stage in _OF_AN_ACT and event.touch.what == _FAULT_SAID:
            return replace(state, stage=Stage.VISIT, held=None, original_seen=False), (Pass(event.touch),)
        case Wanted() if state.stage in _ASKING and event.touch.what in _BESIDE_THE_QUESTION:
            return state, (Pass(event.touch),)
        case OriginalSeen() if state.stage is Stage.ORIGINAL:
            return _to_the_person(replace(state, original_seen=event.seen), Act.DEPOSIT, today)
        case PersonSays() if state.stage is Stage.YES:
            return _said(state, today, yes=event.yes)
        case _:
            return state, ()


_OF_AN_ACT = frozenset({Stage.ORIGINAL, Stage.YES})
_ASKING = _OF_AN_ACT | {Stage.CONSENT}
_IN_VISIT = _ASKING | {Stage.VISIT}


def refusal(state: Accompanied, act: Act, today: date) -> Why | None:
    """Why the agent may not do this act now, or None; the person's yes, where one is needed, still comes after it."""
    agent = state.agent
    if agent is None:
        return Why.NOBODY_IN
    if state.presence is Presence.ABSENT:
        return absent_refusal(act, agent.role, agent.badge, agent.structure, state.mandate, today)
    if not state.agreed:
        return Why.NO_YES
    return None if may(agent.role, act) else Why.ROLE


def offered(state: Accompanied, today: date) -> frozenset[Act]:
    """The acts that the agent's screen offers now."""
    return frozenset(act for act in set(_ACTS.values()) if refusal(state, act, today) is None)


def _begin(state: Accompanied, event: Begin) -> Result:
    if state.stage is not Stage.ALONE:
        return state, ()
    if not may(event.agent.role, Act.ACCOMPANY):
        return replace(state, why=Why.ROLE), (Trace("accompany", Why.ROLE.value),)
    if event.presence is Presence.ABSENT:
        return Accompanied(Stage.MANDATE, event.agent, event.presence), ()
    return Accompanied(Stage.VISIT, event.agent, event.presence), (Start(None),)


def _consented(state: Accompanied, *, yes: bool) -> Result:
    if not yes:
        return Accompanied(), (Trace("accompany", "declined"), End())
    agreed = replace(state, stage=Stage.VISIT, agreed=True)
    return agreed, (Trace("accompany", "agreed"), Pass(Touch(_AGREES)))


def _mandate_read(state: Accompanied, read: MandateRead, today: date) -> Result:
    assert state.agent is not None
    mandate = read.mandate
    why = holder_refusal(mandate, state.agent.badge, state.agent.structure, today)
    why = Why.ENDED if read.ended else why
    state = replace(state, mandate=mandate)
    if why is None and not offered(state, today):
        why = Why.NOT_NAMED
    if why is not None:
        return replace(state, mandate=None, why=why), (Trace("accompany", why.value),)
    return replace(state, stage=Stage.VISIT, agreed=True, why=None), (Start(mandate), Trace("accompany", "mandate"))


def _wanted(state: Accompanied, touch: Touch, today: date) -> Result:
    if touch.what == _AGREES and not state.agreed:
        return replace(state, stage=Stage.CONSENT), ()
    act = act_of(touch)
    if act is None:
        return state, (Pass(touch),)
    if why := refusal(state, act, today):
        return replace(state, why=why), (Trace(act.value, why.value),)
    state = replace(state, held=touch, original_seen=False)
    assert state.agent is not None
    if act is Act.DEPOSIT and may(state.agent.role, Act.CERTIFY):
        return replace(state, stage=Stage.ORIGINAL), ()
    return _to_the_person(state, act, today)


def _to_the_person(state: Accompanied, act: Act, today: date) -> Result:
    """The person is asked, when they are there; else the mandate has answered already."""
    if state.presence is Presence.HERE:
        return replace(state, stage=Stage.YES), ()
    return _do(state, act, today)


def _said(state: Accompanied, today: date, *, yes: bool) -> Result:
    assert state.held is not None
    act = act_of(state.held)
    assert act is not None
    if not yes:
        return replace(state, stage=Stage.VISIT, held=None), (Trace(act.value, Why.NO_YES.value),)
    return _do(state, act, today)


def _do(state: Accompanied, act: Act, today: date) -> Result:
    """Looks once more: midnight may have passed since the touch."""
    assert state.held is not None
    if why := refusal(state, act, today):
        return replace(state, stage=Stage.VISIT, held=None, why=why), (Trace(act.value, why.value),)
    done = Do(act, state.held, state.original_seen, state.mandate)
    return replace(state, stage=Stage.VISIT, held=None, original_seen=False), (done, Trace(act.value))
