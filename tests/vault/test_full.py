"""A disk without room: kiosks are told so (507) and keep their papers, and all goes on once there is room."""

import errno
import logging
import os
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, event

from kiosk import profile
from kiosk.vault.app import _tidy_if_there_is_room
from kiosk.vault.database import nonces, writing
from kiosk.vault.serving import RunningVault
from tests.vault.kiosk_client import Kiosk, sealed, send

MOST = 200


@pytest.fixture
def paper(kiosk: Kiosk, token: str) -> bytes:
    return sealed(b"%PDF " + os.urandom(3000), kiosk.recipients(token).json()["recipients"][0])


def no_more_pages(connection: Connection) -> None:
    """SQLite says so itself at its present length, as where the disk is full (SQLITE_FULL)."""
    connection.exec_driver_sql("PRAGMA max_page_count=1")


def fill(kiosk: Kiosk, token: str, paper: bytes) -> int:
    """Returns the first status that is not 201: rows still fit into pages that are there."""
    statuses = (kiosk.create(token, paper).status_code for _ in range(MOST))
    return next((status for status in statuses if status != 201), 201)


def test_a_database_without_room_is_507_until_there_is_some(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    event.listen(vault.vault.database, "begin", no_more_pages)
    assert fill(kiosk, token, paper) == 507
    refused = kiosk.create(token, paper)
    assert (refused.status_code, refused.json()["error"]) == (507, "quota")
    event.remove(vault.vault.database, "begin", no_more_pages)
    event.listen(vault.vault.database, "begin", room_again)
    location = kiosk.create(token, paper).headers["Location"]
    assert profile.RECEIPT_HEADER in send(location, 0, paper).headers


def room_again(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA max_page_count=1000000")


@pytest.mark.parametrize("call", ["pwrite", "open", "ftruncate"])
def test_a_disk_without_room_for_bytes_is_507_and_the_upload_goes_on_later(
    call: str, kiosk: Kiosk, token: str, paper: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    real: Callable[..., int] = getattr(os, call)

    def full(place: object, *rest: object) -> int:
        if call != "open" or str(place).endswith(".part"):
            raise OSError(errno.ENOSPC, "full")
        return real(place, *rest)

    monkeypatch.setattr(os, call, full)
    assert send(location, 0, paper).status_code == 507
    monkeypatch.undo()
    assert profile.RECEIPT_HEADER in send(location, 0, paper).headers


def test_tidying_waits_for_room_and_other_trouble_is_not_hidden(
    vault: RunningVault, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with writing(vault.vault.database) as connection:
        connection.execute(nonces.insert().values(hash="old", kid="k", expires_at=0))

    def fails(number: int) -> None:
        def tidy(_: object) -> None:
            raise OSError(number, "trouble")

        monkeypatch.setattr("kiosk.vault.app.tidy", tidy)

    fails(errno.ENOSPC)
    with caplog.at_level(logging.ERROR):
        _tidy_if_there_is_room(vault.vault)
    assert "full" in caplog.text
    fails(errno.EIO)
    with pytest.raises(OSError, match="trouble"):
        _tidy_if_there_is_room(vault.vault)
