"""`kiosk report`: a month's report for one or more sites."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.records.command import checked_month
from kiosk.records.export import to_csv
from kiosk.records.report import to_html
from kiosk.records.sites import from_files
from kiosk.site import PlainError
from kiosk.state import own_journal


def report(
    month: Annotated[str, typer.Option(help="The month, as 2026-11.")],
    out: Annotated[Path, typer.Option(help="The report: one HTML file.")],
    journal: Annotated[
        list[Path] | None,
        typer.Option(
            help="A journal (JSON Lines) or an export (CSV), else this box's own journal; several to compare sites."
        ),
    ] = None,
    more: Annotated[list[Path] | None, typer.Argument(help="Further journals or exports.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Also write the numbers here.")] = None,
) -> None:
    """Write a month's report, without persons and without a count under 5: how much the box was used, and how."""
    chosen = checked_month(month)
    sites = from_files([*(journal or []), *(more or [])] or [own_journal()], chosen)
    unfinished = month >= datetime.now(UTC).strftime("%Y-%m")
    _write(out, to_html(sites, unfinished))
    if csv:
        _write(csv, to_csv(sites))


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise PlainError(f"{file}: it cannot be written; check the folder and its rights.") from error
