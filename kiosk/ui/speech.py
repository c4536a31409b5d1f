"""A voice: espeak-ng in a process of its own, where it is installed; the text goes by its input."""

import logging
import shutil
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress

from kiosk.ui.headset import Headset, NoHeadset
from kiosk.ui.languages import VOICELESS

log = logging.getLogger(__name__)

WORDS_A_MINUTE = 140
AMPLITUDES = (30, 60, 100, 140, 200)
"""espeak-ng's amplitude (0 to 200) at each level of the voice."""
VOICES = {"zh": "cmn", "fr": "fr-fr", "en": "en-gb"}
"""espeak-ng's names where they differ from the language's code."""


class EspeakSpeaker:
    """Speaks with espeak-ng; silent where it is not installed."""

    def __init__(self, command: str | None = None, headset: Headset | None = None) -> None:
        self._command = command or shutil.which("espeak-ng")
        self._headset = headset or NoHeadset()
        self._amplitude = AMPLITUDES[len(AMPLITUDES) // 2]
        self._child: subprocess.Popen[bytes] | None = None

    def set_volume(self, level: int) -> None:
        """From the next words on as loud as this, from QUIETEST to LOUDEST."""
        self._amplitude = AMPLITUDES[level]

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        """Says `text` in place of whatever is being said; `over` is called, from a thread, once all of it was said.

        False where there is no voice.
        """
        self.stop()
        if self._command is None or language in VOICELESS:
            return False
        voice = VOICES.get(language, language)
        where = ["-d", self._headset.device] if self._headset.plugged() else []
        try:
            child = subprocess.Popen(
                [self._command, "-v", voice, "-s", str(WORDS_A_MINUTE), "-a", str(self._amplitude), *where, "--stdin"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            log.warning("no voice: %s", type(error).__name__)
            self._command = None
            return False
        self._child = child
        assert child.stdin is not None
        with suppress(OSError):
            child.stdin.write(text.encode())
            child.stdin.close()
        threading.Thread(target=_wait, args=(child, over), name="voice", daemon=True).start()
        return True

    def stop(self) -> None:
        """Is silent at once."""
        child, self._child = self._child, None
        if child is not None:
            with suppress(OSError):
                child.kill()
            child.wait()


def _wait(child: subprocess.Popen[bytes], over: Callable[[], None]) -> None:
    if child.wait() == 0:
        over()
