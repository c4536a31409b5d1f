"""Has RAUC write the other slot, counts the try, then starts it for a trial."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.box import trying
from kiosk.box.update import Bundle, UpdateError

AUTOBOOT = Path("/boot/autoboot.txt")
"""There on a Raspberry Pi, whose firmware wants to be told that the next start is a trial."""

Run = Callable[[Sequence[str]], int]


def install(bundle: Bundle, memory: Path, run: Run = lambda command: subprocess.call(command)) -> None:
    """Write the bundle, count the try in `memory`, then start it.

    Raises OSError, and UpdateError without the command: it may hold the box's token.
    """
    token = [f"--http-header=Authorization: {bundle.token}"] if bundle.token else []
    _done(run, ["/usr/bin/rauc", "install", *token, bundle.address])
    trying.remember(memory, trying.once_more(trying.remembered(memory), bundle.version))
    again = ["--reboot-argument=0 tryboot"] if AUTOBOOT.exists() else []
    _done(run, ["/usr/bin/systemctl", "reboot", *again])


def _done(run: Run, command: Sequence[str]) -> None:
    if code := run(command):
        raise UpdateError(f"The update was not installed: {Path(command[0]).name} {command[1]} ended with {code}.")
