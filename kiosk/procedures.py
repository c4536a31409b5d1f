"""What people come to ask for, and which papers are usually asked of them: a file that the structure edits."""

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, get_args

import msgspec

from kiosk.domain import LANGUAGES, Category
from kiosk.site import PlainError

OURS = Path(__file__).with_name("procedures.toml")
SOURCE_LANGUAGE = "fr"
MOST_PROCEDURES = 6
MOST_PAPERS = 6
MOST_LETTERS = 60
"""What a small screen has room for: procedures, papers of each, and letters of a name."""

Names = dict[str, str]
"""The same words by language; French is always there."""
Picture = Literal["income", "address", "housing", "health", "permit", "other"]

_Table = TypeVar("_Table")
_EXPECTED = {
    "category": f"one of {', '.join(Category)}",
    "picture": f"one of {', '.join(get_args(Picture))}",
    "id": 'small letters, digits and -, such as "housing-aid"',
    "papers": f"from 1 to {MOST_PAPERS} papers, each once, by the names of their tables [paper.NAME]",
    "name": 'words by language, French (fr) always, such as { fr = "Le RSA", en = "RSA" }',
}


class ProceduresError(PlainError):
    """The file cannot be used; the message is one sentence that says what to do."""


class AskedPaper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A paper that is usually asked."""

    category: Category
    name: Names


class Procedure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that people ask for; `papers` are names of papers in the same file."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]*$")]
    picture: Picture
    name: Names
    papers: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=MOST_PAPERS)]


class Procedures(msgspec.Struct, frozen=True):
    """The whole file."""

    paper: dict[str, AskedPaper] = {}
    procedure: tuple[Procedure, ...] = ()

    def find(self, name: str) -> Procedure | None:
        """The procedure with this id."""
        return next((each for each in self.procedure if each.id == name), None)


def load(path: Path = OURS) -> Procedures:
    """Reads and checks a file of procedures. Raises ProceduresError: file, table, key and what was expected there."""
    try:
        return _checked(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise ProceduresError(f"{path}: the procedures cannot be read; check the name in the site file.") from error
    except UnicodeDecodeError as error:
        raise ProceduresError(f"{path}: this is not UTF-8 text; save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise ProceduresError(f"{path}: this is not TOML ({error}); mend that line.") from error
    except ValueError as error:
        raise ProceduresError(f"{path}, {error}.") from error


def _checked(values: dict[str, Any]) -> Procedures:
    """Raises ValueError with the table, and what was expected in it."""
    papers, procedures = values.pop("paper", {}), values.pop("procedure", [])
    if values or not isinstance(papers, dict) or not isinstance(procedures, list):
        raise ValueError(f"{next(iter(values), 'paper or procedure')}: expected tables [paper.NAME] and [[procedure]]")
    if len(procedures) > MOST_PROCEDURES:
        raise ValueError(f"[[procedure]]: expected at most {MOST_PROCEDURES}, there are {len(procedures)}")
    asked = {name: _table(f"[paper.{name}]", table, AskedPaper) for name, table in papers.items()}
    found: list[Procedure] = []
    for number, table in enumerate(procedures, 1):
        called = f"[[procedure]] {number}"
        one = _table(called, table, Procedure)
        if one.id in {other.id for other in found}:
            raise ValueError(f"{called} id: expected another one, {one.id!r} is taken")
        if unknown := [name for name in one.papers if name not in asked]:
            raise ValueError(f"{called} papers: there is no table [paper.{unknown[0]}]; expected {_EXPECTED['papers']}")
        if len(set(one.papers)) < len(one.papers):
            raise ValueError(f"{called} papers: expected {_EXPECTED['papers']}")
        found.append(one)
    return Procedures(asked, tuple(found))


def _table(called: str, values: object, kind: type[_Table]) -> _Table:
    """The table as `kind`; raises ValueError."""
    keys = [field.name for field in msgspec.structs.fields(kind)]  # type: ignore[arg-type]
    try:
        table = msgspec.convert(values, kind)
    except msgspec.ValidationError as error:
        if unknown := re.search(r"unknown field `(.*)`", str(error)):
            raise ValueError(f"{called} has no key {unknown[1]!r}; expected {', '.join(keys)}") from error
        key = re.search(r"missing required field `(\w+)`|\$\.(\w+)", str(error))
        if key is None:
            raise ValueError(f"{called}: expected a table with {', '.join(keys)}") from error
        name = key[1] or key[2]
        raise ValueError(f"{called} {name}: expected {_EXPECTED[name]}") from error
    _check_names(f"{called} name", table.name)  # type: ignore[attr-defined]
    return table


def _check_names(called: str, name: Names) -> None:
    """Raises ValueError where these words cannot be shown."""
    if SOURCE_LANGUAGE not in name:
        raise ValueError(f"{called}: expected {_EXPECTED['name']}")
    for language, words in name.items():
        if language not in LANGUAGES:
            raise ValueError(f"{called}: there is no language {language!r}; expected {' '.join(LANGUAGES)}")
        if not words.strip() or len(words.splitlines()) > 1 or len(words) > MOST_LETTERS:
            raise ValueError(f"{called} {language}: expected one line of 1 to {MOST_LETTERS} letters")


def said(name: Names, language: str) -> str:
    """The words in this language, else in French."""
    return name.get(language) or name[SOURCE_LANGUAGE]
