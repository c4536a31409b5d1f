"""What is asked of the box while it runs in the virtual machine; each answers nothing, or what is not as it must be."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from image.qemu import Machine
from image.tools import PROJECT
from image.verify import PLACES
from kiosk.box.sorry import Pixels

FIRST_SCREEN = PROJECT / "docs/pictures/box.png"
MOST_DIFFERENCE = 12.0
"""The last screen is 24 levels away, a black console 220; the same screen ten pixels lower 4."""
LEAST_DIFFERENCE = 3.0
"""Another clock is less than 1 level away."""
SCREENS_STATE = "shell systemctl show -p NRestarts,ActiveState kiosk-ui.service"
FIRST_LIMIT_S = 300.0
TOUCH_LIMIT_S = 900.0
SCREENS_LIMIT_S = 240.0
"""In the machine's own seconds."""
LIMIT_S = 3600.0

Check = Callable[[Machine], str]


def screens_are_up(machine: Machine) -> str:
    """kiosk-ui is ready: Qt has shown its first frame, under cage, in its sandbox."""
    shown = machine.ask(f"wait {SCREENS_LIMIT_S:.0f} kiosk-ui.service kiosk-sorry.service", LIMIT_S)
    if shown == "kiosk-ui.service":
        return ""
    return f"{shown or 'nothing'} is shown instead: {machine.ask('status kiosk-ui.service')}"


def first_screen_is_shown(machine: Machine) -> str:
    """The screen's picture becomes our first screen: like the docs' one, unlike the last screen and a console."""
    if seen(machine, "first", lambda now: difference(now, FIRST_SCREEN) < MOST_DIFFERENCE, FIRST_LIMIT_S):
        return ""
    away = difference(machine.folder / "first.png", FIRST_SCREEN)
    return f"it looks like something else ({away:.0f} levels away)"


def a_touch_leads_on(machine: Machine) -> str:
    """A finger on the first screen's main action brings another screen, of the same process."""
    before = machine.picture("before_touch")
    machine.touch(0.75, 0.52)
    if not seen(machine, "touched", lambda now: difference(now, before) >= LEAST_DIFFERENCE):
        return "the screen stayed as it was"
    state: str = machine.ask(SCREENS_STATE)
    return "" if {"NRestarts=0", "ActiveState=active"} <= set(state.split()) else f"the screens died: {state}"


def a_touch_is_felt_after_the_kills(machine: Machine) -> str:
    """With the compositor that seatd's death started anew, a finger on the key that reads aloud lights the heading.

    By then the screens have found out that no scanner is there, and say so, which is not where the first finger led;
    nothing else changes beside the heading.
    """
    if not seen(machine, "no_scanner", lambda now: difference(now, FIRST_SCREEN) >= MOST_DIFFERENCE):
        return "the screens did not say that there is no scanner"
    if difference(machine.folder / "touched.png", machine.folder / "no_scanner.png") < LEAST_DIFFERENCE:
        return "the first finger was not felt: that screen came by itself"
    before = _around(machine.picture("before_listening"), BESIDE_HEADING)
    machine.touch(*LISTEN)
    lit = seen(machine, "listening", lambda now: bool((_around(now, BESIDE_HEADING) != before).any()))
    return "" if lit else "nothing was lit"


LISTEN = (0.37, 0.915)
"""The key that reads aloud, on the screen of a box that cannot serve."""
BESIDE_HEADING = (0.6, 0.1)
"""In the heading's line, where no word is."""


def _around(path: Path, place: tuple[float, float]) -> Pixels:
    """The 32 pixels to the right of and below a place."""
    with Image.open(path) as picture:
        pixels = np.asarray(picture.convert("RGB"))
    x, y = (round(part * size) for part, size in zip(place, (pixels.shape[1], pixels.shape[0]), strict=True))
    return pixels[y : y + 32, x : x + 32]


def seen(machine: Machine, name: str, right: Callable[[Path], bool], limit_s: float = TOUCH_LIMIT_S) -> bool:
    """Look at the screen again and again until its picture is right; False after `limit_s`."""
    until_s = time.monotonic() + limit_s
    while not right(machine.picture(name)):
        machine.worked()
        if time.monotonic() > until_s:
            return False
        time.sleep(1)
    return True


def difference(one: Path, other: Path) -> float:
    """How far two screens are apart, looked at from afar: the mean over channels and cells, 0 to 255."""
    seen = []
    for path in (one, other):
        with Image.open(path) as picture:
            seen.append(np.asarray(picture.convert("RGB").resize((16, 10), Image.Resampling.BOX), np.int16))
    return float(np.abs(seen[0] - seen[1]).mean())


def units_are_well(machine: Machine) -> str:
    """No unit failed; what must run runs, some of it a while after the screens."""
    for name in MUST_RUN:
        machine.ask(f"wait {SCREENS_LIMIT_S:.0f} {name}.service", LIMIT_S)
    said = machine.ask("units")
    wrong = {name: state for name, state in said["states"].items() if state != "active" and name in MUST_RUN}
    return f"{wrong} {failed}" if (failed := _failed(said)) or wrong else ""


def no_unit_is_left_failed(machine: Machine) -> str:
    """After the kills everything that was killed runs again, and no other unit was left failed by them."""
    for name in LONG_LIVED:
        if not machine.ask(f"wait {SCREENS_LIMIT_S:.0f} {name}.service", LIMIT_S):
            return f"{name} does not run"
    return "\n".join(_failed(machine.ask("units")))


def _failed(units: dict[str, list[str]]) -> list[str]:
    return [line for line in units["failed"] if not any(name in line for name in MAY_FAIL)]


MUST_RUN = (
    "nftables",
    "seatd",
    "kiosk-site",
    "kiosk-allow",
    "kiosk-scanner",
    "kiosk-printer",
    "kiosk-upload",
    "kiosk-ui",
)
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


def strangers_on_usb_do_nothing(machine: Machine) -> str:
    """A keyboard, a stick and a network card are seen, and not let in; what stands for the touch was."""
    machine.plug("usb-kbd")
    machine.plug("usb-storage", drive=machine.stick())
    machine.plug("usb-net")
    said = machine.ask(f"usb {len(ON_USB)}")
    return "" if said == ON_USB else str(said)


ON_USB = {
    "QEMU USB Tablet": ["1", ["usbhid"]],
    "QEMU USB Keyboard": ["0", []],
    "QEMU USB HARDDRIVE": ["0", []],
    "RNDIS/QEMU USB Network Device": ["0", []],
}
"""What is plugged in, whether it was let in, and what drives it."""


def killed_processes_come_back(machine: Machine) -> str:
    """Each process that runs for the kiosk, killed, serves again."""
    said = {name: machine.ask(f"killed {name}.service", LIMIT_S) for name in LONG_LIVED}
    return str({name: one for name, one in said.items() if "seconds" not in one} or "")


LONG_LIVED = ("kiosk-scanner", "kiosk-printer", "kiosk-upload", "kiosk-ui", "seatd")


def a_visit_ends_with_a_deposit(machine: Machine) -> str:
    """A whole visit with simulated devices: what the vault holds is sealed."""
    said = machine.ask("visit", LIMIT_S)
    states = [document["state"] for document in said.get("documents", [])]
    return "" if said["code"] == 0 and states == ["receipted"] and said["sealed"] == [True] else str(said)


def who_is_told_to_stop_ends_well(machine: Machine) -> str:
    """The visit had the helpers started anew: to systemd none of them failed by that."""
    said: str = machine.ask("shell journalctl -q -o cat -u kiosk-scanner -u kiosk-printer -u kiosk-upload")
    wrong = [line for line in said.splitlines() if "Failed with result 'exit-code'" in line]
    helpers = ("kiosk-scanner", "kiosk-printer", "kiosk-upload")
    return "\n".join(wrong + [name for name in helpers if f"{name}.service: Deactivated successfully" not in said])


def the_vault_s_own_unit_serves(machine: Machine) -> str:
    """The server's unit, under this systemd: serves, as nobody, keeps its own through a death, and ends at a word."""
    said = machine.ask("vault_unit", LIMIT_S)
    wrong = [name for name in ("started", "killed", "restarted") if not isinstance(said.get(name), float)]
    if not all(user >= DYNAMIC_USERS for user in said.get("users", [0])):
        wrong.append("users")
    if not said.get("folder", [""])[0].endswith(" 700 directory") or not said.get("kept"):
        wrong.append("folder")
    if not re.fullmatch(r"[\w-]{20,}", said.get("enrolled", "")):
        wrong.append("enrolled")
    if said.get("ended") != ["success", "inactive"] or said.get("answers"):
        wrong.append("ended")
    return f"{wrong} {said}" if wrong else ""


DYNAMIC_USERS = 61184
"""systemd.exec(5): the first number that DynamicUser= gives."""


def a_printer_on_usb_prints(machine: Machine) -> str:
    """A device of the printers' class is let in, and kiosk-printer prints its test page on /dev/usb/lp0."""
    said = machine.ask("usb_printer", LIMIT_S)
    wanted = {"device": "b4 lp 660", "answers": ["Printed True"], "papers": 1}
    return "" if {name: said.get(name) for name in wanted} == wanted else str(said)


def no_paper_is_left_in_a_file(machine: Machine) -> str:
    """After the visit no file in memory or on a disk holds a page in the clear."""
    return "\n".join(machine.ask("traces"))


CHECKS: tuple[Check, ...] = (
    first_screen_is_shown,
    a_touch_leads_on,
    screens_are_up,
    units_are_well,
    root_is_sealed,
    nobody_listens,
    nobody_logs_in,
    nothing_is_setuid,
    firewall_is_shut,
    strangers_on_usb_do_nothing,
    killed_processes_come_back,
    no_unit_is_left_failed,
    a_touch_is_felt_after_the_kills,
    a_visit_ends_with_a_deposit,
    who_is_told_to_stop_ends_well,
    no_paper_is_left_in_a_file,
    the_vault_s_own_unit_serves,
    a_printer_on_usb_prints,
)
"""The first screen is looked for while it starts, and touched at once: soon after, the screens find out that no scanner
is there, and say so; and who answers questions in the machine has to wait for the helpers that start."""
BEGUN: tuple[Check, ...] = (
    first_screen_is_shown,
    screens_are_up,
    root_is_sealed,
    nobody_listens,
    nobody_logs_in,
    nothing_is_setuid,
)
"""Asked of the arm64 twin: emulated it works at a fraction of the other one's speed, and runs the same tree."""
