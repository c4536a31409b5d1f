"""Papers without a vault: the link that this kiosk makes, shown as a code, and on the receipt where it is wanted."""

from dataclasses import replace

from kiosk.visit.effects import StartTakeAway
from kiosk.visit.moves import Result, begin, go, stay
from kiosk.visit.state import PrintState, Retry, State, Step


def start_take_away(state: State) -> Result:
    """Asks for a link, or, where documents went behind one, to go on with it: on paper only if it was to be."""
    link = state.login.link if state.login else ""
    printed = not link or (state.login is not None and state.login.sealed_link != "")
    said = state.vault, state.notice_version, link, state.machine.link_recipient if printed else ""
    return begin(state, Step.LINK, Retry.TAKE_AWAY, lambda job: StartTakeAway(job, *said))


def touch_link(state: State, what: str, _value: str) -> Result:
    """The person has the code: on the receipt too, or not."""
    if state.job or state.login is None:
        return stay(state)
    if what == "linkPaper" and can_be_printed(state):
        return go(state, state.link_from)
    if what != "linkSeen":
        return stay(state)
    first = state.link_from is Step.PLACE
    login = replace(state.login, sealed_link="") if first else state.login
    return go(state, state.link_from, login=login)


def show_link(state: State) -> Result:
    """Shows the code once more, before the visit ends."""
    return go(state, Step.LINK, link_from=Step.DONE) if still_wanted(state) else stay(state)


def can_be_printed(state: State) -> bool:
    """Whether the person is asked for the code on the receipt: before there is one, where the printer can."""
    return state.link_from is Step.PLACE and state.login is not None and state.login.sealed_link != ""


def still_wanted(state: State) -> bool:
    """Whether the end of the visit offers the code once more: the receipt has it not, or may not be out."""
    login = state.login
    if login is None or not login.link:
        return False
    return not login.sealed_link or state.print_state in {PrintState.UNSURE, PrintState.FAILED}
