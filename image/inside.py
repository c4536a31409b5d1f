"""Asks the tree's own programs what they think of our files: Debian trixie's systemd, udev and nft, without a boot.

For another machine's tree this machine's nft is asked, with that tree's users: QEMU's emulation of one program has no
netfilter.
"""

import platform
import subprocess
from pathlib import Path

from image.target import Target
from image.tree import UNITS

FIREWALL = "nft -c -f /etc/nftables.conf"
DEVICES = "udevadm verify --no-summary /usr/lib/udev/rules.d/70-consigne.rules"


def examine(tree: Path, target: Target) -> list[str]:
    """One sentence, with what the program said, for each of our files that its reader does not accept. Runs as root."""
    kinds = {".service", ".socket", ".target", ".timer"}
    ours = " ".join(sorted(unit.name for unit in UNITS.iterdir() if unit.suffix in kinds))
    theirs = f"mount --bind {tree}/etc/passwd /etc/passwd && nft -c -f {tree}/etc/nftables.conf"
    questions = {
        "the firewall": f"chroot {tree} {FIREWALL}" if target.machine == platform.machine() else theirs,
        "the device rules": f"chroot {tree} {DEVICES}",
        "the units": f"chroot {tree} systemd-analyze verify --man=no {ours}",
    }
    said = {what: _objection(tree, words) for what, words in questions.items()}
    return [f"{what} is not accepted: {words}" for what, words in said.items() if words]


def _objection(tree: Path, words: str) -> str:
    """What a program says against a file of the tree, in a network and mounts of its own; nothing is content."""
    mounts = f"mount --rbind /dev {tree}/dev && mount -t tmpfs run {tree}/run && mount -t proc proc {tree}/proc"
    inside = f"{mounts} && {words}"
    done = subprocess.run(
        ["unshare", "--mount", "--net", "sh", "-c", inside], capture_output=True, text=True, timeout=600, check=False
    )
    said = (done.stdout + done.stderr).strip()
    return said if done.returncode or said else ""
