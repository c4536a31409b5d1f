"""Each language's letters are in the fonts that its screens ask for: no empty boxes. Each font's licence is named."""

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression

from kiosk.printer.layout import FAMILIES
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


TABLE = Path("docs/fonts.md")
_ROW = re.compile(r"^\| ([^|]+) \| [^|]+ \| `([\w-]+)` \| ([\w.-]+) \|$", re.MULTILINE)


def listed(page: str) -> dict[str, tuple[str, str]]:
    """Package and licence of each family of the table, which names each once."""
    rows = _ROW.findall(page)
    assert len({family for family, _, _ in rows}) == len(rows)
    return {family: (package, licence) for family, package, licence in rows}


def unlisted(page: str) -> list[str]:
    """What the table does not say, or says wrongly."""
    table, packages = listed(page), Path("tools/packages.apt").read_text()
    used = {fonts.LATIN, *fonts.SCRIPTS, *FAMILIES}
    found = [f"{family} is not listed" for family in used - set(table)]
    found += [f"nothing is written in {family}" for family in set(table) - used]
    found += [f"{name} is not installed" for name, _ in table.values() if not re.search(rf"^{name}\s", packages, re.M)]
    return found


def test_the_list_of_licences_has_every_family_and_no_other() -> None:
    assert unlisted(TABLE.read_text()) == []


@pytest.mark.parametrize(
    ("words", "instead", "lie"),
    [
        ("| Noto Sans Tamil |", "| Noto Sans Thai |", "Noto Sans Tamil is not listed"),
        ("| Noto Sans Tamil |", "| Noto Sans Thai |", "nothing is written in Noto Sans Thai"),
        ("`fonts-droid-fallback`", "`fonts-droid`", "fonts-droid is not installed"),
    ],
)
def test_a_false_line_of_the_list_would_be_found(words: str, instead: str, lie: str) -> None:
    assert lie in unlisted(TABLE.read_text().replace(words, instead))


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="the packages' own words are Debian's")
@pytest.mark.parametrize("family", sorted({fonts.LATIN, *fonts.SCRIPTS, *FAMILIES}))
def test_a_family_s_file_comes_from_its_package_under_its_licence(family: str) -> None:
    package, licence = listed(TABLE.read_text())[family]
    file = told("fc-list", family, "file").splitlines()[0].partition(":")[0]
    assert told("dpkg", "-S", file).startswith(f"{package}:")
    grants = Path("/usr/share/doc", package, "copyright").read_text()
    everything = grants.partition("Files: *")[2].partition("\nFiles:")[0]
    assert re.search(rf"^License: {licence}$", everything, re.MULTILINE)


def told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
