"""Where a kiosk keeps its own things: key, outbox, journal."""

import os
from pathlib import Path

from kiosk.site import PlainError

JOURNAL_FILE = "journal.jsonl"
BOX = Path("/var/lib/consigne")
"""A box's own folder (systemd/kiosk-upload.service)."""


def default_state() -> Path:
    """Where a kiosk that this user starts keeps its own things."""
    base = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state"
    return Path(base) / "consigne"


def own_journal() -> Path:
    """The journal of this user's kiosk, else of the box. Raises PlainError where there is neither."""
    places = (default_state() / JOURNAL_FILE, BOX / JOURNAL_FILE)
    for place in places:
        try:
            place.open("rb").close()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except PermissionError as error:
            raise PlainError(f"{place}: you may not read this box's journal; run this as root, with sudo.") from error
        return place
    raise PlainError(
        f"There is no kiosk's journal here (neither {places[0]} nor {places[1]}); name one with --journal."
    )
