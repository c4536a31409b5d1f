"""The visit as QML sees it: properties that follow the state, one slot for touches."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.site import Site
from kiosk.ui.pages_model import PagesModel
from kiosk.ui.shown import pages_shown
from kiosk.ui.view import BY_SITE, BY_STATE
from kiosk.visit.state import State

Touch = Callable[[str, str], None]

_BESIDE = {"clock": "QString", "night": "bool", "sharp": "QVariantMap", "voiceless": "bool"}
"""Properties that come from neither the site nor the visit's state, and their Qt type."""


class Model(QObject):
    """Holds what is shown; `show` changes it, `touched` hears of touches."""

    lookClosely = Signal(str, int)
    """A page, by its key, is shown closely, so many pixels wide. That is no touch: nobody did anything for it."""
    lookAway = Signal(str)
    """That page is not shown closely any more."""

    def __init__(self, site: Site, state: State, touched: Touch) -> None:
        super().__init__()
        self._touched = touched
        self._pages = PagesModel()
        self._values: dict[str, Any] = {name: of(site) for name, (_, of) in BY_SITE.items()}
        self._values |= {name: of(state) for name, (_, of) in BY_STATE.items()}
        self._values |= {"clock": "", "night": False, "sharp": {}, "voiceless": False}
        self._shown = state

    def show(self, state: State) -> None:
        """Shows `state`; every property that changes says so, the step last."""
        if state == self._shown:
            return
        self._shown = state
        self._pages.show(pages_shown(state))
        values = {name: of(state) for name, (_, of) in BY_STATE.items()}
        changed = [name for name, value in values.items() if self._values[name] != value]
        self._values |= values
        for name in changed:
            getattr(self, f"{name}Changed").emit()

    def show_clock(self, text: str) -> None:
        """Shows the time of day."""
        if self._values["clock"] != text:
            self._values["clock"] = text
            self.clockChanged.emit()  # type: ignore[attr-defined]

    def show_night(self, *, night: bool) -> None:
        """Shows that the place is closed: a screen before which nobody is goes dark."""
        if self._values["night"] != night:
            self._values["night"] = night
            self.nightChanged.emit()  # type: ignore[attr-defined]

    def show_sharp(self, pictures: dict[str, str]) -> None:
        """Shows pages that are looked at closely as sharp as they are: their pictures' addresses, by page."""
        if self._values["sharp"] != pictures:
            self._values["sharp"] = pictures
            self.sharpChanged.emit()  # type: ignore[attr-defined]

    def show_voiceless(self, *, voiceless: bool) -> None:
        """Shows that no voice says this screen in the visit's language."""
        if self._values["voiceless"] != voiceless:
            self._values["voiceless"] = voiceless
            self.voicelessChanged.emit()  # type: ignore[attr-defined]

    @Slot(str)
    @Slot(str, "QVariant")
    def touch(self, what: str, value: Any = None) -> None:
        """The person touched a control."""
        self._touched(what, "" if value is None else str(value))

    def value(self, name: str) -> Any:
        """What the property shows now."""
        return self._values[name]


def _getter(name: str) -> Callable[[Model], Any]:
    return lambda model: model._values[name]


def _model_class() -> type[Model]:
    kinds = {name: kind for name, (kind, _) in (BY_SITE | BY_STATE).items()} | _BESIDE
    members: dict[str, Any] = {}
    for name, kind in kinds.items():
        changed = Signal()
        members[f"{name}Changed"] = changed
        members[name] = Property(kind, _getter(name), notify=changed)  # type: ignore[arg-type]
    pages_changed = Signal()
    members["pagesChanged"] = pages_changed
    members["pages"] = Property(QObject, lambda model: model._pages, notify=pages_changed)
    return type("VisitModel", (Model,), members)


VisitModel: type[Model] = _model_class()
