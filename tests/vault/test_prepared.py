"""Statements that are given to the driver: they return and raise what SQLAlchemy would."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, bindparam, insert, select
from sqlalchemy.exc import IntegrityError

from kiosk.vault.database import nonces, open_database, open_postgresql, reading, writing
from kiosk.vault.prepared import Prepared
from tests.vault.postgres import Cluster

NEW = Prepared(insert(nonces))
LATER = Prepared(
    select(nonces).where(nonces.c.kid != "k", nonces.c.expires_at > bindparam("now")).order_by(nonces.c.hash)
)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        engine = open_database(tmp_path / "vault.sqlite")
    else:
        cluster: Cluster = request.getfixturevalue("cluster")
        engine = open_postgresql(cluster.address())
    yield engine
    engine.dispose()


def row(name: str, kid: str = "other") -> dict[str, object]:
    return {"hash": name, "kid": kid, "expires_at": 2.5}


def test_rows_come_back_by_their_columns_names(engine: Engine) -> None:
    with writing(engine) as connection:
        assert [NEW.change(connection, row(name)) for name in ("a", "b")] == [1, 1]
        assert NEW.change(connection, row("0", kid="k")) == 1
    with reading(engine) as connection:
        found = LATER.first(connection, {"now": 1})
        assert found == row("a")
        assert found == dict(connection.execute(select(nonces).where(nonces.c.hash == "a")).mappings().one())
        assert LATER.first(connection, {"now": 3.0}) is None


def test_what_the_driver_raises_is_told_without_the_values(engine: Engine) -> None:
    with writing(engine) as connection:
        NEW.change(connection, row("once"))
    with pytest.raises(IntegrityError) as raised, writing(engine) as connection:
        NEW.change(connection, row("once", kid="of nobody's business"))
    assert "of nobody's business" not in str(raised.value)
    with reading(engine) as connection:
        assert LATER.first(connection, {"now": 1}) == row("once")


def test_a_value_that_is_not_given_is_missed(engine: Engine) -> None:
    with reading(engine) as connection, pytest.raises(KeyError):
        LATER.first(connection, {})
