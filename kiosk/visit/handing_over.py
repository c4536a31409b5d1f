"""A document on its way to the outbox: sealed for whoever is logged in, sent under that login, as often as need be.

The deposit's id belongs to the document's number, so that doing it again never deposits twice.
"""

from dataclasses import replace

from kiosk.domain import Fault
from kiosk.visit.effects import Effect, ForgetPages, SealDocument, SendDocument, Witness
from kiosk.visit.moves import Result, new_job
from kiosk.visit.papers import Document
from kiosk.visit.state import State


def change(state: State, document: Document) -> State:
    """`document` in place of the one with its number."""
    documents = tuple(document if each.number == document.number else each for each in state.documents)
    return replace(state, documents=documents)


def hand_over(state: State, document: Document, tries: int) -> Result:
    """Sends the document; seals it first when it is not sealed for the login that stands now."""
    if document.sealed and set(document.sealed_to) == set(_readers(state, document)):
        return _send(state, document, tries)
    return _seal(state, replace(document, tries=tries))


def hand_over_waiting(state: State) -> Result:
    """After a new login: everything that waited for one."""
    effects: tuple[Effect, ...] = ()
    for document in state.documents:
        if document.fault is Fault.LOGIN_EXPIRED and not document.final:
            state, more = hand_over(state, document, 0)
            effects += more
    return state, effects


def sealed(state: State, document: Document) -> Result:
    """The document is sealed, and goes to the outbox.

    Its pages are dropped only when it is sealed to the person; the deliverer's own key may die before the receipt.
    """
    login = state.login
    assert login is not None
    document = replace(document, sealed=True, held=not login.sealed)
    state, effects = hand_over(change(state, document), document, 0)
    return state, (*((ForgetPages(document.pages),) if login.sealed else ()), *effects)


def let_go(document: Document) -> tuple[Document, tuple[Effect, ...]]:
    """The document's pages are not needed any more."""
    if not document.held:
        return document, ()
    return replace(document, held=False), (ForgetPages(document.pages),)


def _readers(state: State, document: Document) -> tuple[str, ...]:
    """For whom a document is sealed: whoever is logged in and, where the person shares it, the structure's agents."""
    assert state.login is not None
    agents = (state.machine.structure_recipient,) if document.shared else ()
    return (*state.login.recipients, *agents)


def _seal(state: State, document: Document) -> Result:
    readers = _readers(state, document)
    state, job = new_job(state)
    effect = SealDocument(
        job, document.number, document.pages, document.turns, document.category, state.language,
        readers, document.beneath, _witness(state, document),
    )  # fmt: skip
    sealing = replace(document, job=job, fault=None, sealed=False, sealed_to=readers)
    return change(state, sealing), (effect,)


def _witness(state: State, document: Document) -> Witness | None:
    if state.beside is None or not document.original_seen:
        return None
    return Witness(state.beside.session, state.beside.badge)


def _send(state: State, document: Document, tries: int) -> Result:
    login = state.login
    assert login is not None
    state, job = new_job(state)
    effect = SendDocument(
        job, document.number, login.login, document.category, document.page_count, state.notice_version, tries,
        agent=state.beside.session if state.beside else "",
        mandate=state.beside.mandate if state.beside else "",
        original_seen=document.original_seen,
        shared=document.shared,
    )  # fmt: skip
    fault = document.fault if document.final else None
    return change(state, replace(document, job=job, tries=tries, fault=fault, login=login.login)), (effect,)
