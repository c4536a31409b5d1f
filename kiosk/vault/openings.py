"""Invitations, where a vault is opened with one only: made in stacks, held by a half-made account, used up with it.

Who opens a vault and who opens another at the same moment cannot both hold the same one: it is taken in the transaction
that writes the account down, and writing transactions follow each other. Only the day of its use is kept.
"""

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from kiosk.invitation import new_invitation, read_invitation
from kiosk.profile import InvitationRefusal, ProfileError
from kiosk.vault.database import reading, writing
from kiosk.vault.marks import digest, rfc3339
from kiosk.vault.opening_tables import openings
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

REMEMBERED_S = 400 * 24 * 3600
"""So long a used or ended invitation is told from one that never was."""

_SENTENCES = {
    InvitationRefusal.UNKNOWN: "This invitation is not for this vault.",
    InvitationRefusal.EXPIRED: "This invitation has ended.",
    InvitationRefusal.USED: "This invitation was used already.",
}


def new_invitations(vault: Vault, count: int, lifetime_s: float) -> list[str]:
    """Return fresh invitations, good from now on for `lifetime_s`; the vault keeps their hashes only."""
    made = [new_invitation() for _ in range(count)]
    ends_at = vault.clock() + lifetime_s
    with writing(vault.database) as connection:
        connection.execute(insert(openings), [{"hash": digest(each), "expires_at": ends_at} for each in made])
    return made


def check_invitation(vault: Vault, text: str) -> None:
    """Raise Refusal 403 unless a vault can be opened with this invitation now."""
    with reading(vault.database) as connection:
        _good(connection, vault, text)


def hold(connection: Connection, vault: Vault, text: str | None, change: str) -> None:
    """Take an invitation for the half-made account of a `change` (its hash); raise Refusal 403."""
    row = _good(connection, vault, text or "")
    connection.execute(update(openings).where(openings.c.hash == row["hash"]).values(change=change))


def use_up(connection: Connection, vault: Vault, change: str) -> None:
    """The account is final: its invitation is good no more, and nothing leads from it to the account."""
    today = rfc3339(vault.clock())[:10]
    connection.execute(update(openings).where(openings.c.change == change).values(change=None, used=today))


def give_back(connection: Connection, change: str) -> None:
    """The half-made account is gone: its invitation is good again."""
    connection.execute(update(openings).where(openings.c.change == change).values(change=None))


def forget_old(connection: Connection, now: float) -> None:
    """Forget what ended so long ago that nobody brings it any more."""
    connection.execute(delete(openings).where(openings.c.expires_at <= now - REMEMBERED_S))


def _good(connection: Connection, vault: Vault, text: str) -> RowMapping:
    try:
        mark = digest(read_invitation(text))
    except ProfileError as error:
        raise _refused(InvitationRefusal.UNKNOWN) from error
    row = connection.execute(select(openings).where(openings.c.hash == mark)).mappings().first()
    if row is None:
        raise _refused(InvitationRefusal.UNKNOWN)
    if row["used"] is not None or row["change"] is not None:
        raise _refused(InvitationRefusal.USED)
    if row["expires_at"] <= vault.clock():
        raise _refused(InvitationRefusal.EXPIRED)
    return row


def _refused(why: InvitationRefusal) -> Refusal:
    return Refusal(403, why.value, _SENTENCES[why])
