"""The commands of this room: `kiosk printer`, `kiosk print`, `kiosk papers`."""

import datetime
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from PIL import Image

from kiosk import disk, wire
from kiosk.domain import Paper
from kiosk.printer.counts import counts_paper
from kiosk.printer.device import Device, Hanging, fault_of
from kiosk.printer.forms import draw_paper
from kiosk.printer.invitations import invitation_paper, read_stack, sheet
from kiosk.printer.job import Result
from kiosk.printer.layout import start_qt
from kiosk.printer.lint import lint, record
from kiosk.printer.raster import DOTS, PRINTER_DPI, Bitmap
from kiosk.printer.service import serve
from kiosk.printer.specimen import DEFAULT_SITE, specimen
from kiosk.printer.texts import languages, own_texts
from kiosk.records.command import checked_month
from kiosk.site import PlainError, Site, load

log = logging.getLogger(__name__)

papers = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


def _with_texts(language: str) -> str:
    if language not in languages():
        raise typer.BadParameter(f"There are no papers in {language!r}; take one of {', '.join(languages())}.")
    return language


LanguageOption = Annotated[str, typer.Option(help="Language, as in the site file: fr, en, ar.", callback=_with_texts)]
SiteOption = Annotated[Path | None, typer.Option("--site", help="Site file; a specimen site without it.")]


def printer(site: Annotated[Path, typer.Option("--site", help="Site file.")]) -> None:
    """Serve the receipt printer (the process kiosk-printer)."""
    serve(load(site), wire.inherited_listener())


def print_paper(
    name: Annotated[Paper, typer.Argument(help="Which paper.")],
    site: SiteOption = None,
    language: LanguageOption = "fr",
    width: Annotated[int | None, typer.Option(help="Roll's width in mm, 80 or 58; the site's without it.")] = None,
    out: Annotated[Path | None, typer.Option(help="Picture to write; without it, the site's printer prints.")] = None,
) -> None:
    """Print one paper with specimen data, or draw it as a picture."""
    known = load(site) if site is not None else DEFAULT_SITE
    width_mm = width or known.printer.width_mm
    picture = _specimen(name, known, language, width_mm)
    _out(picture, known if site is not None else None, out)


def _out(picture: Bitmap, site: Site | None, out: Path | None) -> None:
    """Draws the paper into a file, or prints it on the site's printer."""
    if out is not None:
        save(picture, out)
        typer.echo(f"{out}: {picture.shape[0]} rows of {picture.shape[1]} dots.")
        return
    if site is None:
        raise PlainError("Give --out FILE.png to draw the paper, or --site SITE.toml to print it.")
    outcome = Device.fresh(site.printer, Hanging.UNSURE).print_all([picture])
    if outcome.result is Result.STOPPED:
        typer.echo(f"The paper was not printed: {fault_of(outcome.state).value}.", err=True)
        raise typer.Exit(1)
    typer.echo("Printed." if outcome.result is Result.CONFIRMED else "Sent; this printer does not say if it printed.")


@papers.command("list")
def list_papers() -> None:
    """Name every paper and language."""
    for paper in Paper:
        typer.echo(paper.value)
    typer.echo(f"Languages: {', '.join(languages())}.")


@papers.command("counts")
def print_counts(
    month: Annotated[str, typer.Option(help="The month, as 2026-11.")],
    journal: Annotated[list[Path], typer.Option(help="The box's journal (JSON Lines); its older ones too.")],
    site: SiteOption = None,
    out: Annotated[Path | None, typer.Option(help="Picture to write; without it, the site's printer prints.")] = None,
) -> None:
    """Print a month's counts for the staff: no person, and no count under 5."""
    known = load(site) if site is not None else DEFAULT_SITE
    qt = start_qt()
    now = datetime.datetime.now().astimezone()
    composed = counts_paper(known, journal, checked_month(month), now, own_texts(known))
    picture = draw_paper(composed, known.printer.width_mm)
    qt.processEvents()
    _out(picture, known if site is not None else None, out)


@papers.command("invitations")
def print_invitations(
    stack: Annotated[Path, typer.Argument(help="What 'kiosk vault-admin invite' wrote.")],
    site: SiteOption = None,
    language: LanguageOption = "fr",
    sheets: Annotated[Path | None, typer.Option(help="HTML page to write instead: A4 sheets to cut.")] = None,
    first: Annotated[int, typer.Option("--from", help="Number of the first one to print.", min=1)] = 1,
) -> None:
    """Print a stack of invitations on the site's printer, each cut by itself, or write sheets for an office printer."""
    known = load(site) if site is not None else DEFAULT_SITE
    own, found = own_texts(known), read_stack(stack)[first - 1 :]
    if sheets is not None:
        disk.put(sheets, sheet(found, language, own).encode())
        typer.echo(f"{sheets}: {len(found)} invitations. Print it, cut it, delete the file.")
        return
    if site is None:
        raise PlainError("Give --sheets FILE.html to write sheets, or --site SITE.toml to print them.")
    qt, device = start_qt(), Device.fresh(known.printer, Hanging.UNSURE)
    unsure: list[int] = []
    for number, one in enumerate(found, first):
        composed = invitation_paper(known, one, language, datetime.datetime.now().astimezone(), own)
        outcome = device.print_all([draw_paper(composed, known.printer.width_mm)])
        if outcome.result is Result.STOPPED:
            why = fault_of(outcome.state).value
            typer.echo(f"Stopped: {why}. Mend it, and go on with --from {number}.{_look_at(unsure)}", err=True)
            raise typer.Exit(1)
        if outcome.result is not Result.CONFIRMED:
            unsure.append(number)
    qt.processEvents()
    said = f"{len(found) - len(unsure)} invitations are printed.{_look_at(unsure)}"
    typer.echo(f"{said} Delete {stack} when all of them are there.")


def _look_at(unsure: Sequence[int]) -> str:
    """A sentence about the invitations of which the printer did not say that they came out."""
    if not unsure:
        return ""
    numbers = ", ".join(str(number) for number in unsure)
    return f" The printer did not say that these came out: {numbers}. Count the papers; --from prints them again."


@papers.command("lint")
def lint_papers(
    site: SiteOption = None,
    record_versions: Annotated[
        bool, typer.Option("--record", help="Note the words of each new version as published.")
    ] = False,
) -> None:
    """Check the papers' words; exit code 1 when something is to be mended."""
    own = own_texts(load(site)) if site is not None else None
    if record_versions:
        record(own)
    findings = lint(own)
    for finding in findings:
        typer.echo(f"{finding.place}: {finding.sentence}")
    typer.echo(f"{len(findings)} to mend." if findings else "The papers' words are in order.")
    raise typer.Exit(1 if findings else 0)


def save(picture: Bitmap, out: Path) -> None:
    """Write a paper as a picture at 203 dpi. Raises PlainError for a name that is no picture's, OSError."""
    grey = np.where(picture, 0, 255).astype(np.uint8)
    try:
        Image.fromarray(grey).save(out, dpi=(PRINTER_DPI, PRINTER_DPI))
    except ValueError as error:
        raise PlainError(f"{out}: this is no picture's name; give one such as paper.png.") from error


def _specimen(name: Paper, site: Site, language: str, width_mm: int) -> Bitmap:
    if width_mm not in DOTS:
        raise PlainError("The roll's width must be 80 or 58 mm.")
    qt = start_qt()
    composed = specimen(name, site, language, own_texts(site))
    picture = draw_paper(composed, width_mm)
    qt.processEvents()
    return picture
