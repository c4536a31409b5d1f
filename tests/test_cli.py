"""The command line: quick help, exit codes, one sentence instead of a traceback."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from kiosk.cli import COMMANDS

ROOT = Path(__file__).parent.parent


def kiosk(*words: str) -> "subprocess.CompletedProcess[str]":
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LISTEN_")}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=ROOT, env=environment | {"COLUMNS": "200"}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_help_names_every_command() -> None:
    done = kiosk("--help")
    assert done.returncode == 0
    for name, lazy in COMMANDS.items():
        assert name in done.stdout
        assert lazy.line in done.stdout


def test_help_imports_no_room() -> None:
    program = (
        "import sys; from kiosk.cli import commands\n"
        "try: commands()(['--help'])\n"
        "except SystemExit: pass\n"
        "print('ROOMS', sorted(n for n in sys.modules if n.split('.')[0] in ('PySide6', 'cv2', 'numpy', 'sqlalchemy')"
        " or n.count('.') == 1 and n.startswith('kiosk.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert "ROOMS ['kiosk.cli', 'kiosk.domain', 'kiosk.hours', 'kiosk.site']" in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_where_the_table_says(name: str) -> None:
    module, _, attribute = COMMANDS[name].place.partition(":")
    target = getattr(importlib.import_module(module), attribute)
    assert isinstance(target, typer.Typer) or callable(target)


@pytest.mark.parametrize("words", [("nonsense",), ("vault", "--port", "x"), ("scanner",)])
def test_a_wrong_command_line_ends_with_2(words: tuple[str, ...]) -> None:
    done = kiosk(*words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["scanner", "printer", "doctor"])
def test_a_wrong_site_file_is_one_sentence_and_2(tmp_path: Path, command: str) -> None:
    site = tmp_path / "site.toml"
    site.write_text('[site]\nname = "A"\nstructure = 5\n')
    done = kiosk(command, "--site", str(site))
    assert done.returncode == 2
    assert done.stderr == f"kiosk: {site}, line 3: [site] structure: expected text in quotes.\n"


@pytest.mark.parametrize("command", ["scanner", "printer"])
def test_a_helper_started_by_hand_says_how_it_is_started(tmp_path: Path, command: str) -> None:
    site = tmp_path / "site.toml"
    site.write_text('[site]\nname = "A"\nstructure = "B"\n')
    done = kiosk(command, "--site", str(site))
    assert done.returncode == 1
    assert "started by systemd or by 'kiosk demo'" in done.stderr


@pytest.mark.parametrize(
    ("helper", "rooms"),
    [
        ("kiosk.scanner.command", {"kiosk.printer", "kiosk.upload", "kiosk.vault", "kiosk.ui", "PySide6", "requests"}),
        ("kiosk.printer.command", {"kiosk.scanner", "kiosk.upload", "kiosk.vault", "kiosk.ui", "cv2", "requests"}),
        ("kiosk.upload.command", {"kiosk.scanner", "kiosk.printer", "kiosk.vault", "kiosk.ui", "PySide6", "cv2"}),
    ],
)
def test_a_helper_holds_its_own_room_only(helper: str, rooms: set[str]) -> None:
    program = f"import sys, kiosk.cli, {helper}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    loaded = {".".join(name.split(".")[:depth]) for name in done.stdout.split() for depth in (1, 2)}
    assert done.returncode == 0, done.stderr
    assert not loaded & rooms
