"""The tables come up to date when a database is opened: a new one, an old one; a newer program's is left alone."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, create_engine, insert, inspect, select, text

import kiosk.vault.app  # noqa: F401  every module with tables
from kiosk.vault.database import metadata, open_database, open_postgresql, used, writing
from kiosk.vault.migrations.versions import v0001_the_tables
from kiosk.vault.schema import DatabaseError
from tests.vault.postgres import Cluster

Opened = tuple[str, Callable[[], Engine]]
"""Address of an empty database, and how the vault opens it."""


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Opened:
    if request.param == "sqlite":
        path = tmp_path / "vault.sqlite"
        return f"sqlite:///{path}", lambda: open_database(path)
    cluster: Cluster = request.getfixturevalue("cluster")
    address = cluster.address()
    return address, lambda: open_postgresql(address)


def differences(engine: Engine) -> list[object]:
    """What Alembic would have to change to come from these tables to those that the program knows."""
    with engine.connect() as connection:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))


def test_the_steps_lead_to_the_tables_that_the_program_knows(database: Opened) -> None:
    _, opened = database
    engine = opened()
    assert differences(engine) == []
    engine.dispose()


def test_a_database_from_before_the_steps_keeps_its_rows_and_gets_what_it_lacks(database: Opened) -> None:
    address, opened = database
    before = create_engine(address)
    early = [table for table in v0001_the_tables.metadata.sorted_tables if table.name not in {"takeaways", "errands"}]
    with before.begin() as connection:
        v0001_the_tables.metadata.create_all(connection, tables=early)
        connection.execute(text("CREATE TABLE enrolment_codes (hash VARCHAR PRIMARY KEY, expires_at FLOAT NOT NULL)"))
        connection.execute(text("CREATE TABLE about (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)"))
        connection.execute(insert(used).values(hash="mine", expires_at=1.0))
    before.dispose()
    engine = opened()
    assert differences(engine) == []
    with engine.connect() as connection:
        assert connection.execute(select(used.c.hash)).scalars().all() == ["mine"]
    engine.dispose()


def test_a_database_of_a_newer_program_is_left_alone(database: Opened) -> None:
    _, opened = database
    engine = opened()
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(text("DROP TABLE used"))
    with pytest.raises(DatabaseError, match=r"^A newer program .* update this one\.$"):
        opened()
    assert not inspect(engine).has_table("used")
    engine.dispose()


def test_servers_that_start_at_the_same_moment_on_an_empty_database(cluster: Cluster) -> None:
    address = cluster.address()
    with ThreadPoolExecutor(4) as pool:
        engines = list(pool.map(open_postgresql, [address] * 4))
    assert differences(engines[0]) == []
    for engine in engines:
        engine.dispose()
