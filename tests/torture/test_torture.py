"""The short version of `make torture`."""

from collections import Counter
from pathlib import Path

import pytest

from kiosk.agents.memory import MEMORY_FILE, MemoryFile
from tests.torture import desk, harness, images

pytestmark = pytest.mark.timeout(600)


def test_twenty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    toll = harness.run(tmp_path, kills=20, seed=20261122)
    assert toll.good, toll.table()
    assert toll.kills == 20
    assert toll.acknowledged >= harness.PAPERS_A_VISIT


def test_six_power_cuts_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    try:
        toll = harness.run_power_cuts(tmp_path, cuts=6, seed=20261122)
    except images.NoImage as error:
        pytest.skip(str(error))
    assert toll.good, toll.table()
    assert toll.power_cuts == 6
    assert toll.acknowledged >= harness.PAPERS_A_VISIT


def test_a_wrong_pin_that_is_not_remembered_is_forgotten(tmp_path: Path) -> None:
    MemoryFile(tmp_path).change(wrong={"AAAAAAAA": 2, "BBBBBBBB": 1})
    tries = Counter({"AAAAAAAA": 2, "BBBBBBBB": 3})
    assert desk.forgotten(tmp_path, tries) == 2
    (tmp_path / MEMORY_FILE).write_text("{")
    assert desk.forgotten(tmp_path, tries) == 5
