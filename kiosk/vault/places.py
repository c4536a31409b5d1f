"""Where a deposit's sealed bytes are."""

from pathlib import Path

from kiosk.vault.settings import Vault


def part_path(vault: Vault, deposit: str) -> Path:
    """Return where a deposit's bytes arrive, and wait for their provider in the relay life."""
    return vault.incoming / f"{deposit}.part"


def paper_path(vault: Vault, deposit: str) -> Path:
    """Return where a deposit's sealed bytes are kept."""
    return vault.papers / deposit[:2] / f"{deposit}.age"
