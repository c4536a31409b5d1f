"""The command `kiosk`. The screens' first frame is drawn before even the command line is read."""

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Runs the command that the command line names."""
    words = sys.argv[1:]
    if words[:1] == ["ui"] and not {"-h", "--help"}.intersection(words):
        from kiosk.ui.places import has_screen

        flags = {name: f"--{name.replace('_', '-')}" in words for name in ("offscreen", "full_screen", "learning")}
        if flags["offscreen"] or has_screen():
            from kiosk.ui.curtain import curtain

            curtain(**flags)
    from kiosk.cli import app

    app()
