"""Learning: no screen without the frame and band, hands that lay pretended papers, and an end."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain import LoginMethod
from kiosk.ui.app import run
from kiosk.ui.learning import Learning
from kiosk.ui.screens import Stage
from kiosk.ui.script import Script
from kiosk.visit.state import Machine, State, Step, fresh
from tests.ui.audit import Audit, top, walk
from tests.ui.conftest import SITE, Helpers
from tests.ui.stages import ALL, look, middle, state

BAND = QColor("#A3004F")
SAID = {
    "fr": ["Pour apprendre", "Rien n'est envoyé"],
    "ar": ["للتعلّم", "لا يُرسَل شيء"],
    "uk": ["Для навчання", "Нічого не надсилається"],
}
"""The longest words are Ukrainian: they are looked at where room is scarcest."""
KEYS = ("identity", "vitale", "payslip", "attestation", "tax", "card", "badge", "phoneYes", "phoneNo", "printedCard")
DEADLINE_S = 60.0
ONE_OF_EACH = list({(one.step, one.values.get("leaveAsked"), one.values.get("warning")): one for one in ALL}.values())
"""A state of each step, and of what is asked over it."""


class World:
    """Remembers what hands did."""

    def __init__(self) -> None:
        self.wishes: list[dict[str, Any]] = []

    def __call__(self, wish: dict[str, Any]) -> dict[str, Any]:
        self.wishes.append(wish)
        notes = {"card": "PIN 274916"}
        return {"things": [{"key": key, "note": notes.get(key, "")} for key in KEYS], "printed": []}

    def did(self, wish: dict[str, Any]) -> bool:
        return wish in self.wishes


def until(stage: Stage, is_so: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + DEADLINE_S
    while not is_so():
        assert time.monotonic() < deadline_s
        QTest.qWait(5)
        stage.settle()


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def learning(stage: Stage, world: World) -> Iterator[Learning]:
    made = learn_on(stage, world)
    yield made
    made.close()


def learn_on(stage: Stage, world: World) -> Learning:
    made = Learning(world)
    stage.window.setProperty("learning", made)
    until(stage, lambda: len(made.property("things")) == len(KEYS))
    return made


def items(stage: Stage) -> Iterator[QQuickItem]:
    return (seen.item for seen in walk(stage.window.contentItem(), QRectF(0, 0, 5000, 5000)))


def touch(stage: Stage, name: str) -> None:
    seen = next(
        seen for seen in walk(stage.window.contentItem(), QRectF(0, 0, 5000, 5000)) if seen.item.objectName() == name
    )
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(seen.shown))
    stage.settle()


def offered(stage: Stage) -> list[str]:
    return [item.objectName() for item in items(stage) if item.objectName().startswith("lay:")]


@pytest.mark.parametrize(("language", "size"), [("fr", "1280x800"), ("ar", "800x1280"), ("uk", "800x480")])
def test_no_screen_is_without_the_frame_the_band_and_its_words(language: str, size: str) -> None:
    stage = Stage(look(language, size))
    learning = learn_on(stage, World())
    try:
        for each in ONE_OF_EACH:
            stage.show(each)
            audit = Audit(stage, stage.look, each.name)
            assert audit.run() == []
            width, height = audit.image.width(), audit.image.height()
            edges = [(x, y) for x in (2, width // 2, width - 3) for y in (2, height // 2, height - 3)]
            bare = [place for place in edges if place != (width // 2, height // 2)]
            assert [audit.image.pixelColor(*place) for place in bare] == [BAND] * 8, each.name
            shown = [str(item.property("text")) for item in items(stage) if item.objectName().startswith("learning")]
            assert shown == SAID[language], each.name
            assert str(stage.window.property("speech")).split("\n")[:2] == SAID[language]
            least = top(stage).mapRectToScene(QRectF(0, 0, 1, 1)).topLeft()
            assert all(one.shown.left() >= least.x() - 1 and one.shown.top() >= least.y() - 1 for one in audit.texts)
    finally:
        learning.close()
        stage.close()


def test_a_box_that_serves_has_neither(stage: Stage) -> None:
    stage.show(state("place-glass"))
    assert not [item for item in items(stage) if item.objectName().startswith(("learning", "tray"))]
    assert stage.picture().pixelColor(2, 400) != BAND


def frames(screens: Path) -> list[bool]:
    """Whether each picture of a played visit has the frame."""
    pictures = [QImage(str(path)) for path in sorted(screens.glob("*.png"))]
    return [all(one.pixelColor(*place) == BAND for place in ((2, 2), (2, 400), (1278, 400))) for one in pictures]


def test_a_whole_visit_has_the_frame_on_each_of_its_screens(helpers: Helpers, tmp_path: Path) -> None:
    """The real window; nobody even pretends a world behind it. test_invited.py plays one without the frame."""
    site = msgspec.structs.replace(SITE, site=msgspec.structs.replace(SITE.site, learning=True))
    assert run(site, helpers.runtime, script=Script("fr", LoginMethod.PHONE), out=tmp_path, offscreen=True) == 0
    framed = frames(tmp_path / "screens")
    assert len(framed) > 10
    assert all(framed)


def test_a_finger_lays_a_pretended_paper(stage: Stage, learning: Learning, world: World) -> None:
    stage.show(state("place-glass"))
    touch(stage, "trayPapers")
    assert offered(stage) == ["lay:identity", "lay:vitale", "lay:payslip", "lay:attestation", "lay:tax"]
    assert str(stage.window.property("speech")).split("\n")[2] == "Que posez-vous ?"
    touch(stage, "lay:payslip")
    wanted = {"do": "put", "thing": "payslip", "source": "glass", "code": ""}
    until(stage, lambda: world.did(wanted))
    assert offered(stage) == []


def test_what_is_offered_is_what_the_screen_asks_for(stage: Stage, learning: Learning) -> None:
    for step, things in {"phone": ["lay:phoneYes", "lay:phoneNo"], "card": ["lay:card", "lay:printedCard"]}.items():
        stage.show(next(each for each in ALL if each.step == step))
        touch(stage, "trayPapers")
        assert offered(stage) == things
        touch(stage, "trayClose")
        QTest.qWait(450)


def test_printed_papers_can_be_looked_at(stage: Stage, learning: Learning) -> None:
    stage.show(state("done"))
    touch(stage, "trayPrinted")
    assert "Il n'y a pas encore de papier." in str(stage.window.property("speech"))


def test_two_seconds_on_the_picture_end_it(stage: Stage, learning: Learning, world: World) -> None:
    stage.show(state("place-glass"))
    (place,) = (
        item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        for item in stage.window.findChildren(QQuickItem, "learningEnd")
    )
    at: QPoint = middle(place)
    QTest.mousePress(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    until(stage, lambda: world.did({"do": "end"}))
    QTest.mouseRelease(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_it_ends_by_itself_when_nobody_is_there(stage: Stage, world: World) -> None:
    forgotten = Learning(world, idle_ms=1)
    until(stage, lambda: world.did({"do": "end"}))
    forgotten.close()


def test_the_end_of_a_visit_takes_its_papers_away(stage: Stage, learning: Learning, world: World) -> None:
    visit: State = fresh(Machine())
    learning.saw(State(machine=visit.machine, step=Step.PLACE))
    assert not world.did({"do": "tidy"})
    learning.saw(visit)
    until(stage, lambda: world.did({"do": "tidy"}))
