"""Linking by consent: the person says yes to their provider on their own phone, and comes back.

The answer counts in the browser that asked and in no other (RFC 6819 section 4.4.1.8): else somebody could have a
stranger's papers brought into a vault of their own. And it counts for who was signed in when it was asked, or nobody.
"""

import hmac
import logging
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, select

from kiosk.fault import VaultError
from kiosk.vault.database import accounts, writing
from kiosk.vault.links import Maker, make_link, person_at
from kiosk.vault.marks import digest, new_mark
from kiosk.vault.people import add_person
from kiosk.vault.refusal import Refusal
from kiosk.vault.relay_tables import consents
from kiosk.vault.settings import Vault
from kiosk.vault.upstreams import ByConsent

log = logging.getLogger(__name__)

LIFETIME_S = 900


@dataclass(frozen=True)
class Begun:
    """Where the browser goes, and the mark that it must show when it comes back."""

    address: str
    browser: str = field(repr=False)


def providers(vault: Vault) -> list[str]:
    """Return the names of the providers to whom a person says yes on the phone."""
    if vault.relay is None:
        return []
    return [name for name, upstream in vault.relay.upstreams.items() if upstream.capabilities().by_consent]


def ask(vault: Vault, upstream: str, place: str, person: str | None, user_code: str) -> Begun:
    """Begin: `place` is the address of the person's vault, `user_code` the kiosk's login that waits, if one does.

    Raises Refusal 404 when there is no such provider, or no vault at this address.
    """
    state, browser = new_mark(), new_mark()
    try:
        asked = _provider(vault, upstream).ask_consent(place, state)
    except VaultError as error:
        raise Refusal(404, "not_found", error.sentence or error.fault.value) from error
    with writing(vault.database) as connection:
        connection.execute(
            insert(consents).values(
                hash=digest(state),
                browser=digest(browser),
                upstream=upstream,
                person=person,
                user_code=user_code,
                secret=vault.keys.seal_link(digest(state), asked.secret),
                expires_at=vault.clock() + LIFETIME_S,
            )
        )
    return Begun(asked.address, browser)


def come_back(vault: Vault, state: str, browser: str, person: str | None, code: str) -> tuple[str, str]:
    """End: link the person, who is a new one when nobody was signed in; return account and the kiosk's code.

    Raises Refusal 403 when the answer is no, comes twice, too late, in another browser, or for who did not ask.
    """
    with writing(vault.database) as connection:
        here = consents.c.hash == digest(state), consents.c.expires_at > vault.clock()
        row = connection.execute(select(consents).where(*here)).mappings().first()
        connection.execute(delete(consents).where(consents.c.hash == digest(state)))
    if row is None or not code or not hmac.compare_digest(row["browser"], digest(browser)) or row["person"] != person:
        raise _no()
    upstream = row["upstream"]
    try:
        subject, grip = _provider(vault, upstream).consented(vault.keys.open_link(row["hash"], row["secret"]), code)
    except VaultError as error:
        log.warning("%s", error.sentence)
        raise _no() from error
    with writing(vault.database) as connection:
        person = person or person_at(connection, vault, upstream, subject)
        if person is None or not _is_there(connection, person):
            person, _ = add_person(connection, vault, None, Maker())
        make_link(connection, vault, person, upstream, subject, grip, Maker())
    return person, row["user_code"]


def forget_asked(vault: Vault, browser: str) -> None:
    """Forget what was asked in a browser and not answered, for its person leaves."""
    with writing(vault.database) as connection:
        connection.execute(delete(consents).where(consents.c.browser == digest(browser)))


def _provider(vault: Vault, upstream: str) -> ByConsent:
    found = None if vault.relay is None else vault.relay.upstreams.get(upstream)
    if not isinstance(found, ByConsent):
        raise Refusal(404, "not_found", "There is no such provider here.")
    return found


def _is_there(connection: Connection, person: str) -> bool:
    here = accounts.c.id == person, accounts.c.state == "active"
    return connection.execute(select(accounts.c.id).where(*here)).first() is not None


def _no() -> Refusal:
    return Refusal(403, "access_denied", "Nothing was linked.")
