"""Time in a visit: a limit on every step, a warning before it, one tap to go on."""

import math
from dataclasses import replace

from kiosk.visit.ending import hurry, leave
from kiosk.visit.limits import ASKING_HARD_S, ASKING_S, GOODBYE_S, TROUBLE_S
from kiosk.visit.moves import Result, stay
from kiosk.visit.state import Ending, State, Step, fresh


def tick(state: State, now_s: float) -> Result:
    """Time passes."""
    if state.step in {Step.ATTRACT, Step.CLOSED}:
        return stay(state)
    if state.ending is not Ending.NO:
        return hurry(state, now_s)
    if state.idle_from_s is None:
        return stay(replace(state, idle_from_s=now_s, seconds_left=None))
    idle_s = now_s - state.idle_from_s
    if state.step is Step.GOODBYE:
        limit_s = ASKING_S if state.asks_how else ASKING_HARD_S if state.asks_hard else GOODBYE_S
        return stay(fresh(state.machine) if idle_s >= limit_s else state)
    if state.step is Step.TROUBLE:
        return stay(fresh(state.machine) if idle_s >= TROUBLE_S else state)
    left_s = state.machine.limits.of(state.step) - idle_s
    if left_s <= 0:
        return leave(state, "time")
    warning = math.ceil(left_s) if left_s <= state.machine.limits.warning else None
    return stay(replace(state, seconds_left=warning))
