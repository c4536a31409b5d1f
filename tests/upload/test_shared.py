"""`kiosk shared`: the structure's folder holds what persons share with it now, and nothing else."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import pyrage
import pytest
from joserfc.jwk import OKPKey
from sqlalchemy import delete, select
from typer.testing import CliRunner

from kiosk.calls import Answer
from kiosk.demo.phone import DemoPerson
from kiosk.domain import Category, Sharing
from kiosk.fault import VaultError
from kiosk.messages import Deposit, DepositReceipted, LoggedIn
from kiosk.profile import SharedPaper, SharedPapers
from kiosk.site import PlainError, VaultTable
from kiosk.upload import shared as upload_shared
from kiosk.upload.identity import load_or_make
from kiosk.upload.sealing import seal
from kiosk.upload.shared import bring_up_to_date
from kiosk.upload.shared_command import shared
from kiosk.vault.database import deposits, reading, shares, writing
from kiosk.vault.serving import RunningVault
from kiosk.vault.shares import stop_sharing
from tests.upload.conftest import World, table


@dataclass
class Office:
    """A computer of the structure, enrolled under its name, and the key that opens what is shared."""

    vault: RunningVault
    state: Path
    identity: pyrage.x25519.Identity
    out: Path

    def fetch(self) -> tuple[int, int]:
        return bring_up_to_date(table(self.vault.issuer), load_or_make(self.state), self.identity, self.out)

    @property
    def papers(self) -> list[bytes]:
        return sorted(path.read_bytes() for path in self.out.rglob("*.pdf"))


def office_of(vault: RunningVault, folder: Path, structure: str) -> Office:
    state = folder / f"office of {structure}"
    state.mkdir()
    vault.enrol(OKPKey.import_key(dict(load_or_make(state).public())), structure=structure)
    return Office(vault, state, pyrage.x25519.Identity.generate(), folder / f"shared with {structure}")


@pytest.fixture
def office(world: World, tmp_path: Path) -> Iterator[Office]:
    """The office of the structure whose kiosk is in `world`."""
    yield office_of(world.vault, tmp_path, "Demo")
    with writing(world.vault.vault.database) as connection:
        connection.execute(delete(shares))


def deposit(world: World, login: LoggedIn, text: bytes, shared_for: Sharing | None, structure: str) -> str:
    """Deposits a paper as a visit does; returns the vault's id of it."""
    recipients = (*login.recipients, *((structure,) if shared_for else ()))
    deposit_id = f"00000000-0000-4000-8000-{os.urandom(6).hex()}"
    digest = hashlib.sha256(text).hexdigest()
    asked = Deposit(login.login, deposit_id, Category.TAX, 1, digest, "2026-11", shared=shared_for)
    reply = world.upload.last(asked, [seal(text, recipients)])
    assert isinstance(reply, DepositReceipted), reply
    return reply.receipt.id


def account_of(vault: RunningVault, paper: str) -> str:
    with reading(vault.vault.database) as connection:
        return str(connection.execute(select(deposits.c.account).where(deposits.c.id == paper)).scalar_one())


def test_the_folder_holds_what_is_shared_now(world: World, office: Office, tmp_path: Path) -> None:
    key = str(office.identity.to_public())
    login = world.log_in()
    assert login.sharing == tuple(Sharing)
    week = deposit(world, login, b"%PDF for a week", Sharing.WEEK, key)
    deposit(world, login, b"%PDF until stopped", Sharing.STOPPED, key)
    deposit(world, login, b"%PDF mine alone", None, key)
    assert office.fetch() == (2, 0)
    assert office.papers == [b"%PDF for a week", b"%PDF until stopped"]
    assert {path.parent.name for path in office.out.rglob("*.pdf")} == {_spoken(world.person)}
    assert not any(path.stat().st_mode & 0o077 for path in office.out.rglob("*"))
    assert office.fetch() == (0, 0)
    own = office.out / "notes.pdf"
    own.write_bytes(b"the agent's own")
    stop_sharing(world.vault.vault, account_of(world.vault, week), week)
    assert office.fetch() == (0, 1)
    assert office.papers == sorted([b"%PDF until stopped", b"the agent's own"])
    elsewhere = office_of(world.vault, tmp_path, "CCAS d'ailleurs")
    assert elsewhere.fetch() == (0, 0)
    with pytest.raises(PlainError, match="1 papers do not open with this key"):
        replace(office, identity=elsewhere.identity, out=tmp_path / "wrong key").fetch()


@pytest.mark.parametrize(
    "lie",
    [
        {"at": "../../../x"},
        {"at": "/etc/cron.d/"},
        {"id": "../../../"},
        {"handle": ".."},
        {"handle": ""},
        {"handle": "/tmp"},
        {"category": "../x"},
    ],
)
def test_a_vault_that_lies_writes_nothing_beside_the_folder(
    office: Office, monkeypatch: pytest.MonkeyPatch, lie: dict[str, str]
) -> None:
    paper = SharedPaper(id="6ec37f24-1d57", category="tax", handle="12 34", at="2026-11-22T10:00:00Z", until=None)
    listed = SharedPapers(papers=(msgspec.structs.replace(paper, **lie),))
    monkeypatch.setattr(upload_shared, "_ask", lambda *_: Answer(200, {}, msgspec.json.encode(listed)))
    with pytest.raises(VaultError, match="names a shared paper"):
        office.fetch()


def _spoken(person: DemoPerson) -> str:
    digits = person.handle.replace(" ", "")
    return " ".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def test_the_command_makes_a_key_and_never_overwrites_one(tmp_path: Path) -> None:
    out = tmp_path / "structure.key"
    made = CliRunner().invoke(shared, ["key", "--out", str(out)])
    assert made.exit_code == 0
    identity = pyrage.x25519.Identity.from_str(out.read_text().strip())
    assert made.output == f'[sharing]\nrecipient = "{identity.to_public()}"\n'
    assert out.stat().st_mode & 0o777 == 0o600
    again = CliRunner().invoke(shared, ["key", "--out", str(out)])
    assert isinstance(again.exception, PlainError)
    assert str(identity) == out.read_text().strip()


def test_the_command_brings_a_folder_up_to_date(world: World, office: Office, tmp_path: Path) -> None:
    deposit(world, world.log_in(), b"%PDF by command", Sharing.DAY, str(office.identity.to_public()))
    site, key = tmp_path / "site.toml", tmp_path / "structure.key"
    site.write_text(_site(table(world.vault.issuer)))
    key.write_text(f"{office.identity}\n")
    options = ["--site", site, "--state", office.state, "--key", key, "--out", office.out]
    ran = CliRunner().invoke(shared, ["fetch", *map(str, options)])
    assert ran.exit_code == 0, ran.output
    assert b"%PDF by command" in office.papers
    key.write_text("no key")
    assert isinstance(CliRunner().invoke(shared, ["fetch", *map(str, options)]).exception, PlainError)


def _site(vault: VaultTable) -> str:
    lines = [f'{key} = "{getattr(vault, key)}"' for key in ("name", "kind", "issuer", "client_id")]
    return "\n".join(['[site]\nname = "Accueil"\nstructure = "Demo"\n\n[[vault]]', *lines])
