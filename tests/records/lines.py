"""Journal lines of whole visits, made up."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from joserfc.jwk import OKPKey

from kiosk.records.chain import GENESIS, Line, digest, signed_end, written
from kiosk.upload.identity import KioskKey

KEY = KioskKey(OKPKey.generate_key("Ed25519"))
"""Signs the ends of made up journals."""
START = datetime(2026, 11, 2, 9, tzinfo=UTC)


@dataclass(frozen=True)
class Visit:
    """One visit: who came (as far as a hash of their papers would tell), and what happened."""

    person: str = "A"
    language: str = "fr"
    way: str = "phone"
    """Empty: never got in."""
    kinds: tuple[str, ...] = ("identity",)
    step: str = "done"
    minutes: float = 7
    faults: tuple[str, ...] = ()
    vault: str = "Coffre"
    agent: bool = False


def lines_of(visits: Iterable[Visit], start: datetime = START, site: str = "Accueil") -> Iterator[Line]:
    """The journal's lines of these visits, one after the other, the chain closed."""
    n, prev = 0, GENESIS
    for visit_start, visit in zip(_half_hours(start), visits, strict=False):
        for minutes, act, result, facts in _acts(visit):
            n += 1
            at = (visit_start + timedelta(minutes=minutes)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            vault = "" if act.startswith("visit") or act in {"consent", "agent beside"} else visit.vault
            line = Line(n, at, site, act, prev, result, vault, facts)
            prev = digest(msgspec.json.encode(line))
            yield line


def write(path: Path, lines: Iterable[Line]) -> Path:
    """A journal's file, with its signed end."""
    last, text = Line(0, "", "", "", ""), b""
    with path.open("wb") as file:
        for last in lines:
            text = written(last)
            file.write(text + b"\n")
        file.write(signed_end(last.n, digest(text) if text else GENESIS, last.at, last.site, KEY) + b"\n")
    return path


def write_old(path: Path, lines: Iterable[Line]) -> Path:
    """A journal's file as it was before 2026-11-23: no line has its own hash, and the end is not signed."""
    path.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in lines))
    return path


def _half_hours(start: datetime) -> Iterator[datetime]:
    while True:
        yield start
        start += timedelta(minutes=30)


def _acts(visit: Visit) -> Iterator[tuple[float, str, str, dict[str, str]]]:
    yield 0, "visit began", "", {}
    if visit.agent:
        yield 0.05, "agent beside", "", {"agent": "AAAAAAAA", "person": "here"}
    if visit.language:
        yield 0.1, "consent", "agreed", {"language": visit.language}
    if visit.way:
        yield 0.2, "login", "", {"method": visit.way}
    for fault in visit.faults:
        yield 0.3, "fault", fault, {"step": visit.step}
    for kind in visit.kinds:
        about = {"deposit": f"deposit of {visit.person}", "sha256": f"hash of {visit.person}", "category": kind}
        yield 0.4, "deposit kept", "", about
        yield 0.5, "deposit receipted", "", {**about, "vault_id": f"vault id of {visit.person}"}
    yield visit.minutes, "visit ended", "finished" if visit.step == "done" else "left", {"step": visit.step}
