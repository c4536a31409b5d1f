"""`kiosk webdav-card`."""

from pathlib import Path
from typing import Annotated

import qrcode
import typer
from qrcode.image.svg import SvgPathImage

from kiosk.card import PIN_DIGITS
from kiosk.site import PlainError
from kiosk.upload.vaults.webdav_card import make_card


def webdav_card(
    user: Annotated[str, typer.Option(help="The person's user name at the file server.")],
    svg: Annotated[Path | None, typer.Option(help="Write the QR code into this file, not on the terminal.")] = None,
) -> None:
    """Make the card of a person whose vault is a folder on a WebDAV server; asks for password and PIN."""
    password = typer.prompt("Password, best one made for this card alone", hide_input=True)
    pin = typer.prompt(f"PIN of {PIN_DIGITS} digits, typed by the person", hide_input=True, confirmation_prompt=True)
    if not (pin.isascii() and pin.isdigit() and len(pin) == PIN_DIGITS):
        raise PlainError(f"A PIN has {PIN_DIGITS} digits.")
    code = qrcode.QRCode(border=4)
    code.add_data(make_card(user, password, pin))
    if svg is None:
        code.print_ascii(invert=True)
    else:
        with svg.open("wb") as file:
            code.make_image(image_factory=SvgPathImage).save(file)
        typer.echo(f"Print {svg}, then delete it: whoever finds it has days to guess the PIN, and then the password.")
