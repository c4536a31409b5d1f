"""What this kiosk signs about a deposit, and how anybody checks it (open vault profile, section 9)."""

from datetime import UTC, datetime

import msgspec

from kiosk import profile
from kiosk.messages import Deposit
from kiosk.site import SiteTable
from kiosk.upload.agents import Helped
from kiosk.upload.identity import KioskKey

LETTERS_NOTICE = "letters-1"
"""Version of what the person read when they let the structure put papers in: the phone page's own words."""


def sign_statement(
    deposit: Deposit, site: SiteTable, key: KioskKey, helped: Helped | None = None, at: datetime | None = None
) -> str:
    """The statement of one deposit as compact JWS: no name, no file name. `helped` is the agent's part, checked."""
    claims = profile.Statement(
        deposit_id=deposit.deposit_id,
        sha256=deposit.sha256,
        pages=deposit.pages,
        at=timestamp(at),
        site=site.name,
        structure=site.structure,
        mode="assisted" if helped else "self",
        notice=deposit.notice_version,
        agent=helped.agent if helped else None,
        original=True if helped and helped.original_seen else None,
        mandate=helped.mandate or None if helped else None,
        shared=deposit.shared,
    )
    return key.sign(profile.STATEMENT_TYPE, msgspec.json.encode(claims))


def sign_letter(deposit_id: str, sha256: str, pages: int, site: SiteTable, key: KioskKey) -> str:
    """The statement of a paper that the structure puts in itself: nobody scanned it, nobody was there."""
    claims = profile.Statement(
        deposit_id=deposit_id,
        sha256=sha256,
        pages=pages,
        at=timestamp(),
        site=site.name,
        structure=site.structure,
        mode="structure",
        notice=LETTERS_NOTICE,
    )
    return key.sign(profile.STATEMENT_TYPE, msgspec.json.encode(claims))


def timestamp(at: datetime | None = None) -> str:
    """RFC 3339 in UTC, whole seconds."""
    moment = at or datetime.now(UTC)
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
