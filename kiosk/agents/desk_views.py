"""The desk while a person is asked for card and PIN: the rules' wishes for the world, the world's answers for them."""

from dataclasses import replace

from kiosk.agents import views
from kiosk.agents.desk_effects import (
    AskLetterbox,
    CancelJob,
    Effect,
    FetchView,
    ForgetView,
    PrintLetters,
    WriteRecord,
)
from kiosk.agents.desk_moves import Result, new_job, read_code
from kiosk.agents.desk_parts import Answer, CodeSeen, Desk, JobFailed, LettersAgreed, PaperOut, ViewOpened

WISHES: dict[str, views.Purpose] = {"whoIsIt": "show", "printStored": "print", "letters": "letters"}
"""Touches of the desk's home that begin one."""


def may_view(desk: Desk, purpose: views.Purpose) -> bool:
    """Whether who is in may ask a person for this here: by role, by vault, and with a printer where one is needed."""
    session = desk.session
    if session is None or session.locked or views.ACTS[purpose] not in session.acts or not _vaults(desk, purpose):
        return False
    return purpose != "print" or desk.a4


def _vaults(desk: Desk, purpose: views.Purpose) -> tuple[str, ...]:
    return desk.letter_vaults if purpose == "letters" else desk.view_vaults


def begin(desk: Desk, wish: str) -> Result:
    """The agent wants to ask a person for this."""
    purpose = WISHES[wish]
    if not may_view(desk, purpose):
        return desk, ()
    return follow(desk, views.Asked(purpose, _vaults(desk, purpose), desk.languages))


def answered(desk: Desk, event: Answer) -> Result:
    """What a job of the view brought."""
    match event:
        case CodeSeen():
            return follow(desk, views.CardSeen(event.text))
        case ViewOpened():
            return follow(desk, views.Opened(event.pages, event.source, event.of))
        case LettersAgreed():
            return follow(desk, views.Agreed(event.slip))
        case PaperOut():
            return follow(desk, views.Printed(event.confirmed))
        case JobFailed():
            return follow(desk, views.Refused(event.fault, event.tries_left))
        case _:
            return desk, ()


def follow(desk: Desk, event: views.Event) -> Result:
    """Lets the rules decide, and does what they say."""
    return _do(desk, *views.after(desk.viewing, event, desk.now_s, camera=desk.camera))


def pass_time(desk: Desk) -> Result:
    """Time passes for a view."""
    return _do(desk, *views.after_time(desk.viewing, desk.now_s))


def touched(desk: Desk, what: str, value: str) -> Result:
    """A touch on one of the view's screens."""
    return give_up(desk) if what == "deskBack" else follow(desk, views.Touched(what, value))


def give_up(desk: Desk) -> Result:
    """The agent went back or is locked out: nothing is viewed any more, but the papers of a yes that stands wait."""
    return (desk, ()) if views.holds(desk.viewing) else stop(desk)


def stop(desk: Desk) -> Result:
    """The agent is gone: nothing is viewed any more."""
    return follow(desk, views.Over())


def _do(desk: Desk, viewing: views.Viewing, decided: tuple[views.Effect, ...]) -> Result:
    desk = replace(desk, viewing=viewing)
    effects: list[Effect] = []
    for effect in decided:
        match effect:
            case views.ReadCard():
                desk, more = read_code(desk, (), from_glass=effect.from_glass)
                effects += more
            case views.Fetch():
                assert desk.session is not None
                session = desk.session.name
                desk, job = new_job(desk)
                effects.append(FetchView(job, session, effect))
            case views.OpenLetterbox():
                assert desk.session is not None
                session = desk.session.name
                desk, job = new_job(desk)
                effects.append(AskLetterbox(job, session, effect))
            case views.PrintAgreed():
                assert desk.session is not None
                agent = desk.session.agent
                desk, job = new_job(desk)
                effects.append(PrintLetters(job, effect, agent))
            case views.Forget():
                effects += (CancelJob(desk.job),) if desk.job else ()
                desk = replace(desk, job=0)
                effects.append(ForgetView())
            case views.Trace():
                badge = desk.session.badge if desk.session else ""
                effects.append(WriteRecord(effect.act, effect.result, (("agent", badge),)))
    return desk, tuple(effects)
