"""Statements on the way of each deposit: compiled once for each kind of database, and given to its driver as they are.

What SQLAlchemy does around one execution costs many times what SQLite does for it. So these are for columns whose
values the drivers take and give as they are (text, whole numbers, floats), and statements without lists.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Row = Mapping[Any, Any]
"""What a statement returned, by the columns' names; SQLAlchemy's RowMapping is one too."""


@dataclass(frozen=True)
class _Text:
    """A statement as a driver takes it."""

    sql: str
    names: tuple[str, ...]
    """Of its values, in the order in which it wants them."""
    counts: bool
    """Whether it wants them by their order, as SQLite does, or by name."""
    constants: dict[str, Any]

    def values(self, given: Mapping[str, Any]) -> Any:
        """Raises KeyError for one that is missing."""
        known = {**self.constants, **given}
        return [known[name] for name in self.names] if self.counts else {name: known[name] for name in self.names}


class Prepared:
    """One statement; its values are named `bindparam`s."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._texts: dict[str, _Text] = {}

    def first(self, connection: Connection, values: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the first row, in the transaction that the connection is in; None when there is none."""
        cursor = self._run(connection, values)
        row = cursor.fetchone()
        names = [column[0] for column in cursor.description]
        cursor.close()
        return None if row is None else dict(zip(names, row, strict=True))

    def change(self, connection: Connection, values: Mapping[str, Any]) -> int:
        """Write, in the transaction that the connection is in; return how many rows that was."""
        cursor = self._run(connection, values)
        count: int = cursor.rowcount
        cursor.close()
        return count

    def _run(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        assert connection.in_transaction()
        text = self._texts.get(connection.dialect.name) or self._compiled(connection)
        return run_driver(connection, text.sql, text.values(values))

    def _compiled(self, connection: Connection) -> _Text:
        compiled = self._statement.compile(dialect=connection.dialect)
        assert isinstance(compiled, SQLCompiler)
        constants = {name: bound.value for name, bound in compiled.binds.items() if not bound.required}
        names = tuple(compiled.positiontup or compiled.binds)
        text = self._texts[connection.dialect.name] = _Text(str(compiled), names, compiled.positional, constants)
        return text


def run_driver(connection: Connection, sql: str, values: Any = ()) -> Any:
    """Return the driver's cursor of a statement; raises DBAPIError as SQLAlchemy does, without the values."""
    driver: Any = connection.connection.driver_connection
    try:
        return driver.execute(sql, values)
    except connection.dialect.loaded_dbapi.Error as error:
        base, dialect = connection.dialect.loaded_dbapi.Error, connection.dialect
        raise DBAPIError.instance(sql, None, error, base, hide_parameters=True, dialect=dialect) from error
