"""A relay that serves, a kiosk at it, and a person whose vault is the stub's."""

import json
import time
from dataclasses import dataclass
from pathlib import Path

import requests
from joserfc import jws
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.card import Card, new_card
from kiosk.vault import errands
from kiosk.vault.database import writing
from kiosk.vault.links import Maker, make_link
from kiosk.vault.people import add_person
from kiosk.vault.serving import RunningVault
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, ask, sealed, send
from tests.vault.upstreams.stub import Stub

OPERATOR = "Ville de Villeneuve"
PDF = b"%PDF-1.7 bulletin de salaire de Zora Petit"
PIN = "481592"
DEADLINE_S = 60.0
REFUSED = (403, 410, 413, 415, 507)
"""What the last bytes are answered when the provider has said no already."""


@dataclass
class Station:
    """A relay that serves, a kiosk enrolled at it, and a person who is linked to the stub."""

    server: RunningVault
    kiosk: Kiosk
    stub: Stub
    person: str
    handle: str
    card: Card
    data: Path

    def token(self) -> str:
        answered = self.kiosk.card_token(self.card, PIN)
        assert answered.status_code == 200, answered.text
        return str(answered.json()["access_token"])

    def deposit(self, token: str, pdf: bytes = PDF, deposit_id: str | None = None, **changes: str) -> str:
        """All bytes sent; returns the upload's address."""
        (recipient,) = self.kiosk.recipients(token).json()["recipients"]
        data = sealed(pdf, recipient)
        created = self.kiosk.create(token, data, deposit_id=deposit_id, **changes)
        assert created.status_code == 201, created.text
        sent = send(created.headers["Location"], 0, data)
        assert sent.status_code in {204, *REFUSED}, sent.text
        return str(created.headers["Location"])

    def settled(self, location: str) -> requests.Response:
        """What HEAD says once there is a receipt or a refusal."""
        deadline = time.monotonic() + DEADLINE_S
        while time.monotonic() < deadline:
            answered = ask(location)
            if answered.status_code != 200 or profile.RECEIPT_HEADER in answered.headers:
                return answered
            time.sleep(0.02)
        raise AssertionError("the relay never said what became of the paper")

    def listed(self) -> list[str]:
        return [row["deposit"] for row in errands.doubtful(self.server.vault)]

    def forgets(self) -> bool:
        """True once no bytes of a paper are left, which is a moment after the kiosk was told what became of it."""
        deadline = time.monotonic() + DEADLINE_S
        while self.spool() and time.monotonic() < deadline:
            time.sleep(0.01)
        return not self.spool()

    def spool(self) -> list[Path]:
        return [*(self.data / "incoming").iterdir(), *(self.data / "papers").rglob("*.age")]


def station_at(server: RunningVault, stub: Stub, clock: Clock) -> Station:
    key, card = OKPKey.generate_key("Ed25519"), new_card()
    server.enrol(key, site="CCAS")
    agent = Maker("7", "a" * 64)
    with writing(server.vault.database) as connection:
        person, handle = add_person(connection, server.vault, PIN, agent, card)
        make_link(connection, server.vault, person, "Reconnect", "29962", stub.link("29962"), agent)
    kiosk = Kiosk(server.issuer, key, clock=clock)
    return Station(server, kiosk, stub, person, handle, card, server.vault.data)


def claims_of(answered: requests.Response) -> dict[str, str]:
    receipt = answered.headers[profile.RECEIPT_HEADER]
    return dict(json.loads(jws.extract_compact(receipt.encode()).payload))


def signed_in(station: Station) -> requests.Session:
    phone = requests.Session()
    phone.headers["Accept"] = "text/html"
    form = {"handle": station.handle, "pin": PIN, "next": "card", "code": ""}
    assert phone.post(f"{station.server.issuer}/sign-in", data=form, timeout=20).ok
    return phone
