"""The card: the tree as one checked file, the boot partitions, the data partition, and all of it in one image."""

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from image import debian
from image.target import Target
from image.tools import HERE, BuildError, run, say

BLOCK = 4096
LEVEL, TWIN_LEVEL = "12", "1"
"""How hard the tree is squeezed: zstd's levels. Nobody fetches the twin: it is 13 percent larger, and soon packed."""
BLOCKS = "64K"
"""What one read unpacks. No fragments: the kernel keeps three, and would unpack one anew for each small file."""
SYSTEM_MB = 1024
START_MB = 96
BOOT_MB = 64
DATA_MB = 256
MOST_BYTES = 700e6
"""Of the image as people fetch it."""
DATA = {"upload": (804, 0o700), "box": (805, 0o700), "update": (807, 0o770)}
"""What outlives a start, whose it is (systemd/sysusers.conf), and its mode: kiosk-health too reads what was tried."""
COMMAND_LINE = (
    "ro quiet loglevel=3 vt.global_cursor_default=0 consoleblank=0 systemd.show_status=no rd.systemd.show_status=no "
    "usbcore.authorized_default=0 init_on_alloc=1 init_on_free=1 slab_nomerge panic=10 oops=panic fsck.mode=auto "
    "fsck.repair=yes net.ifnames=0 lsm=landlock,lockdown,yama"
)
"""net.ifnames=0: the first cable is eth0 and the first Wi-Fi is wlan0 on every machine."""


@dataclass(frozen=True)
class System:
    """A tree as one file: the squashfs, then its hashes."""

    file: Path
    blocks: int
    root_hash: str
    salt: str

    @property
    def words(self) -> str:
        """What the initrd wants to know."""
        return f"consigne.verity={self.blocks}:{self.root_hash}:{self.salt}"


def system(tree: Path, work: Path, when: int, level: str = LEVEL) -> System:
    """Pack the tree and hash it. The same tree gives the same root hash. Raises BuildError."""
    say("Packing the tree")
    squashfs, hashes, whole = (work / name for name in ("system.squashfs", "system.hashes", "system.img"))
    squashfs.unlink(missing_ok=True)
    run("mksquashfs", tree, squashfs, "-noappend", "-quiet", "-no-progress", "-no-xattrs", "-reproducible",
        "-comp", "zstd", "-Xcompression-level", level, "-b", BLOCKS, "-no-fragments", "-processors", "2",
        env={"SOURCE_DATE_EPOCH": str(when)})  # fmt: skip
    _pad(squashfs)
    salt = hashlib.sha256(f"consigne {when}".encode()).hexdigest()
    hashes.unlink(missing_ok=True)
    said = run("veritysetup", "format", "--no-superblock", f"--data-block-size={BLOCK}", f"--hash-block-size={BLOCK}",
               f"--salt={salt}", "--hash=sha256", squashfs, hashes)  # fmt: skip
    root_hash = next(line.split()[-1] for line in said.splitlines() if line.startswith("Root hash"))
    with whole.open("wb") as out:
        for part in (squashfs, hashes):
            with part.open("rb") as file:
                shutil.copyfileobj(file, out, 1 << 20)
    return System(whole, squashfs.stat().st_size // BLOCK, root_hash, salt)


def start(system: System, parts: Path, initrd: Path, work: Path, more: str = "") -> Path:
    """The folder that becomes a slot's start partition: kernel, initrd, and what they are told."""
    folder = work / "start"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(debian.kernel(parts), folder / "vmlinuz")
    shutil.copy(initrd, folder / "initrd.zst")
    words = f"{COMMAND_LINE} {system.words} {more}".strip()
    (folder / "slot.cfg").write_text(
        f"linux /vmlinuz {words} consigne.slot=$slot rauc.slot=$slot consigne.trial=$trial\ninitrd /initrd.zst\n"
    )
    return folder


def boot(target: Target, parts: Path, work: Path) -> Path:
    """The folder that becomes the first partition: the loader, and examples of what a technician writes."""
    folder = work / "boot"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in ("site.example.toml", "first-start.example.toml"):
        shutil.copy(HERE / name, folder)
    _grub(target, parts, folder)
    if target.arch == "arm64":
        _raspberry_pi(parts, folder)
    return folder


def card(boot: Path, start: Path, system: System, work: Path, when: int, out: Path) -> None:
    """Assemble the whole image with genimage: no loop device, no mount. Raises BuildError."""
    say("The card")
    inputs = work / "inputs"
    shutil.rmtree(inputs, ignore_errors=True)
    inputs.mkdir()
    (inputs / "system.img").symlink_to(system.file)
    fat(boot, inputs / "boot.vfat", BOOT_MB, "CONSIGNE", 1, when)
    fat(start, inputs / "start.vfat", START_MB, "START", 2, when)
    data(inputs / "data.ext4", work, when)
    configuration = work / "genimage.cfg"
    text = (HERE / "genimage.cfg").read_text()
    configuration.write_text(text.replace("SYSTEM_SIZE", f"{SYSTEM_MB}M").replace("START_SIZE", f"{START_MB}M"))
    scratch = work / "genimage"
    shutil.rmtree(scratch, ignore_errors=True)
    (scratch / "root").mkdir(parents=True)
    run("genimage", "--config", configuration, "--inputpath", inputs, "--outputpath", scratch / "out",
        "--tmppath", scratch / "tmp", "--rootpath", scratch / "root")  # fmt: skip
    (scratch / "out/consigne.img").replace(out)


def squeezed(image: Path) -> Path:
    """The image as people fetch it. Raises BuildError when it is larger than it may be."""
    out = image.with_name(f"{image.name}.zst")
    run("zstd", "-q", "-f", "-3", "-T2", image, "-o", out)
    if out.stat().st_size > MOST_BYTES:
        raise BuildError(f"{out} has {out.stat().st_size / 1e6:.0f} MB; {MOST_BYTES / 1e6:.0f} at most may be fetched.")
    say(f"{out}: {out.stat().st_size / 1e6:.0f} MB to fetch, {MOST_BYTES / 1e6:.0f} at most")
    return out


def _raspberry_pi(parts: Path, folder: Path) -> None:
    """What a Raspberry Pi's own firmware reads before GRUB: itself (not on a 5), the machine's description, U-Boot."""
    shutil.copy(HERE / "boot/config.txt", folder)
    firmware = parts / "usr/lib/raspi-firmware"
    machines = debian.kernel(parts).parent / "dtb/broadcom"
    for path in (firmware / "start4.elf", firmware / "fixup4.dat", parts / "usr/lib/u-boot/rpi_arm64/u-boot.bin",
                 *machines.glob("bcm2711-rpi-4*.dtb"), *machines.glob("bcm2712*-rpi-5*.dtb")):  # fmt: skip
        shutil.copy(path, folder)


def _grub(target: Target, parts: Path, folder: Path) -> None:
    (folder / "EFI/BOOT").mkdir(parents=True)
    (folder / "grub").mkdir()
    shutil.copy(HERE / "boot/grub.cfg", folder / "grub")
    environment = b"# GRUB Environment Block\ngood=a\n"
    (folder / "grub/grubenv").write_bytes(environment.ljust(1024, b"#"))
    modules = "part_gpt fat normal linux loadenv test regexp echo reboot configfile efi_gop all_video gzio".split()  # noqa: SIM905
    libraries = parts / "usr/lib" / target.triplet
    run(next(libraries.glob("ld-linux-*.so.*")), "--library-path", libraries, parts / "usr/bin/grub-mkimage",
        "-d", parts / "usr/lib/grub" / target.grub, "-O", target.grub, "-p", "/grub",
        "-o", folder / "EFI/BOOT" / target.started_by, *modules)  # fmt: skip


def fat(folder: Path, out: Path, size_mb: int, label: str, number: int, when: int) -> None:
    """A FAT file system with what is in `folder`, the same from the same files. Raises BuildError."""
    out.unlink(missing_ok=True)
    run("truncate", "-s", f"{size_mb}M", out)
    run("mkfs.vfat", "--invariant", "-n", label, "-i", f"c0515e{number:02x}", out)
    for path in sorted(folder.rglob("*")):
        place = f"::/{path.relative_to(folder)}"
        os.utime(path, (when, when))
        words: list[str | Path] = (
            ["mmd", "-i", out, place] if path.is_dir() else ["mcopy", "-m", "-i", out, path, place]
        )
        run(*words, env={"SOURCE_DATE_EPOCH": str(when), "TZ": "UTC"})


def data(out: Path, work: Path, when: int) -> None:
    """An ext4 file system with the folders that outlive a start, each its process's own."""
    folder = work / "data"
    shutil.rmtree(folder, ignore_errors=True)
    for name, (_user, mode) in DATA.items():
        (folder / name).mkdir(parents=True)
        (folder / name).chmod(mode)
        os.utime(folder / name, (when, when))
    clock = {"E2FSPROGS_FAKE_TIME": str(when)}
    run("mke2fs", "-q", "-t", "ext4", "-F", "-L", "consigne-data", "-O", "^orphan_file", "-d", folder,
        "-E", "hash_seed=c0515e00-0000-4000-8000-000000000006", "-U", "c0515e00-0000-4000-8000-000000000006",
        out, f"{DATA_MB}M", env=clock)  # fmt: skip
    for name, (user, _mode) in DATA.items():
        for field, value in (("uid", user), ("gid", user), ("atime", f"@{when}"), ("ctime", f"@{when}")):
            run("debugfs", "-w", "-R", f"set_inode_field /{name} {field} {value}", out, env=clock)


def _pad(file: Path) -> None:
    size = file.stat().st_size
    with file.open("r+b") as out:
        out.truncate(-(-size // BLOCK) * BLOCK)
