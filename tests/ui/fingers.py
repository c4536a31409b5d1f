"""Fingers on the glass of a window: real touch events, several at once, that tremble, drag, and are held."""

from collections.abc import Sequence

from PySide6.QtCore import QEventLoop, QPauseAnimation, QPoint, QPointF, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

DEADLINE_MS = 60_000


class Fingers:
    """Two fingers before one window; what is touched is told by pixels of the window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._glass: QPointingDevice = QTest.createTouchDevice()

    def press(self, *places: QPoint) -> None:
        """The first finger, and the second where there is a second place, come down at the same moment."""
        event = QTest.touchEvent(self._window, self._glass)
        for finger, place in enumerate(places):
            event.press(finger, place, self._window)
        event.commit()

    def second(self, place: QPoint) -> None:
        """The second finger comes down while the first stays."""
        QTest.touchEvent(self._window, self._glass).stationary(0).press(1, place, self._window).commit()

    def again(self, place: QPoint) -> None:
        """The first finger taps while the second, which is down, stays."""
        QTest.touchEvent(self._window, self._glass).press(0, place, self._window).stationary(1).commit()
        self.lift(0, place, stays=1)

    def lift(self, finger: int, place: QPoint, *, stays: int | None = None) -> None:
        """One finger goes; another may stay where it is."""
        event = QTest.touchEvent(self._window, self._glass).release(finger, place, self._window)
        if stays is not None:
            event.stationary(stays)
        event.commit()

    def slide(self, places: Sequence[QPoint]) -> None:
        """The first finger, which is down, goes from place to place."""
        for place in places:
            QTest.touchEvent(self._window, self._glass).move(0, place, self._window).commit()

    def tap(self, place: QPoint) -> None:
        """One finger comes and goes."""
        self.press(place)
        self.lift(0, place)

    def tap_by_the_way(self, places: Sequence[QPoint]) -> None:
        """One finger comes down at the first place and goes at the last."""
        self.press(places[0])
        self.slide(places[1:])
        self.lift(0, places[-1])


def middle_of(item: QQuickItem) -> QPoint:
    """The centre of a control, in pixels of its window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def let_pass(milliseconds: int) -> None:
    """Lets so much time pass for Qt; where nothing is expected to happen, there is no event to wait for."""
    loop, pause = QEventLoop(), QPauseAnimation(milliseconds)
    pause.finished.connect(loop.quit)
    deadline = QTimer(singleShot=True, interval=DEADLINE_MS)
    deadline.timeout.connect(loop.quit)
    deadline.start()
    pause.start()
    loop.exec()
