"""`python -m kiosk.box`: what the appliance's own units run; nobody types it."""

import logging

import typer

from kiosk.box.command import box
from kiosk.site import PlainError

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
try:
    typer.main.get_command(box)(prog_name="kiosk.box")
except PlainError as error:
    raise SystemExit(f"kiosk.box: {error}") from None
