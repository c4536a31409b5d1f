"""The kiosk's profile1 adapter against the relay life: the kiosk's outbox, the wire, the relay, and a mail server."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.card import Card, new_card
from kiosk.domain import Fault
from kiosk.messages import CardLogin, DepositReceipted, Failed, LoggedIn, Message
from kiosk.vault.database import writing
from kiosk.vault.links import Maker, make_link
from kiosk.vault.people import add_person
from kiosk.vault.relay import Relay
from kiosk.vault.relay_file import UpstreamTable
from kiosk.vault.serving import running as running_vault
from kiosk.vault.upstreams.mail import Mail
from tests.upload import client
from tests.upload.client import PAPER, Upload, deposit_of, one
from tests.upload.conftest import enrol, table
from tests.vault.authority import make_authority
from tests.vault.upstreams.mail_server import Traps, mail_certificate, mail_server
from tests.vault.upstreams.test_mail import ADDRESS, openssl, pdf_in

PIN = "481592"


@dataclass
class Town:
    """A kiosk-upload, the relay of its town, and the mail server of a vault behind it."""

    upload: Upload
    traps: Traps
    card: Card
    folder: Path

    def deposit(self) -> list[Message]:
        login = self.upload.last(CardLogin("Coffre", self.card.qr_text(), PIN))
        assert isinstance(login, LoggedIn), login
        asked, descriptor = deposit_of(PAPER, login)
        return list(self.upload.ask(asked, [descriptor]))

    def on_disk(self) -> bytes:
        places = self.folder / "relay", self.folder / "state"
        return b"".join(path.read_bytes() for place in places for path in place.rglob("*") if path.is_file())


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    traps, card, authority = Traps(), new_card(), make_authority(tmp_path)
    mail_certificate(tmp_path, ADDRESS, ADDRESS)
    with mail_server(authority, traps, starttls=False) as port:
        sender, ca = "relais@ville.example", str(authority.ca)
        at = UpstreamTable(
            "Courriel", "mail", f"smtps://127.0.0.1:{port}", ca_file=ca, sender=sender, certificates=str(tmp_path)
        )
        upstream, agent = Mail(at), Maker("7", "a" * 64)
        with running_vault(tmp_path / "relay", relay=Relay("Ville", {"Courriel": upstream})) as server:
            with writing(server.vault.database) as connection:
                person, _ = add_person(connection, server.vault, PIN, agent, card)
                make_link(connection, server.vault, person, "Courriel", ADDRESS, upstream.link(ADDRESS), agent)
            enrol(server, tmp_path / "state")
            with client.running(client.site(table(server.issuer)), tmp_path / "state") as upload:
                yield Town(upload, traps, card, tmp_path)


def test_a_visit_ends_in_a_sealed_mail_and_leaves_no_plaintext(town: Town) -> None:
    receipt = one(DepositReceipted, town.deposit()).receipt
    (envelope,) = town.traps.mails
    assert isinstance(envelope.content, bytes)
    keys = ("-recip", town.folder / f"{ADDRESS}.pem", "-inkey", town.folder / f"{ADDRESS}.key")
    entity = openssl("cms", "-decrypt", "-inform", "SMIME", *keys, given=envelope.content)
    assert pdf_in(entity)[0] == PAPER
    assert receipt.id.encode() in envelope.content
    assert PAPER[:40] not in town.on_disk()


def test_a_lost_answer_is_told_and_no_second_mail_goes(town: Town) -> None:
    town.traps.after_data = "lost"
    assert one(Failed, town.deposit()).fault is Fault.OUTCOME_UNKNOWN
    assert len(town.traps.mails) == 1
    assert PAPER[:40] not in town.on_disk()
