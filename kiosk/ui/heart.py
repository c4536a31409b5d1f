"""Tells systemd, from Qt's own loop, that the screens live."""

from PySide6.QtCore import QTimer

from kiosk import notify


def heart() -> QTimer | None:
    """A timer that says so as long as somebody holds it and Qt's loop turns; None when nobody watches."""
    beat_s = notify.beat_s()
    if beat_s is None:
        return None
    timer = QTimer(interval=int(beat_s * 1000))
    timer.timeout.connect(notify.alive)
    timer.start()
    return timer
