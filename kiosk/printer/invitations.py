"""Invitations on paper: one strip of the roll each, or A4 sheets to cut. What they hold is worth a vault each."""

import datetime
import html
import io
from dataclasses import dataclass
from pathlib import Path
from string import Template

import qrcode
from qrcode.image.svg import SvgPathImage

from kiosk.domain import Paper
from kiosk.invitation import read_invitation
from kiosk.printer.compose import Composed, Facts, Secret, compose
from kiosk.printer.texts import RIGHT_TO_LEFT, language_of, paper_text
from kiosk.profile import ProfileError
from kiosk.site import PlainError, Site

_SHEET = Template("""<!doctype html>
<html lang="$language" dir="$direction"><meta charset="utf-8"><title>$title</title>
<style>
@page { size: A4; margin: 10mm }
body { font: 12pt "Noto Sans", "Noto Sans Arabic", sans-serif; color: #1C2321; margin: 0 }
main { display: grid; grid-template-columns: 1fr 1fr }
section { height: 66mm; border: 1px dashed #767F7A; box-sizing: border-box; padding: 4mm; display: flex; gap: 4mm;
  align-items: center; break-inside: avoid }
svg { width: 40mm; height: 40mm; flex: none }
h1 { font-size: 16pt; margin: 0 0 2mm }
p, li { margin: 0 0 1.5mm }
ol { margin: 0; padding-inline-start: 5mm }
</style>
<main>$cards</main>
</html>
""")
_CARD = Template(
    "<section>$qr<div><h1>$title</h1><p><strong>$strong</strong></p><ol>$items</ol><p>$until</p></div></section>"
)


@dataclass(frozen=True)
class Printable:
    """One invitation and its last day."""

    text: str
    until: datetime.date

    def __repr__(self) -> str:
        return "Printable(...)"


def read_stack(path: Path) -> list[Printable]:
    """Return what 'kiosk vault-admin invite' wrote, one a line; raise PlainError with the line that is wrong."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PlainError(f"{path}: the invitations cannot be read; give what 'vault-admin invite' wrote.") from error
    stack = []
    for number, line in enumerate(lines, 1):
        text, _, until = line.strip().partition(" ")
        try:
            stack.append(Printable(read_invitation(text), datetime.date.fromisoformat(until.strip())))
        except (ProfileError, ValueError) as error:
            raise PlainError(f"{path}, line {number}: expected an invitation and its last day (2027-01-31).") from error
    return stack


def invitation_paper(site: Site, one: Printable, language: str, now: datetime.datetime, own: Path | None) -> Composed:
    """Return one invitation for the roll."""
    facts = Facts(
        site,
        language,
        now,
        values={"until": f"{one.until:%d/%m/%Y}"},
        own_texts=own,
        secret=Secret(invitation=one.text),
    )
    return compose(Paper.INVITATION, facts)


def sheet(stack: list[Printable], language: str, own: Path | None) -> str:
    """Return the page for an office printer, eight on an A4 sheet, with lines to cut."""
    spoken = language_of(Paper.INVITATION, language, own)
    words = paper_text(Paper.INVITATION, spoken, own)
    parts = {part.id: part for part in words.part}
    items = "".join(f"<li>{html.escape(item)}</li>" for item in parts["use"].items)
    cards = [
        _CARD.substitute(
            qr=_svg(one.text),
            title=html.escape(words.title),
            strong=html.escape(parts["what"].strong),
            items=items,
            until=html.escape(parts["until"].text[0].replace("{until}", f"{one.until:%d/%m/%Y}")),
        )
        for one in stack
    ]
    direction = "rtl" if spoken in RIGHT_TO_LEFT else "ltr"
    title = html.escape(words.title)
    return _SHEET.substitute(language=spoken, direction=direction, title=title, cards="".join(cards))


def _svg(text: str) -> str:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=4)
    code.add_data(text)
    out = io.BytesIO()
    code.make_image(image_factory=SvgPathImage).save(out)
    return out.getvalue().decode().partition("?>")[2]
