"""Wherever a person stops, time, the way out and an agent's going end the visit, and what was at hand is forgotten."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from kiosk import procedures
from kiosk.domain import Category, Paper, Sharing, Source
from kiosk.form import BOXES, Box, BoxState, SeenBox
from kiosk.visit.effects import ForgetPages, Logout, ReadQr, ReadSignedForm, StartPhone, Wipe
from kiosk.visit.events import (
    AgentBeside,
    AgentGone,
    CodeSeen,
    FormPartCame,
    FormReadOver,
    OriginalSaid,
    PersonIn,
    Tick,
    WordsCame,
)
from kiosk.visit.signed import Mark
from kiosk.visit.state import Step
from tests.visit.person import MACHINE, RECIPIENTS, Person

ALL = replace(
    MACHINE,
    both_sides=True,
    procedures=procedures.load(),
    vaults=tuple(msgspec.structs.replace(vault, views=True) for vault in MACHINE.vaults),
)
LONGEST_S = 900


def is_in(*, beside: bool = False, sharing: tuple[Sharing, ...] = ()) -> Person:
    person = Person(ALL)
    person.touches("start")
    if beside:
        person.happens(AgentBeside("session", "AAAAAAAA", ""))
    person.touches("language", "fr")
    person.touches("agree")
    person.touches("method", "phone")
    job = person.newest(StartPhone).job
    person.happens(PersonIn(job, "login-1", RECIPIENTS, sealed=True, person="jeanne", sharing=sharing))
    return person


def at_question() -> Person:
    person = is_in()
    person.scans("a", "b")
    person.happens(WordsCame("a", 0, Category.PAYSLIP), WordsCame("b", 0, Category.TAX))
    person.touches("pagesGood")
    return person


def at_backs() -> Person:
    person = is_in()
    person.touches("source", Source.FEEDER)
    person.scans("a", "b")
    person.touches("answer", "yes")
    return person


def at_where() -> Person:
    person = is_in(sharing=tuple(Sharing))
    person.scans("a", "b")
    person.acknowledges()
    return person


def at_how_long() -> Person:
    person = at_where()
    person.touches("where", "shared")
    return person


def at_invitation() -> Person:
    person = Person(replace(ALL, vaults=tuple(msgspec.structs.replace(vault, invited=True) for vault in ALL.vaults)))
    person.reaches_who()
    person.touches("method", "open")
    person.touches("readGlass")
    person.happens(CodeSeen(person.newest(ReadQr).job, "CONSIGNEI1:" + "A" * 26))
    assert person.state.invitation
    return person


def at_card_may() -> Person:
    person = Person(ALL)
    person.reaches_who()
    person.touches("method", "open")
    person.chooses_pin()
    return person


def at_form() -> Person:
    person = is_in(beside=True)
    person.touches("signedForm")
    person.touches("readForm")
    return person


def with_form(state: BoxState) -> Person:
    person = at_form()
    job = person.newest(ReadSignedForm).job
    boxes = [box for group in BOXES[Paper.CONSENT].values() for box in group]
    told = {Box.AGREED: BoxState.TICKED, Box.HELPED: state}
    marks = tuple(Mark(SeenBox(box, told.get(box, BoxState.EMPTY), 0.2), 0.1, 0.5, 0.05) for box in boxes)
    person.happens(FormPartCame(job, "a", Paper.CONSENT, 7, 1, 1, 72.0, 200.0, marks), FormReadOver(job))
    return person


def at_form_ask() -> Person:
    return with_form(BoxState.DOUBTFUL)


def at_form_said() -> Person:
    return with_form(BoxState.TICKED)


def at_procedures() -> Person:
    person = Person(ALL)
    person.touches("start")
    person.touches("language", "fr")
    person.touches("list")
    return person


def at_checklist() -> Person:
    person = at_procedures()
    person.touches("procedure", "rsa")
    return person


STEPS: dict[Step, Callable[[], Person]] = {
    Step.QUESTION: at_question,
    Step.BACKS: at_backs,
    Step.WHERE: at_where,
    Step.HOW_LONG: at_how_long,
    Step.INVITATION: at_invitation,
    Step.CARD_MAY: at_card_may,
    Step.FORM: at_form,
    Step.FORM_ASK: at_form_ask,
    Step.FORM_SAID: at_form_said,
    Step.PROCEDURES: at_procedures,
    Step.CHECKLIST: at_checklist,
}


def nothing_is_left(person: Person, keys: set[str]) -> None:
    assert Wipe() in person.effects
    forgotten = {key for effect in person.asked(ForgetPages) for key in effect.keys}
    assert keys <= forgotten
    state = person.state
    assert (state.pages, state.form, state.heap, state.question, state.category) == ((), None, None, None, None)
    assert (state.login, state.pin, state.invitation, state.beside) == (None, "", "", None)


def at_hand(person: Person) -> set[str]:
    form = person.state.form
    return {page.key for page in person.state.pages} | set(form.keys if form else ())


@pytest.mark.parametrize("step", list(STEPS))
def test_who_goes_away_is_warned_and_then_everything_is_forgotten(step: Step) -> None:
    person = STEPS[step]()
    person.sees(step)
    keys, logged_in = at_hand(person), person.state.login is not None
    warned_s = 0
    for second in range(1000, 1000 + LONGEST_S):
        person.happens(Tick(float(second)))
        warned_s += person.state.seconds_left is not None
        if Wipe() in person.last:
            break
    assert warned_s >= 20
    nothing_is_left(person, keys)
    assert bool(person.asked(Logout)) == logged_in


@pytest.mark.parametrize("step", list(STEPS))
def test_who_leaves_takes_everything_along(step: Step) -> None:
    person = STEPS[step]()
    keys = at_hand(person)
    person.touches("leave")
    person.touches("leaveYes")
    nothing_is_left(person, keys)


@pytest.mark.parametrize("step", [Step.FORM, Step.FORM_ASK, Step.FORM_SAID])
def test_when_the_agent_goes_nothing_of_the_form_stays(step: Step) -> None:
    person = STEPS[step]()
    keys = at_hand(person)
    person.happens(OriginalSaid(True), AgentGone())
    nothing_is_left(person, keys)
