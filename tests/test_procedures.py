"""The file of procedures that a structure edits: ours is whole, a wrong one is refused in one sentence."""

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
        ('papers = ["card"]', 'papers = ["cart"]', "look at cart"),
        ('papers = ["card"]', 'papers = ["card", "card"]', "each of its papers once"),
        ('papers = ["card"]', "papers = []", "length"),
        ('fr = "Carte"', 'en = "Card"', "French"),
        ('"identity"', '"identities"', "identities"),
        ('picture = "other"', 'picture = "cat"', "cat"),
        ("[paper.card]", "[paper.card", "own.toml"),
        ("[[procedure]]", GOOD + "[[procedure]]", "own.toml"),
    ],
)
def test_a_wrong_file_is_refused_with_what_is_wrong(tmp_path: Path, before: str, after: str, sentence: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(GOOD.replace(before, after, 1))
    with pytest.raises(ProceduresError, match=sentence):
        load(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProceduresError, match="cannot be read"):
        load(tmp_path / "none.toml")


def test_two_procedures_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(GOOD + GOOD[GOOD.index("[[procedure]]") :])
    with pytest.raises(ProceduresError, match="same id"):
        load(path)


def test_every_picture_is_drawn() -> None:
    folder = Path(procedures.__file__).parent / "ui" / "qml" / "pictures"
    pictures = procedures.Picture.__args__  # type: ignore[attr-defined]
    assert all((folder / f"fixed-ask-{picture}.svg").is_file() for picture in pictures)
