import re
import tomllib
from importlib.resources import files

import pytest
import requests

from kiosk.demo import phone
from kiosk.demo.phone import DemoPerson
from kiosk.domain import Category
from kiosk.vault.serving import RunningVault
from kiosk.vault.words import LANGUAGES, best_language, words_in
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk

PAGES = ("/", "/taken", "/take?code=000000000", "/go", "/go?code=000000000", "/sign-in", "/open", "/papers", "/nowhere")
BROWSER = {"Accept": "text/html,*/*"}


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "fr"),
        ("fr-FR,fr;q=0.9,en;q=0.8", "fr"),
        ("ar-MA,fr;q=0.5", "ar"),
        ("de,en;q=0.3", "en"),
        ("en;q=0.1,ar;q=0.9", "ar"),
        ("ar;q=0,en", "en"),
        ("xx;q=zz,,;;", "fr"),
    ],
)
def test_the_browsers_first_wish_that_we_speak_is_taken(header: str, language: str) -> None:
    assert best_language(header) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    raw = files("kiosk.vault.words").joinpath(f"{language}.toml").read_text(encoding="utf-8")
    source, words = words_in("fr"), words_in(language)
    assert words.text.keys() == source.text.keys()
    assert set(words.category) == set(Category)
    assert all(words.text.values())
    assert language == "fr" or "Unreviewed" in raw.splitlines()[0]
    assert tomllib.loads(raw)["direction"] == ("rtl" if language in {"ar", "fa"} else "ltr")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_hold_nothing_from_elsewhere(steady_vault: RunningVault, path: str, language: str) -> None:
    answered = requests.get(steady_vault.issuer + path, headers={**BROWSER, "Accept-Language": language}, timeout=9)
    policy = answered.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answered.headers["Cache-Control"] == "no-store"
    assert answered.headers["X-Content-Type-Options"] == "nosniff"
    assert f'lang="{language}" dir="{words_in(language).direction}"' in answered.text
    addresses = re.findall(r'(?:src|href|action)="([^"]*)"', answered.text)
    assert addresses
    assert all(address.startswith("/") for address in addresses)
    assert not re.search(r"<style|style=|\son\w+=", answered.text)


def test_scripts_hold_nothing_from_elsewhere_and_store_nothing() -> None:
    static = files("kiosk.vault").joinpath("static")
    for name in ("open.js", "papers.js", "paper_list.js", "page.js", "recovery.js", "take.js", "taken.js"):
        text = static.joinpath(name).read_text(encoding="utf-8")
        assert not re.search(r"https?://|localStorage|sessionStorage|indexedDB|document\.cookie|innerHTML|eval", text)


def test_what_is_typed_is_shown_as_text(kiosk: Kiosk) -> None:
    trick = '"><script>alert(1)</script>'
    for url, form in ((f"{kiosk.issuer}/sign-in", {"handle": trick, "code": trick, "next": trick, "pin": trick}),):
        page = requests.post(url, data=form, timeout=9).text
        assert "<script>alert" not in page
    assert "<script>alert" not in requests.get(f"{kiosk.issuer}/open", params={"code": trick}, timeout=9).text


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}]
)
@pytest.mark.parametrize(
    "path", ["/sign-in", "/answer", "/open", "/open/confirm", "/papers/key", "/card/mine", "/leave"]
)
def test_forms_of_other_sites_are_refused(steady_vault: RunningVault, path: str, headers: dict[str, str]) -> None:
    assert requests.post(steady_vault.issuer + path, headers=headers, data={}, timeout=9).status_code == 403


def sign_in(vault: RunningVault, handle: str, pin: str) -> requests.Response:
    form = {"next": "card", "handle": handle, "pin": pin}
    return requests.post(f"{vault.issuer}/sign-in", data=form, timeout=9)


def test_the_sessions_cookie_is_out_of_reach_of_scripts(vault: RunningVault, person: DemoPerson) -> None:
    form = {"next": "card", "handle": person.handle, "pin": person.pin}
    answered = requests.post(f"{vault.issuer}/sign-in", data=form, allow_redirects=False, timeout=9)
    cookie = answered.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie


def test_unknown_number_and_wrong_pin_look_the_same(vault: RunningVault, person: DemoPerson) -> None:
    wrong = sign_in(vault, person.handle, "902847")
    unknown = sign_in(vault, "20 00 00 00 00", "902847")
    assert wrong.status_code == unknown.status_code == 403
    assert wrong.text.replace(person.handle, "N") == unknown.text.replace("20 00 00 00 00", "N")


def test_guessing_a_pin_on_the_phone_is_stopped_and_waits_grow(
    vault: RunningVault, person: DemoPerson, clock: Clock
) -> None:
    def until_refused() -> int:
        for tries in range(1, 12):
            if sign_in(vault, person.handle, "902847").status_code == 429:
                return tries
        raise AssertionError("guessing was never stopped")

    assert until_refused() == 6
    assert sign_in(vault, person.handle, person.pin).status_code == 429
    clock.ahead_s += 15 * 60 + 1
    assert until_refused() == 6
    clock.ahead_s += 15 * 60 + 1
    assert sign_in(vault, person.handle, person.pin).status_code == 429
    clock.ahead_s += 15 * 60 + 1
    assert sign_in(vault, person.handle, person.pin).status_code == 200
    assert until_refused() == 6


def test_guessing_on_the_phone_does_not_lock_the_card(vault: RunningVault, kiosk: Kiosk, person: DemoPerson) -> None:
    for _ in range(6):
        sign_in(vault, person.handle, "902847")
    assert kiosk.card_token(person.card, person.pin).status_code == 200


def test_the_owner_unlocks_a_card_and_makes_a_lost_one_die(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson
) -> None:
    for _ in range(5):
        kiosk.card_token(person.card, "902847")
    browser = requests.Session()
    browser.headers["Accept-Language"] = "en"
    page = browser.post(
        f"{vault.issuer}/sign-in", data={"next": "card", "handle": person.handle, "pin": person.pin}, timeout=9
    )
    assert "locked" in page.text
    page = browser.post(f"{vault.issuer}/card/mine", data={"act": "unlock"}, timeout=9)
    assert "Your card works" in page.text
    token = kiosk.card_token(person.card, person.pin).json()["access_token"]
    page = browser.post(f"{vault.issuer}/card/mine", data={"act": "lose"}, timeout=9)
    assert "does not work any more" in page.text
    assert kiosk.recipients(token).status_code == 401
    assert kiosk.card_token(person.card, person.pin).json()["reason"] == "unknown_card"
    browser.post(f"{vault.issuer}/card/mine", data={"act": "unlock"}, timeout=9)
    assert kiosk.card_token(person.card, person.pin).json()["reason"] == "unknown_card"


def test_the_card_page_asks_who_one_is(vault: RunningVault) -> None:
    assert requests.get(f"{vault.issuer}/card", timeout=9).url.endswith("/sign-in")
    asked = requests.post(f"{vault.issuer}/card/mine", data={"act": "unlock"}, timeout=9)
    assert asked.url.endswith("/sign-in")


def test_an_answer_after_the_session_ended_asks_to_sign_in_again(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson, clock: Clock
) -> None:
    code = kiosk.begin()["user_code"].replace("-", "")
    browser = requests.Session()
    form = {"next": "go", "code": code, "handle": person.handle, "pin": person.pin}
    assert "/answer" in browser.post(f"{vault.issuer}/sign-in", data=form, timeout=9).text
    browser.cookies.clear()
    assert "/sign-in" in browser.post(f"{vault.issuer}/answer", data={"code": code, "answer": "yes"}, timeout=9).text


def test_a_page_for_people_a_code_for_machines(vault: RunningVault) -> None:
    page = requests.get(f"{vault.issuer}/nowhere", headers=BROWSER, timeout=9)
    machine = requests.get(f"{vault.issuer}/nowhere", timeout=9)
    assert page.status_code == machine.status_code == 404
    assert "<!doctype html>" in page.text
    assert machine.json()["error"] == "not_found"


def test_an_account_that_the_phone_opened_can_be_used_at_once(vault: RunningVault, kiosk: Kiosk) -> None:
    person = phone.make_person(vault.issuer, pin="518203")
    assert re.fullmatch(r"(\d\d ){4}\d\d", person.handle)
    phone.approve(kiosk.begin()["verification_uri_complete"], person.handle, person.pin)
    with pytest.raises(phone.PhoneError):
        phone.make_person(vault.issuer, pin="123456")


def test_opening_vaults_from_one_address_is_slowed_down(vault: RunningVault) -> None:
    statuses = [requests.post(f"{vault.issuer}/open", data=b"{}", timeout=9).status_code for _ in range(21)]
    assert statuses == [400] * 20 + [429]


def test_the_bundled_age_says_its_licences() -> None:
    vendor = files("kiosk.vault").joinpath("static/vendor")
    licences = vendor.joinpath("LICENCES.txt").read_text(encoding="utf-8")
    for name in ("age-encryption", "@noble/ciphers", "@noble/curves", "@noble/hashes", "@scure/base"):
        assert f"\n{name} " in licences
    assert "BSD-3-Clause" in licences
    assert "http" not in re.sub(r"http://www\.w3\.org\S*", "", vendor.joinpath("age.js").read_text())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_its_places(language: str) -> None:
    source, words = words_in("fr"), words_in(language)
    places = {name: sorted(re.findall(r"\{\w+\}", text)) for name, text in source.text.items()}
    assert {name: sorted(re.findall(r"\{\w+\}", text)) for name, text in words.text.items()} == places
