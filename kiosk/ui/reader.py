"""Reads the screen aloud part by part (heading, what to do, each choice), and lights the part that is being said."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.headset import Headset, NoHeadset
from kiosk.visit.ports import Speaker

SPEAKING, PAUSED = "speaking", "paused"


def said_by(window: QQuickWindow, language: str) -> list[tuple[str, str]]:
    """What the window says now, each line with its language; `language` is that of the visit."""
    lines = str(window.property("speech") or "").split("\n")
    voices = str(window.property("voices") or "").split("\n")
    voices += [""] * (len(lines) - len(voices))
    return [(line, voice or language) for line, voice in zip(lines, voices, strict=False) if line]


class Reader(QObject):
    """Reads one window. Belongs to Qt's thread."""

    _over = Signal(int)
    """A part was said, with the number of its saying: one that was interrupted is not followed by the next."""

    def __init__(self, window: QQuickWindow, speaker: Speaker, headset: Headset | None = None) -> None:
        super().__init__()
        self._window = window
        self._speaker = speaker
        self._headset = headset or NoHeadset()
        self._parts: list[tuple[str, str]] = []
        self._saying = 0
        self._over.connect(self._next, Qt.ConnectionType.QueuedConnection)

    def read(self, language: str) -> None:
        """Reads what the window shows now, from its heading on; `language` is that of the visit.

        Nothing where not all of it can be said: whoever hears two choices of three does not know of the third.
        """
        self.stop()
        if not self.can_say_all(language):
            return
        self._window.setProperty("headset", self._headset.plugged())
        self._parts = said_by(self._window, language)
        self._say()

    def can_say_all(self, language: str) -> bool:
        """Whether a voice says each sentence of the window that is the visit's own.

        Names of other languages do not count, nor does what is personal, which is among them only while it is read.
        """
        return all(self._speaker.speaks(*line) for line in said_by(self._window, language) if line[1] == language)

    def listen(self, language: str) -> None:
        """One touch: reads; while it reads, pauses; paused, goes on with the part that was broken off."""
        voice = self._window.property("voice")
        if voice == SPEAKING:
            self._hush()
            self._window.setProperty("voice", PAUSED)
        elif voice == PAUSED and self._parts:
            self._say()
        else:
            self.read(language)

    @property
    def busy(self) -> bool:
        """Whether something is being said, or waits to be gone on with."""
        return bool(self._window.property("voice"))

    def set_volume(self, level: int) -> None:
        """As loud as this from the next part on."""
        self._speaker.set_volume(level)

    def headset_changed(self) -> None:
        """Nothing that began in a headset goes on without it, nor the other way round."""
        if self.busy and bool(self._window.property("headset")) != self._headset.plugged():
            self.stop()

    def stop(self) -> None:
        """Is silent at once, and lights nothing."""
        self._parts = []
        self._hush()
        self._window.setProperty("voice", "")
        self._window.setProperty("headset", False)

    def _hush(self) -> None:
        self._saying += 1
        self._speaker.stop()
        self._window.setProperty("spoken", "")

    def _next(self, said: int) -> None:
        """The part that was being said is over."""
        if said == self._saying:
            self._parts.pop(0)
            self._say()

    def _say(self) -> None:
        """Says the first part that is left and has a voice; it is left until it was said.

        Nothing, once the headset went or came.
        """
        self.headset_changed()
        self._saying += 1
        number = self._saying
        while self._parts:
            text, language = self._parts[0]
            self._window.setProperty("spoken", text)
            self._window.setProperty("voice", SPEAKING)
            if self._speaker.say(text, language, lambda: self._over.emit(number)):
                return
            self._parts.pop(0)
        self.stop()
