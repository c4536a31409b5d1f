"""Recorded sentences: played where they are, and espeak-ng says the rest."""

import array
import logging
import shutil
import stat
import threading
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.ui import places, specimens
from kiosk.ui.clips import Clips, clip_name
from kiosk.ui.languages import VOICELESS
from kiosk.ui.reader import Reader, said_by
from kiosk.ui.screens import Look, Stage
from kiosk.ui.speech import AMPLITUDES, EspeakSpeaker
from kiosk.visit.state import Step
from tests.ui.test_desk import WITH_AGENTS, Window
from tests.ui.test_desk import window as accompanied

places.offscreen()
window = accompanied

SENTENCE = "Posez votre papier"
SAMPLES = array.array("h", [0, 8000, -8000, 32000] * 3000)


def record(folder: Path, sentence: str, language: str, *, width: int = 2) -> Path:
    """A clip of SAMPLES."""
    path = folder / language / clip_name(sentence)
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as clip:
        clip.setnchannels(1)
        clip.setsampwidth(width)
        clip.setframerate(16_000)
        clip.writeframes(SAMPLES.tobytes())
    return path


class IntoFile:
    """A headset that is a file."""

    def __init__(self, path: Path) -> None:
        self.device = f"file:FILE={path},FORMAT=raw"

    def plugged(self) -> bool:
        return True


def espeak(tmp_path: Path) -> Path:
    """Writes what it is told to say to `said`."""
    voice = tmp_path / "espeak"
    voice.write_text(f"#!/bin/sh\ncat > {tmp_path}/said\n")
    voice.chmod(voice.stat().st_mode | stat.S_IXUSR)
    return voice


def says(speaker: EspeakSpeaker, language: str) -> None:
    """Says SENTENCE to its end."""
    over = threading.Event()
    assert speaker.say(SENTENCE, language, over.set)
    assert over.wait(60)


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="the sound's library comes with espeak-ng")
@pytest.mark.parametrize("language", ["fr", "ps"])
def test_a_clip_is_played_where_and_as_loud_as_the_voice_speaks(tmp_path: Path, language: str) -> None:
    record(tmp_path / "voices", SENTENCE, language)
    heard = tmp_path / "heard"
    speaker = EspeakSpeaker(str(espeak(tmp_path)), IntoFile(heard), Clips(tmp_path / "voices"))
    for level in (0, len(AMPLITUDES) - 1):
        speaker.set_volume(level)
        says(speaker, language)
        loudness = AMPLITUDES[level] / AMPLITUDES[-1]
        wanted = [int(sample * loudness) for sample in SAMPLES]
        assert list(array.array("h", heard.read_bytes()))[: len(wanted)] == wanted
    assert not (tmp_path / "said").exists()


def test_a_sentence_without_a_clip_is_said_by_espeak(tmp_path: Path) -> None:
    record(tmp_path / "voices", "Autre chose", "fr")
    record(tmp_path / "voices", SENTENCE, "en")
    says(EspeakSpeaker(str(espeak(tmp_path)), None, Clips(tmp_path / "voices")), "fr")
    assert (tmp_path / "said").read_text() == SENTENCE


def cut(folder: Path) -> Path:
    path = record(folder, SENTENCE, "fr")
    path.write_bytes(path.read_bytes()[:-100])
    return path


def no_sound_at_all(folder: Path) -> Path:
    path = record(folder, SENTENCE, "fr")
    path.write_bytes(b"a photograph")
    return path


def of_8_bits(folder: Path) -> Path:
    return record(folder, SENTENCE, "fr", width=1)


@pytest.mark.parametrize("spoil", [cut, no_sound_at_all, of_8_bits])
def test_a_damaged_clip_is_told_once_and_its_sentence_said_by_espeak(
    tmp_path: Path, spoil: Callable[[Path], Path], caplog: pytest.LogCaptureFixture
) -> None:
    name = spoil(tmp_path / "voices").name
    speaker = EspeakSpeaker(str(espeak(tmp_path)), None, Clips(tmp_path / "voices"))
    with caplog.at_level(logging.WARNING):
        says(speaker, "fr")
        says(speaker, "fr")
    assert (tmp_path / "said").read_text() == SENTENCE
    assert [f"fr/{name}" in line for line in caplog.messages] == [True]


def test_a_folder_that_is_not_there_is_told_and_nothing_else_breaks(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    says(EspeakSpeaker(str(espeak(tmp_path)), None, Clips(tmp_path / "nowhere")), "fr")
    assert ["[sound] voices" in line for line in caplog.messages] == [True]


def test_without_clip_and_without_espeak_there_is_no_voice(tmp_path: Path) -> None:
    record(tmp_path, SENTENCE, "ps")
    speaker = EspeakSpeaker("/nowhere/espeak-ng", None, Clips(tmp_path))
    assert speaker.speaks(SENTENCE, "ps")
    assert not speaker.speaks("Autre chose", "ps")


class Recorded:
    """A voice that says only these sentences."""

    def __init__(self, *sentences: str) -> None:
        self.sentences = set(sentences)
        self.said: list[str] = []

    def speaks(self, text: str, language: str) -> bool:
        return language not in VOICELESS or text in self.sentences

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        if not self.speaks(text, language):
            return False
        self.said.append(text)
        over()
        return True

    def stop(self) -> None:
        pass

    def set_volume(self, level: int) -> None:
        pass


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    built = Stage(Look("ps", 1280, 800, 149.0, "plain"), ("fr", "ps", "en"))
    yield built
    built.close()


def show(stage: Stage, name: str) -> list[str]:
    """What the screen says."""
    stage.show(next(one for one in specimens.states() if one.name == name))
    return [text for text, _ in said_by(stage.window, "ps")]


def read(stage: Stage, voice: Recorded, language: str) -> list[str]:
    reader = Reader(stage.window, voice)
    reader.read(language)
    while reader.busy:
        stage.settle()
    return voice.said


def test_a_screen_is_read_whole_or_not_at_all(stage: Stage) -> None:
    lines = show(stage, "notice")
    assert read(stage, Recorded(*lines), "ps") == lines
    assert read(stage, Recorded(*lines[:-1]), "ps") == []


def test_the_name_of_a_language_without_a_voice_is_passed_by(stage: Stage) -> None:
    lines = show(stage, "language")
    assert read(stage, Recorded(), "fr") == [line for line in lines if line != "پښتو"]


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="the sound's library comes with espeak-ng")
def test_a_screen_s_recorded_sentences_come_before_espeak_which_says_the_rest(tmp_path: Path) -> None:
    built = Stage(Look("fr", 1280, 800, 149.0, "plain"))
    built.show(next(one for one in specimens.states() if one.name == "notice"))
    lines = [text for text, _ in said_by(built.window, "fr")]
    for line in (lines[0], lines[-1]):
        record(tmp_path / "voices", line, "fr")
    heard, told = tmp_path / "heard", tmp_path / "told"
    everything = tmp_path / "espeak"
    everything.write_text(f"#!/bin/sh\ncat >> {told}\necho >> {told}\n")
    everything.chmod(everything.stat().st_mode | stat.S_IXUSR)
    reader = Reader(built.window, EspeakSpeaker(str(everything), IntoFile(heard), Clips(tmp_path / "voices")))
    reader.read("fr")
    deadline_s = time.monotonic() + 60
    while reader.busy:
        assert time.monotonic() < deadline_s
        built.settle()
    built.close()
    assert told.read_text().splitlines() == lines[1:-1]
    assert list(array.array("h", heard.read_bytes()))[: len(SAMPLES)] == half_as_loud(SAMPLES)


def half_as_loud(samples: "array.array[int]") -> list[int]:
    """As a clip sounds at the level at which a visit begins."""
    return [int(sample * AMPLITUDES[len(AMPLITUDES) // 2] / AMPLITUDES[-1]) for sample in samples]


@pytest.fixture
def voice(monkeypatch: pytest.MonkeyPatch) -> Recorded:
    """That of the window, whose box speaks Pashto too."""
    made = Recorded()
    table = msgspec.structs.replace(WITH_AGENTS.site, languages=("fr", "ps"))
    monkeypatch.setattr("tests.ui.test_desk.WITH_AGENTS", msgspec.structs.replace(WITH_AGENTS, site=table))
    monkeypatch.setattr("tests.ui.test_desk.Silent", lambda: made)
    return made


def recorded_now(window: Window, voice: Recorded) -> None:
    voice.sentences |= {text for text, _ in said_by(window.shell.window, "ps")}


def test_a_screen_whose_sentences_are_all_recorded_has_a_voice(voice: Recorded, window: Window) -> None:
    window.touch("start", "language:ps")
    window.until(lambda: window.visit is Step.NOTICE)
    window.until(lambda: window.hand.find("pictures") is not None)
    assert window.hand.find("listen") is None
    recorded_now(window, voice)
    window.touch("bigger")
    window.until(lambda: window.shell.conductor.state.comfort)
    assert window.hand.find("louder") is None
    window.touch("comfortDone", "listen")
    window.until(lambda: len(voice.said) == len(voice.sentences))
