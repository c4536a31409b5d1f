"""Looks at a finished tree without booting it, and says what must not be so. `python -m image.verify TREE`"""

import os
import re
import stat
import sys
from pathlib import Path

from image.modules import unwanted_usb_drivers
from image.tree import MASKED

WANTED = {
    "consigne.target",
    "kiosk-back.timer",
    "kiosk-devices.service",
    "kiosk-enrol.service",
    "kiosk-health.service",
    "kiosk-how.timer",
    "kiosk-printer.socket",
    "kiosk-scanner.socket",
    "kiosk-ui.service",
    "kiosk-update.timer",
    "kiosk-upload.socket",
    "nftables.service",
    "seatd.service",
    "systemd-network-generator.service",
    "systemd-networkd-wait-online.service",
    "systemd-networkd.service",
    "systemd-networkd.socket",
    "systemd-resolved.service",
    "systemd-time-wait-sync.service",
    "systemd-timesyncd.service",
}
"""What is enabled, and nothing else."""
NO_PROGRAM = ("sudo", "su", "sshd", "login", "agetty", "pkexec", "apt-get", "gcc", "passwd", "telnetd", "at", "cron")
PLACES = {"/var", "/tmp", "/boot", "/data", "/var/lib/consigne", "/var/lib/consigne-box", "/var/lib/consigne-update"}
EMPTY = ("var", "tmp", "run", "proc", "sys", "dev", "boot", "data")


def examine(tree: Path, *, twin: bool = False) -> list[str]:
    """One sentence for each thing that is not as it must be."""
    wanted = WANTED | ({"consigne-check.service"} if twin else set())
    return [
        *_rights(tree),
        *_programs(tree),
        *_persons(tree),
        *_units(tree, wanted),
        *_mounts(tree),
        *_network(tree),
        *_leavings(tree),
        *_start(tree),
        *_drivers(tree),
        *([] if twin else _only_the_box(tree)),
    ]


def _rights(tree: Path) -> list[str]:
    found = []
    for path in _files(tree):
        mode = path.lstat().st_mode
        if stat.S_ISREG(mode) and mode & (stat.S_ISUID | stat.S_ISGID):
            found.append(f"{_name(tree, path)} gives its user another one's rights.")
        if mode & stat.S_IWOTH and not stat.S_ISLNK(mode) and not mode & stat.S_ISVTX:
            found.append(f"{_name(tree, path)} can be written by everybody.")
        if stat.S_ISREG(mode) and "security.capability" in _attributes(path):
            found.append(f"{_name(tree, path)} has capabilities of its own.")
        if stat.S_ISBLK(mode) or stat.S_ISCHR(mode):
            found.append(f"{_name(tree, path)} is a device.")
    return found


def _programs(tree: Path) -> list[str]:
    folders = ("usr/bin", "usr/sbin", "usr/local/bin", "usr/local/sbin")
    return [
        f"{folder}/{name} must not be on the box."
        for folder in folders
        for name in NO_PROGRAM
        if name not in {"login", "agetty"} and os.path.lexists(tree / folder / name)
    ]


def _persons(tree: Path) -> list[str]:
    found = []
    for line in _lines(tree / "etc/shadow"):
        name, password = line.split(":")[:2]
        if password not in {"*", "!", "!*"}:
            found.append(f"{name} has a password.")
    for line in _lines(tree / "etc/passwd"):
        name, *_, shell = line.split(":")
        if not shell.endswith(("nologin", "false")):
            found.append(f"{name} has the shell {shell}.")
    return found


def _units(tree: Path, wanted: set[str]) -> list[str]:
    etc = tree / "etc/systemd/system"
    enabled = {link.name for folder in etc.glob("*.wants") for link in folder.iterdir()}
    found = [f"{name} is not enabled." for name in sorted(wanted - enabled)]
    found += [f"{name} is enabled." for name in sorted(enabled - wanted)]
    found += [
        f"{name} is not masked."
        for name in MASKED
        if not (etc / name).is_symlink() or str((etc / name).readlink()) != "/dev/null"
    ]
    if not (tree / "etc/systemd/system-generators/systemd-getty-generator").is_symlink():
        found.append("the generator of login prompts is on.")
    return found


def _mounts(tree: Path) -> list[str]:
    found = []
    rows = [line.split() for line in _lines(tree / "etc/fstab") if line and not line.startswith("#")]
    for _, place, kind, options, *_ in rows:
        words = options.split(",")
        if kind == "swap" or place == "/":
            found.append(f"fstab: {place} {kind} does not belong there.")
        if not {"nosuid", "nodev"} <= set(words):
            found.append(f"fstab: {place} may hold devices or setuid files.")
        if kind == "tmpfs" and "noswap" not in words:
            found.append(f"fstab: {place} may be swapped.")
    if {row[1] for row in rows} != PLACES:
        found.append("fstab: there is a mount that nobody knows, or one is missing.")
    return found


def _network(tree: Path) -> list[str]:
    found = []
    rules = (tree / "etc/nftables.conf").read_text()
    if len(re.findall(r"policy drop;", rules)) != 3 or "policy accept" in rules:
        found.append("the firewall lets through what it does not name.")
    resolved = (tree / "etc/systemd/resolved.conf.d/consigne.conf").read_text()
    for word in ("DNSStubListener=no", "LLMNR=no", "MulticastDNS=no"):
        if word not in resolved:
            found.append(f"systemd-resolved listens on a port: {word} is missing.")
    found += [
        f"{socket.name} listens on a port."
        for socket in (tree / "usr/lib/systemd/system").glob("*.socket")
        if _is_enabled(tree, socket.name)
        and re.search(r"^Listen(Stream|Datagram)=[^/@%]", socket.read_text(), re.MULTILINE)
    ]
    return found


def _leavings(tree: Path) -> list[str]:
    found = [f"/{name} is not empty." for name in EMPTY if any((tree / name).iterdir())]
    if (tree / "etc/machine-id").read_text():
        found.append("every box would have the same machine id.")
    found += [f"{_name(tree, path)} is a private key." for path in _files(tree / "etc") if _is_private_key(path)]
    return found


def _start(tree: Path) -> list[str]:
    needed = ("usr/lib/systemd/systemd", "usr/bin/cage", "usr/sbin/seatd", "usr/sbin/nft", "usr/bin/rauc",
              "opt/consigne/bin/kiosk", "usr/bin/espeak-ng", "usr/lib/clock-epoch")  # fmt: skip
    return [f"/{name} is missing." for name in needed if not (tree / name).exists()]


def _drivers(tree: Path) -> list[str]:
    folders = (tree / "usr/lib/modules").iterdir()
    return [f"a USB device may load {name}." for folder in folders for name in sorted(unwanted_usb_drivers(folder))]


def _only_the_box(tree: Path) -> list[str]:
    kiosk = next(tree.glob("opt/consigne/lib/python3*/site-packages/kiosk"))
    return [f"kiosk/{name} does not belong on the box." for name in ("demo", "vault") if (kiosk / name).exists()]


def _is_enabled(tree: Path, name: str) -> bool:
    return any((folder / name).is_symlink() for folder in (tree / "etc/systemd/system").glob("*.wants"))


def _is_private_key(path: Path) -> bool:
    mode = path.lstat().st_mode
    return stat.S_ISREG(mode) and b"PRIVATE KEY-----" in path.read_bytes()[:200]


def _files(tree: Path) -> list[Path]:
    return [Path(folder) / name for folder, folders, names in os.walk(tree) for name in (*folders, *names)]


def _attributes(path: Path) -> list[str]:
    try:
        return os.listxattr(path, follow_symlinks=False)
    except OSError:
        return []


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines()


def _name(tree: Path, path: Path) -> str:
    return f"/{path.relative_to(tree)}"


if __name__ == "__main__":
    findings = examine(Path(sys.argv[1]), twin="--twin" in sys.argv)
    print("\n".join(findings) or "The tree is as it must be.")
    sys.exit(1 if findings else 0)
