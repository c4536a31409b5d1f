"""Asks the tree's own programs what they think of our files: Debian trixie's systemd, udev and nft, without a boot."""

import subprocess
from pathlib import Path

from image.tree import UNITS

QUESTIONS = {
    "the firewall": "nft -c -f /etc/nftables.conf",
    "the device rules": "udevadm verify --no-summary /usr/lib/udev/rules.d/70-consigne.rules",
}


def examine(tree: Path) -> list[str]:
    """One sentence, with what the program said, for each of our files that its reader does not accept. Runs as root."""
    kinds = {".service", ".socket", ".target", ".timer"}
    ours = " ".join(sorted(unit.name for unit in UNITS.iterdir() if unit.suffix in kinds))
    questions = {**QUESTIONS, "the units": f"systemd-analyze verify --man=no {ours}"}
    said = {what: _objection(tree, words) for what, words in questions.items()}
    return [f"{what} is not accepted: {words}" for what, words in said.items() if words]


def _objection(tree: Path, words: str) -> str:
    """What a program of the tree says against a file, in a network and mounts of its own; nothing is content."""
    mounts = f"mount --bind /dev {tree}/dev && mount -t tmpfs run {tree}/run && mount -t proc proc {tree}/proc"
    inside = f"{mounts} && exec chroot {tree} {words}"
    done = subprocess.run(
        ["unshare", "--mount", "--net", "sh", "-c", inside], capture_output=True, text=True, timeout=600, check=False
    )
    said = (done.stdout + done.stderr).strip()
    return said if done.returncode or said else ""
