"""No French words of ours rely on colour, shape or place alone (WCAG 1.3.3)."""

import re
from collections.abc import Iterator

import pytest

from kiosk.printer.texts import TEXTS, read_paper_text
from kiosk.ui.places import QML

_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_SENSES = re.compile(
    r"\b(vert|rouge|jaune|bleu|orange|violet|gris|blanc|noir|rond|carré|ovale|triangle|cercle)(e?s?)\b"
    r"|\b(gauche|droite|en haut|en bas|au-dessus|au-dessous|ci-dess\w+|à côté|le bouton|le coin|la flèche)\b",
    re.IGNORECASE,
)
OF_A_THING = {
    "Le code carré vers le bas, dans le coin de la flèche.",
    "Le texte vers le bas. Le coin contre la flèche.",
    "Les carrés noirs vers le bas.",
    "Code carré pour le téléphone",
    "Tournez-le : le grand côté en bas.",
    "Tenez le code carré devant la caméra. La machine le lit seule.",
    "Visez ce carré avec votre téléphone",
    "À quoi sert le code carré ?",
    "À côté de chaque papier, vous lisez qui l'a mis.",
}
"""How a paper lies, which each of these screens shows as a picture too; a code that is named by what it looks like,
beside another way (the same code in digits, or a picture); what is told, and is nothing to find.
"""
OF_A_CHOICE = {"À gauche", "À droite", "Noir et jaune", "Tout en bas"}
"""What a control does, as its own label: nobody is told to look for it by that."""


def sentences() -> Iterator[str]:
    """What screens say in French, to persons and to agents, and papers."""
    for file in QML.parent.rglob("*.qml"):
        yield from (found for found in _STRING.findall(file.read_text(encoding="utf-8")) if " " in found)
        yield from OF_A_CHOICE.intersection(_STRING.findall(file.read_text(encoding="utf-8")))
    for file in (TEXTS / "fr").glob("*.toml"):
        if file.stem != "words":
            yield from read_paper_text(file).sentences()


def relies_on_the_senses(sentence: str) -> bool:
    return bool(_SENSES.search(sentence))


def test_no_sentence_points_at_something_by_its_colour_shape_or_place() -> None:
    said = set(sentences())
    assert len(said) > 300
    pointing = {sentence for sentence in said if relies_on_the_senses(sentence)}
    assert pointing - OF_A_THING - OF_A_CHOICE == set()
    assert (OF_A_THING | OF_A_CHOICE) - pointing == set(), "these are said no more"


@pytest.mark.parametrize("sentence", ["Touchez le bouton vert.", "Le choix à droite", "La réponse en bas", "Le rond."])
def test_such_a_sentence_would_be_found(sentence: str) -> None:
    assert relies_on_the_senses(sentence)
