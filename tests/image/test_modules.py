"""Of the drivers that a USB device can ask for, only ours are left in the tree."""

from pathlib import Path

from image.modules import take_away_usb_drivers, unwanted_usb_drivers

ALIASES = """# Aliases extracted from modules themselves.
alias usb:v*p*d*dc*dsc*dp*ic03isc*ip*in* usbhid
alias usb:v*p*d*dc*dsc*dp*ic08isc06ip50in* usb_storage
alias usb:v03F0p*d*dc*dsc*dp*icFFisc*ip*in* ums_usbat
alias usb:v0A5CpBD1Ed*dc*dsc*dp*ic*isc*ip*in* brcmfmac
alias sdio:c*v02D0dA9A6* brcmfmac
alias pci:v000010ECd00008168sv*sd*bc*sc*i* r8169
"""
NEEDS = """kernel/usb/usbhid.ko.xz: kernel/hid/hid.ko.xz
kernel/hid/hid.ko.xz:
kernel/usb/usb-storage.ko.xz: kernel/scsi/scsi_mod.ko.xz
kernel/scsi/scsi_mod.ko.xz:
kernel/usb/ums-usbat.ko.xz: kernel/usb/usb-storage.ko.xz kernel/scsi/scsi_mod.ko.xz
kernel/net/brcmfmac.ko.xz:
kernel/net/r8169.ko.xz:
kernel/usb/uas-more.ko.xz: kernel/usb/usb-storage.ko.xz
"""


def test_what_a_usb_device_asks_for_is_taken_away_with_all_that_needs_it(tmp_path: Path) -> None:
    for line in NEEDS.splitlines():
        path = tmp_path / line.partition(":")[0]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "modules.alias").write_text(ALIASES)
    (tmp_path / "modules.dep").write_text(NEEDS)
    assert unwanted_usb_drivers(tmp_path) == {"usb_storage", "ums_usbat"}
    take_away_usb_drivers(tmp_path)
    left = {path.name.partition(".")[0] for path in tmp_path.rglob("*.ko.xz")}
    assert left == {"usbhid", "hid", "scsi_mod", "brcmfmac", "r8169"}
