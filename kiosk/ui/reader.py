"""Reads the screen aloud part by part (heading, what to do, each choice), and lights the part that is being said."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.visit.ports import Speaker


class Reader(QObject):
    """Reads one window. Belongs to Qt's thread."""

    _over = Signal(int)
    """A part was said, with the number of its saying: one that was interrupted is not followed by the next."""

    def __init__(self, window: QQuickWindow, speaker: Speaker) -> None:
        super().__init__()
        self._window = window
        self._speaker = speaker
        self._parts: list[tuple[str, str]] = []
        self._saying = 0
        self._over.connect(self._next, Qt.ConnectionType.QueuedConnection)

    def read(self, language: str) -> None:
        """Reads what the window shows now, from its heading on; `language` is that of the visit."""
        lines = str(self._window.property("speech") or "").split("\n")
        voices = str(self._window.property("voices") or "").split("\n")
        voices += [""] * (len(lines) - len(voices))
        self._parts = [(line, voice or language) for line, voice in zip(lines, voices, strict=False) if line]
        self._next(self._saying)

    def stop(self) -> None:
        """Is silent at once, and lights nothing."""
        self._parts = []
        self._saying += 1
        self._speaker.stop()
        self._window.setProperty("spoken", "")

    def _next(self, said: int) -> None:
        if said != self._saying:
            return
        if not self._parts:
            self.stop()
            return
        self._saying += 1
        number = self._saying
        text, language = self._parts.pop(0)
        self._window.setProperty("spoken", text)
        if not self._speaker.say(text, language, lambda: self._over.emit(number)):
            self.stop()
