"""Within reach on a 7-inch screen: one row of keys that take turns; one of them brings the four places of the foot."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain import Category
from kiosk.ui.screens import Stage
from tests.ui.audit import Audit, Seen
from tests.ui.stages import ALL, in_turn, look, middle, state


@pytest.fixture(scope="module", params=["fr", "ar"])
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    built = Stage(look(request.param, "800x480", "reach"))
    yield built
    built.close()


def keys(stage: Stage) -> dict[str, Seen]:
    return {seen.name: seen for seen in Audit(stage, stage.look, "").touches}


def touch(stage: Stage, name: str) -> None:
    """Touches `name`, and before it whatever brings it."""
    for _ in range(8):
        there = keys(stage)
        found = there.get(name) or there["more"]
        QTest.mouseClick(
            stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(found.shown), 500
        )
        stage.settle()
        if found.name == name:
            return
    raise AssertionError(f"{name} never comes")


def test_a_code_is_typed_three_keys_at_a_time(stage: Stage) -> None:
    stage.show(state("pin"))
    stage.visit.touches.clear()
    for digit in "190":
        touch(stage, f"digit:{digit}")
        assert "submit" in keys(stage)
    touch(stage, "erase")
    touch(stage, "submit")
    assert [what for what in stage.visit.touches if what[0] != "stay"] == [
        ("digit", "1"),
        ("digit", "9"),
        ("digit", "0"),
        ("erase", None),
        ("submit", None),
    ]


def test_each_kind_of_paper_comes_in_its_turn_the_guess_first(stage: Stage) -> None:
    stage.show(state("category"))
    guess = f"category:{stage.visit.property('guess')}"
    assert guess in keys(stage)
    found = {touch.name for seen in in_turn(stage, state("category")) for touch in seen.touches}
    assert {f"category:{category}" for category in Category} <= found


def test_the_four_places_come_in_place_of_the_choice_and_go_again(stage: Stage) -> None:
    stage.show(state("notice"))
    before = set(keys(stage))
    touch(stage, "ways")
    assert set(keys(stage)) == {"ways", "back", "listen", "bigger", "leave"}
    touch(stage, "ways")
    assert set(keys(stage)) == before
    touch(stage, "ways")
    stage.visit.touches.clear()
    touch(stage, "leave")
    assert ("leave", None) in stage.visit.touches


def test_leaving_is_two_touches_away_at_most(stage: Stage) -> None:
    for one in {one.step: one for one in ALL}.values():
        stage.show(one)
        there = set(keys(stage))
        assert there & {"ways", "leave", "leaveYes", "start"} or one.step in {"closed", "goodbye", "printing"}, one.name
