"""The month's counts on paper: the report's own numbers, and nothing that is hidden there."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.printer import blocks
from kiosk.printer.command import papers
from kiosk.printer.counts import counts_paper
from kiosk.printer.specimen import DEFAULT_SITE
from kiosk.records.report import brief
from kiosk.records.sites import from_journals
from kiosk.site import PlainError
from tests.records.lines import Visit, lines_of, write

MONTH = "2026-11"
NOW = datetime(2026, 12, 1, 8, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.jsonl"
    write(path, lines_of([*[Visit()] * 12, *[Visit(way="open")] * 2], site="Villejean"))
    return path


def printed(path: Path) -> list[str]:
    paper = counts_paper(DEFAULT_SITE, [path], MONTH, NOW, None)
    return [
        block.text.replace("\u00a0", " ")
        for block in paper.blocks
        if isinstance(block, blocks.Text | blocks.Heading | blocks.Footer)
    ]


def test_the_paper_says_what_the_report_says(journal: Path) -> None:
    (shown,) = from_journals([journal], MONTH)
    said = printed(journal)

    assert "novembre 2026" in said[0]
    for name, number in brief(shown).items():
        assert f"{name} : {number}" in said
    assert any("Villejean" in line for line in said)


def test_what_is_too_small_is_hidden(journal: Path) -> None:
    (opened,) = [line for line in printed(journal) if line.startswith("Coffres ouverts")]
    assert opened.endswith("masqué")


def test_journals_of_two_sites_are_not_mixed(journal: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    write(other, lines_of([Visit()] * 9, site="Maurepas"))

    with pytest.raises(PlainError, match="several sites"):
        counts_paper(DEFAULT_SITE, [journal, other], MONTH, NOW, None)


def test_the_command_draws_it(journal: Path, tmp_path: Path) -> None:
    out = tmp_path / "counts.png"
    done = CliRunner().invoke(papers, ["counts", "--month", MONTH, "--journal", str(journal), "--out", str(out)])

    assert done.exit_code == 0, done.output
    assert out.stat().st_size > 1000
