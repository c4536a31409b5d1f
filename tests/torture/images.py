"""A small ext4 file system in a file, whose power can be cut: what its block device was given so far, and no more."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE_MB = 160
_COPIES = 50


class NoImage(Exception):
    """File system images cannot be mounted here (it takes root and loop devices)."""


class Disk:
    """A mounted image; `place` is where it is mounted."""

    def __init__(self, folder: Path) -> None:
        self.image = folder / "disk.img"
        self.place = folder / "disk"
        self._copy = folder / "disk.copy"

    def copy(self) -> None:
        """Copies the image as the device has it now; once more when the kernel wrote to it meanwhile."""
        for _ in range(_COPIES):
            before = self.image.stat().st_mtime_ns
            _run("cp", "--sparse=always", str(self.image), str(self._copy))
            if self.image.stat().st_mtime_ns == before:
                return
        raise TimeoutError("the image never came to rest")

    def swap(self) -> None:
        """Throws the image away and goes on with the copy, as after a power cut: ext4 replays its journal."""
        _run("umount", str(self.place))
        self._copy.replace(self.image)
        _run("mount", "-o", "loop", str(self.image), str(self.place))


@contextmanager
def mounted(folder: Path) -> Iterator[Disk]:
    """A fresh file system, mounted. Raises NoImage."""
    disk = Disk(folder)
    disk.place.mkdir()
    with disk.image.open("wb") as file:
        file.truncate(SIZE_MB * 1024 * 1024)
    try:
        _run("mkfs.ext4", "-q", "-F", str(disk.image))
        _run("mount", "-o", "loop", str(disk.image), str(disk.place))
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoImage("file system images cannot be mounted here") from error
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk.place)], check=False, capture_output=True, timeout=60)
        shutil.rmtree(disk.place, ignore_errors=True)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=60)
