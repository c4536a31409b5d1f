"""What is in the memory of a process that runs."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk import recovery

FEWEST_GROUPS = 3


def memory_of(pid: int) -> Iterator[bytes]:
    """Each area of a process's memory that it can write to (proc(5): maps, mem)."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            area = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if area is None:
                continue
            start, end = int(area[1], 16), int(area[2], 16)
            memory.seek(start)
            with suppress(OSError):
                yield memory.read(end - start)


def traces(pid: int, key: bytes) -> set[str]:
    """Which forms of a recovery key are in a process's memory.

    Six digits can stand anywhere by chance, three of the nine groups cannot.
    """
    groups = recovery.to_groups(key)
    digits = "".join(groups)
    whole = {"bytes": key, "digits": digits.encode(), "wide digits": digits.encode("utf-16-le")}
    found: set[str] = set()
    apart: set[str] = set()
    for area in memory_of(pid):
        found |= {name for name, pattern in whole.items() if pattern in area}
        apart |= {group for group in groups if group.encode() in area}
    return found | {"groups"} if len(apart) >= FEWEST_GROUPS else found


def children_of(pid: int) -> set[int]:
    """The processes that this one started."""
    children = set()
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError):
            children |= {int(child) for child in (task / "children").read_text().split()}
    return children
