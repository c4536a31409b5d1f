"""Which reference of the structure's has which letterbox: one file in this computer's state folder, mode 0600."""

import fcntl
import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from kiosk import disk
from kiosk.site import PlainError

FILE = "letterboxes.json"


class Letterbox(msgspec.Struct, frozen=True):
    """The power to put papers into one vault; `mark` is worth nothing without this computer's key."""

    vault: str
    mark: str
    recipients: tuple[str, ...]
    """To whom its papers are sealed, as the vault said when the person said yes: the same person, the same keys."""
    since: str
    first_mark: str = ""
    """The mark of this person's first letterbox here, where this is a later one: deposit ids go on hanging on it."""

    def __repr__(self) -> str:
        return "Letterbox(...)"


def plain(reference: str) -> str:
    """A reference however a keyboard, a file system or a list wrote it."""
    return unicodedata.normalize("NFC", reference).strip()


def letterboxes_in(state: Path) -> dict[str, Letterbox]:
    """All letterboxes by reference. Raises PlainError when the file was changed by hand."""
    try:
        return msgspec.json.decode((state / FILE).read_bytes(), type=dict[str, Letterbox])
    except FileNotFoundError:
        return {}
    except msgspec.MsgspecError as error:
        raise PlainError(f"{state / FILE}: this is no list of letterboxes; take it from a copy.") from error


def keep(state: Path, reference: str, letterbox: Letterbox) -> None:
    """Write a letterbox down under a reference, or in the place of the same person's older one.

    Raises PlainError when the reference is another person's already: their papers would go astray.
    """
    with _alone(state):
        known = letterboxes_in(state)
        older = known.get(plain(reference), letterbox)
        if (older.vault, older.recipients) != (letterbox.vault, letterbox.recipients):
            raise PlainError(
                f"{plain(reference)} is another person here, or another vault of theirs. Nothing was written down:"
                " take a reference of its own. What was just allowed can be ended under 'Ma carte' on the vault's page."
            )
        first_mark = older.first_mark or older.mark
        kept = msgspec.structs.replace(letterbox, first_mark=first_mark)
        disk.put(state / FILE, msgspec.json.encode({**known, plain(reference): kept}))


@contextmanager
def _alone(state: Path) -> Iterator[None]:
    descriptor = os.open(state / f"{FILE}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
