"""Sheets with two sides: from a feeder that scans both, or as a heap that is turned over and goes through again.

Reading order comes first; only then is an empty side set aside, for it tells where its sheet is.
"""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain import Source
from kiosk.visit.effects import Effect, ForgetPages
from kiosk.visit.moves import Result, go
from kiosk.visit.papers import Heap, Page
from kiosk.visit.state import State, Step


def heap_at_scan(state: State, job: int) -> Heap | None:
    """The heap to which the scan that begins belongs; None where each sheet comes whole, or lies on the glass."""
    machine, heap = state.machine, state.heap
    if state.chosen_source is not Source.FEEDER or not machine.both_sides or machine.duplex or state.replacing:
        return None
    if heap is None:
        return Heap((job,))
    return replace(heap, backs=(*heap.backs, job)) if heap.turned else replace(heap, fronts=(*heap.fronts, job))


def scan_place(state: State) -> Step:
    """Where the person stands before the scanner: with papers, or with a heap to be turned over."""
    return Step.BACKS if state.heap is not None and state.heap.turned else Step.PLACE


def turn_over(state: State) -> Result:
    """There are backs: the person turns the heap over and puts it in again."""
    assert state.heap is not None
    fronts = pages_of(state, state.heap.fronts)
    after = fronts[-1].key if fronts else ""
    return go(state, Step.BACKS, heap=replace(state.heap, turned=True, backs=()), adding_after=after)


def leave_heap(state: State) -> Result:
    """The heap has no backs (or none any more): its fronts are all."""
    return go(replace(state, heap=None, question=None), Step.PAGES, adding_after="")


def pages_of(state: State, scans: Sequence[int]) -> list[Page]:
    """The pages that these scans brought."""
    return [page for page in state.pages if page.scan in scans]


def counts(state: State) -> tuple[int, int]:
    """How many fronts and how many backs of the heap came."""
    if state.heap is None:
        return 0, 0
    return len(_sheets(pages_of(state, state.heap.fronts))), len(_sheets(pages_of(state, state.heap.backs)))


def in_reading_order(state: State) -> State:
    """Each back after its front, empty sides set aside: turned over as a whole, a heap shows its last back first."""
    heap = state.heap
    if heap is None or not heap.backs:
        return state
    fronts, backs = _sheets(pages_of(state, heap.fronts)), _sheets(pages_of(state, heap.backs))
    if not fronts or len(fronts) != len(backs):
        return state
    pairs = list(zip(fronts, reversed(backs), strict=True))
    heaped = {page.key for pair in pairs for side in pair for page in side}
    place = next(i for i, page in enumerate(state.pages) if page.key in heaped)
    ordered = [page for front, back in pairs for page in _without_empty_side(front, back)]
    others = [page for page in state.pages if page.key not in heaped]
    return replace(state, pages=(*others[:place], *ordered, *others[place:]), heap=None)


def set_empty_sides_aside(state: State, scan: int) -> State:
    """The same for sheets of which the feeder scanned both sides."""
    sheets: dict[int, tuple[list[Page], list[Page]]] = {}
    for page in pages_of(state, (scan,)):
        sheets.setdefault(page.sheet // 2, ([], []))[page.sheet % 2].append(page)
    told = {page.key: page for front, back in sheets.values() for page in _without_empty_side(front, back)}
    return replace(state, pages=tuple(told.get(page.key, page) for page in state.pages))


def forget_backs(state: State) -> tuple[State, tuple[Effect, ...]]:
    """Drops the backs that came, so that they can be scanned again."""
    assert state.heap is not None
    keys = tuple(page.key for page in pages_of(state, state.heap.backs))
    pages = tuple(page for page in state.pages if page.key not in keys)
    return replace(state, pages=pages, heap=replace(state.heap, backs=())), (ForgetPages(keys),) if keys else ()


def _sheets(pages: Sequence[Page]) -> list[list[Page]]:
    """The pages by the sheet that they came from, in the order of the scan."""
    sheets: dict[tuple[int, int], list[Page]] = {}
    for page in pages:
        sheets.setdefault((page.scan, page.sheet), []).append(page)
    return list(sheets.values())


def _without_empty_side(front: Sequence[Page], back: Sequence[Page]) -> list[Page]:
    """Both sides of a sheet; an empty one is set aside when the other has something on it."""
    empty_front, empty_back = (bool(side) and all(page.blank for page in side) for side in (front, back))
    aside = back if empty_back else front if empty_front and back else ()
    return [replace(page, dropped=True) if page in aside else page for page in (*front, *back)]
