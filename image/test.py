"""`make image-test`: boots the twin and holds what it says inside against what must be so.

Prints one line for each thing that was looked at; the exit code is 1 when one is not as it must be. What could not be
asked is a failure, never a pass.
"""

import argparse
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from image import trial
from image.build import TWIN_KEYS
from image.qemu import Machine, booted, prepared, site_file
from image.tools import PROJECT, BuildError
from image.verify import PLACES

FOLDER = PROJECT / "build/image-test"
FIRST_SCREEN = PROJECT / "docs/pictures/box.png"
MOST_DIFFERENCE = 12.0
"""The last screen is 24 levels away, a black console 220; the same screen ten pixels lower 4."""
SCREENS_LIMIT_S = 1800.0
SYSTEM_A = (1 + 64 + 96 + 96) << 20
"""Byte at which genimage lays slot a's system: after the boot and start partitions (image/card.py)."""
RESTART_LIMIT_S = 1800.0
CORRUPTED = b"dm-verity device corrupted"
"""Why the kernel restarts, in its own words, when a block does not match its hash."""
CHANGED_BYTE = 9
"""In the squashfs' own first block, which is read whenever it is mounted: its time."""

Check = Callable[[Machine], str]


def screens_are_up(machine: Machine) -> str:
    """kiosk-ui is ready: Qt has shown its first frame, under cage, in its sandbox."""
    until_s = time.monotonic() + SCREENS_LIMIT_S
    while time.monotonic() < until_s:
        states = machine.ask("units")["states"]
        if states["kiosk-ui"] == "active":
            return ""
        if states["kiosk-sorry"] == "active":
            return f"the last screen is shown instead: {machine.ask('status kiosk-ui.service')}"
    return f"they are not up after {SCREENS_LIMIT_S:.0f} s: {machine.ask('status kiosk-ui.service')}"


def first_screen_is_shown(machine: Machine) -> str:
    """The screen's picture is our first screen: like the one in the docs, and unlike the last screen and a console."""
    away = difference(machine.picture("first"), FIRST_SCREEN)
    return "" if away < MOST_DIFFERENCE else f"it looks like something else ({away:.0f} levels away)"


def difference(one: Path, other: Path) -> float:
    """How far two screens are apart, looked at from afar: the mean over channels and cells, 0 to 255."""
    seen = []
    for path in (one, other):
        with Image.open(path) as picture:
            seen.append(np.asarray(picture.convert("RGB").resize((16, 10), Image.Resampling.BOX), np.int16))
    return float(np.abs(seen[0] - seen[1]).mean())


def units_are_well(machine: Machine) -> str:
    """No unit failed; what must run runs."""
    said = machine.ask("units")
    wrong = {name: state for name, state in said["states"].items() if state != "active" and name in MUST_RUN}
    failed = [line for line in said["failed"] if not any(name in line for name in MAY_FAIL)]
    return f"{wrong} {failed}" if wrong or failed else ""


MUST_RUN = ("nftables", "seatd", "kiosk-site", "kiosk-allow", "kiosk-ui")
MAY_FAIL = ("systemd-time-wait-sync", "systemd-networkd-wait-online")
"""The machine has no network: no time comes, and nobody waits for it longer."""


def root_is_sealed(machine: Machine) -> str:
    """Read-only, on dm-verity; no other disk is writable but the boot and data partitions; no swap."""
    said = machine.ask("root")
    device, _, kind, options = said["mount"]
    wrong = []
    if kind != "squashfs" or not options.startswith("ro") or not device.endswith("dm-0") or said["verity"] != "root":
        wrong.append(str(said["mount"]))
    if "written" in said["write"]:
        wrong.append("a file was written")
    if not set(said["writable"]) <= PLACES:
        wrong.append(f"writable: {said['writable']}")
    return " ".join(wrong + said["swap"])


def nobody_listens(machine: Machine) -> str:
    """No socket listens on a network; DHCP's client is the only one that hears anything."""
    lines = machine.ask("listeners")
    return "\n".join(
        line for line in lines if ":68 " not in line and "icmp6" not in line and "systemd-network" not in line
    )


def nobody_logs_in(machine: Machine) -> str:
    """No login prompt, no shell, no ssh runs."""
    names = ("getty", "login", "sshd", "sulogin")
    return "\n".join(line for line in machine.ask("processes") if any(f"/{name}" in line.split()[1] for name in names))


def nothing_is_setuid(machine: Machine) -> str:
    """No file gives somebody else's rights."""
    return str(machine.ask("setuid"))


def firewall_is_shut(machine: Machine) -> str:
    """All three chains drop; a forbidden flow is blocked for root, an allowed one is not stopped by the firewall."""
    rules = machine.ask("firewall")
    if rules.count("policy drop") != 3:
        return str(rules)
    forbidden = machine.ask("flow 0 10.0.2.2 9")
    allowed = machine.ask("flow 804 10.0.2.2 8080")
    if "timed out" not in forbidden or "refused" not in allowed:
        return f"forbidden: {forbidden}; allowed: {allowed}"
    return ""


def a_visit_ends_with_a_deposit(machine: Machine) -> str:
    """A whole visit with simulated devices: what the vault holds is sealed."""
    said = machine.ask("visit", 3000.0)
    states = [document["state"] for document in said.get("documents", [])]
    return "" if said["code"] == 0 and states == ["receipted"] and said["sealed"] == [True] else str(said)


def no_paper_is_left(machine: Machine) -> str:
    """After the visit no file and no partition holds a page in the clear."""
    return "\n".join(machine.ask("traces"))


def killed_processes_come_back(machine: Machine) -> str:
    """Each of the four, killed, serves again."""
    said = {name: machine.ask(f"killed kiosk-{name}.service") for name in ("scanner", "printer", "upload", "ui")}
    return str({name: one for name, one in said.items() if "seconds" not in one} or "")


CHECKS: tuple[Check, ...] = (
    screens_are_up,
    first_screen_is_shown,
    units_are_well,
    root_is_sealed,
    nobody_listens,
    nobody_logs_in,
    nothing_is_setuid,
    firewall_is_shut,
    a_visit_ends_with_a_deposit,
    no_paper_is_left,
    killed_processes_come_back,
)


def looked_at(checks: Sequence[Check], machine: Machine) -> int:
    """Look at everything; return how many things are not as they must be."""
    wrong = 0
    for check in checks:
        began_s = time.monotonic()
        try:
            trouble = check(machine)
        except BuildError as error:
            trouble = f"could not be asked: {error}"
        wrong += bool(trouble)
        mark, name, took_s = "✘" if trouble else "✔", check.__name__.replace("_", " "), time.monotonic() - began_s
        print(f"{mark} {name} ({took_s:.0f} s) {trouble}", flush=True)
        machine.picture(check.__name__)
    return wrong


def updates_hold(image: Path, keys: Path) -> int:
    """A good update and a bad one, on one machine; how many of the two did not end as they must."""
    folder = FOLDER / "update"
    copy = prepared(image, folder, trial.site(site_file()))
    disk = trial.channel_disk(image.parent / "work-twin", keys, folder)
    try:
        with booted(copy, folder, *trial.words(disk), network=False) as machine:
            machine.wait_for_check()
            return looked_at((screens_are_up, trial.good_update_is_kept, trial.bad_update_comes_back), machine)
    except BuildError as error:
        print(f"✘ updates could not be tried: {error}")
        return 1


def changed_block_does_not_boot(image: Path, folder: Path) -> bool:
    """One flipped byte in the system partition: the machine says so, and starts anew before any of our programs ran."""
    copy = prepared(image, folder, site_file())
    with copy.open("r+b") as file:
        file.seek(SYSTEM_A + CHANGED_BYTE)
        byte = file.read(1)[0]
        file.seek(SYSTEM_A + CHANGED_BYTE)
        file.write(bytes([byte ^ 1]))
    try:
        with booted(copy, folder, "-no-reboot", start=image.parent / "work-twin/start") as machine:
            return machine.wait_for_end(RESTART_LIMIT_S) and CORRUPTED in (folder / "console.log").read_bytes()
    except BuildError:
        return False


def main() -> int:
    """Boot and look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--image", type=Path, default=PROJECT / "build/image/amd64/consigne-amd64-twin.img")
    parser.add_argument("--keys", type=Path, default=TWIN_KEYS, help="the keys that the twin was built with")
    words = parser.parse_args()
    shutil.rmtree(FOLDER, ignore_errors=True)
    began_s = time.monotonic()
    try:
        with booted(prepared(words.image, FOLDER, site_file()), FOLDER) as machine:
            machine.wait_for_check()
            print(f"✔ firmware, loader, kernel, verity, first process ({time.monotonic() - began_s:.0f} s)", flush=True)
            wrong = looked_at(CHECKS, machine)
    except BuildError as error:
        print(f"✘ the machine did not come up: {error}")
        return 1
    wrong += updates_hold(words.image, words.keys)
    began_s = time.monotonic()
    kept = changed_block_does_not_boot(words.image, FOLDER / "changed")
    print(f"{'✔' if kept else '✘'} a changed block does not boot ({time.monotonic() - began_s:.0f} s)")
    return 1 if wrong or not kept else 0


if __name__ == "__main__":
    sys.exit(main())
