"""Whole visits on which something breaks: one clear sentence each, and nothing lost or twice."""

import os
import shutil
import signal
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from kiosk.demo import specimens
from kiosk.demo.stage import Stage
from kiosk.play import Kiosk, running_kiosk
from tests.journeys import visits

pytestmark = [pytest.mark.xdist_group("mishaps"), pytest.mark.timeout(400)]

WORDS_ARE_READ = False
FEEDER = """
language = "fr"
login = "phone"
source = "feeder"
category = "payslip"
papers = ["payslip", "receipt", "vitale"]
"""
SHORT = 'language = "fr"\nlogin = "phone"\nsource = "glass"\ncategory = "payslip"\npapers = ["payslip"]\n'
SIZES = [specimens.size_mm(name) for name in ("payslip", "receipt", "vitale")]


def event(at: str, what: str, page: int = 0) -> str:
    return f'[[events]]\nat = "{at}"\ndo = "{what}"\n' + (f"page = {page}\n" if page else "")


def assert_every_sheet_once(stage: Stage, visit: visits.Visit) -> None:
    """The document holds the three papers of the feeder, each once, in order: told by size."""
    assert visit.code == 0
    assert visit.documents == [("payslip", 3, "receipted")]
    (paper,) = visits.sealed(stage, visit)
    sizes = visits.page_sizes_mm(visits.opened_with_age(stage, paper, stage.folder))
    for size, wanted in zip(sizes, SIZES, strict=True):
        assert size == pytest.approx(wanted, abs=10)


@pytest.mark.parametrize(
    ("what", "page", "fault"),
    [
        ("kill scanner", 2, "helper gone"),
        ("jam", 3, "paper jam"),
        ("dropped", 3, "page truncated"),
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
    assert visits.traces(stage, tmp_path) == []


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
    assert visits.traces(stage, tmp_path) == []


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
    assert visits.traces(stage, tmp_path) == []


def test_a_scanner_that_hangs_is_let_go_and_the_heap_goes_on(stage: Stage, tmp_path: Path) -> None:
    """The site's patience with a silent scanner is short here; one that is merely slow may use it up too."""
    site = tmp_path / "site.toml"
    site.write_text(stage.site_file.read_text().replace("[scanner]", "[scanner]\nrow_timeout_s = 4"))
    with visits.kiosk_on(replace(stage, site_file=site), tmp_path) as kiosk:
        visit = visits.play(stage, kiosk, tmp_path, FEEDER + event("scanning", "hang", 2))
    assert "scanner gone" in visit.faults
    assert_every_sheet_once(stage, visit)
    assert visits.traces(stage, tmp_path) == []


def test_a_full_vault_is_said_and_nothing_is_called_safe(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    with full_vault(stage) as fill:
        visit = visits.play(stage, kiosk, tmp_path, SHORT, on_step={"category": fill})
    assert "vault full" in visit.faults
    assert visit.documents == [("payslip", 1, "refused")]
    assert visit.code != 0
    assert visits.traces(stage, tmp_path) == []


@contextmanager
def full_vault(stage: Stage) -> Iterator[Callable[[], None]]:
    """Gives what lays something into every account that takes all its room; takes it away in the end."""
    fill = """INSERT INTO deposits SELECT hex(randomblob(16)), hex(randomblob(16)), id, 'filler', '', 'other', '',
        1 << 40, 0, 'filler', hex(randomblob(16)), 1e12, NULL, '' FROM accounts"""

    def tell(words: str) -> None:
        with closing(sqlite3.connect(stage.vault_data / "vault.sqlite", timeout=60)) as database, database:
            database.execute(words)

    yield partial(tell, fill)
    tell("DELETE FROM deposits WHERE kid = 'filler'")


def test_a_full_disk_is_said_and_the_document_waits_for_room(stage: Stage, tmp_path: Path) -> None:
    state = tmp_path / "disk"
    with small_disk(state) as resize:
        shutil.copytree(stage.state, state, dirs_exist_ok=True)
        with running_kiosk(stage.site_file, state, tmp_path) as kiosk:
            steps = {"category": lambda: resize(used_kb(state) + 64), "fault-disk-full": lambda: resize(ROOMY_KB)}
            visit = visits.play(stage, kiosk, tmp_path, SHORT, on_step=steps)
        assert "disk full" in visit.faults
        assert visit.documents == [("payslip", 1, "receipted")]
        assert visits.traces(stage, tmp_path) == []


ROOMY_KB = 400_000


@contextmanager
def small_disk(place: Path) -> Iterator[Callable[[int], None]]:
    """A disk of its own at `place`; gives what changes its size in KiB, never below what lies on it."""

    def mount(*words: str) -> None:
        subprocess.run(["mount", *words, str(place)], check=True, timeout=60, capture_output=True)

    place.mkdir()
    try:
        mount("-t", "tmpfs", "-o", f"size={ROOMY_KB}k", "none")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root can mount a disk")
    try:
        yield lambda size_kb: mount("-o", f"remount,size={size_kb}k")
    finally:
        subprocess.run(["umount", "--lazy", place], check=True, timeout=60)


def used_kb(disk: Path) -> int:
    """What lies on it."""
    told = os.statvfs(disk)
    return (told.f_blocks - told.f_bfree) * told.f_frsize // 1024
