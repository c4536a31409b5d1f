"""What people come to ask for, and which papers are usually asked of them: a file that the structure edits."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk.domain import Category
from kiosk.site import PlainError

OURS = Path(__file__).with_name("procedures.toml")
SOURCE_LANGUAGE = "fr"
MOST_PROCEDURES = 6
MOST_PAPERS = 6
"""What a small screen has room for."""

Names = dict[str, str]
"""The same words by language; French is always there."""
Picture = Literal["income", "address", "housing", "health", "permit", "other"]


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


class Procedures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    paper: dict[str, AskedPaper] = {}
    procedure: Annotated[tuple[Procedure, ...], msgspec.Meta(max_length=MOST_PROCEDURES)] = ()

    def find(self, name: str) -> Procedure | None:
        """The procedure with this id."""
        return next((each for each in self.procedure if each.id == name), None)


def load(path: Path = OURS) -> Procedures:
    """Reads and checks a file of procedures. Raises ProceduresError."""
    try:
        found = msgspec.toml.decode(path.read_bytes(), type=Procedures)
    except OSError as error:
        raise ProceduresError(f"{path}: the procedures cannot be read; check the name in the site file.") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ProceduresError(f"{path}: {error}.") from error
    ids = [procedure.id for procedure in found.procedure]
    if len(set(ids)) < len(ids):
        raise ProceduresError(f"{path}: two procedures have the same id; give each its own.")
    for procedure in found.procedure:
        missing = [name for name in procedure.papers if name not in found.paper]
        if missing or len(set(procedure.papers)) < len(procedure.papers):
            raise ProceduresError(
                f"{path}: procedure {procedure.id!r} names each of its papers once, and each has a table [paper.NAME];"
                f" look at {', '.join(missing or procedure.papers)}."
            )
    names = [each.name for each in found.procedure] + [each.name for each in found.paper.values()]
    nameless = [name for name in names if not name.get(SOURCE_LANGUAGE, "").strip()]
    if nameless:
        raise ProceduresError(f"{path}: a name in French (fr) is missing; every procedure and every paper has one.")
    return found


def said(name: Names, language: str) -> str:
    """The words in this language, else in French."""
    return name.get(language) or name[SOURCE_LANGUAGE]
