"""The screen read aloud: heading, what to do, choices, each part lit while it is said."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.ui import places, specimens
from kiosk.ui.reader import Reader
from kiosk.ui.screens import Look, Stage
from tests.ui.audit import Audit

places.offscreen()


class Voice:
    """Says nothing, and ends each part when the test says so."""

    def __init__(self, *, mute: bool = False) -> None:
        self.said: list[tuple[str, str]] = []
        self.over: list[Callable[[], None]] = []
        self.mute = mute

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        if self.mute:
            return False
        self.said.append((text, language))
        self.over.append(over)
        return True

    def stop(self) -> None:
        pass


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    built = Stage(Look("fr", 1280, 800, 149.0, "plain"))
    yield built
    built.close()


def show(stage: Stage, name: str) -> None:
    stage.window.setProperty("spoken", "")
    stage.show(next(one for one in specimens.states() if one.name == name))


def lit_things(stage: Stage) -> list[str]:
    """Words and names of controls that are lit now."""
    seen = Audit(stage, stage.look, "").seen
    return [str(one.item.property("label")) for one in seen if one.kind == "touch" and one.item.property("spoken")]


def yellow(image: QImage) -> int:
    """How many pixels of every ninth have the colour of attention."""
    wanted = QColor("#FFC845").rgb()
    return sum(image.pixel(x, y) == wanted for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))


def test_heading_body_and_choices_are_said_in_turn_and_lit(stage: Stage) -> None:
    show(stage, "notice")
    dark = yellow(stage.picture())
    voice = Voice()
    reader = Reader(stage.window, voice)
    reader.read("fr")
    lit = []
    for _ in range(4):
        lit.append((stage.window.property("spoken"), lit_things(stage), yellow(stage.picture()) > dark))
        voice.over[-1]()
        stage.settle()
    heading, body, agree, notice = (text for text, _ in voice.said)
    assert (heading, agree, notice) == ("Vos papiers restent à vous", "Je suis d'accord", "Imprimer la notice")
    assert lit == [(heading, [], True), (body, [], True), (agree, [agree], True), (notice, [notice], True)]
    assert {language for _, language in voice.said} == {"fr"}
    assert stage.window.property("spoken") == ""
    assert yellow(stage.picture()) == dark


def test_each_language_says_its_own_name(stage: Stage) -> None:
    show(stage, "language")
    voice = Voice()
    Reader(stage.window, voice).read("fr")
    while len(voice.said) < 4:
        voice.over[-1]()
        stage.settle()
    assert voice.said[1:] == [("Français", "fr"), ("English", "en"), ("العربية", "ar")]


def test_who_interrupts_hears_the_screen_from_its_beginning_once(stage: Stage) -> None:
    show(stage, "notice")
    voice = Voice()
    reader = Reader(stage.window, voice)
    reader.read("fr")
    reader.read("fr")
    voice.over[0]()
    stage.settle()
    assert [text for text, _ in voice.said] == ["Vos papiers restent à vous"] * 2
    reader.stop()
    voice.over[1]()
    stage.settle()
    assert len(voice.said) == 2
    assert stage.window.property("spoken") == ""


def test_without_a_voice_nothing_is_lit(stage: Stage) -> None:
    show(stage, "notice")
    Reader(stage.window, Voice(mute=True)).read("ps")
    assert stage.window.property("spoken") == ""
