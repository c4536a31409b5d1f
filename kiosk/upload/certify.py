"""An assisted deposit's PDF, signed with the structure's certificate: PAdES baseline B-B (ETSI EN 319 142-1).

It is a certifying signature that allows no change (ISO 32000-2 section 12.8.2.2). Nothing is asked over the network: no
time stamp, no revocation list. The PDF stays a PDF/A-2b: a stamp is a picture, so that it needs no font.
"""

import io
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs12

from kiosk.site import PlainError

if TYPE_CHECKING:
    from PIL import Image
    from pyhanko.sign.fields import SigFieldSpec
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko.stamp import StaticStampStyle

FIELD = "Structure"
"""The signature field's name in the PDF."""
_POINTS_PER_MM = 72 / 25.4
_STAMP_MM = (62.0, 16.0)
_MARGIN_MM = 6.0
_STAMP_DPI = 200
_FONT = Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")


class CertificateError(PlainError):
    """The structure's certificate cannot be used."""


class CertifyError(Exception):
    """This PDF cannot be signed."""


@dataclass(frozen=True)
class Certificate:
    """The structure's certificate with its private key and the certificates above it."""

    signer: "SimpleSigner" = field(repr=False)
    name: str
    """The subject's common name."""
    ends_on: date


@dataclass(frozen=True)
class Stamp:
    """What is to be seen on the first page: the structure, the number of the agent's badge, the day."""

    structure: str
    agent: str
    day: date


def load_certificate(data: bytes, passphrase: str = "") -> Certificate:
    """Reads a PKCS #12 file (RFC 7292). Raises CertificateError: what it is and what to do."""
    from pyhanko.sign.signers import SimpleSigner

    secret = passphrase.encode() or None
    try:
        found = pkcs12.load_pkcs12(data, secret)
    except ValueError as error:
        raise CertificateError("The certificate cannot be opened; check the .p12 file and its password.") from error
    if found.key is None or found.cert is None:
        raise CertificateError("The file holds no certificate with its private key; export both into one .p12 file.")
    signer = SimpleSigner.load_pkcs12_data(data, other_certs=[], passphrase=secret)
    names = found.cert.certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    ends_on = found.cert.certificate.not_valid_after_utc.date()
    return Certificate(signer, str(names[0].value) if names else "", ends_on)


def certify(pdf: bytes, certificate: Certificate, stamp: Stamp | None = None) -> bytes:
    """The PDF with the structure's signature, and a stamp at the first page's lower right corner if one is given.

    Raises CertificateError when the certificate has expired, CertifyError when the PDF cannot be read or is signed.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign import fields, signers

    if certificate.ends_on < date.today():
        raise CertificateError(f"The certificate ended on {certificate.ends_on}; ask for a new one.")
    metadata = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        name=certificate.name or None,
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        if writer.prev.embedded_signatures:
            raise CertifyError("This PDF has a signature already.")
        signer = signers.PdfSigner(
            metadata,
            certificate.signer,
            stamp_style=_style(stamp, pdf) if stamp else None,
            new_field_spec=_place(stamp, pdf) if stamp else None,
        )
        signed = signer.sign_pdf(writer)
    except (PdfError, pikepdf.PdfError) as error:
        raise CertifyError("This PDF cannot be signed.") from error
    return bytes(signed.getbuffer())


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
    lines = (stamp.structure, stamp.agent, f"{stamp.day:%d.%m.%Y}")
    size = height // (len(lines) + 1)

    def font_of(size: int) -> "ImageFont.FreeTypeFont | ImageFont.ImageFont":
        return ImageFont.truetype(_FONT, size) if _FONT.exists() else ImageFont.load_default(size)

    for number, line in enumerate(lines):
        wide = pen.textlength(line, font_of(size))
        font = font_of(min(size, int(size * (width - size) / max(wide, 1))))
        pen.text((size // 2, int((number + 0.8) * size * 1.15)), line, fill=0, font=font, anchor="lm")
    return picture
