from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.demo import phone
from kiosk.demo.phone import DemoPerson, PhoneError
from kiosk.vault.serving import RunningVault
from tests.vault.conftest import SITE, Clock
from tests.vault.kiosk_client import Kiosk


def test_discovery_says_what_is_offered(steady_vault: RunningVault) -> None:
    for path in profile.DISCOVERY_PATHS:
        found = requests.get(steady_vault.issuer + path, timeout=9).json()
        assert found["issuer"] == steady_vault.issuer
        assert set(found["grant_types_supported"]) == {
            profile.DEVICE_GRANT,
            profile.CARD_GRANT,
            profile.LETTERBOX_GRANT,
        }
        assert all(url.startswith(steady_vault.issuer) for name, url in found.items() if name.endswith("_endpoint"))


def test_a_yes_on_the_phone_gives_a_bound_token_for_deposits(kiosk: Kiosk, person: DemoPerson) -> None:
    login = kiosk.begin()
    assert login["interval"] == 2
    assert kiosk.poll(login["device_code"]).json()["error"] == "authorization_pending"
    phone.approve(login["verification_uri_complete"], person.handle, person.pin, "47")
    answered = kiosk.poll(login["device_code"]).json()
    assert answered["token_type"] == "DPoP"
    assert "refresh_token" not in answered
    assert kiosk.recipients(answered["access_token"]).json()["recipients"][0].startswith("age1")


def test_the_phone_shows_the_site_and_the_match_number(kiosk: Kiosk, person: DemoPerson) -> None:
    login = kiosk.begin("83")
    browser = requests.Session()
    form = {"next": "go", "code": login["user_code"], "handle": person.handle, "pin": person.pin}
    assert SITE in browser.get(login["verification_uri_complete"], timeout=9).text
    page = browser.post(f"{kiosk.issuer}/sign-in", data=form, timeout=9).text
    assert SITE in page
    assert ">83<" in page
    with pytest.raises(PhoneError, match="another number"):
        phone.approve(login["verification_uri_complete"], person.handle, person.pin, "38")
    assert kiosk.poll(login["device_code"]).json()["error"] == "authorization_pending"


def test_polling_too_fast_slows_down_and_the_interval_grows(kiosk: Kiosk, clock: Clock) -> None:
    code = kiosk.begin()["device_code"]

    def poll_after(seconds: float) -> str:
        clock.ahead_s += seconds
        return str(kiosk.poll(code).json()["error"])

    assert poll_after(0) == "authorization_pending"
    assert poll_after(1) == "slow_down"
    assert poll_after(4) == "slow_down"
    assert poll_after(13) == "authorization_pending"


def test_a_no_on_the_phone_is_final(kiosk: Kiosk, person: DemoPerson) -> None:
    login = kiosk.begin()
    phone.deny(login["verification_uri_complete"], person.handle, person.pin)
    assert kiosk.poll(login["device_code"]).json()["error"] == "access_denied"
    with pytest.raises(PhoneError):
        phone.approve(login["verification_uri_complete"], person.handle, person.pin)
    assert kiosk.poll(login["device_code"]).json()["error"] == "access_denied"


def test_an_old_login_is_over_for_kiosk_and_phone(kiosk: Kiosk, person: DemoPerson, clock: Clock) -> None:
    login = kiosk.begin()
    clock.ahead_s += login["expires_in"]
    assert kiosk.poll(login["device_code"]).json()["error"] == "expired_token"
    with pytest.raises(PhoneError):
        phone.approve(login["verification_uri_complete"], person.handle, person.pin)


def test_a_second_redemption_revokes_the_token_of_the_first(kiosk: Kiosk, person: DemoPerson) -> None:
    login = kiosk.begin()
    phone.approve(login["verification_uri_complete"], person.handle, person.pin)
    token = kiosk.poll(login["device_code"]).json()["access_token"]
    assert kiosk.recipients(token).status_code == 200
    assert kiosk.poll(login["device_code"]).json()["error"] == "invalid_grant"
    assert kiosk.recipients(token).status_code == 401


def test_of_polls_at_the_same_moment_at_most_one_gets_a_token_and_none_keeps_it(
    kiosk: Kiosk, person: DemoPerson
) -> None:
    login = kiosk.begin()
    phone.approve(login["verification_uri_complete"], person.handle, person.pin)
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: kiosk.poll(login["device_code"]).json(), range(6)))
    tokens = [answer["access_token"] for answer in answers if "access_token" in answer]
    assert len(tokens) == 1
    assert kiosk.recipients(tokens[0]).status_code == 401


def test_another_kiosk_cannot_redeem_a_login(vault: RunningVault, kiosk: Kiosk, person: DemoPerson) -> None:
    login = kiosk.begin()
    phone.approve(login["verification_uri_complete"], person.handle, person.pin)
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key)
    assert Kiosk(vault.issuer, key).poll(login["device_code"]).json()["error"] == "invalid_grant"
    assert kiosk.poll(login["device_code"]).status_code == 200


def test_a_login_needs_the_persons_session_to_be_answered(kiosk: Kiosk) -> None:
    login = kiosk.begin()
    sent = requests.post(
        f"{kiosk.issuer}/answer", data={"code": login["user_code"], "answer": "yes"}, allow_redirects=False, timeout=9
    )
    assert sent.status_code == 303
    assert kiosk.poll(login["device_code"]).json()["error"] == "authorization_pending"


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"scope": "vault:read"}, "invalid_scope"),
        ({"binding_message": "<b>"}, "invalid_binding_message"),
        ({"binding_message": "123"}, "invalid_binding_message"),
    ],
)
def test_what_a_kiosk_may_not_ask_for(steady_kiosk: Kiosk, fields: dict[str, str], error: str) -> None:
    response = steady_kiosk.form("/device", headers=None, **fields)
    assert response.status_code == 400
    assert response.json()["error"] == error


def test_a_login_can_do_without_a_match_number(kiosk: Kiosk, person: DemoPerson) -> None:
    login = kiosk.begin("")
    phone.approve(login["verification_uri_complete"], person.handle, person.pin)
    assert kiosk.poll(login["device_code"]).status_code == 200


def test_a_user_code_can_be_typed_in_many_ways(kiosk: Kiosk, person: DemoPerson) -> None:
    login = kiosk.begin()
    digits = login["user_code"].replace("-", "")
    for typed in (login["user_code"], digits, " ".join(digits)):
        assert SITE in requests.get(f"{kiosk.issuer}/go", params={"code": typed}, timeout=9).text


def test_guessing_user_codes_is_slowed_down(vault: RunningVault) -> None:
    statuses = [requests.get(f"{vault.issuer}/go?code={n:09d}", timeout=9).status_code for n in range(61)]
    assert statuses[:60] == [404] * 60
    assert statuses[60] == 429


def test_logout_revokes_the_token_and_unknown_tokens_are_no_error(kiosk: Kiosk, token: str) -> None:
    assert kiosk.recipients(token).status_code == 200
    assert kiosk.form("/revoke", token=token).status_code == 200
    assert kiosk.recipients(token).status_code == 401
    assert kiosk.form("/revoke", token=token).status_code == 200
    assert kiosk.form("/revoke", token="never seen").status_code == 200


def test_a_token_ends_with_its_time(kiosk: Kiosk, token: str, clock: Clock) -> None:
    clock.ahead_s += 1801
    assert kiosk.recipients(token).status_code == 401


def test_other_grants_are_not_known(steady_kiosk: Kiosk) -> None:
    response = steady_kiosk.form(
        "/token", headers={"DPoP": steady_kiosk.proof("POST", "/token")}, grant_type="password"
    )
    assert response.json()["error"] == "unsupported_grant_type"
