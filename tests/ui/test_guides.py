"""The printed guides: five pages each on A4, from screens that exist, reworded by a structure, open to everybody."""

import base64
import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from selenium import webdriver

from kiosk.site import SiteTable
from kiosk.ui.guides.command import SPECIMEN
from kiosk.ui.guides.pages import Screens, to_html
from kiosk.ui.guides.texts import NAMES, OURS, TextError, load
from tests.records import axe

PAGES = {"personnes": 5, "agents": 5, "technicien": 5, "depliant": 1, "charte": 2}


@pytest.fixture(scope="module")
def screens() -> Iterator[Screens]:
    drawn = Screens()
    yield drawn
    drawn.close()


@pytest.fixture(scope="module")
def guides(screens: Screens, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of them, written as `make guides` writes them."""
    folder = tmp_path_factory.mktemp("guides")
    for name in NAMES:
        (folder / f"{name}.html").write_text(to_html(load(name, None, SPECIMEN), screens.picture), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with axe.chromium(tmp_path_factory.mktemp("profile")) as chrome:
        yield chrome


@pytest.mark.parametrize("name", NAMES)
def test_a_guide_has_its_pages_on_paper_and_axe_core_finds_nothing(
    guides: Path, name: str, browser: webdriver.Chrome
) -> None:
    browser.get((guides / f"{name}.html").as_uri())
    assert axe.complaints(browser) == []
    printed = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    with pikepdf.open(io.BytesIO(base64.b64decode(printed["data"]))) as paper:
        assert len(paper.pages) == PAGES[name] == len(load(name, None, SPECIMEN).page)


def test_every_picture_is_a_real_screen(guides: Path) -> None:
    text = (guides / "agents.html").read_text(encoding="utf-8")
    assert text.count("data:image/png;base64,") == sum(len(page.step) for page in load("agents", None, SPECIMEN).page)


def test_a_screen_that_is_not_there_is_told(screens: Screens) -> None:
    with pytest.raises(TextError, match="no screen called 'nowhere'"):
        screens.picture("nowhere")


def test_a_broken_screen_is_never_printed(screens: Screens, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screens._stage, "complaints", ["Tile.qml:77: Type Tile unavailable"])
    monkeypatch.setattr(screens, "_drawn", {})
    with pytest.raises(TextError, match="The screen attract cannot be drawn: Tile"):
        screens.picture("attract")


def test_a_structure_rewords_one_guide_and_keeps_the_others(tmp_path: Path) -> None:
    own = (OURS / "charte.toml").read_text(encoding="utf-8").replace("Charte de la machine", "Charte de {structure}")
    (tmp_path / "charte.toml").write_text(own, encoding="utf-8")
    site = SiteTable(name="Accueil", structure='CCAS "du Lac" \\ <b>', contact="")
    assert load("charte", tmp_path, site).title == 'Charte de CCAS "du Lac" \\ <b>'
    assert load("depliant", tmp_path, site).title == load("depliant", None, site).title
    page = to_html(load("charte", tmp_path, site), str)
    assert "<b>" not in page
    assert "l'accueil" in page


@pytest.mark.parametrize(
    ("words", "said"),
    [("{nobody}", "nobody knows {nobody}"), ('title = "a', "not TOML"), ("pages = 3", "unknown field|missing")],
)
def test_words_with_a_mistake_say_which_file(tmp_path: Path, words: str, said: str) -> None:
    (tmp_path / "charte.toml").write_text(words, encoding="utf-8")
    with pytest.raises(TextError, match=said):
        load("charte", tmp_path, SPECIMEN)
