"""Documents to the vault: sealing, delivery in the background, the receipt on paper."""

from dataclasses import replace

from kiosk.domain import DepositState, Fault
from kiosk.visit.effects import CheckOutbox
from kiosk.visit.ending import FINISHED, ask_for_login, finish, leave, print_receipt
from kiosk.visit.events import DocumentKept, DocumentMoved, DocumentReceipted, PaperOut
from kiosk.visit.handing_over import change, hand_over, let_go
from kiosk.visit.limits import DEPOSIT_TRIES
from kiosk.visit.link import show_link
from kiosk.visit.moves import Result, go, stay, tell, then, touched
from kiosk.visit.papers import Document
from kiosk.visit.state import Action, Ending, PrintState, Retry, State, Step, Trouble

HELPER_FAULTS = frozenset({Fault.HELPER_GONE, Fault.HELPER_LATE, Fault.UNFORESEEN})
_PRINTS_AT = {Retry.NOTICE: Step.NOTICE, Retry.CONSENT: Step.FORM, Retry.RECEIPT: Step.DONE}
"""Where a paper that did not come out can be asked for again."""
_LOGGING_IN = frozenset(
    {Step.WHO, Step.PHONE, Step.CARD, Step.PIN, Step.LINK}
    | {Step.RECOVER, Step.NEW_PIN, Step.NEW_PIN_AGAIN, Step.CARD_MAY, Step.PRINTING, Step.PAPERS_OUT}
)
"""On the way to a login, by every way in: whoever is there is not asked for one."""
_PERSON_CAN_RETRY = frozenset({Fault.OUTBOX_FULL, Fault.DISK_FULL, Fault.VAULT_UNREACHABLE})


def kept(state: State, document: Document, event: DocumentKept) -> Result:
    """The document is on disk: it survives everything."""
    safe = replace(document, kept=True, statement=event.statement, state=DepositState.SENDING, tries=0, fault=None)
    return _corrected(change(state, safe), document)


def moved(state: State, document: Document, event: DocumentMoved) -> Result:
    """The document is on its way."""
    forward = event.fraction > document.fraction
    fraction = max(event.fraction, document.fraction)
    state = change(state, replace(document, fraction=fraction, waiting=event.waiting))
    return stay(touched(state) if forward else state)


def receipted(state: State, document: Document, event: DocumentReceipted) -> Result:
    """The vault has it, and proved it."""
    done = replace(
        document,
        receipt=event.receipt,
        statement=event.statement or document.statement,
        state=DepositState.RECEIPTED,
        fraction=1.0,
        waiting=False,
        kept=True,
        fault=None,
        job=0,
    )
    done, forget = let_go(done)
    return then(_corrected(touched(change(state, done)), document), *forget)


def _corrected(state: State, before: Document) -> Result:
    """What screen and receipt called not deposited got safe after all: both say so now."""
    if before.state is not DepositState.REFUSED:
        return stay(state)
    troubles = tuple(trouble for trouble in state.troubles if trouble.about != before.number)
    state = touched(replace(state, troubles=troubles, receipt_wrong=True))
    return stay(state) if state.paper_job else print_receipt(state)


def document_failed(state: State, document: Document, fault: Fault) -> Result:
    """A deposit broke off. What a helper's death broke is handed over again; what is kept is never lost."""
    if document.final:
        return stay(change(state, replace(document, job=0)))
    if fault in HELPER_FAULTS and document.tries + 1 < DEPOSIT_TRIES:
        return hand_over(state, document, document.tries + 1)
    if document.kept and (fault in HELPER_FAULTS or fault is Fault.VAULT_UNREACHABLE):
        return stay(change(state, replace(document, waiting=True, job=0)))
    number = document.number
    if fault is Fault.LOGIN_EXPIRED:
        return _login_expired(state, document)
    if fault in HELPER_FAULTS or fault in _PERSON_CAN_RETRY:
        state = change(state, replace(document, fault=fault, job=0))
        return stay(tell(state, Trouble(fault, Action.RETRY, Retry.DEPOSIT, number)))
    document = replace(document, fault=fault, state=DepositState.REFUSED, waiting=False, job=0)
    document, forget = let_go(document)
    return tell(change(state, document), Trouble(fault, Action.OK, about=number)), forget


def _login_expired(state: State, document: Document) -> Result:
    """Asks the person, once for all documents, to log in again; a login that is newer than the fault does."""
    if state.login is not None and document.login != state.login.login:
        return hand_over(state, document, 0)
    state = change(state, replace(document, fault=Fault.LOGIN_EXPIRED, job=0))
    return stay(state if state.step in _LOGGING_IN else ask_for_login(state, document))


def retry_document(state: State, number: int) -> Result:
    """The person wants it tried again."""
    document = next((each for each in state.documents if each.number == number), None)
    if document is None or document.final or document.job:
        return stay(state)
    return hand_over(state, document, 0)


def touch_sending(state: State, what: str, _value: str) -> Result:
    """Another paper, or the end."""
    if what == "nextPaper":
        return go(state, Step.PLACE, CheckOutbox(), ending=Ending.NO, ending_from_s=None)
    if what == "finish":
        return go(state, Step.PAGES) if state.kept_pages else finish(state)
    return stay(state)


def touch_done(state: State, what: str, _value: str) -> Result:
    """The person has the papers: all is forgotten. Not before receipt and list are out, which would be cut off."""
    if state.printing:
        return stay(state)
    if what == "printAgain":
        return print_receipt(state)
    if what == "link":
        return show_link(state)
    return leave(state, FINISHED) if what == "finish" else stay(state)


def paper_out(state: State, event: PaperOut) -> Result:
    """The paper is out, or the printer could not say so."""
    printed = PrintState.PRINTED if event.confirmed else PrintState.UNSURE
    state = replace(state, paper_job=0, paper_tries=0, print_state=printed)
    if event.without_link and state.login is not None:
        state = replace(state, login=replace(state.login, sealed_link=""))
    if state.receipt_wrong:
        return print_receipt(state)
    return show_link(state) if event.without_link and state.step is Step.DONE else stay(state)


def paper_failed(state: State, fault: Fault) -> Result:
    """The paper did not come out: tried again where it is asked for, twice; else the visit goes on without it."""
    tries = state.paper_tries + 1
    state = replace(state, paper_job=0, paper_tries=tries, print_state=PrintState.FAILED)
    here = state.step is _PRINTS_AT.get(state.paper_kind)
    again = Trouble(fault, Action.RETRY, state.paper_kind) if here and tries < 3 else Trouble(fault, Action.OK)
    return stay(tell(state, again))
