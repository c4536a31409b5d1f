"""A document is acknowledged: what it is and, where the vault lets it be shared, who may see it and for how long."""

from dataclasses import replace

from kiosk.domain import Category, Sharing
from kiosk.visit import at_hand, reading
from kiosk.visit.effects import Effect, ForgetPages
from kiosk.visit.handing_over import hand_over
from kiosk.visit.moves import Result, go, stay
from kiosk.visit.papers import Document
from kiosk.visit.state import State, Step

ALONE, SHARED = "alone", "shared"


def periods(state: State) -> tuple[Sharing, ...]:
    """How long a document may be shared with the structure's agents: nothing where it is the person's alone.

    A person who is not there is not asked, so that nothing is shared in their place.
    """
    login = state.login
    if login is None or not login.sealed or not state.machine.structure_recipient:
        return ()
    return () if state.beside is not None and state.beside.mandate else login.sharing


def touch_category(state: State, what: str, value: str) -> Result:
    """The person says what the first document at hand is; the next one is asked for when it is acknowledged."""
    if what != "category" or value not in set(Category) or not state.kept_pages or state.login is None:
        return stay(state)
    if state.beside is not None and state.original_seen is None:
        return stay(state)
    if periods(state):
        return go(state, Step.WHERE, category=Category(value))
    return _acknowledge(state, Category(value), None)


def touch_where(state: State, what: str, value: str) -> Result:
    """The person says whether the structure's agents may see the document."""
    if what != "where" or state.category is None:
        return stay(state)
    if value == SHARED and periods(state):
        return go(state, Step.HOW_LONG)
    return _acknowledge(state, state.category, None) if value == ALONE else stay(state)


def touch_how_long(state: State, what: str, value: str) -> Result:
    """The person says for how long."""
    if what != "howLong" or state.category is None or value not in periods(state):
        return stay(state)
    return _acknowledge(state, state.category, Sharing(value))


def _acknowledge(state: State, category: Category, shared: Sharing | None) -> Result:
    """Hands the first document at hand over."""
    pages = at_hand.documents_at_hand(state)[0]
    keys, turns = tuple(page.key for page in pages), tuple(page.turns for page in pages)
    seen = bool(state.beside and state.original_seen)
    number = len(state.documents) + 1
    beneath = tuple(side is not face[0] for face in at_hand.faces(pages) for side in face)
    dated = reading.own_date(pages)
    document = Document(number, category, keys, turns, beneath, dated, original_seen=seen, shared=shared)
    state = at_hand.without(state, frozenset(keys))
    state = replace(state, documents=(*state.documents, document), category=None)
    state = replace(state, replacing="", adding_after="", original_seen=None)
    state, effects = hand_over(state, document, 0)
    if state.kept_pages:
        return go(state, Step.CATEGORY, *effects, selected=state.kept_pages[0].key)
    forget: tuple[Effect, ...] = (ForgetPages(tuple(page.key for page in state.pages)),) if state.pages else ()
    return go(state, Step.SENDING, *forget, *effects, pages=(), selected="", undo=())
