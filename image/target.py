"""The two machines that the image is built for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """A kind of machine."""

    arch: str
    """As Debian calls it."""
    machine: str
    """As the kernel calls it."""
    kernel: str
    """Debian's package, with its suite when it is another than the system's."""
    compiler: str
    firmware: tuple[str, ...]
    """Debian's packages with what the hardware loads at its start."""
    always: tuple[str, ...]
    """Kernel modules between power-on and the root file system; one that this processor cannot use is passed over."""
    drivers: tuple[str, ...]
    """The same, of the places where a card or disk can be: a start loads those that its devices ask for."""
    loader: tuple[str, ...]
    """Debian's packages from which the boot partition is made."""
    grub: str
    """As GRUB calls the machine; its firmware speaks EFI, a Raspberry Pi's by way of U-Boot."""
    started_by: str
    """The file that such a firmware starts."""
    console: str
    """Where the machine in QEMU hears its kernel."""

    @property
    def triplet(self) -> str:
        """As the compiler calls it."""
        return f"{self.machine}-linux-gnu"


_ROOT = ("squashfs", "dm-verity", "ext4", "vfat", "nls_cp437", "nls_ascii", "nls_iso8859-1")
TARGETS = {
    "amd64": Target(
        arch="amd64",
        machine="x86_64",
        kernel="linux-image-amd64",
        compiler="gcc",
        firmware=(),
        always=(
            "sha256-ssse3",  # verity hashes whatever is read: the kernel's own C takes several times as long
            *_ROOT,
        ),
        drivers=(
            "virtio_blk",
            "virtio_pci",
            "ahci",
            "sd_mod",
            "nvme",
            "sdhci-pci",
            "mmc_block",
        ),
        loader=("grub-efi-amd64-bin", "grub-common"),
        grub="x86_64-efi",
        started_by="BOOTX64.EFI",
        console="ttyS0",
    ),
    "arm64": Target(
        arch="arm64",
        machine="aarch64",
        kernel="linux-image-arm64/trixie-backports",  # trixie's own knows neither a Pi 5's card nor its USB
        compiler="aarch64-linux-gnu-gcc",
        firmware=("firmware-brcm80211",),
        always=_ROOT,
        drivers=(
            "virtio_blk",
            "virtio_pci",
            "virtio_mmio",
            "pinctrl-brcmstb-bcm2712",  # a Raspberry Pi's card gets its current by this and the next three
            "gpio-brcmstb",
            "fixed",
            "gpio-regulator",
            "sdhci-iproc",
            "sdhci-brcmstb",
            "mmc_block",
        ),
        loader=("grub-efi-arm64-bin", "grub-common", "raspi-firmware", "u-boot-rpi"),
        grub="arm64-efi",
        started_by="BOOTAA64.EFI",
        console="ttyAMA0",
    ),
}
