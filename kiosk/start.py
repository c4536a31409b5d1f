"""The command `kiosk`. The screens' first frame is drawn before even the command line is read."""

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Runs the command that the command line names."""
    words = sys.argv[1:]
    if words[:1] == ["ui"] and not {"-h", "--help"}.intersection(words):
        from kiosk.ui.curtain import curtain

        curtain(offscreen="--offscreen" in words, full_screen="--full-screen" in words)
    from kiosk.cli import app

    app()
