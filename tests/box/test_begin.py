"""The first of the box's own programs: what it leaves for the others, and what it says when the box cannot start."""

import os
import subprocess
import sys
from pathlib import Path

from tests.box.test_settings import SITE


def begun(folder: Path) -> "subprocess.CompletedProcess[str]":
    for name in ("boot", "out", "kept"):
        (folder / name).mkdir(exist_ok=True)
    words = [f"--{name}={folder / name}" for name in ("boot", "out", "kept", "given")]
    return subprocess.run(
        [sys.executable, "-m", "kiosk.box.begin", *words], capture_output=True, text=True, timeout=120, check=False
    )


def test_the_site_is_checked_and_left_for_the_others(tmp_path: Path) -> None:
    (tmp_path / "boot").mkdir()
    (tmp_path / "boot/site.toml").write_text(SITE)
    done = begun(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"site.toml", "allowed.nft", "hawkbit-token"}


def test_a_first_start_is_remembered_until_the_end_of_this_one(tmp_path: Path) -> None:
    (tmp_path / "boot").mkdir()
    (tmp_path / "boot/site.toml").write_text(SITE)
    (tmp_path / "boot/first-start.toml").write_text('code = "ABCD"\nvault = "Coffre"\n')
    assert begun(tmp_path).returncode == 0
    assert (tmp_path / "out/first").exists()
    assert not (tmp_path / "boot/first-start.toml").exists()


def test_why_a_box_cannot_start_is_left_for_the_last_screen(tmp_path: Path) -> None:
    (tmp_path / "boot").mkdir()
    (tmp_path / "boot/site.toml").write_text("[site]\n")
    former = os.umask(0o077)  # the unit's
    try:
        done = begun(tmp_path)
    finally:
        os.umask(former)
    assert done.returncode == 1
    assert (tmp_path / "out/why").read_text().strip() in done.stderr
    assert (tmp_path / "out/why").stat().st_mode & 0o777 == 0o644, "another user draws the last screen"
    assert not (tmp_path / "out/site.toml").exists()
