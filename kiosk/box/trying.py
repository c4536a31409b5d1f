"""How often a box tried a version: the same for every update channel.

A try is a start of the version. One that came back by itself is tried again, in case it was the place's network, a
device that was switched off or a power cut; after `MOST_TRIES` it is given up. A bundle that cannot be written is no
try, since RAUC does not tell a damaged one from a line that breaks off; after `MOST_BREAKS` it is given up as well.
What is given up rests for `REST_S`, then has one more chance, and rests again: one bad night keeps no update away for
good.
"""

from pathlib import Path

import msgspec

from kiosk import disk

MOST_TRIES, MOST_BREAKS = 3, 6
REST_S = 7 * 24 * 3600.0
COMMAND_LINE = Path("/proc/cmdline")
KEPT = Path("/run/kiosk-good/kept")
"""Is there once this system was found well and kept (systemd/kiosk-good.service)."""


class Tries(msgspec.Struct, frozen=True):
    """What the box remembers from one start to the next; both slots read it, also what a newer one wrote."""

    version: str = ""
    times: int = 0
    action: str = ""
    """The hawkBit action of which the server was last told something."""
    said: str = ""
    """What it was told."""
    breaks: int = 0
    """How often RAUC could not write the version since it was last started."""
    last_s: float = 0.0
    """When it was last tried or not written, Unix time."""
    answered: tuple[str, ...] = ()
    """Devices and vaults that answered just before the last try (kiosk/box/health.py)."""


def remembered(path: Path) -> Tries:
    """What was remembered; nothing when there is no such file, or none that can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Tries)
    except (OSError, msgspec.MsgspecError):
        return Tries()


def remember(path: Path, tries: Tries) -> None:
    """Put it on the disk, for kiosk-update and kiosk-install, which share a group. Raises OSError."""
    disk.put(path, msgspec.json.encode(tries), 0o640)


def once_more(tries: Tries, version: str, now_s: float, answered: tuple[str, ...] = ()) -> Tries:
    """After another try of a version."""
    tries = _of(tries, version)
    return msgspec.structs.replace(tries, times=tries.times + 1, breaks=0, last_s=now_s, answered=answered)


def broken_off(tries: Tries, version: str, now_s: float) -> Tries:
    """After a version that RAUC could not write."""
    tries = _of(tries, version)
    return msgspec.structs.replace(tries, breaks=tries.breaks + 1, last_s=now_s)


def worn_out(tries: Tries, version: str, now_s: float) -> bool:
    """True while this version is given up. A last try in the future was told by a clock that was wrong."""
    too_often = tries.times >= MOST_TRIES or tries.breaks >= MOST_BREAKS
    return tries.version == version and too_often and 0 <= now_s - tries.last_s < REST_S


def why(tries: Tries) -> str:
    """Why a version is given up, for those who look after the box."""
    if tries.breaks >= MOST_BREAKS:
        return f"Version {tries.version} could not be written {tries.breaks} times: a damaged bundle, or a bad line."
    return f"Version {tries.version} was tried {tries.times} times and came back each time."


def on_trial(command_line: Path = COMMAND_LINE, kept: Path = KEPT) -> bool:
    """True while an update is on trial, until it is kept. Raises OSError."""
    return "consigne.trial=1" in command_line.read_text().split() and not kept.exists()


def _of(tries: Tries, version: str) -> Tries:
    return tries if tries.version == version else Tries(version, action=tries.action, said=tries.said)
