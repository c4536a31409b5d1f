"""All that there is of one person, to take along in open formats (GDPR articles 15 and 20): a ZIP file.

`trace.json` holds every operation that is written down, with what machines signed about it (JWS); `papers/` the sealed
files (age). Beside them `identity.txt` opens the papers, once the recovery key has opened it (docs/profile.md, 7). A
paper whose bytes are lost is missing there, and `trace.json`, which comes last, says *gone* of it.
"""

import json
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import asdict
from io import RawIOBase
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from kiosk.vault.accounts import spoken
from kiosk.vault.database import accounts, cards, deposits, kiosks, reading, shares, takeaways, views
from kiosk.vault.letterboxes import letterboxes_of
from kiosk.vault.marks import rfc3339
from kiosk.vault.readings import readings_of
from kiosk.vault.relay_tables import errands, links
from kiosk.vault.settings import Vault

log = logging.getLogger(__name__)

_BLOCK = 256 * 1024
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the archive: `trace.json` says when things happened."""


def trace_of(connection: Connection, account: str) -> dict[str, Any]:
    """Return what is written down about a person, oldest first, times in RFC 3339. No PIN, key or capability is in it.

    A relay's person has their deposits under their links, and nothing of what the papers say.
    """
    person = connection.execute(select(accounts).where(accounts.c.id == account)).mappings().one()
    linked = list(
        connection.execute(select(links).where(links.c.person == account).order_by(links.c.made_at)).mappings()
    )
    places = [account, *(row["account"] for row in linked)]
    return {
        "number": spoken(person["handle"]),
        "opened": rfc3339(person["opened_at"]),
        "consent": json.loads(person["consent"]),
        "cards": list(connection.execute(select(cards.c.state).where(cards.c.account == account)).scalars()),
        "deposits": [_deposit(row) for row in _deposits(connection, places)],
        "views": [
            {"document": row["deposit"], "at": rfc3339(row["at"]), "statement": row["statement"]}
            for row in _of(connection, views, account)
        ],
        "readings": readings_of(connection, account),
        "shared": [
            {"document": row["deposit"], "structure": row["structure"], "until": _time(row["until"])}
            for row in _of(connection, shares, account)
        ],
        "letterboxes": [asdict(letterbox) for letterbox in letterboxes_of(connection, account)],
        "links": [
            {
                "provider": row["upstream"],
                "made": rfc3339(row["made_at"]),
                "agent": row["agent"],
                "mandate": row["mandate"],
                "ended": _time(row["ended_at"]),
            }
            for row in linked
        ],
        "take_aways": [_take_away(connection, row) for row in _take_aways(connection, account)],
    }


def archive(vault: Vault, account: str) -> Iterator[bytes]:
    """Yield the ZIP file of a person, whose papers are read one after the other; nothing is kept on this machine."""
    with reading(vault.database) as connection:
        trace = trace_of(connection, account)
        wrapped = connection.execute(select(accounts.c.wrapped_identity).where(accounts.c.id == account)).scalar_one()
    out = _Pipe()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as made:
        if wrapped:
            made.writestr(zipfile.ZipInfo("identity.txt", _LONG_AGO), wrapped)
        for deposit in trace["deposits"]:
            if deposit["state"] == "kept":
                try:
                    yield from _paper(vault, made, out, deposit)
                except FileNotFoundError:
                    log.error("a paper of an export is gone; 'kiosk vault-admin check' says which")
                    deposit["state"] = "gone"
        made.writestr(zipfile.ZipInfo("trace.json", _LONG_AGO), json.dumps(trace, ensure_ascii=False, indent=2))
    yield out.taken()


def _paper(vault: Vault, made: zipfile.ZipFile, out: "_Pipe", deposit: dict[str, Any]) -> Iterator[bytes]:
    """Yield what the archive grows by with one paper. Raises FileNotFoundError when it is gone, or a part of it."""
    name = f"papers/{deposit['receipted'][:10]} {deposit['category']} {deposit['id'][:8]}.age"
    with vault.files.open(deposit["id"]) as sealed:
        block = sealed.read(_BLOCK)
        with made.open(zipfile.ZipInfo(name, _LONG_AGO), "w") as entry:
            while block:
                entry.write(block)
                yield out.taken()
                block = sealed.read(_BLOCK)


class _Pipe(RawIOBase):
    """What a ZIP file is written to, and taken from piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._pieces.append(bytes(data))
        return len(self._pieces[-1])

    def taken(self) -> bytes:
        """Return what was written since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def _deposits(connection: Connection, places: list[str]) -> list[RowMapping]:
    wanted = (
        select(deposits, kiosks.c.site, kiosks.c.structure, errands.c.upstream, errands.c.upstream_id, errands.c.fault)
        .outerjoin(kiosks, kiosks.c.kid == deposits.c.kid)
        .outerjoin(errands, errands.c.deposit == deposits.c.id)
        .where(deposits.c.account.in_(places))
        .order_by(deposits.c.capability_expires_at)
    )
    return list(connection.execute(wanted).mappings())


def _deposit(row: RowMapping) -> dict[str, Any]:
    told = ("id", "state", "category", "size", "sha256", "site", "structure", "statement", "receipt")
    kept_by = {"provider": row["upstream"], "their_id": row["upstream_id"], "fault": row["fault"]}
    return {
        **{name: row[name] for name in told},
        "receipted": _time(row["kept_at"]),
        **(kept_by if row["upstream"] else {}),
    }


def _take_aways(connection: Connection, account: str) -> list[RowMapping]:
    """The take-aways that this person made while they were signed in, and that are still there."""
    mine = select(takeaways).where(takeaways.c.person == account).order_by(takeaways.c.expires_at)
    return list(connection.execute(mine).mappings())


def _take_away(connection: Connection, row: RowMapping) -> dict[str, Any]:
    """What is known of a take-away: its papers open with its link alone, and are fetched with it."""
    return {
        "number": row["number"],
        "until": rfc3339(row["expires_at"]),
        "opens_left": row["opens_left"],
        "consent": json.loads(row["consent"]),
        "on_paper": row["sealed_link"] is not None,
        "deposits": [_deposit(deposit) for deposit in _deposits(connection, [row["account"]])],
    }


def _of(connection: Connection, table: Any, account: str) -> list[RowMapping]:
    return list(connection.execute(select(table).where(table.c.account == account)).mappings())


def _time(at: float | None) -> str | None:
    return None if at is None else rfc3339(at)
