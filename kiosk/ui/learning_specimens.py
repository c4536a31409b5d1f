"""The pretended world around a made-up visit in every state, to draw and to audit what lies around its screens."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

_NOTES = {"card": "PIN 274916", "badge": "PIN 270418"}
_KEYS = (
    "identity", "vitale", "payslip", "attestation", "tax", "card", "printedCard", "recovery", "printedRecovery",
    "badge", "phoneYes", "phoneNo",
)  # fmt: skip


@dataclass(frozen=True)
class LearningState:
    """What lies around a screen of the visit or of the agents' desk: `over` is the name of its state."""

    name: str
    over: str
    opened: str = ""
    """The key on the band that is touched."""
    printed: tuple[str, ...] = field(default_factory=tuple)
    """Addresses of the pictures of what the pretended printer printed."""


def states() -> list[LearningState]:
    """The band alone, and each tray in every state that looks different."""
    papers = tuple(f"image://page/printed{number}" for number in range(2))
    return [
        LearningState("learning", "place-glass"),
        LearningState("learning-papers", "place-glass", "trayPapers"),
        LearningState("learning-phone", "phone", "trayPapers"),
        LearningState("learning-card", "card-glass", "trayPapers"),
        LearningState("learning-recovery", "recover", "trayPapers"),
        LearningState("learning-badge", "desk-badge", "trayPapers"),
        LearningState("learning-nothing-printed", "place-glass", "trayPrinted"),
        LearningState("learning-printed", "done-printed", "trayPrinted", papers),
    ]


class SpecimenLearning(QObject):
    """A made-up pretended world to put around a window."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._printed: tuple[str, ...] = ()

    def show(self, state: LearningState) -> None:
        """What was printed is what `state` says."""
        self._printed = state.printed
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Everything is up to date."""

    @Slot(str, str, str)
    def lay(self, _thing: str, _source: str, _code: str) -> None:
        """Nothing takes what is laid down."""

    @Slot()
    def end(self) -> None:
        """It has no end."""

    things = Property("QVariantList", lambda _self: _things(), constant=True)  # type: ignore[arg-type]
    printed = Property("QStringList", lambda self: [*self._printed], notify=changed)  # type: ignore[arg-type]


def _things() -> list[dict[str, Any]]:
    return [{"key": key, "note": _NOTES.get(key, "")} for key in _KEYS]
