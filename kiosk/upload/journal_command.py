"""`kiosk journal export` and `cut`: what only the box itself can do, as it signs with its key."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Annotated

import typer

from kiosk.records import cutting
from kiosk.records import journal as journals
from kiosk.records.command import File, journal, plain_errors
from kiosk.site import PlainError
from kiosk.state import own_journal
from kiosk.upload.identity import KioskKey, there

__all__ = ["journal"]


@journal.command("export")
def export(
    out: Annotated[Path, typer.Option(help="The copy: JSON Lines, with the kiosk's signature at its end.")],
    file: Annotated[Path | None, typer.Option("--journal", help="The journal (default: this box's own).")] = None,
) -> None:
    """Copy the journal as it is now, also while the kiosk works, and check the copy."""
    of = file or own_journal()
    journals.copy(of, out)
    with plain_errors(out):
        lines = journals.verify(out)
    typer.echo(f"{out}: {lines} lines, all hang together.")


@journal.command("cut")
def cut(
    file: File,
    before: Annotated[str, typer.Option(help="The first day (UTC) that stays, as 2026-11-01.")],
) -> None:
    """Cut off the lines from before a day, without breaking the proof of the rest. Stop kiosk-upload first."""
    try:
        day = date.fromisoformat(before)
    except ValueError as error:
        raise PlainError("Write the day as year, month and day: --before 2026-11-01.") from error
    with plain_errors(file):
        lines = cutting.cut(file, datetime.combine(day, time(), UTC), _key_beside(file))
    typer.echo(f"{file}: {lines} lines cut.")


def _key_beside(file: Path) -> KioskKey:
    """Return the key that signs the new end; raise OSError without a journal, PlainError without a key."""
    file.stat()
    key = there(file.parent)
    if key is None:
        raise PlainError(f"{file}: the kiosk's key does not lie beside it, to sign the new end; cut it on the box.")
    return key
