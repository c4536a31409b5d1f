"""The agents' desk as one pure function: who is in, what the desk shows, which touches reach the visit."""

from dataclasses import replace

from kiosk.agents import accompanied as rules
from kiosk.agents import desk_counts, desk_views, questions, views
from kiosk.agents import session as sessions
from kiosk.agents.accompanied import Accompanied, Beside, Presence, Stage
from kiosk.agents.desk_effects import (
    AskOutbox,
    Effect,
    EndLearning,
    EndMandate,
    EndVisit,
    Enter,
    GiveTouch,
    Leave,
    MakeMandate,
    PrintMandate,
    PrintTest,
    ReadMandate,
    SayOriginal,
    SendAnswers,
    StartVisit,
    WriteRecord,
)
from kiosk.agents.desk_moves import PREFIXES, Result, closed, leave, new_job, read_code, to
from kiosk.agents.desk_parts import (
    AgentEntered,
    Answer,
    AnswersKept,
    CodeSeen,
    CountsSeen,
    Desk,
    Event,
    JobFailed,
    MandateEnded,
    MandateSeen,
    MandateSigned,
    OutboxSeen,
    PaperOut,
    Printing,
    Step,
    Tick,
    Touched,
    VisitOver,
    VisitTouched,
)
from kiosk.agents.roles import Act, Role, table
from kiosk.agents.session import Session
from kiosk.card import PIN_DIGITS
from kiosk.domain import Fault

DOOR_S = 60.0
"""How long the door waits for a touch: not while the glass is read or a PIN is checked."""
BUSY_S = 20.0
"""How long the scanner may be busy with something else before the agent hears of it: the box looks after itself too."""
_OWN_SCREENS = frozenset(
    {Step.HEALTH, Step.MANDATES, Step.MAKE, Step.MADE, Step.QUESTION, Step.END, Step.END_SURE, Step.END_DONE}
    | {Step.COUNTS, Step.LEARN}
)
"""Screens from which an agent goes back home."""
MANDATE_DAYS = (1, 31, 183)
"""How long a mandate can hold, as the desk offers it."""


def after(desk: Desk, event: Event) -> Result:
    """The desk after `event`, and what is asked of the world, in order."""
    match event:
        case Tick():
            return _time(replace(desk, now_s=event.now_s, today=event.today))
        case VisitTouched():
            return _follow(_touched(desk), rules.Wanted(event.touch))
        case VisitOver():
            return _visit_over(desk)
        case Touched():
            return _touch(_touched(desk), event.what, event.value)
        case _:
            return _answered(desk, event)


def offers(desk: Desk) -> frozenset[Act]:
    """What the desk's home offers to who is in."""
    return desk.session.acts if desk.session and not desk.session.locked else frozenset()


def makes_mandates(desk: Desk) -> bool:
    """Whether who is in may act for a person who is not there."""
    return desk.session is not None and bool(table()[desk.session.role].absent)


def _touched(desk: Desk) -> Desk:
    session = sessions.touched(desk.session, desk.now_s) if desk.session else None
    return replace(desk, session=session, touched_s=desk.now_s)


def _time(desk: Desk) -> Result:
    if desk.busy_from_s is not None and not desk.job and desk.step in PREFIXES:
        desk, effects = read_code(desk, (), from_glass=desk.from_glass, busy_from_s=desk.busy_from_s)
        desk, more = _time(desk)
        return desk, (*effects, *more)
    if desk.session is None:
        if desk.job and (desk.from_glass or desk.screen is Step.PIN):
            return replace(desk, touched_s=desk.now_s), ()
        late = desk.screen in {Step.BADGE, Step.PIN} and desk.now_s - desk.touched_s >= DOOR_S
        return closed(desk) if late else (desk, ())
    desk, viewed = desk_views.pass_time(desk)
    if viewed:
        return desk, viewed
    assert desk.session is not None
    session = sessions.after_time(desk.session, desk.now_s)
    if session is None:
        return _out(desk)
    waits = desk.accompanied.stage is not Stage.ALONE or views.writes(desk.viewing)
    if not session.locked or desk.session.locked or waits:
        return desk_counts.pass_time(desk)
    return _locked(desk)


def _locked(desk: Desk) -> Result:
    assert desk.session is not None
    session = sessions.locked(desk.session)
    desk, effects = desk_views.give_up(desk)
    desk, more = to(replace(desk, session=session), Step.LOCKED)
    return desk, (*effects, *more)


def _out(desk: Desk) -> Result:
    """The agent is in no longer; a visit that was accompanied ends."""
    assert desk.session is not None
    session = desk.session.name
    desk, forgotten = desk_views.stop(desk)
    desk, effects = _follow(desk, rules.Over())
    desk, more = closed(desk)
    desk, leaves = leave(desk, session)
    return desk, (*forgotten, *effects, *more, *leaves)


def _visit_over(desk: Desk) -> Result:
    """Nobody is accompanied any more, and no session is needed for what was acknowledged."""
    leaves = tuple(Leave(session) for session in desk.left)
    desk = replace(desk, visit="", left=())
    if desk.accompanied.stage in {Stage.ALONE, Stage.MANDATE}:
        return desk, leaves
    desk, effects = _follow(desk, rules.Over())
    return desk, (*(effect for effect in effects if not isinstance(effect, EndVisit)), *leaves)


def _touch(desk: Desk, what: str, value: str) -> Result:
    if desk.step in {Step.CONSENT, Step.YES}:
        return _follow(desk, rules.PersonSays(what == "yes")) if what in {"yes", "no"} else (desk, ())
    if desk.step is Step.ORIGINAL:
        return _follow(desk, rules.OriginalSeen(what == "seen")) if what in {"seen", "notSeen"} else (desk, ())
    if what == "endSession" and desk.session is not None:
        return (desk, ()) if desk.views and views.holds(desk.viewing) else _out(desk)
    if desk.views:
        return desk_views.touched(desk, what, value)
    match desk.step:
        case Step.AWAY:
            return _open(desk) if what == "door" else (desk, ())
        case Step.BADGE:
            return _at_badge(desk, what)
        case Step.PIN | Step.LOCKED:
            return _at_pin(desk, what, value)
        case Step.HOME | Step.MANDATES if what != "deskBack":
            return _at_home(desk, what)
        case Step.MANDATE:
            return _at_mandate(desk, what)
        case Step.QUESTION if what == "answer" and value in set(questions.Answer) and not desk.job:
            return _answer(desk, value)
        case Step.MAKE if what == "days" and value in {str(days) for days in MANDATE_DAYS}:
            return _make_mandate(desk, int(value))
        case Step.HEALTH if what == "testPage" and not desk.job:
            desk, job = new_job(desk)
            return replace(desk, printing=Printing.PRINTING), (PrintTest(job),)
        case Step.COUNTS if what == "month" and value in desk_counts.past_months(desk.today) and not desk.job:
            return desk_counts.ask(desk, value)
        case Step.END if what == "readGlass":
            return read_code(desk, (), from_glass=True)
        case Step.END_SURE if what == "endMandate" and not desk.job:
            return _end_mandate(desk)
        case _ if desk.step in _OWN_SCREENS and what == "deskBack":
            return to(desk, Step.HOME)
        case Step.VISIT if what == "endVisit":
            return _follow(desk, rules.Over())
        case _:
            return desk, ()


def _open(desk: Desk) -> Result:
    desk, effects = to(desk, Step.BADGE)
    return read_code(desk, effects, from_glass=False) if desk.camera else (desk, effects)


def _at_badge(desk: Desk, what: str) -> Result:
    if what == "deskBack":
        return closed(desk)
    return read_code(desk, (), from_glass=True) if what == "readGlass" else (desk, ())


def _at_pin(desk: Desk, what: str, value: str) -> Result:
    if what == "deskBack":
        return closed(desk) if desk.session is None else (desk, ())
    if desk.job:
        return desk, ()
    if what == "digit" and len(value) == 1 and value in "0123456789" and len(desk.pin) < PIN_DIGITS:
        return replace(desk, pin=desk.pin + value), ()
    if what == "erase":
        return replace(desk, pin=desk.pin[:-1]), ()
    if what == "submit" and len(desk.pin) == PIN_DIGITS:
        pin = desk.pin
        desk, job = new_job(replace(desk, pin="", fault=None))
        return desk, (Enter(job, desk.badge_text, pin),)
    return desk, ()


def _at_home(desk: Desk, what: str) -> Result:
    assert desk.session is not None
    acts = offers(desk)
    beside = Beside(desk.session.badge, desk.session.role, desk.structure)
    match what:
        case "accompany" if Act.ACCOMPANY in acts:
            return _follow(desk, rules.Begin(beside, Presence.HERE))
        case "mandates" if Act.ACCOMPANY in acts:
            return to(desk, Step.MANDATES)
        case "mandate" if makes_mandates(desk):
            desk, effects = _follow(replace(desk, fault=None, mandate_code=""), rules.Begin(beside, Presence.ABSENT))
            return read_code(desk, effects, from_glass=False) if desk.camera else (desk, effects)
        case "end" if Act.ACCOMPANY in acts:
            desk, effects = to(replace(desk, mandate_code=""), Step.END)
            return read_code(desk, effects, from_glass=False) if desk.camera else (desk, effects)
        case "make" if makes_mandates(desk):
            return to(desk, Step.MAKE)
        case "health" if Act.HEALTH in acts:
            desk, effects = to(desk, Step.HEALTH)
            desk, job = new_job(desk)
            return desk, (*effects, AskOutbox(job))
        case _ if what in desk_views.WISHES:
            return desk_views.begin(desk, what)
        case "questions" if desk.questions_wait:
            return to(desk, Step.QUESTION, answers=())
        case "counts" if Act.COUNTS in acts:
            return to(desk, Step.COUNTS)
        case "learn" if not desk.learning:
            return to(desk, Step.LEARN)
        case "endLearning" if desk.learning:
            return desk, (EndLearning(),)
        case "lock":
            return _locked(desk)
        case _:
            return desk, ()


def _at_mandate(desk: Desk, what: str) -> Result:
    if what == "readGlass":
        return read_code(desk, (), from_glass=True)
    if what == "deskBack":
        desk, effects = to(desk, Step.HOME)
        return replace(desk, accompanied=Accompanied()), effects
    return desk, ()


def _make_mandate(desk: Desk, days: int) -> Result:
    assert desk.session is not None
    session = desk.session.name
    desk, effects = to(desk, Step.MADE)
    desk, job = new_job(replace(desk, printing=Printing.PRINTING))
    return desk, (*effects, MakeMandate(job, session, days))


def _end_mandate(desk: Desk) -> Result:
    assert desk.session is not None
    session, code = desk.session.name, desk.mandate_code
    desk, job = new_job(replace(desk, fault=None))
    return desk, (EndMandate(job, session, code),)


def _answer(desk: Desk, answer: str) -> Result:
    """One question answered; after the last the answers go, and the session stays."""
    assert desk.session is not None
    session, answers = desk.session.name, (*desk.answers, answer)
    if len(answers) < len(questions.Question):
        return replace(desk, answers=answers), ()
    desk, job = new_job(replace(desk, answers=()))
    return desk, (SendAnswers(job, session, answers),)


def _answered(desk: Desk, event: Answer) -> Result:
    if not event.job or event.job != desk.job:
        return desk, ()
    desk = replace(desk, job=0)
    if desk.views and not _busy_scanner(desk, event):
        return desk_views.answered(desk, event)
    match event:
        case JobFailed():
            return _failed(desk, event)
        case CodeSeen() if desk.step is Step.BADGE:
            return to(replace(desk, badge_text=event.text), Step.PIN)
        case CodeSeen() if desk.step in {Step.MANDATE, Step.END}:
            desk, job = new_job(replace(desk, fault=None))
            return desk, (ReadMandate(job, event.text),)
        case AgentEntered():
            return _entered(replace(desk, questions_wait=event.asked, counts_due=event.counts), event)
        case AnswersKept():
            return to(desk, Step.HOME, questions_wait=False)
        case MandateSeen() if desk.step is Step.MANDATE:
            return _follow(replace(desk, mandate_code=event.code), rules.MandateRead(event.mandate, event.ended))
        case MandateSeen() if desk.step is Step.END:
            ends = event.mandate.ends.isoformat()
            done = Step.END_DONE if event.ended else Step.END_SURE
            return to(desk, done, mandate_code=event.code, mandate_ends=ends)
        case MandateEnded():
            return to(desk, Step.END_DONE, mandate_code="")
        case CountsSeen():
            return desk_counts.seen(desk, event)
        case MandateSigned():
            assert desk.session is not None
            agent = desk.session.agent
            desk, job = new_job(replace(desk, mandate_ends=event.ends))
            return desk, (PrintMandate(job, event.code, agent),)
        case PaperOut():
            out = Printing.PRINTED if event.confirmed else Printing.UNSURE
            return desk_counts.printed(replace(desk, printing=out))
        case OutboxSeen():
            return replace(desk, outbox=event.outbox), ()
        case _:
            return desk, ()


def _entered(desk: Desk, event: AgentEntered) -> Result:
    if desk.session is None:
        session = Session(event.session, event.badge, event.name, Role(event.role), desk.now_s, desk.now_s)
        return to(replace(desk, session=session), Step.HOME)
    before = desk.session
    session = replace(sessions.unlocked(before, desk.now_s), name=event.session, role=Role(event.role))
    desk, effects = to(replace(desk, session=session), Step.HOME)
    desk, leaves = leave(desk, before.name)
    return desk, (*effects, *leaves)


def _busy_scanner(desk: Desk, event: Answer) -> bool:
    """The scanner looks after itself: the code is asked for again, for a while."""
    busy = isinstance(event, JobFailed) and event.fault is Fault.SCANNER_BUSY and desk.step in PREFIXES
    return busy and (desk.busy_from_s is None or desk.now_s - desk.busy_from_s < BUSY_S)


def _failed(desk: Desk, event: JobFailed) -> Result:
    if event.fault is Fault.SCANNER_BUSY and desk.step in PREFIXES:
        since_s = desk.now_s if desk.busy_from_s is None else desk.busy_from_s
        if desk.now_s - since_s < BUSY_S:
            return replace(desk, busy_from_s=since_s), ()
    desk = replace(desk, fault=event.fault, tries_left=event.tries_left, pin="", busy_from_s=None)
    if desk.printing is Printing.PRINTING:
        desk = replace(desk, printing=Printing.FAILED)
    return desk, ()


def _follow(desk: Desk, event: rules.Event) -> Result:
    """Lets the accompanied visit's rules decide, and does what they say."""
    mine, decided = rules.after(desk.accompanied, event, desk.today)
    desk = replace(desk, accompanied=mine)
    effects: list[Effect] = []
    for effect in decided:
        match effect:
            case rules.Pass():
                effects.append(GiveTouch(effect.touch))
            case rules.Do():
                said = (SayOriginal(effect.original_seen),) if effect.act is Act.DEPOSIT else ()
                effects += [*said, GiveTouch(effect.touch)]
            case rules.Start():
                assert desk.session is not None
                code = desk.mandate_code if effect.mandate else ""
                effects.append(StartVisit(desk.session.name, desk.session.badge, code))
                desk = replace(desk, visit=desk.session.name)
            case rules.End():
                effects.append(EndVisit())
            case rules.Trace():
                badge = desk.session.badge if desk.session else ""
                effects.append(WriteRecord(effect.act, effect.result, (("agent", badge),)))
    return desk, tuple(effects)
