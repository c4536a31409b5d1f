from pathlib import Path

import pytest

from kiosk.domain import Category, LoginMethod, Source
from kiosk.ui.script import ScriptError, load


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


def test_a_script_that_is_not_there_gets_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match="check its name"):
        load(tmp_path / "no.toml")
