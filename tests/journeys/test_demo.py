"""`kiosk demo` as a newcomer runs it: what it leaves in its folder, and that it leaves nothing anywhere else."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [pytest.mark.xdist_group("demo"), pytest.mark.timeout(400)]


def start(folder: Path, *words: str) -> "subprocess.Popen[str]":
    return started(folder, "--headless", *words)


def started(folder: Path, *words: str, **environment: str) -> "subprocess.Popen[str]":
    (folder / "tmp").mkdir()
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", "demo", "--out", str(folder / "out"), *words],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env=os.environ | {"TMPDIR": str(folder / "tmp"), "COLUMNS": "200"} | environment,
        preexec_fn=_hear_interrupts,
    )  # fmt: skip


def _hear_interrupts() -> None:
    """A shell starts what it puts in the background deaf to Ctrl-C; so would the demonstration be."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def left_over(folder: Path) -> list[str]:
    """Temporary files, and processes that still work in this folder."""
    found = [str(path) for path in (folder / "tmp").iterdir()]
    for process in filter(lambda path: path.name.isdecimal(), Path("/proc").iterdir()):
        try:
            words = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if str(folder).encode() in words:
            found.append(words.replace(b"\0", b" ").decode())
    return found


def test_a_visit_plays_and_its_artefacts_can_be_checked(tmp_path: Path) -> None:
    demo = start(tmp_path)
    said, _ = demo.communicate(timeout=300)
    out = tmp_path / "out"
    assert demo.returncode == 0, said
    assert "The kiosk has forgotten everything." in said
    assert {path.name for path in out.iterdir()} == {
        "identity.txt", "journal.jsonl", "logs", "receipts", "report.json", "screens", "vault",
    }  # fmt: skip
    report = json.loads((out / "report.json").read_text())
    assert [document["pages"] for document in report["documents"]] == [1, 1, 2], "both sides of the card are one page"
    assert [path.name for path in sorted((out / "receipts").iterdir())] == ["01-receipt.png"]
    for document in report["documents"]:
        sealed = out / "vault" / f"{document['vault_id']}.age"
        command = ["age", "-d", "-i", str(out / "identity.txt"), str(sealed)]
        pdf = subprocess.run(command, check=True, capture_output=True, timeout=30).stdout
        assert pdf.startswith(b"%PDF-")
    assert left_over(tmp_path) == []


def test_a_demonstration_that_is_stopped_cleans_up(tmp_path: Path) -> None:
    """By SIGINT; tests/demo/test_learning.py stops the same processes by SIGTERM."""
    demo = start(tmp_path)
    assert demo.stdout is not None
    for line in demo.stdout:
        if "chooses a language" in line:
            break
    demo.send_signal(signal.SIGINT)
    said, _ = demo.communicate(timeout=240)
    assert demo.returncode == 130, said
    assert "Traceback" not in said
    assert left_over(tmp_path) == []


def test_with_a_display_the_window_and_the_side_panel_open(tmp_path: Path) -> None:
    demo = started(tmp_path, DISPLAY=":99", QT_QPA_PLATFORM="offscreen")
    assert demo.stdout is not None
    for line in demo.stdout:
        if "Touch the window" in line:
            break
    deadline_s = time.monotonic() + 60
    while not any("kiosk.demo.panel" in words for words in left_over(tmp_path)):
        assert time.monotonic() < deadline_s, "the side panel did not start"
        time.sleep(0.1)
    assert any("kiosk ui" in words for words in left_over(tmp_path))
    demo.send_signal(signal.SIGINT)
    said, _ = demo.communicate(timeout=240)
    assert demo.returncode == 130, said
    assert left_over(tmp_path) == []


def test_a_folder_of_pictures_that_is_not_there(tmp_path: Path) -> None:
    demo = start(tmp_path, "--papers", str(tmp_path / "nowhere"))
    said, _ = demo.communicate(timeout=240)
    assert demo.returncode == 2
    assert said == f"kiosk: {tmp_path}/nowhere: there is no such folder of pictures; check its name.\n"
    assert left_over(tmp_path) == []
