"""Whether a PDF carries a structure's signature, whose, and whether it still covers every byte."""

import io
import logging
from dataclasses import dataclass

_LIBRARY = "pyhanko"
_DAMAGED = (ValueError, ArithmeticError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)
"""What the library raises for a damaged file, besides its own errors (tried with a bit wrong at each place)."""


@dataclass(frozen=True)
class Signature:
    """The first signature of a PDF. Who stands behind the certificate is not looked at."""

    name: str
    """Common name in the signer's certificate."""
    holds: bool
    """True when it covers the whole file and not a bit was changed."""


def signature_of(pdf: bytes) -> Signature | None:
    """The PDF's first signature, or None for a PDF without one and for what is no PDF."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    logging.getLogger(_LIBRARY).setLevel(logging.CRITICAL + 1)
    try:
        found = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
        if not found:
            return None
        status = validate_pdf_signature(found[0], ValidationContext(trust_roots=[], allow_fetching=False))
    except (PdfError, SigningError, SignatureValidationError, *_DAMAGED):
        return None
    whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    name = str(status.signing_cert.subject.native.get("common_name", ""))
    return Signature(name, bool(status.intact and status.valid and whole))
