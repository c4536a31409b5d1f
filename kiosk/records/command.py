"""`kiosk journal`: check and read the journal."""

from pathlib import Path
from typing import Annotated

import typer

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
