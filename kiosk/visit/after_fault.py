"""Faults of jobs in the foreground, and the one action that the person has for each."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain import Fault, LoginMethod
from kiosk.visit.after_deposit import retry_document
from kiosk.visit.after_login import login_by_card, pin_wrong, read_card, show_card, start_phone
from kiosk.visit.after_scan import start_scan
from kiosk.visit.after_secrets import (
    check_recovery,
    confirm,
    give_up,
    invitation_refused,
    open_account,
    print_secrets,
    read_recovery_paper,
    recover_account,
    wrong_key,
)
from kiosk.visit.after_signed import check_mandate, mandate_unknown, print_consent, read_form
from kiosk.visit.after_start import ask_who, look_for_ways, print_notice
from kiosk.visit.back import from_who
from kiosk.visit.backs import scan_place
from kiosk.visit.checklist import print_list
from kiosk.visit.effects import ForgetPages
from kiosk.visit.ending import leave, print_receipt
from kiosk.visit.invited import REFUSED, read_paper, show_invitation
from kiosk.visit.link import start_take_away
from kiosk.visit.moves import Result, cancel, drop_job, failed, go, stay, tell, then, touched
from kiosk.visit.state import Action, Ending, Retry, State, Step, Trouble

NO_USE_TO_RETRY = frozenset(
    {
        Fault.LOGIN_DENIED,
        Fault.CARD_UNKNOWN,
        Fault.CARD_LOCKED,
        Fault.VAULT_REFUSED,
        Fault.VAULT_FULL,
        Fault.VAULT_NOT_TRUSTED,
        Fault.OUTCOME_UNKNOWN,
        Fault.AGENT_LEFT,
    }
)
_NEEDS_PAPERS = frozenset({Retry.SECRETS, Retry.OPEN, Retry.CONFIRM, Retry.RECOVER})
_SHOWN_AT = {Step.CARD: show_card, Step.INVITATION: show_invitation}
_FALLS_BACK_TO = {Retry.PHONE: Step.WHO, Retry.TAKE_AWAY: Step.WHO, Retry.CARD: Step.CARD, Retry.CARD_LOGIN: Step.PIN}


def job_failed(state: State, fault: Fault, tries_left: int | None) -> Result:
    """The job in the foreground failed."""
    kind = state.job_kind
    if fault is Fault.PIN_WRONG and kind is Retry.CARD_LOGIN:
        return pin_wrong(state, tries_left)
    if fault is Fault.RECOVERY_UNKNOWN:
        return wrong_key(state, fault)
    if fault in REFUSED:
        return invitation_refused(state, fault)
    if kind is Retry.FORM_MANDATE and fault is Fault.CODE_UNREADABLE:
        return mandate_unknown(state)
    state = replace(drop_job(state), phone=None)
    if fault in NO_USE_TO_RETRY:
        return _back_to_who(state, fault)
    step = _FALLS_BACK_TO.get(kind, state.step)
    return stay(failed(replace(state, step=step), Trouble(fault, Action.RETRY, kind)))


def fault_action(state: State) -> Result:
    """The person touched the fault's one action."""
    trouble = state.trouble
    if trouble is None:
        return stay(state)
    others = tuple(other for other in state.troubles if other is not trouble)
    state, effects = _acted(replace(touched(state), troubles=others), trouble)
    if state.job or state.troubles:
        return stay(state, *effects)
    return then(_looked_for_again(state, trouble), *effects)


def _acted(state: State, trouble: Trouble) -> Result:
    match trouble.action:
        case Action.RETRY:
            return _RETRIES[trouble.retry](state, trouble)
        case Action.LOGIN:
            return _login_again(state)
        case Action.LEAVE:
            return leave(state, "fault")
        case Action.OK:
            return _choice_back(replace(state, failures=0), trouble)


def _looked_for_again(state: State, read: Trouble) -> Result:
    """Once all faults are read, screens without a button go on by themselves: the camera looks again for what it was to
    see, and where the way in that failed was the last one, that is said.
    """
    if state.step is Step.WHO and read.retry is not Retry.VAULTS:
        return ask_who(state)
    show = _SHOWN_AT.get(state.step)
    return show(state) if show else stay(state)


def _choice_back(state: State, trouble: Trouble) -> Result:
    """Trying again did not help: back to where there is another way."""
    if trouble.retry is Retry.VAULTS and state.step is Step.WHO:
        return from_who(state)
    if trouble.retry in _NEEDS_PAPERS:
        return _to_who(state)
    return stay(state)


def _back_to_who(state: State, fault: Fault) -> Result:
    state, effects = _to_who(state)
    return tell(state, Trouble(fault, Action.OK)), effects


def _to_who(state: State) -> Result:
    state, effects = give_up(state)
    state, more = go(state, Step.WHO, card_code="", pin="", first_pin="", recovery_digits="", method=None)
    return state, (*effects, *more)


def _login_again(state: State) -> Result:
    """The person says once more who they are; a link of this kiosk's own making knows by itself."""
    state, effects = _put_down(replace(state, ending=Ending.NO, ending_from_s=None))
    if state.login is not None and state.login.link:
        return then(start_take_away(state), *effects)
    return then(ask_who(state), *effects)


def _put_down(state: State) -> Result:
    """What was begun at this step is begun anew after the login; pages and a heap that is being turned stay."""
    effects = cancel(state)
    if state.form is not None and state.form.pages:
        effects += (ForgetPages(state.form.keys),)
    turned = state.heap is not None and state.heap.turned
    state = replace(
        drop_job(state), form=None, question=None, leaving_pages=False, replacing="", category=None,
        original_seen=None, adding_after=state.adding_after if turned else "",
    )  # fmt: skip
    return state, effects


def _retry_phone(state: State, _trouble: Trouble) -> Result:
    return start_phone(state) if state.method is LoginMethod.PHONE else stay(state)


def _retry_take_away(state: State, _trouble: Trouble) -> Result:
    goes_on = state.login is not None and state.login.link != ""
    return start_take_away(state) if goes_on or state.method is LoginMethod.TAKE_AWAY else stay(state)


def _retry_card(state: State, _trouble: Trouble) -> Result:
    return read_card(state, from_glass=not state.machine.camera) if state.step is Step.CARD else stay(state)


def _only_at(step: Step, act: Callable[[State], Result]) -> Callable[[State, Trouble], Result]:
    return lambda state, _trouble: act(state) if state.step is step else stay(state)


_RETRIES: dict[Retry, Callable[[State, Trouble], Result]] = {
    Retry.NOTHING: lambda state, _trouble: stay(state),
    Retry.SCAN: lambda state, _trouble: start_scan(state) if state.step is scan_place(state) else stay(state),
    Retry.VAULTS: _only_at(Step.WHO, look_for_ways),
    Retry.PHONE: _retry_phone,
    Retry.TAKE_AWAY: _retry_take_away,
    Retry.CARD: _retry_card,
    Retry.CARD_LOGIN: _only_at(Step.PIN, login_by_card),
    Retry.INVITATION: _only_at(Step.INVITATION, lambda state: read_paper(state, from_glass=not state.machine.camera)),
    Retry.SECRETS: _only_at(Step.PRINTING, print_secrets),
    Retry.OPEN: _only_at(Step.PRINTING, open_account),
    Retry.CONFIRM: _only_at(Step.PAPERS_OUT, confirm),
    Retry.RECOVER: _only_at(Step.PAPERS_OUT, recover_account),
    Retry.RECOVERY_CODE: _only_at(Step.RECOVER, read_recovery_paper),
    Retry.RECOVERY_CHECK: _only_at(Step.RECOVER, check_recovery),
    Retry.FORM: _only_at(Step.FORM, read_form),
    Retry.FORM_MANDATE: _only_at(Step.FORM, check_mandate),
    Retry.CONSENT: _only_at(Step.FORM, print_consent),
    Retry.NOTICE: _only_at(Step.NOTICE, print_notice),
    Retry.RECEIPT: _only_at(Step.DONE, print_receipt),
    Retry.CHECKLIST: _only_at(Step.CHECKLIST, print_list),
    Retry.DEPOSIT: lambda state, trouble: retry_document(state, trouble.about),
}
