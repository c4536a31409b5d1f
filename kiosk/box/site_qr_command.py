"""`kiosk site-qr`."""

import io
import os
from pathlib import Path
from typing import Annotated

import qrcode
import typer
from PIL import Image, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_M

from kiosk import disk
from kiosk.box import settings, site_qr
from kiosk.box.sorry import FONT
from kiosk.site import PlainError

PAGE_PX = (1240, 1754)
"""A4 at 150 dpi, (width, height)."""
CODES_A_PAGE = 2
_CODE_PX = 700
_TEXT_PX = 34


def site_qr_codes(
    site: Annotated[Path, typer.Argument(help="The site file.")],
    first_start: Annotated[
        Path | None, typer.Option(help="first-start.toml: one-time code, Wi-Fi. The page is then a secret.")
    ] = None,
    out: Annotated[Path, typer.Option(help="The page to print or to show; more pages get a number.")] = Path(
        "site.png"
    ),
) -> None:
    """Draw a site file as QR codes that a box without site file reads."""
    given = site_qr.Given(_text(site), _text(first_start) if first_start else "")
    if objection := settings.objection(given, str(site)):
        raise PlainError(objection)
    texts = site_qr.codes(given)
    pages = [texts[start : start + CODES_A_PAGE] for start in range(0, len(texts), CODES_A_PAGE)]
    for number, some in enumerate(pages, 1):
        place = out if len(pages) == 1 else out.with_stem(f"{out.stem}-{number}")
        _write(place, page(some, (number - 1) * CODES_A_PAGE + 1, len(texts), secret=first_start is not None))
        typer.echo(place)


def page(texts: list[str], first: int, total: int, *, secret: bool) -> Image.Image:
    """One A4 page with some of the codes; `first` is the number of its first one."""
    sheet = Image.new("L", PAGE_PX, 255)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(FONT), _TEXT_PX) if FONT.exists() else ImageFont.load_default(_TEXT_PX)
    if secret:
        draw.text((PAGE_PX[0] / 2, 50), "Secret : à détruire après la mise en service.", 0, font, anchor="mm")
    for place, text in enumerate(texts):
        top = 100 + place * (_CODE_PX + 130)
        code = _drawn(text)
        sheet.paste(code, ((PAGE_PX[0] - code.width) // 2, top))
        words = f"Consigne, code {first + place} / {total}"
        draw.text((PAGE_PX[0] / 2, top + code.height + 40), words, 0, font, anchor="mm")
    return sheet


def _drawn(text: str) -> Image.Image:
    """One code, each module a whole number of pixels."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4, box_size=1)
    code.add_data(text)
    code.make(fit=True)
    small = code.make_image().get_image().convert("L")
    times = _CODE_PX // small.width
    return small.resize((small.width * times, small.height * times), Image.Resampling.NEAREST)


def _write(place: Path, sheet: Image.Image) -> None:
    data = io.BytesIO()
    sheet.save(data, "PNG")
    try:
        disk.put(place, data.getvalue())
    except OSError as error:
        raise PlainError(f"{place}: it cannot be written; {os.strerror(error.errno or 0)}.") from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise PlainError(f"{path}: it cannot be read; check its name and that it is UTF-8 text.") from None
