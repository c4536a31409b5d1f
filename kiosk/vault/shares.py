"""Sharing: how long the structure that runs a kiosk may see a paper. Its owner said so there, and may stop it."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, or_, select

from kiosk.domain import Sharing
from kiosk.vault.database import kiosks, shares, writing
from kiosk.vault.marks import rfc3339
from kiosk.vault.prepared import Row
from kiosk.vault.receipts import claims_in
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

_DAY_S = 24 * 3600.0
PERIODS_S: dict[Sharing, float | None] = {
    Sharing.DAY: _DAY_S,
    Sharing.WEEK: 7 * _DAY_S,
    Sharing.MONTH: 30 * _DAY_S,
    Sharing.STOPPED: None,
}
"""Seconds from the receipt on; None until the owner stops it."""


def wish_in(claims: dict[str, Any]) -> Sharing | None:
    """Return how long a statement says that a paper is shared; raise Refusal 400 when nobody knows that period."""
    wish = claims.get("shared")
    try:
        return None if wish is None else Sharing(wish)
    except ValueError as error:
        raise Refusal(400, "invalid_statement", "The statement names no period of sharing that is known.") from error


def begin_share(connection: Connection, paper: Row, now: float) -> None:
    """Share a paper that was just kept, if its statement says so, with the structure of the kiosk that sent it."""
    wish = wish_in(claims_in(paper["statement"])) if paper["statement"] else None
    if wish is None:
        return
    period_s = PERIODS_S[wish]
    structure = connection.execute(select(kiosks.c.structure).where(kiosks.c.kid == paper["kid"])).scalar_one()
    until = None if period_s is None else now + period_s
    connection.execute(
        insert(shares).values(deposit=paper["id"], account=paper["account"], structure=structure, until=until)
    )


def shared_papers(connection: Connection, account: str, now: float) -> dict[str, dict[str, str]]:
    """Return, for each paper of an account that is shared now, the structure and (unless open) until when."""
    rows = connection.execute(select(shares).where(shares.c.account == account, holds(now))).mappings()
    return {
        row["deposit"]: {"structure": row["structure"], **({"until": rfc3339(row["until"])} if row["until"] else {})}
        for row in rows
    }


def is_shared(connection: Connection, deposit: str, structure: str, now: float) -> bool:
    """Say whether this structure may see this paper now."""
    found = select(shares.c.deposit).where(shares.c.deposit == deposit, shares.c.structure == structure, holds(now))
    return connection.execute(found).first() is not None


def stop_sharing(vault: Vault, account: str, deposit: str) -> None:
    """Share a paper of this account no longer, at its owner's word."""
    with writing(vault.database) as connection:
        connection.execute(delete(shares).where(shares.c.deposit == deposit, shares.c.account == account))


def holds(now: float) -> ColumnElement[bool]:
    """Whether a share has not ended."""
    return or_(shares.c.until.is_(None), shares.c.until > now)
