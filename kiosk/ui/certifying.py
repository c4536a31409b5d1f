"""The structure's signature on a document whose original an agent saw.

The document stays in this process; only a hash of it goes to kiosk-upload, which holds the key, knows who is in, and
signs (docs/decisions/certificate.md). A certificate that cannot be used keeps no paper from its vault: it goes without
the signature, kiosk-upload writes down why, and the kiosk's own statement still says what the agent saw.
"""

import logging
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk import wire
from kiosk.messages import CertifyPdf, Failed, PdfCertified
from kiosk.visit.effects import Witness

log = logging.getLogger(__name__)

SILENCE_S = 10.0


@dataclass(frozen=True)
class Structure:
    """Who runs this kiosk, whether it has a certificate, and where kiosk-upload listens."""

    name: str
    certifies: bool
    upload: Path


def certified(pdf: bytes, witness: Witness, structure: Structure) -> bytes:
    """The PDF with stamp and signature, or as it was when kiosk-upload refuses. Raises WireError when it is away."""
    from kiosk.upload.certify import prepare
    from kiosk.upload.stamp import Stamp

    stamp = Stamp(structure.name, f"Agent {witness.badge}", date.today(), original_seen=True)
    unsigned = prepare(pdf, structure.name, stamp)
    asked = CertifyPdf(witness.session, unsigned.digest)
    for reply, _ in wire.request(structure.upload, asked, timeout_s=SILENCE_S):
        match reply:
            case PdfCertified():
                return unsigned.signed(reply.signature)
            case Failed():
                log.warning("a document goes without the structure's signature: %s", reply.fault.value)
    return pdf
