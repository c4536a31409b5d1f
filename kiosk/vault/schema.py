"""Bringing a database's tables up to date when it is opened, step by step (Alembic), in its opener's transaction."""

from functools import cache
from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection


class DatabaseError(ValueError):
    """The database is not one that this program can use."""


def bring_up_to_date(connection: Connection) -> None:
    """Take the tables through the steps that they lack; a database without any is made.

    Raises DatabaseError when a newer program wrote it.
    """
    steps = _steps()
    context = MigrationContext.configure(
        connection, opts={"fn": lambda reached, _: steps._upgrade_revs("head", reached), "transactional_ddl": True}
    )
    try:
        with Operations.context(context):
            context.run_migrations()
    except CommandError as error:
        raise DatabaseError("A newer program has changed this database's tables: update this one.") from error


@cache
def _steps() -> ScriptDirectory:
    return ScriptDirectory(str(Path(__file__).with_name("migrations")))
