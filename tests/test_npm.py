"""Without npm's registry tests are skipped at once, not after a long wait each."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests import npm
from tests.contract.independent import HERE


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What npm was called for, on a machine where nothing is installed and the registry answers nobody."""
    calls: list[str] = []

    def run(command: list[Any], **_options: object) -> None:
        calls.append(command[2])
        raise subprocess.TimeoutExpired(command, 0)

    monkeypatch.setattr(npm, "SHARE", tmp_path)
    monkeypatch.setattr(subprocess, "run", run)
    return calls


def test_a_registry_that_does_not_answer_is_asked_once(tmp_path: Path, asked: list[str]) -> None:
    for _ in range(3):
        with pytest.raises(npm.NoPackages, match="cannot be reached"):
            npm.install(HERE, tmp_path / "packages")
    assert asked == ["ping"]


def test_after_a_while_it_is_asked_again(tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(npm, "AWAY_FOR_S", 0.0)
    for _ in range(2):
        with pytest.raises(npm.NoPackages):
            npm.install(HERE, tmp_path / "packages")
    assert asked == ["ping", "ping"]


def test_what_is_installed_needs_no_registry(tmp_path: Path, asked: list[str]) -> None:
    (tmp_path / "installed").write_bytes((HERE / "package-lock.json").read_bytes())
    npm.install(HERE, tmp_path)
    assert asked == []
