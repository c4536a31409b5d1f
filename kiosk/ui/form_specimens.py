"""A made-up signed form in every state of its screens, to draw and to audit them without any device."""

from typing import Any

from kiosk.form import Box

FormState = tuple[str, str, dict[str, Any], str]
"""Name, step, values, and what is touched once the screen stands."""

_MANDATE = (
    Box.NO_END, Box.ONE_MATTER, Box.TWO_DATES, Box.DEPOSIT, Box.CONSULT, Box.TAKE_OUT, Box.SEND, Box.MAIL, Box.PASSWORD,
)  # fmt: skip


def form_states() -> list[FormState]:
    """Every screen of a signed form, with the most that it has to say."""
    return [
        ("place-signed", "place", {"progressDots": 3, "form": {"offered": True}}, ""),
        ("form-printing", "form", {"progressDots": 3, "form": _form(), "printState": "printing"}, ""),
        ("form-part", "form", {"progressDots": 3, "form": _form(parts=2, read=1)}, ""),
        _ask("form-ask-act", (Box.TAKE_OUT,)),
        _ask("form-ask-three", (Box.NO_END, Box.ONE_MATTER, Box.TWO_DATES)),
        _said("form-said-mandate", (Box.ONE_MATTER, *_MANDATE[3:])),
        _said("form-said-differs", (Box.NO_END,), ("other agent", "less", "more", "no end")),
        ("form-closer", "formSaid", _said("", (Box.ONE_MATTER, Box.DEPOSIT))[2], "closer"),
    ]


def _ask(name: str, asked: tuple[Box, ...]) -> FormState:
    form = _form(parts=2, read=2, pages=_pages(asked=asked), asked=[int(box) for box in asked])
    return name, "formAsk", {"progressDots": 4, "form": form}, ""


def _said(name: str, ticked: tuple[Box, ...], differs: tuple[str, ...] = ()) -> FormState:
    form = _form(
        parts=2, read=2, pages=_pages(ticked), ticked=[int(box) for box in ticked], differs=list(differs),
        ends="2026-12-22",
    )  # fmt: skip
    return name, "formSaid", {"progressDots": 5, "form": form}, ""


def _form(**values: Any) -> dict[str, Any]:
    return {
        "paper": "mandate", "parts": 0, "read": 0, "other": False, "pages": [], "asked": [], "ticked": [],
        "differs": [], "ends": "", **values,
    }  # fmt: skip


def _pages(ticked: tuple[Box, ...] = (), asked: tuple[Box, ...] = ()) -> list[dict[str, Any]]:
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
                for place, box in enumerate(_MANDATE if part == 0 else ())
            ],
        }
        for part in range(2)
    ]
