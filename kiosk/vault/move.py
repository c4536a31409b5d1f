"""Moving a vault's database between SQLite and PostgreSQL, row by row, in one transaction."""

from sqlalchemy import Connection, Engine, func, insert, select, text

from kiosk.vault.database import metadata, reading, writing
from kiosk.vault.schema import DatabaseError

ROWS_AT_ONCE = 500


def copy_database(source: Engine, target: Engine) -> int:
    """Copy every row and return how many; raise DatabaseError when the target holds rows already.

    No server may write to the source meanwhile.
    """
    copied = 0
    with reading(source) as read, writing(target) as written:
        for table in metadata.sorted_tables:
            if written.execute(select(func.count()).select_from(table)).scalar_one():
                raise DatabaseError("The database to copy to is in use already; take an empty one.")
            rows = read.execute(select(table).execution_options(yield_per=ROWS_AT_ONCE)).mappings()
            for batch in rows.partitions(ROWS_AT_ONCE):
                written.execute(insert(table), [dict(row) for row in batch])
                copied += len(batch)
        _count_on(written)
    return copied


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
