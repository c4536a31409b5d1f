import shutil
import stat
import threading
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


def unheard() -> None:
    raise AssertionError("this voice is stopped before its end")


def content_of(path: Path) -> str:
    deadline_s = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < deadline_s
        time.sleep(0.01)
    return path.read_text()


def test_the_text_goes_by_the_input_and_never_by_the_list_of_processes(tmp_path: Path) -> None:
    speaker = EspeakSpeaker(str(fake_voice(tmp_path)))
    assert speaker.say("Posez votre papier", "fr", unheard)
    assert content_of(tmp_path / "said") == "Posez votre papier"
    assert "papier" not in content_of(tmp_path / "words")
    speaker.stop()


def test_stopping_is_silent_at_once(tmp_path: Path) -> None:
    speaker = EspeakSpeaker(str(fake_voice(tmp_path)))
    speaker.say("un", "fr", unheard)
    content_of(tmp_path / "said")
    speaker.stop()
    (tmp_path / "said").unlink()
    speaker.say("deux", "fr", unheard)
    assert content_of(tmp_path / "said") == "deux"
    speaker.stop()


def test_without_a_voice_nothing_breaks() -> None:
    speaker = EspeakSpeaker("/nowhere/espeak-ng")
    assert not speaker.say("un", "fr", unheard)
    assert not speaker.say("deux", "fr", unheard)
    speaker.stop()


def test_the_end_of_the_words_is_told(tmp_path: Path) -> None:
    voice = tmp_path / "voice"
    voice.write_text("#!/bin/sh\ncat > /dev/null\n")
    voice.chmod(0o755)
    over = threading.Event()
    assert EspeakSpeaker(str(voice)).say("un", "fr", over.set)
    assert over.wait(60)


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_espeak_speaks_each_language_but_those_it_is_known_not_to() -> None:
    import subprocess

    from kiosk.ui.languages import LANGUAGE_NAMES, VOICELESS
    from kiosk.ui.speech import VOICES

    for language in LANGUAGE_NAMES:
        command = ["espeak-ng", "-v", VOICES.get(language, language), "-q", "--stdin"]
        done = subprocess.run(command, input=b"1", check=False, capture_output=True, timeout=60)
        assert (done.returncode == 0) == (language not in VOICELESS), language
