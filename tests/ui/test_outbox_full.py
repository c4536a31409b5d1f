"""An outbox that fills up while a visit goes on is asked about before the next paper, not after its scan."""

from collections.abc import Iterator

import pytest

from kiosk.domain import Fault
from kiosk.visit.state import Step
from tests.ui.box import Box
from tests.ui.conftest import SITE, Helpers


@pytest.fixture
def box(helpers: Helpers) -> Iterator[Box]:
    made = Box(SITE, helpers.runtime)
    yield made
    made.close()


def test_the_next_paper_is_refused_before_it_is_scanned_and_taken_once_there_is_room(
    box: Box, helpers: Helpers
) -> None:
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_receipted()
    helpers.upload.room = False
    box.touch("nextPaper")
    box.until(lambda state: not state.machine.outbox_room)
    scans = helpers.scanner.scans
    box.touch("scan")
    trouble = box.until_trouble().trouble
    assert trouble is not None
    assert trouble.fault is Fault.OUTBOX_FULL
    assert (box.state.step, helpers.scanner.scans) == (Step.PLACE, scans)
    helpers.upload.room = True
    box.touch("faultAction")
    box.touch("scan")
    box.until(lambda state: state.machine.outbox_room)
    box.touch("faultAction")
    box.reach_pages()
    assert helpers.scanner.scans == scans + 1
