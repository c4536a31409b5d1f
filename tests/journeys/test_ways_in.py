"""A whole visit by each way in: phone, card, a new vault, a lost card."""

import re
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest
import requests
from selenium.webdriver.common.by import By
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import WebDriverWait

from kiosk import recovery
from kiosk.demo import phone, specimens
from kiosk.demo.stage import Stage
from kiosk.play import Kiosk
from kiosk.scanner import codes
from kiosk.scanner.pdf import CARD_GAP_MM, CARD_MARGIN_MM
from kiosk.vault.openings import check_invitation
from kiosk.vault.refusal import Refusal
from tests.journeys import agent_visit, agreed_letters, signed_consent, visits
from tests.journeys.inviting import Inviting
from tests.journeys.office import Office
from tests.journeys.signed_consent import grey, printed
from tests.vault.browser import phone_browser
from tests.vault.test_browser import WAIT_S, press, saved_paper, type_key, wait_for

pytestmark = [pytest.mark.xdist_group("ways-in"), pytest.mark.timeout(400)]

BOTH_SIDES = True
"""The feeder scans both sides of each sheet; these papers have nothing on their backs, which are set aside."""
PHONE = """
language = "fr"
login = "phone"
source = "glass"
category = "identity"
papers = ["identity-front", "identity-back"]
[[documents]]
category = "payslip"
source = "feeder"
papers = ["payslip", "tax", "attestation"]
"""


def test_by_phone_from_glass_and_feeder(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    visit = visits.play(stage, kiosk, tmp_path, PHONE)
    assert visit.code == 0
    assert visit.documents == [("identity", 1, "receipted"), ("payslip", 3, "receipted")]
    assert visit.faults == []
    assert set(visit.report["peak_rss_mb"]) == {"ui", "scanner", "printer", "upload"}
    assert all(peak > 20 for peak in visit.report["peak_rss_mb"].values())
    assert visit.report["seconds"]["total"] > visit.report["seconds"]["scanner"] > 0
    assert {line["act"] for line in visit.journal[-2:]} == {"logout", "visit ended"}
    assert len(list((tmp_path / "screens").glob("*.png"))) > 10
    assert visits.traces(stage, tmp_path) == []
    cards, letters = (visits.opened_with_age(stage, paper, stage.folder) for paper in visits.sealed(stage, visit))
    assert b"/ByteRange" not in cards.read_bytes() + letters.read_bytes(), "nobody signs what a person scanned alone"
    wide, high = specimens.size_mm("identity-front")
    (both_sides,) = visits.page_sizes_mm(cards)
    assert both_sides == pytest.approx((wide + 2 * CARD_MARGIN_MM, 2 * (high + CARD_MARGIN_MM) + CARD_GAP_MM), abs=4)
    for size in visits.page_sizes_mm(letters):
        assert size == pytest.approx((210, 297), abs=4)
    assert "BULLETIN DE PAIE" in visits.words_of(letters, 1)


SHARED = """
language = "en"
login = "card"
category = "vitale"
papers = ["vitale"]
shared = "day"
"""


def test_by_card_shared_for_a_day_and_read_again_in_the_persons_own_browser(
    stage: Stage, kiosk: Kiosk, office: Office, tmp_path: Path
) -> None:
    """Three ways back to one document: age with the key, the structure's office until the person stops it, and Chromium
    with the recovery paper's digits alone.
    """
    visit = visits.play(stage, kiosk, tmp_path, SHARED)
    assert visit.code == 0
    assert visit.documents == [("vitale", 1, "receipted")]
    assert visits.traces(stage, tmp_path / "logs", tmp_path / "screens") == []
    (paper,) = visits.sealed(stage, visit)
    opened = visits.opened_with_age(stage, paper, stage.folder)
    assert len(visits.page_sizes_mm(opened)) == 1
    assert office.read() == [opened.read_bytes()]
    if shutil.which("chromium") is None or shutil.which("chromedriver") is None:
        pytest.skip("Chromium is not installed")
    with tempfile.TemporaryDirectory(prefix="phone-") as phone_folder, phone_browser(Path(phone_folder)) as browser:
        browser.get(f"{stage.issuer}/papers")
        type_key(browser, stage.person.recovery)
        wait_for(browser, "#mine")
        newest = ".papers li:first-child button"
        stop, _ = browser.find_elements(By.CSS_SELECTOR, newest)
        stop.click()
        WebDriverWait(browser, WAIT_S).until(staleness_of(stop))
        assert office.read() == []
        press(browser, newest)
        wait_for(browser, ".acts a[download]")
        assert saved_paper(browser, Path(phone_folder) / "downloads") == opened.read_bytes()


def test_a_new_vault_by_invitation_only_and_the_printed_paper_alone_opens_it(
    stage: Stage, inviting: Inviting, kiosk: Kiosk, tmp_path: Path
) -> None:
    before = set(printed(stage))
    script = 'language = "ar"\nlogin = "open"\nsource = "feeder"\ncategory = "tax"\npapers = ["tax", "payslip"]'
    visit = visits.play(replace(stage, hands=inviting.hands), kiosk, tmp_path, script)
    assert visit.code == 0
    assert (visit.documents, visit.faults) == ([("tax", 2, "receipted")], [])
    steps = [step["name"] for step in visit.report["steps"]]
    assert steps[steps.index("who") :][:3] == ["who", "invitation", "newPin"]
    digits = printed_key(set(printed(stage)) - before)
    groups = tuple(re.findall(r"\d{6}", digits))
    (paper,) = phone.read_papers(inviting.vault.issuer, groups)
    assert paper.category == "tax"
    assert paper.pdf.startswith(b"%PDF-")
    with pytest.raises(Refusal):
        check_invitation(inviting.vault.vault, inviting.invitation)
    key = recovery.from_groups(groups)
    left = [file.read_bytes() for folder in (tmp_path, stage.state) for file in folder.rglob("*") if file.is_file()]
    assert not any(secret in file for secret in (digits.encode(), key, inviting.invitation.encode()) for file in left)


def printed_key(papers: Iterable[Path]) -> str:
    """The digits of the one recovery paper among these."""
    texts = [codes.read(grey(paper), recovery.QR_PREFIX) for paper in papers]
    (digits,) = {text.removeprefix(recovery.QR_PREFIX) for text in texts if text}
    return digits


def test_without_a_vault_and_the_code_on_the_receipt_alone_opens_it(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    before = set(printed(stage))
    script = 'language = "fr"\nlogin = "takeaway"\nsource = "feeder"\ncategory = "housing"\npapers = ["tax", "payslip"]'
    visit = visits.play(stage, kiosk, tmp_path, script)
    assert visit.code == 0
    assert (visit.documents, visit.faults) == ([("housing", 2, "receipted")], [])
    steps = [step["name"] for step in visit.report["steps"]]
    assert steps[steps.index("who") :][:3] == ["who", "link", "place"]
    assert not any(link_on(picture, stage) for picture in tmp_path.glob("screens/*.png"))
    (on_paper,) = {link for paper in set(printed(stage)) - before if (link := link_on(paper, stage))}
    mark, _, identity = on_paper.partition("#")[2].partition(".")
    with requests.Session() as phone_of_a_friend:
        opened = phone_of_a_friend.post(f"{stage.issuer}/taken/open", json={"mark": mark}, timeout=20).json()
        (paper,) = opened["papers"]
        held = phone_of_a_friend.get(f"{stage.issuer}/papers/{paper['id']}", timeout=20).content
    assert pyrage.decrypt(held, [pyrage.x25519.Identity.from_str(identity)]).startswith(b"%PDF-")
    written = [file for folder in (tmp_path, stage.state, stage.folder) for file in folder.rglob("*") if file.is_file()]
    assert not any(secret.encode() in file.read_bytes() for secret in (mark, identity) for file in written)


def link_on(picture: Path, stage: Stage) -> str:
    """The take-away's link that a phone's camera reads there; empty where there is none."""
    return codes.read(grey(picture), f"{stage.issuer}/taken#") or ""


def test_with_an_agent_beside(stage: Stage, kiosk: Kiosk) -> None:
    with agent_visit.window_on(stage, kiosk) as window:
        badge = agent_visit.play(stage, window, kiosk, signed_consent.play)
        agreed_letters.play(stage, window, badge)


def test_a_lost_card(stage: Stage, kiosk: Kiosk, tmp_path: Path) -> None:
    """The last here: the card that the others use dies."""
    script = 'language = "fr"\nlogin = "recover"\ncategory = "attestation"\npapers = ["attestation"]'
    visit = visits.play(stage, kiosk, tmp_path, script)
    assert visit.code == 0
    assert visit.documents == [("attestation", 1, "receipted")]
    assert visits.traces(stage, tmp_path) == []
