"""What a kiosk asks for when it begins a deposit."""

import re
import uuid
from dataclasses import dataclass
from typing import Any

from kiosk.vault.kiosks import Kiosk
from kiosk.vault.receipts import Signed, check_statement, signed_in
from kiosk.vault.refusal import Refusal

LONGEST_STATEMENT = 4096
_SHA256 = re.compile(r"[0-9a-f]{64}")
_CATEGORY = re.compile(r"[a-z][a-z0-9_-]{0,31}")


@dataclass(frozen=True)
class Wanted:
    """What a kiosk wants to deposit: `deposit_id` is a UUID, `sha256` hex of the bytes to come, `size` their number."""

    deposit_id: str
    sha256: str
    category: str
    statement: str
    size: int
    signed: Signed | None = None
    """What is known of the statement's signature already."""

    def said_by(self, kiosk: Kiosk) -> dict[str, Any]:
        """Return what the kiosk's statement says, nothing where there is none; raise Refusal unless it signed it."""
        return check_statement(self.statement, self.signed, kiosk, self.deposit_id) if self.statement else {}


def read_wanted(metadata: dict[str, str], size: int) -> Wanted:
    """Check the metadata of a creation; raise Refusal 400 with what is wrong."""
    try:
        deposit_id = str(uuid.UUID(metadata.get("deposit_id", "")))
    except ValueError as error:
        raise Refusal(400, "invalid_request", "The deposit_id must be a UUID.") from error
    sha256, category = metadata.get("sha256", ""), metadata.get("category", "other")
    statement = metadata.get("statement", "")
    if not _SHA256.fullmatch(sha256):
        raise Refusal(400, "invalid_request", "The sha256 must be 64 hexadecimal digits, of the bytes sent.")
    if not _CATEGORY.fullmatch(category):
        raise Refusal(400, "invalid_request", "The category must be one plain word.")
    if len(statement) > LONGEST_STATEMENT:
        raise Refusal(400, "invalid_request", "The statement is too long.")
    if size == 0:
        raise Refusal(400, "invalid_request", "A deposit has at least one byte.")
    return Wanted(deposit_id, sha256, category, statement, size, signed_in(statement) if statement else None)
