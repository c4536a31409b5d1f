"""A kiosk-upload on a disk that is full to its last byte: a program of its own, in a mount namespace of its own.

`unshare --map-root-user --mount python -m tests.upload.full_disk FOLDER` ends with exit code 0 when it starts there.
"""

import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.upload import machine as machines
from kiosk.upload.machine import Machine
from tests.upload.client import site
from tests.upload.outbox_life import CAPABILITY, add


@contextmanager
def started(state: Path) -> Iterator[Machine]:
    machine = machines.start(site(), state)
    try:
        yield machine
    finally:
        machine.stop()


def fill(folder: Path) -> None:
    """Leaves not one byte free."""
    with (folder / "full").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            return


def main(folder: Path) -> None:
    """Keeps a deposit, stops, fills the disk, and starts again."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", folder], check=True)
    deposit_id = str(uuid.uuid4())
    with started(folder) as machine:
        add(machine.outbox, deposit_id)
        machine.outbox.set_capability(deposit_id, CAPABILITY)
    fill(folder)
    with started(folder) as machine:
        assert [entry.deposit_id for entry in machine.outbox.waiting()] == [deposit_id]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
