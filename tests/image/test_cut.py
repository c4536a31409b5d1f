"""Rows of the night that a card and a few answers decide: is the slot being written, is this the former system?"""

import json
from pathlib import Path
from typing import Any, cast

import pytest

from image import checks, cut
from image.qemu import Machine

A = "root=/dev/dm-0 consigne.slot=a consigne.trial=0"
TRIES = json.dumps({"version": "90.1", "times": 1})


class Answers:
    """A machine that has started: its kernel's words, what the loader was told, what was counted."""

    def __init__(self, command_line: str, told: str, tries: str) -> None:
        self.command_line = command_line
        self._said = {"grubenv": told, cut.TRIES: tries}

    def wait_for_check(self) -> str:
        return self.command_line

    def ask(self, question: str) -> Any:
        return next(said for word, said in self._said.items() if word in question)


def former(command_line: str, told: str, tries: str, times: int) -> str:
    return cut.former(cast("Machine", Answers(command_line, told, tries)), times)


@pytest.fixture(autouse=True)
def well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "units_are_well", lambda _machine: "")


def test_the_former_system_is_slot_a_for_good_with_its_tries() -> None:
    assert former(A, "good=a", TRIES, 1) == ""
    assert former(A, "good=a", "cat: no such file", 0) == ""
    assert former(A, "good=a", json.dumps({"version": "90.2", "times": 2}), 0) == ""


@pytest.mark.parametrize(
    ("command_line", "told", "tries", "times"),
    [
        (A.replace("slot=a", "slot=b"), "good=a", TRIES, 1),
        (A.replace("trial=0", "trial=1"), "good=a", TRIES, 1),
        (A, "good=a\ntry=b", TRIES, 1),
        (A, "good=b", TRIES, 1),
        (A, "good=a", TRIES, 0),
        (A, "good=a", TRIES, 2),
        (A, "good=a", "cat: no such file", 1),
    ],
    ids=["other slot", "on trial", "still to try", "other good", "one too many", "one too few", "none counted"],
)
def test_anything_else_is_not(command_line: str, told: str, tries: str, times: int) -> None:
    assert former(command_line, told, tries, times)


def test_the_plug_is_pulled_only_once_the_place_is_written(tmp_path: Path) -> None:
    card = tmp_path / "card"
    card.write_bytes(bytes(3 << 20))
    assert not cut._is_written(card, 1 << 20)
    with card.open("r+b") as file:
        file.seek((2 << 20) - 1)
        file.write(b"x")
    assert cut._is_written(card, 1 << 20)
    assert not cut._is_written(card, 2 << 20)
