"""Fonts of the screens: each script's own, and the Latin one for what it does not hold (names of sites and vaults)."""

from PySide6.QtGui import QFont

LATIN = "Noto Sans"
SCRIPTS = ("Noto Sans Arabic", "Noto Sans Bengali", "Noto Sans Tamil", "Noto Sans Georgian", "Droid Sans Fallback")


def choose_fallback() -> None:
    """Letters that a script's font lacks come from the Latin one, not from whichever font the machine likes."""
    for script in SCRIPTS:
        QFont.insertSubstitution(script, LATIN)
