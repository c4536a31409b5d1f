"""A copy made while the vault serves is a vault: every receipt given before it holds there."""

import io
import shutil
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update
from typer.testing import CliRunner

from kiosk.demo.phone import DemoPerson, read_papers
from kiosk.vault.admin import admin
from kiosk.vault.app import tidy
from kiosk.vault.backup import back_up, faults_of
from kiosk.vault.database import deposits, reading, writing
from kiosk.vault.erase import erase_paper
from kiosk.vault.folder import Folder
from kiosk.vault.move import known_deposits
from kiosk.vault.serving import RunningVault, running
from tests.vault.kiosk_client import Kiosk, sealed


def deposit(kiosk: Kiosk, token: str, text: bytes) -> None:
    kiosk.deposit(token, sealed(text, kiosk.recipients(token).json()["recipients"][0]))


def restored(vault: RunningVault, copy: Path) -> Path:
    shutil.copy(vault.vault.data / "keys.json", copy)
    return copy


def test_a_copy_serves_what_was_receipted(
    vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson, tmp_path: Path
) -> None:
    for text in (b"%PDF one", b"%PDF two"):
        deposit(kiosk, token, text)
    assert back_up(vault.vault, tmp_path / "copy") == (2, [])
    with running(restored(vault, tmp_path / "copy")) as second:
        assert {paper.pdf for paper in read_papers(second.issuer, person.recovery)} == {b"%PDF one", b"%PDF two"}
        assert list(faults_of(second.vault)) == []


def test_copies_while_papers_come_in_are_always_whole(
    vault: RunningVault, kiosk: Kiosk, token: str, tmp_path: Path
) -> None:
    done = threading.Event()

    def go_on_depositing() -> None:
        for number in range(12):
            deposit(kiosk, token, b"%%PDF %d" % number)
        done.set()

    busy = threading.Thread(target=go_on_depositing)
    busy.start()
    copies = 0
    while not done.is_set() or copies == 0:
        back_up(vault.vault, tmp_path / "copy")
        copies += 1
    busy.join()
    assert back_up(vault.vault, tmp_path / "copy") == (12, [])
    with running(restored(vault, tmp_path / "copy")) as second:
        assert list(faults_of(second.vault)) == []


def test_what_its_owner_erased_goes_from_the_copy_at_the_next_time(
    vault: RunningVault, kiosk: Kiosk, token: str, tmp_path: Path
) -> None:
    deposit(kiosk, token, b"%PDF mine")
    back_up(vault.vault, tmp_path / "copy")
    with reading(vault.vault.database) as connection:
        name, account = connection.execute(select(deposits.c.id, deposits.c.account)).one()
    erase_paper(vault.vault, account, name)
    assert back_up(vault.vault, tmp_path / "copy") == (0, [])
    assert list((tmp_path / "copy").rglob("*.age")) == []


def test_a_copy_that_lacks_a_lost_paper_says_so(vault: RunningVault, kiosk: Kiosk, token: str, tmp_path: Path) -> None:
    for text in (b"%PDF one", b"%PDF two"):
        deposit(kiosk, token, text)
    lost = min(known_deposits(vault.vault.database))
    Folder(vault.vault.data).paper(lost).unlink()
    copied = CliRunner().invoke(admin, ["back-up", "--data", str(vault.vault.data), str(tmp_path / "copy")])
    assert (copied.exit_code, lost in copied.output, "1 papers" in copied.output) == (1, True, True)


def test_what_a_killed_copy_left_goes_at_the_next_time(
    vault: RunningVault, kiosk: Kiosk, token: str, tmp_path: Path
) -> None:
    """Else the sealed bytes of a paper that its owner erases meanwhile would lie there for ever."""
    deposit(kiosk, token, b"%PDF mine")
    data, copy = vault.vault.data, tmp_path / "copy"

    class Killed(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell():
                raise KeyboardInterrupt
            return super().read(size)

    for folder in (copy, data):
        folder.mkdir(exist_ok=True)
        with pytest.raises(KeyboardInterrupt):
            Folder(folder).put("d", Killed(b"sealed"))
    assert [path.read_bytes() for path in copy.rglob("*.*")] == [b"sealed"]
    assert back_up(vault.vault, copy) == (1, [])
    tidy(vault.vault)
    assert [path for folder in (copy, data) for path in folder.rglob("d.*")] == []


@pytest.mark.parametrize("harm", ["gone", "changed", "no deposit names"])
def test_check_finds_what_is_not_whole(vault: RunningVault, kiosk: Kiosk, token: str, harm: str) -> None:
    deposit(kiosk, token, b"%PDF mine")
    assert list(faults_of(vault.vault)) == []
    with reading(vault.vault.database) as connection:
        path = Folder(vault.vault.data).paper(connection.execute(select(deposits.c.id)).scalar_one())
    if harm == "gone":
        path.unlink()
    elif harm == "changed":
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    else:
        path.with_stem("00000000-0000-4000-8000-000000000000").write_bytes(b"left over")
    (fault,) = faults_of(vault.vault)
    assert harm in fault
    checked = CliRunner().invoke(admin, ["check", "--data", str(vault.vault.data)])
    assert checked.exit_code == 1
    assert harm in checked.output


def test_a_paper_that_comes_during_the_check_is_nobodys_stranger(
    vault: RunningVault, kiosk: Kiosk, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes as the table has been read, which is before its file could be listed if files were listed last."""

    def then_one_comes(database: Engine) -> set[str]:
        known = known_deposits(database)
        deposit(kiosk, token, b"%PDF meanwhile")
        return known

    monkeypatch.setattr("kiosk.vault.backup.known_deposits", then_one_comes)
    assert list(faults_of(vault.vault)) == []
    assert len(known_deposits(vault.vault.database)) == 1


def test_a_paper_whose_receipt_is_being_written_is_nobodys_stranger(
    vault: RunningVault, kiosk: Kiosk, token: str
) -> None:
    deposit(kiosk, token, b"%PDF mine")
    with writing(vault.vault.database) as connection:
        connection.execute(update(deposits).values(state="arriving"))
    assert list(faults_of(vault.vault)) == []


def test_the_commands(vault: RunningVault, kiosk: Kiosk, token: str, tmp_path: Path) -> None:
    deposit(kiosk, token, b"%PDF mine")
    data = str(vault.vault.data)
    copied = CliRunner().invoke(admin, ["back-up", "--data", data, str(tmp_path / "copy")])
    assert (copied.exit_code, copied.output) == (0, "1 papers in the copy.\n")
    assert not (tmp_path / "copy" / "keys.json").exists()
    assert CliRunner().invoke(admin, ["check", "--data", data]).exit_code == 0
    assert CliRunner().invoke(admin, ["back-up", "--data", data, data]).exit_code == 2
