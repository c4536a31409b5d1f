"""After the wipe: "how was it?" and, where the site wants to know, what was hard. Nobody has to answer.

Answers wait for others of their kind and are counted together, in an order that says nothing: no line of the journal
is one visit's, and nothing says which answer to the second question came with which to the first. Fewer are forgotten
when the box stops: on a quiet day they would be those of one person.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from kiosk.domain import Difficulty
from kiosk.visit import comfort
from kiosk.visit.effects import WriteRecord
from kiosk.visit.limits import ANSWERS_TOGETHER
from kiosk.visit.moves import Result, stay, touched
from kiosk.visit.state import Answer, State, fresh


def touch_goodbye(state: State, what: str, value: str) -> Result:
    """An answer, or what helps to see and hear the question; any other touch ends the last screen."""
    if state.asks_how and what == "how" and value in set(Answer):
        return _answered(state, Answer(value))
    if state.asks_hard and what == "hard" and value in set(Difficulty):
        return _said_what_was_hard(state, Difficulty(value))
    if state.asking and what in {"listen", "stay"}:
        return stay(touched(state))
    if state.asking and (looked := comfort.touch(state, what)) is not None:
        return stay(touched(looked))
    return stay(fresh(state.machine))


def _answered(state: State, answer: Answer) -> Result:
    """Thanks or, where it was not good and the site wants to know, what was hard?"""
    machine = replace(state.machine, answers=(*state.machine.answers, answer))
    asks_hard = machine.asks_hard and answer is not Answer.GOOD
    state = replace(touched(state), machine=machine, asks_how=False, asks_hard=asks_hard, answered=not asks_hard)
    return _count(state)


def _said_what_was_hard(state: State, difficulty: Difficulty) -> Result:
    """Thanks."""
    machine = replace(state.machine, difficulties=(*state.machine.difficulties, difficulty))
    return _count(replace(touched(state), machine=machine, asks_hard=False, answered=True))


def _count(state: State) -> Result:
    """Counts the answers to each question once there are as many as that."""
    machine = state.machine
    lines: list[WriteRecord] = []
    if len(machine.answers) >= ANSWERS_TOGETHER:
        lines += _lines("satisfaction", machine.answers)
        machine = replace(machine, answers=())
    if len(machine.difficulties) >= ANSWERS_TOGETHER:
        lines += _lines("difficulty", machine.difficulties)
        machine = replace(machine, difficulties=())
    return replace(state, machine=machine), tuple(lines)


def _lines(act: str, answers: Sequence[StrEnum]) -> list[WriteRecord]:
    return [WriteRecord(act, answer.value) for answer in sorted(answers)]
