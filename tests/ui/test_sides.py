"""A heap that is turned over: from the simulated scanner, through SANE and the wire, to the visit's pages."""

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.demo import specimens
from kiosk.demo.scanner import SimulatedScanner
from kiosk.domain import Source
from kiosk.site import LimitsTable
from kiosk.supervisor import Helper, Supervisor
from kiosk.visit.papers import Ask
from kiosk.visit.state import Step
from tests.scanner.conftest import write_site
from tests.ui.box import Box
from tests.ui.conftest import SITE
from tests.ui.fakes import Printer, Upload, serve_here

PATIENCE_S = 150.0


@pytest.fixture
def scanner() -> Iterator[SimulatedScanner]:
    with SimulatedScanner(pages_per_minute=600, simplex=True) as made:
        yield made


@pytest.fixture
def box(runtime: Path, scanner: SimulatedScanner, monkeypatch: pytest.MonkeyPatch) -> Iterator[Box]:
    """A box whose patience with its scanner no busy machine uses up."""
    monkeypatch.setattr("kiosk.ui.helpers.SCANNER_SILENCE_S", PATIENCE_S)
    site = write_site(runtime / "site.toml", scanner.device, row_timeout_s=PATIENCE_S)
    helper = Helper("scanner", (sys.executable, "-m", "kiosk.scanner.service", "--site", str(site)))
    served = [
        serve_here(runtime / f"{name}.sock", fake.handle)
        for name, fake in (("printer", Printer()), ("upload", Upload()))
    ]
    with Supervisor([helper], runtime):
        table = msgspec.structs.replace(SITE.scanner, both_sides=True, dpi=150, source=Source.FEEDER)
        patient = LimitsTable(step_s=4 * PATIENCE_S)
        made = Box(msgspec.structs.replace(SITE, scanner=table, limits=patient), runtime)
        yield made
        made.close()
    for each in served:
        each.close()


def test_backs_that_come_last_one_first_go_behind_their_fronts(box: Box, scanner: SimulatedScanner) -> None:
    box.reach_place()
    box.until(lambda state: Source.GLASS in state.machine.sources, PATIENCE_S)
    scanner.feed("payslip", "vitale")
    box.scan(Source.FEEDER)
    box.until(lambda state: state.step is Step.QUESTION, PATIENCE_S)
    assert box.state.question is not None
    assert box.state.question.ask is Ask.BACKS
    box.touch("answer", "yes")
    assert box.state.step is Step.BACKS
    scanner.feed("identity-front", "tax")
    box.touch("scan")
    box.until(lambda state: len(state.pages) == 4 and state.scanning is None, PATIENCE_S)
    sizes = [(page.width_mm, page.height_mm) for page in box.state.pages]
    wanted = [specimens.size_mm(name) for name in ("payslip", "tax", "vitale", "identity-front")]
    assert [size == pytest.approx(want, abs=4) for size, want in zip(sizes, wanted, strict=True)] == [True] * 4
    fronts, backs = (page.scan for page in box.state.pages[:2])
    assert [page.scan for page in box.state.pages] == [fronts, backs, fronts, backs]
