"""kiosk-ui as a process of its own: no helpers, killed by SIGTERM in mid-visit, nothing left in files or logs."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain import Fault
from kiosk.ui import call
from kiosk.ui.app import refuse_core_dumps
from kiosk.visit.state import Step
from tests.ui.box import Box
from tests.ui.conftest import SITE, Helpers

SITE_FILE = """
[site]
name = "Accueil"
structure = "CCAS de Villemont"
[[vault]]
name = "Coffre"
kind = "profile1"
issuer = "http://127.0.0.1:1/"
"""
SCRIPT = 'language = "fr"\nlogin = "phone"\nsheets = 200\n'
PR_GET_DUMPABLE = 3
DEADLINE_S = 60.0


@pytest.fixture
def screens(helpers: Helpers, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    (tmp_path / "site.toml").write_text(SITE_FILE)
    (tmp_path / "script.toml").write_text(SCRIPT)
    command = [sys.executable, "-m", "kiosk", "ui", "--offscreen", "--site", str(tmp_path / "site.toml")]
    command += ["--runtime", str(helpers.runtime), "--script", str(tmp_path / "script.toml")]
    with (tmp_path / "log").open("wb") as log:
        child = subprocess.Popen(command, stderr=log, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    yield child
    child.kill()
    child.wait()


def until(is_so: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + DEADLINE_S
    while not is_so():
        assert time.monotonic() < deadline_s
        time.sleep(0.05)


def test_an_end_in_mid_visit_logs_out_and_leaves_no_word_of_the_person(
    screens: subprocess.Popen[bytes], helpers: Helpers, tmp_path: Path
) -> None:
    until(lambda: helpers.scanner.scans >= 2)
    screens.send_signal(signal.SIGTERM)
    assert screens.wait(30) == 0
    until(lambda: helpers.upload.ended == ["login-1"])
    log = (tmp_path / "log").read_text()
    assert "robot: pages" in log
    for word in ("J. D.", "login-1", "ABCD-EFGH", "user_code"):
        assert word not in log
    assert [record.result for record in helpers.upload.records if record.act == "visit ended"] == ["stopped"]


def test_without_any_helper_the_box_is_closed(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call, "RETURN_S", 0.2)
    box = Box(SITE, runtime)
    state = box.until_step(Step.CLOSED)
    assert state.machine.closed_by is Fault.HELPER_GONE
    box.close()


def test_core_dumps_are_refused() -> None:
    refuse_core_dumps()
    assert ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0
