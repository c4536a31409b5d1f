"""The box's kernel modules: of the drivers that USB devices ask for, only those that it serves people with.

A device names its drivers itself, by its maker's number or by its class (modules.alias). What udev let in as a scanner
of a maker that also makes network cards must find no network card's driver.
"""

from pathlib import Path

USB_DRIVERS = frozenset(
    {
        "usbcore",  # hubs
        "onboard_usb_dev",  # hubs that lie on the board
        "usbhid",  # touch
        "usbtouchscreen",  # older touch
        "usblp",  # printers
        "uvcvideo",  # cameras
        "snd_usb_audio",  # sound
        "brcmfmac",  # a Raspberry Pi's Wi-Fi, which is not on USB; the same driver knows such sticks
    }
)


def take_away_usb_drivers(folder: Path) -> None:
    """Remove what USB devices ask for and the box does not want, with all that needs it.

    `folder` is a kernel's own, with modules.alias and modules.dep; both are to be made anew afterwards (depmod(8)).
    """
    unwanted = unwanted_usb_drivers(folder)
    for line in (folder / "modules.dep").read_text().splitlines():
        path, _, needs = line.partition(":")
        if unwanted & {_name(one) for one in (path, *needs.split())}:
            (folder / path).unlink()


def unwanted_usb_drivers(folder: Path) -> set[str]:
    """Modules that a USB device would load and that are not in our list, by their names."""
    rows = [
        line.split() for line in (folder / "modules.alias").read_text().splitlines() if line.startswith("alias usb:")
    ]
    return {row[-1] for row in rows} - USB_DRIVERS


def _name(path: str) -> str:
    return Path(path).name.partition(".")[0].replace("-", "_")
