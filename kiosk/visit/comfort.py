"""How this person sees and hears: a panel that opens with "bigger", lies over any screen, and ends with the visit."""

from dataclasses import replace

from kiosk.visit.state import LOUDEST, NOBODY, QUIETEST, State

LOOKS = frozenset({"large", "contrast", "calm", "reach", "pictures"})
SOUNDS = {"quieter": -1, "louder": 1}


def touch(state: State, what: str) -> State | None:
    """The state after a touch of the panel, or of what opens it; None for any other touch."""
    if what != "bigger" and what != "comfortDone" and what not in LOOKS and what not in SOUNDS:
        return None
    if state.step in NOBODY and not state.asking:
        return state
    if what == "comfortDone":
        return replace(state, comfort=False)
    look = state.look
    if what in SOUNDS:
        return replace(state, look=replace(look, volume=min(LOUDEST, max(QUIETEST, look.volume + SOUNDS[what]))))
    name = "large" if what == "bigger" else what
    look = replace(look, **{name: not getattr(look, name)})
    return replace(state, look=look, comfort=state.comfort or (what == "bigger" and not _asked(state)))


def _asked(state: State) -> bool:
    """Whether a question lies over the screen; the panel would only come after its answer."""
    return state.trouble is not None or state.leave_asked or state.seconds_left is not None
