"""The first frame, long before the screens are loaded. Imports Qt, and nothing of ours that takes time."""

import os
import time
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.places import OFFSCREEN_SIZE
from kiosk.ui.places import offscreen as draw_offscreen
from kiosk.ui.window import hide_cursor

QML = Path(__file__).parent / "qml" / "Curtain.qml"
FRAME_LIMIT_MS = 2000
"""How long the first frame is waited for: a display that shows none must not keep the screens from loading."""


class Curtain:
    """A window that is there while the screens are loaded."""

    drawn_s: float | None = None
    """When its first frame was drawn, by the monotonic clock."""

    def __init__(self, *, offscreen: bool, full_screen: bool, learning: bool) -> None:
        """Makes the application, and shows the window; returns once a frame of it was drawn."""
        if offscreen:
            draw_offscreen()
        os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
        self._application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
        self._engine = QQmlApplicationEngine()
        width, height = OFFSCREEN_SIZE
        size = {"width": width, "height": height} if offscreen else {}
        self._engine.setInitialProperties({**size, "learning": learning})
        self._loop = QEventLoop()
        self._engine.load(QUrl.fromLocalFile(str(QML)))
        (root,) = self._engine.rootObjects()
        assert isinstance(root, QQuickWindow)
        self.window = root
        self.window.frameSwapped.connect(self._drawn, Qt.ConnectionType.SingleShotConnection)
        if full_screen:
            hide_cursor()
            self.window.showFullScreen()
        QTimer.singleShot(FRAME_LIMIT_MS, self._loop.quit)
        self._loop.exec()

    def open(self) -> None:
        """Takes the window away: what is behind it can be seen now."""
        self.window.close()
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, QEvent.Type.DeferredDelete.value)

    def _drawn(self) -> None:
        self.drawn_s = time.monotonic()
        self._loop.quit()


@cache
def curtain(*, offscreen: bool, full_screen: bool, learning: bool = False) -> Curtain:
    """This process's curtain; the first call shows it. `learning` gives it the frame of a box that pretends."""
    return Curtain(offscreen=offscreen, full_screen=full_screen, learning=learning)
