"""What kind of paper it is, from its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import Category
from kiosk.scanner.kinds import CATEGORY_OF, Kind, guess_kind
from tests.scanner.french_papers import PAPERS, FrenchPaper

CARD_MM, LETTER_MM, TICKET_MM = (85.6, 54.0), (210.0, 297.0), (80.0, 160.0)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_made_up_papers_are_told_apart(paper: FrenchPaper) -> None:
    card = paper.kind is Kind.IDENTITY_CARD
    guess = guess_kind(paper.lines, *(CARD_MM if card else LETTER_MM), card)
    assert guess is not None
    assert guess.kind is paper.kind
    assert guess.category in {CATEGORY_OF[paper.kind], None}
    assert guess.category is not None or paper.kind is Kind.OTHER


def test_few_words_that_fit_nothing_get_no_guess() -> None:
    assert guess_kind(["merci pour les fleurs"], *LETTER_MM, card=False) is None
    assert guess_kind([], *CARD_MM, card=True) is None


def test_a_till_receipt_is_another_paper() -> None:
    guess = guess_kind(["MARCHÉ DU COIN", "TOTAL 12,40", "Merci de votre visite"], *TICKET_MM, card=False)
    assert guess is not None
    assert guess.category is Category.OTHER


def test_a_weak_guess_is_not_suggested() -> None:
    guess = guess_kind(["Merci de joindre une attestation ou une facture"], *LETTER_MM, card=False)
    assert guess is None or guess.category is None


def test_a_letter_that_mentions_an_identity_card_is_none() -> None:
    lines = ["Merci d'apporter votre carte nationale d'identité", "et un justificatif de domicile"]
    guess = guess_kind(lines, *LETTER_MM, card=False)
    assert guess is None or guess.category is not Category.IDENTITY


def test_only_an_account_number_with_right_digits_counts() -> None:
    def points(number: str) -> float:
        guess = guess_kind([f"IBAN {number}", "BIC AAAAFRPP"], *LETTER_MM, card=False)
        return guess.confidence if guess else 0.0

    assert points("FR14 2004 1010 0505 0001 3M02 606") > points("FR15 2004 1010 0505 0001 3M02 606")


@given(st.lists(st.text(max_size=80), max_size=12), st.booleans())
def test_any_text_gives_a_likelihood_between_none_and_one(lines: list[str], card: bool) -> None:
    guess = guess_kind(lines, *LETTER_MM, card)
    assert guess is None or 0 <= guess.confidence <= 1
