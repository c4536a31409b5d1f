"""`make image-test`: builds and boots the twin, and holds what it says inside against what must be so.

Three machines: one is looked at and plays a visit, one takes updates, one has a flipped byte on its card. Prints a line
for each thing that was looked at, and a table at the end: how long it took, how long QEMU worked, and how long it
waited for a processor that others had. The exit code is 1 when one is not as it must be. What could not be asked is a
failure, never a pass.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import NoReturn

from image import checks, trial
from image.build import TWIN_KEYS
from image.card import BOOT_MB, DATA_MB, START_MB, SYSTEM_MB
from image.qemu import Machine, Worked, booted, prepared, site_file
from image.target import TARGETS
from image.tools import PROJECT, BuildError

FOLDER = PROJECT / "build/image-test"
LIMIT_MIN = 20.0
"""The whole, on a machine with two processors that has nothing else to do."""
GRACE_S = 15.0
"""What the threads have after the end to say what they could not look at."""
BUILD = (sys.executable, "-m", "image.build", "--twin", "--arch")
MB = 1 << 20
START_A = (1 + BOOT_MB) * MB
SYSTEM_A = START_A + 2 * START_MB * MB
DATA = SYSTEM_A + 2 * SYSTEM_MB * MB
"""Bytes at which genimage lays the partitions, each after the other (image/genimage.cfg)."""
MARKS = (b"%PDF-1", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"QUINTABRELLE")
"""A paper's plain bytes: those of a PDF, of a JPEG, and our specimens' fictitious name."""
CORRUPTED = b"dm-verity device corrupted"
"""Why the kernel restarts, in its own words, when a block does not match its hash."""
CHANGED_BYTE = 9
"""In the squashfs' own first block, which is read whenever it is mounted: its time."""
BUILT = "the twin is built"
STARTED = "kernel, verity, first process"
LOADED = f"firmware, loader, {STARTED}"
UPDATES = (
    trial.another_signer_s_update_is_refused,
    trial.a_changed_update_is_refused,
    trial.good_update_is_kept,
    trial.bad_update_comes_back,
)
ON_THE_DISK = "no paper is left on a disk"
NONE = Worked(0.0, 0.0)
CHANGED = "a changed block does not boot"


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


def looked_at(image: Path, table: Table) -> None:
    """The box in its daily life, then its card without it."""
    folder = FOLDER / "box"
    card = prepared(image, folder, site_file())
    with table.machine(card, folder, start=started(image)) as machine:
        table.looked(STARTED, machine, partial(come_up, machine))
        for check in checks.CHECKS:
            table.looked(check.__name__, machine, partial(check, machine))
            machine.picture(check.__name__)
    began_s = time.monotonic()
    table.row(ON_THE_DISK, "\n".join(left_on_the_disk(card, image)), time.monotonic() - began_s, NONE)


def left_on_the_disk(card: Path, image: Path) -> Iterator[str]:
    """What is in the clear on the boot and data partitions, and whether any other byte of the card was written."""
    with card.open("rb") as one, image.open("rb") as other:
        for place, size in ((MB, BOOT_MB * MB), (DATA, DATA_MB * MB)):
            one.seek(place)
            data = one.read(size)
            yield from (f"{mark!r} at byte {place + data.index(mark)}" for mark in MARKS if mark in data)
        for place in range(START_A, DATA, 8 * MB):
            one.seek(place)
            other.seek(place)
            size = min(8 * MB, DATA - place)
            if one.read(size) != other.read(size):
                yield f"the system's partitions were written after byte {place}"
                return


def updated(image: Path, keys: Path, table: Table) -> None:
    """A good update and a bad one, through firmware and loader; slot b is empty before the first."""
    folder = FOLDER / "update"
    channels = trial.channels(image.parent / "work-twin", keys, FOLDER)
    card = prepared(image, folder, trial.site(site_file()), channels)
    with table.machine(card, folder, network=False) as machine:
        table.looked(LOADED, machine, partial(come_up, machine))
        for update in UPDATES:
            table.looked(update.__name__, machine, partial(update, machine))
            machine.picture(update.__name__)


def begun(image: Path, table: Table) -> None:
    """The arm64 twin, through firmware and loader: that its kernel and initrd lead to the box."""
    folder = FOLDER / "arm64"
    with table.machine(prepared(image, folder, site_file()), folder, arch="arm64") as machine:
        table.looked(LOADED, machine, partial(come_up, machine))
        for check in checks.BEGUN:
            table.looked(check.__name__, machine, partial(check, machine))
            machine.picture(check.__name__)


def come_up(machine: Machine) -> str:
    """Nothing, as soon as the self-check speaks."""
    machine.wait_for_check()
    return ""


def changed(image: Path, table: Table) -> None:
    """One flipped byte in the system partition: the machine says so, and starts anew before any of our programs ran."""
    folder = FOLDER / "changed"
    card = prepared(image, folder, site_file())
    with card.open("r+b") as file:
        file.seek(SYSTEM_A + CHANGED_BYTE)
        byte = file.read(1)[0]
        file.seek(SYSTEM_A + CHANGED_BYTE)
        file.write(bytes([byte ^ 1]))
    with table.machine(card, folder, "-no-reboot", start=started(image)) as machine:
        table.looked(CHANGED, machine, partial(refused, machine, folder))


def refused(machine: Machine, folder: Path) -> str:
    """Nothing when the machine ends by itself, for the right reason."""
    if not machine.wait_for_end(checks.LIMIT_S):
        return "it runs"
    return "" if CORRUPTED in (folder / "console.log").read_bytes() else "it ended for another reason"


def started(image: Path) -> Path:
    """The folder with the twin's kernel and initrd."""
    return image.parent / "work-twin/start"


def built(table: Table, arch: str, limit_s: float) -> bool:
    """Build the twin, and add its line; what builds it is ended when the time is over."""
    began_s = time.monotonic()
    log = FOLDER / "build.log"
    with log.open("wb") as said:
        builder = subprocess.Popen([*BUILD, arch], stdout=said, stderr=said, start_new_session=True)
        try:
            trouble = f"it ended with {code}: {log} says why" if (code := builder.wait(limit_s)) else ""
        except subprocess.TimeoutExpired:
            trouble = "there was no time left"
        finally:
            if builder.poll() is None:
                os.killpg(builder.pid, signal.SIGKILL)
                builder.wait()
    worked = os.times()
    table.row(BUILT, trouble, time.monotonic() - began_s, Worked(worked.children_user + worked.children_system, 0.0))
    return not trouble


def main() -> NoReturn:
    """Build when asked to, boot, and look; whatever runs still when the time is over is ended and called wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--arch", choices=sorted(TARGETS), default="amd64", help="of arm64 only that the box starts")
    parser.add_argument("--image", type=Path, help="without it, the twin that was built last")
    parser.add_argument("--keys", type=Path, default=TWIN_KEYS, help="the keys that the twin was built with")
    parser.add_argument("--build", action="store_true", help="build the twin first; that counts as well")
    parser.add_argument("--limit-min", type=float, default=LIMIT_MIN, help="when whatever still runs is ended")
    parser.add_argument("--only", choices=("updates", "box", "changed"), help="one of the three machines")
    words = parser.parse_args()
    if words.arch != "amd64" and words.only:
        parser.error("--only names a machine of amd64")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))
    image = words.image or PROJECT / f"build/image/{words.arch}/consigne-{words.arch}-twin.img"
    table, until_s = Table(), time.monotonic() + 60 * words.limit_min
    machines: dict[str, tuple[Callable[[], None], int]] = {
        "updates": (partial(updated, image, words.keys, table), 1 + len(UPDATES)),
        "box": (partial(looked_at, image, table), 2 + len(checks.CHECKS)),
        "changed": (partial(changed, image, table), 1),
    }
    if words.arch == "arm64":
        machines = {"arm64": (partial(begun, image, table), 1 + len(checks.BEGUN))}
    asked = {name: machine for name, machine in machines.items() if words.only in (None, name)}
    whole = False
    with suppress(SystemExit):
        if not words.build or built(table, words.arch, until_s - time.monotonic()):
            look(asked, table, until_s)
        whole = table.whole(words.build + sum(rows for _look, rows in asked.values()))
    sys.stdout.flush()
    os._exit(0 if whole else 1)  # not waiting for a thread that has not heard of the end


def look(machines: dict[str, tuple[Callable[[], None], int]], table: Table, until_s: float) -> None:
    """Look at two machines at a time, until everything was seen or the time is over."""
    left_s = max(0.0, until_s - time.monotonic())
    stop = threading.Timer(left_s, table.end)
    stop.daemon = True
    stop.start()
    both = ThreadPoolExecutor(2)
    jobs = {both.submit(ask): name for name, (ask, _rows) in machines.items()}
    try:
        wait(jobs, left_s + GRACE_S)
    finally:
        table.end()
    stop.cancel()
    for job, name in jobs.items():
        if not job.done():
            table.row(name, "broke off: there was no time left", 0.0, NONE)
        elif (error := job.exception()) is not None:
            table.row(name, f"broke off: {error}", 0.0, NONE)


if __name__ == "__main__":
    main()
