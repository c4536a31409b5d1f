"""Our own SANE configuration: few backends, no probing of the network. Says where it is; writes nothing."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "sane.d"


def environment(device: str) -> dict[str, str]:
    """The variables that make SANE read our folder when it opens `device`.

    A backend for USB scanners finds its own list of models in the system's folder (the trailing colon says so,
    sane-dll(5)); airscan(5) needs nothing but ours.
    """
    network = device.startswith("airscan:")
    return {"SANE_CONFIG_DIR": str(FOLDER) if network else f"{FOLDER}:"}


def apply(device: str) -> None:
    """Sets the variables for this process; must come before SANE is initialised."""
    os.environ.update(environment(device))
