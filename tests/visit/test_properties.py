"""Any sequence of events keeps the visit's promises."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Fault
from kiosk.visit.after import after
from kiosk.visit.back import can_go_back
from kiosk.visit.effects import Effect, ForgetPages, PrintPaper, SealDocument, SendDocument, Wipe, WriteRecord
from kiosk.visit.events import Event, PaperOut, Tick, Touched
from kiosk.visit.limits import ANSWERS_TOGETHER
from kiosk.visit.state import NOBODY, Action, State, Step, Trouble, fresh
from tests.visit.any_order import AT_THE_END, BEGINNINGS, EVENTS, LIKELY, aimed, begun
from tests.visit.person import MACHINE, Person


@settings(max_examples=150, deadline=None)
@given(BEGINNINGS, EVENTS)
def test_any_sequence_keeps_the_promises(beginning: str, events: Sequence[Event | int]) -> None:
    person = begun(beginning)
    visit: list[Effect] = list(person.effects)
    for number, event in enumerate(events, 1):
        before = person.state
        person.happens(aimed(event, before, number))
        visit += person.last
        state = person.state
        pages_are_in_one_place(state)
        nothing_dropped_is_deposited(before, visit)
        answers_are_counted_together(state, person.last)
        if Wipe() in person.last:
            assert sum(isinstance(effect, Wipe) for effect in visit) == 1
            assert before.step not in NOBODY
            nothing_acknowledged_is_forgotten(person.last)
            assert state.troubles in {(), (Trouble(Fault.UNFORESEEN, Action.LEAVE),)}
            assert bool(state.troubles) == (state.step is Step.TROUBLE)
            told: dict[str, Any] = {
                "step": Step.ATTRACT,
                "language": "",
                "look": State().look,
                "troubles": (),
                "asks_how": False,
            }
            assert replace(state, **told) == replace(fresh(state.machine), step=Step.ATTRACT)
            visit = []
        elif state.step in NOBODY:
            assert before.step in NOBODY


def answers_are_counted_together(state: State, last: Sequence[Effect]) -> None:
    assert not state.asking or state.step is Step.GOODBYE
    assert not (state.asks_how and state.asks_hard)
    for act in ("satisfaction", "difficulty"):
        told = [effect.result for effect in last if isinstance(effect, WriteRecord) and effect.act == act]
        assert len(told) in {0, ANSWERS_TOGETHER}
        assert told == sorted(told)


def pages_are_in_one_place(state: State) -> None:
    keys = [page.key for page in state.pages] + [key for each in state.documents for key in each.pages]
    keys += state.form.keys if state.form else ()
    assert len(keys) == len(set(keys))


def nothing_dropped_is_deposited(before: State, visit: Sequence[Effect]) -> None:
    dropped = {page.key for page in before.pages if page.dropped}
    sealed = {key for effect in visit if isinstance(effect, SealDocument) for key in effect.pages}
    assert not dropped & sealed


def nothing_acknowledged_is_forgotten(effects: Sequence[Effect]) -> None:
    """Every document is kept or refused at the wipe; where a deadline passed, the journal says so."""
    ends = [effect for effect in effects if isinstance(effect, WriteRecord) and effect.act == "visit ended"]
    assert len(ends) == 1
    facts = dict(ends[0].facts)
    counted = int(facts["kept"]) + int(facts["refused"])
    assert counted == int(facts["documents"]) or ends[0].result == "not kept"


@settings(max_examples=60, deadline=None)
@given(BEGINNINGS, EVENTS)
def test_left_alone_every_visit_comes_to_its_end(beginning: str, events: Sequence[Event | int]) -> None:
    """No step without time limit, and a warning of at least 20 s before a wipe for lack of time."""
    person = begun(beginning)
    for number, event in enumerate(events, 1):
        if not isinstance(event, Tick):
            person.happens(aimed(event, person.state, number))
    warned_s = 0
    for second in range(10_000, 10_000 + 900):
        before = person.state
        person.happens(Tick(float(second)))
        warned_s = warned_s + 1 if person.state.seconds_left is not None else warned_s
        if any(getattr(effect, "result", "") == "time" for effect in person.last):
            assert warned_s >= 20
        if before.step in {Step.ATTRACT, Step.CLOSED}:
            return
    raise AssertionError(f"still at {person.state.step}")


@settings(max_examples=60, deadline=None)
@given(BEGINNINGS, EVENTS)
def test_from_everywhere_the_person_can_leave(beginning: str, events: Sequence[Event | int]) -> None:
    person = begun(beginning)
    for number, event in enumerate(events, 1):
        person.happens(aimed(event, person.state, number))
    if person.state.step in NOBODY or person.state.ending == "wipe":
        return
    person.touches("leaveNo")
    person.touches("leave")
    person.touches("leaveYes")
    assert person.state.step is Step.GOODBYE or person.state.ending == "wipe" or not person.state.language


@settings(max_examples=60, deadline=None)
@given(st.booleans(), st.lists(st.one_of(LIKELY, st.builds(Touched, st.sampled_from(AT_THE_END))), max_size=20))
def test_no_tap_at_the_end_cuts_off_a_paper_unless_leaving_was_confirmed(
    list_prints: bool, events: Sequence[Event | int]
) -> None:
    person = begun("place")
    person.deposits("a")
    person.touches("finish")
    if list_prints:
        person.happens(PaperOut(person.newest(PrintPaper).job, confirmed=True))
        for what, value in (("list", ""), ("procedure", "rsa"), ("printList", ""), ("listDone", "")):
            person.touches(what, value)
    person.sees(Step.DONE)
    assert person.state.printing
    for number, event in enumerate(events, 1):
        before, tap = person.state, aimed(event, person.state, number)
        person.happens(tap)
        if isinstance(tap, Touched) and before.step is Step.DONE and before.printing and Wipe() in person.last:
            assert before.leave_asked
            assert tap.what == "leaveYes"


@given(BEGINNINGS, EVENTS)
@settings(max_examples=60, deadline=None)
def test_back_does_something_wherever_it_is_offered(beginning: str, events: Sequence[Event | int]) -> None:
    person = begun(beginning)
    for number, event in enumerate(events, 1):
        person.happens(aimed(event, person.state, number))
    if can_go_back(person.state) and not person.state.leave_asked and not person.state.comfort:
        before = person.state
        person.touches("back")
        assert screen(person.state) != screen(before)


def screen(state: State) -> tuple[object, ...]:
    """What tells one screen from another."""
    return state.step, state.form


@given(EVENTS)
@settings(max_examples=60, deadline=None)
def test_a_sealed_document_is_handed_over_under_one_number(events: Sequence[Event | int]) -> None:
    person = begun("sending")
    for number, event in enumerate(events, 1):
        person.happens(aimed(event, person.state, number))
    sent: dict[int, set[tuple[str, int]]] = {}
    for effect in person.effects:
        if isinstance(effect, SendDocument):
            sent.setdefault(effect.document, set()).add((effect.category, effect.pages))
        if isinstance(effect, Wipe):
            break
    assert all(len(whats) == 1 for whats in sent.values())


def test_secrets_do_not_show_in_repr() -> None:
    person = begun("papers")
    person.state = replace(person.state, pin="271828", recovery_digits="314159")
    shown = repr(person.state) + repr(person.effects) + repr(Touched("digit", "7"))
    for secret in ("271828", "314159", "account-1", "wrapped", "verifier", "CARDID"):
        assert secret not in shown


def test_pages_that_are_forgotten_are_never_sealed_afterwards() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a", "b")
    person.touches("select", "a")
    person.touches("drop")
    person.acknowledges()
    forgotten = {key for effect in person.asked(ForgetPages) for key in effect.keys}
    assert forgotten == {"a"}
    assert person.newest(SealDocument).pages == ("b",)


def test_after_needs_no_clock() -> None:
    state = fresh(MACHINE)
    assert after(state, Tick(5.0)) == (state, ())
