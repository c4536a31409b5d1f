"""New keys for a vault: they sign receipts and encrypt secrets, and nothing that was given out ends."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, bindparam, delete, select, update

from kiosk.vault.database import cards, writing
from kiosk.vault.keys import KEYS, Keys, load_keys, renew_keys
from kiosk.vault.relay_tables import consents, links
from kiosk.vault.settings import Vault

log = logging.getLogger(__name__)


def renew(vault: Vault) -> Vault:
    """Make new keys, encrypt what is at rest anew in one transaction, and return the vault with them.

    No server may serve it. The new keys are on the disk, beside the old ones, before anything is encrypted with them:
    when this ends half-way, everything still opens. Consents that are under way begin again.
    """
    renew_keys(vault.data / KEYS)
    keys = load_keys(vault.data / KEYS)
    with writing(vault.database) as connection:
        _cards_anew(connection, keys)
        _links_anew(connection, keys)
        connection.execute(delete(consents))
    return replace(vault, keys=keys)


def _cards_anew(connection: Connection, keys: Keys) -> None:
    rows = connection.execute(select(cards.c.id, cards.c.secret)).all()
    anew = []
    for card, secret in rows:
        with _left_as_it_is():
            anew.append({"this": card, "anew": keys.seal_card(card, keys.open_card(card, secret))})
    if anew:
        connection.execute(update(cards).where(cards.c.id == bindparam("this")).values(secret=bindparam("anew")), anew)


def _links_anew(connection: Connection, keys: Keys) -> None:
    live = select(links.c.account, links.c.grip, links.c.identity).where(links.c.ended_at.is_(None))
    for account, *sealed in connection.execute(live).all():
        with _left_as_it_is():
            grip, identity = (keys.seal_link(account, keys.open_link(account, text)) for text in sealed)
            connection.execute(update(links).where(links.c.account == account).values(grip=grip, identity=identity))


@contextmanager
def _left_as_it_is() -> Iterator[None]:
    """A secret that none of the keys opens, in a vault that was restored without them."""
    try:
        yield
    except InvalidTag:
        log.warning("a card's or a link's secret opens under no key that is left")
