"""Recorded sentences: a folder for each language, and in it a WAV file for each sentence, named after its words."""

import logging
import wave
from hashlib import sha256
from pathlib import Path

log = logging.getLogger(__name__)

NAME_DIGITS = 12
SAMPLE_BYTES = 2


def clip_name(sentence: str) -> str:
    """The file of a sentence: the first hexadecimal digits of its SHA-256 (in UTF-8), and `.wav`."""
    return f"{sha256(sentence.encode()).hexdigest()[:NAME_DIGITS]}.wav"


class Clips:
    """The clips of a site; without a folder there are none."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._useless: set[Path] = set()
        if folder is not None and not folder.is_dir():
            log.warning("the folder of recorded voices is not there; look at [sound] voices of the site file")

    def of(self, sentence: str, language: str) -> Path | None:
        """The clip of a sentence; None where there is none, or one that cannot be played, which the log says once."""
        if self._folder is None:
            return None
        path = self._folder / language / clip_name(sentence)
        if path in self._useless or not path.is_file():
            return None
        if _plays(path):
            return path
        self._useless.add(path)
        log.warning("%s/%s is no whole WAV file of 16 bits, mono or stereo: record it anew", language, path.name)
        return None


def _plays(path: Path) -> bool:
    try:
        with wave.open(str(path)) as clip:
            frames = clip.getnframes()
            whole = frames * clip.getnchannels() * SAMPLE_BYTES
            fits = clip.getsampwidth() == SAMPLE_BYTES and clip.getnchannels() in {1, 2} and frames > 0
            return fits and len(clip.readframes(frames)) == whole
    except (OSError, EOFError, wave.Error):
        return False
