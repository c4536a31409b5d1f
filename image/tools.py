"""How the image's builders start other programs, and where things lie."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

PROJECT = Path(__file__).parent.parent
HERE = Path(__file__).parent
LIMIT_S = 3600.0


class BuildError(Exception):
    """The image cannot be built; one sentence that says what to do."""


def run(*words: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Run a program, and return what it says. Raises BuildError with its last lines when it fails."""
    command = list(map(str, words))
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env={**os.environ, "LC_ALL": "C.UTF-8", **(env or {})},
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
    except FileNotFoundError:
        raise BuildError(f"{command[0]} is not here; 'make image-setup' installs it.") from None
    if done.returncode != 0:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise BuildError(f"{command[0]} ended with {done.returncode}:\n{said}")
    return done.stdout


def listed(path: Path) -> list[str]:
    """The first words of a file's lines, without comments."""
    rows = (line.partition("#")[0].split() for line in path.read_text().splitlines())
    return [words[0] for words in rows if words]


def say(words: str) -> None:
    """Tell the person who builds how far it is."""
    print(f"• {words}", flush=True)


def epoch() -> int:
    """The one time that every file of the image has: SOURCE_DATE_EPOCH, else that of the last commit."""
    given: Sequence[str] = os.environ.get("SOURCE_DATE_EPOCH", "").split()
    return int(given[0] if given else run("git", "-C", PROJECT, "log", "-1", "--format=%ct"))
