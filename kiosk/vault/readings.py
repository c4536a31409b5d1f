"""When its owner opened a vault, fetched a paper, or took everything along: each is written down before it is given.

The owner finds it in the trace of their export, as article L.103 of the French postal code (CPCE) wants it.
"""

from sqlalchemy import Column, Connection, Float, Integer, String, Table, delete, insert, select

from kiosk.vault.database import metadata, writing
from kiosk.vault.marks import rfc3339
from kiosk.vault.settings import Vault

LIST, PAPER, EXPORT = "list", "paper", "export"

readings = Table(
    "readings",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account", String, nullable=False, index=True),
    Column("what", String, nullable=False),
    Column("deposit", String),
    Column("at", Float, nullable=False),
)


def note_reading(vault: Vault, account: str, what: str, deposit: str | None = None) -> None:
    """Write down that the owner of a vault was given LIST, EXPORT, or the PAPER of a deposit."""
    with writing(vault.database) as connection:
        connection.execute(insert(readings).values(account=account, what=what, deposit=deposit, at=vault.clock()))


def readings_of(connection: Connection, account: str) -> list[dict[str, str]]:
    """Return an account's readings as its owner reads them, oldest first; `document` where it was one paper."""
    rows = connection.execute(select(readings).where(readings.c.account == account).order_by(readings.c.id)).mappings()
    return [
        {"what": row["what"], "at": rfc3339(row["at"]), **({"document": row["deposit"]} if row["deposit"] else {})}
        for row in rows
    ]


def forget_readings_of_paper(connection: Connection, deposit: str) -> None:
    """Forget when a paper was read that its owner erases: its trace goes with it."""
    connection.execute(delete(readings).where(readings.c.deposit == deposit))
