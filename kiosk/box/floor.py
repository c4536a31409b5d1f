"""The oldest version that a box takes never sinks: going back to a system with a lower floor opens no way further back.

kiosk-update alone asks, and it does not run before an update was kept: one that came back raises nothing.
"""

from pathlib import Path

import msgspec

from kiosk import disk
from kiosk.box.update import Release, UpdateError, is_version, parts


def held(running: Release, path: Path) -> Release:
    """The running system, with the highest floor that this box ever had, which `path` remembers.

    Raises UpdateError when the disk does not take it.
    """
    known = _remembered(path)
    floor = max(running.floor, known or running.floor, key=parts)
    if floor != known:
        try:
            disk.put(path, floor.encode(), 0o640)
        except OSError:
            raise UpdateError("The oldest version that this box takes cannot be written down.") from None
    return msgspec.structs.replace(running, floor=floor)


def _remembered(path: Path) -> str:
    """What was written down; nothing when it cannot be read."""
    try:
        text = path.read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""
    return text if is_version(text) else ""
