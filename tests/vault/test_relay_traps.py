"""Each trap of a provider, as the person at the kiosk meets it: kiosk-upload, the relay, and the provider's fake."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.responses import Response

from kiosk.card import Card, new_card
from kiosk.domain import Fault
from kiosk.messages import CardLogin, DepositReceipted, Failed, LoggedIn, Message
from kiosk.vault import forwarding
from kiosk.vault.database import writing
from kiosk.vault.links import Maker, make_link
from kiosk.vault.people import add_person
from kiosk.vault.relay import Relay
from kiosk.vault.serving import running as running_vault
from kiosk.vault.upstreams import Upstream
from kiosk.vault.upstreams.cozy import Cozy
from kiosk.vault.upstreams.digiposte import Digiposte
from tests.upload import client
from tests.upload.client import PAPER, Upload, deposit_of, one
from tests.upload.conftest import enrol, table
from tests.vault.providers import digiposte_table
from tests.vault.relay_station import OPERATOR, PIN
from tests.vault.upstreams.fake_cozy import FakeCozy
from tests.vault.upstreams.fake_digiposte import FakeDigiposte
from tests.vault.upstreams.fake_reconnect import FakeReconnect, problem
from tests.vault.upstreams.served import served
from tests.vault.upstreams.test_cozy import table_at
from tests.vault.upstreams.test_reconnect import reconnect_at

Fake = FakeReconnect | FakeDigiposte | FakeCozy


@dataclass(frozen=True)
class Trap:
    """What a test does to a provider; what the kiosk is told (None: a receipt); how many papers are there then."""

    lay: Callable[[Fake], object]
    told: Fault | None
    there: int


def set_to(**values: object) -> Callable[[Fake], object]:
    return lambda fake: vars(fake).update(values)


def answers(*statuses: int) -> Callable[[Fake], object]:
    """In the place of work."""
    return lambda fake: fake.faults.extend(problem(status, "trap") for status in statuses)


def answers_after(status: int, body: str = "") -> Callable[[Fake], object]:
    """After the work was done."""
    return lambda fake: fake.after.append(Response(body, status, media_type="application/json"))


def forgets_tokens(fake: Fake) -> None:
    (fake.access if isinstance(fake, FakeCozy) else fake.tokens).clear()


def unlinked(fake: Fake) -> None:
    if isinstance(fake, FakeCozy):
        fake.clients.clear()
        fake.access.clear()
    else:
        (fake.linked if isinstance(fake, FakeReconnect) else fake.members).clear()


EACH = {
    "busy": Trap(answers(503, 429), None, 1),
    "tokens that ended": Trap(forgets_tokens, None, 1),
    "a person who took the right back": Trap(unlinked, Fault.VAULT_REFUSED, 0),
    "too large": Trap(answers(413), Fault.TOO_LARGE, 0),
}
TRAPS = {
    "Reconnect": {
        **EACH,
        "201 with null": Trap(set_to(storage_broken=True), Fault.VAULT_REFUSED, 0),
        "a lost answer": Trap(answers_after(504), Fault.OUTCOME_UNKNOWN, 1),
        "an answer that says no id": Trap(answers_after(201, "{}"), Fault.OUTCOME_UNKNOWN, 1),
    },
    "Digiposte": {
        **EACH,
        "no room": Trap(answers(507), Fault.VAULT_FULL, 0),
        "another hash": Trap(answers(422), Fault.VAULT_REFUSED, 0),
        "a lost answer": Trap(answers_after(504), Fault.OUTCOME_UNKNOWN, 1),
        "an answer that says no id": Trap(answers_after(201, "{}"), Fault.OUTCOME_UNKNOWN, 1),
    },
    "Cozy": {
        **EACH,
        "too large": Trap(answers(413), Fault.VAULT_FULL, 0),
        "no room": Trap(set_to(room=3), Fault.VAULT_FULL, 0),
        "a folder that is gone": Trap(set_to(folder="another"), Fault.VAULT_REFUSED, 0),
        "a name that it refuses": Trap(answers(422), Fault.VAULT_REFUSED, 0),
        "bytes that changed on the way": Trap(answers(412), None, 1),
        "a lost answer": Trap(answers_after(504), None, 1),
        "an answer that says no id": Trap(answers_after(201, "{}"), None, 1),
    },
}


@dataclass(frozen=True)
class Town:
    """A kiosk-upload and somebody's card, the relay, and the provider behind it."""

    upload: Upload
    fake: Fake
    card: Card

    def deposit(self) -> list[Message]:
        login = self.upload.last(CardLogin("Coffre", self.card.qr_text(), PIN))
        assert isinstance(login, LoggedIn), login
        asked, descriptor = deposit_of(PAPER, login)
        return list(self.upload.ask(asked, [descriptor]))

    def there(self) -> int:
        return len(self.fake.files if isinstance(self.fake, FakeCozy) else self.fake.documents)


FAKES: dict[str, type[Fake]] = {"Reconnect": FakeReconnect, "Digiposte": FakeDigiposte, "Cozy": FakeCozy}


def linked(fake: Fake, address: str, folder: Path) -> tuple[Upstream, str, str]:
    """How the relay reaches a provider, who the person is there, and the grip."""
    if isinstance(fake, FakeCozy):
        cozy = Cozy(table_at(address))
        asked = cozy.ask_consent(address, "state")
        return cozy, *cozy.consented(asked.secret, fake.agree(asked.address)[1])
    if isinstance(fake, FakeDigiposte):
        digiposte = Digiposte(digiposte_table(folder, address))
        return digiposte, "dgp-0421", digiposte.link("dgp-0421")
    reconnect = reconnect_at(address, folder)
    return reconnect, "29962", reconnect.link("29962/517")


@pytest.fixture
def town(provider_name: str, tmp_path: Path) -> Iterator[Town]:
    fake, card, state, agent = FAKES[provider_name](), new_card(), tmp_path / "state", Maker("7", "a" * 64)
    with served(fake.app()) as address:
        upstream, subject, grip = linked(fake, address, tmp_path)
        with running_vault(tmp_path / "relay", relay=Relay(OPERATOR, {provider_name: upstream})) as server:
            with writing(server.vault.database) as connection:
                person, _ = add_person(connection, server.vault, PIN, agent, card)
                make_link(connection, server.vault, person, provider_name, subject, grip, agent)
            enrol(server, state)
            with client.running(client.site(table(server.issuer)), state) as upload:
                yield Town(upload, fake, card)


@pytest.mark.parametrize(("provider_name", "trap"), [(name, trap) for name, traps in TRAPS.items() for trap in traps])
def test_the_kiosk_is_told_what_became_of_the_paper(
    provider_name: str, trap: str, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forwarding, "FIRST_PAUSE_S", 0.01)
    laid = TRAPS[provider_name][trap]
    laid.lay(town.fake)
    replies = town.deposit()
    if laid.told is None:
        one(DepositReceipted, replies)
    else:
        assert one(Failed, replies).fault is laid.told
        assert not any(isinstance(reply, DepositReceipted) for reply in replies)
    assert town.there() == laid.there, "neither lost nor twice"
    assert town.fake.faults == town.fake.after == [], "the trap was met"
