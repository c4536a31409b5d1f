"""One stage for the visits of each file."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.demo.stage import Stage
from kiosk.play import Kiosk
from tests.journeys import silence
from tests.journeys.inviting import Inviting
from tests.journeys.inviting import inviting as beside
from tests.journeys.office import Office, set_up
from tests.journeys.visits import kiosk_on
from tests.staged import fast_stage


@pytest.fixture(scope="module")
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    both_sides = getattr(request.module, "BOTH_SIDES", False)
    with fast_stage(tmp_path_factory.mktemp("stage"), both_sides=both_sides) as staged:
        if not getattr(request.module, "WORDS_ARE_READ", True):
            written = staged.site_file.read_text()
            assert "[scanner]\n" in written
            staged.site_file.write_text(written.replace("[scanner]\n", "[scanner]\nwords = []\n"))
        yield staged


@pytest.fixture
def kiosk(
    stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> Iterator[Kiosk]:
    """A kiosk for one visit, whose logs and journal are searched afterwards; it shares where the test has an office,
    and has an inviting vault where the test has one.
    """
    caplog.set_level(logging.DEBUG, "kiosk")
    for name in {"office", "inviting"}.intersection(request.fixturenames):
        stage = replace(stage, site_file=request.getfixturevalue(name).site_file)
    with kiosk_on(stage, tmp_path) as running:
        yield running
    heard = "\n".join(record.getMessage() for record in caplog.get_records("call"))
    assert silence.told(stage, tmp_path, heard) == []


@pytest.fixture
def office(stage: Stage, tmp_path: Path) -> Office:
    """An office computer of the structure, with which persons may share papers."""
    return set_up(stage, tmp_path / "office")


@pytest.fixture
def inviting(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inviting]:
    """A vault that is opened with an invitation only."""
    with beside(stage, tmp_path_factory.mktemp("inviting")) as vault:
        yield vault
