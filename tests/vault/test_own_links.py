"""Papers behind a link that a kiosk made, for who has no vault and no phone at hand."""

from datetime import datetime
from typing import Any

import pyrage
import pytest
import requests

from kiosk import profile
from kiosk.vault.kiosks import revoke_kiosk
from kiosk.vault.marks import digest, new_mark
from kiosk.vault.serving import RunningVault
from kiosk.vault.settings import Limits
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, sealed

PDF = b"%PDF a payslip"
CONSENT = profile.Consent(notice="3", at="2026-11-23T10:00:00Z")


class Link:
    """A kiosk's own link: mark and key, of which the server gets a hash and the public half."""

    def __init__(self) -> None:
        self.identity = pyrage.x25519.Identity.generate()
        self.mark = new_mark()

    @property
    def recipient(self) -> str:
        return str(self.identity.to_public())

    def asked_for(self, kiosk: Kiosk, **changes: Any) -> requests.Response:
        told = {"recipient": self.recipient, "hash": digest(self.mark), "consent": CONSENT, **changes}
        return kiosk.json("POST", "/takeaways", told, DPoP=kiosk.proof("POST", "/takeaways"))

    def token(self, kiosk: Kiosk) -> str:
        answered = self.asked_for(kiosk)
        assert answered.status_code == 200, answered.text
        return str(answered.json()["access_token"])


@pytest.fixture
def link() -> Link:
    return Link()


def opened(vault: RunningVault, mark: str) -> requests.Response:
    return requests.post(f"{vault.issuer}/taken/open", json={"mark": mark}, timeout=20)


def test_the_papers_come_to_whoever_holds_the_link_and_open_with_its_key_alone(
    vault: RunningVault, kiosk: Kiosk, link: Link
) -> None:
    token = link.token(kiosk)
    asked = kiosk.recipients(token).json()
    assert asked["recipients"] == [link.recipient]
    assert "sealed_link" not in asked
    opens = opened(vault, link.mark).json()
    assert datetime.fromisoformat(asked["until"]).replace(microsecond=0) == datetime.fromisoformat(opens["until"])
    kiosk.deposit(token, sealed(PDF, link.recipient))
    with requests.Session() as phone:
        phone.headers["Content-Type"] = "application/json"
        (paper,) = phone.post(f"{vault.issuer}/taken/open", json={"mark": link.mark}, timeout=20).json()["papers"]
        held = phone.get(f"{vault.issuer}/papers/{paper['id']}", timeout=20).content
    assert pyrage.decrypt(held, [link.identity]) == PDF


def test_asked_for_again_it_is_the_same_link_with_another_token(vault: RunningVault, kiosk: Kiosk, link: Link) -> None:
    """An answer that was lost, or a visit that outlives its token: nothing of it begins anew."""
    first, second = link.token(kiosk), link.token(kiosk)
    assert first != second
    for token in (first, second):
        kiosk.deposit(token, sealed(PDF, link.recipient))
    assert len(opened(vault, link.mark).json()["papers"]) == 2
    opens = vault.vault.limits.takeaway_opens
    assert opened(vault, link.mark).json()["opens_left"] == opens - 2


def test_nobody_puts_papers_behind_a_mark_for_another_key(kiosk: Kiosk, link: Link) -> None:
    link.token(kiosk)
    assert link.asked_for(kiosk, recipient=Link().recipient).status_code == 409


def test_a_link_whose_time_is_over_is_not_gone_on_with(
    kiosk: Kiosk, link: Link, vault: RunningVault, clock: Clock
) -> None:
    link.token(kiosk)
    clock.ahead_s = vault.vault.limits.takeaway_lifetime_s + 60
    assert link.asked_for(kiosk).status_code == 409


@pytest.mark.parametrize(
    "wrong",
    [{"recipient": "age1nobody"}, {"hash": "mark"}, {"hash": "A" * 64}, {"hash": "0" * 63}],
    ids=["no recipient", "no hash", "capitals", "too short"],
)
def test_what_will_not_do_is_refused(kiosk: Kiosk, link: Link, wrong: dict[str, str]) -> None:
    assert link.asked_for(kiosk, **wrong).status_code == 400


def test_only_an_enrolled_kiosk_that_proves_its_visit_makes_one(vault: RunningVault, kiosk: Kiosk, link: Link) -> None:
    told = {"recipient": link.recipient, "hash": digest(link.mark), "consent": {"notice": "3", "at": "now"}}
    nobody = requests.post(f"{vault.issuer}/takeaways", json=told, timeout=20)
    assert nobody.status_code == 401
    assert kiosk.json("POST", "/takeaways", told).status_code == 400, "no proof"
    assert kiosk.json("POST", "/takeaways", told, DPoP=kiosk.proof("POST", "/token")).status_code == 400
    revoke_kiosk(vault.vault, kiosk.key.thumbprint())
    assert link.asked_for(kiosk).status_code == 401


def test_a_kiosk_makes_so_many_and_no_more(kiosk: Kiosk) -> None:
    """Who holds a kiosk's key cannot fill the vault with links without end."""
    assert {Link().asked_for(kiosk).status_code for _ in range(61)} == {200, 429}


def test_the_vault_offers_it_and_its_database_holds_neither_mark_nor_key(
    vault: RunningVault, kiosk: Kiosk, link: Link
) -> None:
    found = requests.get(vault.issuer + profile.DISCOVERY_PATHS[0], timeout=20).json()
    assert found["takeaway_endpoint"] == f"{vault.issuer}/takeaways"
    kiosk.deposit(link.token(kiosk), sealed(PDF, link.recipient))
    held = b"".join(path.read_bytes() for path in vault.vault.data.rglob("*") if path.is_file())
    assert link.recipient.encode() in held
    assert link.mark.encode() not in held
    assert str(link.identity).encode() not in held


class TestNotOffered:
    @pytest.fixture
    def limits(self) -> Limits:
        return Limits(takeaway_lifetime_s=0)

    def test_where_nothing_is_taken_along_no_kiosk_makes_a_link(
        self, vault: RunningVault, kiosk: Kiosk, link: Link
    ) -> None:
        assert "takeaway_endpoint" not in requests.get(vault.issuer + profile.DISCOVERY_PATHS[0], timeout=20).json()
        assert link.asked_for(kiosk).status_code == 404


def test_no_paper_goes_behind_a_link_that_cannot_be_opened_any_more(
    vault: RunningVault, kiosk: Kiosk, link: Link
) -> None:
    link.token(kiosk)
    for _ in range(vault.vault.limits.takeaway_opens):
        assert opened(vault, link.mark).status_code == 200
    assert link.asked_for(kiosk).status_code == 409
