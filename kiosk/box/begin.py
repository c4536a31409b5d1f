"""`python -m kiosk.box.begin`: the site file and the first start's secrets, from the card to what the other units read.

The first screen waits for it: it imports nothing that it does not need (a box's other commands: kiosk/box/command.py).
"""

import argparse
import os
from pathlib import Path

from kiosk import disk
from kiosk.box import misnamed, settings
from kiosk.box.settings import SettingsError
from kiosk.site import PlainError


def begin(boot: Path, out: Path, kept: Path, given: Path) -> None:
    """Check everything, and write what the other units read; `out`/why says why not, whatever is wrong.

    Raises PlainError, without a secret.
    """
    why = out / "why"
    why.unlink(missing_ok=True)
    try:
        first = given.exists() or (boot / settings.FIRST_START).exists()
        misnamed.check(boot)
        settings.take(given, boot, kept)
        settings.apply(boot, out, kept)
    except Exception as error:  # noqa: BLE001  without a sentence nobody could mend it
        told = _in_words(error)
        disk.put(why, f"{told}\n".encode(), disk.PUBLIC)  # the last screen's user reads it
        raise told from None
    if first:
        (out / "first").touch()


def _in_words(error: Exception) -> PlainError:
    """What the last screen says of it; words that are not ours may hold a secret."""
    if isinstance(error, PlainError):
        return error
    if isinstance(error, OSError):
        place, what = error.filename or "the card", os.strerror(error.errno or 0)
        return SettingsError(f"{place}: {what}; look at the card in a computer, or write the image to another one.")
    return SettingsError(f"These files met a fault of this program ({type(error).__name__}); try simpler ones.")


def main() -> None:
    """Run with the unit's words; exit with one sentence where the box cannot start with these files."""
    parser = argparse.ArgumentParser(
        prog="kiosk.box.begin", description="Check the site file and the first start's secrets."
    )
    parser.add_argument(
        "--boot", type=Path, required=True, help="the boot partition, with site.toml and perhaps first-start.toml"
    )
    parser.add_argument("--out", type=Path, required=True, help="where the checked settings go; in memory")
    parser.add_argument("--kept", type=Path, required=True, help="the box's own folder, which outlives a start")
    parser.add_argument(
        "--given", type=Path, required=True, help="what the first start's screen read, where it was shown"
    )
    words = parser.parse_args()
    try:
        begin(words.boot, words.out, words.kept, words.given)
    except PlainError as error:
        raise SystemExit(f"kiosk.box.begin: {error}") from None


if __name__ == "__main__":
    main()
