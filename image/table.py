"""What `make image-test` prints: a line for each thing that was looked at, from several machines that boot by it."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from image.qemu import Machine, Worked, booted
from image.tools import PROJECT, BuildError

FOLDER = PROJECT / "build/image-test"
STARTED = "kernel, verity, first process"
LOADED = f"firmware, loader, {STARTED}"
NONE = Worked(0.0, 0.0)


class Table:
    """What was looked at, one line each; several machines write into it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._began_s = time.monotonic()
        self._rows: list[str] = []
        self._wrong = 0
        self._machines: list[Machine] = []
        self._ended = False

    @contextmanager
    def machine(
        self,
        card: Path,
        folder: Path,
        *more: str,
        arch: str = "amd64",
        start: Path | None = None,
        network: bool = True,
    ) -> Iterator[Machine]:
        """Boot a machine that ends with the table. Raises BuildError."""
        with booted(card, folder, *more, arch=arch, start=start, network=network) as machine:
            with self._lock:
                self._machines.append(machine)
                ended = self._ended
            if ended:
                raise BuildError("there was no time left")
            yield machine

    def end(self) -> None:
        """Pull the plug of every machine: what is not looked at by now is a failure."""
        with self._lock:
            self._ended = True
            for machine in self._machines:
                machine.end()

    def row(self, name: str, trouble: str, took_s: float, worked: Worked) -> None:
        """Add a line, and print it at once."""
        with self._lock:
            self._wrong += bool(trouble)
            words = (
                f"{'✘' if trouble else '✔'} {name:50} {took_s:6.0f} s {worked.took_s:6.0f} s {worked.waited_s:6.0f} s"
            )
            self._rows.append(words)
            print(f"{words}  {trouble}", flush=True)

    def looked(self, name: str, machine: Machine, ask: Callable[[], str]) -> None:
        """Look at one thing, and add its line."""
        began_s, before = time.monotonic(), machine.worked()
        try:
            trouble = ask()
        except BuildError as error:
            trouble = f"could not be asked: {error}"
        worked = Worked(*(now - then for now, then in zip(machine.worked(), before, strict=True)))
        self.row(name.replace("_", " "), trouble, time.monotonic() - began_s, worked)

    def whole(self, expected: int) -> bool:
        """Print everything once more; True when all of it was looked at and is as it must be."""
        took_s = time.monotonic() - self._began_s
        print(f"\n{'what':52} {'took':>8} {'worked':>8} {'waited':>8}", *self._rows, sep="\n")
        print(f"{len(self._rows)} of {expected} looked at, {self._wrong} wrong, {took_s:.0f} s")
        return not self._wrong and len(self._rows) == expected


def come_up(machine: Machine) -> str:
    """Nothing, as soon as the self-check speaks."""
    machine.wait_for_check()
    return ""


def started(image: Path) -> Path:
    """The folder with the twin's kernel and initrd."""
    return image.parent / "work-twin/start"
