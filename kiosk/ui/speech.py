"""A voice in a process of its own: a recorded clip, else espeak-ng, which is told the text by its input."""

import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.ui.clips import Clips
from kiosk.ui.headset import Headset, NoHeadset
from kiosk.ui.languages import VOICELESS

log = logging.getLogger(__name__)

WORDS_A_MINUTE = 140
AMPLITUDES = (24, 48, 96, 140, 200)
"""espeak-ng's amplitude (0 to 200) at each level of the voice; a clip is as loud as it was recorded at the last one.

18 dB from first to last and 12 dB from the first to one between: EN 301 549, 8.2.1.1 and 8.2.1.2.
"""
VOICES = {"zh": "cmn", "fr": "fr-fr", "en": "en-gb"}
"""espeak-ng's names where they differ from the language's code."""


class EspeakSpeaker:
    """Plays what is recorded and speaks the rest with espeak-ng; silent where that is not installed."""

    def __init__(self, command: str | None = None, headset: Headset | None = None, clips: Clips | None = None) -> None:
        self._command = command or shutil.which("espeak-ng")
        self._headset = headset or NoHeadset()
        self._clips = clips or Clips()
        self._amplitude = AMPLITUDES[len(AMPLITUDES) // 2]
        self._child: subprocess.Popen[bytes] | None = None

    def set_volume(self, level: int) -> None:
        """From the next words on as loud as this, from QUIETEST to LOUDEST."""
        self._amplitude = AMPLITUDES[level]

    def speaks(self, text: str, language: str) -> bool:
        """Whether there is a voice for `text`."""
        return self._clips.of(text, language) is not None or self._espeak_speaks(language)

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        """Says `text` in place of whatever is being said; `over` is called, from a thread, once all of it was said.

        False where there is no voice.
        """
        self.stop()
        clip = self._clips.of(text, language)
        if clip is None and not self._espeak_speaks(language):
            return False
        try:
            child = subprocess.Popen(
                self._espeak(language) if clip is None else self._player(clip),
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
            child.stdin.write(b"" if clip else text.encode())
            child.stdin.close()
        threading.Thread(target=_wait, args=(child, over), name="voice", daemon=True).start()
        return True

    def _espeak_speaks(self, language: str) -> bool:
        return self._command is not None and language not in VOICELESS

    def _espeak(self, language: str) -> list[str]:
        voice = VOICES.get(language, language)
        where = ["-d", self._headset.device] if self._headset.plugged() else []
        assert self._command is not None
        return [self._command, "-v", voice, "-s", str(WORDS_A_MINUTE), "-a", str(self._amplitude), *where, "--stdin"]

    def _player(self, clip: Path) -> list[str]:
        where = self._headset.device if self._headset.plugged() else "default"
        loudness = self._amplitude / AMPLITUDES[-1]
        return [sys.executable, "-m", "kiosk.ui.clip_child", str(clip), where, str(loudness)]

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
