"""Answers one question a line with one JSON object a line. Only in the virtual machine's image."""
# ruff: noqa: D103  its questions say by their names what they answer

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

HERE = Path(__file__).parent
OURS = (
    "nftables", "seatd", "kiosk-site", "kiosk-allow", "kiosk-ui", "kiosk-sorry", "kiosk-scanner", "kiosk-printer",
    "kiosk-upload", "kiosk-health",
)  # fmt: skip


def run(*words: str, timeout: float = 120) -> str:
    done = subprocess.run(words, capture_output=True, text=True, timeout=timeout)
    return (done.stdout + done.stderr).strip()


def units() -> dict[str, object]:
    failed = run("systemctl", "list-units", "--failed", "--plain", "--no-legend").splitlines()
    states = {name: run("systemctl", "is-active", f"{name}.service") for name in OURS}
    return {"system": run("systemctl", "is-system-running"), "failed": failed, "states": states}


def root() -> dict[str, object]:
    mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    return {
        "mount": next(row[:4] for row in mounts if row[1] == "/"),
        "verity": run("cat", "/sys/block/dm-0/dm/name"),
        "writable": [row[1] for row in mounts if row[3].startswith("rw") and row[2] in ("ext4", "vfat", "squashfs")],
        "swap": Path("/proc/swaps").read_text().splitlines()[1:],
        "write": run("sh", "-c", "touch /usr/x && echo written"),
        "command_line": Path("/proc/cmdline").read_text(),
    }


def listeners() -> list[str]:
    return run("ss", "-H", "-l", "-n", "-t", "-u", "-w", "-0", "-p").splitlines()


def processes() -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            words = (path / "cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
            user = next(x for x in (path / "status").read_text().splitlines() if x.startswith("Uid:")).split()[1]
        except OSError:
            continue
        if words:
            found.append(f"{user} {words}")
    return found


def setuid() -> str:
    return run("find", "/usr", "/opt", "/etc", "-xdev", "-perm", "/6000", "-type", "f")


def firewall() -> str:
    return run("nft", "list", "ruleset")


def flow(user: str, host: str, port: str) -> str:
    """What happens when a user connects: nothing listens there, so a refusal says that the packet went out."""
    code = f"import os, socket; os.setuid({int(user)}); socket.create_connection(({host!r}, {int(port)}), 5)"
    said = run("/usr/bin/python3", "-c", code)
    return said.splitlines()[-1] if said else "connected"


def blame() -> dict[str, object]:
    return {
        "total": run("systemd-analyze"),
        "blame": run("systemd-analyze", "blame").splitlines()[:30],
        "chain": run("systemd-analyze", "critical-chain", "--no-pager").splitlines()[:40],
    }


def log(unit: str = "") -> list[str]:
    words = ["journalctl", "-b", "--no-pager", "-o", "short-monotonic", "-n", "120"]
    return run(*words, *(["-u", unit] if unit else [])).splitlines()


def status(unit: str) -> str:
    return run("systemctl", "status", "--no-pager", "-n", "40", unit)


def usb(count: str) -> dict[str, tuple[str, list[str]]]:
    """Each USB device that is no hub: its name, whether it was let in, its drivers. Waits until there are `count`."""
    until_s = time.monotonic() + 120
    while len(_usb()) < int(count) and time.monotonic() < until_s:
        time.sleep(0.5)
    run("udevadm", "settle")
    return _usb()


def _usb() -> dict[str, tuple[str, list[str]]]:
    found = {}
    for path in Path("/sys/bus/usb/devices").iterdir():
        if (path / "bDeviceClass").exists() and (path / "bDeviceClass").read_text().strip() != "09":
            drivers = sorted({driver.resolve().name for driver in path.glob("*:*/driver")})
            found[(path / "product").read_text().strip()] = ((path / "authorized").read_text().strip(), drivers)
    return found


def shell(*words: str) -> str:
    """Only here: the twin is inspected, the box has no such thing."""
    return run("sh", "-c", " ".join(words), timeout=900)


def visit() -> dict[str, object]:
    return _played("visit.py")


def vault_unit() -> dict[str, object]:
    return _played("vault_unit.py")


def usb_printer() -> dict[str, object]:
    return _played("usb_printer.py")


def _played(program: str) -> dict[str, object]:
    """What a program of the second disk prints at its end, as JSON."""
    words = ("/opt/consigne/bin/python", str(HERE / program))
    done = subprocess.run(words, capture_output=True, text=True, timeout=1800, check=False)
    lines = done.stdout.strip().splitlines()
    return (
        json.loads(lines[-1])
        if done.returncode == 0 and lines
        else {"code": done.returncode, "said": done.stderr[-3000:]}
    )


def traces() -> list[str]:
    """Files in which a paper's plain bytes lie, on every RAM-backed and every writable file system.

    Plain bytes are those of a PDF or a JPEG, or our specimens' fictitious name. The disks' own bytes are looked at from
    outside.
    """
    marks = (b"%PDF-1", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"QUINTABRELLE")
    found, looked = [], 0
    mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    for folder in {row[1] for row in mounts if row[2] in ("tmpfs", "ramfs", "devtmpfs", "ext4", "vfat")} - {str(HERE)}:
        for path in Path(folder).rglob("*"):
            if HERE in path.parents or path.is_symlink() or not path.is_file():
                continue
            looked += 1
            data = path.read_bytes()
            found += [f"{path}: {mark!r}" for mark in marks if mark in data]
    run("sync")
    return found if looked else ["no file was looked at"]


def wait(seconds: str, *any_of: str) -> str:
    """The first of some units that is active within some of this machine's seconds; nothing when none is."""
    until_s = time.monotonic() + float(seconds)
    while time.monotonic() < until_s:
        for unit in any_of:
            if run("systemctl", "is-active", unit) == "active":
                return unit
        time.sleep(2)
    return ""


def kept(seconds: str) -> bool:
    """Whether this system was kept within some of this machine's seconds."""
    until_s = time.monotonic() + float(seconds)
    while not Path("/run/kiosk-good/kept").exists() and time.monotonic() < until_s:
        time.sleep(2)
    return Path("/run/kiosk-good/kept").exists()


def channel(name: str) -> str:
    """Serves a channel of the second disk from now on."""
    run("systemctl", "stop", "channel.service")
    words = ("/opt/consigne/bin/python", str(HERE / "channel.py"), str(HERE / "channel" / name))
    said = run("systemd-run", "--unit=channel", "--collect", *words)
    until_s = time.monotonic() + 300
    while time.monotonic() < until_s:
        try:
            socket.create_connection(("127.0.0.1", 8088), 5).close()
        except OSError:
            time.sleep(0.5)
        else:
            break
    return said


def killed(unit: str) -> dict[str, object]:
    """Kills a unit's process; how long until another one serves."""
    before = run("systemctl", "show", "-p", "MainPID", "--value", unit)
    began_s = time.monotonic()
    run("systemctl", "kill", "-s", "KILL", unit)
    while time.monotonic() - began_s < 400:
        now = run("systemctl", "show", "-p", "MainPID", "--value", unit)
        if now not in ("0", before) and run("systemctl", "is-active", unit) == "active":
            return {"before": before, "now": now, "seconds": round(time.monotonic() - began_s, 1)}
        time.sleep(2)
    return {"before": before, "now": "0", "status": status(unit)}


QUESTIONS = {
    f.__name__: f
    for f in (
        units,
        root,
        listeners,
        processes,
        flow,
        setuid,
        firewall,
        usb,
        blame,
        log,
        status,
        shell,
        visit,
        vault_unit,
        usb_printer,
        traces,
        killed,
        channel,
        wait,
        kept,
    )
}


def main() -> None:
    while not Path(sys.argv[1]).exists():
        time.sleep(0.5)
    port = os.open(sys.argv[1], os.O_RDWR)  # only one may have it open
    with os.fdopen(port, "rb", buffering=0) as asked, os.fdopen(port, "wb", closefd=False) as told:
        ready = {"check": "ready", "command_line": Path("/proc/cmdline").read_text()}
        say(told, ready)
        while line := asked.readline():
            name, *words = line.decode().split()
            try:
                answer = {"answer": QUESTIONS[name](*words)}
            except Exception as error:  # noqa: BLE001  whatever happens, the host is told
                answer = {"error": f"{type(error).__name__}: {error}"}
            say(told, answer)


def say(told: BinaryIO, value: Mapping[str, object]) -> None:
    """All of it: the port takes a long answer piece by piece."""
    told.write(json.dumps(value).encode() + b"\n")
    told.flush()


main()
