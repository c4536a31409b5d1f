"""What vaults that are a person's folder of files have in common: names, keys in a file, unsigned receipts."""

from collections.abc import Iterator

import msgspec

from kiosk import profile
from kiosk.calls import Body
from kiosk.domain import Receipt
from kiosk.upload.statement import timestamp
from kiosk.upload.vaults import Access, Offer

FOLDER = "Consigne"
RECIPIENTS_FILE = "recipients.txt"
VISIT_S = 1800.0
"""A password has no end of its own: a visit's login ends after this."""


def keys_in(text: bytes) -> tuple[str, ...]:
    """The age keys in a recipients.txt: one a line, and lines that begin with # for people."""
    lines = [line.strip() for line in text.decode("utf-8", "replace").splitlines()]
    return tuple(line for line in lines if line and not line.startswith("#"))


def file_name(offer: Offer) -> str:
    """What a deposit is called in the folder: the same for every try, so that it can only be there once."""
    return f"{offer.category.value}-{offer.deposit_id}.pdf" + (".age" if offer.sealed else "")


def unsigned_receipt(file_id: str, offer: Offer) -> Receipt:
    """The receipt of a vault that signs nothing: which file it is, and which bytes were sent."""
    claims = profile.Receipt(id=file_id, deposit_id=offer.deposit_id, sha256=offer.sha256, at=timestamp())
    return Receipt(claims.id, claims.sha256, claims.at, profile.base64url(msgspec.json.encode(claims)))


def credentials(access: Access) -> tuple[str, str]:
    """User and password, for HTTP's Basic scheme (RFC 7617)."""
    return access.user, access.secret


class Counted:
    """A body that knows whether all of it was handed over."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self.left = len(body)

    def __len__(self) -> int:
        return len(self._body)

    def __iter__(self) -> Iterator[bytes]:
        for block in self._body:
            self.left -= len(block)
            yield block
