"""`make image-test`: builds and boots the twin, and holds what it says inside against what must be so.

Three machines: one is looked at and plays a visit, one takes updates, one has a flipped byte on its card; three more at
night: two lose their power in an update, one starts for the first time. Prints a line for each thing that was
looked at, and a table at the end: how long it took, how long QEMU worked, and how long it waited for a processor that
others had. The exit code is 1 when one is not as it must be. What could not be asked is a failure, never a pass.
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
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NoReturn

from image import checks, cut, first, trial
from image.build import TWIN_KEYS
from image.card import BOOT_MB, DATA_MB
from image.qemu import DATA, MB, START_A, SYSTEM_A, Machine, Worked, prepared, site_file
from image.table import FOLDER, LOADED, NONE, STARTED, Table, come_up, started
from image.target import TARGETS
from image.tools import PROJECT

LIMIT_MIN = 20.0
"""The whole, on a machine with two processors that has nothing else to do."""
GRACE_S = 15.0
"""What the threads have after the end to say what they could not look at."""
BUILD = (sys.executable, "-m", "image.build", "--twin", "--arch")
MARKS = (b"%PDF-1", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"QUINTABRELLE")
"""A paper's plain bytes: those of a PDF, of a JPEG, and our specimens' fictitious name."""
CORRUPTED = b"dm-verity device corrupted"
"""Why the kernel restarts, in its own words, when a block does not match its hash."""
CHANGED_BYTE = 9
"""In the squashfs' own first block, which is read whenever it is mounted: its time."""
BUILT = "the twin is built"
UPDATES = (
    trial.another_signer_s_update_is_refused,
    trial.a_changed_update_is_refused,
    trial.good_update_is_kept,
    trial.bad_update_comes_back,
)
DAY, NIGHT = ("updates", "box", "changed"), ("written", "tried", "first")
ON_THE_DISK = "no paper is left on a disk"
CHANGED = "a changed block does not boot"


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
    parser.add_argument("--night", action="store_true", help=f"{' and '.join(NIGHT)}, which take too long for the day")
    parser.add_argument("--only", nargs="+", choices=(*DAY, *NIGHT), help="these machines")
    words = parser.parse_args()
    if words.arch != "amd64" and (words.only or words.night):
        parser.error("--only and --night name machines of amd64")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))
    image = words.image or PROJECT / f"build/image/{words.arch}/consigne-{words.arch}-twin.img"
    table, until_s = Table(), time.monotonic() + 60 * words.limit_min
    machines: dict[str, tuple[Callable[[], None], int]] = {
        "updates": (partial(updated, image, words.keys, table), 1 + len(UPDATES)),
        "box": (partial(looked_at, image, table), 2 + len(checks.CHECKS)),
        "changed": (partial(changed, image, table), 1),
        "written": (partial(cut.written, image, words.keys, table), cut.WRITTEN_ROWS),
        "tried": (partial(cut.tried, image, words.keys, table), cut.TRIED_ROWS),
        "first": (partial(first.begun, image, table), first.ROWS),
    }
    if words.arch == "arm64":
        machines = {"arm64": (partial(begun, image, table), 1 + len(checks.BEGUN))}
    names = words.only or (NIGHT if words.night else DAY)
    asked = machines if words.arch == "arm64" else {name: machines[name] for name in names}
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
