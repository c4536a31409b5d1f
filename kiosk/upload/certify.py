"""An assisted deposit's PDF, signed with the structure's certificate: PAdES baseline B-B (ETSI EN 319 142-1).

It is a certifying signature that allows no change (ISO 32000-2 section 12.8.2.2). Nothing is asked over the network: no
time stamp, no revocation list. The PDF stays a PDF/A-2b: a stamp is a picture, so that it needs no font.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pikepdf

from kiosk.upload.certificate import DIGEST, LONGEST_SIGNATURE_BYTES, Certificate, sign_digest
from kiosk.upload.stamp import Box, Stamp, drawn, with_strip

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec
    from pyhanko.sign.signers.cms_embedder import SigAppearanceSetup
    from pyhanko.stamp import StaticStampStyle

FIELD = "Structure"
"""The signature field's name in the PDF."""


class CertifyError(Exception):
    """This PDF cannot be signed."""


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
    """The PDF made ready for the signature of `name`; a stamp goes under its first page.

    Raises CertifyError when the PDF cannot be read or is signed.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign import fields
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        if writer.prev.embedded_signatures:
            raise CertifyError("This PDF has a signature already.")
        room = SignatureObject(
            timestamp=datetime.now(UTC),
            name=name or None,
            subfilter=fields.SigSeedSubFilter.PADES,
            bytes_reserved=2 * LONGEST_SIGNATURE_BYTES,
        )
        final = SigMDPSetup(md_algorithm=DIGEST, certify=True, docmdp_perms=fields.MDPPerm.NO_CHANGES)
        shown = _shown(stamp, writer, pdf) if stamp else None
        steps = PdfCMSEmbedder(shown.place if shown else None).write_cms(FIELD, writer)
        next(steps)
        steps.send(SigObjSetup(room, final, shown.appearance if shown else None))
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


@dataclass(frozen=True)
class _Shown:
    """How the stamp is put onto the first page."""

    place: "SigFieldSpec"
    appearance: "SigAppearanceSetup"


def _shown(stamp: Stamp, writer: "IncrementalPdfFileWriter", pdf: bytes) -> _Shown:
    """Makes room for the stamp under the first page, in the PDF's update."""
    from pyhanko.pdf_utils.generic import ArrayObject, FloatObject, pdf_name
    from pyhanko.sign.fields import SigFieldSpec
    from pyhanko.sign.signers.cms_embedder import SigAppearanceSetup

    borders, turned = _first_page(pdf)
    longer, box = with_strip(borders, turned)
    page = writer.find_page_for_modification(0)[0].get_object()  # type: ignore[no-untyped-call]
    for name in ("/MediaBox", "/CropBox"):
        sides = [FloatObject(f"{side:.3f}") for side in longer]  # type: ignore[no-untyped-call]
        page[pdf_name(name)] = ArrayObject(sides)
    writer.update_container(page)
    left, bottom, right, top = (round(side) for side in box)
    place = SigFieldSpec(FIELD, box=(left, bottom, right, top), readable_field_name=", ".join(stamp.lines))
    return _Shown(place, SigAppearanceSetup(style=_style(stamp, turned), timestamp=datetime.now(UTC), name=None))


def _style(stamp: Stamp, turned: int) -> "StaticStampStyle":
    from pyhanko.pdf_utils.images import PdfImage
    from pyhanko.pdf_utils.layout import AxisAlignment, Margins, SimpleBoxLayoutRule
    from pyhanko.stamp import StaticStampStyle

    whole = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, Margins())
    return StaticStampStyle(background=PdfImage(drawn(stamp, turned)), background_layout=whole, border_width=0)


def _first_page(pdf: bytes) -> tuple[Box, int]:
    """What is shown of it, and by how many degrees clockwise it is turned."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0]
        left, bottom, right, top = (float(number) for number in page.cropbox.as_list())
        return (left, bottom, right, top), int(page.obj.get("/Rotate", 0)) % 360
