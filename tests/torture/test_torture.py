"""The short version of `make torture`."""

from pathlib import Path

import pytest

from tests.torture import harness, images

pytestmark = pytest.mark.timeout(600)


def test_thirty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    toll = harness.run(tmp_path, kills=30, seed=20261122)
    assert toll.good, toll.table()
    assert toll.kills == 30
    assert toll.acknowledged >= harness.PAPERS_A_VISIT


def test_six_power_cuts_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    try:
        toll = harness.run_power_cuts(tmp_path, cuts=6, seed=20261122)
    except images.NoImage as error:
        pytest.skip(str(error))
    assert toll.good, toll.table()
    assert toll.power_cuts == 6
    assert toll.acknowledged >= harness.PAPERS_A_VISIT
