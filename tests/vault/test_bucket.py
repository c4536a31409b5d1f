"""Sealed files in object storage, rows in PostgreSQL: tests of the vault as they are, and what is its own."""

import io
import json
import re
import socket
import time
import uuid
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from sqlalchemy import create_engine, select
from typer.testing import CliRunner

from kiosk import profile
from kiosk.demo.phone import DemoPerson, read_papers
from kiosk.vault import health
from kiosk.vault.admin import admin
from kiosk.vault.app import open_vault, tidy
from kiosk.vault.backup import faults_of
from kiosk.vault.bucket import FORGET_AFTER_S, PIECE_BYTES, Bucket, files_in, pieces
from kiosk.vault.bucket_file import BUCKET_FILE, read_bucket_file
from kiosk.vault.database import POSTGRESQL_FILE, deposits, reading, writing
from kiosk.vault.deposits import find_upload, keep_complete, record_offset
from kiosk.vault.export import archive
from kiosk.vault.refusal import Refusal
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits, SettingsError
from kiosk.vault.tus import Hand
from tests.vault import s3
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, ask, sealed, send
from tests.vault.postgres import Cluster
from tests.vault.s3 import Storage
from tests.vault.test_deposits import (
    paper,
    test_a_deposit_is_receipted_and_the_receipt_can_be_checked,
    test_creations_at_the_same_moment_make_one_upload,
    test_two_writers_at_once_make_one_good_deposit,
)
from tests.vault.test_stores import DEADLINE_S, Twin

SOON_S = health.LOOK_S + 5.0

__all__ = [
    "paper",
    "test_a_deposit_is_receipted_and_the_receipt_can_be_checked",
    "test_creations_at_the_same_moment_make_one_upload",
    "test_two_writers_at_once_make_one_good_deposit",
]
"""Tests of the vault that run here again, as they are, with the `vault` of this file."""


@pytest.fixture(scope="module")
def storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    with s3.running(tmp_path_factory.mktemp("s3")) as storage:
        yield storage


@pytest.fixture
def vault(tmp_path: Path, clock: Clock, limits: Limits, cluster: Cluster, storage: Storage) -> Iterator[RunningVault]:
    """In the place of the one on SQLite and a folder, for every test that is imported here."""
    data = in_bucket(tmp_path / "vault", storage)
    (data / POSTGRESQL_FILE).write_text(cluster.address())
    with running(
        data, limits=replace(limits, max_deposit_bytes=8_000_000, quota_bytes=9_000_000), clock=clock
    ) as server:
        yield server


def in_bucket(data: Path, storage: Storage) -> Path:
    data.mkdir(exist_ok=True)
    s3.empty(storage)
    (data / BUCKET_FILE).write_text(storage.settings())
    return data


@pytest.fixture
def large(kiosk: Kiosk, token: str) -> bytes:
    """A sealed paper of several objects."""
    return sealed(b"%PDF " + bytes(3 * PIECE_BYTES), kiosk.recipients(token).json()["recipients"][0])


def counted(vault: RunningVault) -> int:
    with reading(vault.vault.database) as connection:
        return sum(size for size in connection.execute(select(pieces.c.size)).scalars() if size is not None)


def test_a_paper_comes_in_pieces_is_read_whole_and_leaves_nothing_when_erased(
    vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson, large: bytes, storage: Storage
) -> None:
    location = kiosk.create(token, large).headers["Location"]
    assert send(location, 0, large[:700_000]).headers["Upload-Offset"] == "700000"
    assert profile.RECEIPT_HEADER in send(location, 700_000, large[700_000:]).headers
    assert len(storage.objects()) > 2
    assert sum(path.stat().st_size for path in storage.objects()) == counted(vault) == len(large)
    (read,) = read_papers(vault.issuer, person.recovery)
    assert read.pdf == b"%PDF " + bytes(3 * PIECE_BYTES)
    assert list((vault.vault.data).glob("*/*.age")) == []
    with reading(vault.vault.database) as connection:
        deposit = connection.execute(select(pieces.c.deposit).distinct()).scalar_one()
    vault.vault.files.erase(deposit)
    assert storage.objects() == []
    assert counted(vault) == 0


def test_an_export_goes_on_past_a_lost_object(
    vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson, large: bytes, paper: bytes
) -> None:
    kiosk.deposit(token, large)
    with reading(vault.vault.database) as connection:
        account = connection.execute(select(deposits.c.account)).scalar_one()
        _, second, *_ = connection.execute(select(pieces.c.name).order_by(pieces.c.start)).scalars()
    kiosk.deposit(token, paper)
    assert isinstance(vault.vault.files, Bucket)
    vault.vault.files._storage.remove_object(vault.vault.files._bucket, second)
    with zipfile.ZipFile(io.BytesIO(b"".join(archive(vault.vault, account)))) as made:
        trace = json.loads(made.read("trace.json"))
        whole = [name for name in made.namelist() if made.read(name) == paper]
    assert sorted(deposit["state"] for deposit in trace["deposits"]) == ["gone", "kept"]
    assert len(whole) == 1


def test_what_the_storage_does_not_confirm_is_not_promised(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    send(location, 0, paper[:30])
    away = Bucket(read_bucket_file(with_port_of_nobody(vault.vault.data)), vault.vault.database)
    with monkeypatch.context() as gone:
        for client in ("_storage", "_looked_at"):
            gone.setattr(vault.vault.files, client, getattr(away, client))
        gone.setattr(health, "LOOK_S", DEADLINE_S)
        refused = send(location, 30, paper[30:])
        assert (refused.status_code, refused.json()["error"]) == (503, "temporarily_unavailable")
        ready = requests.get(f"{vault.issuer}/health/ready", timeout=60)
        assert (ready.status_code, ready.json()["reasons"]) == (503, ["the object storage does not answer"])
    assert ask(location).headers["Upload-Offset"] == "30"
    assert profile.RECEIPT_HEADER in send(location, 30, paper[30:]).headers
    assert requests.get(f"{vault.issuer}/health/ready", timeout=60).status_code == 200


def test_a_storage_that_says_nothing_is_told_in_time_and_soon_forgotten(
    vault: RunningVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a line is gone: it takes whatever is sent, and an upload may wait for it for minutes."""

    def looked() -> int:
        return requests.get(f"{vault.issuer}/health/ready", timeout=SOON_S).status_code

    with socket.create_server(("127.0.0.1", 0)) as silent, monkeypatch.context() as gone:
        settings = settings_at(vault.vault.data, f"http://127.0.0.1:{silent.getsockname()[1]}")
        away = Bucket(read_bucket_file(settings), vault.vault.database)
        for client in ("_storage", "_looked_at"):
            gone.setattr(vault.vault.files, client, getattr(away, client))
        assert looked() == 503
        gone.undo()
        deadline = time.monotonic() + SOON_S
        while looked() != 200:
            assert time.monotonic() < deadline, "who asks waits for the line that is gone"


def with_port_of_nobody(data: Path) -> Path:
    return settings_at(data, "http://127.0.0.1:1")


def settings_at(data: Path, address: str) -> Path:
    away = data / "away.toml"
    away.write_text(re.sub(r"http://127\.0\.0\.1:\d*", address, (data / BUCKET_FILE).read_text()))
    return away


def test_of_two_servers_that_write_the_first_to_record_goes_on(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, person: DemoPerson, storage: Storage
) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    other = open_vault(vault.vault.data, vault.issuer)
    upload = find_upload(other, location.rpartition("/")[2])
    slow = other.files.arriving(upload.id)
    slow.begin(0, len(paper))
    slow.add(paper[:100])
    slow.sync()
    assert send(location, 0, paper[:50]).headers["Upload-Offset"] == "50"

    with pytest.raises(Refusal) as refused:
        record_offset(other, upload, slow.offset, slow.note)
    slow.close()
    other.database.dispose()
    assert refused.value.status == 409
    assert send(location, 50, paper[50:]).status_code == 204
    assert sum(path.stat().st_size for path in storage.objects()) == len(paper)
    assert len(read_papers(vault.issuer, person.recovery)) == 1


def test_a_request_that_let_go_writes_no_receipt_any_more(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, person: DemoPerson
) -> None:
    """A server that ends cancels its requests, also those of which a receipt waits to be written."""
    location = kiosk.create(token, paper).headers["Location"]
    capability = location.rpartition("/")[2]
    hand = Hand(vault.vault, capability)
    with writing(vault.vault.database) as connection:
        hand.begin(connection, 0, len(paper))
    assert hand.end([paper, b""]) is None
    hand.close()
    with pytest.raises(Refusal), writing(vault.vault.database) as connection:
        hand.write_receipt(connection)
    with pytest.raises(Refusal):
        hand.take([paper])
    assert profile.RECEIPT_HEADER not in ask(location).headers
    assert profile.RECEIPT_HEADER in send(location, 0, paper).headers
    assert len(read_papers(vault.issuer, person.recovery)) == 1


def test_of_two_servers_one_is_killed_in_mid_upload_and_the_other_goes_on(
    vault: RunningVault, kiosk: Kiosk, token: str, large: bytes, person: DemoPerson
) -> None:
    """The balancer that a town puts in front of them is played by the kiosk, which asks one and then the other."""
    first = Twin(vault.vault.data, vault.issuer)
    try:
        location = kiosk.create(token, large).headers["Location"]
        with half_sent(location.replace(vault.issuer, first.address), large):
            await_offset(location, PIECE_BYTES)
            first.kill()
    finally:
        first.kill()
    reached = int(ask(location).headers["Upload-Offset"])
    assert PIECE_BYTES <= reached < len(large)
    assert profile.RECEIPT_HEADER in send(location, reached, large[reached:]).headers
    (read,) = read_papers(vault.issuer, person.recovery)
    assert read.pdf == b"%PDF " + bytes(3 * PIECE_BYTES)


@contextmanager
def half_sent(location: str, data: bytes) -> Iterator[None]:
    """A PATCH of which two thirds have come and the rest never will."""
    parts = urlsplit(location)
    head = (
        f"PATCH {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
        f"Content-Type: {profile.TUS_BODY_TYPE}\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=DEADLINE_S) as connection:
        connection.sendall(head.encode() + data[: len(data) * 2 // 3])
        yield


def await_offset(location: str, offset: int) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while int(ask(location).headers["Upload-Offset"]) < offset:
        assert time.monotonic() < deadline, "the first server never recorded a piece"
        time.sleep(0.05)


def test_what_a_killed_server_left_is_erased_when_it_is_surely_dead(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, storage: Storage, clock: Clock
) -> None:
    bucket = vault.vault.files
    assert isinstance(bucket, Bucket)
    kiosk.deposit(token, paper)
    bucket.send(str(uuid.uuid4()), 0, b"sent, and never counted")
    tidy(vault.vault)
    assert len(storage.objects()) == 2
    clock.ahead_s = FORGET_AFTER_S + 60
    tidy(vault.vault)
    assert [path.stat().st_size for path in storage.objects()] == [len(paper)]


def test_whole_uploads_are_kept_at_the_next_start_by_one_or_several_servers(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, person: DemoPerson
) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    upload = find_upload(vault.vault, location.rpartition("/")[2])
    taken = vault.vault.files.arriving(upload.id)
    taken.begin(0, len(paper))
    taken.add(paper)
    taken.sync()

    record_offset(vault.vault, upload, taken.offset, taken.note)
    taken.close()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(keep_complete, [vault.vault, vault.vault]))
    assert profile.RECEIPT_HEADER in ask(location).headers
    assert len(read_papers(vault.issuer, person.recovery)) == 1


def test_check_finds_what_is_gone_changed_or_nobodys(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, storage: Storage
) -> None:
    kiosk.deposit(token, paper)
    (path,) = storage.objects()
    checked = ["check", "--data", str(vault.vault.data)]
    assert CliRunner().invoke(admin, checked).exit_code == 0
    client = storage.client()
    client.put_object(s3.BUCKET, path.name, io.BytesIO(b"?" * len(paper)), len(paper))
    assert_found(checked, "the paper has changed")
    client.put_object(s3.BUCKET, path.name, io.BytesIO(paper), len(paper))
    client.put_object(s3.BUCKET, "stranger", io.BytesIO(b"?"), 1)
    assert_found(checked, "no deposit names")
    client.remove_object(s3.BUCKET, "stranger")
    client.remove_object(s3.BUCKET, path.name)
    assert_found(checked, "the paper is gone")


def test_a_paper_that_comes_during_the_check_is_nobodys_stranger(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket = vault.vault.files
    assert isinstance(bucket, Bucket)
    listed = bucket._storage.list_objects

    def late_list(*words: Any, **more: Any) -> Any:
        kiosk.deposit(token, paper)
        return listed(*words, **more)

    monkeypatch.setattr(bucket._storage, "list_objects", late_list)
    assert list(faults_of(vault.vault)) == []
    assert counted(vault) == len(paper)


def test_a_check_erases_nothing_and_leaves_alone_what_is_being_sent(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, storage: Storage, clock: Clock
) -> None:
    bucket = vault.vault.files
    assert isinstance(bucket, Bucket)
    upload = find_upload(vault.vault, kiosk.create(token, paper).headers["Location"].rpartition("/")[2])
    bucket.send(upload.id, 0, paper)
    clock.ahead_s = FORGET_AFTER_S + 60
    assert list(faults_of(vault.vault)) == []
    assert len(storage.objects()) == 1


def assert_found(checked: list[str], harm: str) -> None:
    found = CliRunner().invoke(admin, checked)
    assert found.exit_code == 1
    assert harm in found.output


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"address": "http://s3.example.org"}, "https://"), ({"bucket": ""}, "bucket")],
)
def test_settings_that_will_not_do_are_said_in_one_sentence(changes: dict[str, str], said: str, tmp_path: Path) -> None:
    (tmp_path / BUCKET_FILE).write_text(Storage("http://127.0.0.1:9", tmp_path).settings(**changes))
    with pytest.raises(SettingsError, match=said):
        files_in(tmp_path, create_engine("sqlite://"))


def test_a_vault_whose_settings_will_not_do_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / BUCKET_FILE).write_text(Storage("http://127.0.0.1:9", tmp_path).settings(colour="red"))
    with pytest.raises(SettingsError, match="colour"):
        open_vault(tmp_path, "http://127.0.0.1")
