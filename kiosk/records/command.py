"""`kiosk journal`: check and read the journal."""

import re
from pathlib import Path
from typing import Annotated

import typer

from kiosk.records import indicators
from kiosk.records import journal as journals
from kiosk.site import PlainError

journal = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@journal.callback()
def _journal() -> None:
    """The trace of every operation: no names, each line bound to the one before."""


@journal.command("verify")
def verify(file: Annotated[Path, typer.Argument(help="A journal (JSON Lines).")]) -> None:
    """Say whether every line hangs together with the one before; exit code 1 and the first bad line when not."""
    try:
        lines = journals.verify(file)
    except OSError as error:
        raise PlainError(f"{file}: it cannot be read; check its name and rights.") from error
    except journals.BadLine as bad:
        typer.echo(f"{file}: {bad}.")
        raise typer.Exit(1) from bad
    typer.echo(f"{file}: {lines} lines, all hang together.")


@journal.command("counts")
def counts(
    file: Annotated[Path, typer.Argument(help="A journal (JSON Lines).")],
    month: Annotated[str, typer.Option(help="The month, as 2026-11.")],
    site: Annotated[str, typer.Option(help="The site's name, for the CSV's column.")] = "",
) -> None:
    """Print a month's counts as CSV: no persons, and no count under 5."""
    if not re.fullmatch(r"\d{4}-\d{2}", month):
        raise PlainError("Write the month as year and month: --month 2026-11.")
    try:
        found = indicators.count(file, month)
    except OSError as error:
        raise PlainError(f"{file}: it cannot be read; check its name and rights.") from error
    typer.echo(indicators.to_csv(found, month, site), nl=False)
