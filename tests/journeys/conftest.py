"""One stage for the visits of each file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.stage import Stage
from kiosk.play import Kiosk
from tests.journeys.visits import kiosk_on
from tests.staged import fast_stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with fast_stage(tmp_path_factory.mktemp("stage")) as staged:
        yield staged


@pytest.fixture
def kiosk(stage: Stage, tmp_path: Path) -> Iterator[Kiosk]:
    with kiosk_on(stage, tmp_path) as running:
        yield running
