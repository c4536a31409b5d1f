"""The short version of `make torture`."""

from pathlib import Path

from tests.torture import harness


def test_forty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    toll = harness.run(tmp_path, kills=40, seed=20261122)
    assert toll.good, toll.table()
    assert toll.kills == 40
    assert toll.acknowledged > 10
