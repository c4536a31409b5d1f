"""Updates of the twin: what RAUC may not take is refused, a good one is kept, a bad one comes back by itself.

Part of `make image-test`.

The channel lies on a disk of its own and is served inside the machine, since the twin's network leads nowhere: a box
without a way out is well when its screens and helpers are.
"""

import re
import shutil
from pathlib import Path

from image import bundle, card
from image.qemu import Machine
from image.tools import BuildError, epoch
from kiosk.site import UpdatesTable

GOOD_VERSION, BAD_VERSION = "90.1", "90.2"
OTHER_SIGNER_VERSION, CHANGED_VERSION = "90.0.1", "90.0.2"
SITE = f'\n[updates]\nchannel = "http://127.0.0.1:8088"\nhours = "{UpdatesTable().hours}"\n'
BEGUN_BYTES = 1 << 24
INSTALL_LIMIT_S = 480.0
RESULT = (
    "sleep 2; while systemctl show -p ActiveState kiosk-install.service | grep -q activating; do sleep 1; done; "
    "systemctl show -p Result --value kiosk-install.service"
)
"""What became of an installation, once it is over."""
BACK_LIMIT_S = 480.0
"""Both some three times what a quiet machine needs, and over before the whole test is: then it is asked why."""
KEEP_S = 900.0
"""In the machine's own seconds: then kiosk-back.timer gives up. What comes back before was sent back by its screens."""
BAD_WORDS = "systemd.setenv=WLR_BACKENDS=nothing"
"""What makes a system bad: the screens' compositor is told to draw on nothing (wlroots), and dies of it each time.

`systemd.mask=` would do nothing: its generator is switched off on the box (image/tree.py).
"""


def site(text: str) -> str:
    """A site file with the channel, at all hours."""
    return text + SITE.replace(UpdatesTable().hours, "00:00-23:59")


def channels(work: Path, keys: Path, folder: Path) -> Path:
    """A folder with the channels `good` (the twin's own system) and `bad` (the same, spoilt). Raises BuildError.

    The bad one holds the system's beginning, with other words on its command line: the rest lies in that slot already.
    """
    begun = folder / "begun.img"
    with (work / "system.img").open("rb") as system:
        begun.write_bytes(system.read(BEGUN_BYTES))
    out = folder / "channels"
    shutil.rmtree(out, ignore_errors=True)
    for name, version, system_file, start in (
        ("good", GOOD_VERSION, work / "system.img", work / "inputs/start.vfat"),
        ("bad", BAD_VERSION, begun, _spoilt(work / "start", folder)),
    ):
        made = bundle.bundle(system_file, start, version, keys, folder, folder / f"{name}.raucb")
        bundle.publish("amd64", version, made, 100, keys, out / name)
        made.path.unlink()
    strangers = folder / "strangers_keys"
    bundle.make_keys(strangers)
    for name, version, signers in (
        ("other_signer", OTHER_SIGNER_VERSION, strangers),
        ("changed_payload", CHANGED_VERSION, keys),
    ):
        made = bundle.bundle(begun, work / "inputs/start.vfat", version, signers, folder, folder / f"{name}.raucb")
        if name == "changed_payload":
            _change(made.path)
        bundle.publish("amd64", version, made, 100, keys, out / name)
        made.path.unlink()
    return out


def _change(bundle: Path) -> None:
    """Flips a bit in the middle of a bundle: there lies the system, long before hashes and signature."""
    with bundle.open("r+b") as file:
        middle = bundle.stat().st_size // 2
        file.seek(middle)
        byte = file.read(1)[0]
        file.seek(middle)
        file.write(bytes([byte ^ 1]))


def another_signer_s_update_is_refused(machine: Machine) -> str:
    """A bundle that the operator's manifest names, and that a certificate of another authority signed."""
    return refusal(machine, "other_signer", "signature")


def a_changed_update_is_refused(machine: Machine) -> str:
    """A bundle with a good signature, and one bit of its payload changed on the way."""
    return refusal(machine, "changed_payload")


def refusal(machine: Machine, channel: str, word: str = "") -> str:
    """Offer a channel; nothing when it was not installed, the machine runs on and the loader heard of no slot.

    RAUC must have said `word`.
    """
    offered(machine, channel)
    result = machine.ask(f"shell {RESULT}")
    said = "\n".join(machine.ask("log rauc.service"))
    if result != "exit-code" or word not in said:
        return f"it ended with {result}: {said}"
    told = loader_s_words(machine)
    return "" if told == f"good={slot_of(machine.ask('root')['command_line'])[0]}" else f"the loader was told: {told}"


def loader_s_words(machine: Machine) -> str:
    """Which slot the loader calls good, and which it is to try; empty words left out."""
    return str(machine.ask("shell grep -E '^(good|try)=[ab]' /boot/grub/grubenv"))


def good_update_is_kept(machine: Machine) -> str:
    """The good one is written into the other slot, tried, found well, and kept."""
    before, after = installed(machine, "good")
    if after[0] == before[0] or not after[1]:
        return f"the machine is in slot {after[0]}, trial: {after[1]}; it was in {before[0]}"
    if not machine.ask(f"kept {KEEP_S:.0f}") or good_slot(machine) != after[0]:
        return f"slot {after[0]} was not kept: {machine.ask('status kiosk-health.service')}"
    return ""


def bad_update_comes_back(machine: Machine) -> str:
    """The bad one is tried, and the machine is back in the former slot by itself."""
    before, tried = installed(machine, "bad")
    if tried[0] == before[0] or not tried[1]:
        return f"it was not tried: slot {tried[0]}, trial: {tried[1]}"
    try:
        after = slot_of(machine.wait_for_check(BACK_LIMIT_S))
    except BuildError as error:
        raise BuildError(f"{error} {why(machine, 'kiosk-ui', 'kiosk-health', 'kiosk-back')}") from None
    if after != (before[0], False):
        return f"the machine is in slot {after[0]}, trial: {after[1]}"
    return "" if (ran_s := ran_for_s(machine)) < KEEP_S else f"only the timer sent it back, after {ran_s:.0f} s"


def slot_of(command_line: str) -> tuple[str, bool]:
    """Which slot runs, and whether on trial."""
    told = command_line.split()
    return next(word[-1] for word in told if word.startswith("consigne.slot=")), "consigne.trial=1" in told


def ran_for_s(machine: Machine) -> float:
    """How long the system ran that was ended last, in its own kernel's seconds."""
    said = re.findall(rb"\[ *(\d+\.\d+)\] reboot: Restarting system", (machine.folder / "console.log").read_bytes())
    return float(said[-1])


def good_slot(machine: Machine) -> str:
    """The slot that the loader calls good."""
    said = str(machine.ask("shell sed -n s/^good=//p /boot/grub/grubenv"))
    return said.strip()


def installed(machine: Machine, channel: str) -> tuple[tuple[str, bool], tuple[str, bool]]:
    """Offer a channel, have the box look at it, wait until it has started anew; the slot before and the one after."""
    before = slot_of(machine.ask("root")["command_line"])
    offered(machine, channel)
    result, told = machine.ask_or_start(f"shell {RESULT}", INSTALL_LIMIT_S)
    try:
        if result.strip() == "exit-code":  # not "signal": that is the start anew, which it called for itself
            raise BuildError("it was not installed:")
        return before, slot_of(told or machine.wait_for_check(INSTALL_LIMIT_S))
    except BuildError as error:
        raise BuildError(f"{error} {why(machine, 'kiosk-install', 'rauc')}") from None


def why(machine: Machine, *services: str) -> str:
    """What a machine says that should have started anew: these services' words, everybody's last ones, open jobs."""
    words = ["root", *(f"log {name}.service" for name in services), "log", "shell systemctl list-jobs --no-pager"]
    return "\n".join(f"{word}: {machine.ask(word)}" for word in words)


def offered(machine: Machine, channel: str) -> None:
    """Offer a channel, and have the box look at it and hand it over. Raises BuildError when it wants nothing of it."""
    machine.ask(f"channel {channel}")
    said = machine.ask("shell systemctl start kiosk-update.service; cat /run/kiosk-update/bundle")
    if "address" not in said:
        raise BuildError(f"the box did not want it: {said} {machine.ask('log kiosk-update.service')}")


def _spoilt(start: Path, folder: Path) -> Path:
    """A start partition like the built one, with words on its command line that spoil the system."""
    copy, out = folder / "spoilt", folder / "spoilt.vfat"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(start, copy)
    told = (copy / "slot.cfg").read_text().splitlines()
    (copy / "slot.cfg").write_text("\n".join([f"{told[0]} {BAD_WORDS}", *told[1:]]) + "\n")
    card.fat(copy, out, card.START_MB, "START", 2, epoch())
    return out
