"""An assisted deposit's PDF, signed with the structure's certificate: PAdES baseline B-B (ETSI EN 319 142-1).

It is a certifying signature that allows no change (ISO 32000-2 section 12.8.2.2). Nothing is asked over the network: no
time stamp, no revocation list. The PDF stays a PDF/A-2b: a stamp is a picture, so that it needs no font.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf

from kiosk.upload.certificate import DIGEST, LONGEST_SIGNATURE_BYTES, Certificate, sign_digest

if TYPE_CHECKING:
    from PIL import Image
    from pyhanko.sign.fields import SigFieldSpec
    from pyhanko.sign.signers.cms_embedder import SigAppearanceSetup
    from pyhanko.stamp import StaticStampStyle

FIELD = "Structure"
"""The signature field's name in the PDF."""
_POINTS_PER_MM = 72 / 25.4
_STAMP_MM = (62.0, 16.0)
_MARGIN_MM = 6.0
_STAMP_DPI = 200
_FONT = Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")


class CertifyError(Exception):
    """This PDF cannot be signed."""


@dataclass(frozen=True)
class Stamp:
    """What is to be seen on the first page: the structure, the number of the agent's badge, the day."""

    structure: str
    agent: str
    day: date
    original_seen: bool = False

    @property
    def lines(self) -> tuple[str, str, str]:
        """The three lines, in French, which is the structures' language."""
        day = f"{self.day:%d.%m.%Y}"
        return self.structure, self.agent, f"Original vu le {day}" if self.original_seen else day


@dataclass(frozen=True)
class Unsigned:
    """A PDF with room for a signature, and the SHA-256 of all its other bytes, which is what gets signed."""

    digest: bytes
    _fill: Callable[[bytes], bytes] = field(repr=False)

    def signed(self, signature: bytes) -> bytes:
        """The PDF with this signature in its room (CMS, DER). Raises CertifyError when it does not fit."""
        if len(signature) > LONGEST_SIGNATURE_BYTES:
            raise CertifyError("The signature is too long.")
        return self._fill(signature)


def prepare(pdf: bytes, name: str, stamp: Stamp | None = None) -> Unsigned:
    """The PDF made ready for the signature of `name`; a stamp goes to the first page's lower right corner.

    Raises CertifyError when the PDF cannot be read or is signed.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign import fields
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    now = datetime.now(UTC)
    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        if writer.prev.embedded_signatures:
            raise CertifyError("This PDF has a signature already.")
        room = SignatureObject(
            timestamp=now,
            name=name or None,
            subfilter=fields.SigSeedSubFilter.PADES,
            bytes_reserved=2 * LONGEST_SIGNATURE_BYTES,
        )
        final = SigMDPSetup(md_algorithm=DIGEST, certify=True, docmdp_perms=fields.MDPPerm.NO_CHANGES)
        steps = PdfCMSEmbedder(_place(stamp, pdf) if stamp else None).write_cms(FIELD, writer)
        next(steps)
        steps.send(SigObjSetup(room, final, _appearance(stamp, pdf, now) if stamp else None))
        prepared, output = steps.send(SigIOSetup(md_algorithm=DIGEST))
    except (PdfError, pikepdf.PdfError) as error:
        raise CertifyError("This PDF cannot be signed.") from error

    def fill(signature: bytes) -> bytes:
        prepared.fill_with_cms(output, signature)
        return bytes(output.getbuffer())

    return Unsigned(prepared.document_digest, fill)


def certify(pdf: bytes, certificate: Certificate, stamp: Stamp | None = None) -> bytes:
    """The PDF with the structure's signature, made here and now. Raises CertificateError, CertifyError."""
    unsigned = prepare(pdf, certificate.name, stamp)
    return unsigned.signed(sign_digest(certificate, unsigned.digest))


def _appearance(stamp: Stamp, pdf: bytes, now: datetime) -> "SigAppearanceSetup":
    from pyhanko.sign.signers.cms_embedder import SigAppearanceSetup

    return SigAppearanceSetup(style=_style(stamp, pdf), timestamp=now, name=None)


def _style(stamp: Stamp, pdf: bytes) -> "StaticStampStyle":
    from pyhanko.pdf_utils.images import PdfImage
    from pyhanko.pdf_utils.layout import AxisAlignment, Margins, SimpleBoxLayoutRule
    from pyhanko.stamp import StaticStampStyle

    picture = _drawn(stamp).rotate(_first_page(pdf)[1], expand=True)
    whole = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, Margins())
    return StaticStampStyle(background=PdfImage(picture), background_layout=whole, border_width=0)


def _place(stamp: Stamp, pdf: bytes) -> "SigFieldSpec":
    """Where the stamp is seen at the lower right, however the page is turned."""
    from pyhanko.sign.fields import SigFieldSpec

    (left, bottom, right, top), turned = _first_page(pdf)
    margin = _MARGIN_MM * _POINTS_PER_MM
    long, short = (side * _POINTS_PER_MM for side in _STAMP_MM)
    wide, high = (long, short) if turned in (0, 180) else (short, long)
    x = left + margin if turned in (180, 270) else right - margin - wide
    y = top - margin - high if turned in (90, 180) else bottom + margin
    box = (round(x), round(y), round(x + wide), round(y + high))
    return SigFieldSpec(FIELD, box=box, readable_field_name=f"{stamp.structure}, {stamp.agent}, {stamp.day}")


def _first_page(pdf: bytes) -> tuple[list[float], int]:
    """Its borders in points, and by how many degrees clockwise it is turned when it is shown."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0]
        return [float(number) for number in page.mediabox.as_list()], int(page.obj.get("/Rotate", 0)) % 360


def _drawn(stamp: Stamp) -> "Image.Image":
    from PIL import Image, ImageDraw, ImageFont

    width, height = (round(side / 25.4 * _STAMP_DPI) for side in _STAMP_MM)
    picture = Image.new("L", (width, height), 255)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, width - 1, height - 1), outline=0, width=3)
    lines = stamp.lines
    size = height // (len(lines) + 1)

    def font_of(size: int) -> "ImageFont.FreeTypeFont | ImageFont.ImageFont":
        return ImageFont.truetype(_FONT, size) if _FONT.exists() else ImageFont.load_default(size)

    for number, line in enumerate(lines):
        wide = pen.textlength(line, font_of(size))
        font = font_of(min(size, int(size * (width - size) / max(wide, 1))))
        pen.text((size // 2, int((number + 0.8) * size * 1.15)), line, fill=0, font=font, anchor="lm")
    return picture
