"""The papers' words: one TOML file a paper and language, with placeholders; a structure's own files come first."""

import string
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from kiosk.domain import Paper
from kiosk.site import PlainError, Site

TEXTS = Path(__file__).parent / "texts"
SOURCE_LANGUAGE = "fr"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur", "he"})

Condition = Literal[
    "",
    "replaces",
    "sealed",
    "not sealed",
    "waiting",
    "refused",
    "arrived",
    "renewals",
    "handle",
    "link",
    "safe",
    "until",
    "link until",
    "shows",
    "not shows",
]
Slot = Literal[
    "",
    "deposits",
    "renewals",
    "groups",
    "recovery qr",
    "card qr",
    "invitation qr",
    "values",
    "scripts",
    "to bring",
    "counts",
    "slip qr",
    "link qr",
]


Dating = Literal["ends", "ended", "young"]


class TextError(PlainError):
    """A text file is missing or wrong; the message says which and what to do."""


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a paper. What it has is printed in the order of these members."""

    id: str = ""
    """Names a required statement, so that the lint can say when it is missing."""
    when: Condition = ""
    """The part is printed only when this is so."""
    rule: bool = False
    cut: bool = False
    picture: str = ""
    heading: str = ""
    strong: str = ""
    text: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()
    slot: Slot = ""
    write: tuple[str, ...] = ()
    sign: tuple[str, ...] = ()


class PaperText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One paper in one language."""

    version: str
    review: Literal["source", "unreviewed", "reviewed"]
    title: str
    picture: str
    part: tuple[Part, ...]
    footer: str = ""
    form: bool = False
    """A form to be signed: gets corner marks."""

    def sentences(self) -> Iterator[str]:
        """Give every string that is printed."""
        yield self.title
        for part in self.part:
            yield from filter(None, (part.heading, part.strong))
            yield from (*part.text, *part.items, *part.boxes, *part.write, *part.sign)
        if self.footer:
            yield self.footer


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that stand between a paper's own sentences: kinds of paper, states, reasons, marks."""

    review: Literal["source", "unreviewed", "reviewed"]
    contact: str
    """Whom to ask, where the site file names nobody."""
    learning: str
    """What stands on each part of every paper while everything is pretended."""
    pages_one: str
    pages_many: str
    states: dict[str, str]
    arrived: str
    """What is said of a receipted paper that waits to be fetched: it lies in no safe."""
    reasons: dict[str, str]
    reason_other: str
    categories: dict[str, str]
    renewals: dict[str, str]
    reference: str
    dated: dict[Dating, str]
    """What is said of a paper whose own date is known, in place of what is said of all of its kind."""


def paper_text(paper: Paper, language: str, own: Path | None = None) -> PaperText:
    """Return the paper's words in `language`, else in French; `own` is a structure's folder of own wordings.

    Raises TextError when a file cannot be understood.
    """
    for wanted in (language, SOURCE_LANGUAGE):
        for folder in filter(None, (own, TEXTS)):
            path = folder / wanted / f"{paper.value}.toml"
            if path.is_file():
                return read_paper_text(path)
    raise TextError(f"There are no words for the paper {paper.value!r}; reinstall the kiosk.")


def language_of(paper: Paper, language: str, own: Path | None = None) -> str:
    """Return the language in which the paper is printed: `language` where there are words for it, else French."""
    folders = [folder for folder in (own, TEXTS) if folder is not None]
    known = any((folder / language / f"{paper.value}.toml").is_file() for folder in folders)
    return language if known else SOURCE_LANGUAGE


def read_paper_text(path: Path) -> PaperText:
    """Read one text file; raises TextError with its name."""
    try:
        return msgspec.toml.decode(path.read_text(encoding="utf-8"), type=PaperText)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise TextError(f"{path}: {error}.") from error


def words(language: str) -> Words:
    """Return the words in `language`, else in French; raises TextError."""
    path = TEXTS / language / "words.toml"
    if not path.is_file():
        path = TEXTS / SOURCE_LANGUAGE / "words.toml"
    try:
        return msgspec.toml.decode(path.read_text(encoding="utf-8"), type=Words)
    except (OSError, msgspec.DecodeError) as error:
        raise TextError(f"{path}: {error}.") from error


def samples() -> tuple[str, ...]:
    """Return a line in each script, for the test page."""
    return tuple(
        msgspec.toml.decode((TEXTS / "samples.toml").read_text(encoding="utf-8"), type=dict[str, str]).values()
    )


def languages() -> tuple[str, ...]:
    """Return the languages that have words of their own, French first."""
    found = sorted(path.parent.name for path in TEXTS.glob("*/words.toml"))
    return (SOURCE_LANGUAGE, *(language for language in found if language != SOURCE_LANGUAGE))


def version(paper: Paper = Paper.NOTICE, own: Path | None = None) -> str:
    """Return the version of a paper's French source: for the notice, what a consent refers to."""
    return paper_text(paper, SOURCE_LANGUAGE, own).version


def placeholders(sentence: str) -> set[str]:
    """Return the names between braces; raises TextError when the braces do not fit."""
    try:
        return {name for _text, name, _format, _conversion in string.Formatter().parse(sentence) if name is not None}
    except ValueError as error:
        raise TextError(f"The braces in {sentence!r} do not fit: {error}.") from error


def own_texts(site: Site) -> Path | None:
    """Return the structure's folder of own wordings, where the site file names one."""
    return Path(site.printer.texts) if site.printer.texts else None
