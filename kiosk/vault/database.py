"""The vault's tables, and two ways to use them: `reading` and `writing`, on SQLite or on PostgreSQL."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Engine,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from kiosk.vault.common import Common, alone
from kiosk.vault.group_sync import GroupSync
from kiosk.vault.schema import DatabaseError, bring_up_to_date

POSTGRESQL = "postgresql+psycopg://"
POSTGRESQL_FILE = "postgresql"
"""File in the data folder with the database's address, for it may hold a password; mode 0600."""

metadata = MetaData()
"""The tables as they are now, here and in other modules; what changes in one needs a step in `migrations/versions`."""

kiosks = Table(
    "kiosks",
    metadata,
    Column("kid", String, primary_key=True),
    Column("client_id", String, nullable=False),
    Column("jwk", String, nullable=False),
    Column("site", String, nullable=False),
    Column("structure", String, nullable=False),
    Column("enrolled_at", Float, nullable=False),
    Column("revoked_at", Float),
)
invitations = Table(
    "invitations",
    metadata,
    Column("hash", String, primary_key=True),
    Column("structure", String, nullable=False),
    Column("expires_at", Float, nullable=False),
)
accounts = Table(
    "accounts",
    metadata,
    Column("id", String, primary_key=True),
    Column("handle", String, nullable=False, unique=True),
    Column("state", String, nullable=False),
    Column("recipient", String, nullable=False),
    Column("wrapped_identity", String, nullable=False),
    Column("verifier_hash", String, nullable=False, unique=True),
    Column("pin_hash", String, nullable=False),
    Column("consent", String, nullable=False),
    Column("opened_at", Float, nullable=False),
    Column("sign_in_failures", Integer, nullable=False, default=0),
    Column("sign_in_blocked_until", Float, nullable=False, default=0.0),
)
cards = Table(
    "cards",
    metadata,
    Column("id", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("secret", LargeBinary, nullable=False),
    Column("state", String, nullable=False),
    Column("tries_left", Integer, nullable=False),
)
changes = Table(
    "changes",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("kid", String, nullable=False),
    Column("opens", Boolean, nullable=False),
    Column("card", String),
    Column("pin_hash", String, nullable=False),
    Column("expires_at", Float, nullable=False),
)
device_logins = Table(
    "device_logins",
    metadata,
    Column("hash", String, primary_key=True),
    Column("user_code", String, nullable=False, unique=True),
    Column("kid", String, nullable=False),
    Column("match", String, nullable=False),
    Column("state", String, nullable=False),
    Column("account", String),
    Column("interval_s", Float, nullable=False),
    Column("polled_at", Float, nullable=False, default=0.0),
    Column("expires_at", Float, nullable=False),
    Column("link_recipient", String),
)
tokens = Table(
    "tokens",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("kid", String, nullable=False),
    Column("jkt", String, nullable=False),
    Column("login", String),
    Column("expires_at", Float, nullable=False),
)
nonces = Table(
    "nonces",
    metadata,
    Column("hash", String, primary_key=True),
    Column("kid", String, nullable=False),
    Column("expires_at", Float, nullable=False),
)
used = Table(
    "used",
    metadata,
    Column("hash", String, primary_key=True),
    Column("expires_at", Float, nullable=False),
)
sessions = Table(
    "sessions",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("may_read", Boolean, nullable=False),
    Column("expires_at", Float, nullable=False),
)
takeaways = Table(
    "takeaways",
    metadata,
    Column("account", String, primary_key=True),
    Column("hash", String, nullable=False, unique=True),
    Column("number", String, nullable=False),
    Column("recipient", String, nullable=False),
    Column("consent", String, nullable=False),
    Column("opens_left", Integer, nullable=False),
    Column("expires_at", Float, nullable=False),
    Column("sealed_link", String),
    Column("person", String, index=True),
)
deposits = Table(
    "deposits",
    metadata,
    Column("id", String, primary_key=True),
    Column("deposit_id", String, nullable=False),
    Column("account", String, nullable=False, index=True),
    Column("kid", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("category", String, nullable=False),
    Column("statement", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("capability_hash", String, nullable=False, unique=True),
    Column("capability_expires_at", Float, nullable=False),
    Column("kept_at", Float),
    Column("receipt", String, nullable=False, default=""),
    UniqueConstraint("account", "deposit_id"),
)

card_views = Table(
    "card_views",
    metadata,
    Column("card", String, primary_key=True),
    Column("recipient", String, nullable=False),
)
deposit_views = Table(
    "deposit_views",
    metadata,
    Column("deposit", String, primary_key=True),
    Column("recipient", String, nullable=False),
)
view_tokens = Table(
    "view_tokens",
    metadata,
    Column("hash", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("kid", String, nullable=False),
    Column("jkt", String, nullable=False),
    Column("deposit", String, nullable=False),
    Column("purpose", String, nullable=False),
    Column("expires_at", Float, nullable=False),
)
views = Table(
    "views",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account", String, nullable=False, index=True),
    Column("deposit", String, nullable=False),
    Column("statement", String, nullable=False),
    Column("at", Float, nullable=False),
)
shares = Table(
    "shares",
    metadata,
    Column("deposit", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("structure", String, nullable=False),
    Column("until", Float),
)


THREADS = 40
"""How many threads of a server use its database at once (anyio's own number). SQLite's connections are kept for them,
the last one first: who wrote last knows what it wrote, and need not read it anew."""
CACHE_KB = 512
"""Of the database's pages, for each connection."""
LOG_PAGES = 4000
"""How long SQLite's log grows before it is put into the database: a page that changes often is put there once."""
_NO_ROOM_AT_POSTGRESQL = "53100"
_PATIENCE = {
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "2",
    "tcp_user_timeout": "20000",
}
"""How long PostgreSQL is waited for where its host or the line is gone, in libpq's words; its address may say else."""
WRITERS = 0x636F6E73
"""The advisory lock that a writing transaction holds on PostgreSQL: one writer at a time, as with SQLite."""


_groups: WeakKeyDictionary[Engine, GroupSync] = WeakKeyDictionary()
"""How each SQLite database waits for the disk."""


def shared(data: Path) -> bool:
    """Say whether a data folder names a PostgreSQL database."""
    return (data / POSTGRESQL_FILE).exists()


def database_in(data: Path, common: Common) -> Engine:
    """Open the database of a data folder: the one that its file `postgresql` names, else `vault.sqlite` in it.

    Raises DatabaseError.
    """
    if shared(data):
        return open_postgresql((data / POSTGRESQL_FILE).read_text(encoding="utf-8").strip())
    return open_database(data / "vault.sqlite", common)


def open_database(path: Path, common: Common | None = None) -> Engine:
    """Open the SQLite file (WAL, synced by `group_sync`), and bring its tables up to date; workers have `common`.

    Raises DatabaseError when a newer program wrote it.
    """
    engine = create_engine(
        f"sqlite:///{path}", pool_size=THREADS, max_overflow=10, pool_use_lifo=True, hide_parameters=True
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    _groups[engine] = GroupSync(path.with_name(f"{path.name}-wal"), common or alone())
    with writing(engine) as connection:
        bring_up_to_date(connection)
    return engine


def open_postgresql(address: str) -> Engine:
    """Open a PostgreSQL database (`postgresql+psycopg://...`), and bring its tables up to date.

    Several servers may use it at once. Raises DatabaseError when it does not answer, or a newer program wrote it.
    """
    if not address.startswith(POSTGRESQL):
        raise DatabaseError(f"The address of a PostgreSQL database begins with {POSTGRESQL}.")
    url = make_url(address)
    engine = create_engine(
        url.set(query={**_PATIENCE, **url.query}),
        pool_size=10,
        max_overflow=10,
        pool_pre_ping=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin_postgresql)
    try:
        with writing(engine) as connection:
            bring_up_to_date(connection)
    except SQLAlchemyError as error:
        raise DatabaseError("The PostgreSQL database does not answer, or does not let this server in.") from error
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that holds the write lock from its start, and is on the disk when this block ends."""
    group = _groups.get(engine)
    if group is None:
        with engine.begin() as connection:
            yield connection
        return
    with group.turn, engine.connect() as connection, connection.begin() as transaction:
        yield connection
        group.commit(transaction.commit)
    group.wait()


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one moment of the database; when this block ends, what it saw is on the disk."""
    with engine.connect().execution_options(reads_only=True) as connection, connection.begin():
        yield connection
    if (group := _groups.get(engine)) is not None:
        group.wait()


def disk_is_full(error: Exception) -> bool:
    """Say whether the file system, SQLite or PostgreSQL failed for want of room."""
    if isinstance(error, DBAPIError):
        full = getattr(error.orig, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
        return full or getattr(error.orig, "sqlstate", "") == _NO_ROOM_AT_POSTGRESQL
    return isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}


def database_is_away(error: Exception) -> bool:
    """Say whether PostgreSQL did not answer, hung up, or had no connection to give: the same may be asked again."""
    if isinstance(error, OperationalError):
        return not isinstance(error.orig, sqlite3.Error) and not disk_is_full(error)
    return isinstance(error, NoConnectionError)


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA busy_timeout=10000")
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute(f"PRAGMA cache_size=-{CACHE_KB}")
    connection.execute(f"PRAGMA wal_autocheckpoint={LOG_PAGES}")


def _begin(connection: Connection) -> None:
    reads_only = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")


def _begin_postgresql(connection: Connection) -> None:
    if connection.get_execution_options().get("reads_only", False):
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")
