"""Questions about the pages at hand, one a screen: as pages come, and before they are found good. Nothing is decided
without the person, and nothing is asked twice.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from kiosk.domain import Category, DateKind, Doubt
from kiosk.visit import at_hand, backs, cards
from kiosk.visit.moves import Result, go, stay, then
from kiosk.visit.papers import Ask, Page, Question
from kiosk.visit.state import State, Step

MENDED_BY_SCANNING = (
    Doubt.CUT_AT_BORDER, Doubt.CORNER_MISSING, Doubt.WRONG_SIDE, Doubt.FINGER, Doubt.BLURRED, Doubt.GLARE,
    Doubt.TOO_DARK, Doubt.NOT_FLAT, Doubt.MRZ_WRONG,
)  # fmt: skip
"""Doubts that another scan may end, the plainest first; one of them is asked a page."""
WANTED_YOUNG = frozenset({Category.ATTESTATION, Category.HOUSING})
"""Kinds of paper that many offices want to be of the last three months."""
YOUNG = timedelta(days=92)
_YES, _NO = "yes", "no"


def go_on(state: State) -> Result:
    """On to the next question or, when all is answered, to the pages, or past them when they were found good."""
    question = next_question(state)
    if question is not None:
        return go(state, Step.QUESTION, question=question, selected=question.keys[0])
    step = Step.CATEGORY if state.leaving_pages else Step.PAGES
    return go(state, step, question=None, leaving_pages=False)


def next_question(state: State) -> Question | None:
    """What is to be asked now; None when all is answered."""
    over = {*state.asked, *state.spared}
    return next((question for question in _questions(state) if question not in over), None)


def touch_question(state: State, what: str, value: str) -> Result:
    """The person's answer."""
    question = state.question
    if what != "answer" or question is None or value not in {_YES, _NO}:
        return stay(state)
    return (_YES_TO if value == _YES else _NO_TO)[question.ask](state, question)


def answered_doubts(state: State) -> dict[str, frozenset[Doubt]]:
    """What the person has answered about each page, by its key."""
    keys = {each.keys[0] for each in state.asked if each.doubt is not None}
    told = [(each.keys[0], each.doubt) for each in state.asked if each.doubt is not None]
    return {key: frozenset(doubt for about, doubt in told if about == key) for key in keys}


def bring_back(state: State, key: str) -> State:
    """A page that was thrown away or set aside is kept after all: whoever wants it knows whether it is empty."""
    answer = Question(Ask.DOUBT, (key,), Doubt.MAYBE_BLANK)
    return replace(at_hand.bring_back(state, key), asked=(*state.asked, answer))


def inherit(state: State, old: tuple[Page, ...], new: tuple[Page, ...]) -> State:
    """A page that was scanned again is not asked about again for the same reason; its doubt still shows."""
    keys = {page.key for page in old}
    asked = (*state.asked, *state.spared)
    doubts = {each.doubt for each in asked if each.doubt is not None and each.keys[0] in keys}
    spared = tuple(_doubted(page, doubt) for page in new for doubt in Doubt if doubt in doubts)
    return replace(state, spared=(*state.spared, *spared))


def _questions(state: State) -> Iterator[Question]:
    fronts, behind = backs.counts(state)
    if state.heap is not None and fronts:
        first = backs.pages_of(state, state.heap.fronts)[0].key
        if not state.heap.turned:
            yield Question(Ask.BACKS, (first,))
        elif behind:
            yield Question(Ask.COUNT, (first,), sheets=(fronts, behind))
    yield from (Question(Ask.CARD, keys) for keys in cards.sides(state))
    for page in state.kept_pages:
        yield from _doubts(page)
    if state.leaving_pages:
        yield from _other_papers(state)
        yield from (question for page in state.kept_pages if (question := _of_its_day(page)) is not None)


def _doubts(page: Page) -> Iterator[Question]:
    scan_again = next((doubt for doubt in MENDED_BY_SCANNING if doubt in page.doubts), None)
    for doubt in (Doubt.MAYBE_BLANK, Doubt.MAYBE_TURNED, scan_again):
        if doubt is not None and doubt in page.doubts:
            yield _doubted(page, doubt)


def _doubted(page: Page, doubt: Doubt) -> Question:
    return Question(Ask.DOUBT, (page.key,), doubt)


def _other_papers(state: State) -> Iterator[Question]:
    """Pages that seem to be another kind of paper than the one before them in their document.

    Who kept two kinds together once keeps the whole document together: a mixed heap is asked about once.
    """
    for document in at_hand.documents_at_hand(state):
        keys = {page.key for page in document}
        if any(each.ask is Ask.OTHER and keys.issuperset(each.keys) for each in state.asked):
            continue
        told = [page for page in document if page.guess is not None and not page.beneath]
        for one, other in pairwise(told):
            if one.guess is not other.guess:
                yield Question(Ask.OTHER, (other.key, one.key))


def _of_its_day(page: Page) -> Question | None:
    """A paper whose time is over, or one that is often wanted younger than it is."""
    dated = page.dated
    if dated is None:
        return None
    if dated.kind is DateKind.EXPIRES:
        return Question(Ask.ENDED, (page.key,), day=dated.day) if dated.day < dated.read_on else None
    old = dated.day < dated.read_on - YOUNG and page.guess in WANTED_YOUNG
    return Question(Ask.OLD, (page.key,), day=dated.day) if old else None


def _answered(state: State, question: Question) -> State:
    return replace(state, asked=(*state.asked, question))


def _no(state: State, question: Question) -> Result:
    """All stays as it is. A page that is good enough is so whatever else a scan might mend."""
    state = _answered(state, question)
    if question.doubt in MENDED_BY_SCANNING:
        same = (replace(question, doubt=doubt) for doubt in MENDED_BY_SCANNING if doubt is not question.doubt)
        state = replace(state, asked=(*state.asked, *same))
    return go_on(state)


def _doubt(state: State, question: Question) -> Result:
    """Set aside, turned (and asked again), or scanned again: that side alone, also of a card with both on one page."""
    key = question.keys[0]
    if question.doubt is Doubt.MAYBE_TURNED:
        return stay(at_hand.turn_sides(state, frozenset({key})))
    state = replace(_answered(state, question), leaving_pages=False, selected=key)
    state = cards.separate(state)
    if question.doubt is Doubt.MAYBE_BLANK:
        return go_on(at_hand.drop(state))
    return scan_again(state)


def scan_again(state: State) -> Result:
    """The chosen page is to be replaced by what is scanned next."""
    return go(state, Step.PLACE, replacing=state.selected, adding_after=at_hand.last_chosen(state), question=None)


def _newer(state: State, question: Question) -> Result:
    """Another paper takes the place of this one."""
    return scan_again(replace(_answered(state, question), leaving_pages=False))


def _card(state: State, question: Question) -> Result:
    front, back = question.keys
    return go_on(cards.join_sides(_answered(state, question), front, back))


def _other(state: State, question: Question) -> Result:
    return go_on(at_hand.split(replace(_answered(state, question), leaving_pages=False)))


def _count(state: State, _question: Question) -> Result:
    """The backs are scanned again."""
    state, forget = backs.forget_backs(replace(state, leaving_pages=False))
    return then(backs.turn_over(replace(state, question=None)), *forget)


def _no_heap(state: State, question: Question) -> Result:
    return go_on(replace(_answered(state, question), heap=None))


def _backs(state: State, _question: Question) -> Result:
    return backs.turn_over(replace(state, question=None, leaving_pages=False))


_YES_TO: dict[Ask, Callable[[State, Question], Result]] = {
    Ask.DOUBT: _doubt,
    Ask.CARD: _card,
    Ask.OTHER: _other,
    Ask.BACKS: _backs,
    Ask.COUNT: _count,
    Ask.OLD: _newer,
    Ask.ENDED: _newer,
}
_NO_TO: dict[Ask, Callable[[State, Question], Result]] = {
    Ask.DOUBT: _no,
    Ask.CARD: _no,
    Ask.OTHER: _no,
    Ask.BACKS: _no_heap,
    Ask.COUNT: _no_heap,
    Ask.OLD: _no,
    Ask.ENDED: _no,
}
