"""A link of this kiosk's own making: mark and key are born in this process, which has no network, in memory alone."""

import hashlib
import secrets
from dataclasses import dataclass, field

from kiosk.profile import MOST_PRINTED_LINK_CHARS, base64url

MARK_BYTES = 24


@dataclass(frozen=True)
class OwnLink:
    """A take-away's link, and what the vault learns of it: for whom to seal, and the mark as SHA-256 (hex)."""

    text: str = field(repr=False)
    recipient: str
    hash: str

    def for_printer(self, recipient: str) -> str:
        """The link as the printer that has this age recipient can open it, base64url; empty where none can print it."""
        import pyrage

        if not recipient or len(self.text) > MOST_PRINTED_LINK_CHARS:
            return ""
        return base64url(pyrage.encrypt(self.text.encode(), [pyrage.x25519.Recipient.from_str(recipient)]))


def new_link(issuer: str) -> OwnLink:
    """A link into the vault at this address, with a mark and a key that nobody has."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return read_link(f"{issuer.rstrip('/')}/taken#{secrets.token_urlsafe(MARK_BYTES)}.{identity}")


def read_link(text: str) -> OwnLink:
    """The link that `new_link` made; raises ValueError for any other text."""
    import pyrage

    mark, _, secret = text.partition("#")[2].partition(".")
    try:
        recipient = str(pyrage.x25519.Identity.from_str(secret).to_public())
    except pyrage.IdentityError as error:
        raise ValueError("This is no link of a take-away.") from error
    return OwnLink(text, recipient, hashlib.sha256(mark.encode()).hexdigest())
