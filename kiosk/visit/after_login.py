"""Getting in: phone, card and PIN; what happens once the person is in."""

from dataclasses import replace

from kiosk.card import CARD_PREFIX, PIN_DIGITS
from kiosk.domain import Fault, LoginMethod
from kiosk.visit.after_start import methods
from kiosk.visit.effects import Effect, KeepSecrets, LoginByCard, Logout, ReadQr, StartPhone
from kiosk.visit.events import CodeSeen, PersonIn, PhoneShown
from kiosk.visit.handing_over import hand_over_waiting
from kiosk.visit.invited import ask_to_open
from kiosk.visit.link import start_take_away
from kiosk.visit.moves import Result, begin, drop_job, go, stay, tell, touched
from kiosk.visit.state import Action, Retry, State, Step, Trouble
from kiosk.visit.way_in import Login, PhoneScreen


def touch_who(state: State, what: str, value: str) -> Result:
    """The person chose how to get in."""
    if what != "method" or value not in methods(state):
        return stay(state)
    state = replace(state, method=LoginMethod(value), tries_left=None, pin="", first_pin="", card_code="")
    state = replace(state, card_shows=False)
    if state.method is LoginMethod.PHONE:
        return start_phone(state)
    if state.method is LoginMethod.CARD:
        return show_card(state)
    if state.method is LoginMethod.OPEN:
        return ask_to_open(state)
    if state.method is LoginMethod.TAKE_AWAY:
        return start_take_away(state)
    return ask_recovery(state)


def start_phone(state: State) -> Result:
    """Asks the vault for a code to show."""
    vault, link = state.vault, state.machine.link_recipient
    return begin(state, Step.PHONE, Retry.PHONE, lambda job: StartPhone(job, vault, link), phone=None)


def phone_shown(state: State, event: PhoneShown) -> Result:
    """A code to show, or the next one after it expired."""
    return stay(replace(state, failures=0, phone=PhoneScreen(event.uri, event.code, event.match)))


def show_card(state: State) -> Result:
    """Waits for the card: before the camera, or for the touch that reads the glass."""
    if not state.machine.camera:
        return go(state, Step.CARD, card_code="")
    return read_card(state, from_glass=False)


def read_card(state: State, *, from_glass: bool) -> Result:
    """Reads the card's code."""
    return begin(state, Step.CARD, Retry.CARD, lambda job: ReadQr(job, CARD_PREFIX, from_glass), card_code="")


def touch_card(state: State, what: str, _value: str) -> Result:
    """The card lies on the glass."""
    if what == "readGlass" and not (state.job and not state.machine.camera):
        return read_card(state, from_glass=True)
    return stay(state)


def card_seen(state: State, event: CodeSeen) -> Result:
    """The card was read: the PIN is next."""
    return go(drop_job(state), Step.PIN, failures=0, card_code=event.text, pin="")


def touch_pin(state: State, what: str, value: str) -> Result:
    """The keypad, for the PIN of a card."""
    if state.job:
        return stay(state)
    if what == "submit" and len(state.pin) == PIN_DIGITS:
        return login_by_card(state)
    return stay(typed(state, what, value))


def login_by_card(state: State) -> Result:
    """Sends card and PIN."""
    code, pin, vault = state.card_code, state.pin, state.vault
    return begin(state, Step.PIN, Retry.CARD_LOGIN, lambda job: LoginByCard(job, vault, code, pin))


def pin_wrong(state: State, tries_left: int | None) -> Result:
    """The PIN was wrong: says so, and how many tries are left."""
    state = replace(drop_job(state), pin="", tries_left=tries_left)
    return stay(tell(state, Trouble(Fault.PIN_WRONG, Action.OK)))


def typed(state: State, what: str, value: str) -> State:
    """One key of the PIN's keypad."""
    if what == "digit" and len(value) == 1 and value in "0123456789" and len(state.pin) < PIN_DIGITS:
        return replace(state, pin=state.pin + value)
    if what == "erase":
        return replace(state, pin=state.pin[:-1])
    return state


def ask_recovery(state: State) -> Result:
    """Waits for the recovery paper or its digits."""
    return go(state, Step.RECOVER, recovery_digits="")


def person_in(state: State, event: PersonIn) -> Result:
    """The person is in. After an expired login, what was not sent is sent again, to the same person's vault only."""
    told = event.label, event.person, event.sharing, event.readable_by, event.sealed_link, event.link, event.until
    login = Login(event.login, event.recipients, event.sealed, *told)
    if state.documents and state.login is not None and not state.login.same_person(login):
        state, effects = go(drop_job(state), Step.WHO)
        return tell(state, Trouble(Fault.OTHER_PERSON, Action.OK)), (*effects, Logout(event.login))
    if state.login is not None and state.login.same_person(login):
        login = replace(login, sealed_link=login.sealed_link or state.login.sealed_link)
    new_link = login.link != "" and (state.login is None or login.link != state.login.link)
    keep: tuple[Effect, ...] = (KeepSecrets(state.secrets_job),) if state.secrets_job else ()
    state = replace(
        touched(drop_job(state)), login=login, phone=None, card_code="", pin="", first_pin="", recovery_digits="",
        failures=0, secrets=None, secrets_job=0, tries_left=None, step=Step.LINK if new_link else _where_it_was(state),
        troubles=tuple(trouble for trouble in state.troubles if trouble.action is not Action.LOGIN),
    )  # fmt: skip
    state, sends = hand_over_waiting(state)
    return state, (*keep, *sends)


def _where_it_was(state: State) -> Step:
    if state.heap is not None and state.heap.turned:
        return Step.BACKS
    if state.pages:
        return Step.PAGES
    return Step.SENDING if state.documents else Step.PLACE
