"""The window of a box: full screen, whatever is plugged, unplugged or turned, and dark while the place is closed."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk import hours


def fill_screen(window: QQuickWindow) -> None:
    """Fills the screen there is, without a cursor. No key closes the window; a screen that comes back is filled too."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.setQuitOnLastWindowClosed(False)
    window.setProperty("stays", True)
    hide_cursor()
    window.showFullScreen()

    def fill(screen: QScreen | None) -> None:
        if screen is not None:
            window.setScreen(screen)
            window.showFullScreen()

    application.primaryScreenChanged.connect(fill)


def hide_cursor() -> None:
    """No window shows an arrow, once and for all: Qt Quick drops a window's own where a pointer comes in."""
    if QGuiApplication.overrideCursor() is None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)


def is_night(now: time, night: str) -> bool:
    """Whether `now` is in the night that the site file names, as 20:00-07:00; never when it names none."""
    return bool(night) and hours.within(night, now)
