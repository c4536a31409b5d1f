"""The file of procedures that a structure edits: ours is whole, a wrong one is refused in one sentence."""

import re
from pathlib import Path

import pytest

from kiosk import procedures
from kiosk.procedures import ProceduresError, load, said
from kiosk.ui.languages import LANGUAGE_NAMES

GOOD = """
[paper.card]
category = "identity"
name = { fr = "Carte" }

[[procedure]]
id = "one"
picture = "other"
papers = ["card"]
name = { fr = "Une demande", en = "A request" }
"""


def test_ours_has_its_words_in_every_language_of_the_screens() -> None:
    ours = load()
    assert [each.id for each in ours.procedure] == ["rsa", "address", "housing", "health", "permit"]
    for name in [each.name for each in ours.procedure] + [each.name for each in ours.paper.values()]:
        assert set(name) == set(LANGUAGE_NAMES)
    assert {name for each in ours.procedure for name in each.papers} == set(ours.paper)


def test_a_structures_own_file_needs_french_only(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(GOOD)
    (one,) = load(path).procedure
    assert (said(one.name, "en"), said(one.name, "ta")) == ("A request", "Une demande")


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('papers = ["card"]', 'papers = ["cart"]', r"[[procedure]] 1 papers: there is no table [paper.cart]; expected"),
        (
            'papers = ["card"]',
            'papers = ["card", "card"]',
            "[[procedure]] 1 papers: expected from 1 to 6 papers, each once",
        ),
        ('papers = ["card"]', "papers = []", "[[procedure]] 1 papers: expected from 1 to 6 papers"),
        ('papers = ["card"]', "", "[[procedure]] 1 papers: expected from 1 to 6 papers"),
        ('id = "one"', 'id = "RSA 1"', "[[procedure]] 1 id: expected small letters"),
        (
            'id = "one"',
            'id = "one"\nphoto = "x"',
            "[[procedure]] 1 has no key 'photo'; expected id, picture, name, papers",
        ),
        ('fr = "Carte"', 'en = "Card"', "[paper.card] name: expected words by language, French (fr) always"),
        ('{ fr = "Carte" }', '"Carte"', "[paper.card] name: expected words by language"),
        (
            'fr = "Carte"',
            'fr = "Carte", xx = "Kort"',
            "[paper.card] name: there is no language 'xx'; expected fr en ar",
        ),
        ('fr = "Carte"', 'fr = " "', "[paper.card] name fr: expected one line of 1 to 60 letters"),
        ('fr = "Carte"', f'fr = "{"carte " * 11}"', "[paper.card] name fr: expected one line of 1 to 60 letters"),
        ('"identity"', '"identities"', "[paper.card] category: expected one of identity, vitale"),
        ('picture = "other"', 'picture = "cat"', "[[procedure]] 1 picture: expected one of income, address"),
        ("[paper.card]", "[paper.card", "this is not TOML (Expected ']' at the end of a table declaration (at line 2"),
        ("[[procedure]]", "[[procedures]]", "procedures: expected tables [paper.NAME] and [[procedure]]"),
        ("[[procedure]]", "[procedure]", "paper or procedure: expected tables [paper.NAME] and [[procedure]]"),
        ("[paper.card]", "[paper]\ncard = 1\n[other]", "other: expected tables [paper.NAME] and [[procedure]]"),
        ("[paper.card]", "paper = { card = 1 }\n[paper.x]", "this is not TOML"),
        ("[[procedure]]", GOOD[GOOD.index("[[procedure]]") :] * 6 + "[[procedure]]", "expected at most 6, there are 7"),
        (
            "[[procedure]]",
            GOOD[GOOD.index("[[procedure]]") :] + "[[procedure]]",
            "2 id: expected another one, 'one' is",
        ),
    ],
)
def test_a_wrong_file_is_refused_with_what_is_wrong(tmp_path: Path, before: str, after: str, sentence: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(GOOD.replace(before, after, 1))
    with pytest.raises(ProceduresError, match=re.escape(sentence)) as refused:
        load(path)
    assert str(refused.value).startswith(str(path))
    assert "$" not in str(refused.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProceduresError, match="cannot be read"):
        load(tmp_path / "none.toml")


def test_text_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(GOOD.replace("Carte", "Carte d'identité").encode("latin-1"))
    with pytest.raises(ProceduresError, match="save it as UTF-8"):
        load(path)


def test_every_picture_is_drawn() -> None:
    folder = Path(procedures.__file__).parent / "ui" / "qml" / "pictures"
    pictures = procedures.Picture.__args__  # type: ignore[attr-defined]
    assert all((folder / f"fixed-ask-{picture}.svg").is_file() for picture in pictures)
