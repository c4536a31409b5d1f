"""After a recovery paper, no process that still runs holds its key."""

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk import recovery
from kiosk.demo.stage import Stage
from kiosk.play import Kiosk
from kiosk.scanner import codes
from tests.journeys import visits
from tests.memory import children_of, traces

pytestmark = [pytest.mark.xdist_group("memory"), pytest.mark.timeout(400)]

SCRIPT = 'language = "fr"\nlogin = "open"\nsource = "feeder"\ncategory = "tax"\npapers = ["tax"]'


def screens_pid() -> int:
    """The process kiosk-ui, which the visit started from here."""
    (pid,) = (child for child in children_of(os.getpid()) if b"\0ui\0" in Path(f"/proc/{child}/cmdline").read_bytes())
    return pid


def key_on_paper(stage: Stage) -> bytes:
    """The key, read from the papers that came out."""
    papers = (stage.logs.parent / "receipts").glob("*.png")
    texts = {codes.read(np.asarray(Image.open(paper).convert("L")), recovery.QR_PREFIX) for paper in papers}
    (text,) = filter(None, texts)
    return recovery.from_groups(recovery.groups_from_qr(text))


@pytest.mark.skipif(os.geteuid() != 0, reason="reading another process's memory needs root")
def test_none_of_the_four_processes_holds_the_key(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    found: dict[str, set[str]] = {}

    def look() -> None:
        key = key_on_paper(stage)
        pids = {"ui": screens_pid(), **kiosk.helpers.pids()}
        found.update({name: traces(pid, key) for name, pid in pids.items()})

    visit = visits.play(stage, kiosk, tmp_path, SCRIPT, on_step={"place": look})

    assert visit.code == 0
    assert found == {"ui": set(), "scanner": set(), "printer": set(), "upload": set()}
    assert "bytes" in traces(os.getpid(), key_on_paper(stage)), "this search would find the key where it is"
