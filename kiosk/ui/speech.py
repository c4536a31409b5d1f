"""Reads screens aloud: espeak-ng in a process of its own, where it is installed; the text goes by its input."""

import logging
import shutil
import subprocess
from contextlib import suppress

log = logging.getLogger(__name__)

WORDS_A_MINUTE = 140
VOICES = {"zh": "cmn", "fr": "fr-fr", "en": "en-gb"}
"""espeak-ng's names where they differ from the language's code."""


class EspeakSpeaker:
    """Speaks with espeak-ng; silent where it is not installed."""

    def __init__(self, command: str | None = None) -> None:
        self._command = command or shutil.which("espeak-ng")
        self._child: subprocess.Popen[bytes] | None = None

    def say(self, text: str, language: str) -> None:
        """Says `text` in place of whatever is being said."""
        self.stop()
        if self._command is None or not text:
            return
        voice = VOICES.get(language, language)
        try:
            self._child = subprocess.Popen(
                [self._command, "-v", voice, "-s", str(WORDS_A_MINUTE), "--stdin"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            log.warning("no voice: %s", type(error).__name__)
            self._command = None
            return
        assert self._child.stdin is not None
        with suppress(OSError):
            self._child.stdin.write(text.encode())
            self._child.stdin.close()

    def stop(self) -> None:
        """Is silent at once."""
        child, self._child = self._child, None
        if child is not None:
            with suppress(OSError):
                child.kill()
            child.wait()
