"""When a paper is to be scanned again: by its own date where the kiosk read one, else what is so of all of its kind."""

import dataclasses
import datetime

import pytest

from kiosk.domain import Category, DateKind, DepositState, Paper, ReceiptLine
from kiosk.printer import blocks
from kiosk.printer.compose import compose
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts
from kiosk.printer.texts import languages, words

TODAY = datetime.datetime(2026, 11, 22, 10, 24)
STATEMENT = specimen_facts(DEFAULT_SITE, "fr").lines[0].statement


def line(category: Category, day: str = "", kind: DateKind | None = None) -> ReceiptLine:
    return ReceiptLine(category, 1, DepositState.RECEIPTED, STATEMENT, "1", None, day, kind)


def sentences(*lines: ReceiptLine, language: str = "fr") -> list[str]:
    facts = dataclasses.replace(specimen_facts(DEFAULT_SITE, language), lines=lines, now=TODAY)
    return [block.text for block in compose(Paper.RECEIPT, facts).blocks if isinstance(block, blocks.Item)]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            [line(Category.IDENTITY, "2031-03-12", DateKind.EXPIRES)],
            ["Identité\u00a0: scannez le nouveau avant le 12/03/2031."],
        ),
        (
            [line(Category.IDENTITY, "2026-11-21", DateKind.EXPIRES)],
            ["Identité\u00a0: la date est passée (21/11/2026). Scannez le nouveau."],
        ),
        (
            [line(Category.ATTESTATION, "2026-10-02", DateKind.ISSUED), line(Category.ATTESTATION)],
            ["Attestation du 02/10/2026\u00a0: on demande souvent moins de 3\u00a0mois."],
        ),
        ([line(Category.PAYSLIP, "2026-10-31", DateKind.PERIOD)], []),
        (
            [line(Category.TAX), line(Category.TAX, "2026-08-01", DateKind.ISSUED)],
            ["Un avis d'impôt arrive chaque année. Scannez-le chaque année."],
        ),
    ],
)
def test_a_date_that_matters_is_said_in_place_of_the_general_word(lines: list[ReceiptLine], said: list[str]) -> None:
    assert [sentence.replace("3 mois", "3\u00a0mois") for sentence in sentences(*lines)] == said


@pytest.mark.parametrize("language", languages())
def test_every_language_says_it_with_paper_and_date(language: str) -> None:
    assert set(words(language).dated) == {"ends", "ended", "young"}
    (said,) = sentences(line(Category.IDENTITY, "2031-03-12", DateKind.EXPIRES), language=language)
    assert "12/03/2031" in said
    assert words(language).categories["identity"] in said
    assert "{" not in said
