"""What the screens show of a signed form: its pictures with what was understood marked, questions, differences."""

from typing import Any

from kiosk.form import Box
from kiosk.visit.after_signed import offers_form
from kiosk.visit.signed import SignedForm, differences, question, questions, ticked
from kiosk.visit.state import State, Step


def form_shown(state: State) -> dict[str, Any] | None:
    """The form at hand; on the screen of papers an empty one where a form can be read, else None."""
    form = state.form
    if form is None:
        return {"offered": True} if offers_form(state) else None
    asked = question(form)
    return {
        "paper": form.paper.value if form.paper else "",
        "parts": form.parts,
        "read": len(form.pages),
        "other": form.other,
        "pages": _pages(form),
        "asked": [int(box) for box in asked],
        "ticked": [int(box) for box in ticked(form)],
        "differs": [each.value for each in differences(form, state.beside.badge)]
        if state.beside and form.complete
        else [],
        "ends": form.mandate.ends.isoformat() if form.mandate else "",
    }


def said_aloud(state: State) -> object:
    """What is asked, or was understood, of a signed form: said aloud to everybody whenever it changes; else None."""
    if state.form is None or state.step not in {Step.FORM_ASK, Step.FORM_SAID}:
        return None
    return state.form.answers


def _pages(form: SignedForm) -> list[dict[str, Any]]:
    yes = set(ticked(form))
    open_ones = {box for group in questions(form) for box in group} - {
        box for answer in form.answers for box in answer.question
    }
    return [
        {
            "picture": f"image://page/{page.key}",
            "widthMm": page.width_mm,
            "heightMm": page.height_mm,
            "marks": [
                {
                    "box": int(mark.seen.box),
                    "state": _state(mark.seen.box, yes, open_ones),
                    "x": mark.x,
                    "y": mark.y,
                    "side": mark.side,
                }
                for mark in page.marks
            ],
        }
        for page in form.pages
    ]


def _state(box: Box, yes: set[Box], open_ones: set[Box]) -> str:
    if box in open_ones:
        return "asked"
    return "ticked" if box in yes else "empty"
