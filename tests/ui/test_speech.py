import shutil
import stat
import time
from pathlib import Path

import pytest

from kiosk.ui.speech import EspeakSpeaker


def fake_voice(tmp_path: Path) -> Path:
    """Writes its arguments and its input to files, then goes on for long."""
    voice = tmp_path / "voice"
    voice.write_text(f'#!/bin/sh\ncd {tmp_path} || exit 1\necho "$@" > words\ncat > new\nmv new said\nexec sleep 60\n')
    voice.chmod(voice.stat().st_mode | stat.S_IXUSR)
    return voice


def content_of(path: Path) -> str:
    deadline_s = time.monotonic() + 10
    while not path.exists():
        assert time.monotonic() < deadline_s
        time.sleep(0.01)
    return path.read_text()


def test_the_text_goes_by_the_input_and_never_by_the_list_of_processes(tmp_path: Path) -> None:
    speaker = EspeakSpeaker(str(fake_voice(tmp_path)))
    speaker.say("Posez votre papier", "fr")
    assert content_of(tmp_path / "said") == "Posez votre papier"
    assert "papier" not in content_of(tmp_path / "words")
    speaker.stop()


def test_stopping_is_silent_at_once(tmp_path: Path) -> None:
    speaker = EspeakSpeaker(str(fake_voice(tmp_path)))
    speaker.say("un", "fr")
    content_of(tmp_path / "said")
    speaker.stop()
    (tmp_path / "said").unlink()
    speaker.say("deux", "fr")
    assert content_of(tmp_path / "said") == "deux"
    speaker.stop()


def test_without_a_voice_nothing_breaks() -> None:
    speaker = EspeakSpeaker("/nowhere/espeak-ng")
    speaker.say("un", "fr")
    speaker.say("deux", "fr")
    speaker.stop()


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_espeak_knows_the_languages_of_the_first_day() -> None:
    import subprocess

    from kiosk.ui.speech import VOICES

    for language in ("fr", "en", "ar"):
        voice = VOICES.get(language, language)
        command = ["espeak-ng", "-v", voice, "-q", "--stdin"]
        assert subprocess.run(command, input=b"1", check=False, capture_output=True, timeout=20).returncode == 0
