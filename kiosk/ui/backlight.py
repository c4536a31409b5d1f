"""The light behind the panel: low while a closed place shows its dark first screen, else full."""

import logging
from pathlib import Path

log = logging.getLogger(__name__)

BACKLIGHTS = Path("/sys/class/backlight")
NIGHT_PART = 0.05


class Backlight:
    """The panels whose light this process may set (Linux, Documentation/ABI/stable/sysfs-class-backlight)."""

    def __init__(self, folder: Path = BACKLIGHTS) -> None:
        self._folder = folder
        self._low: bool | None = None

    def show(self, *, low: bool) -> None:
        """Set each panel's light where it changes; one that may not be set stays as it is."""
        if low == self._low:
            return
        self._low = low
        for panel in self._folder.glob("*"):
            try:
                most = int((panel / "max_brightness").read_text())
                (panel / "brightness").write_text(str(max(1, round(most * NIGHT_PART)) if low else most))
            except (OSError, ValueError) as error:
                log.warning("the light of the panel %s cannot be set (%s)", panel.name, type(error).__name__)
