"""The visit's one function: what happens to the state, and what is asked of the world, after an event."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.visit import (
    accompanied,
    acknowledging,
    after_deposit,
    after_login,
    after_scan,
    after_secrets,
    after_signed,
    after_start,
    asking,
    at_hand,
    checklist,
    comfort,
    handing_over,
    invited,
    link,
    reading,
)
from kiosk.visit.after_fault import fault_action, job_failed
from kiosk.visit.back import back
from kiosk.visit.effects import Effect, ForgetPages, Logout, UndoAccount, WriteRecord
from kiosk.visit.ending import failsafe, leave, settle
from kiosk.visit.events import (
    AgentBeside,
    AgentGone,
    CodeSeen,
    DocumentKept,
    DocumentMoved,
    DocumentReceipted,
    DocumentSealed,
    Event,
    FormPartCame,
    FormReadOver,
    InvitationGood,
    JobFailed,
    LampAt,
    MandateKnown,
    OriginalSaid,
    OutboxSeen,
    PageCame,
    PageGlimpsed,
    PaperOut,
    PersonIn,
    PhoneShown,
    PrinterSeen,
    RecoveryRight,
    ScannerSeen,
    ScanOver,
    SecretsOut,
    SheetCame,
    Tick,
    Touched,
    Unforeseen,
    VaultMade,
    VaultsSeen,
    WordsCame,
)
from kiosk.visit.how_it_was import touch_goodbye
from kiosk.visit.moves import Result, stay, touched
from kiosk.visit.papers import Document
from kiosk.visit.passing import tick
from kiosk.visit.state import NOBODY, Ending, Retry, State, Step, Trouble, fresh

_LETS_IN = frozenset({Retry.PHONE, Retry.CARD_LOGIN, Retry.CONFIRM, Retry.RECOVER, Retry.TAKE_AWAY})
Touch = Callable[[State, str, str], Result]


def _ignore(state: State, _what: str, _value: str) -> Result:
    return stay(state)


_TOUCHES: dict[Step, Touch] = {
    Step.ATTRACT: after_start.touch_attract,
    Step.LANGUAGE: after_start.touch_language,
    Step.NOTICE: after_start.touch_notice,
    Step.VAULT: after_start.touch_vault,
    Step.WHO: after_login.touch_who,
    Step.PHONE: _ignore,
    Step.CARD: after_login.touch_card,
    Step.PIN: after_login.touch_pin,
    Step.NEW_PIN: after_secrets.touch_new_pin,
    Step.NEW_PIN_AGAIN: after_secrets.touch_new_pin_again,
    Step.INVITATION: invited.touch_invitation,
    Step.CARD_MAY: after_secrets.touch_card_may,
    Step.PRINTING: _ignore,
    Step.PAPERS_OUT: after_secrets.touch_papers_out,
    Step.RECOVER: after_secrets.touch_recover,
    Step.LINK: link.touch_link,
    Step.PLACE: after_scan.touch_place,
    Step.SCANNING: after_scan.touch_scanning,
    Step.PAGES: after_scan.touch_pages,
    Step.QUESTION: asking.touch_question,
    Step.BACKS: after_scan.touch_backs,
    Step.CATEGORY: acknowledging.touch_category,
    Step.WHERE: acknowledging.touch_where,
    Step.HOW_LONG: acknowledging.touch_how_long,
    Step.FORM: after_signed.touch_form,
    Step.FORM_ASK: after_signed.touch_ask,
    Step.FORM_SAID: after_signed.touch_said,
    Step.SENDING: after_deposit.touch_sending,
    Step.DONE: after_deposit.touch_done,
    Step.PROCEDURES: checklist.touch_procedures,
    Step.CHECKLIST: checklist.touch_checklist,
    Step.GOODBYE: _ignore,
    Step.TROUBLE: _ignore,
    Step.CLOSED: _ignore,
}


def after(state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
    """The state after `event`, and what is asked of the world, in order."""
    told, glimpses, pages = state.troubles, state.glimpses, state.pages
    state, effects = _after(state, event)
    state = at_hand.first_side_chosen(state)
    effects += reading.to_read(pages, state.pages)
    gone = tuple(each.key for each in glimpses if each not in state.glimpses)
    effects += (ForgetPages(gone),) if gone else ()
    if state.step is not Step.TROUBLE:
        effects += tuple(_entry(state, trouble) for trouble in state.troubles if trouble not in told)
    if state.ending is not Ending.NO and not isinstance(event, Tick):
        state, more = settle(state)
        effects += more
    return state, effects


def _entry(state: State, trouble: Trouble) -> WriteRecord:
    """The journal's line for a fault that the person is told of."""
    return WriteRecord("fault", trouble.fault.value, state.vault, (("step", state.step.value),))


def _after(state: State, event: Event) -> Result:
    match event:
        case Touched():
            return _touched(state, event.what, event.value)
        case Tick():
            return tick(state, event.now_s)
        case ScannerSeen() | VaultsSeen() | PrinterSeen() | OutboxSeen():
            return _machine_seen(state, event)
        case Unforeseen():
            return failsafe(state, event.where)
        case WordsCame():
            return reading.words_came(state, event)
        case AgentBeside() | AgentGone() | OriginalSaid():
            return accompanied.agent_event(state, event)
        case PersonIn() if state.step in NOBODY or not event.job or event.job != state.job:
            return stay(state, Logout(event.login))
        case VaultMade() if state.step in NOBODY or not event.job or event.job != state.job:
            return stay(state, UndoAccount(event.vault, event.account))
        case _ if state.step in NOBODY or not event.job:
            return stay(state)
        case LampAt() | PageGlimpsed() | PageCame() | SheetCame() | ScanOver():
            return _scan_event(state, event)
        case DocumentSealed() | DocumentKept() | DocumentMoved() | DocumentReceipted():
            return _document_event(state, event)
        case JobFailed():
            return _failed(state, event)
        case SecretsOut():
            return after_secrets.secrets_out(state, event) if event.job == state.secrets_job else stay(state)
        case PaperOut():
            if event.job == state.list_job:
                return checklist.list_out(state, event)
            return after_deposit.paper_out(state, event) if event.job == state.paper_job else stay(state)
        case PhoneShown() | CodeSeen() | PersonIn() | VaultMade() | RecoveryRight() | InvitationGood():
            return _foreground_event(state, event) if event.job == state.job else stay(state)
        case FormPartCame() | FormReadOver() | MandateKnown():
            return _form_event(state, event) if event.job == state.job else stay(state)


def _touched(state: State, what: str, value: str) -> Result:
    if state.step is Step.GOODBYE:
        return touch_goodbye(state, what, value)
    if state.step is Step.TROUBLE and what in {"faultAction", "leave"}:
        return stay(fresh(state.machine))
    if state.step not in NOBODY:
        state = touched(state)
    if (looked := comfort.touch(state, what)) is not None:
        return stay(looked)
    if what == "listen":
        return stay(_listening(state) if state.step is Step.LANGUAGE else state)
    if what == "faultAction":
        return fault_action(state)
    if state.ending is Ending.WIPE or what == "stay":
        return stay(state)
    if what in {"leave", "leaveYes", "leaveNo"}:
        return _leaving(state, what)
    if state.leave_asked or state.comfort or (state.trouble is not None and what != "back"):
        return stay(state)
    if what == "back":
        return back(state)
    if what == "signedForm":
        return after_signed.open_form(state)
    if what == "list" and state.step in {Step.NOTICE, Step.DONE}:
        return checklist.open_list(state)
    return _TOUCHES[state.step](state, what, value)


def _leaving(state: State, what: str) -> Result:
    if state.step in NOBODY:
        return stay(state)
    if what == "leave" and state.step in {Step.LANGUAGE, Step.DONE} and not state.printing:
        return leave(state, "left")
    if what == "leaveYes" and state.leave_asked:
        return leave(state, "left")
    return stay(replace(state, leave_asked=what == "leave"))


def _listening(state: State) -> State:
    """From the first screen on, every screen reads itself aloud, or no longer."""
    return replace(state, look=replace(state.look, listen=not state.look.listen))


def _machine_seen(state: State, event: ScannerSeen | VaultsSeen | PrinterSeen | OutboxSeen) -> Result:
    machine = state.machine
    match event:
        case ScannerSeen(fault=None):
            machine = replace(
                machine,
                sources=event.sources or machine.sources,
                camera=event.camera,
                duplex=event.duplex,
                scanner_fault=None,
            )
        case ScannerSeen():
            machine = replace(machine, scanner_fault=event.fault)
        case VaultsSeen():
            machine = replace(machine, vaults=event.vaults)
        case PrinterSeen():
            version = event.notice_version or machine.notice_version
            recipient = "" if event.fault else event.link_recipient
            machine = replace(machine, printer_fault=event.fault, notice_version=version, link_recipient=recipient)
        case OutboxSeen():
            machine = replace(machine, outbox_room=event.room)
    state = replace(state, machine=machine)
    if state.step in {Step.ATTRACT, Step.CLOSED}:
        return stay(fresh(machine))
    return after_start.ways_seen(state) if isinstance(event, VaultsSeen | PrinterSeen) else stay(state)


def _scan_event(state: State, event: LampAt | PageGlimpsed | PageCame | SheetCame | ScanOver) -> Result:
    if state.scanning is None or state.scanning.job != event.job:
        return stay(state)
    match event:
        case LampAt():
            return after_scan.lamp_at(state, event)
        case PageGlimpsed():
            return after_scan.page_glimpsed(state, event)
        case PageCame():
            return after_scan.page_came(state, event)
        case SheetCame():
            return after_scan.sheet_came(state, event)
        case ScanOver():
            return after_scan.scan_over(state)


def _document_event(state: State, event: DocumentSealed | DocumentKept | DocumentMoved | DocumentReceipted) -> Result:
    document = _document_of(state, event.job)
    if document is None or document.sealed == isinstance(event, DocumentSealed):
        return stay(state)
    if not isinstance(event, DocumentMoved) or event.fraction > document.fraction:
        state = replace(state, ending_from_s=None)
    match event:
        case DocumentSealed():
            return handing_over.sealed(state, document)
        case DocumentKept():
            return after_deposit.kept(state, document, event)
        case DocumentMoved():
            return after_deposit.moved(state, document, event)
        case DocumentReceipted():
            return after_deposit.receipted(state, document, event)


def _foreground_event(
    state: State, event: PhoneShown | CodeSeen | PersonIn | VaultMade | RecoveryRight | InvitationGood
) -> Result:
    match event:
        case PhoneShown() if state.job_kind is Retry.PHONE:
            return after_login.phone_shown(state, event)
        case CodeSeen() if state.job_kind is Retry.CARD:
            return after_login.card_seen(state, event)
        case CodeSeen() if state.job_kind is Retry.RECOVERY_CODE:
            return after_secrets.recovery_seen(state, event)
        case PersonIn() if state.job_kind in _LETS_IN:
            return after_login.person_in(state, event)
        case VaultMade() if state.job_kind is Retry.OPEN:
            return after_secrets.vault_made(state, event)
        case CodeSeen() if state.job_kind is Retry.INVITATION:
            return invited.invitation_seen(state, event)
        case InvitationGood() if state.job_kind is Retry.INVITATION:
            return invited.invitation_good(state)
        case RecoveryRight() if state.job_kind is Retry.RECOVERY_CHECK:
            return after_secrets.recovery_right(state)
        case _:
            return stay(state)


def _form_event(state: State, event: FormPartCame | FormReadOver | MandateKnown) -> Result:
    match event:
        case FormPartCame() if state.job_kind is Retry.FORM:
            return after_signed.part_came(state, event)
        case FormReadOver() if state.job_kind is Retry.FORM:
            return after_signed.read_over(state, event)
        case MandateKnown() if state.job_kind is Retry.FORM_MANDATE:
            return after_signed.mandate_known(state, event)
        case _:
            return stay(state)


def _failed(state: State, event: JobFailed) -> Result:
    if state.scanning is not None and event.job == state.scanning.job:
        return after_scan.scan_failed(state, event.fault)
    if event.job == state.job:
        return job_failed(state, event.fault, event.tries_left)
    if event.job == state.secrets_job:
        return after_secrets.secrets_failed(state, event.fault)
    if event.job == state.list_job:
        return checklist.list_failed(state, event.fault)
    if event.job == state.paper_job:
        return after_deposit.paper_failed(state, event.fault)
    document = _document_of(state, event.job)
    return after_deposit.document_failed(state, document, event.fault) if document else stay(state)


def _document_of(state: State, job: int) -> Document | None:
    return next((document for document in state.documents if document.job == job), None)
