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
        self.stopped = 0
        self.said: list[tuple[str, str]] = []
        self.over: list[Callable[[], None]] = []
        self.mute = mute

    def speaks(self, text: str, language: str) -> bool:
        return not self.mute

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        if self.mute:
            return False
        self.said.append((text, language))
        self.over.append(over)
        return True

    def stop(self) -> None:
        self.stopped += 1

    def set_volume(self, level: int) -> None:
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
    for _ in range(5):
        lit.append((stage.window.property("spoken"), lit_things(stage), yellow(stage.picture()) > dark))
        voice.over[-1]()
        stage.settle()
    heading, body, *choices = (text for text, _ in voice.said)
    assert heading == "Vos papiers restent à vous"
    assert choices == ["Je suis d'accord", "Imprimer la notice", "Quels papiers\u00a0?"]
    assert lit == [(heading, [], True), (body, [], True), *((choice, [choice], True) for choice in choices)]
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


def voice_is(stage: Stage) -> str:
    return str(stage.window.property("voice"))


def test_a_touch_pauses_and_the_next_goes_on_where_it_broke_off(stage: Stage) -> None:
    show(stage, "notice")
    voice = Voice()
    reader = Reader(stage.window, voice)
    reader.listen("fr")
    voice.over[-1]()
    stage.settle()
    assert voice_is(stage) == "speaking"
    assert label_of_listen(stage) == "Pause"
    stopped = voice.stopped
    reader.listen("fr")
    assert voice.stopped > stopped
    assert (voice_is(stage), stage.window.property("spoken"), reader.busy) == ("paused", "", True)
    assert label_of_listen(stage) == "Écouter"
    voice.over[-1]()
    stage.settle()
    assert len(voice.said) == 2
    reader.listen("fr")
    assert voice.said[2] == voice.said[1]
    while reader.busy:
        voice.over[-1]()
        stage.settle()
    assert len(voice.said) == 6
    reader.listen("fr")
    assert voice.said[6] == voice.said[0]
    reader.stop()


def label_of_listen(stage: Stage) -> str:
    seen = Audit(stage, stage.look, "").touches
    return str(next(one.item.property("label") for one in seen if one.name == "listen"))


class Socket:
    """A headset that is put in and pulled out."""

    device = "plughw:CARD=Headphones"

    def __init__(self) -> None:
        self.here = False

    def plugged(self) -> bool:
        return self.here


def test_what_is_personal_is_said_into_a_headset_only(stage: Stage) -> None:
    show(stage, "phone")
    voice, socket = Voice(), Socket()
    reader = Reader(stage.window, voice, socket)

    def heard() -> list[str]:
        voice.said.clear()
        reader.read("fr")
        while reader.busy:
            voice.over[-1]()
            stage.settle()
        return [text for text, _ in voice.said]

    aloud = heard()
    assert not any("4 7" in text or "W D J B" in text for text in aloud)
    socket.here = True
    whispered = heard()
    assert [text for text in whispered if text not in aloud] == ["4 7", "W D J B - M J H T"]
    assert not stage.window.property("headset")


def test_a_headset_that_is_pulled_out_ends_what_was_said_in_it(stage: Stage) -> None:
    show(stage, "phone")
    voice, socket = Voice(), Socket()
    socket.here = True
    reader = Reader(stage.window, voice, socket)
    reader.read("fr")
    reader.headset_changed()
    assert reader.busy
    socket.here = False
    reader.headset_changed()
    assert not reader.busy
    assert stage.window.property("spoken") == ""


def test_without_its_headset_the_next_part_is_not_said(stage: Stage) -> None:
    """The loudspeaker would say it: the headset is looked at before each part, not only now and then."""
    show(stage, "phone")
    voice, socket = Voice(), Socket()
    reader = Reader(stage.window, voice, socket)
    for plugged in (True, False):
        socket.here = plugged
        reader.read("fr")
        said = len(voice.said)
        socket.here = not plugged
        voice.over[-1]()
        stage.settle()
        assert len(voice.said) == said
        assert not reader.busy


def test_who_pauses_and_pulls_the_headset_out_hears_nothing_of_it_go_on(stage: Stage) -> None:
    show(stage, "phone")
    voice, socket = Voice(), Socket()
    socket.here = True
    reader = Reader(stage.window, voice, socket)
    reader.listen("fr")
    reader.listen("fr")
    socket.here = False
    reader.listen("fr")
    assert len(voice.said) == 1
    assert not reader.busy


def test_no_screen_tells_the_room_who_the_person_is(stage: Stage) -> None:
    """Name, number, codes: nothing of them is among what is said without a headset."""
    for one in specimens.states():
        show(stage, one.name)
        said = str(stage.window.property("speech"))
        assert not any(secret in said for secret in ("J. D.", "WDJB", "47", "418352")), one.name


def test_what_is_on_is_said(stage: Stage) -> None:
    """EN 301 549, 5.6.1: the panel's choices are lit, and heard without being touched."""
    panel = next(one for one in specimens.states() if one.name == "comfort")
    stage.show(panel)
    stage.visit.show(**panel.values, step="notice", calm=False)
    stage.settle()
    assert "Choisi" not in str(stage.window.property("speech"))
    stage.visit.show(**{**panel.values, "contrast": True}, step="notice", calm=True)
    stage.settle()
    assert "Choisi\u00a0: Noir et jaune, Sans mouvement." in str(stage.window.property("speech")).split("\n")
