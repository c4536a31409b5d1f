"""The pages: each is found from the index, and what they name is there."""

import re
from pathlib import Path

import pytest

from kiosk.cli import COMMANDS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
ROOMS = ("docs", "kiosk", "tests", "image", "systemd")
PAGES = sorted([*ROOT.glob("*.md"), *(page for room in ROOMS for page in (ROOT / room).rglob("*.md"))])
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def links(page: Path) -> list[str]:
    """What a page points to, without addresses on the web."""
    found: list[str] = re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
    return [link for link in found if "://" not in link]


def anchors(page: Path) -> set[str]:
    """The names under which a page's headings can be pointed to, as forges make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def commands(page: Path, program: str) -> set[str]:
    """The first words after a program's name, in code spans and in indented lines."""
    spans = rf"(?:`|^ {{4,}}){program} ([a-z][a-z-]+)"
    return set(re.findall(spans, page.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_names_is_there(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), f"{link} leads nowhere"
        assert not anchor or anchor in anchors(there), f"{link}: there is no such heading"
    assert commands(page, "kiosk") <= set(COMMANDS)
    assert commands(page, "make") <= TARGETS


def test_the_index_lists_every_page_once() -> None:
    """A page that hangs loose is found by nobody."""
    listed = [(DOCS / link).resolve() for link in links(DOCS / "README.md")]
    mine = [page for page in PAGES if page.is_relative_to(DOCS) and page != DOCS / "README.md"]
    assert sorted(page for page in listed if page.suffix == ".md" and page.is_relative_to(DOCS)) == mine
