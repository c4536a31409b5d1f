"""Helpers in processes of their own, killed in the middle by SIGKILL and brought back by the supervisor."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain import Fault, Source
from kiosk.supervisor import Helper, Supervisor
from kiosk.visit.state import State, Step
from tests.ui.box import Box
from tests.ui.conftest import SITE
from tests.ui.fakes import put_in, sheets_in

NAMES = ("scanner", "printer", "upload")


@pytest.fixture
def supervisor(runtime: Path) -> Iterator[Supervisor]:
    helpers = [Helper(name, (sys.executable, "-m", "tests.ui.fakes", name, str(runtime))) for name in NAMES]
    with Supervisor(helpers, runtime) as running:
        yield running


@pytest.fixture
def box(supervisor: Supervisor, runtime: Path) -> Iterator[Box]:
    made = Box(SITE, runtime)
    yield made
    made.close()


def test_a_killed_scanner_neither_doubles_nor_loses_a_sheet(box: Box, supervisor: Supervisor, runtime: Path) -> None:
    put_in(runtime, 4)
    box.reach_place()
    box.scan(Source.FEEDER)
    box.until(lambda state: state.scanning is not None and len(state.scanning.complete) == 2)
    os.kill(supervisor.pids()["scanner"], signal.SIGKILL)
    trouble = box.until_trouble().trouble
    assert trouble is not None
    assert trouble.fault is Fault.HELPER_GONE
    put_in(runtime, sheets_in(runtime) + trouble.sheets_back)
    box.touch("faultAction")
    box.until_step(Step.PAGES)
    assert len(box.state.pages) == 4
    box.acknowledge()
    box.until_receipted()
    box.finish()


@pytest.mark.parametrize("name", ["upload", "printer"])
def test_a_killed_helper_is_not_even_noticed_between_its_jobs(box: Box, supervisor: Supervisor, name: str) -> None:
    box.reach_place()
    box.reach_pages()
    os.kill(supervisor.pids()[name], signal.SIGKILL)
    box.acknowledge()
    box.until_receipted()
    box.finish()


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("upload", Step.ATTRACT),
        ("upload", Step.PHONE),
        ("scanner", Step.SCANNING),
        ("upload", Step.SENDING),
        ("printer", Step.DONE),
    ],
)
def test_a_helper_killed_in_its_own_work_does_not_stop_the_visit(
    box: Box, supervisor: Supervisor, runtime: Path, name: str, at: Step
) -> None:
    """The person does what each fault says; the document has each page once, and is deposited."""
    put_in(runtime, 3)

    def kill_at(step: Step) -> None:
        if step is at:
            os.kill(supervisor.pids()[name], signal.SIGKILL)

    def mended(state: State) -> bool:
        """Does what the fault on screen asks for."""
        trouble = state.trouble
        if trouble is not None:
            put_in(runtime, sheets_in(runtime) + trouble.sheets_back)
            box.touch("faultAction")
        return False

    box.until(lambda state: bool(state.machine.vaults))
    for what, value in (("start", ""), ("language", "fr"), ("agree", "")):
        kill_at(box.state.step)
        box.touch(what, value)
    box.touch("method", "phone")
    kill_at(box.state.step)
    box.until(lambda state: mended(state) or state.step is Step.PLACE)
    box.scan(Source.FEEDER)
    box.until(lambda state: mended(state) or (state.scanning is not None and state.scanning.begun >= 1))
    kill_at(box.state.step)
    box.until(lambda state: mended(state) or state.step is Step.PAGES)
    assert len(box.state.pages) == 3
    kill_at(box.state.step)
    box.acknowledge()
    kill_at(box.state.step)
    box.until(lambda state: mended(state) or all(document.receipt for document in state.documents))
    box.touch("finish")
    box.until_step(Step.DONE)
    kill_at(box.state.step)
    box.until(lambda state: mended(state) or not (box.state.paper_job or box.state.trouble))
    box.touch("finish")
    box.until_step(Step.GOODBYE)
    assert supervisor.starts()[name] == 2
