from pathlib import Path

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk.demo import phone
from kiosk.vault.serving import running
from kiosk.vault.settings import SettingsError, check_issuer
from tests.vault.authority import make_authority
from tests.vault.kiosk_client import Kiosk, sealed


def test_a_whole_login_and_deposit_over_tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = make_authority(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.ca))
    with running(tmp_path / "vault", tls=authority.tls) as vault:
        assert vault.issuer.startswith("https://127.0.0.1:")
        key = OKPKey.generate_key("Ed25519")
        vault.enrol(key)
        kiosk, person = Kiosk(vault.issuer, key), phone.make_person(vault.issuer, ca=authority.ca)
        login = kiosk.begin()
        phone.approve(login["verification_uri_complete"], person.handle, person.pin, "47", ca=authority.ca)
        token = kiosk.poll(login["device_code"]).json()["access_token"]
        kiosk.deposit(token, sealed(b"%PDF", kiosk.recipients(token).json()["recipients"][0]))
        assert len(phone.read_papers(vault.issuer, person.recovery, ca=authority.ca)) == 1


def test_over_tls_the_cookie_is_bound_to_the_host(tmp_path: Path) -> None:
    authority = make_authority(tmp_path)
    with running(tmp_path / "vault", tls=authority.tls) as vault:
        person = phone.make_person(vault.issuer, ca=authority.ca)
        form = {"next": "card", "handle": person.handle, "pin": person.pin}
        answered = requests.post(
            f"{vault.issuer}/sign-in", data=form, verify=str(authority.ca), allow_redirects=False, timeout=9
        )
        assert answered.headers["Set-Cookie"].startswith("__Host-consigne=")
        assert "Secure" in answered.headers["Set-Cookie"]
        assert "Strict-Transport-Security" in answered.headers


def test_a_browser_that_does_not_know_the_authority_goes_away(tmp_path: Path) -> None:
    authority = make_authority(tmp_path)
    with running(tmp_path / "vault", tls=authority.tls) as vault, pytest.raises(requests.exceptions.SSLError):
        phone.make_person(vault.issuer)


@pytest.mark.parametrize("issuer", ["https://vault.example.org", "http://127.0.0.1:8080/", "http://localhost"])
def test_issuers_that_will_do(issuer: str) -> None:
    assert check_issuer(issuer) == issuer.rstrip("/")


@pytest.mark.parametrize(
    "issuer",
    ["http://vault.example.org", "ftp://127.0.0.1", "vault", "", "https://v.example?a=b", "https://v.example#a"],
)
def test_issuers_that_will_not_do(issuer: str) -> None:
    with pytest.raises(SettingsError):
        check_issuer(issuer)
