"""Each control by the accessibility tree and by the keyboard: found, named, pressed, in a sensible order."""

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from kiosk.ui import places, specimens
from kiosk.ui.screens import Look, Stage
from tests.ui.audit import Audit, stands_out
from tests.ui.operable import PRESS, focus_lies, found_in, name_of, tree, tree_lies
from tests.ui.stages import look

places.offscreen()

STATES = [state for state in specimens.states() if not state.name.startswith("fault-")]
SEEN_OTHERWISE = frozenset({"notice-pictures", "checklist", "checklist-many", "comfort", "comfort-voiceless"})
"""Where a picture stands for words at the person's wish, ticks for "you have already", and what is chosen is lit."""

Heard = tuple[str, bool]
"""What was announced, and whether it interrupts."""
HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
QT_GUI = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
"""QAccessible::installUpdateHandler, which PySide has no name for: it hears what a screen reader is told."""


@pytest.fixture
def heard() -> Iterator[list[Heard]]:
    """What a screen reader is told from now on."""
    told: list[Heard] = []

    def hear(address: int) -> None:
        event = cast(QAccessibleAnnouncementEvent, shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent))
        if event.type() == QAccessible.Event.Announcement:
            told.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    handler = HANDLER(hear)
    install = getattr(ctypes.CDLL(str(QT_GUI)), INSTALL)
    install.restype = ctypes.c_void_p
    install(handler)
    active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(active)
    install(None)


@pytest.fixture(scope="module", params=["fr", "ar"])
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    built = Stage(Look(request.param, 1280, 800, 149.0, "plain"))
    yield built
    built.close()


def shown(stage: Stage, state: specimens.State) -> dict[str, str]:
    """Shows `state`; the names and labels of the controls that an eye sees. All that is said aloud can be read."""
    stage.show(state)
    stage.visit.touches.clear()
    audit = Audit(stage, stage.look, state.name)
    labels = {seen.name: str(seen.item.property("label")) for seen in audit.touches}
    if state.name not in SEEN_OTHERWISE:
        read = [*(text.text for text in audit.texts), *labels.values()]
        lines = [line.rstrip(".") for line in str(stage.window.property("speech")).split("\n")]
        assert [line for line in lines if not any(line in words for words in read)] == [], state.name
    return labels


def heading_of(stage: Stage) -> str:
    """The heading of what lies in front, as it is read aloud."""
    return str(stage.window.property("speech")).partition("\n")[0]


def test_each_screen_s_heading_is_found_and_announced(stage: Stage, heard: list[Heard]) -> None:
    """A question over the screen interrupts. What each control is in the tree, `test_no_screen_lies` sees."""
    interrupting = set()
    for state in STATES:
        heard.clear()
        shown(stage, state)
        if state.step != "attract":
            told = {words.partition("\n")[0]: interrupts for words, interrupts in heard}
            interrupting |= {state.name} if told[heading_of(stage)] else set()
            headings = [each.text(QAccessible.Text.Name) for each in found_in(stage, QAccessible.Role.Heading)]
            assert headings == [heading_of(stage)], state.name
    assert interrupting == {each.name for each in STATES if each.values.get("leaveAsked") or each.values.get("warning")}


def test_each_control_is_found_named_and_pressed_through_the_accessibility_tree(stage: Stage) -> None:
    controls = 0
    for state in STATES:
        controls += len(shown(stage, state))
        assert tree_lies(Audit(stage, stage.look, state.name)) == [], state.name
    assert controls > 250


@pytest.mark.parametrize("name", ["nearer", "down", "before", "back"])
def test_what_the_screen_answers_itself_is_pressed_through_the_tree_too(stage: Stage, name: str) -> None:
    """The page that is looked at closely: `tree_lies` cannot hear of it, for the visit does not."""
    shown(stage, next(state for state in STATES if state.name == "pages-closer"))
    before = stage.picture()
    found = {name_of(each): each for each in found_in(stage, QAccessible.Role.Button)}
    action = found[f"closer:{name}"].actionInterface()
    found.clear()
    assert action is not None
    action.doAction(PRESS)
    stage.settle()
    assert stage.picture() != before


def test_tab_goes_through_all_controls_once_the_bar_last(stage: Stage) -> None:
    walked = 0
    for state in STATES:
        walked += len(shown(stage, state))
        assert focus_lies(Audit(stage, stage.look, state.name)) == [], state.name
    assert walked > 250


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_presses_the_control_that_has_the_focus(stage: Stage, key: Qt.Key) -> None:
    shown(stage, next(state for state in STATES if state.name == "notice"))
    stage.window.requestActivate()
    while (item := stage.window.activeFocusItem()) is None or item.objectName() != "agree":
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, key)
    assert stage.visit.touches == [("agree", None)]


@pytest.mark.parametrize(("name", "under"), [("warning", "scan"), ("pages-closer", "pagesGood")])
def test_what_lies_under_a_question_cannot_be_pressed(stage: Stage, name: str, under: str) -> None:
    shown(stage, next(state for state in STATES if state.name == name))
    root = QAccessible.queryAccessibleInterface(stage.window)
    assert root is not None
    hidden = next(each for each in tree(root) if name_of(each) == under)
    action = hidden.actionInterface()
    assert action is not None
    stage.visit.touches.clear()
    action.doAction(PRESS)
    assert stage.visit.touches == []


ON_EVERY_GROUND = ("who", "pin", "pages-doubt", "goodbye-how", "leave", "fault-paper_jam")
"""Tiles, keys, pages, the one filled control, faces, and a sheet over the darkened screen."""


@pytest.mark.parametrize(("size", "mode"), [("1280x800", "plain"), ("1280x800", "contrast"), ("800x480", "plain")])
def test_the_ring_round_the_focus_stands_out_on_every_ground(size: str, mode: str) -> None:
    built = Stage(look("fr", size, mode))
    built.window.requestActivate()
    ringed = 0
    for state in (each for each in specimens.states() if each.name in ON_EVERY_GROUND):
        built.show(state)
        before = built.picture()
        for seen in Audit(built, built.look, state.name).touches:
            seen.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            ring = seen.shown.adjusted(-6, -6, 6, 6)
            as_wide_as_two_pixels = 4 * (seen.shown.width() + seen.shown.height())
            assert stands_out(before, built.picture(), ring) >= as_wide_as_two_pixels, (state.name, seen.name)
            seen.item.setFocus(False)
            ringed += 1
    built.close()
    assert ringed > 35


def test_what_a_screen_says_anew_is_announced_and_what_counts_down_is_not(stage: Stage, heard: list[Heard]) -> None:
    states = {state.name: state for state in specimens.states()}
    stage.show(states["pin"])
    heard.clear()
    stage.visit.show(step="pin", triesLeft=2)
    stage.settle()
    ((words, interrupts),) = heard
    assert str(stage.window.property("speech")).startswith(f"{words}\n")
    assert not interrupts
    stage.show(states["warning"])
    heard.clear()
    stage.visit.show(step="place", warning=True, secondsLeft=23)
    stage.settle()
    assert "23" in str(stage.window.property("speech"))
    assert heard == []


def test_a_question_that_says_something_else_under_the_same_heading_interrupts_again(
    stage: Stage, heard: list[Heard]
) -> None:
    states = {state.name: state for state in specimens.states()}
    stage.show(states["leave-one"])
    heard.clear()
    stage.visit.show(**{**states["leave-one"].values, "step": "pages", "unsaved": 3})
    stage.settle()
    ((words, interrupts),) = heard
    assert str(stage.window.property("speech")).startswith(f"{words}\n")
    assert "3" in words
    assert interrupts


def test_a_second_fault_in_the_same_words_is_announced_too(stage: Stage, heard: list[Heard]) -> None:
    fault = {"kind": "vault refused", "action": "ok", "putBack": False, "about": 1}
    under = {"step": "sending", "personLabel": "J. D.", "progressTotal": 6}
    stage.visit.show(**under, fault=fault)
    stage.settle()
    heard.clear()
    stage.visit.show(**under, fault={**fault, "about": 2})
    stage.settle()
    ((words, interrupts),) = heard
    assert str(stage.window.property("speech")).startswith(f"{words}\n")
    assert interrupts
