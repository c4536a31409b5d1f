"""A visit that holds what it is told to: what the screens see of one, without anybody."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

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
    "link": ("QString", ""),
    "linkUntil": ("QString", ""),
    "takenAlong": ("bool", False),
    "linkOnPaper": ("bool", False),
    "linkWanted": ("bool", False),
    "pinLength": ("int", 0),
    "triesLeft": ("int", -1),
    "pinMismatch": ("bool", False),
    "pinTooEasy": ("bool", False),
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
    "secondsWarned": ("int", 30),
    "leaveAsked": ("bool", False),
    "unsaved": ("int", 0),
    "printState": ("QString", "idle"),
    "progressDots": ("int", 0),
    "progressTotal": ("int", 0),
    "asksHow": ("bool", False),
    "asksHard": ("bool", False),
    "answered": ("bool", False),
    "canGoBack": ("bool", False),
    "large": ("bool", False),
    "contrast": ("bool", False),
    "calm": ("bool", True),
    "reach": ("bool", False),
    "pictures": ("bool", False),
    "comfort": ("bool", False),
    "voiceless": ("bool", False),
    "pixelsPerMm": ("double", 149 / 25.4),
    "pixelsPerMmShort": ("double", 149 / 25.4),
    "clock": ("QString", "10:24"),
    "night": ("bool", False),
    "sharp": ("QVariantMap", {}),
}


_OVER_A_SCREEN = ("leaveAsked", "warning", "fault", "comfort")
"""Properties that bring a question, or the panel of seeing and hearing, over whatever screen there is."""


class _Values(QObject):
    """Holds the values of a made-up visit and remembers what was touched."""

    lookClosely = Signal(str, int)
    lookAway = Signal(str)

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
        kept = ("language", "rtl", "languages", "large", "contrast", "calm", "reach", "pixelsPerMm", "pixelsPerMmShort")
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
