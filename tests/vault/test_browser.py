"""The person's own browser: opens a vault, says yes, and reads a paper from the recovery digits alone."""

import io
import logging
import shutil
import uuid
from pathlib import Path

import pyrage
import pytest
from PIL import Image
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from sqlalchemy import update

from kiosk import recovery
from kiosk.demo import phone
from kiosk.demo.phone import DemoPerson
from kiosk.profile import from_base64url
from kiosk.vault.database import takeaways, writing
from kiosk.vault.serving import RunningVault
from tests.vault.browser import phone_browser
from tests.vault.conftest import SITE, Clock
from tests.vault.kiosk_client import Kiosk, sealed
from tests.vault.test_takeaway import Phone, end_by_card, links_on, signed_in, taken

WAIT_S = 30
PIN = "274916"

pytestmark = pytest.mark.skipif(
    shutil.which("chromium") is None or shutil.which("chromedriver") is None, reason="Chromium is not installed"
)


def specimen() -> bytes:
    paper = io.BytesIO()
    Image.new("RGB", (420, 594), (214, 230, 222)).save(paper, "PDF")
    return paper.getvalue()


def wait_for(browser: webdriver.Chrome, selector: str) -> None:
    WebDriverWait(browser, WAIT_S).until(
        lambda b: any(element.is_displayed() for element in b.find_elements(By.CSS_SELECTOR, selector))
    )


def press(browser: webdriver.Chrome, selector: str) -> None:
    wait_for(browser, selector)
    browser.find_element(By.CSS_SELECTOR, selector).click()


def open_on_phone(browser: webdriver.Chrome) -> tuple[str, ...]:
    for field in ("#pin", "#again"):
        browser.find_element(By.CSS_SELECTOR, field).send_keys(PIN)
    press(browser, "#consent")
    press(browser, "#choose button")
    wait_for(browser, "#note")
    return tuple(item.text for item in browser.find_elements(By.CSS_SELECTOR, "#groups li"))


def check_on_phone(browser: webdriver.Chrome, groups: tuple[str, ...]) -> None:
    """Say that it is written down, and prove it: a wrong box first, then the one that is asked for."""
    press(browser, "#note button")
    wait_for(browser, "#check")
    box = browser.find_element(By.CSS_SELECTOR, "#box")
    place = int("".join(filter(str.isdecimal, browser.find_element(By.CSS_SELECTOR, "#check-help").text))[1:])
    box.send_keys(groups[place % 9])
    press(browser, "#check .main")
    wait_for(browser, "#check-trouble")
    box.clear()
    box.send_keys(groups[place - 1])
    press(browser, "#check .main")


def type_key(browser: webdriver.Chrome, groups: tuple[str, ...]) -> None:
    fields = browser.find_elements(By.CSS_SELECTOR, "input.group")
    for field, group in zip(fields, groups, strict=True):
        field.clear()
        field.send_keys(group)
    press(browser, "#key button")


def change_pin(browser: webdriver.Chrome, pin: str) -> None:
    press(browser, "summary")
    for field in ("#pin", "#again"):
        wait_for(browser, field)
        browser.find_element(By.CSS_SELECTOR, field).send_keys(pin)
    press(browser, "#new-pin button")
    wait_for(browser, "#pin-changed")


def paste_key(browser: webdriver.Chrome, text: str) -> None:
    script = """
        const clipboardData = new DataTransfer();
        clipboardData.setData("text", arguments[0]);
        const event = new ClipboardEvent("paste", { clipboardData, cancelable: true });
        document.querySelector("input.group").dispatchEvent(event);
    """
    browser.execute_script(script, text)
    press(browser, "#key button")


def page_of(browser: webdriver.Chrome) -> str:
    return str(browser.find_element(By.TAG_NAME, "main").text)


def stored_in(browser: webdriver.Chrome) -> str:
    places = "{...localStorage}, {...sessionStorage}, document.cookie, location.href, history.state"
    return str(browser.execute_script(f"return JSON.stringify([{places}])"))


def test_from_opening_a_vault_to_reading_a_paper(vault: RunningVault, kiosk: Kiosk, tmp_path: Path) -> None:
    login = kiosk.begin("52")
    with phone_browser(tmp_path / "first", "fr") as browser:
        browser.get(login["verification_uri_complete"])
        assert SITE in page_of(browser)
        press(browser, "nav a[href^='/open']")
        wait_for(browser, "#choose")
        groups = open_on_phone(browser)
        key = recovery.from_groups(groups)
        check_on_phone(browser, groups)
        wait_for(browser, ".match")
        assert SITE in page_of(browser)
        assert browser.find_element(By.CSS_SELECTOR, ".match").text == "52"
        press(browser, "button.main")
        wait_for(browser, ".said")
        shown_end = browser.find_element(By.CSS_SELECTOR, ".number").text
        assert stored_in(browser).count(groups[0]) == 0
        browser.get(f"{vault.issuer}/card")
        handle = browser.find_element(By.CSS_SELECTOR, ".number").text

    token = kiosk.poll(login["device_code"]).json()["access_token"]
    assert kiosk.recipients(token).json()["label"] == shown_end
    pdf, deposit_id = specimen(), str(uuid.uuid4())
    assisted = {"site": SITE, "structure": "CCAS", "mode": "assisted", "original": True}
    kiosk.deposit(
        token,
        sealed(pdf, kiosk.recipients(token).json()["recipients"][0]),
        deposit_id=deposit_id,
        statement=kiosk.statement(deposit_id, **assisted),
    )
    assert key.hex() not in "".join(str(path) for path in vault.vault.data.rglob("*"))

    with phone_browser(tmp_path / "another phone", "ar") as browser:
        browser.get(f"{vault.issuer}/papers")
        wrong = groups[4][:5] + str((int(groups[4][5]) + 1) % 10)
        type_key(browser, (*groups[:4], wrong, *groups[5:]))
        wait_for(browser, "#trouble")
        assert len(browser.find_elements(By.CSS_SELECTOR, "input.wrong")) == 1
        type_key(browser, groups)
        wait_for(browser, "#mine")
        assert all(word in page_of(browser) for word in ("كشف راتب", f"أُودعت هنا: {SITE}", "مع موظف: CCAS", "الأصلية"))
        press(browser, ".papers button")
        wait_for(browser, ".acts a[download]")
        assert saved_paper(browser, tmp_path / "another phone" / "downloads") == pdf
        assert not any(group in stored_in(browser) for group in groups)
        assert violations(browser) == []
        press(browser, ".acts > button:last-child")
        press(browser, ".acts > .second")
        wait_for(browser, ".papers li > .quiet")
        change_pin(browser, "805137")
        press(browser, "#mine > form button")
        wait_for(browser, ".said")
        somebody = phone.make_person(vault.issuer)
        browser.get(f"{vault.issuer}/papers")
        paste_key(browser, recovery.QR_PREFIX + "".join(somebody.recovery))
        wait_for(browser, "#none")
        press(browser, "details:last-of-type summary")
        press(browser, "#close-tick")
        press(browser, "#close button")
        wait_for(browser, "#closed")
        assert violations(browser) == []
    with pytest.raises(phone.PhoneError):
        phone.approve(kiosk.begin()["verification_uri_complete"], somebody.handle, somebody.pin)
    with pytest.raises(phone.PhoneError):
        phone.approve(kiosk.begin()["verification_uri_complete"], handle, PIN)
    phone.approve(kiosk.begin()["verification_uri_complete"], handle, "805137")


def test_taking_papers_along_without_a_vault(
    vault: RunningVault, kiosk: Kiosk, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.INFO)
    printer = pyrage.x25519.Identity.generate()
    login = kiosk.begin("52", str(printer.to_public()))
    with phone_browser(tmp_path / "phone", "fr") as browser:
        browser.get(login["verification_uri_complete"])
        press(browser, "nav a[href^='/take']")
        wait_for(browser, ".match")
        assert SITE in page_of(browser)
        assert browser.find_element(By.CSS_SELECTOR, ".match").text == "52"
        press(browser, "#printed")
        press(browser, "#take button")
        wait_for(browser, "#none")
        shown_end = browser.find_element(By.CSS_SELECTOR, "#number").text
        token = kiosk.poll(login["device_code"]).json()["access_token"]
        assert kiosk.recipients(token).json()["label"] == shown_end
        pdf = specimen()
        kiosk.deposit(token, sealed(pdf, kiosk.recipients(token).json()["recipients"][0]))
        press(browser, ".papers button")
        wait_for(browser, ".acts a[download]")
        assert saved_paper(browser, tmp_path / "phone" / "downloads") == pdf
        link = str(browser.current_url)
        on_paper = from_base64url(kiosk.recipients(token).json()["sealed_link"])
        assert pyrage.decrypt(on_paper, [printer]).decode() == link
        again = kiosk.begin("63")
        browser.get(again["verification_uri_complete"])
        assert SITE in page_of(browser)
        assert browser.find_element(By.CSS_SELECTOR, ".match").text == "63"
        press(browser, "form[action='/take/on'] button")
        wait_for(browser, ".number")
        assert shown_end in page_of(browser)
        more = kiosk.poll(again["device_code"]).json()["access_token"]
        kiosk.deposit(more, sealed(pdf, kiosk.recipients(more).json()["recipients"][0]))
        browser.get("about:blank")
        browser.get(link)
        wait_for(browser, ".papers li:nth-child(2)")
        mark, key = link.partition("#")[2].split(".")
        assert violations(browser) == []

    with phone_browser(tmp_path / "later", "ar") as browser:
        browser.get(link)
        wait_for(browser, ".papers li")
        browser.get(f"{vault.issuer}/taken#{mark}")
        wait_for(browser, "#trouble")
        with writing(vault.vault.database) as connection:
            connection.execute(update(takeaways).values(opens_left=0))
        assert_dead(browser, link)
        with writing(vault.vault.database) as connection:
            connection.execute(update(takeaways).values(opens_left=5))
        browser.get("about:blank")
        browser.get(link)
        press(browser, "summary")
        press(browser, "#end button")
        wait_for(browser, "#trouble")
        assert_dead(browser, link)
        assert violations(browser) == []
    left = b"".join(path.read_bytes() for path in vault.vault.data.rglob("*") if path.is_file())
    assert not any(secret in caplog.text or secret.encode() in left for secret in (key, mark))


def assert_dead(browser: webdriver.Chrome, link: str) -> None:
    """Opened anew, by who has opened nothing here before, it shows one sentence and no paper."""
    browser.delete_all_cookies()
    browser.get("about:blank")
    browser.get(link)
    wait_for(browser, "#trouble")
    assert not browser.find_element(By.CSS_SELECTOR, "#mine").is_displayed()


def test_a_link_dies_in_the_browser_by_its_owners_card_and_with_its_time(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson, clock: Clock, tmp_path: Path
) -> None:
    """Both with openings left; the first is ended from another phone, by number and PIN."""
    lost, late = Phone(vault.issuer), Phone(vault.issuer)
    signed_in(lost, person)
    for each in (lost, late):
        taken(kiosk, each)
    with phone_browser(tmp_path / "phone", "fr") as browser:
        for each in (lost, late):
            browser.get("about:blank")
            browser.get(address_of(each))
            wait_for(browser, ".papers li")
        other = Phone(vault.issuer)
        signed_in(other, person)
        (link,) = links_on(other)
        assert end_by_card(other, link).status_code == 200
        assert_dead(browser, address_of(lost))
        clock.ahead_s = vault.vault.limits.takeaway_lifetime_s - 60
        browser.get("about:blank")
        browser.get(address_of(late))
        wait_for(browser, ".papers li")
        clock.ahead_s += 120
        assert_dead(browser, address_of(late))
        assert violations(browser) == []


def address_of(link: Phone) -> str:
    return f"{link.issuer}/taken#{link.mark}.{link.identity}"


def saved_paper(browser: webdriver.Chrome, folder: Path) -> bytes:
    """What the page's 'save' link writes to the phone."""
    press(browser, ".acts a[download]")
    WebDriverWait(browser, WAIT_S).until(lambda _: list(folder.glob("*.pdf")))
    return next(folder.glob("*.pdf")).read_bytes()


def violations(browser: webdriver.Chrome) -> list[str]:
    entries = [str(entry["message"]) for entry in browser.get_log("browser")]  # type: ignore[no-untyped-call]
    return [message for message in entries if "Content Security Policy" in message or "Uncaught" in message]
