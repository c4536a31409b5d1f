"""Bringing all of a vault elsewhere: its rows in one transaction, its sealed bytes one by one."""

from sqlalchemy import Connection, Engine, func, insert, select, text, update

from kiosk.vault.bucket import pieces
from kiosk.vault.database import deposits, metadata, reading, writing
from kiosk.vault.schema import DatabaseError
from kiosk.vault.settings import Vault

ROWS_AT_ONCE = 500
_WHOLE = ("kept", "held", "doubtful")


def move_vault(source: Vault, target: Vault) -> list[str]:
    """Bring everything to an empty vault that nobody serves; return the papers whose bytes are gone from the source.

    No server may use the source. Bytes go first and rows last: when this ends half-way, the target is still empty, and
    it can be done again. Raises DatabaseError when the target is in use.
    """
    with reading(target.database) as connection:
        _check_empty(connection)
    gone = []
    for name in sorted(whole_deposits(source.database)):
        try:
            with source.files.open(name) as sealed:
                target.files.put(name, sealed)
        except FileNotFoundError:
            gone.append(name)
    copy_rows(source.database, target.database)
    return gone


def whole_deposits(database: Engine) -> set[str]:
    """Return the deposits whose bytes are here, and whole."""
    with reading(database) as connection:
        return set(connection.execute(select(deposits.c.id).where(deposits.c.state.in_(_WHOLE))).scalars())


def known_deposits(database: Engine) -> set[str]:
    """Return the deposits that may have bytes here, those that are arriving too: all but those that were dropped."""
    with reading(database) as connection:
        return set(connection.execute(select(deposits.c.id).where(deposits.c.state != "dropped")).scalars())


def copy_rows(source: Engine, target: Engine) -> None:
    """Copy the rows of one moment into an empty database; uploads that were arriving begin again at their first byte.

    Where pieces of sealed files are is not copied. Raises DatabaseError when the target holds rows already.
    """
    with reading(source) as read, writing(target) as written:
        _check_empty(written)
        for table in metadata.sorted_tables:
            if table is pieces:
                continue
            rows = read.execute(select(table).execution_options(yield_per=ROWS_AT_ONCE)).mappings()
            for batch in rows.partitions(ROWS_AT_ONCE):
                written.execute(insert(table), [dict(row) for row in batch])
        written.execute(update(deposits).where(deposits.c.state == "arriving").values(offset=0))
        _count_on(written)


def _check_empty(connection: Connection) -> None:
    for table in metadata.sorted_tables:
        if table is not pieces and connection.execute(select(func.count()).select_from(table)).scalar_one():
            raise DatabaseError("The database to copy to is in use already; take an empty one.")


def _count_on(connection: Connection) -> None:
    """PostgreSQL gives numbers out by itself: go on behind the highest that was copied."""
    if connection.dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        column = table.autoincrement_column
        if column is not None:
            named = {"table": table.name, "column": column.name}
            highest = connection.execute(select(func.coalesce(func.max(column), 0))).scalar_one()
            connection.execute(
                text("SELECT setval(pg_get_serial_sequence(:table, :column), :next, false)"),
                {**named, "next": highest + 1},
            )
