"""The invitation, where a vault is opened with one only: shown, looked at, then the PIN is chosen."""

from kiosk.domain import Fault
from kiosk.invitation import INVITATION_PREFIX
from kiosk.visit.effects import CheckInvitation, ReadQr
from kiosk.visit.events import CodeSeen
from kiosk.visit.moves import Result, begin, drop_job, go, stay
from kiosk.visit.state import Retry, State, Step

REFUSED = frozenset({Fault.INVITATION_UNKNOWN, Fault.INVITATION_EXPIRED, Fault.INVITATION_USED})


def ask_to_open(state: State) -> Result:
    """The person wants a vault opened: on to the invitation where the vault asks for one, else to the PIN."""
    vault = state.chosen_vault
    if vault is not None and vault.invited:
        return show_invitation(state)
    return go(state, Step.NEW_PIN, pin_mismatch=False, pin_easy=False)


def show_invitation(state: State) -> Result:
    """Waits for the invitation: before the camera, or for the touch that reads the glass."""
    if not state.machine.camera:
        return go(state, Step.INVITATION, invitation="")
    return read_paper(state, from_glass=False)


def read_paper(state: State, *, from_glass: bool) -> Result:
    """Reads the invitation's code."""
    return begin(
        state, Step.INVITATION, Retry.INVITATION, lambda job: ReadQr(job, INVITATION_PREFIX, from_glass), invitation=""
    )


def touch_invitation(state: State, what: str, _value: str) -> Result:
    """The invitation lies on the glass."""
    if what == "readGlass" and not (state.job and not state.machine.camera):
        return read_paper(state, from_glass=True)
    return stay(state)


def invitation_seen(state: State, event: CodeSeen) -> Result:
    """It was read: the vault is asked whether it is good, before anything is printed."""
    vault, text = state.vault, event.text
    return begin(
        state, Step.INVITATION, Retry.INVITATION, lambda job: CheckInvitation(job, vault, text), invitation=text
    )


def invitation_good(state: State) -> Result:
    """The vault knows it: a PIN is chosen next."""
    return go(drop_job(state), Step.NEW_PIN, failures=0, pin="", first_pin="", pin_mismatch=False, pin_easy=False)
