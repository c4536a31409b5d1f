"""People of a relay: a number, a PIN and perhaps a card, which open nothing here; their papers are with a provider."""

import json
import uuid

from sqlalchemy import Connection, insert, select

from kiosk.card import PIN_TRIES, Card
from kiosk.vault.accounts import new_handle
from kiosk.vault.database import accounts, cards
from kiosk.vault.links import Maker
from kiosk.vault.marks import digest, new_mark, rfc3339
from kiosk.vault.pins import NOBODYS_HASH, hash_pin
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

NOTICE = "relay-1"


def add_person(
    connection: Connection, vault: Vault, pin: str | None, maker: Maker, card: Card | None = None
) -> tuple[str, str]:
    """Write a person down; return account and number. No recovery key leads to them: an agent makes a new card.

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
            pin_hash=NOBODYS_HASH if pin is None else hash_pin(vault.keys, pin),
            consent=json.dumps(consent),
            opened_at=vault.clock(),
        )
    )
    if card is not None:
        sealed = vault.keys.seal_card(card.id, card.secret)
        connection.execute(
            insert(cards).values(id=card.id, account=account, secret=sealed, state="active", tries_left=PIN_TRIES)
        )
    return account, handle


def find_person(connection: Connection, handle: str) -> str:
    """Return the account of a number, however its digits were typed; raise Refusal 404 when there is none."""
    digits = "".join(filter(str.isdecimal, handle))
    here = accounts.c.handle == digits, accounts.c.state == "active"
    account: str | None = connection.execute(select(accounts.c.id).where(*here)).scalar_one_or_none()
    if account is None:
        raise Refusal(404, "not_found", "No vault has this number; read it out again, digit by digit.")
    return account
