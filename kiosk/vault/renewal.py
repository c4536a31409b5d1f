"""New keys for a vault: they sign receipts and encrypt secrets, and nothing that was given out ends."""

from dataclasses import replace

from sqlalchemy import Connection, bindparam, delete, select, update

from kiosk.vault.database import cards, writing
from kiosk.vault.keys import KEYS, Keys, load_keys, renew_keys
from kiosk.vault.relay_tables import consents, links
from kiosk.vault.settings import Vault


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
    anew = [{"this": row.id, "anew": keys.seal_card(row.id, keys.open_card(row.id, row.secret))} for row in rows]
    if anew:
        connection.execute(update(cards).where(cards.c.id == bindparam("this")).values(secret=bindparam("anew")), anew)


def _links_anew(connection: Connection, keys: Keys) -> None:
    live = select(links.c.account, links.c.grip, links.c.identity).where(links.c.ended_at.is_(None))
    for account, *sealed in connection.execute(live).all():
        grip, identity = (keys.seal_link(account, keys.open_link(account, text)) for text in sealed)
        connection.execute(update(links).where(links.c.account == account).values(grip=grip, identity=identity))
