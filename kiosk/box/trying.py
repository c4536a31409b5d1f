"""How often a box tried a version: the same for every update channel.

A try is a start of the version, not a download of it: one that breaks off begins anew within the hour, as often as it
must. A version that came back by itself is tried again, in case it was the place's network or a power cut; one that
came back `MOST_TRIES` times is never tried again.
"""

from pathlib import Path

import msgspec

from kiosk import disk

MOST_TRIES = 3


class Tries(msgspec.Struct, frozen=True):
    """What the box remembers from one start to the next; both slots read it, also what a newer one wrote."""

    version: str = ""
    times: int = 0
    action: str = ""
    """The hawkBit action of which the server was last told something."""
    said: str = ""
    """What it was told."""


def remembered(path: Path) -> Tries:
    """What was remembered; nothing when there is no such file, or none that can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Tries)
    except (OSError, msgspec.MsgspecError):
        return Tries()


def remember(path: Path, tries: Tries) -> None:
    """Put it on the disk, for kiosk-update and kiosk-install, which share a group. Raises OSError."""
    disk.put(path, msgspec.json.encode(tries), 0o640)


def once_more(tries: Tries, version: str) -> Tries:
    """After another try of a version."""
    times = tries.times + 1 if tries.version == version else 1
    return msgspec.structs.replace(tries, version=version, times=times)


def worn_out(tries: Tries, version: str) -> bool:
    """True when this version came back too often."""
    return tries.version == version and tries.times >= MOST_TRIES
