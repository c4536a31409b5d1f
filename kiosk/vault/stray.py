"""Bytes that arrived and that nobody waits for any more, because a server was killed before it could erase them."""

from sqlalchemy import select

from kiosk.vault.database import deposits, reading
from kiosk.vault.settings import Vault

_WANTED = ("arriving", "held", "doubtful", "kept")


def drop_stray(vault: Vault) -> None:
    """Erase what arrived and whose deposit is settled or gone; its row is always there before its bytes."""
    found = vault.files.unsettled()
    if not found:
        return
    with reading(vault.database) as connection:
        wanted = set(
            connection.execute(
                select(deposits.c.id).where(deposits.c.id.in_(list(found)), deposits.c.state.in_(_WANTED))
            ).scalars()
        )
    for deposit in found - wanted:
        vault.files.erase(deposit)
