"""How a visit ends: everything acknowledged is kept, then one wipe, whatever happened before."""

from dataclasses import replace

from kiosk.domain import DepositState, Fault, Paper, ReceiptLine
from kiosk.visit.effects import CancelJob, Effect, ForgetPages, Logout, PrintPaper, UndoAccount, Wipe, WriteRecord
from kiosk.visit.handing_over import hand_over
from kiosk.visit.limits import AWAY_DEADLINE_S, KEEP_DEADLINE_S, RECEIPT_DEADLINE_S
from kiosk.visit.moves import Result, drop_job, go, print_paper, tell
from kiosk.visit.papers import Document
from kiosk.visit.state import NOBODY, Action, Ending, Retry, State, Step, Trouble, fresh

FAILSAFE, NOT_KEPT, FINISHED = "failsafe", "not kept", "finished"
_NEEDS_STAFF = frozenset({FAILSAFE, NOT_KEPT})
"""Ends of a visit after which the person is told to see the staff, in place of goodbye."""


def leave(state: State, why: str) -> Result:
    """The visit ends now: what the person did not acknowledge is dropped, what they did is kept first."""
    if state.step in NOBODY:
        return state, ()
    effects = _stop_work(state)
    state = replace(
        drop_job(state), scanning=None, pages=(), undo=(), selected="", replacing="", adding_after="",
        leave_asked=False, question=None, asked=(), spared=(), leaving_pages=False, heap=None, form=None,
    )  # fmt: skip
    if all(_safe(document) for document in state.documents):
        return _after(effects, _wiped(state, why))
    if why != FAILSAFE:
        state, sends = _once_more(state)
        effects += sends
    return go(state, Step.SENDING, *effects, ending=Ending.WIPE, ending_why=why, ending_from_s=None)


def _once_more(state: State) -> Result:
    """What broke off and waits for the person's word is handed over a last time: there may be room by now."""
    effects: tuple[Effect, ...] = ()
    for document in state.documents:
        if not (_safe(document) or document.job or document.fault is Fault.LOGIN_EXPIRED):
            state, more = hand_over(state, document, 0)
            effects += more
    return state, effects


def finish(state: State) -> Result:
    """The person wants to finish: waits for receipts where they can still come, or for a login that brings them."""
    waiting = (each for each in state.documents if each.fault is Fault.LOGIN_EXPIRED and not each.job)
    if (first := next(waiting, None)) is not None:
        state = ask_for_login(state, first)
    return settle(replace(state, ending=Ending.FINISH, ending_from_s=None, step=Step.SENDING))


def ask_for_login(state: State, document: Document) -> State:
    """The person is told, once for all documents, that they have to log in again."""
    if any(trouble.action is Action.LOGIN for trouble in state.troubles):
        return state
    return tell(state, Trouble(Fault.LOGIN_EXPIRED, Action.LOGIN, about=document.number))


def settle(state: State) -> Result:
    """Takes an ending as far as it can go now."""
    if state.ending is Ending.FINISH and all(document.settled for document in state.documents):
        return _done(state)
    if state.ending is Ending.WIPE and all(_safe(document) for document in state.documents):
        return _wiped(state, state.ending_why)
    return state, ()


def hurry(state: State, now_s: float) -> Result:
    """Time passes while the visit ends: it does not wait for ever."""
    if state.ending_from_s is None:
        return replace(state, ending_from_s=now_s), ()
    waited_s = now_s - state.ending_from_s
    if state.ending is Ending.FINISH and waited_s >= _patience_s(state):
        return _done(state)
    if state.ending is Ending.WIPE and waited_s >= KEEP_DEADLINE_S:
        return _wiped(state, NOT_KEPT)
    return state, ()


def _patience_s(state: State) -> float:
    """How long receipts are waited for: not long when all that is missing waits for a vault that is away.

    Who is asked to log in again has as long to answer as at any step.
    """
    if any(trouble.action is Action.LOGIN for trouble in state.troubles):
        return state.machine.limits.of(state.step)
    missing = [document for document in state.documents if not document.settled]
    return AWAY_DEADLINE_S if all(document.waiting for document in missing) else RECEIPT_DEADLINE_S


def failsafe(state: State, where: str) -> Result:
    """Something that nobody foresaw: journal, then the same end as leaving."""
    record = WriteRecord("unforeseen", FAILSAFE, facts=(("where", where), ("step", state.step)))
    return _after((record,), leave(state, FAILSAFE))


def stopped(state: State) -> Result:
    """The box stops: nothing can be waited for. What is kept stays kept; the login and a pending account end."""
    return _wiped(state, "stopped") if state.step not in NOBODY else (state, ())


def print_receipt(state: State) -> Result:
    """Prints the receipt of what was deposited."""
    said = Paper.RECEIPT, state.language, state.vault_reader, state.handle, receipt_lines(state), state.vault_sealed
    link, taken, until = ("", False, None)
    if state.login:
        link, taken, until = state.login.sealed_link, state.login.taken_along, state.login.until
    state = replace(state, receipt_wrong=False)
    return print_paper(
        state,
        Retry.RECEIPT,
        lambda job: PrintPaper(job, *said, sealed_link=link, taken_along=taken, until=until),
    )


def receipt_lines(state: State) -> tuple[ReceiptLine, ...]:
    """What the receipt says of each document that was kept or refused."""
    return tuple(_line(document) for document in state.documents if document.kept or document.final)


def _line(document: Document) -> ReceiptLine:
    vault_id = document.receipt.id if document.receipt else ""
    pages = document.page_count
    dated = document.dated
    return ReceiptLine(
        document.category, pages, document.state, document.statement, vault_id, document.fault,
        dated.day.isoformat() if dated else "", dated.kind if dated else None,
    )  # fmt: skip


def _done(state: State) -> Result:
    state = _own_up(replace(state, ending=Ending.NO, ending_from_s=None, paper_tries=0))
    state, effects = go(state, Step.DONE)
    if not receipt_lines(state):
        return state, effects
    return print_receipt(state)


def _own_up(state: State) -> State:
    """What the vault never took on is not called safe: the person is told, on screen and on the receipt."""
    fault = Fault.VAULT_UNREACHABLE
    for document in state.documents:
        if not _safe(document):
            lost = replace(document, state=DepositState.REFUSED, fault=fault, waiting=False)
            documents = tuple(lost if each.number == lost.number else each for each in state.documents)
            over = tuple(trouble for trouble in state.troubles if trouble.about != lost.number)
            state = replace(state, documents=documents, troubles=over)
            state = tell(state, Trouble(fault, Action.OK, about=lost.number))
    return state


def _safe(document: Document) -> bool:
    """True when forgetting the visit does not forget this document."""
    return document.kept or document.state is DepositState.REFUSED


def _stop_work(state: State) -> tuple[Effect, ...]:
    effects: list[Effect] = [CancelJob(state.job)] if state.job else []
    if state.scanning:
        effects.append(CancelJob(state.scanning.job))
    at_hand = (*(page.key for page in state.pages), *(state.form.keys if state.form else ()))
    if at_hand:
        effects.append(ForgetPages(at_hand))
    return tuple(effects)


def _wiped(state: State, why: str) -> Result:
    effects: list[Effect] = []
    if state.account and state.login is None:
        effects.append(UndoAccount(state.vault, state.account))
    if state.login is not None:
        effects.append(Logout(state.login.login))
    kept = sum(document.kept for document in state.documents)
    refused = sum(document.state is DepositState.REFUSED and not document.kept for document in state.documents)
    counts = {"documents": len(state.documents), "kept": kept, "refused": refused}
    facts = (("step", state.step.value), *((name, str(count)) for name, count in counts.items()))
    effects += [WriteRecord("visit ended", why, facts=facts), Wipe()]
    if not state.language:
        return fresh(state.machine), tuple(effects)
    asks_how = why == FINISHED
    goodbye = State(
        machine=state.machine, step=Step.GOODBYE, language=state.language, look=state.look, asks_how=asks_how
    )
    if why not in _NEEDS_STAFF:
        return goodbye, tuple(effects)
    staff = Trouble(Fault.UNFORESEEN, Action.LEAVE)
    return replace(goodbye, step=Step.TROUBLE, troubles=(staff,)), tuple(effects)


def _after(first: tuple[Effect, ...], result: Result) -> Result:
    return result[0], (*first, *result[1])
