"""Checks the papers' words: placeholders, required statements, easy reading, versions."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.domain import Category, DepositState, Paper
from kiosk.form import BOXES
from kiosk.printer.texts import (
    SOURCE_LANGUAGE,
    TEXTS,
    PaperText,
    TextError,
    Words,
    placeholders,
    read_paper_text,
)

VERSIONS_FILE = "versions.toml"
KNOWN_PLACEHOLDERS = frozenset({
    "site", "structure", "contact", "data_protection_contact", "vault", "vault_address", "date", "time", "version",
    "notice_version", "handle", "agent", "key_number", "copy", "procedure", "month", "until",
    "slip",
})  # fmt: skip
REQUIRED = {
    Paper.NOTICE: (
        "what", "not", "who", "free", "where", "how long", "no commerce", "close", "back", "lost", "rights", "cnil",
        "responsible",
    ),
    Paper.CONSENT: ("question", "mode", "revocable", "not a mandate", "signature"),
    Paper.MANDATE: ("agent", "how long", "acts", "partial", "revocable", "signatures"),
    Paper.RECOVERY: ("replaces", "warning", "groups", "qr", "keep", "use"),
    Paper.CARD: ("replaces", "qr", "limits", "lost"),
    Paper.LETTERS: ("what", "limits", "stop", "after"),
    Paper.SLIP: ("what", "use", "slip", "destroy"),
    Paper.INVITATION: ("what", "qr", "use", "until"),
    Paper.RECEIPT: (
        "replaces", "until", "deposits", "waiting", "refused", "link", "link until", "renewals", "proof", "originals",
    ),
}  # fmt: skip
LONGEST_SENTENCE_WORDS = 20
LONG_WORD_LETTERS = 12
LONG_WORDS_SHARE = 0.06
_VERSION = re.compile(r"\d{4}-\d{2}(-\d+)?")
_SENTENCE_END = re.compile(r"(?<=[.!?:؟।])\s+|(?<=[。？！：])")
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0981-\u0983\u09bc-\u09cd\u0b82\u0bbe-\u0bcd\u200c\u200d"
"""Signs that belong to the letter before them, in our scripts; to Python they are no letters."""
_CHINESE = "\u4e00-\u9fff"
_WORD = re.compile(rf"[{_CHINESE}]{{1,2}}|(?:(?![{_CHINESE}])[^\W\d_][{_MARKS}]*)+(?:['’](?:[^\W\d_][{_MARKS}]*)+)*")
"""Chinese puts nothing between words: most have two characters."""


@dataclass(frozen=True)
class Finding:
    """One thing to mend: the file, and a sentence that says what."""

    place: str
    sentence: str


def lint(own: Path | None = None) -> list[Finding]:
    """Check all texts, ours and a structure's own."""
    findings: list[Finding] = []
    for folder in filter(None, (TEXTS, own)):
        findings += _lint_folder(folder)
    return findings


def record(own: Path | None = None) -> None:
    """Note the words of each version that is not yet noted; a version's words never change afterwards."""
    folder = own or TEXTS
    known = _recorded(folder)
    for path in _paper_files(folder):
        text = read_paper_text(path)
        known.setdefault(_key(path, text), _digest(text))
    lines = [f'"{key}" = "{digest}"' for key, digest in sorted(known.items())]
    (folder / VERSIONS_FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _lint_folder(folder: Path) -> Iterator[Finding]:
    recorded = _recorded(folder)
    for path in _paper_files(folder):
        place = str(path.relative_to(folder))
        try:
            text = read_paper_text(path)
        except TextError as error:
            yield Finding(place, str(error))
            continue
        sentences = (
            *_placeholder_findings(text),
            *_required_findings(Paper(path.stem), text),
            *_box_findings(Paper(path.stem), text),
            *_reading_findings(text),
            *_version_findings(path, text, recorded),
        )
        yield from (Finding(place, sentence) for sentence in sentences)
    for path in sorted(folder.glob("*/words.toml")):
        yield from (Finding(str(path.relative_to(folder)), sentence) for sentence in _words_findings(path))


def _paper_files(folder: Path) -> list[Path]:
    names = {paper.value for paper in Paper}
    return sorted(path for path in folder.glob("*/*.toml") if path.stem in names)


def _placeholder_findings(text: PaperText) -> Iterator[str]:
    for sentence in text.sentences():
        try:
            unknown = placeholders(sentence) - KNOWN_PLACEHOLDERS
        except TextError as error:
            yield str(error)
            continue
        for name in sorted(unknown):
            yield f"{{{name}}} is not a placeholder; known are {', '.join(sorted(KNOWN_PLACEHOLDERS))}."


def _required_findings(paper: Paper, text: PaperText) -> Iterator[str]:
    present = {part.id for part in text.part}
    for statement in REQUIRED.get(paper, ()):
        if statement not in present:
            yield f"the required statement {statement!r} is missing: add a part with this id."


def _box_findings(paper: Paper, text: PaperText) -> Iterator[str]:
    """Each box of a form has its meaning by its part and its place: none may be missing, and none too many."""
    boxes = {part.id: len(part.boxes) for part in text.part if part.boxes}
    meanings = {part: len(meant) for part, meant in BOXES.get(paper, {}).items()}
    if not text.form:
        if meanings:
            yield "this paper is read back from its boxes: write form = true."
        return
    for part in sorted(meanings.keys() | boxes.keys()):
        has, wants = boxes.get(part, 0), meanings.get(part, 0)
        if has != wants:
            yield f"the part {part!r} has {has} boxes and must have {wants}: each is read back by its place."


def _reading_findings(text: PaperText) -> Iterator[str]:
    words = 0
    long_words = []
    for block in text.sentences():
        for sentence in _SENTENCE_END.split(re.sub(r"\{\w+\}", "", block)):
            found = _WORD.findall(sentence)
            words += len(found)
            long_words += [word for word in found if _letters(word) > LONG_WORD_LETTERS]
            if len(found) > LONGEST_SENTENCE_WORDS:
                yield f"a sentence has {len(found)} words, at most {LONGEST_SENTENCE_WORDS} read easily: {sentence!r}."
    if words and len(long_words) / words > LONG_WORDS_SHARE:
        yield f"too many long words ({len(long_words)} of {words}): {', '.join(sorted(set(long_words)))}."


def _letters(word: str) -> int:
    return sum(unicodedata.category(character)[0] == "L" for character in word)


def _version_findings(path: Path, text: PaperText, recorded: dict[str, str]) -> Iterator[str]:
    if not _VERSION.fullmatch(text.version):
        yield f"version {text.version!r}: expected year-month, like 2026-11 or 2026-11-2."
    source = path.parent.parent / SOURCE_LANGUAGE / path.name
    if source.is_file() and read_paper_text(source).version != text.version:
        yield "the version differs from the French source: translate its last changes, then take its version."
    noted = recorded.get(_key(path, text))
    if noted is None:
        yield "this version is not noted yet: run 'kiosk papers lint --record' when its words are final."
    elif noted != _digest(text):
        yield "the words changed and the version did not: give it a new version."


def _words_findings(path: Path) -> Iterator[str]:
    try:
        said = msgspec.toml.decode(path.read_text(encoding="utf-8"), type=Words)
    except msgspec.DecodeError as error:
        yield f"{error}."
        return
    for category in Category:
        if category.value not in said.categories:
            yield f"there is no word for the category {category.value!r}."
    for state in DepositState:
        if state.value not in said.states:
            yield f"there is no sentence for the state {state.value!r}."


def _recorded(folder: Path) -> dict[str, str]:
    path = folder / VERSIONS_FILE
    if not path.is_file():
        return {}
    return msgspec.toml.decode(path.read_text(encoding="utf-8"), type=dict[str, str])


def _key(path: Path, text: PaperText) -> str:
    return f"{path.parent.name}/{path.stem} {text.version}"


def _digest(text: PaperText) -> str:
    words = msgspec.structs.replace(text, review="source")
    return hashlib.sha256(msgspec.json.encode(words)).hexdigest()[:16]
