"""A made-up visit in every state of every screen, to draw and to audit the screens without any device."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QByteArray, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain import Category, Doubt, Fault, Sharing
from kiosk.ui.form_specimens import form_states
from kiosk.ui.list_specimens import list_states

_PAGE_ROLES = ("key", "sides", "blank", "doubts", "dropped")

_DEFAULTS: dict[str, tuple[str, Any]] = {
    "step": ("QString", "attract"),
    "language": ("QString", "fr"),
    "rtl": ("bool", False),
    "siteName": ("QString", "CCAS de Villemont, accueil"),
    "structure": ("QString", "CCAS de Villemont"),
    "languages": ("QVariantList", []),
    "vaults": ("QVariantList", []),
    "vault": ("QString", "Coffre de Villemont"),
    "methods": ("QVariantList", []),
    "loginUri": ("QString", ""),
    "loginCode": ("QString", ""),
    "loginMatch": ("QString", ""),
    "personLabel": ("QString", ""),
    "vaultSealed": ("bool", True),
    "vaultReader": ("QString", "Coffre de Villemont"),
    "pinLength": ("int", 0),
    "triesLeft": ("int", -1),
    "pinMismatch": ("bool", False),
    "groups": ("QVariantList", []),
    "source": ("QString", "glass"),
    "sources": ("QVariantList", ["glass"]),
    "camera": ("bool", False),
    "sheet": ("int", 0),
    "fraction": ("double", 0.0),
    "busy": ("bool", False),
    "pages": ("QObject*", None),
    "pageCount": ("int", 0),
    "selected": ("QString", ""),
    "canUndo": ("bool", False),
    "canSplit": ("bool", False),
    "firstPages": ("QVariantList", ["p0"]),
    "askedPage": ("QVariant", None),
    "sidesJoined": ("bool", False),
    "question": ("QVariant", None),
    "documentsLeft": ("int", 1),
    "categories": ("QVariantList", []),
    "guess": ("QString", ""),
    "procedures": ("QVariantList", [{"id": "rsa", "name": "Le RSA", "picture": "income"}]),
    "procedure": ("QString", ""),
    "askedPapers": ("QVariantList", []),
    "listState": ("QString", "idle"),
    "sharing": ("QVariantList", []),
    "form": ("QVariant", None),
    "documents": ("QVariantList", []),
    "fault": ("QVariant", None),
    "warning": ("bool", False),
    "secondsLeft": ("int", 0),
    "leaveAsked": ("bool", False),
    "unsaved": ("int", 0),
    "printState": ("QString", "idle"),
    "handle": ("QString", ""),
    "progressDots": ("int", 0),
    "progressTotal": ("int", 0),
    "asksHow": ("bool", False),
    "answered": ("bool", False),
    "canGoBack": ("bool", False),
    "large": ("bool", False),
    "contrast": ("bool", False),
    "calm": ("bool", True),
    "reach": ("bool", False),
    "pictures": ("bool", False),
    "volume": ("int", 2),
    "comfort": ("bool", False),
    "voiceless": ("bool", False),
    "pixelsPerMm": ("double", 149 / 25.4),
    "clock": ("QString", "10:24"),
    "night": ("bool", False),
}


_OVER_A_SCREEN = ("leaveAsked", "warning", "fault", "comfort")
"""Properties that bring a question, or the panel of seeing and hearing, over whatever screen there is."""


class _Values(QObject):
    """Holds the values of a made-up visit and remembers what was touched."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, Any] = {name: default for name, (_, default) in _DEFAULTS.items()}
        self.touches: list[tuple[str, Any]] = []

    @Slot(str)
    @Slot(str, "QVariant")
    def touch(self, what: str, value: Any = None) -> None:
        """Remembers the touch."""
        self.touches.append((what, value))

    def leave(self) -> None:
        """No screen at all and no question over it, before anything else changes: nothing is shown that will go."""
        for name, gone in (("step", ""), *((name, _DEFAULTS[name][1]) for name in _OVER_A_SCREEN)):
            if self.values[name] != gone:
                self.values[name] = gone
                getattr(self, f"{name}Changed").emit()

    def show(self, **values: Any) -> None:
        """Sets properties, everything else back to its default but language, modes and screen; the step comes last."""
        kept = ("language", "rtl", "languages", "large", "contrast", "calm", "reach", "pixelsPerMm")
        wanted = {name: default for name, (_, default) in _DEFAULTS.items() if name not in kept} | values
        for name, value in sorted(wanted.items(), key=lambda item: item[0] == "step"):
            if self.values[name] != value or name == "fault":
                self.values[name] = value
                getattr(self, f"{name}Changed").emit()


def _getter(name: str) -> Callable[[_Values], Any]:
    return lambda visit: visit.values[name]


# A property's type may be a name, which PySide's stubs do not know.
_typed: Any = Property


def _visit_class() -> type[_Values]:
    members: dict[str, Any] = {}
    for name, (kind, _) in _DEFAULTS.items():
        changed = Signal()
        members[f"{name}Changed"] = changed
        members[name] = _typed("QVariant" if kind == "QObject*" else kind, _getter(name), notify=changed)
    return type("SpecimenVisit", (_Values,), members)


SpecimenVisit = _visit_class()


_LETTER_MM, _CARD_MM = (210.0, 297.0), (85.6, 54.0)


def _side(key: str, size_mm: tuple[float, float] = _LETTER_MM, turns: int = 0) -> dict[str, Any]:
    picture = f"image://page/{key}"
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
        {Qt.ItemDataRole.UserRole + place: QByteArray(role.encode()) for place, role in enumerate(_PAGE_ROLES)}
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


class SpecimenPages(QQuickImageProvider):
    """`image://page/<key>`: a made-up letter, or a made-up identity card for the key `card`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        """A page of 420 by 594 pixels with grey lines."""
        image = QImage(420, 265 if id.startswith("card-") else 594, QImage.Format.Format_RGB32)
        image.fill(QColor("#FDFDFB"))
        painter = QPainter(image)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#30507A"))
        painter.drawRect(QRectF(36, 36, 120, 44))
        painter.setBrush(QColor("#9AA09D"))
        shift = sum(id.encode()) % 7
        for line in range(18):
            painter.drawRect(QRectF(36, 130 + line * 24, 348 - (line * 37 + shift * 23) % 140, 8))
        painter.end()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class SpecimenCodes(QQuickImageProvider):
    """`image://qr/...`: a made-up square code."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        """A chess-like pattern of 33 by 33 modules with three finder squares."""
        image = QImage(41, 41, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        for y in range(33):
            for x in range(33):
                if (x * 7 + y * 13 + x * y * 3) % 5 < 2:
                    image.setPixelColor(x + 4, y + 4, QColor("black"))
        painter = QPainter(image)
        for x, y in ((4, 4), (30, 4), (4, 30)):
            painter.fillRect(x - 1, y - 1, 9, 9, Qt.GlobalColor.white)
            painter.fillRect(x, y, 7, 7, Qt.GlobalColor.black)
            painter.fillRect(x + 1, y + 1, 5, 5, Qt.GlobalColor.white)
            painter.fillRect(x + 2, y + 2, 3, 3, Qt.GlobalColor.black)
        painter.end()
        side = min(requestedSize.width(), requestedSize.height()) if requestedSize.isValid() else 328
        image = image.scaled(max(41, side // 41 * 41), max(41, side // 41 * 41))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@dataclass(frozen=True)
class State:
    """One screen in one state."""

    name: str
    step: str
    values: dict[str, Any] = field(default_factory=dict)
    """Properties' values; a function gets the language that is shown."""
    pages: Callable[[], QObject] | None = None
    opened: str = ""
    """Name of the control that the screen itself answers, touched once the screen stands."""


_IN = {"personLabel": "J. D.", "canGoBack": True, "progressTotal": 6}
_ONE_VAULT = [{"name": "Coffre de Villemont", "methods": ["phone", "card", "open", "recover"], "sealed": True}]
_VAULTS = [*_ONE_VAULT, {"name": "Reconnect", "methods": ["phone"], "sealed": False}]
_METHODS = ["phone", "card", "open", "recover"]
_GROUPS = [
    {"digits": "418352", "state": "right"},
    {"digits": "223190", "state": "right"},
    {"digits": "905113", "state": "wrong"},
    {"digits": "77", "state": "typing"},
    *({"digits": "", "state": "empty"} for _ in range(5)),
]


def _deposit(category: Category, state: str, fraction: float = 1.0, *, waiting: bool = False) -> dict[str, Any]:
    return {
        "category": str(category),
        "pages": 2,
        "state": state,
        "fraction": fraction,
        "waiting": waiting,
        "fault": "type refused" if state == "refused" else "",
    }


def _place(**values: Any) -> dict[str, Any]:
    return {**_IN, "progressDots": 3, **values}


def _pages_state(**values: Any) -> dict[str, Any]:
    return {**_IN, "progressDots": 4, "selected": "p0", **values}


_FACE = {"sides": [_side("p0")]}
_CARD_FACE = {"sides": [_side("card", (54.0, 85.6), 1)]}


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
        State("notice-printing", "notice", {**start, "progressDots": 1, "printState": "printing"}),
        State("notice-pictures", "notice", {**start, "progressDots": 1, "voiceless": True, "pictures": True}),
        State("vault", "vault", {**start, "progressDots": 2, "vaults": _VAULTS}),
        State("who", "who", {**start, "progressDots": 2, "methods": _METHODS}),
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
        State("card-camera", "card", {**start, "progressDots": 2, "camera": True}),
        State("pin", "pin", {**start, "progressDots": 2, "pinLength": 3}),
        State("pin-tries", "pin", {**start, "progressDots": 2, "triesLeft": 2}),
        State("newPin", "newPin", {**start, "progressDots": 2, "pinLength": 4}),
        State("newPin-mismatch", "newPin", {**start, "progressDots": 2, "pinMismatch": True}),
        State("newPin2", "newPin2", {**start, "progressDots": 2, "pinLength": 6}),
        State("cardMay", "cardMay", {**start, "progressDots": 2}),
        State("printing", "printing", {"progressTotal": 6, "progressDots": 2, "printState": "printing"}),
        State("papersOut", "papersOut", {"progressTotal": 6, "progressDots": 2, "printState": "printed"}),
        State("recover", "recover", {**start, "progressDots": 2, "groups": _GROUPS}),
        State("place-glass", "place", _place()),
        State("place-both", "place", _place(sources=both)),
        State(
            "place-again",
            "place",
            _place(sources=both, source="feeder", documents=[_deposit(Category.PAYSLIP, "sending", 0.4)]),
        ),
        State("scanning-glass", "scanning", _place(fraction=0.35, busy=True, canGoBack=False)),
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
            lambda: pages(7, dropped=1, doubts={0: [Doubt.MAYBE_BLANK]}),
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
        State("sending-all-in", "sending", _sending(documents=[_deposit(Category.IDENTITY, "receipted")])),
        State("waiting", "waiting", _sending(documents=[_deposit(Category.TAX, "sealed", 0.0, waiting=True)])),
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
        State("goodbye", "goodbye", {"progressTotal": 0}),
        State("goodbye-how", "goodbye", {"asksHow": True}),
        State("goodbye-thanks", "goodbye", {"answered": True}),
        *(State(name, step, values) for name, step, values in list_states()),
        State("closed", "closed"),
        State("warning", "place", _place(warning=True, secondsLeft=24)),
        State("comfort", "notice", {**start, "progressDots": 1, "comfort": True}),
        State("comfort-voiceless", "notice", {**start, "progressDots": 1, "comfort": True, "voiceless": True}),
        State("leave-unsaved", "pages", _pages_state(pageCount=1, leaveAsked=True, unsaved=3), lambda: pages(1)),
        State("leave-one", "pages", _pages_state(pageCount=1, leaveAsked=True, unsaved=1), lambda: pages(1)),
        State("leave", "sending", _sending(documents=[_deposit(Category.IDENTITY, "receipted")], leaveAsked=True)),
        State("trouble", "trouble", _sending(fault={"kind": str(Fault.SCANNER_GONE), "action": "leave"})),
        *(
            State(f"fault-{fault.name.lower()}", "place", _place(fault={"kind": str(fault), "action": "again"}))
            for fault in Fault
        ),
    ]
