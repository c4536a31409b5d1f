"""Whether bytes are a whole PDF."""

from io import BytesIO

import pikepdf

from kiosk.upload.office import Pdf, Unfit

LARGEST_BYTES = 64 * 1024 * 1024


class NotWhole(Unfit):
    """The end is missing, or something within is broken: it may still be arriving."""


def whole(data: bytes) -> Pdf:
    """Bytes as a PDF, its cross-references followed to the end. Raises Unfit; NotWhole where more bytes could help."""
    try:
        with pikepdf.open(BytesIO(data), attempt_recovery=False) as document:
            return Pdf(data, len(document.pages))
    except pikepdf.PasswordError as error:
        raise Unfit("locked", "This PDF has a password: save it without one, then put it in again.") from error
    except pikepdf.PdfError as error:
        raise NotWhole("not whole", "This is no whole PDF: export it again, then put it in again.") from error
