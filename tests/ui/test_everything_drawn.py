"""`kiosk screens` draws everything: each step, question, word and drawing of the screens is in one of its states."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QTranslator
from PySide6.QtGui import QAccessible

from kiosk.domain import Doubt, Fault, LoginMethod, Sharing
from kiosk.ui import places
from kiosk.ui.languages import LANGUAGE_NAMES
from kiosk.ui.screens import Stage, every_state
from kiosk.visit.papers import Ask
from kiosk.visit.state import PrintState, Step
from tests.ui.audit import walk
from tests.ui.stages import ALL, in_turn, look, state

LOOKS = (look("xx"), look("xx", "800x480", "large+reach+contrast"))
"""Some words stand only on a low screen, within reach, large or in high contrast."""
EVERYWHERE = QRectF(0, 0, 9999, 9999)
_NUMBER = re.compile("⟦(\\d+)⟧")

Word = tuple[str, str]
"""A screen's file, and the word that stands in it in French."""

NEVER_DRAWN: dict[Word, str] = {
    ("TooNarrow", word): "in place of all screens on a panel that is too narrow: test_window shows it"
    for word in ("L'écran est trop étroit", "Tournez-le : le grand côté en bas.")
}
"""Words that no state shows, each with its reason."""
NO_SCREEN = {
    "fixed-ask-other": "for what a structure's own list asks for; ours has none of it",
    "fixed-turn-screen": "in place of all screens on a panel that is too narrow: test_window shows it",
}
"""Drawings that no state shows, each with its reason."""


class Numbers(QTranslator):
    """A language in which each word of each screen is a number of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[Word, int] = {}

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: object, text: object, *_: object) -> str:
        source = _plain(text)
        number = self.known.setdefault((_plain(context), source), len(self.known))
        return f"⟦{number}⟧" + "".join(place for place in ("%1", "%2") if place in source)


def _plain(text: object) -> str:
    return text.decode() if isinstance(text, bytes) else str(text)


class Drawn:
    """What every state shows, in every look: words by their numbers, and drawings by their names."""

    def __init__(self) -> None:
        self.numbers: set[int] = set()
        self.drawings: set[str] = set()

    def look(self, stage: Stage) -> None:
        """Everything that an eye sees, a screen reader finds or the voice says now."""
        said = str(stage.window.property("speech"))
        for seen in walk(stage.window.contentItem(), EVERYWHERE):
            said += f"\n{seen.text}"
            if seen.kind == "picture" and seen.shown.width() > 0:
                self.drawings.add(str(seen.item.property("name")))
        said += "\n".join(_names(stage))
        self.numbers |= {int(number) for number in _NUMBER.findall(said)}


def _names(stage: Stage) -> Iterator[str]:
    items = [stage.window.contentItem()]
    while items:
        item = items.pop()
        if item.isVisible():
            interface = QAccessible.queryAccessibleInterface(item)
            if interface is not None:
                yield interface.text(QAccessible.Text.Name)
            items += item.childItems()


@pytest.fixture(scope="module")
def everything() -> tuple[Numbers, Drawn]:
    words, drawn = Numbers(), Drawn()
    QCoreApplication.installTranslator(words)
    for each in LOOKS:
        stage = Stage(each, tuple(LANGUAGE_NAMES)[:3])
        if "reach" in each.modes:
            _look_at_keys_in_turn(stage, drawn)
        for shown in every_state():
            stage.show_any(shown)
            drawn.look(stage)
        stage.close()
    _look_at_names_on_a_low_screen(drawn)
    QCoreApplication.removeTranslator(words)
    return words, drawn


def _look_at_keys_in_turn(stage: Stage, drawn: Drawn) -> None:
    for name in ("notice", "pin", "pages-many"):
        stage.show(state(name))
        for _ in in_turn(stage, state(name)):
            drawn.look(stage)


def _look_at_names_on_a_low_screen(drawn: Drawn) -> None:
    stage = Stage(look("xx", "800x480"), tuple(LANGUAGE_NAMES)[:3])
    stage.show(state("language"))
    drawn.look(stage)
    stage.close()


def _catalogue() -> set[Word]:
    tree = ElementTree.parse(places.I18N / "consigne_en.ts")
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def test_each_word_of_the_screens_is_drawn(everything: tuple[Numbers, Drawn]) -> None:
    words, drawn = everything
    there = {word for word, number in words.known.items() if number in drawn.numbers}
    assert _catalogue() - there == set(NEVER_DRAWN)


def test_each_drawing_is_drawn(everything: tuple[Numbers, Drawn]) -> None:
    _, drawn = everything
    drawings = {path.stem for path in (places.QML.parent / "pictures").glob("*.svg")}
    assert drawings - drawn.drawings == set(NO_SCREEN)


def test_each_step_of_a_visit_is_drawn_and_no_other() -> None:
    assert {each.step for each in ALL} == set(Step)


def test_each_question_fault_and_doubt_is_drawn() -> None:
    asked = [state.values["question"] for state in ALL if "question" in state.values]
    assert {question["ask"] for question in asked} == set(Ask)
    assert {question["doubt"] for question in asked} - {""} == set(Doubt)
    assert {state.values["fault"]["kind"] for state in ALL if state.values.get("fault")} == set(Fault)


def test_each_way_in_and_each_end_of_a_print_is_drawn() -> None:
    assert {way for state in ALL for way in state.values.get("methods", [])} == set(LoginMethod)
    assert {each for state in ALL for each in state.values.get("sharing", [])} == set(Sharing)
    assert {state.values.get("printState", "idle") for state in ALL if state.step == "done"} == set(PrintState)


def test_names_of_states_are_their_own() -> None:
    names = [state.name for state in every_state()]
    assert len(set(names)) == len(names)
