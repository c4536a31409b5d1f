"""The two sides of a card on one page of the document: suggested by what is seen of them, apart again at a touch."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kiosk.visit.at_hand import chosen, documents_at_hand, faces
from kiosk.visit.papers import Change, Page
from kiosk.visit.state import State

_ID1_MM, _TD2_MM = (85.6, 54.0), (105.0, 74.0)
_SLACK_MM = 2.5
_SAME_SIZE_MM = 2.0


def sides(state: State) -> tuple[tuple[str, str], ...]:
    """Keys of front and back for neighbours at hand that seem to be one card and are apart.

    They are of one size, and one of them alone has machine-readable lines: on a card of the size ID-1 that is the back
    (ICAO Doc 9303-5), on a larger one the front. Without such lines they may be one card where each lay alone on its
    own sheet, one after the other, and not both were told to be some kind of paper: then the first is the front.
    """
    found: list[tuple[str, str]] = []
    for document in documents_at_hand(state):
        alone = [face[0] if len(face) == 1 else None for face in faces(document)]
        taken: set[str] = set()
        for one, other in pairwise(alone):
            if one and other and not taken & {one.key, other.key} and _is_one_card(one, other, state):
                taken = {one.key, other.key}
                in_front = not (one.coded or other.coded) or _is_front(one)
                found.append((one.key, other.key) if in_front else (other.key, one.key))
    return tuple(found)


def join_sides(state: State, front: str, back: str) -> State:
    """Puts both sides on one page, the front above; chooses it."""
    pages = {page.key: page for page in state.pages}
    if front not in pages or back not in pages:
        return state
    above = replace(pages[front], begins=pages[front].begins or pages[back].begins)
    below = replace(pages[back], begins=False, beneath=front)
    place = min(i for i, page in enumerate(state.pages) if page.key in {front, back})
    others = [page for page in state.pages if page.key not in {front, back}]
    order = (*others[:place], above, below, *others[place:])
    return replace(state, pages=order, undo=(*state.undo, Change("sides", (back, front))), selected=front)


def separate(state: State) -> State:
    """The two sides on the chosen page become two pages again."""
    sides_here = chosen(state)
    if len(sides_here) < 2:
        return state
    above, below = sides_here
    change = Change("separate", (below.key, above.key))
    pages = tuple(replace(page, beneath="") if page.key == below.key else page for page in state.pages)
    return replace(state, pages=pages, undo=(*state.undo, change))


def _is_one_card(one: Page, other: Page, state: State) -> bool:
    sizes = [_lying_mm(one), _lying_mm(other)]
    alike = all(abs(a - b) < _SAME_SIZE_MM for a, b in zip(*sizes, strict=True))
    if not alike or not any(_like(sizes[0], known) for known in (_ID1_MM, _TD2_MM)):
        return False
    return one.coded != other.coded or not (one.coded or _are_two_papers(one, other, state))


def _are_two_papers(one: Page, other: Page, state: State) -> bool:
    """Whether they lay together, with others, or not one after the other on the glass, or are known by their looks."""
    lay = [(page.scan, page.sheet) for page in (one, other)]
    together = [sum((page.scan, page.sheet) == sheet for page in state.pages) for sheet in lay]
    return together != [1, 1] or lay[0] > lay[1] or None not in (one.guess, other.guess)


def _is_front(page: Page) -> bool:
    return page.coded == _like(_lying_mm(page), _TD2_MM)


def _lying_mm(page: Page) -> tuple[float, float]:
    return max(page.width_mm, page.height_mm), min(page.width_mm, page.height_mm)


def _like(size: Sequence[float], known: Sequence[float]) -> bool:
    return all(abs(side - other) < _SLACK_MM for side, other in zip(size, known, strict=True))
