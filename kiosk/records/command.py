"""`kiosk journal`: check and count the journal; kiosk/upload/journal_command.py exports and cuts it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from kiosk.profile import NO_SUCH_JSON
from kiosk.records import export
from kiosk.records import journal as journals
from kiosk.records.chain import GENESIS, End, digest
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
    keys: Annotated[
        Path | None, typer.Option(help="The kiosk's kiosk.jwks.json: the end must be signed by that kiosk.")
    ] = None,
) -> None:
    """Say whether every line hangs together, up to the signed end; exit code 1 and the first bad line when not."""
    lines, last, held = 0, GENESIS, False
    with plain_errors(file):
        for line, text in journals.raw_lines(file):
            lines, last = lines + 1, digest(text)
            held = held or holds in {last, line.prev}
        end = journals.end_of(file)
    if not lines and end is None:
        typer.echo(f"{file}: line 1: there is none; this is no journal.")
        raise typer.Exit(1)
    typer.echo(f"{file}: {lines} lines, all hang together. Hash of the last: {last}.")
    typer.echo(f"{file}: {_signed(end)}")
    if holds and not held:
        typer.echo(f"{file}: no line has the hash {holds}: lines at the end are missing or another's, or it was cut.")
        raise typer.Exit(1)
    if keys is not None and (end is None or end.kid not in _kids(keys)):
        typer.echo(f"{file}: its end is not signed by this kiosk; somebody else may have written all of it.")
        raise typer.Exit(1)


def _signed(end: End | None) -> str:
    if end is None:
        return "it has no signed end (it is from before 2026-11-23): a change in its last line cannot be seen."
    return f"the end was signed by kiosk {end.kid} on {end.at}."


def _kids(file: Path) -> set[str]:
    try:
        return {key.thumbprint() for key in KeySet.import_key_set(msgspec.json.decode(file.read_bytes())).keys}
    except (OSError, *NO_SUCH_JSON, JoseError, ValueError, KeyError, TypeError) as error:
        raise PlainError(f"{file}: these are no public keys; give the kiosk's kiosk.jwks.json.") from error


@journal.command("counts")
def counts(file: File, month: Annotated[str, typer.Option(help="The month, as 2026-11.")]) -> None:
    """Print a month's counts as CSV: no persons, and no count under 5."""
    with plain_errors(file):
        shown = from_journals([file], checked_month(month))
    typer.echo(export.to_csv(shown), nl=False)


def checked_month(month: str) -> str:
    """The month (YYYY-MM) as given. Raises PlainError when it is none."""
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", month, re.ASCII):
        raise PlainError("Write the month as year and month: --month 2026-11.")
    return month


@contextmanager
def plain_errors(file: Path) -> Iterator[None]:
    """One sentence for a file that cannot be used; exit code 1 and the line's number for a journal that is broken."""
    try:
        yield
    except OSError as error:
        raise PlainError(f"{file}: it cannot be read or written; check its name and rights.") from error
    except journals.BadLine as bad:
        typer.echo(f"{file}: {bad}.")
        raise typer.Exit(1) from bad
