"""A real vault over loopback HTTP, a kiosk-upload, and the fictitious person who uses them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from joserfc.jwk import OKPKey

from kiosk.demo import phone
from kiosk.messages import CardLogin, LoggedIn, PhoneCode, PhoneLogin
from kiosk.site import VaultTable
from kiosk.upload.identity import load_or_make
from kiosk.vault import pins
from kiosk.vault.serving import RunningVault
from kiosk.vault.serving import running as running_vault
from kiosk.vault.settings import Limits
from tests.upload import client
from tests.upload.client import Upload

QUICK = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)


@dataclass
class World:
    """A vault, a person, a kiosk."""

    vault: RunningVault
    person: phone.DemoPerson
    state: Path
    upload: Upload

    def log_in(self) -> LoggedIn:
        """By card, which needs no second party."""
        reply = self.upload.last(CardLogin("Coffre", self.person.card.qr_text(), self.person.pin))
        assert isinstance(reply, LoggedIn), reply
        return reply

    def log_in_by_phone(self, answer: Callable[..., None] = phone.approve) -> object:
        """Shows a code, lets the phone answer, returns the final reply."""
        for reply in self.upload.ask(PhoneLogin("Coffre")):
            if isinstance(reply, PhoneCode):
                answer(reply.uri, self.person.handle, self.person.pin, reply.match)
        return reply


def table(issuer: str, **more: str) -> VaultTable:
    return VaultTable(name="Coffre", kind="profile1", issuer=issuer, **more)


def enrol(vault: RunningVault, state: Path) -> None:
    state.mkdir(exist_ok=True)
    vault.enrol(OKPKey.import_key(dict(load_or_make(state).public())))


@pytest.fixture(scope="session")
def real_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningVault]:
    with running_vault(tmp_path_factory.mktemp("vault"), limits=Limits(poll_interval_s=1)) as vault:
        yield vault


@pytest.fixture(scope="session")
def person(real_vault: RunningVault) -> phone.DemoPerson:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pins, "_hasher", QUICK)
        return phone.make_person(real_vault.issuer)


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault's own cost of a PIN (64 MiB) is proved among its own tests."""
    monkeypatch.setattr(pins, "_hasher", QUICK)


@pytest.fixture
def world(real_vault: RunningVault, person: phone.DemoPerson, tmp_path: Path) -> Iterator[World]:
    state = tmp_path / "state"
    enrol(real_vault, state)
    with client.running(client.site(table(real_vault.issuer)), state) as upload:
        yield World(real_vault, person, state, upload)
