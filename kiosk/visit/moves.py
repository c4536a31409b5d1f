"""Small moves that every part of the visit is made of."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kiosk.visit.effects import CancelJob, Effect
from kiosk.visit.limits import MOST_RETRIES
from kiosk.visit.state import Action, PrintState, Retry, State, Step, Trouble

Result = tuple[State, tuple[Effect, ...]]


def stay(state: State, *effects: Effect) -> Result:
    """The same state, with `effects`."""
    return state, effects


def touched(state: State) -> State:
    """The person is here: time starts anew."""
    return replace(state, idle_from_s=None, seconds_left=None)


def go(state: State, step: Step, *effects: Effect, **changes: Any) -> Result:
    """On to `step`, time starting anew."""
    return replace(touched(state), step=step, **changes), effects


def new_job(state: State) -> tuple[State, int]:
    """A job number that was never used in this visit."""
    return replace(state, last_job=state.last_job + 1), state.last_job + 1


def begin(state: State, step: Step, kind: Retry, make: Callable[[int], Effect], **changes: Any) -> Result:
    """On to `step` with a job of `kind` in the foreground, in place of the one before it."""
    cancelled = cancel(state)
    state, job = new_job(state)
    return go(state, step, *cancelled, make(job), job=job, job_kind=kind, **changes)


def print_paper(state: State, kind: Retry, make: Callable[[int], Effect]) -> Result:
    """Prints a paper, beside whatever the person does meanwhile."""
    state, job = new_job(state)
    return replace(state, paper_job=job, paper_kind=kind, print_state=PrintState.PRINTING), (make(job),)


def cancel(state: State) -> tuple[Effect, ...]:
    """What stops the job in the foreground."""
    return (CancelJob(state.job),) if state.job else ()


def drop_job(state: State) -> State:
    """No job in the foreground any more."""
    return replace(state, job=0, job_kind=Retry.NOTHING)


def tell(state: State, trouble: Trouble) -> State:
    """The person will be told of `trouble`, once."""
    if trouble in state.troubles:
        return state
    return replace(touched(state), troubles=(*state.troubles, trouble))


def failed(state: State, trouble: Trouble) -> State:
    """Tells of a failure; when trying again did not help, the trouble's action gives the choice back."""
    state = replace(state, failures=state.failures + 1)
    if trouble.action is Action.RETRY and state.failures > MOST_RETRIES:
        trouble = replace(trouble, action=Action.OK)
    return tell(state, trouble)


def then(result: Result, *effects: Effect) -> Result:
    """`result` with more effects after its own."""
    return result[0], (*result[1], *effects)
