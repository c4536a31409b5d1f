"""Whole visits on which something breaks: one clear sentence each, and nothing lost or twice."""

import os
import signal
import threading
from pathlib import Path

import pytest

from kiosk.demo import specimens
from kiosk.demo.stage import Stage
from kiosk.play import Kiosk
from tests.journeys import visits

pytestmark = [pytest.mark.xdist_group("mishaps"), pytest.mark.timeout(400)]

FEEDER = """
language = "fr"
login = "phone"
source = "feeder"
category = "payslip"
papers = ["payslip", "receipt", "tax", "vitale", "attestation"]
"""
SIZES = [specimens.size_mm(name) for name in ("payslip", "receipt", "tax", "vitale", "attestation")]


def event(at: str, what: str, page: int = 0) -> str:
    return f'[[events]]\nat = "{at}"\ndo = "{what}"\n' + (f"page = {page}\n" if page else "")


def assert_every_sheet_once(stage: Stage, visit: visits.Visit) -> None:
    """The document holds the five papers of the feeder, each once, in order: told by size (crumpled: cropped small)."""
    assert visit.code == 0
    assert visit.documents == [("payslip", 5, "receipted")]
    (paper,) = visits.sealed(stage, visit)
    sizes = visits.page_sizes_mm(visits.opened_with_age(stage, paper, stage.folder))
    for size, wanted in zip(sizes, SIZES, strict=True):
        assert size == pytest.approx(wanted, abs=10)


@pytest.mark.parametrize(
    ("what", "page", "fault"),
    [
        ("kill scanner", 2, "helper gone"),
        ("jam", 3, "paper jam"),
        ("dropped", 4, "page truncated"),
    ],
)
def test_the_scanner_fails_in_the_middle_of_a_heap(
    stage: Stage, kiosk: Kiosk, tmp_path: Path, what: str, page: int, fault: str
) -> None:
    visit = visits.play(stage, kiosk, tmp_path, FEEDER + event("scanning", what, page))
    assert visit.faults == [fault]
    assert_every_sheet_once(stage, visit)
    assert visits.traces(stage, tmp_path) == []


def test_upload_is_killed_while_it_sends(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    visit = visits.play(stage, kiosk, tmp_path, FEEDER + event("sending", "kill upload"))
    assert_every_sheet_once(stage, visit)
    assert visits.traces(stage, tmp_path) == []


def test_the_printer_is_killed_while_it_prints(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    visit = visits.play(stage, kiosk, tmp_path, FEEDER + event("done", "kill printer"))
    assert_every_sheet_once(stage, visit)
    assert kiosk.helpers.starts()["printer"] == 2


def test_the_screens_are_killed_in_mid_visit(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    def kill_screens() -> None:
        (screens,) = [
            int(path.name)
            for path in Path("/proc").iterdir()
            if path.name.isdecimal() and str(tmp_path).encode() in _words(path) and b"\0ui\0" in _words(path)
        ]
        os.kill(screens, signal.SIGKILL)

    visit = visits.play(stage, kiosk, tmp_path, FEEDER, on_step={"category": kill_screens})
    assert visit.code == -signal.SIGKILL
    assert visits.traces(stage, tmp_path) == []


def _words(process: Path) -> bytes:
    try:
        return (process / "cmdline").read_bytes()
    except OSError:
        return b""


def test_the_network_goes_and_comes_back(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    """The line is mended only when the kiosk has noticed: the screen shows `sending` and nothing can move."""
    back = threading.Timer(3.0, stage.hands.do, ["network back"])
    try:
        script = FEEDER + event("pages", "network gone")
        visit = visits.play(stage, kiosk, tmp_path, script, on_step={"sending": back.start})
    finally:
        back.cancel()
        stage.hands.do("network back")
    assert_every_sheet_once(stage, visit)
    assert visits.traces(stage, tmp_path) == []


def test_the_receipt_waits_for_paper(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    before = stage.hands.printer_state()["papers"]
    visit = visits.play(stage, kiosk, tmp_path, FEEDER + event("category", "printer out of paper"))
    assert visit.faults == ["printer out of paper"]
    assert_every_sheet_once(stage, visit)
    assert stage.hands.printer_state()["papers"] > before


@pytest.mark.parametrize(
    ("gone", "back", "screen"),
    [
        ("scanner gone", "scanner back", "closed"),
        ("network gone", "network back", "fault-vault-unreachable"),
    ],
)
def test_what_is_missing_at_the_start_is_said_and_then_served(
    stage: Stage, kiosk: Kiosk, tmp_path: Path, gone: str, back: str, screen: str
) -> None:
    mend = threading.Timer(1.5, stage.hands.do, [back])
    try:
        visit = visits.play(stage, kiosk, tmp_path, FEEDER, on_step={screen: mend.start}, before=gone)
    finally:
        mend.cancel()
        stage.hands.do(back)
    assert screen in visit.said
    assert_every_sheet_once(stage, visit)
