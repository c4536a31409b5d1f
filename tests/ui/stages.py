"""A screen on its stage: how it looks, its states by name, and a finger."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QMetaObject, QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.ui import pictures, places, specimens
from kiosk.ui.screens import PANEL_DPI, AnyState, Look, Stage
from tests.ui.audit import Audit

places.offscreen()


@lru_cache(maxsize=96)
def _drawn_once(name: str, palette: str, width: int, height: int) -> QImage:
    return _draw(name, palette, QSize(width, height))


_draw = pictures.draw
pictures.draw = lambda name, palette, box: _drawn_once(name, palette, box.width(), box.height())
"""The same drawing at the same size on screen after screen is drawn once."""

ALL = specimens.states()


def look(language: str = "fr", size: str = "1280x800", mode: str = "plain", dpi: float | None = None) -> Look:
    width, height = size.split("x")
    longer, shorter = (dpi, dpi) if dpi else PANEL_DPI[size]
    return Look(language, int(width), int(height), longer, mode, shorter)


def state(name: str) -> specimens.State:
    return next(one for one in ALL if one.name == name)


def in_turn(stage: Stage, shown: AnyState) -> Iterator[Audit]:
    """The shown screen, then what each touch of a key that brings other keys brings, until the first come again."""
    seen = Audit(stage, stage.look, shown.name)
    first = [touch.name for touch in seen.touches]
    yield seen
    for bringing in ("more", "ways"):
        while key := next((touch.item for touch in seen.touches if touch.name == bringing), None):
            QMetaObject.invokeMethod(key, "act")
            stage.settle()
            seen = Audit(stage, stage.look, f"{shown.name}, {bringing}")
            if [touch.name for touch in seen.touches] == first:
                break
            yield seen


def tap(stage: Stage, name: str) -> None:
    audit = Audit(stage, stage.look, name)
    seen = next(seen for seen in audit.touches if seen.name == name)
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(seen.shown))
    stage.settle()


def middle(place: object) -> QPoint:
    return place.center().toPoint()  # type: ignore[attr-defined, no-any-return]
