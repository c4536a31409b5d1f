"""The pages at hand as the screens show them: in rows, joined sides as one, and those that a question is about."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from kiosk.domain import Doubt
from kiosk.visit.after_scan import place_of_next
from kiosk.visit.asking import answered_doubts
from kiosk.visit.at_hand import faces
from kiosk.visit.papers import Page
from kiosk.visit.state import State


@dataclass(frozen=True)
class ShownPage(Page):
    """A page with the side of the card that lies below it; of its doubts those that nobody has answered."""

    under: Page | None = None


def pages_shown(state: State) -> list[Page]:
    """The pages at hand, and first looks at those to come where they will be."""
    place = place_of_next(state)
    seen = [Page(each.key, 0, each.sheet, each.width_mm, each.height_mm) for each in state.glimpses]
    return [*_rows(state, state.pages[:place]), *seen, *_rows(state, state.pages[place:])]


def sides_of(page: Page) -> list[dict[str, Any]]:
    """What QML needs to draw a page: each of its sides, from above."""
    under = page.under if isinstance(page, ShownPage) else None
    return [_side(side) for side in (page, under) if side is not None]


def question(state: State) -> dict[str, Any] | None:
    """The question that is asked, and the pages that it is about."""
    asked = state.question
    if asked is None:
        return None
    pages = {page.key: page for page in state.pages}
    doubt = asked.doubt.value if asked.doubt else ""
    sides = [_side(pages[key]) for key in asked.keys if key in pages]
    day = f"{asked.day:%d/%m/%Y}" if asked.day else ""
    fronts, backs = asked.sheets
    return {"ask": asked.ask.value, "doubt": doubt, "sides": sides, "fronts": fronts, "backs": backs, "day": day}


def _rows(state: State, pages: Sequence[Page]) -> list[Page]:
    """One row a page of the PDF, and one a page that was dropped, where it was."""
    under = {face[0].key: face[1] for face in faces(state.kept_pages) if len(face) > 1}
    hidden = {page.key for page in under.values()}
    answered = answered_doubts(state)
    return [
        _shown(page, under.get(page.key), answered.get(page.key, frozenset()))
        for page in pages
        if page.key not in hidden
    ]


def _shown(page: Page, under: Page | None, answered: frozenset[Doubt]) -> Page:
    values = {field.name: getattr(page, field.name) for field in fields(Page)}
    values["doubts"] = tuple(doubt for doubt in page.doubts if doubt not in answered)
    return ShownPage(**values, under=under)


def _side(page: Page) -> dict[str, Any]:
    return {
        "picture": f"image://page/{page.key}",
        "asScanned": f"image://page/{page.key}/as-scanned" if page.as_scanned else "",
        "turns": page.turns,
        "widthMm": page.width_mm,
        "heightMm": page.height_mm,
    }
