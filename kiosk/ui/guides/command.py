"""`kiosk guides`: write the guides, the flyer and the charter, with the site's names and the real screens."""

import os
import subprocess
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from kiosk import site as site_file
from kiosk.site import PlainError, SiteTable
from kiosk.ui.guides.pages import Screens, to_html
from kiosk.ui.guides.texts import NAMES, load
from kiosk.ui.places import offscreen

SPECIMEN = SiteTable(name="CCAS de Villemont, accueil", structure="CCAS de Villemont", contact="01 23 45 67 89")
_PDF_DEADLINE_S = 120


def guides(
    out: Annotated[Path, typer.Option(help="Folder for the guides: HTML files, ready to print on A4.")],
    site: Annotated[Path | None, typer.Option(help="The box's site file: its names and contact.")] = None,
    texts: Annotated[
        Path | None,
        typer.Option(help="Folder with your own wordings, as kiosk/ui/guides/texts.", exists=True, file_okay=False),
    ] = None,
    pdf: Annotated[bool, typer.Option(help="Also as PDF, by Chromium.")] = False,
) -> None:
    """Write guides for persons, agents and the technician, the flyer and the charter."""
    table = site_file.load(site).site if site else SPECIMEN
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlainError(f"{out}: the folder cannot be made; check its name and rights.") from error
    offscreen()
    screens = Screens()
    try:
        for name in NAMES:
            path = out / f"{name}.html"
            path.write_text(to_html(load(name, texts, table), screens.picture), encoding="utf-8")
            typer.echo(str(path))
            if pdf:
                typer.echo(str(to_pdf(path)))
    finally:
        screens.close()


def to_pdf(page: Path) -> Path:
    """The page as PDF beside it. Raises PlainError without Chromium."""
    made = page.with_suffix(".pdf")
    rootly = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as profile:
        command = ["chromium", "--headless=new", *rootly, "--disable-gpu", f"--user-data-dir={profile}"]
        command += ["--no-pdf-header-footer", f"--print-to-pdf={made}", page.resolve().as_uri()]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=_PDF_DEADLINE_S)
        except (OSError, subprocess.SubprocessError) as error:
            raise PlainError("The PDF could not be made: install Chromium, or print the HTML file.") from error
    return made
