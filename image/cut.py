"""Updates of the twin on a full disk, and with the power cut: the former system starts, and a try only where one was.

Part of `make image-night`: two machines, five cold starts through firmware and loader. The plug is pulled by killing
QEMU. What the guest had written by then is on the card, in order; a real card may lose more of it.
"""

import json
import os
import time
from functools import partial
from pathlib import Path

from image import checks, first, trial
from image.card import SYSTEM_MB
from image.qemu import MB, SYSTEM_A, Machine, prepared, site_file, write_settings
from image.table import FOLDER, LOADED, Table, come_up

SYSTEM_B = SYSTEM_A + SYSTEM_MB * MB
WRITTEN_BYTES = 200 * MB
"""A good part of the system, and by far not all of it."""
WRITING_LIMIT_S = 1800.0
TRIES = "/var/lib/consigne-update/tries.json"
FILL = "n=0; dd if=/dev/zero of={0}/full bs=1M; sync; while echo full >{0}/full$n; do sync; n=$((n + 1)); done"
"""What dd cannot use any more, ext4 still gives to small files."""
WRITTEN_ROWS, TRIED_ROWS = 5, 5


def written(image: Path, keys: Path, table: Table) -> None:
    """The power cut while an update is written, then a full disk twice."""
    card, folder = _prepared("written", image, keys)
    with table.machine(card, folder, network=False) as machine:
        table.looked(LOADED, machine, partial(come_up, machine))
        table.looked("power cut while an update is written", machine, partial(cut_while_written, machine, card))
    with table.machine(card, folder, network=False) as machine:
        table.looked("the former system starts, no try counted", machine, partial(former, machine, 0))
        for place in ("/data", "/boot"):
            table.looked(f"no update is begun with {place} full", machine, partial(refused_where_full, machine, place))


def tried(image: Path, keys: Path, table: Table) -> None:
    """The power cut while an update is tried, then one that does not read the site file."""
    card, folder = _prepared("tried", image, keys)
    with table.machine(card, folder, network=False) as machine:
        table.looked(LOADED, machine, partial(come_up, machine))
        table.looked("power cut while an update is tried", machine, partial(cut_while_tried, machine))
    with table.machine(card, folder, network=False) as machine:
        table.looked("the former system starts, one try counted", machine, partial(former, machine, 1))
        table.looked("one that refuses the site file comes back", machine, partial(unread_site_comes_back, machine))
    write_settings(card, first.SITE, trial.site(site_file()))
    with table.machine(card, folder, network=False) as machine:
        table.looked("the former system starts, two tries counted", machine, partial(former, machine, 2))


def _prepared(name: str, image: Path, keys: Path) -> tuple[Path, Path]:
    """A card with a channel, and its machine's folder."""
    folder = FOLDER / name
    made = folder / "made"
    made.mkdir(parents=True)
    channels = trial.channels(image.parent / "work-twin", keys, made)
    return prepared(image, folder, trial.site(site_file()), channels), folder


def refused_where_full(machine: Machine, place: str) -> str:
    """A small good bundle, on a box that cannot write down that it tries it."""
    machine.ask(f"shell {FILL.format(place)}")
    trouble = trial.refusal(machine, "bad")
    machine.ask(f"shell rm {place}/full*; sync")
    return trouble


def cut_while_written(machine: Machine, card: Path) -> str:
    """Pull the plug in the middle of the other slot's system."""
    trial.offered(machine, "good")
    until_s = time.monotonic() + WRITING_LIMIT_S
    while not _is_written(card, SYSTEM_B + WRITTEN_BYTES):
        if time.monotonic() > until_s:
            return f"nothing was written: {machine.ask('log kiosk-install.service')}"
        time.sleep(0.5)
    machine.end()
    return ""


def _is_written(card: Path, place: int) -> bool:
    with card.open("rb") as file:
        return any(os.pread(file.fileno(), MB, place))


def cut_while_tried(machine: Machine) -> str:
    """Pull the plug as soon as the other slot's system runs on trial."""
    before, after = trial.installed(machine, "good")
    machine.end()
    return "" if after[0] != before[0] and after[1] else f"slot {after[0]}, trial: {after[1]}"


def unread_site_comes_back(machine: Machine) -> str:
    """What a box does that goes back to a version without a word of its site file."""
    machine.ask(f"shell printf '{first.TOMORROW.encode('unicode_escape').decode()}' >>/boot/{first.SITE}; sync")
    before, other = trial.installed(machine, "good")
    after = trial.slot_of(machine.wait_for_check(trial.BACK_LIMIT_S))
    if other != ("b", True) or after != before:
        return f"it was in slot {before[0]}, tried {other[0]}, is in {after[0]} (trial: {after[1]})"
    ran_s = trial.ran_for_s(machine)
    return "" if ran_s < trial.KEEP_S else f"only the timer sent it back, after {ran_s:.0f} s"


def former(machine: Machine, times: int) -> str:
    """Slot a, for good; as many tries of the good update are counted as there were; everything runs."""
    slot = trial.slot_of(machine.wait_for_check())
    told = trial.loader_s_words(machine)
    said = machine.ask(f"shell cat {TRIES}")
    tries = json.loads(said) if said.startswith("{") else {}
    counted = tries["times"] if tries.get("version") == trial.GOOD_VERSION else 0
    if (slot, told, counted) != (("a", False), "good=a", times):
        return f"slot {slot[0]}, trial: {slot[1]}; the loader was told {told}; tries: {said}"
    return checks.units_are_well(machine)
