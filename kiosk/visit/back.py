"""The way back from each step."""

from dataclasses import replace

from kiosk.domain import LoginMethod
from kiosk.visit.after_scan import stop
from kiosk.visit.after_secrets import give_up
from kiosk.visit.after_signed import back_from_form
from kiosk.visit.after_start import ask_who
from kiosk.visit.at_hand import last_chosen
from kiosk.visit.backs import leave_heap
from kiosk.visit.checklist import back_from_list
from kiosk.visit.ending import leave
from kiosk.visit.moves import Result, cancel, drop_job, go, stay
from kiosk.visit.state import Ending, State, Step


def can_go_back(state: State) -> bool:
    """Whether "back" does something here."""
    if state.ending is not Ending.NO:
        return False
    if state.step is Step.PLACE:
        return bool(state.pages or state.documents)
    if state.step is Step.LINK:
        return state.link_from is Step.DONE or state.job != 0
    return state.step in {
        Step.QUESTION, Step.BACKS,
        Step.LANGUAGE, Step.NOTICE, Step.VAULT, Step.WHO, Step.PHONE, Step.CARD, Step.PIN, Step.NEW_PIN,
        Step.NEW_PIN_AGAIN, Step.INVITATION, Step.CARD_MAY, Step.RECOVER, Step.SCANNING, Step.PAGES, Step.CATEGORY,
        Step.WHERE, Step.HOW_LONG, Step.PROCEDURES, Step.CHECKLIST, Step.FORM, Step.FORM_ASK, Step.FORM_SAID,
    }  # fmt: skip


def back(state: State) -> Result:
    """One step back; a fault that belonged to this step goes with it."""
    if not can_go_back(state):
        return stay(state)
    state = replace(state, failures=0, troubles=tuple(trouble for trouble in state.troubles if trouble.about))
    match state.step:
        case Step.LANGUAGE:
            return leave(state, "left")
        case Step.NOTICE:
            return go(state, Step.LANGUAGE) if len(state.machine.languages) > 1 else leave(state, "left")
        case Step.VAULT:
            return go(state, Step.NOTICE)
        case Step.WHO:
            return from_who(state)
        case Step.LINK if state.link_from is Step.DONE:
            return go(state, Step.DONE)
        case Step.PHONE | Step.CARD | Step.PIN | Step.RECOVER | Step.INVITATION | Step.LINK:
            effects = cancel(state)
            state = replace(drop_job(state), phone=None, card_code="", pin="", recovery_digits="", invitation="")
            state, more = ask_who(state)
            return state, (*effects, *more)
        case Step.NEW_PIN:
            return _from_new_pin(state)
        case Step.NEW_PIN_AGAIN | Step.CARD_MAY:
            return go(state, Step.NEW_PIN, pin="", first_pin="")
        case Step.PLACE:
            return go(state, Step.PAGES if state.pages else Step.SENDING, replacing="", adding_after="")
        case Step.SCANNING:
            return stop(state)
        case Step.QUESTION:
            return go(state, Step.PAGES, question=None, leaving_pages=False, heap=None)
        case Step.BACKS:
            return leave_heap(state)
        case Step.PAGES:
            return go(state, Step.PLACE, replacing="", adding_after=last_chosen(state))
        case Step.WHERE:
            return go(state, Step.CATEGORY, category=None, original_seen=None)
        case Step.PROCEDURES | Step.CHECKLIST:
            return back_from_list(state)
        case Step.HOW_LONG:
            return go(state, Step.WHERE)
        case Step.FORM | Step.FORM_ASK | Step.FORM_SAID:
            return back_from_form(state)
        case _:
            return go(state, Step.PAGES)


def from_who(state: State) -> Result:
    """Back from the ways in: to the papers that wait, to the other vaults, else to the notice."""
    if state.documents:
        return go(state, Step.SENDING)
    return go(state, Step.VAULT if len(state.machine.vaults) > 1 else Step.NOTICE)


def _from_new_pin(state: State) -> Result:
    state, effects = give_up(replace(state, pin="", first_pin="", pin_mismatch=False, pin_easy=False))
    if state.method is LoginMethod.RECOVER:
        state, more = go(state, Step.RECOVER, recovery_digits="")
    else:
        state, more = ask_who(state)
    return state, (*effects, *more)
