"""What no log may say: who somebody is, and whatever opens or proves anything."""

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.demo import agent, specimens
from kiosk.demo.stage import Stage

_FORBIDDEN = {
    "a signed token or statement": re.compile(r"eyJ[\w-]{8,}\.(?!\.)"),
    "an address with a capability or a login in it": re.compile(
        r"https?://\S+/(?:deposits|go|changes|papers|view)\b\S+"
    ),
    "a user code": re.compile(r"\b\d{3}-\d{3}-\d{3}\b"),
    "a card, badge, mandate or recovery code": re.compile(r"CONSIGNE[A-Z]?\d:"),
    "an age key": re.compile(r"AGE-SECRET-KEY|\bage1[a-z0-9]{50,}"),
    "a wrapped identity": re.compile(r"consigne-wrap1:"),
    "an authorization": re.compile(r"\b(?:Bearer|DPoP|Basic) [\w-]{8,}"),
}


def told(stage: Stage, folder: Path, heard: str) -> list[str]:
    """What the logs of kiosk and vault, the journal, and `heard` (this process's own log) say and must not."""
    found = []
    for name, text in _logs(stage, folder, heard):
        found += [f"{name}: {what}" for what in forbidden(text)]
        found += [f"{name}: {secret[:3]}..." for secret in _secrets(stage) if secret in text]
    return found


def forbidden(text: str) -> list[str]:
    """The kinds of things in a text that no log may hold, whoever they belong to."""
    return [what for what, pattern in _FORBIDDEN.items() if pattern.search(text)]


def _secrets(stage: Stage) -> list[str]:
    person = stage.person
    digits = "".join(filter(str.isdecimal, person.handle))
    return [
        specimens.SURNAME,
        agent.NAME,
        digits,
        " ".join(digits[at : at + 2] for at in range(0, len(digits), 2)),
        person.identity,
        "".join(person.recovery),
        person.card.id,
        person.card.secret,
    ]


def _logs(stage: Stage, folder: Path, heard: str) -> Iterator[tuple[str, str]]:
    yield "this process", heard
    for log in (*stage.logs.rglob("*.log"), *folder.rglob("*.log"), stage.state / "journal.jsonl"):
        if log.exists():
            yield log.name, log.read_text(encoding="utf-8", errors="replace")
