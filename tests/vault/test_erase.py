"""The owner's word is enough: a paper, or a whole vault, is erased; nobody else's word is."""

from contextlib import suppress
from pathlib import Path

import pytest
import requests
from sqlalchemy import select

from kiosk import recovery
from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.vault import erase
from kiosk.vault.app import tidy
from kiosk.vault.database import accounts, metadata, reading
from kiosk.vault.folder import Folder
from kiosk.vault.serving import RunningVault
from kiosk.vault.settings import Vault
from tests.vault.kiosk_client import Kiosk, sealed, send
from tests.vault.test_reading import prove, sign_in


def deposit(kiosk: Kiosk, token: str, text: bytes = b"%PDF mine") -> None:
    kiosk.deposit(token, sealed(text, recipient_of(kiosk, token)))


def recipient_of(kiosk: Kiosk, token: str) -> str:
    return str(kiosk.recipients(token).json()["recipients"][0])


def files_in(vault: RunningVault) -> list[Path]:
    folders = vault.vault.data / "papers", vault.vault.data / "incoming"
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def close(vault: RunningVault, person: DemoPerson) -> requests.Response:
    verifier = recovery.verifier(recovery.from_groups(person.recovery))
    return requests.post(f"{vault.issuer}/papers/close", json={"recovery_verifier": verifier}, timeout=20)


def rows_about(vault: RunningVault, account: str) -> list[str]:
    """Tables in which an account is still named."""
    with reading(vault.vault.database) as connection:
        return [
            table.name
            for table in metadata.tables.values()
            if any(account in map(str, row) for row in connection.execute(select(table)))
        ]


def account_of(vault: RunningVault) -> str:
    with reading(vault.vault.database) as connection:
        return str(connection.execute(select(accounts.c.id)).scalar_one())


def test_one_paper_is_erased_and_the_others_stay(
    vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson
) -> None:
    for text in (b"%PDF one", b"%PDF two"):
        deposit(kiosk, token, text)
    newest, oldest = read_papers(vault.issuer, person.recovery)
    browser = prove(vault.issuer, person)
    assert browser.post(f"{vault.issuer}/papers/{newest.id}/erase", timeout=20).status_code == 204
    assert [paper.id for paper in read_papers(vault.issuer, person.recovery)] == [oldest.id]
    assert len(files_in(vault)) == 1
    assert browser.post(f"{vault.issuer}/papers/{newest.id}/erase", timeout=20).status_code == 404


def test_room_comes_back_with_an_erased_paper(
    vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson
) -> None:
    before = kiosk.recipients(token).json()["quota_left"]
    deposit(kiosk, token)
    (paper,) = read_papers(vault.issuer, person.recovery)
    prove(vault.issuer, person).post(f"{vault.issuer}/papers/{paper.id}/erase", timeout=20)
    assert kiosk.recipients(token).json()["quota_left"] == before


def test_only_the_recovery_key_erases(vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson) -> None:
    deposit(kiosk, token)
    (paper,) = read_papers(vault.issuer, person.recovery)
    path = f"{vault.issuer}/papers/{paper.id}/erase"
    stranger = prove(vault.issuer, make_person(vault.issuer))
    asked = {requests.Session(): 401, sign_in(vault.issuer, person): 403, stranger: 404}
    assert {browser: browser.post(path, timeout=20).status_code for browser in asked} == asked
    forged = prove(vault.issuer, person).post(path, headers={"Origin": "https://evil.example"}, timeout=20)
    assert forged.status_code == 403
    assert len(read_papers(vault.issuer, person.recovery)) == 1


def test_a_closed_vault_leaves_nothing(vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson) -> None:
    deposit(kiosk, token)
    data = sealed(b"%PDF arriving" * 100, recipient_of(kiosk, token))
    arriving = kiosk.create(token, data).headers["Location"]
    send(arriving, 0, data[:500])
    account = account_of(vault)
    assert close(vault, person).status_code == 204
    assert rows_about(vault, account) == []
    assert files_in(vault) == []
    assert send(arriving, 500, data[500:]).status_code == 404
    assert kiosk.recipients(token).status_code == 401
    assert close(vault, person).status_code == 403


def test_a_closing_that_was_killed_is_finished_by_tidying(
    vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    deposit(kiosk, token)
    account = account_of(vault)
    with monkeypatch.context() as patch:
        patch.setattr(erase, "_erase_papers", killed)
        with pytest.raises(KeyboardInterrupt):
            erase.close_vault(vault.vault, account)
    assert close(vault, person).status_code == 403
    tidy(vault.vault)
    assert rows_about(vault, account) == []
    assert files_in(vault) == []


@pytest.mark.parametrize("whole", [True, False], ids=["its last byte", "its first bytes"])
def test_a_paper_that_arrives_while_its_vault_is_closed_leaves_nothing(
    whole: bool, vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A box that was without a line brings what it kept, hours later, at the moment when the owner closes the vault."""
    data = sealed(b"%PDF arriving" * 100, recipient_of(kiosk, token))
    arriving = kiosk.create(token, data).headers["Location"]
    real_erase, files = Folder.erase, vault.vault.files

    def arrives_after_it(self: Folder, deposit: str) -> None:
        real_erase(self, deposit)
        monkeypatch.setattr(Folder, "erase", real_erase)
        assert send(arriving, 0, data if whole else data[:500]).status_code == 204

    assert isinstance(files, Folder)
    monkeypatch.setattr(Folder, "erase", arrives_after_it)
    assert close(vault, person).status_code == 204
    assert files_in(vault) == []


def test_bytes_that_are_put_with_the_papers_while_they_are_erased_are_erased_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, real_unlink = Folder(tmp_path), Path.unlink
    folder.part("d").write_bytes(b"sealed")

    def kept_after_the_first_look(path: Path, *, missing_ok: bool = False) -> None:
        real_unlink(path, missing_ok=missing_ok)
        monkeypatch.setattr(Path, "unlink", real_unlink)
        with suppress(FileNotFoundError):
            folder.keep("d")

    monkeypatch.setattr(Path, "unlink", kept_after_the_first_look)
    folder.erase("d")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_erasing_reaches_the_database_file(vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson) -> None:
    recipient = recipient_of(kiosk, token).encode()
    close(vault, person)
    tidy(vault.vault)
    checkpoint(vault.vault)
    assert recipient not in (vault.vault.data / "vault.sqlite").read_bytes()


def checkpoint(vault: Vault) -> None:
    with vault.database.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
