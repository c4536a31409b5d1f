"""Invitations to open a vault (docs/profile.md, section 6): each opens one, names nobody, and ends on a day."""

import base64
import re
import secrets

from kiosk.profile import ProfileError

INVITATION_PREFIX = "CONSIGNEI1:"
_SECRET_BYTES = 16
_TEXT = re.compile(r"CONSIGNEI1:[A-Z2-7]{26}")


def new_invitation() -> str:
    """Return what the QR of a fresh invitation holds: 128 random bits, all of it in QR's alphanumeric set."""
    return INVITATION_PREFIX + base64.b32encode(secrets.token_bytes(_SECRET_BYTES)).decode().rstrip("=")


def read_invitation(text: str) -> str:
    """Return the text of an invitation as it was made; raise ProfileError when it is none."""
    found = text.strip().upper()
    if not _TEXT.fullmatch(found):
        raise ProfileError("This is no invitation.")
    return found
