"""The month's report: the same numbers as the export, one file, open to everybody."""

import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from selenium import webdriver

from kiosk.agents.questions import ACT, Answer, Question
from kiosk.domain import Difficulty
from kiosk.records import words
from kiosk.records.chain import Line
from kiosk.records.indicators import GROUP_OF, ROWS, Group, Shown, Table, count, show
from kiosk.records.plots import Bars, bars
from kiosk.records.report import to_html
from tests.records import axe
from tests.records.lines import Visit, lines_of, write

MONTH = "2026-11"


def site(name: str, times: int) -> Shown:
    visits = [Visit()] * 8 * times + [Visit(way="card", kinds=("tax", "housing"), step="pages", language="ar")] * times
    visits += [Visit(way="", kinds=(), step="notice", faults=("paper jam",))] * times
    visits += [Visit(agent=True)] * times
    lines = [*lines_of(visits, site=name), *(answers(times) if times > 1 else [])]
    return show(count(lines, MONTH), name, MONTH)


def answers(times: int) -> list[Line]:
    """What persons and agents think of it."""
    at = f"{MONTH}-20T10:00:00.000Z"
    faces = [Line(1, at, "", "satisfaction", "", face) for face in ("good", "middling", "bad", "bad")]
    hard = [Line(1, at, "", "difficulty", "", difficulty) for difficulty in Difficulty]
    sums = {"month": MONTH, **{f"{question} {answer}": str(5 * times) for question in Question for answer in Answer}}
    return [*faces * 2 * times, *hard * times, Line(1, "2026-12-01T08:00:00.000Z", "", ACT, "", facts=sums)]


@pytest.fixture
def one() -> list[Shown]:
    return [site("Accueil", 6)]


@pytest.fixture
def three() -> list[Shown]:
    return [site("Accueil", 6), site("Épicerie <solidaire> & Cie", 9), site("Lilas", 1)]


class Page(HTMLParser):
    """What the page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._silent = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._silent = tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.texts.append(data.strip())


def test_one_file_with_nothing_from_elsewhere(three: list[Shown]) -> None:
    text = to_html(three, unfinished=False)
    tags = Page(text).tags
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in tags}
    assert not [name for _, attributes in tags for name in attributes if name in {"src", "href"} or name[:2] == "on"]
    assert "url(" not in text
    assert "@import" not in text


def test_each_plot_is_named_and_has_its_table(three: list[Shown]) -> None:
    tags = Page(to_html(three, unfinished=False)).tags
    ids = {attributes["id"] for _, attributes in tags if "id" in attributes}
    plots = [attributes for tag, attributes in tags if tag == "svg"]
    assert len(plots) == 11
    assert all(set((plot["aria-labelledby"] or "").split()) <= ids for plot in plots)
    assert sum(tag == "table" for tag, _ in tags) == len(plots) + 1


def test_names_of_sites_are_words_not_markup(three: list[Shown]) -> None:
    assert ": Épicerie <solidaire> & Cie" in Page(to_html(three, unfinished=False)).texts


def test_every_number_in_the_page_may_be_shown(one: list[Shown]) -> None:
    shown = one[0]
    numbers = {*shown.totals.values(), *(number for rows in shown.tables.values() for number in rows.values())} - {None}
    away, uses = shown.totals[Group.AWAY], shown.totals[Group.USES]
    assert away is not None
    assert uses is not None
    texts = [text for text in Page(to_html(one, unfinished=False)).texts if re.fullmatch(r"\d+", text)]
    assert {int(text) for text in texts} <= {*numbers, away + uses}
    assert {str(away + uses), str(uses)} <= set(texts)


def test_what_is_hidden_is_said_and_not_drawn() -> None:
    text = to_html([site("Lilas", 1)], unfinished=False)
    assert "masqué" in text
    assert "Trop peu pour montrer des nombres." in text


def test_a_plot_without_a_number_is_no_plot() -> None:
    assert bars("x", "X", "", [Bars("a", (None, None))]) == ""


def test_the_longest_bar_is_the_largest_number() -> None:
    drawn = bars("x", "X", "", [Bars("a", (10, 40)), Bars("b", (20, None))])
    widths = [float(width) for width in re.findall(r'width="([\d.]+)" height', drawn)]
    assert widths[1] == max(widths)
    assert widths[0] == pytest.approx(widths[1] / 4, abs=0.1)
    assert len(widths) == 3


def test_an_unfinished_month_says_so(one: list[Shown]) -> None:
    assert "le mois n’est pas fini" in to_html(one, unfinished=True)
    assert "le mois n’est pas fini" not in to_html(one, unfinished=False)


def test_every_row_has_its_french_words() -> None:
    assert {table: set(rows) for table, rows in words.ROWS.items()} == {
        table: set(rows) for table, rows in ROWS.items()
    }
    assert set(words.TITLES) == set(GROUP_OF)
    assert set(words.UNITS) == set(Group)
    assert Table.VAULT not in words.ROWS


def test_command_compares_a_journal_with_an_export(tmp_path: Path) -> None:
    visits = [Visit()] * 12
    first, second = (write(tmp_path / f"{name}.jsonl", lines_of(visits, site=name)) for name in ("Accueil", "Lilas"))
    export, page = tmp_path / "first.csv", tmp_path / "report.html"
    report("--journal", str(first), "--out", str(page), "--csv", str(export))
    report("--out", str(page), "--journal", str(export), str(second))
    assert "Comparaison de 2 lieux" in page.read_text(encoding="utf-8")


def test_command_says_what_is_wrong_in_one_sentence(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "report", "--month", "2026-13", "--journal", "x", "--out", "y"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stderr == "kiosk: Write the month as year and month: --month 2026-11.\n"


def test_command_takes_this_users_own_journal_and_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    page = tmp_path / "report.html"
    missing = report("--out", str(page), check=False)
    assert (missing.returncode, missing.stderr.count("\n")) == (2, 1)
    assert f"neither {tmp_path}/consigne/journal.jsonl nor" in missing.stderr
    (tmp_path / "consigne").mkdir()
    write(tmp_path / "consigne" / "journal.jsonl", lines_of([Visit()] * 12, site="Villejean"))
    report("--out", str(page))
    assert "Villejean" in page.read_text(encoding="utf-8")


def report(*arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "report", "--month", MONTH, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=check)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with axe.chromium(tmp_path_factory.mktemp("profile")) as chrome:
        yield chrome


@pytest.mark.parametrize("sites", ["one", "three"])
def test_axe_core_finds_nothing_to_complain_of(
    browser: webdriver.Chrome, sites: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    page = tmp_path / "report.html"
    page.write_text(to_html(request.getfixturevalue(sites), unfinished=True), encoding="utf-8")
    browser.get(page.as_uri())
    assert axe.complaints(browser) == []
