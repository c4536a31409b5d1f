"""`make image-boot`: how long the twin takes to its first screen, against a bare Debian with the same kernel.

Both start in the same virtual machine, without firmware and loader. Time is the guest's own, from its kernel's first
instruction on, counted in instructions (image/qemu.py): who else is at work on the host changes little. The bare
system is what debootstrap makes by default, with Debian's own initrd, on ext4, up to multi-user.target. The twin's
self-check costs the twin some of its time, and is not taken off. Runs as root, after the twin was built.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from image import debian
from image.build import TWIN_WORDS
from image.qemu import booted, check_disk, prepared, site_file
from image.table import started
from image.target import TARGETS
from image.tools import PROJECT, BuildError, epoch, run, say

FOLDER = PROJECT / "build/image-boot"
MOST = 1.5
WAIT_S = 240
"""For the first screen, in the machine's own seconds."""
DISK_MB = 1536
UNIT = """[Unit]
After=multi-user.target
[Service]
Type=oneshot
ExecStart=/usr/local/sbin/tell
"""
TELL = """#!/bin/sh
us=$(systemctl show -p ActiveEnterTimestampMonotonic --value multi-user.target)
echo "{\\"check\\": \\"ready\\", \\"command_line\\": \\"$us\\"}" >/dev/virtio-ports/consigne.check
"""


def bare(out: Path, mirror: str) -> tuple[Path, Path]:
    """The disk of a bare Debian, and the folder that starts it; the packages are fetched once. Raises BuildError."""
    target = TARGETS["amd64"]
    tree, start, disk = out / "tree", out / "start", out / "disk.img"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    tar = out / f"bare-{debian.SUITE}.tar"
    if not tar.exists():
        say(f"A bare Debian {debian.SUITE}")
        half = tar.with_suffix(".half.tar")
        debian.mmdebstrap(target, ["--variant=important", f"--include={target.kernel}"], half, epoch(), mirror)
        half.replace(tar)
    run("tar", "xf", tar, "--numeric-owner", "--exclude=./dev/*", "-C", tree)
    wants = tree / "etc/systemd/system/multi-user.target.wants"
    wants.mkdir(parents=True, exist_ok=True)
    (wants.parent / "tell.service").write_text(UNIT)
    (wants / "tell.service").symlink_to("../tell.service")
    (tree / "usr/local/sbin/tell").write_text(TELL)
    (tree / "usr/local/sbin/tell").chmod(0o755)
    (tree / "etc/fstab").write_text("/dev/vda / ext4 defaults 0 1\n")
    start.mkdir(exist_ok=True)
    for name, pattern in (("vmlinuz", "vmlinuz-*"), ("initrd.zst", "initrd.img-*")):
        shutil.copy(next((tree / "boot").glob(pattern)), start / name)
    (start / "slot.cfg").write_text(
        f"linux /vmlinuz root=/dev/vda ro quiet net.ifnames=0 {TWIN_WORDS.format(target.console)}\n"
    )
    disk.unlink(missing_ok=True)
    run("mke2fs", "-q", "-t", "ext4", "-F", "-d", tree, disk, f"{DISK_MB}M")
    return disk, start


def bare_s(out: Path, mirror: str) -> float:
    """Seconds to multi-user.target. Raises BuildError."""
    disk, start = bare(out, mirror)
    check_disk(out)
    with booted(disk, out, start=start) as machine:
        return int(machine.wait_for_check()) / 1e6


def twin_s(image: Path, folder: Path) -> tuple[float, dict[str, list[str]]]:
    """Seconds to the first screen, and what systemd says took them. Raises BuildError."""
    with booted(prepared(image, folder, site_file()), folder, start=started(image)) as machine:
        machine.wait_for_check()
        if not machine.ask(f"wait {WAIT_S} kiosk-ui.service"):
            raise BuildError("The screens did not come.")
        said = machine.ask("shell systemctl show -p ActiveEnterTimestampMonotonic --value kiosk-ui.service")
        machine.ask(f"wait {WAIT_S} consigne.target")
        return int(said) / 1e6, machine.ask("blame")


def told(ours_s: float, theirs_s: float, blame: dict[str, list[str]]) -> Iterator[str]:
    """What is printed of a measurement, line by line."""
    yield f"first screen {ours_s:.1f} s, bare Debian {theirs_s:.1f} s: {ours_s / theirs_s:.2f} ({MOST} at most)"
    yield from blame["chain"]
    yield from blame["blame"]


def main() -> int:
    """Measure, and print; 1 when the twin takes too long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--image", type=Path, default=PROJECT / "build/image/amd64/consigne-amd64-twin.img")
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--mirror", default=debian.MIRROR, help="a snapshot of Debian, the twin's")
    words = parser.parse_args()
    try:
        theirs_s = bare_s(words.out / "bare", words.mirror)
        kernel = next((words.out / "bare/tree/usr/lib/modules").iterdir()).name
        if kernel != (ours := json.loads(words.image.with_suffix(".json").read_text())["kernel"]):
            raise BuildError(f"The bare system has the kernel {kernel}, the twin {ours}: build the twin anew.")
        ours_s, blame = twin_s(words.image, words.out / "twin")
    except BuildError as error:
        print(f"Nothing was measured: {error}", file=sys.stderr)
        return 1
    print("\n".join(told(ours_s, theirs_s, blame)))
    return 0 if ours_s <= MOST * theirs_s else 1


if __name__ == "__main__":
    sys.exit(main())
