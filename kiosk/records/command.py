"""`kiosk journal`: check, count and cut the journal."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Annotated

import typer

from kiosk.records import cutting, export
from kiosk.records import journal as journals
from kiosk.records.sites import from_journals
from kiosk.site import PlainError

journal = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

File = Annotated[Path, typer.Argument(help="A journal (JSON Lines).")]


@journal.callback()
def _journal() -> None:
    """The trace of every operation: no names, each line bound to the one before."""


@journal.command("verify")
def verify(
    file: File,
    holds: Annotated[
        str, typer.Option(help="A hash that was printed before: the line that it belongs to must still be there.")
    ] = "",
) -> None:
    """Say whether every line hangs together with the one before; exit code 1 and the first bad line when not."""
    lines, end, held = 0, journals.GENESIS, False
    with _plain_errors(file):
        for line, text in journals.raw_lines(file):
            lines, end = lines + 1, journals.digest(text)
            held = held or holds in {end, line.prev}
    typer.echo(f"{file}: {lines} lines, all hang together. Hash of the last: {end}.")
    if holds and not held:
        typer.echo(f"{file}: no line has the hash {holds}: lines at the end are missing or another's, or it was cut.")
        raise typer.Exit(1)


@journal.command("counts")
def counts(file: File, month: Annotated[str, typer.Option(help="The month, as 2026-11.")]) -> None:
    """Print a month's counts as CSV: no persons, and no count under 5."""
    with _plain_errors(file):
        shown = from_journals([file], checked_month(month))
    typer.echo(export.to_csv(shown), nl=False)


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
    with _plain_errors(file):
        lines = cutting.cut(file, datetime.combine(day, time(), UTC))
    typer.echo(f"{file}: {lines} lines cut.")


def checked_month(month: str) -> str:
    """The month (YYYY-MM) as given. Raises PlainError when it is none."""
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", month, re.ASCII):
        raise PlainError("Write the month as year and month: --month 2026-11.")
    return month


@contextmanager
def _plain_errors(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise PlainError(f"{file}: it cannot be read or written; check its name and rights.") from error
    except journals.BadLine as bad:
        typer.echo(f"{file}: {bad}.")
        raise typer.Exit(1) from bad
