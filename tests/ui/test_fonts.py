"""Each language's letters are in the fonts that its screens ask for: no empty boxes."""

from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression

from kiosk.ui import fonts, places
from kiosk.ui.languages import LANGUAGE_NAMES

places.offscreen()

LAYOUT_ONLY = frozenset("\n\u200b\u200c\u200d\u2060")


@pytest.fixture(scope="module")
def family_of() -> dict[str, str]:
    """The family that Theme.qml names for each language."""
    engine = QQmlEngine()
    component = QQmlComponent(engine, str(places.QML.parent / "controls" / "Theme.qml"))
    theme = component.create()
    assert theme is not None, component.errorString()
    asked = {
        language: QQmlExpression(engine.rootContext(), theme, f"familyOf('{language}')") for language in LANGUAGE_NAMES
    }
    return {language: str(expression.evaluate()[0]) for language, expression in asked.items()}


def words(language: str) -> set[str]:
    if language == "fr":
        tree = ElementTree.parse(places.I18N / "consigne_en.ts")
        return set("".join(message.findtext("source") or "" for message in tree.iter("message")))
    tree = ElementTree.parse(places.I18N / f"consigne_{language}.ts")
    return set("".join("".join(each.itertext()) for each in tree.iter("translation")))


@pytest.mark.parametrize("language", list(LANGUAGE_NAMES))
def test_every_letter_of_a_language_is_in_its_font(language: str, family_of: dict[str, str]) -> None:
    family = family_of[language]
    assert family in QFontDatabase.families(), f"{family} is not installed; see tools/packages.apt"
    assert family == fonts.LATIN or family in fonts.SCRIPTS
    own, latin = (QRawFont.fromFont(QFont(name)) for name in (family, fonts.LATIN))
    letters = words(language) | set(LANGUAGE_NAMES[language])
    unknown = {
        letter
        for letter in letters - LAYOUT_ONLY
        if not own.supportsCharacter(ord(letter)) and not latin.supportsCharacter(ord(letter))
    }
    assert not unknown
    assert len(letters) > 30
