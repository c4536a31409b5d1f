"""What the screens ask of a hand and an eye, read from their QML: one finger's tap, and nothing that flashes."""

import re

import pytest

from kiosk.ui import places

FOLDER = places.QML.parent
QML = {path.relative_to(FOLDER): path.read_text() for path in sorted(FOLDER.rglob("*.qml"))}
SLOWEST_FLASH_MS = 334
"""WCAG 2.3.1: nothing flashes more than three times in a second."""


@pytest.mark.parametrize(
    "means",
    ["hover", "ToolTip", "Shortcut", "DragHandler", "PinchHandler", "PinchArea", "MultiPointTouchArea", "SwipeView"],
)
def test_no_screen_needs(means: str) -> None:
    assert [str(name) for name, text in QML.items() if means.lower() in text.lower()] == []


def test_the_only_keys_are_those_that_press_what_has_the_focus() -> None:
    keys = {key for text in QML.values() for key in re.findall(r"\bKeys\.(\w+)", text)}
    assert keys == {"onSpacePressed", "onReturnPressed"}


def test_no_sensor_and_no_other_module_is_asked() -> None:
    modules = {module for text in QML.values() for module in re.findall(r"^import (Qt[\w.]*)", text, re.MULTILINE)}
    assert modules <= {"QtQuick", "QtQuick.Controls.Basic", "QtQuick.Layouts", "QtQuick.Window"}


def test_what_moves_for_ever_moves_slowly() -> None:
    """Each way there and back of an endless movement is one change of the picture."""
    endless = [part for text in QML.values() for part in text.split("Animation.Infinite")[1:]]
    assert len(endless) > 1
    for part in endless:
        rounds_ms = [int(number) for number in re.findall(r"duration: (\d+)", part)]
        assert sum(rounds_ms) > SLOWEST_FLASH_MS * len(rounds_ms)
