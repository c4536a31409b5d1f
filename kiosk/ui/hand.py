"""A hand before the window: finds controls by their name and touches the place where they really are."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

UNHURRIED_S = 0.45
"""Longer than a double tap: what a touch brought is not touched sooner, or it could pass for the second half."""


class Hand:
    """Touches one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self._last = QPoint()
        self._touched_s = 0.0

    def find(self, name: str) -> QQuickItem | None:
        """The control of that name that can be touched now: shown, enabled, its centre inside the window."""
        for item in _items(self._window.contentItem()):
            if item.objectName() == name and item.isVisible() and item.isEnabled() and self._inside(item):
                return item
        return None

    def touch(self, name: str) -> bool:
        """Touches the control's centre; False when there is none to touch, or it would look like a double tap."""
        item = self.find(name)
        if item is None or self._would_echo(item):
            return False
        place = _centre(item)
        self._last, self._touched_s = place, time.time()
        QTest.touchEvent(self._window, self._finger).press(0, place, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, place, self._window).commit()
        return True

    def _would_echo(self, item: QQuickItem) -> bool:
        """Whether the window would take a touch here for the second half of the last one."""
        there_s = float(item.property("thereMs") or 0) / 1000
        near = (_centre(item) - self._last).manhattanLength() < 2 * item.implicitHeight()
        return near and there_s > self._touched_s and time.time() - there_s < UNHURRIED_S

    def _inside(self, item: QQuickItem) -> bool:
        place = _centre(item)
        return 0 <= place.x() < self._window.width() and 0 <= place.y() < self._window.height()


def _centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    """All items below, those on top first. `findChild` would miss the delegates of a Repeater."""
    for child in reversed(item.childItems()):
        yield from _items(child)
        yield child
