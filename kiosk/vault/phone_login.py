"""Login with a phone: the device grant (RFC 8628), from the kiosk's request to its one token."""

import re
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.profile import DeviceLogin, Token
from kiosk.vault import rates
from kiosk.vault.accounts import check_recipient
from kiosk.vault.database import device_logins, reading, tokens, writing
from kiosk.vault.kiosks import Kiosk, find_kiosk
from kiosk.vault.letterboxes import ALLOWED, ASKED, allow_letterbox, end_letterbox_of_login, make_letterbox
from kiosk.vault.links import no_place, place_of
from kiosk.vault.marks import digest, new_mark
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.tokens import issue_token

SLOW_DOWN_S = 5
CODE_DIGITS = 9
PENDING = "pending"
_MATCH = re.compile(r"\d{2}", re.ASCII)


@dataclass(frozen=True)
class Asked:
    """A login that waits for its person: which site asks, and the match number on its screen."""

    user_code: str
    site: str
    structure: str
    match: str
    letters: bool = False
    """True when the structure asks to put papers in itself, and no kiosk waits."""
    link_recipient: str = ""
    """Who to seal a take-away's link for, so that the kiosk's printer can put it on paper; empty where it cannot."""


def begin_login(vault: Vault, kiosk: Kiosk, match: str, state: str = PENDING, link_recipient: str = "") -> DeviceLogin:
    """Start a login for a kiosk's screen, or ask for a letterbox (ASKED); `match` is empty or two digits.

    `link_recipient` is empty, or the age recipient of the kiosk's printer. Raises Refusal 400.
    """
    if match and not _MATCH.fullmatch(match):
        raise Refusal(400, "invalid_binding_message", "The binding_message is two digits.")
    if link_recipient:
        check_recipient(link_recipient)
    device_code = new_mark()
    user_code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"
    with writing(vault.database) as connection:
        connection.execute(
            insert(device_logins).values(
                hash=digest(device_code),
                user_code=user_code,
                kid=kiosk.kid,
                match=match,
                state=state,
                interval_s=vault.limits.poll_interval_s,
                link_recipient=link_recipient or None,
                expires_at=vault.clock() + vault.limits.login_lifetime_s,
            )
        )
    return DeviceLogin(
        device_code=device_code,
        user_code=spaced(user_code),
        verification_uri=f"{vault.issuer}/go",
        verification_uri_complete=f"{vault.issuer}/go?code={user_code}",
        expires_in=vault.limits.login_lifetime_s,
        interval=vault.limits.poll_interval_s,
    )


def spaced(user_code: str) -> str:
    """Return a user code as it is shown: three groups of three digits."""
    return f"{user_code[:3]}-{user_code[3:6]}-{user_code[6:]}"


def find_login(vault: Vault, user_code: str) -> Asked | None:
    """Return the login that waits under a code, however its digits were typed; None when there is none."""
    code = "".join(filter(str.isdecimal, user_code))
    with reading(vault.database) as connection:
        row = (
            connection.execute(
                select(device_logins).where(
                    device_logins.c.user_code == code,
                    device_logins.c.state.in_((PENDING, ASKED)),
                    device_logins.c.expires_at > vault.clock(),
                )
            )
            .mappings()
            .first()
        )
        kiosk = None if row is None else find_kiosk(connection, row["kid"])
    if row is None or kiosk is None:
        return None
    letters, link_recipient = row["state"] == ASKED, row["link_recipient"] or ""
    return Asked(row["user_code"], kiosk.site, kiosk.structure, row["match"], letters, link_recipient)


def look_up(vault: Vault, user_code: str, address: str, account: str = "") -> Asked | None:
    """As `find_login`, for who may be guessing: wrong codes are counted by address, and by account once there is one.

    Raises Refusal 429 after too many wrong ones, whether this one is right or not.
    """
    counted = [(rates.CODE_BY_ADDRESS, address)]
    if account:
        counted.append((rates.CODE_BY_ACCOUNT, account))
    for rate, key in counted:
        vault.rates.count(rate, key)
    asked = find_login(vault, user_code)
    if asked is not None:
        for rate, key in counted:
            vault.rates.take_back(rate, key)
    return asked


def answer_login(vault: Vault, user_code: str, account: str, state: str) -> bool:
    """Set a waiting login to `approved` or `denied` for a person's account; say whether it still waited.

    Raises Refusal 403 when a relay has nowhere to bring this person's papers.
    """
    with writing(vault.database) as connection:
        if state == "approved" and allow_letterbox(connection, vault, user_code, account):
            return True
        place = place_of(connection, vault, account) if state == "approved" else account
        if place is None:
            raise no_place()
        return answer_login_within(connection, vault, user_code, place, state)


def answer_login_within(connection: Connection, vault: Vault, user_code: str, account: str, state: str) -> bool:
    """As `answer_login`, within a transaction of the caller's."""
    changed = connection.execute(
        update(device_logins)
        .where(
            device_logins.c.user_code == user_code,
            device_logins.c.state.in_((PENDING, ASKED) if state == "denied" else (PENDING,)),
            device_logins.c.expires_at > vault.clock(),
        )
        .values(state=state, account=account)
    )
    return changed.rowcount == 1


def redeem_login(vault: Vault, kiosk: Kiosk, device_code: str, jkt: str) -> Token:
    """Answer one poll (RFC 8628 section 3.5); a second redemption revokes the token of the first."""
    refusal: Refusal
    with writing(vault.database) as connection:
        here = device_logins.c.hash == digest(device_code)
        row = connection.execute(select(device_logins).where(here, device_logins.c.kid == kiosk.kid)).mappings().first()
        now = vault.clock()
        if row is None:
            raise Refusal(400, "invalid_grant", "This login is not known here.")
        if row["state"] == "redeemed":
            connection.execute(delete(tokens).where(tokens.c.login == row["hash"]))
            end_letterbox_of_login(connection, vault, row["hash"])
            refusal = Refusal(
                400, "invalid_grant", "This login was used before; its token is revoked. Start a new login."
            )
        elif row["expires_at"] <= now:
            refusal = Refusal(400, "expired_token", "This login has expired; start a new one.")
        elif row["state"] == "denied":
            refusal = Refusal(400, "access_denied", "The person said no.")
        elif row["state"] == "approved":
            connection.execute(update(device_logins).where(here).values(state="redeemed"))
            return issue_token(connection, vault, kiosk, row["account"], jkt, login=row["hash"])
        elif row["state"] == ALLOWED:
            connection.execute(update(device_logins).where(here).values(state="redeemed"))
            return make_letterbox(connection, vault, kiosk, row["account"], jkt, row["hash"])
        elif now - row["polled_at"] < row["interval_s"]:
            connection.execute(
                update(device_logins).where(here).values(polled_at=now, interval_s=row["interval_s"] + SLOW_DOWN_S)
            )
            refusal = Refusal(400, "slow_down", "Poll more slowly: the interval grows by 5 s.")
        else:
            connection.execute(update(device_logins).where(here).values(polled_at=now))
            refusal = Refusal(400, "authorization_pending", "The person has not answered yet.")
    raise refusal
