"""The vault's own unit, for a server: systemd accepts it, it exposes little, and it listens on loopback alone."""

import inspect
import shutil
from pathlib import Path

import pytest
from typer import Context

from kiosk.cli import commands
from kiosk.vault.command import vault
from tests.systemd.units import MOST_EXPOSURE, UNITS, analyze, unit

SERVICE = UNITS / "vault" / "consigne-vault.service"

pytestmark = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


def test_it_exposes_little() -> None:
    done = analyze("security", "--offline=true", f"--threshold={MOST_EXPOSURE}", SERVICE)
    assert done.returncode == 0, done.stdout + done.stderr


def test_systemd_finds_nothing_to_say(tmp_path: Path) -> None:
    folder = tmp_path / "usr/lib/systemd/system"
    folder.mkdir(parents=True)
    shutil.copy(SERVICE, folder)
    for name in ("sysinit", "basic", "shutdown", "multi-user", "network-online", "time-sync"):
        (folder / f"{name}.target").write_text(f"[Unit]\nDescription={name}\n")
    program = tmp_path / "opt/consigne/bin/kiosk"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    done = analyze("verify", f"--root={tmp_path}", "--man=no", SERVICE.name)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_its_command_is_one_that_we_have() -> None:
    words = unit(SERVICE)["Service"]["ExecStart"].split()
    known = {f"--{option.replace('_', '-')}" for option in inspect.signature(vault).parameters}
    assert words[1] in commands().list_commands(Context(commands()))
    assert {word for word in words if word.startswith("--")} <= known
    assert words[words.index("--host") + 1] == "127.0.0.1"
