"""The first of the box's own programs: what it leaves for the others, and what it says when the box cannot start."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.box import begin, misnamed, settings
from kiosk.site import PlainError
from tests.box.test_settings import SITE

IMAGE = Path(__file__).parent.parent.parent / "image"


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
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "site.toml",
        "allowed.nft",
        "localtime",
        "ntp.conf",
        "hawkbit-token",
    }


def test_a_first_start_is_remembered_until_the_end_of_this_one(tmp_path: Path) -> None:
    (tmp_path / "boot").mkdir()
    (tmp_path / "boot/site.toml").write_text(SITE)
    (tmp_path / "boot/first-start.toml").write_text('code = "ABCD"\nvault = "Coffre"\n')
    assert begun(tmp_path).returncode == 0
    assert (tmp_path / "out/first").exists()
    assert not (tmp_path / "boot/first-start.toml").exists()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("first-start.toml.txt", "first-start.toml"),
        ("First-Start.toml", "first-start.toml"),
        ("first-start - Copie.toml", "first-start.toml"),
        ("first_start.toml", "first-start.toml"),
        ("first-start.example.toml", "first-start.toml"),
        ("site.toml.txt", "site.toml"),
        ("Site.toml", "site.toml"),
    ],
)
def test_a_file_that_is_called_almost_as_it_must_be_is_named(tmp_path: Path, name: str, wanted: str) -> None:
    (tmp_path / "boot").mkdir()
    (tmp_path / "boot/site.toml").write_text(SITE)
    (tmp_path / "boot" / name).write_text('code = "Kq7ZpT3vRw9L"\n')
    assert begun(tmp_path).returncode == 1
    said = (tmp_path / "out/why").read_text()
    assert said.startswith(f"{name}: this file must be called {wanted}")
    assert "Kq7" not in said
    assert misnamed.misnamed(tmp_path / "boot") == [(name, wanted)]


def test_examples_as_they_come_with_the_card_and_the_system_s_own_files_stay(tmp_path: Path) -> None:
    (tmp_path / "boot").mkdir()
    for name in ("site.example.toml", "first-start.example.toml"):
        shutil.copy(IMAGE / name, tmp_path / "boot")
    for name in ("start4.elf", "config.txt", "sites.pem", "._first-start.toml"):
        (tmp_path / "boot" / name).touch()
    (tmp_path / "boot/site.toml").write_text(SITE)
    assert begun(tmp_path).returncode == 0


@pytest.mark.parametrize(
    "filled", ['passphrase = "its passphrase"', 'code = ""', 'metrics_token = ""', 'hawkbit_token = ""']
)
def test_an_example_with_a_secret_of_one_s_own_is_named(tmp_path: Path, filled: str) -> None:
    text = (IMAGE / "first-start.example.toml").read_text()
    assert filled in text
    (tmp_path / "first-start.example.toml").write_text(text.replace(filled, filled.partition('"')[0] + '"quatremots"'))
    assert misnamed.misnamed(tmp_path) == [("first-start.example.toml", "first-start.toml")]


def test_a_card_that_takes_nothing_is_named_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("boot", "out", "kept"):
        (tmp_path / name).mkdir()
    (tmp_path / "boot/site.toml").write_text(SITE)
    (tmp_path / "boot/first-start.toml").write_text('code = "Kq7ZpT3vRw9L"\nvault = "Coffre"\n')

    def read_only(path: Path) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    monkeypatch.setattr(settings, "forget", read_only)
    with pytest.raises(PlainError, match=r"first-start\.toml: Read-only file system"):
        begin.begin(tmp_path / "boot", tmp_path / "out", tmp_path / "kept", tmp_path / "given")
    assert "Read-only" in (tmp_path / "out/why").read_text()


def test_what_nobody_foresaw_has_a_sentence_without_a_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("boot", "out", "kept"):
        (tmp_path / name).mkdir()

    def broken(*_folders: Path) -> None:
        raise ValueError("Kq7ZpT3vRw9L")

    monkeypatch.setattr(settings, "apply", broken)
    with pytest.raises(PlainError):
        begin.begin(tmp_path / "boot", tmp_path / "out", tmp_path / "kept", tmp_path / "given")
    said = (tmp_path / "out/why").read_text()
    assert "ValueError" in said
    assert "Kq7" not in said


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
