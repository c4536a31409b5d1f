"""Letterboxes: a structure's power to put papers into one vault and do nothing else (open vault profile, section 12).

The owner gives it on the phone's pages, or with card and PIN at a kiosk's or an office's reader, and ends it on the
pages. The structure holds a mark for it; the vault its hash. An end is remembered, for the owner to read when a
structure could put papers in.
"""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from kiosk.profile import LETTERS_SCOPE, Token
from kiosk.vault.database import accounts, device_logins, reading, tokens, writing
from kiosk.vault.kiosks import Kiosk
from kiosk.vault.letterbox_tables import letterboxes
from kiosk.vault.marks import digest, new_mark, rfc3339
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.tokens import Grant, issue_token

ASKED = "letterbox asked"
"""State of a device login whose answer is no login at a kiosk but a letterbox for its structure."""
ALLOWED = "letterbox allowed"
BY_CARD = "card"
"""In place of a device login's hash: card and PIN said yes."""


@dataclass(frozen=True)
class Letterbox:
    """What its owner reads of one: RFC 3339 times, `until` empty while it holds."""

    structure: str
    since: str
    until: str = ""


def takes_letters(vault: Vault) -> bool:
    """Say whether persons can let a structure put papers in here; a relay has no place for that."""
    return vault.relay is None


def allow_letterbox(connection: Connection, vault: Vault, user_code: str, account: str) -> bool:
    """Write down that a person says yes to a letterbox that was asked for; say whether the question still waited."""
    here = device_logins.c.user_code == user_code, device_logins.c.state == ASKED
    changed = connection.execute(
        update(device_logins)
        .where(*here, device_logins.c.expires_at > vault.clock())
        .values(state=ALLOWED, account=account)
    )
    return changed.rowcount == 1


def make_letterbox(connection: Connection, vault: Vault, kiosk: Kiosk, account: str, jkt: str, login: str) -> Token:
    """Make a letterbox that was allowed, in a device login (its hash) or BY_CARD; its token is a first use."""
    mark = new_mark()
    connection.execute(
        insert(letterboxes).values(
            hash=digest(mark), account=account, structure=kiosk.structure, login=login, made_at=vault.clock()
        )
    )
    return _token(connection, vault, kiosk, account, jkt, mark)


def end_letterbox_of_login(connection: Connection, vault: Vault, login: str) -> None:
    """End what a device login gave: somebody redeems it a second time."""
    _end(connection, vault, letterboxes.c.login == login)


def redeem_letterbox(vault: Vault, kiosk: Kiosk, mark: str, jkt: str) -> Token:
    """Return a token that puts papers in, to a machine of the letterbox's structure; raise Refusal `invalid_grant`."""
    with writing(vault.database) as connection:
        account = connection.execute(
            select(letterboxes.c.account)
            .join(accounts, accounts.c.id == letterboxes.c.account)
            .where(
                letterboxes.c.hash == digest(mark),
                letterboxes.c.structure == kiosk.structure,
                letterboxes.c.ended_at.is_(None),
                accounts.c.state == "active",
            )
        ).scalar_one_or_none()
        if account is None or not takes_letters(vault):
            raise Refusal(400, "invalid_grant", "This person does not let the structure put papers in (any more).")
        return _token(connection, vault, kiosk, account, jkt, mark)


def check_author(said: dict[str, Any], grant: Grant) -> None:
    """Raise Refusal 400 unless a deposit's statement says who puts it in: the structure, or the person."""
    by_structure = said.get("mode") == "structure"
    if by_structure != grant.letters:
        raise Refusal(400, "invalid_statement", "The statement does not say who puts this paper in.")
    if by_structure and (said.get("structure") != grant.kiosk.structure or said.get("shared") is not None):
        raise Refusal(400, "invalid_statement", "A structure's statement names that structure and shares nothing.")


def letterboxes_of(connection: Connection, account: str) -> list[Letterbox]:
    """Return which structures can put papers in, or could, the oldest first. What was ended together is one."""
    rows = connection.execute(
        select(letterboxes).where(letterboxes.c.account == account).order_by(letterboxes.c.made_at)
    ).mappings()
    found: dict[tuple[str, float | None], Letterbox] = {}
    for row in rows:
        until = "" if row["ended_at"] is None else rfc3339(row["ended_at"])
        found.setdefault(
            (row["structure"], row["ended_at"]), Letterbox(row["structure"], rfc3339(row["made_at"]), until)
        )
    return list(found.values())


def letting_in(vault: Vault, account: str) -> list[Letterbox]:
    """Return the structures that can put papers in now."""
    with reading(vault.database) as connection:
        return [letterbox for letterbox in letterboxes_of(connection, account) if not letterbox.until]


def refuse_letters(vault: Vault, account: str, structure: str) -> None:
    """At the owner's word: this structure puts nothing in any more. An upload that it had begun may still end."""
    with writing(vault.database) as connection:
        _end(connection, vault, (letterboxes.c.account == account) & (letterboxes.c.structure == structure))


def _end(connection: Connection, vault: Vault, which: ColumnElement[bool]) -> None:
    live = which & letterboxes.c.ended_at.is_(None)
    connection.execute(delete(tokens).where(tokens.c.login.in_(select(letterboxes.c.hash).where(live))))
    connection.execute(update(letterboxes).where(live).values(ended_at=vault.clock()))


def _token(connection: Connection, vault: Vault, kiosk: Kiosk, account: str, jkt: str, mark: str) -> Token:
    token = issue_token(connection, vault, kiosk, account, jkt, login=digest(mark))
    return msgspec.structs.replace(token, scope=LETTERS_SCOPE, letterbox=mark)
