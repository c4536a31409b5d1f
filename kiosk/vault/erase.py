"""Erasing, at the owner's word (GDPR article 17): one paper, or all of a person. Copies are the operator's."""

from sqlalchemy import Connection, Table, delete, select, update

from kiosk.vault.database import (
    accounts,
    cards,
    changes,
    deposits,
    device_logins,
    reading,
    sessions,
    shares,
    takeaways,
    tokens,
    writing,
)
from kiosk.vault.letterbox_tables import letterboxes
from kiosk.vault.owner import paper_of
from kiosk.vault.readings import forget_readings_of_paper, readings
from kiosk.vault.relay_tables import consents, errands, links
from kiosk.vault.settings import Vault
from kiosk.vault.views import forget_view_of, forget_views

CLOSING = "closing"
"""State of an account that lets nobody in any more and is on its way out."""


def erase_paper(vault: Vault, account: str, deposit: str) -> None:
    """Erase one paper of an account for good; raise Refusal 404 when it has no such paper."""
    vault.files.erase(paper_of(vault, account, deposit))
    with writing(vault.database) as connection:
        forget_view_of(connection, deposit)
        forget_readings_of_paper(connection, deposit)
        connection.execute(delete(deposits).where(deposits.c.id == deposit))
        connection.execute(delete(shares).where(shares.c.deposit == deposit))


def close_vault(vault: Vault, account: str) -> None:
    """Erase a person: papers, cards, logins, links, take-aways. When this ends half-way, `finish_closing` goes on."""
    with writing(vault.database) as connection:
        connection.execute(update(accounts).where(accounts.c.id == account).values(state=CLOSING))
        places = [account, *connection.execute(select(links.c.account).where(links.c.person == account)).scalars()]
        for place in places:
            _forget_logins(connection, place)
        forget_views(connection, account)
    for place in places:
        _erase_papers(vault, place)
    with reading(vault.database) as connection:
        taken = list(connection.execute(select(takeaways.c.account).where(takeaways.c.person == account)).scalars())
    for each in taken:
        end_takeaway(vault, each)
    with writing(vault.database) as connection:
        for table in (cards, changes, letterboxes, readings):
            connection.execute(delete(table).where(table.c.account == account))
        for table in (consents, links):
            connection.execute(delete(table).where(table.c.person == account))
        connection.execute(delete(accounts).where(accounts.c.id == account))


def end_takeaway(vault: Vault, account: str) -> None:
    """Erase a take-away with its papers. Its row goes last: when this ends half-way, tidying finds it again."""
    with writing(vault.database) as connection:
        _forget_logins(connection, account)
    _erase_papers(vault, account)
    with writing(vault.database) as connection:
        connection.execute(delete(takeaways).where(takeaways.c.account == account))


def finish_closing(vault: Vault) -> None:
    """Go on with the closing of vaults that a kill interrupted."""
    with reading(vault.database) as connection:
        left = list(connection.execute(select(accounts.c.id).where(accounts.c.state == CLOSING)).scalars())
    for account in left:
        close_vault(vault, account)


def _erase_papers(vault: Vault, account: str) -> None:
    """The bytes first, so that their names are known when this ends half-way, and again what came meanwhile."""
    mine = deposits.c.account == account
    with reading(vault.database) as connection:
        names = list(connection.execute(select(deposits.c.id).where(mine)).scalars())
    for name in names:
        vault.files.erase(name)
    with writing(vault.database) as connection:
        connection.execute(delete(deposits).where(mine))
        for table in (errands, shares):
            connection.execute(delete(table).where(table.c.account == account))
    for name in names:
        vault.files.erase(name)


def _forget_logins(connection: Connection, account: str) -> None:
    holders: tuple[Table, ...] = (tokens, sessions, device_logins)
    for table in holders:
        connection.execute(delete(table).where(table.c.account == account))
