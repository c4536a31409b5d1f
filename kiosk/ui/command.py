"""`kiosk ui`: the process that shows the screens. The first frame is drawn before all that they need is imported."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk import site as site_file
from kiosk.site import PlainError
from kiosk.ui.curtain import curtain
from kiosk.ui.places import has_screen


def ui(
    site: Annotated[Path, typer.Option(help="The site file.")],
    runtime: Annotated[Path, typer.Option(help="Folder with scanner.sock, printer.sock and upload.sock.")],
    script: Annotated[Path | None, typer.Option(help="Play this visit instead of waiting for a person.")] = None,
    out: Annotated[Path | None, typer.Option(help="Where a played visit writes report.json and screens/.")] = None,
    phone_command: Annotated[str | None, typer.Option(help="Run with the verification URI at phone login.")] = None,
    control: Annotated[str | None, typer.Option(help="URL that a script's device events are posted to.")] = None,
    offscreen: Annotated[bool, typer.Option(help="Draw into memory, without a display.")] = False,
    full_screen: Annotated[bool, typer.Option(help="Fill the screen, without a cursor.")] = False,
    learning: Annotated[bool, typer.Option("--learning", help="The first frame is that of 'kiosk learn'.")] = False,
) -> None:
    """Show the screens (the process kiosk-ui)."""
    if not (offscreen or has_screen()):
        raise PlainError("There is no screen here: run it in the session of a screen, or with --offscreen.")
    first = curtain(offscreen=offscreen, full_screen=full_screen, learning=learning)
    loaded = site_file.load(site)
    from kiosk.ui.app import run
    from kiosk.ui.script import load

    code = run(
        loaded,
        runtime,
        script=load(script) if script else None,
        out=out,
        phone_command=phone_command,
        offscreen=offscreen,
        control=control,
        full_screen=full_screen,
        curtain=first,
    )
    raise typer.Exit(code)
