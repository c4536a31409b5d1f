"""A made-up signed form in every state of its screens, to draw and to audit them without any device."""

from typing import Any

from kiosk.domain import Paper
from kiosk.form import Box

FormState = tuple[str, str, dict[str, Any], str]
"""Name, step, values, and what is touched once the screen stands."""
Parts = tuple[tuple[Box, ...], ...]
"""The boxes of each part of a form."""

_ACTS = (Box.DEPOSIT, Box.CONSULT, Box.TAKE_OUT, Box.SEND, Box.MAIL, Box.PASSWORD)
_MANDATE: Parts = ((Box.NO_END, Box.ONE_MATTER, Box.TWO_DATES, *_ACTS), ())
_CONSENT: Parts = ((Box.AGREED, Box.NOT_AGREED, Box.ALONE, Box.HELPED),)


def form_states() -> list[FormState]:
    """Every screen of a signed form, with the most that it has to say."""
    return [
        ("place-signed", "place", {"progressDots": 3, "form": {"offered": True}}, ""),
        _laid("form"),
        _laid("form-printing", printState="printing"),
        _laid("form-reading", busy=True),
        _laid("form-part", _form(parts=2, read=1)),
        _laid("form-other", _form(parts=2, read=1, other=True)),
        _ask("form-ask-act", _MANDATE, Box.TAKE_OUT),
        _ask("form-ask-three", _MANDATE, Box.NO_END, Box.ONE_MATTER, Box.TWO_DATES),
        _ask("form-ask-agreed", _CONSENT, Box.AGREED, Box.NOT_AGREED),
        _ask("form-ask-helped", _CONSENT, Box.ALONE, Box.HELPED),
        _said("form-said-mandate", _MANDATE, (Box.ONE_MATTER, *_ACTS)),
        _said("form-said-differs", _MANDATE, (Box.NO_END,), ("other agent", "less", "more", "no end")),
        _said("form-said-no-code", _MANDATE, (Box.ONE_MATTER,), ("no code",)),
        _said("form-said-not-ours", _MANDATE, (Box.ONE_MATTER,), ("not ours",)),
        _said("form-said-consent", _CONSENT, (Box.AGREED, Box.HELPED)),
        _said("form-said-no", _CONSENT, (Box.NOT_AGREED, Box.ALONE), ("says no", "says alone")),
        ("form-closer", "formSaid", _said("", _MANDATE, (Box.ONE_MATTER, Box.DEPOSIT))[2], "closer"),
    ]


def _laid(name: str, form: dict[str, Any] | None = None, **values: Any) -> FormState:
    return name, "form", {"progressDots": 3, "form": form or _form(), **values}, ""


def _ask(name: str, parts: Parts, *asked: Box) -> FormState:
    form = _form(pages=_pages(parts, asked=asked), asked=[int(box) for box in asked])
    return name, "formAsk", {"progressDots": 4, "form": form}, ""


def _said(name: str, parts: Parts, ticked: tuple[Box, ...], differs: tuple[str, ...] = ()) -> FormState:
    form = _form(pages=_pages(parts, ticked), ticked=[int(box) for box in ticked], differs=list(differs))
    form |= {"paper": str(Paper.CONSENT if parts is _CONSENT else Paper.MANDATE), "ends": "2026-12-22"}
    return name, "formSaid", {"progressDots": 5, "form": form}, ""


def _form(**values: Any) -> dict[str, Any]:
    pages = values.get("pages", [])
    return {
        "paper": "mandate", "parts": len(pages), "read": len(pages), "other": False, "pages": [], "asked": [],
        "ticked": [], "differs": [], "ends": "", **values,
    }  # fmt: skip


def _pages(parts: Parts, ticked: tuple[Box, ...] = (), asked: tuple[Box, ...] = ()) -> list[dict[str, Any]]:
    return [
        {
            "picture": f"image://page/form{part}",
            "widthMm": 84.0,
            "heightMm": 150.0,
            "marks": [
                {
                    "box": int(box),
                    "state": "asked" if box in asked else "ticked" if box in ticked else "empty",
                    "x": 0.12,
                    "y": 0.12 + 0.085 * place,
                    "side": 0.083,
                }
                for place, box in enumerate(boxes)
            ],
        }
        for part, boxes in enumerate(parts)
    ]
