"""Take-away: papers for who has no vault. The key is born in the phone's browser, or in a kiosk that shows its link.

It stays in that link; the server gets the public half, and the mark as a hash.
"""

import re
import secrets
import uuid
from dataclasses import dataclass
from typing import Any, TypeGuard

import msgspec
from sqlalchemy import Connection, RowMapping, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.profile import AGE_MAGIC, Consent, NewTakeAway, ProfileError, Token, from_base64url
from kiosk.vault.accounts import check_recipient, label
from kiosk.vault.database import reading, takeaways, writing
from kiosk.vault.erase import end_takeaway
from kiosk.vault.kiosks import Kiosk
from kiosk.vault.marks import digest, moment_shown, rfc3339
from kiosk.vault.owner import papers_in
from kiosk.vault.phone_login import answer_login_within
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.tokens import issue_token

NUMBER_DIGITS = 4
MOST_SEALED_LINK_CHARS = 2048
_HASH = re.compile(r"[0-9a-f]{64}")


class TakeAway(msgspec.Struct, frozen=True):
    """What the phone sends to take papers along: the code on the kiosk's screen, and whom to seal for."""

    code: str
    recipient: str
    hash: str
    """SHA-256 (hex) of the mark that the phone made for its link."""
    consent: Consent
    sealed_link: str = ""
    """The whole link as an age file for the kiosk's printer, base64url, where the person wants it on the receipt."""


class Taking(msgspec.Struct, frozen=True):
    """What the phone gets: `number` is what the kiosk shows too."""

    number: str


class Link(msgspec.Struct, frozen=True):
    """The link's half that the server may know."""

    mark: str


@dataclass(frozen=True)
class Taken:
    """A take-away that is there: `opens_left` counts how often its link may still be opened."""

    account: str
    opens_left: int
    expires_at: float


def take_away(vault: Vault, wanted: TakeAway, person: str | None = None) -> tuple[Taking, str]:
    """Say yes to a kiosk's login for a new take-away; return it with its account. `person` can end it with their card.

    Raises Refusal 404 when no login waits under the code, or take-away is not offered; 409 for a mark that is in use.
    """
    _check_sealed_link(wanted.sealed_link)
    row = _new_row(vault, wanted.recipient, wanted.hash, wanted.consent)
    row |= {"sealed_link": wanted.sealed_link or None, "person": person}
    account = row["account"]
    try:
        with writing(vault.database) as connection:
            if not offered(vault) or not answer_login_within(connection, vault, wanted.code, account, "approved"):
                raise Refusal(404, "not_found", "No kiosk waits for this code any more.")
            connection.execute(insert(takeaways).values(row))
    except IntegrityError as error:
        raise _mark_in_use() from error
    return Taking(row["number"]), account


def take_along(vault: Vault, kiosk: Kiosk, wanted: NewTakeAway, jkt: str) -> Token:
    """Let a kiosk put papers behind a link of its own, and again the same: an answer was lost, or a token has ended.

    Raises Refusal 404 where take-away is not offered; 409 for a mark in use, or whose time or openings are over.
    """
    row = _new_row(vault, wanted.recipient, wanted.hash, wanted.consent)
    if not offered(vault):
        raise Refusal(404, "not_found", "No papers are taken along without a vault here.")
    with writing(vault.database) as connection:
        there = connection.execute(select(takeaways).where(takeaways.c.hash == wanted.hash)).mappings().first()
        if there is None:
            connection.execute(insert(takeaways).values(row))
        elif not _there(there, vault) or not there["opens_left"] or there["recipient"] != wanted.recipient:
            raise _mark_in_use()
        return issue_token(connection, vault, kiosk, (there or row)["account"], jkt)


def goes_on(vault: Vault, account: str) -> bool:
    """Say whether this is a take-away whose time is not over."""
    with reading(vault.database) as connection:
        return _there(takeaway_of(connection, account), vault)


def go_on(vault: Vault, user_code: str, account: str) -> str:
    """Say yes to a kiosk's login for a take-away that is there; return its number. Its link goes on no further paper.

    Raises Refusal 404 when no login waits under the code, or the take-away is over.
    """
    with writing(vault.database) as connection:
        row = takeaway_of(connection, account)
        if not _there(row, vault) or not answer_login_within(connection, vault, user_code, account, "approved"):
            raise Refusal(404, "not_found", "No kiosk waits for this code any more.")
        connection.execute(update(takeaways).where(takeaways.c.account == account).values(sealed_link=None))
        return str(row["number"])


def offered(vault: Vault) -> bool:
    """Say whether papers may be taken along without a vault here."""
    return vault.limits.takeaway_lifetime_s > 0


def open_link(vault: Vault, mark: str, reader: str | None) -> Taken:
    """Open a link, and count that unless `reader` (an account) has it open; raise Refusal 410 when it is over."""
    with writing(vault.database) as connection:
        taken = _find(connection, vault, mark)
        if reader == taken.account:
            return taken
        if taken.opens_left < 1:
            raise _over()
        left = taken.opens_left - 1
        connection.execute(update(takeaways).where(takeaways.c.account == taken.account).values(opens_left=left))
    return Taken(taken.account, left, taken.expires_at)


def list_taken(vault: Vault, taken: Taken) -> dict[str, object]:
    """Return the papers of a take-away, newest first, and when they will be forgotten."""
    with reading(vault.database) as connection:
        papers = papers_in(connection, taken.account)
    return {"papers": papers, "until": rfc3339(taken.expires_at), "opens_left": taken.opens_left}


def end_link(vault: Vault, mark: str) -> None:
    """Forget a take-away with its papers, at its owner's word; raise Refusal 410 when it is over already."""
    with reading(vault.database) as connection:
        account = _find(connection, vault, mark).account
    _end(vault, account)


def links_made_by(vault: Vault, person: str) -> list[dict[str, str]]:
    """Return the take-aways that somebody made while they were signed in, by number and until when, oldest first."""
    here = takeaways.c.person == person, takeaways.c.expires_at > vault.clock()
    with reading(vault.database) as connection:
        rows = list(connection.execute(select(takeaways).where(*here).order_by(takeaways.c.expires_at)).mappings())
    return [
        {"account": row["account"], "number": label(row["number"]), "until": moment_shown(row["expires_at"])}
        for row in rows
    ]


def end_link_of(vault: Vault, person: str, account: str) -> None:
    """Forget a take-away that this person made, without its link; raise Refusal 404 when it is not theirs."""
    if account not in {link["account"] for link in links_made_by(vault, person)}:
        raise Refusal(404, "not_found", "There is no such link.")
    _end(vault, account)


def drop_old_takeaways(vault: Vault) -> None:
    """Forget the take-aways whose time is over, with their papers."""
    with reading(vault.database) as connection:
        over = connection.execute(select(takeaways.c.account).where(takeaways.c.expires_at <= vault.clock()))
        accounts = list(over.scalars())
    for account in accounts:
        end_takeaway(vault, account)


def takeaway_of(connection: Connection, account: str) -> RowMapping | None:
    """Return the row of a take-away, None when the account is not one."""
    return connection.execute(select(takeaways).where(takeaways.c.account == account)).mappings().first()


def _end(vault: Vault, account: str) -> None:
    """From the first moment on its link opens nothing; killed half-way, tidying goes on."""
    with writing(vault.database) as connection:
        connection.execute(update(takeaways).where(takeaways.c.account == account).values(expires_at=0.0))
    end_takeaway(vault, account)


def _new_row(vault: Vault, recipient: str, mark_hash: str, consent: Consent) -> dict[str, Any]:
    """A take-away that begins now, as it will be in the database; raises Refusal 400."""
    check_recipient(recipient)
    if not _HASH.fullmatch(mark_hash):
        raise Refusal(400, "invalid_request", "The link's mark goes as SHA-256 in hex.")
    return {
        "account": str(uuid.uuid4()),
        "hash": mark_hash,
        "number": f"{secrets.randbelow(10**NUMBER_DIGITS):0{NUMBER_DIGITS}d}",
        "recipient": recipient,
        "consent": msgspec.json.encode(consent).decode(),
        "opens_left": vault.limits.takeaway_opens,
        "expires_at": vault.clock() + vault.limits.takeaway_lifetime_s,
    }


def _check_sealed_link(sealed_link: str) -> None:
    try:
        sealed = from_base64url(sealed_link)
    except ProfileError as error:
        raise Refusal(400, "invalid_request", "The sealed link is not base64url.") from error
    if len(sealed_link) > MOST_SEALED_LINK_CHARS or (sealed and not sealed.startswith(AGE_MAGIC)):
        raise Refusal(400, "invalid_request", "The sealed link goes as an age file.")


def _mark_in_use() -> Refusal:
    return Refusal(409, "conflict", "This mark is in use.")


def _find(connection: Connection, vault: Vault, mark: str) -> Taken:
    here = takeaways.c.hash == digest(mark), takeaways.c.expires_at > vault.clock()
    row = connection.execute(select(takeaways).where(*here)).mappings().first()
    if row is None:
        raise _over()
    return Taken(row["account"], row["opens_left"], row["expires_at"])


def _there(row: RowMapping | None, vault: Vault) -> TypeGuard[RowMapping]:
    return row is not None and row["expires_at"] > vault.clock()


def _over() -> Refusal:
    return Refusal(410, "gone", "These papers are not here any more.")
