"""What udev itself makes of our rules: `udevadm test` over a /sys of our own, in a mount namespace. It runs no program.

Sources: systemd's docs/ENVIRONMENT.md (SYSTEMD_DEVICE_VERIFY_SYSFS); the kernel's drivers/input/input.c for the files.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.systemd.units import UNITS

RULES = Path("/usr/lib/udev/rules.d")
EVENT = "devices/virtual/input/input7/event3"
USB = "devices/pci0/usb1/1-1"
_SCRIPT = """
mount --bind "$1/sys" /sys
mount --bind "$1/rules" /usr/lib/udev/rules.d
for place in /etc/udev /dev/char /run; do mount -t tmpfs none "$place"; done
mkdir $3
exec udevadm test --action="$4" "/sys/$2"
"""


def _can() -> bool:
    if shutil.which("udevadm") is None or not (RULES / "60-input-id.rules").exists():
        return False
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True, timeout=60, check=False).returncode == 0


needs_udev = pytest.mark.skipif(not _can(), reason="needs udev, and a mount namespace of its own")


def input_event(folder: Path, *, abs_bits: str, keys: str, properties: str = "0", relative: str = "0") -> None:
    """Lay out /sys for one input device; bits are hexadecimal words as the kernel writes them, the lowest word last."""
    device = folder / "sys" / Path(EVENT).parent
    (device / "event3").mkdir(parents=True)
    (device / "id").mkdir()
    (device / "capabilities").mkdir()
    bits = {"abs": abs_bits, "key": keys, "rel": relative, "ev": "1f"}
    texts = {f"capabilities/{name}": text for name, text in bits.items()} | {
        "properties": properties,
        "name": "a device",
        "uevent": 'PRODUCT=3/1234/5678/111\\nNAME="a device"',
        "id/bustype": "0003",
        "event3/uevent": "MAJOR=13\nMINOR=67\nDEVNAME=input/event3",
        "event3/dev": "13:67",
    }
    for name, text in texts.items():
        (device / name).write_text(f"{text}\n")
    kind = folder / "sys/class/input"
    kind.mkdir(parents=True)
    for place in (device, device / "event3"):
        (place / "subsystem").symlink_to(os.path.relpath(kind, place))
        (kind / place.name).symlink_to(os.path.relpath(place, kind))
    (device / "event3/device").symlink_to("..")


def usb_device(folder: Path, interfaces: list[str], maker: str, kind: str) -> Path:
    """Lay out /sys for one USB device with these interfaces (`030101`); the file that says whether it was let in.

    Descriptors: Universal Serial Bus Specification 2.0, 9.6.
    """
    device = folder / "sys" / USB
    device.mkdir(parents=True)
    (device / "subsystem").symlink_to(os.path.relpath(folder / "sys/bus/usb", device))
    (folder / "sys/bus/usb").mkdir(parents=True)
    whole = bytes([18, 1, 0, 2, int(kind, 16), *[0] * 13]) + bytes([9, 2, *[0] * 7])
    for number, one in enumerate(interfaces):
        whole += bytes([9, 4, number, 0, 1, *bytes.fromhex(one), 0]) + bytes([7, 5, 0x81, 3, 8, 0, 10])
    (device / "descriptors").write_bytes(whole)
    texts = {
        "uevent": "MAJOR=189\nMINOR=1\nDEVNAME=bus/usb/001/002\nDEVTYPE=usb_device\nPRODUCT=1/1/1",
        "dev": "189:1",
        "idVendor": maker,
        "idProduct": "5678",
        "bDeviceClass": kind,
        "authorized": "0",
    }
    for name, text in texts.items():
        (device / name).write_text(f"{text}\n")
    return device / "authorized"


def seen(folder: Path, device: str = EVENT, action: str = "add", there: str = "/run/kiosk-ui") -> list[str]:
    """What udev knows of `device` after the rules (NAME=value), and what it would run, while the folder `there` is."""
    rules = folder / "rules"
    rules.mkdir(exist_ok=True)
    shutil.copy(RULES / "60-input-id.rules", rules)
    shutil.copy(UNITS / "70-consigne.rules", rules)
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-euc", _SCRIPT, "sh", folder, device, there, action],
        env={**os.environ, "SYSTEMD_DEVICE_VERIFY_SYSFS": "0"},
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert "rules:0" not in done.stderr
    return done.stdout.splitlines()
