"""What is in the memory of a process that runs."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk import recovery


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
    """Which forms of a recovery key are in a process's memory."""
    groups = recovery.to_groups(key)
    digits = "".join(groups)
    looked_for = {"bytes": key, "digits": digits.encode(), "wide digits": digits.encode("utf-16-le")}
    looked_for |= {f"group {group}": group.encode() for group in groups[:2]}
    return {name for area in memory_of(pid) for name, pattern in looked_for.items() if pattern in area}


def children_of(pid: int) -> set[int]:
    """The processes that this one started."""
    children = set()
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError):
            children |= {int(child) for child in (task / "children").read_text().split()}
    return children
