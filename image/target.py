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
    """Debian's package."""
    compiler: str
    firmware: tuple[str, ...]
    """Debian's packages with what the hardware loads at its start."""
    early_modules: tuple[str, ...]
    """Kernel modules between power-on and the root file system; one that this processor cannot use is passed over."""
    loader: tuple[str, ...]
    """Debian's packages from which the boot partition is made."""

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
        early_modules=(
            "sha256-ssse3",  # verity hashes whatever is read: the kernel's own C takes several times as long
            "virtio_blk",
            "virtio_pci",
            "ahci",
            "sd_mod",
            "nvme",
            "sdhci-pci",
            "mmc_block",
            *_ROOT,
        ),
        loader=("grub-efi-amd64-bin", "grub-common"),
    ),
    "arm64": Target(
        arch="arm64",
        machine="aarch64",
        kernel="linux-image-arm64",
        compiler="aarch64-linux-gnu-gcc",
        firmware=("raspi-firmware", "firmware-brcm80211"),
        early_modules=("virtio_blk", "virtio_pci", "virtio_mmio", "sdhci-iproc", "sdhci-brcmstb", "mmc_block", *_ROOT),
        loader=(),
    ),
}
