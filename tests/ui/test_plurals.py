"""Numbers in words: each language's own forms, as Qt chooses them."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.ui import places
from kiosk.ui.languages import LANGUAGE_NAMES

places.offscreen()

FORMS = {"ar": 6, "ro": 3, "uk": 3, "ru": 3, "tr": 1, "fa": 1, "zh": 1}
"""How many forms a language has (Unicode's plural rules, as Qt groups them); the others have two."""
ALIKE = {"ka": 1, "bn": 1, "ar": 4}
"""How many of them differ in our sentences: Georgian and Bengali have one after a number, Arabic has 11 as 100."""
NUMBERS = (1, 2, 3, 5, 11, 21, 100)
IN_WORDS = {"ar": (1, 2)}
"""Numbers that a form of their own says without a digit."""


@pytest.mark.parametrize("language", list(LANGUAGE_NAMES))
def test_each_number_has_its_form(language: str) -> None:
    words = QTranslator()
    assert words.load(f"consigne_{language}", str(places.I18N)), "run tools/i18n"
    QCoreApplication.installTranslator(words)
    forms = FORMS.get(language, 2)
    try:
        for context, message in plurals(language):
            source = message.findtext("source") or ""
            assert len(message.findall("translation/numerusform")) == forms
            said = {number: QCoreApplication.translate(context, source, "", number) for number in NUMBERS}
            assert source not in said.values()
            told = {number: text for number, text in said.items() if number not in IN_WORDS.get(language, ())}
            assert all(str(number) in text for number, text in told.items())
            different = {text.replace(str(number), "%n") for number, text in said.items()}
            fewest = ALIKE.get(language, min(forms, 2))
            assert fewest <= len(different) <= forms, different
    finally:
        QCoreApplication.removeTranslator(words)


def plurals(language: str) -> list[tuple[str, ElementTree.Element]]:
    """Context and message of each sentence that counts."""
    found = [
        (context.findtext("name") or "", message)
        for context in ElementTree.parse(places.I18N / f"consigne_{language}.ts").iter("context")
        for message in context.iter("message")
        if message.get("numerus") == "yes"
    ]
    assert found
    return found
