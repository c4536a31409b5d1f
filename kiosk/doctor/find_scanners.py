"""Prints the SANE names of all scanners as a JSON list; a process of its own, since SANE backends hang and crash.

With `--usb` those that are not on the network alone.
"""

import json
import re
import subprocess
import sys
from contextlib import suppress

import sane

_DISCOVERY_LIMIT_S = 15


def on_the_network() -> list[str]:
    """Driverless scanners (eSCL, WSD), by fixed names that sane-airscan(5) opens without any discovery."""
    with suppress(OSError, subprocess.SubprocessError):
        said = subprocess.run(
            ["airscan-discover"], capture_output=True, text=True, timeout=_DISCOVERY_LIMIT_S, check=True
        ).stdout
        return fixed_names(said)
    return []


def fixed_names(said: str) -> list[str]:
    """`  Name = http://host/eSCL, eSCL` of airscan-discover(1) as `airscan:escl:Name:http://host/eSCL`."""
    found = re.findall(r"^\s*(.+?) = (\S+), (eSCL|WSD)\s*$", said, re.MULTILINE)
    return [f"airscan:{protocol.lower()}:{name}:{address}" for name, address, protocol in found]


def on_usb() -> list[str]:
    """Scanners of every other backend of this machine."""
    sane.init()
    names = [device[0] for device in sane.get_devices(True)]
    return [name for name in names if not name.startswith(("airscan:", "escl:", "v4l:", "test:"))]


if __name__ == "__main__":
    print(json.dumps(on_usb() + ([] if "--usb" in sys.argv else on_the_network())))
