"""Each step of a visit has its screen, and its words on the terminal."""

import pytest

from kiosk.play import STEPS
from kiosk.ui.places import QML
from kiosk.visit.state import Step


@pytest.mark.parametrize("step", Step)
def test_each_step_has_its_screen(step: Step) -> None:
    name = step.value[0].upper() + step.value[1:]
    assert (QML.parent / "screens" / f"{name}.qml").is_file()


def test_each_step_is_told_in_words_when_it_is_played() -> None:
    assert {step.value for step in Step} <= set(STEPS)
