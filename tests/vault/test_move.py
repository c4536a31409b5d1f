"""Moves and copies between SQLite with a folder and PostgreSQL with a bucket: nothing is lost, keys and cards go on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from joserfc.jwk import OKPKey
from typer.testing import CliRunner, Result

from kiosk import profile
from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.vault.admin import admin
from kiosk.vault.bucket_file import BUCKET_FILE
from kiosk.vault.database import POSTGRESQL_FILE
from kiosk.vault.keys import KEYS
from kiosk.vault.serving import running
from tests.vault import s3
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, ask, sealed, send
from tests.vault.postgres import Cluster
from tests.vault.s3 import Storage


@pytest.fixture(scope="module")
def storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    with s3.running(tmp_path_factory.mktemp("s3")) as storage:
        yield storage


def command(*words: str | Path) -> Result:
    return CliRunner().invoke(admin, [str(word) for word in words])


def grown(tmp_path: Path, cluster: Cluster, storage: Storage) -> Path:
    """A folder for a vault on PostgreSQL with a bucket."""
    data = tmp_path / "grown"
    data.mkdir()
    s3.empty(storage)
    (data / POSTGRESQL_FILE).write_text(cluster.address())
    (data / BUCKET_FILE).write_text(storage.settings())
    return data


def papers_of(issuer: str, person: DemoPerson) -> set[bytes]:
    return {paper.pdf for paper in read_papers(issuer, person.recovery)}


def test_there_and_back_again(tmp_path: Path, cluster: Cluster, storage: Storage, clock: Clock) -> None:
    small, large, key = tmp_path / "small", grown(tmp_path, cluster, storage), OKPKey.generate_key("Ed25519")
    with running(small, clock=clock) as server:
        server.enrol(key)
        kiosk, person = Kiosk(server.issuer, key), make_person(server.issuer)
        token = kiosk.login(person)
        recipient = kiosk.recipients(token).json()["recipients"][0]
        kiosk.deposit(token, sealed(b"%PDF before", recipient))
        half = sealed(b"%PDF half" + bytes(2000), recipient)
        begun = kiosk.create(token, half).headers["Location"].removeprefix(server.issuer)
        assert send(server.issuer + begun, 0, half[:1000]).status_code == 204
        assert "serves" in command("move", "--data", small, "--to", large).output
        kid = server.vault.keys.kid
    assert command("move", "--data", small, "--to", large).exit_code == 0
    assert command("move", "--data", small, "--to", large).exit_code == 2, "a vault in use is not written over"
    with running(large, clock=clock) as server:
        assert server.vault.keys.kid == kid
        assert ask(server.issuer + begun).headers["Upload-Offset"] == "0"
        assert profile.RECEIPT_HEADER in send(server.issuer + begun, 0, half).headers
        kiosk = Kiosk(server.issuer, key)
        kiosk.deposit(kiosk.login(person), sealed(b"%PDF after", recipient))
        expected = {b"%PDF before", b"%PDF after", b"%PDF half" + bytes(2000)}
        assert papers_of(server.issuer, person) == expected
    assert command("check", "--data", large).exit_code == 0
    assert command("move", "--data", large, "--to", tmp_path / "back").exit_code == 0
    with running(tmp_path / "back", clock=clock) as server:
        assert papers_of(server.issuer, person) == expected
    assert command("check", "--data", tmp_path / "back").exit_code == 0


def test_a_paper_that_is_gone_is_named_and_the_others_arrive(tmp_path: Path) -> None:
    small, key = tmp_path / "small", OKPKey.generate_key("Ed25519")
    with running(small) as server:
        server.enrol(key)
        kiosk, person = Kiosk(server.issuer, key), make_person(server.issuer)
        token = kiosk.login(person)
        for text in (b"%PDF one", b"%PDF two"):
            kiosk.deposit(token, sealed(text, kiosk.recipients(token).json()["recipients"][0]))
    lost = next(small.rglob("*.age"))
    lost.unlink()
    moved = command("move", "--data", small, "--to", tmp_path / "other")
    assert (moved.exit_code, lost.stem in moved.output) == (1, True)
    assert len(list((tmp_path / "other").rglob("*.age"))) == 1
    assert lost.stem in command("check", "--data", tmp_path / "other").output


def test_a_copy_of_a_large_vault_that_goes_on_serving_is_a_folder_with_sqlite(
    tmp_path: Path, cluster: Cluster, storage: Storage, clock: Clock
) -> None:
    large, key, copy = grown(tmp_path, cluster, storage), OKPKey.generate_key("Ed25519"), tmp_path / "copy"
    with running(large, clock=clock) as server:
        server.enrol(key)
        kiosk, person = Kiosk(server.issuer, key), make_person(server.issuer)
        token = kiosk.login(person)
        for number in (1, 2):
            kiosk.deposit(token, sealed(b"%%PDF %d" % number, kiosk.recipients(token).json()["recipients"][0]))
            backed = command("back-up", "--data", large, copy)
            assert (backed.exit_code, backed.output) == (0, f"{number} papers in the copy.\n")
    shutil.copy(large / KEYS, copy)
    assert command("check", "--data", copy).exit_code == 0
    with running(copy, clock=clock) as second:
        assert papers_of(second.issuer, person) == {b"%PDF 1", b"%PDF 2"}
