import shutil
import stat
import subprocess
import threading
import time
import wave
from pathlib import Path

import numpy as np
import pytest

from kiosk.ui.headset import JackHeadset, headset_of, read_jack
from kiosk.ui.speech import AMPLITUDES, EspeakSpeaker


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


class Socket:
    """A headset that is in."""

    device = "plughw:CARD=Headphones"

    def plugged(self) -> bool:
        return True


def test_the_volume_and_the_headset_are_the_voices(tmp_path: Path) -> None:
    for level, headset in ((0, None), (4, Socket())):
        speaker = EspeakSpeaker(str(fake_voice(tmp_path)), headset)
        speaker.set_volume(level)
        speaker.say("un", "fr", unheard)
        content_of(tmp_path / "said")
        words = content_of(tmp_path / "words").split()
        assert words[words.index("-a") + 1] == str(AMPLITUDES[level])
        assert ("-d" in words) == (headset is not None)
        assert headset is None or words[words.index("-d") + 1] == Socket.device
        speaker.stop()
        (tmp_path / "said").unlink()


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="no espeak-ng here")
def test_the_levels_are_as_far_apart_as_en_301_549_asks(tmp_path: Path) -> None:
    """8.2.1.1: 18 dB from the first to the last; 8.2.1.2: one between is 12 dB above the first."""
    decibels = []
    for level in AMPLITUDES:
        said = tmp_path / f"{level}.wav"
        command = ["espeak-ng", "-v", "fr-fr", "-a", str(level), "-w", str(said), "Posez votre papier sur la vitre"]
        subprocess.run(command, check=True, timeout=60)
        with wave.open(str(said)) as sound:
            samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2").astype(float)
        decibels.append(10 * np.log10(np.mean(samples**2)))
    above = [level - decibels[0] for level in decibels]
    assert above[-1] >= 18
    assert any(12 <= each < above[-1] for each in above)


@pytest.mark.parametrize(
    ("told", "plugged"), [({}, False), ({"Headset Jack": False}, False), ({"Headset Jack": True}, True)]
)
def test_a_headset_is_in_when_a_jack_says_so(tmp_path: Path, told: dict[str, bool], plugged: bool) -> None:
    (tmp_path / "controlC0").touch()
    (tmp_path / "pcmC0D0p").touch()
    asked: list[str] = []

    def read(card: Path, jack: str) -> bool | None:
        asked.append(card.name)
        return told.get(jack)

    assert JackHeadset("plughw:0", tmp_path, read).plugged() is plugged
    assert set(asked) == {"controlC0"}


def test_a_card_that_cannot_be_asked_has_no_headset(tmp_path: Path) -> None:
    (tmp_path / "controlC0").touch()
    assert read_jack(tmp_path / "controlC0", "Headphone Jack") is None
    assert read_jack(tmp_path / "none", "Headphone Jack") is None
    assert not JackHeadset("plughw:0", tmp_path).plugged()
    assert not headset_of("").plugged()


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_espeak_speaks_each_language_but_those_it_is_known_not_to() -> None:
    from kiosk.ui.languages import LANGUAGE_NAMES, VOICELESS
    from kiosk.ui.speech import VOICES

    for language in LANGUAGE_NAMES:
        command = ["espeak-ng", "-v", VOICES.get(language, language), "-q", "--stdin"]
        done = subprocess.run(command, input=b"1", check=False, capture_output=True, timeout=60)
        assert (done.returncode == 0) == (language not in VOICELESS), language
