"""What a vault of the open profile, version 1, means by its answers."""

import time
from datetime import date, datetime, timedelta

from kiosk import profile
from kiosk.calls import Answer
from kiosk.domain import Fault, LoginMethod, Sharing
from kiosk.fault import VaultError
from kiosk.upload.dpop import VisitKey
from kiosk.upload.vaults import Access, Account, Capabilities

MOST_LINK_CHARS = 2048


def capabilities_in(found: profile.Discovery) -> Capabilities:
    """What can be done at a vault, by its discovery document."""
    methods = []
    if found.device_authorization_endpoint:
        methods.append(LoginMethod.PHONE)
    if found.card_endpoint:
        methods.append(LoginMethod.CARD)
    if found.accounts_endpoint:
        methods += [LoginMethod.OPEN, LoginMethod.RECOVER]
    if found.takeaway_endpoint:
        methods.append(LoginMethod.TAKE_AWAY)
    reader = found.readable_by or ""
    invited = found.invitation_endpoint is not None
    views = found.view_endpoint is not None
    letters = found.card_endpoint is not None and profile.LETTERS_SCOPE in found.scopes_supported
    return Capabilities(
        tuple(methods), sealed=not reader, views=views, invited=invited, readable_by=reader, letters=letters
    )


def account_in(answer: Answer) -> Account:
    """Who to seal for, and what else the vault says of a person (profile, section 4)."""
    found = answer.json(profile.Recipients)
    sharing = tuple(period for period in Sharing if period in found.sharing)
    told = found.label or "", found.quota_left, found.person or ""
    link = found.sealed_link if found.sealed_link and len(found.sealed_link) <= MOST_LINK_CHARS else ""
    try:
        until = last_day(found.until.astimezone(), datetime.now().astimezone()) if found.until else None
    except (OverflowError, ValueError) as error:
        raise VaultError(Fault.VAULT_REFUSED, "The vault names a day that no calendar has.") from error
    return Account(found.recipients, *told, sharing, found.readable_by or "", link, until)


def last_day(ends: datetime, now: datetime) -> date:
    """The last whole day before `ends`; today when there is none. Both moments in the time where the kiosk stands."""
    return max(now.date(), ends.date() - timedelta(days=1))


def offered(endpoint: str | None) -> str:
    """An endpoint that the vault offered when the visit began. Raises VaultError when it does so no more."""
    if endpoint is None:
        raise VaultError(Fault.VAULT_REFUSED, "The vault does not offer this any more.")
    return endpoint


def access_in(answer: Answer, key: VisitKey | None) -> Access:
    """The token in an answer, which must be bound to the visit's key where there is one. Raises VaultError."""
    token = answer.json(profile.Token)
    wanted = "bearer" if key is None else "dpop"
    if token.token_type.lower() != wanted:
        raise VaultError(Fault.VAULT_REFUSED, "The vault gave a login that is not bound to this visit.")
    return Access(token.access_token, time.time() + token.expires_in, key, letterbox=token.letterbox or "")
