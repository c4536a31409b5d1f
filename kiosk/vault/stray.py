"""Bytes that arrived and that nobody waits for any more, because a server was killed before it could erase them."""

from sqlalchemy import select

from kiosk.vault.database import deposits, reading
from kiosk.vault.settings import Vault

_WAITED_FOR = ("arriving", "held", "doubtful")


def drop_stray(vault: Vault) -> None:
    """Erase the arriving files whose deposit is settled or gone; its row is always there before its file."""
    found = {path.stem: path for path in vault.incoming.glob("*.part")}
    if not found:
        return
    with reading(vault.database) as connection:
        waited_for = set(
            connection.execute(
                select(deposits.c.id).where(deposits.c.id.in_(list(found)), deposits.c.state.in_(_WAITED_FOR))
            ).scalars()
        )
    for name, path in found.items():
        if name not in waited_for:
            path.unlink(missing_ok=True)
