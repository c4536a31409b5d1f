"""Boots the twin in a virtual machine without KVM, and speaks with it: QMP outside, the self-check inside.

`python -m image.qemu IMAGE` boots it, prints what the self-check says, and keeps the screen as a picture.
"""

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from image.card import BOOT_MB, START_MB, SYSTEM_MB
from image.tools import HERE, PROJECT, BuildError, run

CHECK = HERE / "check"
"""What the twin's self-check runs, from a disk of its own."""
VAULT = PROJECT / "systemd/vault/consigne-vault.service"
"""A server's unit, never the box's: the twin's systemd runs it once."""
FIRMWARE = {
    "amd64": ("/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd"),
    "arm64": ("/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd"),
}
"""EFI, and what it remembers."""
COMPUTER = {
    "amd64": ("qemu-system-x86_64", "-machine", "q35", "-cpu", "Westmere", "-device", "VGA,xres=1280,yres=800"),
    "arm64": ("qemu-system-aarch64", "-machine", "virt", "-cpu", "cortex-a72",
              "-device", "virtio-gpu-pci,xres=1280,yres=800"),
}  # fmt: skip
"""Westmere has no AVX: under QEMU 7.2 numpy died in an AVX2 gather (vpgatherdd, in kiosk-scanner). A Raspberry Pi 4 has
a Cortex-A72."""
MB = 1 << 20
BOOT_START = MB
START_A = BOOT_START + BOOT_MB * MB
SYSTEM_A = START_A + 2 * START_MB * MB
DATA = SYSTEM_A + 2 * SYSTEM_MB * MB
"""Bytes at which genimage lays the partitions, each after the other (image/genimage.cfg)."""
BOOT_LIMIT_S = 3600.0
ANSWER_LIMIT_S = 3600.0
"""Generous: without KVM on a machine that others use too, a start took from 3 to 12 minutes."""
ENDED = "The virtual machine has ended."


class Worked(NamedTuple):
    """What of the time depends on the machine under test, and what on who else is at work here."""

    took_s: float
    """Seconds of processor time."""
    waited_s: float
    """Seconds in which the guest's one processor could have worked, while another program had ours (schedstat)."""


class Machine:
    """A virtual machine that runs; its folder holds console.log and the pictures."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self._process = process
        self._worked = Worked(0.0, 0.0)
        self.folder = folder
        self._qmp = _Lines(_connect(folder / "qmp", process), 60.0)
        self._qmp.read()
        self.command("qmp_capabilities")
        self._check = _Lines(_connect(folder / "check", process), BOOT_LIMIT_S)

    def command(self, name: str, **arguments: Any) -> Any:
        """Give QEMU a command and return its answer. Raises BuildError."""
        self._qmp.write({"execute": name, "arguments": arguments})
        while True:
            said = self._qmp.read()
            if "return" in said:
                return said["return"]
            if "error" in said:
                raise BuildError(f"QEMU refused {name}: {said['error']['desc']}")

    def wait_for_check(self, limit_s: float = BOOT_LIMIT_S) -> str:
        """Wait until the self-check inside says that it is there, also after a new start; the kernel's command line.

        Raises BuildError.
        """
        self._check.limit_s = limit_s
        while "check" not in (said := self._check.read()):
            pass
        return str(said["command_line"])

    def ask(self, question: str, limit_s: float = ANSWER_LIMIT_S) -> Any:
        """Ask the self-check and return its answer. Raises BuildError."""
        self._check.limit_s = limit_s
        self._check.write_text(question)
        said = self._check.read()
        if "error" in said:
            raise BuildError(f"The self-check cannot answer {question!r}: {said['error']}")
        return said["answer"]

    def ask_or_start(self, question: str, limit_s: float) -> tuple[str, str]:
        """Ask a machine that may start anew: its answer, or that start's kernel's command line; the other is empty.

        Raises BuildError.
        """
        self._check.limit_s = limit_s
        self._check.write_text(question)
        said = self._check.read()
        return str(said.get("answer", "")), str(said.get("command_line", ""))

    def picture(self, name: str) -> Path:
        """The screen, as a PNG file."""
        path = self.folder / f"{name}.png"
        self.command("screendump", filename=str(path), format="png")
        return path

    def touch(self, across: float, down: float) -> None:
        """A finger on the screen at parts of its width and height, and away again."""
        place = [
            {"type": "abs", "data": {"axis": axis, "value": round(part * 0x7FFF)}}
            for axis, part in (("x", across), ("y", down))
        ]
        for pressed in (True, False):
            button = {"type": "btn", "data": {"button": "left", "down": pressed}}
            self.command("input-send-event", events=[*place, button])

    def plug(self, driver: str, **more: str) -> None:
        """Plug a USB device in. Raises BuildError."""
        self.command("device_add", driver=driver, bus="usb.0", **more)

    def stick(self) -> str:
        """What a stick may hold, by QEMU's name for it: the self-check's disk once more, to be read only."""
        file = {"driver": "file", "filename": str(self.folder / "check.img"), "read-only": True}
        self.command("blockdev-add", **{"node-name": "stick", "driver": "raw", "read-only": True, "file": file})
        return "stick"

    def worked(self) -> Worked:
        """What QEMU had of this machine's processors so far."""
        if self._process.returncode is None:
            own = Path(f"/proc/{self._process.pid}")
            fields = (own / "stat").read_text().rpartition(")")[2].split()
            waited_s = [self._worked.waited_s]
            for thread in own.glob("task/*/schedstat"):
                with suppress(OSError):
                    waited_s.append(int(thread.read_text().split()[1]) / 1e9)
            took_s = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
            self._worked = Worked(took_s, max(waited_s))
        return self._worked

    def end(self) -> None:
        """Pull the plug: whoever waits for an answer gets a BuildError."""
        self._process.kill()

    def wait_for_end(self, limit_s: float) -> bool:
        """Wait until QEMU has ended; False when it runs still."""
        until_s = time.monotonic() + limit_s
        while time.monotonic() < until_s:
            self.worked()
            try:
                self._process.wait(1.0)
            except subprocess.TimeoutExpired:
                continue
            return True
        return False


@contextmanager
def booted(
    image: Path,
    folder: Path,
    *more: str,
    arch: str = "amd64",
    start: Path | None = None,
    memory_mb: int = 2048,
    network: bool = True,
) -> Iterator[Machine]:
    """Boot a card that `prepared` made in `folder` (it is written to); end the machine afterwards. Raises BuildError.

    With `start` (a folder with kernel, initrd and slot.cfg) slot a starts at once, without firmware and loader. Without
    `network` there is a cable, and nobody at its other end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("qmp", "check"):
        (folder / name).unlink(missing_ok=True)
    words = [
        *COMPUTER[arch], "-accel", "tcg,tb-size=512", "-icount", "shift=0,sleep=on",
        "-smp", "1", "-m", str(memory_mb), "-nodefaults", "-display", "none",
        *_begin(folder, arch, start),
        "-drive", f"if=none,id=card,format=raw,cache=unsafe,file={image}", "-device", "virtio-blk-pci,drive=card",
        "-drive", f"if=none,id=check,format=raw,readonly=on,file={folder}/check.img",
        "-device", "virtio-blk-pci,drive=check",
        "-device", "virtio-rng-pci",
        "-netdev", "user,id=net" if network else "hubport,hubid=0,id=net", "-device", "virtio-net-pci,netdev=net",
        "-device", "qemu-xhci,id=usb", "-device", "usb-tablet,bus=usb.0",
        "-device", "i6300esb", "-action", "watchdog=reset",
        "-device", "virtio-serial-pci",
        "-chardev", f"socket,id=said,path={folder}/check,server=on,wait=off",
        "-device", "virtserialport,chardev=said,name=consigne.check",
        "-serial", f"file:{folder}/console.log", "-qmp", f"unix:{folder}/qmp,server=on,wait=off", *more,
    ]  # fmt: skip
    with (folder / "qemu.log").open("wb") as log:
        process = subprocess.Popen(words, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    try:
        yield Machine(process, folder)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _begin(folder: Path, arch: str, start: Path | None) -> list[str]:
    """QEMU's words for how the machine begins."""
    if start is None:
        firmware, remembered = FIRMWARE[arch]
        variables = folder / "variables.fd"
        shutil.copy(remembered, variables)
        return ["-drive", f"if=pflash,format=raw,readonly=on,file={firmware}",
                "-drive", f"if=pflash,format=raw,file={variables}"]  # fmt: skip
    told = (start / "slot.cfg").read_text().splitlines()[0].removeprefix("linux /vmlinuz ")
    told = told.replace("$slot", "a").replace("$trial", "0")
    return ["-kernel", str(start / "vmlinuz"), "-initrd", str(start / "initrd.zst"), "-append", told]


def prepared(image: Path, folder: Path, site: str, channel: Path | None = None) -> Path:
    """A copy of `image` with a site file on its boot partition, and the self-check's disk, perhaps with a channel."""
    folder.mkdir(parents=True, exist_ok=True)
    check_disk(folder, channel)
    copy = folder / "card.img"
    run("cp", "--sparse=always", image, copy)
    write_settings(copy, "site.toml", site)
    return copy


def write_settings(card: Path, name: str, text: str) -> None:
    """Put a file on a card's boot partition, as a technician does; no text takes it away. Raises BuildError."""
    place = f"{card}@@{BOOT_START}"
    if not text:
        run("mdel", "-i", place, f"::/{name}")
        return
    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write(text)
        file.flush()
        run("mcopy", "-o", "-i", place, file.name, f"::/{name}")


def check_disk(folder: Path, channel: Path | None = None) -> None:
    """The disk with the self-check's programs, perhaps with a channel."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        content = Path(name) / "content"
        shutil.copytree(CHECK, content, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(VAULT, content)
        if channel is not None:
            channel.rename(content / "channel")
        size = sum(path.stat().st_size for path in content.rglob("*") if path.is_file())
        disk = folder / "check.img"
        disk.unlink(missing_ok=True)
        run("mke2fs", "-q", "-t", "ext4", "-F", "-d", content, disk, f"{(size >> 20) * 21 // 20 + 16}M")


def site_file() -> str:
    """The site of the virtual machine: its devices and its vault are simulated inside."""
    return (HERE / "twin/site.toml").read_text()


class _Lines:
    """JSON objects, one a line, over a socket."""

    def __init__(self, sock: socket.socket, limit_s: float) -> None:
        self._socket = sock
        self._left = b""
        self.limit_s = limit_s

    def write(self, value: Any) -> None:
        self.write_text(json.dumps(value))

    def write_text(self, text: str) -> None:
        try:
            self._socket.sendall(text.encode() + b"\n")
        except OSError:
            raise BuildError(ENDED) from None

    def read(self) -> Any:
        until_s = time.monotonic() + self.limit_s
        while b"\n" not in self._left:
            self._socket.settimeout(max(0.1, until_s - time.monotonic()))
            try:
                more = self._socket.recv(1 << 16)
            except TimeoutError:
                raise BuildError(f"The virtual machine said nothing for {self.limit_s:.0f} s.") from None
            except OSError:
                raise BuildError(ENDED) from None
            if not more:
                raise BuildError(ENDED)
            self._left += more
        line, _, self._left = self._left.partition(b"\n")
        return json.loads(line)


def _connect(path: Path, process: "subprocess.Popen[bytes]") -> socket.socket:
    until_s = time.monotonic() + 60
    while True:
        sock = socket.socket(socket.AF_UNIX)
        try:
            sock.connect(str(path))
        except OSError:
            sock.close()
            if process.poll() is not None or time.monotonic() > until_s:
                raise BuildError(f"QEMU did not start; {path.parent}/qemu.log says why.") from None
            time.sleep(0.1)
        else:
            return sock


def main() -> int:
    """Boot once, ask everything, take a picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("image", type=Path)
    parser.add_argument("--arch", choices=sorted(COMPUTER), default="amd64")
    parser.add_argument("--folder", type=Path, default=Path("build/qemu"))
    parser.add_argument("--ask", action="append", default=[])
    parser.add_argument(
        "--wait-s", type=float, default=0.0, help="time between the self-check's first word and the questions"
    )
    words = parser.parse_args()
    image = prepared(words.image, words.folder, site_file())
    began_s = time.monotonic()
    with booted(image, words.folder, arch=words.arch) as machine:
        machine.wait_for_check()
        print(f"self-check after {time.monotonic() - began_s:.0f} s", flush=True)
        time.sleep(words.wait_s)
        for question in words.ask or ("units", "root", "listeners", "setuid", "firewall", "blame"):
            answer = machine.ask(question)
            print(f"== {question}\n{answer if isinstance(answer, str) else json.dumps(answer, indent=1)}", flush=True)
        print(machine.picture("screen"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
