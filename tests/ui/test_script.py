from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk import site
from kiosk.domain import Category, LoginMethod, Source
from kiosk.ui.robot import Robot
from kiosk.ui.script import Script, ScriptError, fits, load


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "visit.toml"
    path.write_text(text)
    return path


def test_two_keys_are_enough(tmp_path: Path) -> None:
    script = load(written(tmp_path, 'language = "fr"\nlogin = "phone"\n'))
    assert (script.language, script.login) == ("fr", LoginMethod.PHONE)
    assert len(script.all_documents) == 1


def test_documents_and_events_are_read(tmp_path: Path) -> None:
    script = load(
        written(
            tmp_path,
            """
            language = "ar"
            login = "card"
            source = "feeder"
            category = "tax"
            events = [{at = "scanning", page = 3, do = "jam"}]
            [[documents]]
            category = "housing"
            source = "glass"
            sheets = 2
            """,
        )
    )
    assert [(each.category, each.source, each.sheets) for each in script.all_documents] == [
        (Category.TAX, Source.FEEDER, 1),
        (Category.HOUSING, Source.GLASS, 2),
    ]
    assert (script.events[0].do, script.events[0].page) == ("jam", 3)


@pytest.mark.parametrize(
    "text",
    [
        'login = "phone"',
        'language = "fr"\nlogin = "fax"',
        'language = "fr"\nlogin = "phone"\ncolour = "red"',
        'language = "fr"\nlogin = "phone"\npin = "12"',
        'language = "fr"\nlogin = "phone"\nevents = [{at = "scanning"}]',
        "language = ",
    ],
)
def test_a_wrong_script_gets_one_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(ScriptError) as caught:
        load(written(tmp_path, text))
    assert "\n" not in str(caught.value)
    assert "visit.toml" in str(caught.value)


def test_a_script_that_notepad_saved_is_read(tmp_path: Path) -> None:
    assert load(written(tmp_path, '\ufefflanguage = "fr"\r\nlogin = "card"\r\n')).login is LoginMethod.CARD


def test_a_script_that_is_not_there_gets_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match="check its name"):
        load(tmp_path / "no.toml")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('language = "fr"\nlogin = "fax"', 'login: expected "phone" or "card"'),
        ('language = "fr"', "login is missing: expected"),
        ('language = "fr"\nlogin = "card"\ncolour = 1', "there is no key 'colour'; expected language, login"),
        ('language = "fr"\nlogin = "card"\nsource = "hat"', 'source: expected "glass" or "feeder"'),
        ('language = "fr"\nlogin = "card"\n[[documents]]\nsheets = 0', "sheets: expected a number at least 1"),
        ('language = "fr"\nlogin = "open"\npin = "12"', "pin: expected 6 digits in quotes"),
        ('language = "fr"\nlogin = "open"\npin = "123456"', "no PIN that is so easy to guess"),
        ('language = "fr"\nlogin = "recover"\nrecovery = "123"', "recovery: expected 54 digits in quotes"),
        (f"language = {'[' * 5000}", "a number or a list without end"),
    ],
)
def test_a_wrong_script_is_told_what_was_expected(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(ScriptError) as caught:
        load(written(tmp_path, text))
    assert sentence in str(caught.value)


SITE = """
[site]
name = "A"
structure = "B"
languages = ["fr", "ar"]
[[vault]]
name = "Un"
kind = "profile1"
issuer = "https://un.example"
[[vault]]
name = "Deux"
kind = "profile1"
issuer = "https://deux.example"
"""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('language = "en"\nvault = "Un"', "the site offers fr, ar"),
        ('language = "fr"\nvault = "Trois"', "the site offers Un, Deux"),
        ('language = "fr"', "the site offers Un, Deux"),
        ('language = "fr"\nvault = "Un"\nevents = [{at = "scaning", do = "jam"}]', "which is no step"),
    ],
)
def test_a_visit_that_this_site_cannot_have_gets_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    script = load(written(tmp_path, 'login = "phone"\n' + text))
    with pytest.raises(ScriptError, match=sentence):
        fits(script, site.parse(SITE), control=True)


def test_events_want_somebody_who_makes_them_happen(tmp_path: Path) -> None:
    text = 'language = "fr"\nlogin = "phone"\nvault = "Un"\nevents = [{at = "scanning", do = "jam"}]'
    script = load(written(tmp_path, text))
    fits(script, site.parse(SITE), control=True)
    with pytest.raises(ScriptError, match="--control"):
        fits(script, site.parse(SITE), control=False)


def test_a_button_that_cannot_be_touched_yet_costs_no_sheet() -> None:
    touched: list[str] = []
    there = iter([False, True, True, True])

    def touch(what: str) -> bool:
        touched.append(what)
        return next(there)

    robot = object.__new__(Robot)
    vars(robot).update(_script=Script("fr", LoginMethod.PHONE, sheets=3), _document=0, _sheets=0)
    vars(robot).update(_hand=SimpleNamespace(touch=touch))
    assert [robot._pages() for _ in range(4)] == [False, True, True, True]
    assert touched == ["add", "add", "add", "pagesGood"]
