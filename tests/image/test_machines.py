"""Two machines, one tree: what differs between them stands on the boot partition; this one runs both."""

import os
import platform
from dataclasses import replace
from pathlib import Path

import pytest

from image import card, debian, foreign
from image.target import TARGETS
from image.tools import BuildError

KERNEL = "7.3.4+deb13-arm64"


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    """The parts of arm64, as Debian's packages lay them out, each file holding its own name."""
    folder = tmp_path / "parts"
    for name in (
        f"usr/lib/modules/{KERNEL}/vmlinuz",
        f"usr/lib/modules/{KERNEL}/dtb/broadcom/bcm2711-rpi-4-b.dtb",
        f"usr/lib/modules/{KERNEL}/dtb/broadcom/bcm2712-d-rpi-5-b.dtb",
        f"usr/lib/modules/{KERNEL}/dtb/broadcom/bcm2837-rpi-3-b.dtb",
        "usr/lib/aarch64-linux-gnu/ld-linux-aarch64.so.1",
        "usr/lib/raspi-firmware/start4.elf",
        "usr/lib/raspi-firmware/fixup4.dat",
        "usr/lib/u-boot/rpi_arm64/u-boot.bin",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def test_a_raspberry_pi_s_firmware_finds_itself_its_machine_and_u_boot(
    parts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(card, "run", lambda *words: ran.append(tuple(map(str, words))))
    folder = card.boot(TARGETS["arm64"], parts, tmp_path)
    assert {path.name for path in folder.iterdir()} == {
        "EFI", "grub", "config.txt", "u-boot.bin", "start4.elf", "fixup4.dat", "bcm2711-rpi-4-b.dtb",
        "bcm2712-d-rpi-5-b.dtb", "site.example.toml", "first-start.example.toml",
    }  # fmt: skip
    assert "kernel=u-boot.bin" in (folder / "config.txt").read_text().splitlines()
    assert str(folder / "EFI/BOOT/BOOTAA64.EFI") in ran[0]


def test_both_machines_choose_their_slot_by_the_same_loader() -> None:
    assert all(any(name.startswith("grub-efi") for name in target.loader) for target in TARGETS.values())


def test_a_kernel_is_found_beside_its_modules_or_in_boot(parts: Path) -> None:
    beside = parts / "usr/lib/modules" / KERNEL / "vmlinuz"
    assert debian.kernel(parts) == beside
    beside.unlink()
    assert debian.kernel(parts) == parts / "boot" / f"vmlinuz-{KERNEL}"


def test_this_machine_runs_its_own_programs() -> None:
    assert foreign.runs_here(replace(TARGETS["amd64"], machine=platform.machine()))


def test_without_qemu_the_other_machine_s_programs_are_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign, "FORMATS", tmp_path)
    with pytest.raises(BuildError, match="make image-setup"):
        foreign.run(TARGETS["arm64"], ["true"])


@pytest.mark.skipif(
    os.geteuid() != 0 or not (foreign.FORMATS / "qemu-aarch64.conf").exists(), reason="needs root and qemu-user-static"
)
def test_the_other_machine_s_programs_run_in_a_place_of_their_own_where_owners_are_real(tmp_path: Path) -> None:
    outside = sorted(path.name for path in foreign.REGISTERED.iterdir())
    file = tmp_path / "file"
    file.touch()
    os.chown(file, 804, 804)
    told = f"test -e {foreign.REGISTERED}/qemu-aarch64 && test $(stat -c %u {file}) = 804 && exit 3"
    assert foreign.run(TARGETS["arm64"], ["sh", "-c", told]) == 3
    assert sorted(path.name for path in foreign.REGISTERED.iterdir()) == outside
