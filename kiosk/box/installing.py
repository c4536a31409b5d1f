"""Has RAUC write the other slot, waits for the hours in which the box may change itself, then starts it for a trial."""

import subprocess
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from kiosk import hours
from kiosk.box import trying
from kiosk.box.update import Bundle, UpdateError

WRITING_LIMIT_S = 12 * 3600.0
"""A bundle of half a gigabyte over a line of 0.1 Mbit/s; kiosk-install.service waits a day longer for the hours."""
PAUSE_S = 60.0

Run = Callable[[Sequence[str]], int]
May = Callable[[], bool]
Look = Callable[[], Sequence[str]]
"""Which devices and vaults answer."""


def install(bundle: Bundle, memory: Path, may: May, look: Look, run: Run, pause_s: float = PAUSE_S) -> None:
    """Write the bundle, wait until the box `may` start anew, count the try in `memory`, then start it.

    Beside the try stands what answered just before: on trial the same must answer (kiosk/box/health.py).
    A slow line can outlast the night: then the box starts anew in the next one. Until the try is counted the loader
    hears of no other slot, so that a power cut starts the old one. Where the loader cannot be told (its partition is
    full), it was no try. What RAUC does not write is counted by itself. Raises OSError, and UpdateError without the
    command: it may hold the box's token.
    """
    token = [f"--http-header=Authorization: {bundle.token}"] if bundle.token else []
    try:
        _done(run, ["/usr/bin/rauc", "install", *token, bundle.address])
    except UpdateError:
        trying.remember(memory, trying.broken_off(trying.remembered(memory), bundle.version, time.time()))
        raise
    while not may():
        time.sleep(pause_s)
    before = trying.remembered(memory)
    trying.remember(memory, trying.once_more(before, bundle.version, time.time(), tuple(look())))
    try:
        _done(run, ["/usr/bin/rauc", "status", "mark-active", "other"])
    except UpdateError:
        trying.remember(memory, before)
        raise
    _done(run, ["/usr/bin/systemctl", "reboot"])


def within(night: str) -> May:
    """Says whether it is now within the place's own hours."""
    return lambda: hours.within(night, datetime.now().astimezone().time())


def run(command: Sequence[str]) -> int:
    """Run a program; its exit code, not 0 when it does not come to an end."""
    try:
        return subprocess.call(command, timeout=WRITING_LIMIT_S)
    except subprocess.TimeoutExpired:
        return -1


def _done(run: Run, command: Sequence[str]) -> None:
    if code := run(command):
        raise UpdateError(f"The update was not installed: {Path(command[0]).name} {command[1]} ended with {code}.")
