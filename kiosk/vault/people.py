"""People of a relay: a number, a PIN and perhaps a card, which open nothing here; their papers are with a provider."""

import json
import uuid

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.card import PIN_TRIES, Card
from kiosk.vault.accounts import new_handle
from kiosk.vault.database import accounts, cards, reading, sessions, tokens, writing
from kiosk.vault.erase import close_vault
from kiosk.vault.links import Maker, end_link, links_of, person_at
from kiosk.vault.marks import digest, new_mark, rfc3339
from kiosk.vault.pins import NOBODYS_HASH, hash_pin
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

NOTICE = "relay-1"


def add_person(
    connection: Connection, vault: Vault, pin: str | None, maker: Maker, card: Card | None = None
) -> tuple[str, str]:
    """Write a person down; return account and number. No recovery key leads to them: `renew_card` does.

    Who has no PIN comes in by a provider's consent alone. Raises Refusal for a PIN that will not do.
    """
    account, handle = str(uuid.uuid4()), new_handle(connection)
    mode = "assisted" if maker.agent else "self"
    consent = {"notice": NOTICE, "at": rfc3339(vault.clock()), "mode": mode, "agent": maker.agent}
    connection.execute(
        insert(accounts).values(
            id=account,
            handle=handle,
            state="active",
            recipient="",
            wrapped_identity="",
            verifier_hash=digest(new_mark()),
            pin_hash=NOBODYS_HASH if pin is None else hash_pin(vault.hashing, vault.keys, pin),
            consent=json.dumps(consent),
            opened_at=vault.clock(),
        )
    )
    if card is not None:
        _add_card(connection, vault, account, card)
    return account, handle


def renew_card(vault: Vault, person: str, pin: str, card: Card) -> None:
    """Give a person who lost card or PIN new ones; the old ones and all logins die. Raises Refusal for a bad PIN."""
    pin_hash = hash_pin(vault.hashing, vault.keys, pin)
    with writing(vault.database) as connection:
        mine = accounts.c.id == person
        values = {"pin_hash": pin_hash, "sign_in_failures": 0, "sign_in_blocked_until": 0.0}
        connection.execute(update(accounts).where(mine).values(values))
        connection.execute(update(cards).where(cards.c.account == person).values(state="dead", tries_left=0))
        for link in links_of(connection, person):
            connection.execute(delete(tokens).where(tokens.c.account == link.account))
        connection.execute(delete(sessions).where(sessions.c.account == person))
        _add_card(connection, vault, person, card)


def forget_person(vault: Vault, person: str) -> list[str]:
    """Erase all that there is of a person, and tell their providers; return the names of those that cannot be told.

    Papers that wait are not brought any more.
    """
    with reading(vault.database) as connection:
        held = links_of(connection, person)
    untold = [link.upstream for link in held if not end_link(vault, link.account, person)]
    close_vault(vault, person)
    return untold


def find_person(connection: Connection, handle: str) -> str:
    """Return the account of a number, however its digits were typed; raise Refusal 404 when there is none."""
    digits = "".join(filter(str.isdecimal, handle))
    here = accounts.c.handle == digits, accounts.c.state == "active"
    account: str | None = connection.execute(select(accounts.c.id).where(*here)).scalar_one_or_none()
    if account is None:
        raise Refusal(404, "not_found", "No vault has this number; read it out again, digit by digit.")
    return account


def person_linked(connection: Connection, vault: Vault, upstream: str, subject: str) -> str:
    """Return the account of who is linked to `subject` at a provider; raise Refusal 404 when nobody is."""
    person = person_at(connection, vault, upstream, subject)
    if person is None:
        raise Refusal(404, "not_found", "Nobody is linked to this reference at this provider.")
    return person


def handle_of(connection: Connection, person: str) -> str:
    """Return the number of an account."""
    handle: str = connection.execute(select(accounts.c.handle).where(accounts.c.id == person)).scalar_one()
    return handle


def _add_card(connection: Connection, vault: Vault, account: str, card: Card) -> None:
    sealed = vault.keys.seal_card(card.id, card.secret)
    connection.execute(
        insert(cards).values(id=card.id, account=account, secret=sealed, state="active", tries_left=PIN_TRIES)
    )
