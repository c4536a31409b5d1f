"""What belongs to one person: papers, key, card."""

from sqlalchemy import Connection, delete, select, update

from kiosk.vault.accounts import spoken
from kiosk.vault.database import accounts, cards, deposits, reading, tokens, writing
from kiosk.vault.letterboxes import letterboxes_of
from kiosk.vault.marks import rfc3339
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.shares import shared_papers
from kiosk.vault.views import forbid_views, view_recipient, views_of


def papers_of(vault: Vault, account: str) -> dict[str, object]:
    """Return what the owner's browser needs to open the papers itself, newest paper first."""
    with reading(vault.database) as connection:
        owner = connection.execute(select(accounts).where(accounts.c.id == account)).mappings().one()
        shared = shared_papers(connection, account, vault.clock())
        letterboxes = letterboxes_of(connection, account)
        papers = [{**paper, "shared": shared.get(str(paper["id"]))} for paper in papers_in(connection, account)]
    return {
        "handle": spoken(owner["handle"]),
        "recipient": owner["recipient"],
        "wrapped_identity": owner["wrapped_identity"],
        "papers": papers,
        "letterboxes": letterboxes,
    }


def papers_in(connection: Connection, account: str) -> list[dict[str, object]]:
    """Return the papers of an account as its owner's browser lists them, newest first."""
    rows = connection.execute(
        select(deposits)
        .where(deposits.c.account == account, deposits.c.state == "kept")
        .order_by(deposits.c.kept_at.desc())
    ).mappings()
    viewed = views_of(connection, account)
    return [
        {
            "id": row["id"],
            "category": row["category"],
            "at": rfc3339(row["kept_at"]),
            "size": row["size"],
            "statement": row["statement"],
            "views": viewed.get(row["id"], []),
        }
        for row in rows
    ]


def paper_of(vault: Vault, account: str, deposit: str) -> str:
    """Return the name of one paper of this account; raise Refusal 404 when it has no such paper."""
    with reading(vault.database) as connection:
        found = connection.execute(
            select(deposits.c.id).where(
                deposits.c.id == deposit, deposits.c.account == account, deposits.c.state == "kept"
            )
        ).scalar_one_or_none()
    if found is None:
        raise Refusal(404, "not_found", "There is no such paper.")
    return deposit


def card_state(vault: Vault, account: str) -> str:
    """Return `active`, `locked`, `dead` or `none`."""
    with reading(vault.database) as connection:
        states = set(connection.execute(select(cards.c.state).where(cards.c.account == account)).scalars())
    return next((state for state in ("locked", "active", "dead") if state in states), "none")


def shows_papers(vault: Vault, account: str) -> bool:
    """Say whether the person's card can show a paper at a desk."""
    with reading(vault.database) as connection:
        return view_recipient(connection, vault, account) is not None


def lose_card(vault: Vault, account: str) -> None:
    """Make the person's cards die, with all tokens."""
    forbid_views(vault, account)
    with writing(vault.database) as connection:
        connection.execute(update(cards).where(cards.c.account == account).values(state="dead", tries_left=0))
        connection.execute(delete(tokens).where(tokens.c.account == account))
