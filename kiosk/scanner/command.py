"""The commands of this room."""

from pathlib import Path
from typing import Annotated

import typer

SiteFile = Annotated[Path, typer.Option("--site", help="the site file (TOML)")]


def scanner(site: SiteFile) -> None:
    """Serve the scanner; started by systemd or by 'kiosk demo'."""
    from kiosk.scanner import service
    from kiosk.scanner.memory import give_large_sheets_back

    give_large_sheets_back()
    service.serve(site)
