"""The pages at hand as documents: a page thrown away, a document split or joined, and each of these undone."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.visit.papers import Change, Page
from kiosk.visit.state import State


def documents_at_hand(state: State) -> tuple[tuple[Page, ...], ...]:
    """The pages at hand that were not dropped, in documents; where a dropped page begins one, the next page does."""
    documents: list[list[Page]] = []
    begins = True
    for page in state.pages:
        begins = begins or page.begins
        if not page.dropped:
            if begins:
                documents.append([])
            documents[-1].append(page)
            begins = False
    return tuple(tuple(document) for document in documents)


def first_pages(state: State) -> frozenset[str]:
    """Keys of the pages with which a document begins."""
    return frozenset(document[0].key for document in documents_at_hand(state))


def can_split(state: State) -> bool:
    """Whether the chosen page could begin a document of its own, or does: the very first page always does."""
    kept = [page.key for page in state.kept_pages]
    return state.selected in kept[1:]


def faces(pages: Sequence[Page]) -> tuple[tuple[Page, ...], ...]:
    """These kept pages as the pages of the PDF: one side each, or two sides of a card."""
    found: list[tuple[Page, ...]] = []
    for page in pages:
        if found and page.beneath and found[-1][-1].key == page.beneath and len(found[-1]) == 1:
            found[-1] = (*found[-1], page)
        else:
            found.append((page,))
    return tuple(found)


def unsaved(state: State) -> int:
    """Pages that leaving now would lose, or might lose: at hand, or not kept yet."""
    on_the_way = [each for each in state.documents if not each.kept and not each.final]
    form = len(state.form.pages) if state.form else 0
    return form + len(faces(state.kept_pages)) + sum(document.page_count for document in on_the_way)


def chosen(state: State) -> tuple[Page, ...]:
    """The chosen page: one side, or the two that come on it; empty when none is chosen."""
    return next((face for face in faces(state.kept_pages) if state.selected in {side.key for side in face}), ())


def first_side_chosen(state: State) -> State:
    """Of a card with two sides on one page the upper one stands for both."""
    sides = chosen(state)
    return replace(state, selected=sides[0].key) if sides and sides[0].key != state.selected else state


def last_chosen(state: State) -> str:
    """Key after which pages are added: the chosen page's, or that of its other side."""
    sides = chosen(state)
    return sides[-1].key if sides else state.selected


def drop(state: State) -> State:
    """Throws the chosen page away; it stays where it was until the document is acknowledged."""
    keys = tuple(page.key for page in reversed(chosen(state)))
    if not keys:
        return state
    at = next(i for i, page in enumerate(state.pages) if page.key in keys)
    pages = tuple(replace(page, dropped=True) if page.key in keys else page for page in state.pages)
    left = [page.key for page in (*pages[at:], *reversed(pages[:at])) if not page.dropped]
    return replace(state, pages=pages, undo=(*state.undo, Change("drop", keys)), selected=left[0] if left else "")


def turn(state: State) -> State:
    """Turns the chosen page by a quarter, clockwise; of a card both sides."""
    return turn_sides(state, frozenset(page.key for page in chosen(state)))


def turn_sides(state: State, keys: frozenset[str]) -> State:
    """Turns these by a quarter, clockwise."""
    pages = tuple(replace(page, turns=(page.turns + 1) % 4) if page.key in keys else page for page in state.pages)
    return replace(state, pages=pages)


def bring_back(state: State, key: str) -> State:
    """A page that was thrown away or set aside is kept after all, and chosen."""
    if not any(page.key == key and page.dropped for page in state.pages):
        return state
    pages = tuple(replace(page, dropped=False) if page.key == key else page for page in state.pages)
    undo = tuple(change for change in state.undo if change.act != "drop" or change.keys != (key,))
    return replace(state, pages=pages, undo=undo, selected=key)


def split(state: State) -> State:
    """The chosen page begins a document."""
    if not can_split(state) or state.selected in first_pages(state):
        return state
    return _change(state, Change("split", (state.selected,)))


def join(state: State) -> State:
    """The chosen page's document goes on from the one before it."""
    if not can_split(state) or state.selected not in first_pages(state):
        return state
    at = [page.key for page in state.pages].index(state.selected)
    before = max(place for place, page in enumerate(state.pages[:at]) if not page.dropped)
    keys = tuple(page.key for page in state.pages[before + 1 : at + 1] if page.begins)
    return _change(state, Change("join", keys))


def undo(state: State) -> State:
    """Takes the last change back, and chooses its page."""
    if not state.undo:
        return state
    change = state.undo[-1]
    match change.act:
        case "drop":
            pages = tuple(replace(page, dropped=page.dropped and page.key not in change.keys) for page in state.pages)
        case "sides" | "separate":
            above = change.keys[-1] if change.act == "separate" else ""
            pages = tuple(replace(page, beneath=above) if page.key == change.keys[0] else page for page in state.pages)
        case _:
            pages = _beginning(state.pages, change.keys, begins=change.act == "join")
    return replace(state, pages=pages, undo=state.undo[:-1], selected=change.keys[-1])


def without(state: State, gone: frozenset[str]) -> State:
    """The pages at hand without those; what began with one of them begins with the page after it."""
    pages: list[Page] = []
    begins = False
    for page in state.pages:
        if page.key in gone:
            begins = begins or page.begins
        else:
            pages.append(replace(page, begins=page.begins or begins))
            begins = False
    changes = tuple(replace(change, keys=tuple(key for key in change.keys if key not in gone)) for change in state.undo)
    undo = tuple(change for change in changes if change.keys)
    selected = state.selected if state.selected not in gone else (pages[-1].key if pages else "")
    return replace(state, pages=tuple(pages), undo=undo, selected=selected)


def _change(state: State, change: Change) -> State:
    pages = _beginning(state.pages, change.keys, begins=change.act == "split")
    return replace(state, pages=pages, undo=(*state.undo, change))


def _beginning(pages: tuple[Page, ...], keys: tuple[str, ...], *, begins: bool) -> tuple[Page, ...]:
    return tuple(replace(page, begins=begins) if page.key in keys else page for page in pages)
