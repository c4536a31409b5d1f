"""The words on the pages at hand: asked for as the pages come and turn, taken as a suggestion whenever they arrive."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain import DateKind
from kiosk.visit.effects import ReadWords
from kiosk.visit.events import WordsCame
from kiosk.visit.moves import Result, stay
from kiosk.visit.papers import Dated, Page
from kiosk.visit.state import State


def to_read(before: tuple[Page, ...], now: tuple[Page, ...]) -> tuple[ReadWords, ...]:
    """What is to be read: every page with something on it that is new or was turned."""
    known = {(page.key, page.turns) for page in before}
    fresh = (page for page in now if not page.blank and (page.key, page.turns) not in known)
    return tuple(ReadWords(page.key, page.turns, page.width_mm, page.height_mm) for page in fresh)


def words_came(state: State, event: WordsCame) -> Result:
    """What the words say of a page that is still at hand and stands as it was read; no sign that the person is here."""
    pages = tuple(
        _told(page, event) if (page.key, page.turns) == (event.key, event.turns) else page for page in state.pages
    )
    return stay(replace(state, pages=pages))


def own_date(pages: Sequence[Page]) -> Dated | None:
    """The date of a document with these pages: when it ends, where one of them says so, else the first found."""
    found = [page.dated for page in pages if page.dated is not None]
    ends = [dated for dated in found if dated.kind is DateKind.EXPIRES]
    return next(iter((*ends, *found)), None)


def _told(page: Page, event: WordsCame) -> Page:
    """The words know better what a paper is than its look does; their questions join the others."""
    asked = tuple(doubt for doubt in event.doubts if doubt not in page.doubts)
    dated = event.dated or page.dated
    return replace(page, guess=event.guess or page.guess, doubts=(*page.doubts, *asked), dated=dated)
