"""A made-up visit in every state of every screen, to draw and to audit the screens without any device."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from kiosk.domain import Category, Doubt, Fault, Sharing
from kiosk.ui.form_specimens import form_states
from kiosk.ui.list_specimens import list_states

PAGE_ROLES = ("key", "sides", "blank", "doubts", "dropped")

_LETTER_MM, _CARD_MM = (210.0, 297.0), (85.6, 54.0)


def _side(key: str, size_mm: tuple[float, float] = _LETTER_MM, turns: int = 0) -> dict[str, Any]:
    picture = f"image://page/{key}" if size_mm is _LETTER_MM or key.startswith("card") else f"image://page/card-{key}"
    return {
        "picture": picture,
        "asScanned": picture if key == "p1" else "",
        "turns": turns,
        "widthMm": size_mm[0],
        "heightMm": size_mm[1],
    }


def pages(
    count: int,
    *,
    doubts: dict[int, list[Doubt]] | None = None,
    dropped: int = -1,
    blank: int = -1,
    turned: int = -1,
    joined: int = -1,
) -> QObject:
    """A list model of `count` made-up pages, with the roles of the visit's own."""
    model = QStandardItemModel()
    model.setItemRoleNames(
        {Qt.ItemDataRole.UserRole + place: QByteArray(role.encode()) for place, role in enumerate(PAGE_ROLES)}
    )
    for number in range(count):
        size = _CARD_MM if number == 0 and count == 1 else _LETTER_MM
        under = [_side("card-back", _CARD_MM)] if number == joined else []
        values = (
            f"p{number}",
            [_side(f"p{number}", _CARD_MM if under else size, 1 if number == turned else 0), *under],
            number == blank,
            [str(doubt) for doubt in (doubts or {}).get(number, [])],
            number in {dropped, blank},
        )
        item = QStandardItem()
        for place, value in enumerate(values):
            item.setData(value, Qt.ItemDataRole.UserRole + place)
        model.appendRow(item)
    return model


@dataclass(frozen=True)
class State:
    """One screen in one state."""

    name: str
    step: str
    values: dict[str, Any] = field(default_factory=dict)
    """Properties' values; a function gets the language that is shown."""
    pages: Callable[[], QObject] | None = None
    opened: str = ""
    """Names of controls that the screen itself answers, touched one after the other once the screen stands."""
    reads: int | None = None
    """Which line the screen is reading aloud, from 0; None while nothing is said."""


_IN = {"personLabel": "J. D.", "canGoBack": True, "progressTotal": 6}
_ONE_VAULT = [{"name": "Coffre de Villemont", "methods": ["phone", "card", "open", "recover"], "sealed": True}]
_VAULTS = [*_ONE_VAULT, {"name": "Reconnect", "methods": ["phone"], "sealed": False}]
_METHODS = ["phone", "card", "open", "recover", "takeaway"]
_LINK = "https://coffre.example/taken#QmFnbm9sZXMtZGUtbCdPcm5l" + "x" * 8 + ".AGE-SECRET-KEY-1" + "SPECIMEN" * 7 + "AB"
_GROUPS = [
    {"digits": "418352", "state": "right"},
    {"digits": "223190", "state": "right"},
    {"digits": "905113", "state": "wrong"},
    {"digits": "77", "state": "typing"},
    *({"digits": "", "state": "empty"} for _ in range(5)),
]
_RIGHT = [{"digits": digits, "state": "right"} for digits in ("418352", "223190") for _ in range(4)]
_RIGHT += [{"digits": "905113", "state": "right"}]


def _deposit(
    category: Category, state: str, fraction: float = 1.0, *, waiting: bool = False, taken_along: bool = False
) -> dict[str, Any]:
    return {
        "category": str(category),
        "pages": 2,
        "state": state,
        "fraction": fraction,
        "waiting": waiting,
        "fault": "type refused" if state == "refused" else "",
        "takenAlong": taken_along,
    }


def _place(**values: Any) -> dict[str, Any]:
    return {**_IN, "progressDots": 3, **values}


def _pages_state(**values: Any) -> dict[str, Any]:
    return {**_IN, "progressDots": 4, "selected": "p0", **values}


_FACE = {"sides": [_side("p0")]}
_CARD_FACE = {"sides": [_side("card-front", _CARD_MM)]}


def _question(ask: str, *sides: dict[str, Any], doubt: str = "") -> dict[str, Any]:
    asked = {"ask": ask, "doubt": doubt, "sides": list(sides), "fronts": 12, "backs": 11, "day": "14/03/2023"}
    return {**_IN, "progressDots": 4, "question": asked}


def _category(**values: Any) -> dict[str, Any]:
    return {**_IN, "progressDots": 5, "categories": [str(category) for category in Category], **values}


def _sending(**values: Any) -> dict[str, Any]:
    return {**_IN, "progressDots": 5, "canGoBack": False, **values}


def states() -> list[State]:
    """Every screen in every state that looks different, then each fault."""
    both = ["glass", "feeder"]
    start = {"progressTotal": 6, "canGoBack": True}
    return [
        State("attract", "attract"),
        State("attract-night", "attract", {"night": True, "clock": "22:10"}),
        State("language", "language", {"progressTotal": 6, "progressDots": 1}),
        State("notice", "notice", {**start, "progressDots": 1}),
        State("notice-reads", "notice", {**start, "progressDots": 1}, reads=1),
        State("notice-printing", "notice", {**start, "progressDots": 1, "printState": "printing"}),
        State("notice-pictures", "notice", {**start, "progressDots": 1, "voiceless": True, "pictures": True}),
        State("vault", "vault", {**start, "progressDots": 2, "vaults": _VAULTS}),
        State("who", "who", {**start, "progressDots": 2, "methods": _METHODS}),
        State(
            "who-relay",
            "who",
            {
                **start,
                "progressDots": 2,
                "methods": ["phone", "card"],
                "vaultSealed": False,
                "vaultReader": "Coffre de Villemont (Reconnect)",
            },
        ),
        State("who-wait", "who", {**start, "progressDots": 2, "busy": True}),
        State("who-two", "who", {**start, "progressDots": 2, "methods": ["phone", "card"]}),
        State(
            "phone",
            "phone",
            {
                **start,
                "progressDots": 2,
                "loginUri": "https://coffre.example/a?user_code=WDJB-MJHT",
                "loginCode": "WDJB-MJHT",
                "loginMatch": "47",
            },
        ),
        State("phone-wait", "phone", {**start, "progressDots": 2}),
        State("card-glass", "card", {**start, "progressDots": 2}),
        State("card-reading", "card", {**start, "progressDots": 2, "busy": True}),
        State("card-camera", "card", {**start, "progressDots": 2, "camera": True}),
        State("invitation-glass", "invitation", {**start, "progressDots": 2}),
        State("invitation-reading", "invitation", {**start, "progressDots": 2, "busy": True}),
        State("invitation-camera", "invitation", {**start, "progressDots": 2, "camera": True}),
        State("pin", "pin", {**start, "progressDots": 2, "pinLength": 3}),
        State("pin-tries", "pin", {**start, "progressDots": 2, "triesLeft": 2}),
        State("pin-checking", "pin", {**start, "progressDots": 2, "pinLength": 6, "busy": True}),
        State("newPin", "newPin", {**start, "progressDots": 2, "pinLength": 4}),
        State("newPin-mismatch", "newPin", {**start, "progressDots": 2, "pinMismatch": True}),
        State("newPin-easy", "newPin", {**start, "progressDots": 2, "pinTooEasy": True}),
        State("newPin2", "newPin2", {**start, "progressDots": 2, "pinLength": 6}),
        State("cardMay", "cardMay", {**start, "progressDots": 2}),
        State("printing", "printing", {"progressTotal": 6, "progressDots": 2, "printState": "printing"}),
        State("papersOut", "papersOut", {"progressTotal": 6, "progressDots": 2, "printState": "printed"}),
        State("recover", "recover", {**start, "progressDots": 2, "groups": _GROUPS}),
        State("recover-checking", "recover", {**start, "progressDots": 2, "groups": _RIGHT, "busy": True}),
        State(
            "link",
            "link",
            {"progressTotal": 6, "progressDots": 2, "link": _LINK, "linkOnPaper": True, "linkUntil": "29/11/2026"},
        ),
        State("link-wait", "link", {**start, "progressDots": 2, "busy": True}),
        State("link-again", "link", {**start, "progressDots": 6, "link": _LINK}),
        State("place-glass", "place", _place()),
        State("place-both", "place", _place(sources=both)),
        State(
            "place-again",
            "place",
            _place(sources=both, source="feeder", documents=[_deposit(Category.PAYSLIP, "sending", 0.4)]),
        ),
        State("scanning-glass", "scanning", _place(fraction=0.35, busy=True, canGoBack=False)),
        State("scanning-feeding", "scanning", _place(source="feeder", busy=True, sheet=1, canGoBack=False)),
        State(
            "scanning-feeder",
            "scanning",
            _place(source="feeder", fraction=0.6, busy=True, sheet=3, pageCount=3, canGoBack=False),
            lambda: pages(3),
        ),
        State("pages-one", "pages", _pages_state(pageCount=1), lambda: pages(1)),
        State(
            "pages-doubt",
            "pages",
            _pages_state(pageCount=2, selected="p1", canSplit=True),
            lambda: pages(2, doubts={1: [Doubt.CORNER_MISSING]}, turned=0),
        ),
        State(
            "pages-many",
            "pages",
            _pages_state(pageCount=7, canUndo=True, canSplit=True, selected="p2"),
            lambda: pages(7, dropped=3, doubts={0: [Doubt.MAYBE_BLANK]}),
        ),
        State(
            "pages-split",
            "pages",
            _pages_state(pageCount=3, canUndo=True, canSplit=True, selected="p1", firstPages=["p0", "p1"]),
            lambda: pages(3),
        ),
        State(
            "pages-closer",
            "pages",
            _pages_state(pageCount=2, selected="p1"),
            lambda: pages(2, turned=0),
            opened="closer",
        ),
        State(
            "pages-closest",
            "pages",
            _pages_state(pageCount=2, selected="p1"),
            lambda: pages(2, turned=0),
            opened="closer closer:nearer",
        ),
        State(
            "pages-as-scanned",
            "pages",
            _pages_state(pageCount=2, selected="p1"),
            lambda: pages(2, turned=0),
            opened="closer closer:before",
        ),
        State(
            "pages-joined",
            "pages",
            _pages_state(pageCount=1, canUndo=True, sidesJoined=True),
            lambda: pages(2, joined=0, blank=1),
        ),
        State(
            "question-card",
            "question",
            _question("card", _side("card-front", _CARD_MM), _side("card-back", _CARD_MM)),
        ),
        State("question-other", "question", _question("other", _side("p1"), _side("p0"))),
        State("question-backs", "question", _question("backs", _side("p0"))),
        State("question-count", "question", _question("count", _side("p0"))),
        State("question-old", "question", _question("old", _side("p0"))),
        State("question-ended", "question", _question("ended", _side("card-front", _CARD_MM))),
        *(
            State(f"doubt-{doubt.name.lower()}", "question", _question("doubt", _side("p0"), doubt=doubt.value))
            for doubt in Doubt
        ),
        State("backs", "backs", {**_IN, "progressDots": 3}),
        State("category", "category", _category(guess="payslip", askedPage=_FACE)),
        State("category-card", "category", _category(guess="identity", askedPage=_CARD_FACE, documentsLeft=3)),
        State("where", "where", {**_IN, "progressDots": 5}),
        State("howLong", "howLong", {**_IN, "progressDots": 5, "sharing": [str(period) for period in Sharing]}),
        State(
            "place-signed-again",
            "place",
            _place(sources=both, form={"offered": True}, documents=[_deposit(Category.PAYSLIP, "sending", 0.4)]),
        ),
        *(State(name, step, {**_IN, **values}, opened=opened) for name, step, values, opened in form_states()),
        State("sending", "sending", _sending(documents=[_deposit(Category.PAYSLIP, "sending", 0.4)])),
        State(
            "sending-many",
            "sending",
            _sending(
                documents=[
                    _deposit(Category.IDENTITY, "receipted"),
                    _deposit(Category.OTHER, "refused"),
                    _deposit(Category.HOUSING, "sealed"),
                    _deposit(Category.PAYSLIP, "sending", 0.7),
                ]
            ),
        ),
        State("sending-refused", "sending", _sending(documents=[_deposit(Category.OTHER, "refused")])),
        State(
            "sending-part-refused",
            "sending",
            _sending(documents=[_deposit(Category.OTHER, "refused"), _deposit(Category.IDENTITY, "receipted")]),
        ),
        State("sending-all-in", "sending", _sending(documents=[_deposit(Category.IDENTITY, "receipted")])),
        State(
            "sending-taken-along",
            "sending",
            _sending(documents=[_deposit(Category.IDENTITY, "receipted", taken_along=True)], takenAlong=True),
        ),
        State(
            "sending-to-take-along",
            "sending",
            _sending(documents=[_deposit(Category.PAYSLIP, "sending", 0.4, taken_along=True)], takenAlong=True),
        ),
        State("waiting", "sending", _sending(documents=[_deposit(Category.TAX, "sealed", 0.0, waiting=True)])),
        State("done-nothing", "done", _sending(progressDots=6)),
        State("done", "done", _sending(progressDots=6, printState="printing")),
        State(
            "done-waiting",
            "done",
            _sending(
                progressDots=6,
                printState="unsure",
                documents=[_deposit(Category.IDENTITY, "receipted"), _deposit(Category.TAX, "sealed", waiting=True)],
            ),
        ),
        State("done-printed", "done", _sending(progressDots=6, printState="printed")),
        State("done-unprinted", "done", _sending(progressDots=6, printState="failed")),
        State("done-code", "done", _sending(progressDots=6, printState="failed", linkWanted=True)),
        State("done-list", "done", _sending(progressDots=6, printState="printed", listState="printing")),
        State("done-unsure", "done", _sending(progressDots=6, printState="unsure")),
        State("goodbye", "goodbye", {"progressTotal": 0}),
        State("goodbye-how", "goodbye", {"asksHow": True}),
        State("goodbye-hard", "goodbye", {"asksHard": True}),
        State("goodbye-thanks", "goodbye", {"answered": True}),
        *(State(name, step, values) for name, step, values in list_states()),
        State("closed", "closed", {"fault": {"kind": str(Fault.SCANNER_GONE), "action": "ok"}}),
        State("closed-full", "closed", {"fault": {"kind": str(Fault.OUTBOX_FULL), "action": "ok"}}),
        State("warning", "place", _place(warning=True, secondsLeft=24)),
        State("comfort", "notice", {**start, "progressDots": 1, "comfort": True}),
        State("comfort-voiceless", "notice", {**start, "progressDots": 1, "comfort": True, "voiceless": True}),
        State("leave-unsaved", "pages", _pages_state(pageCount=1, leaveAsked=True, unsaved=3), lambda: pages(1)),
        State("leave-one", "pages", _pages_state(pageCount=1, leaveAsked=True, unsaved=1), lambda: pages(1)),
        State("leave-nothing", "notice", {**start, "progressDots": 1, "leaveAsked": True}),
        State(
            "leave-waiting",
            "sending",
            _sending(documents=[_deposit(Category.TAX, "sealed", 0.0, waiting=True)], leaveAsked=True),
        ),
        State("leave", "sending", _sending(documents=[_deposit(Category.IDENTITY, "receipted")], leaveAsked=True)),
        State(
            "leave-taken-along",
            "sending",
            _sending(
                documents=[_deposit(Category.IDENTITY, "receipted", taken_along=True)], takenAlong=True, leaveAsked=True
            ),
        ),
        State("trouble", "trouble", _sending(fault={"kind": str(Fault.SCANNER_GONE), "action": "leave"})),
        *(
            State(f"fault-{fault.name.lower()}", "place", _place(fault={"kind": str(fault), "action": "again"}))
            for fault in Fault
        ),
        State(
            "fault-put-back",
            "place",
            _place(source="feeder", fault={"kind": str(Fault.PAPER_JAM), "action": "again", "putBack": True}),
        ),
    ]
