"""Links: a person's account here stands for their account at a provider. Each link has an age key of its own.

A link is an account as far as tokens and deposits go, so that a token deposits into one provider's vault and no other.
"""

import logging
import uuid
from dataclasses import dataclass, field

import msgspec
import pyrage
from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, RowMapping, insert, select, update

from kiosk.fault import VaultError
from kiosk.vault.accounts import label
from kiosk.vault.database import accounts, reading, tokens, writing
from kiosk.vault.refusal import Refusal
from kiosk.vault.relay_tables import links
from kiosk.vault.settings import Vault
from kiosk.vault.upstreams import ByConsent

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Maker:
    """Who made a link: an agent (badge number) with a mandate (SHA-256 of its text), or the person alone."""

    agent: str | None = None
    mandate: str | None = None


@dataclass(frozen=True)
class Link:
    """One link that holds: `grip` and `identity` are sealed under the vault's own keys."""

    account: str
    person: str
    upstream: str
    recipient: str
    grip: bytes = field(repr=False)
    identity: bytes = field(repr=False)


def make_link(
    connection: Connection, vault: Vault, person: str, upstream: str, subject: str, grip: str, maker: Maker
) -> Link:
    """Link a person to who `subject` is at a provider; the same subject again renews the grip.

    Their card deposits there when it is their first link, or an agent makes it under a mandate; a further one that was
    made on a phone must be chosen. Raises Refusal 409 when the subject is linked to another person already.
    """
    known = vault.keys.link_mark(upstream, subject)
    row = (
        connection.execute(
            select(links).where(links.c.upstream == upstream, links.c.subject == known, links.c.ended_at.is_(None))
        )
        .mappings()
        .first()
    )
    if row is not None:
        if row["person"] != person:
            raise Refusal(409, "conflict", "This provider's vault is linked to another person's number already.")
        sealed = vault.keys.seal_link(row["account"], grip)
        chosen_at = vault.clock() if maker.agent else row["chosen_at"]
        connection.execute(
            update(links).where(links.c.account == row["account"]).values(grip=sealed, chosen_at=chosen_at)
        )
        return _link({**row, "grip": sealed})
    account, identity, now = str(uuid.uuid4()), pyrage.x25519.Identity.generate(), vault.clock()
    chosen = maker.agent or not links_of(connection, person)
    values: dict[str, object] = {
        "account": account,
        "person": person,
        "upstream": upstream,
        "subject": known,
        "grip": vault.keys.seal_link(account, grip),
        "recipient": str(identity.to_public()),
        "identity": vault.keys.seal_link(account, str(identity)),
        "agent": maker.agent,
        "mandate": maker.mandate,
        "made_at": now,
        "chosen_at": now if chosen else 0.0,
    }
    connection.execute(insert(links).values(values))
    return _link(values)


def person_at(connection: Connection, vault: Vault, upstream: str, subject: str) -> str | None:
    """Return whose link to `subject` holds, None when nobody's does."""
    known = vault.keys.link_mark(upstream, subject)
    here = links.c.upstream == upstream, links.c.subject == known, links.c.ended_at.is_(None)
    person: str | None = connection.execute(select(links.c.person).where(*here)).scalar_one_or_none()
    return person


def link_of(connection: Connection, account: str) -> Link | None:
    """Return the link that an account of a token or a deposit is, None when it is none or has ended."""
    here = links.c.account == account, links.c.ended_at.is_(None)
    row = connection.execute(select(links).where(*here)).mappings().first()
    return None if row is None else _link(row)


def links_of(connection: Connection, person: str) -> list[Link]:
    """Return a person's links, the one that a card deposits into first, then by age."""
    rows = connection.execute(
        select(links)
        .where(links.c.person == person, links.c.ended_at.is_(None))
        .order_by(links.c.chosen_at.desc(), links.c.made_at)
    )
    return [_link(row) for row in rows.mappings()]


def name_of(connection: Connection, vault: Vault, link: Link) -> str:
    """Return what a kiosk shows of a link: the provider, which vault there, and the end of the person's number."""
    handle = connection.execute(select(accounts.c.handle).where(accounts.c.id == link.person)).scalar_one_or_none()
    return " ".join(filter(None, (link.upstream, own_name(vault, link), label(handle) if handle else "")))


def own_name(vault: Vault, link: Link) -> str:
    """Return by what a person tells their vault from somebody else's at the same provider, where there is such."""
    provider = None if vault.relay is None else vault.relay.upstreams.get(link.upstream)
    try:
        grip = vault.keys.open_link(link.account, link.grip)
    except InvalidTag:
        return ""
    return provider.own_name(grip) if isinstance(provider, ByConsent) else ""


def choose_link(vault: Vault, person: str, account: str) -> None:
    """Make one of a person's links the one that their card deposits into; raise Refusal 404 when it is not theirs."""
    with writing(vault.database) as connection:
        chosen = connection.execute(
            update(links)
            .where(links.c.account == account, links.c.person == person, links.c.ended_at.is_(None))
            .values(chosen_at=vault.clock())
        )
        if chosen.rowcount != 1:
            raise _none()


def place_of(connection: Connection, vault: Vault, person: str) -> str | None:
    """Return the account that a login of this person deposits into: their chosen link, in the relay life.

    None when the person is linked to no provider.
    """
    if vault.relay is None:
        return person
    mine = (link.account for link in links_of(connection, person) if link.upstream in vault.relay.upstreams)
    return next(mine, None)


def no_place() -> Refusal:
    """Return how somebody is told that they are linked to no provider."""
    return Refusal(403, "access_denied", "This person is linked to no vault; an agent or a phone can do that.")


def all_links(vault: Vault) -> list[RowMapping]:
    """Return every link that ever was, for the operator."""
    with reading(vault.database) as connection:
        return list(connection.execute(select(links).order_by(links.c.made_at)).mappings())


def end_link(vault: Vault, account: str, person: str | None = None) -> bool:
    """End a link, with its tokens: tell the provider, then forget grip and key; return whether the provider knows.

    `person` is whose it must be. It ends here whatever the provider says, and a kill before that leaves the grip, so
    that the provider can be told again. Papers that still wait can be opened by nobody then. Raises Refusal 404.
    """
    with reading(vault.database) as connection:
        link = link_of(connection, account)
    if link is None or person not in {None, link.person}:
        raise _none()
    told = _told(vault, link)
    with writing(vault.database) as connection:
        connection.execute(
            update(links).where(links.c.account == account).values(ended_at=vault.clock(), grip=b"", identity=b"")
        )
        connection.execute(tokens.delete().where(tokens.c.account == account))
    return told


def _told(vault: Vault, link: Link) -> bool:
    provider = None if vault.relay is None else vault.relay.upstreams.get(link.upstream)
    if provider is None:
        return False
    try:
        provider.unlink(vault.keys.open_link(link.account, link.grip))
    except (VaultError, InvalidTag, msgspec.MsgspecError) as error:
        log.warning("a provider could not be told that a link has ended: %s", error or "its grip is lost")
        return False
    return True


def _link(row: RowMapping | dict[str, object]) -> Link:
    values = dict(row)
    return Link(**{name: values.get(name) for name in Link.__dataclass_fields__})  # type: ignore[arg-type]


def _none() -> Refusal:
    return Refusal(404, "not_found", "There is no such link.")
