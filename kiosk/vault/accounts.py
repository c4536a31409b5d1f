"""Opening a vault and getting in again. Both are half-made until confirmed, and can be undone until then."""

import re
import secrets
import uuid

import msgspec
import pyrage
from sqlalchemy import Connection, RowMapping, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.card import PIN_TRIES, read_card
from kiosk.profile import (
    CardKey,
    OpenAccount,
    OpenedAccount,
    ProfileError,
    RecoverAccount,
    RecoveredAccount,
    Token,
    from_base64url,
)
from kiosk.recovery import WRAP_PREFIX
from kiosk.vault.database import accounts, card_views, cards, changes, reading, sessions, tokens, view_tokens, writing
from kiosk.vault.kiosks import Kiosk
from kiosk.vault.marks import digest, new_mark
from kiosk.vault.openings import give_back, hold, use_up
from kiosk.vault.pins import hash_pin
from kiosk.vault.rates import RECOVER_BY_ACCOUNT
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.tokens import issue_token

PHONE = "phone"
"""Stands where a kiosk's `kid` would, when a vault was opened on the person's own phone."""

_WRAPPED = re.compile(re.escape(WRAP_PREFIX) + r"[A-Za-z0-9_-]{60,400}")


def open_account(vault: Vault, kid: str, request: OpenAccount) -> OpenedAccount:
    """Write a half-made account down; the same recipient from the same kiosk replaces its half-made account.

    Raises Refusal 404 at a relay, which keeps nobody's papers, and 403 for want of an invitation where one is needed.
    """
    _refuse_at_relay(vault)
    check_recipient(request.recipient)
    _check_wrapped(request.wrapped_identity)
    verifier_hash = _verifier_hash(request.recovery_verifier)
    pin_hash = hash_pin(vault.hashing, vault.keys, request.pin)
    account, change = str(uuid.uuid4()), new_mark()
    try:
        with writing(vault.database) as connection:
            _drop_half_made(connection, request.recipient, kid)
            if vault.limits.invited:
                hold(connection, vault, request.invitation, digest(change))
            handle = new_handle(connection)
            connection.execute(
                insert(accounts).values(
                    id=account,
                    handle=handle,
                    state="pending",
                    recipient=request.recipient,
                    wrapped_identity=request.wrapped_identity,
                    verifier_hash=verifier_hash,
                    pin_hash=pin_hash,
                    consent=msgspec.json.encode(request.consent).decode(),
                    opened_at=vault.clock(),
                )
            )
            _insert_card(connection, vault, account, request.card)
            _insert_change(connection, vault, change, account, kid, True, request.card, pin_hash)
    except IntegrityError as error:
        raise Refusal(409, "invalid_request", "This key or card is in use already; make new ones.") from error
    return OpenedAccount(
        account=account,
        handle=spoken(handle),
        change=f"{vault.issuer}/accounts/changes/{change}",
        expires_in=vault.limits.change_lifetime_s,
    )


def recover_account(vault: Vault, kid: str, request: RecoverAccount) -> RecoveredAccount:
    """Propose a new card and PIN to who proves the recovery key; raise Refusal 403 to who does not, 404 at a relay."""
    _refuse_at_relay(vault)
    row = find_by_verifier(vault, request.recovery_verifier)
    vault.rates.count(RECOVER_BY_ACCOUNT, row["id"])
    pin_hash = hash_pin(vault.hashing, vault.keys, request.pin)
    change = new_mark()
    try:
        with writing(vault.database) as connection:
            _insert_card(connection, vault, row["id"], request.card)
            _insert_change(connection, vault, change, row["id"], kid, False, request.card, pin_hash)
    except IntegrityError as error:
        raise Refusal(409, "invalid_request", "This card is in use already; make a new one.") from error
    return RecoveredAccount(
        account=row["id"],
        handle=spoken(row["handle"]),
        recipient=row["recipient"],
        wrapped_identity=row["wrapped_identity"],
        change=f"{vault.issuer}/accounts/changes/{change}",
        expires_in=vault.limits.change_lifetime_s,
    )


def _refuse_at_relay(vault: Vault) -> None:
    if vault.relay is not None:
        raise Refusal(404, "not_found", "No vault can be opened here.")


def find_by_verifier(vault: Vault, verifier: str) -> RowMapping:
    """Return the active account that a recovery key's verifier belongs to; raise Refusal 403."""
    with reading(vault.database) as connection:
        row = (
            connection.execute(
                select(accounts).where(
                    accounts.c.verifier_hash == _verifier_hash(verifier), accounts.c.state == "active"
                )
            )
            .mappings()
            .first()
        )
    if row is None:
        raise Refusal(403, "invalid_recovery", "This recovery key opens no vault here.")
    return row


def change_pin_on_phone(vault: Vault, request: RecoverAccount) -> None:
    """Set a new PIN on the person's own phone, where the recovery key was proven; a card stays and is unlocked."""
    recovered = recover_account(vault, PHONE, msgspec.structs.replace(request, card=None))
    confirm_on_phone(vault, recovered.change.rpartition("/")[2])


def confirm_on_phone(vault: Vault, mark: str) -> str:
    """Make a change of the person's own phone final and return its account."""
    with writing(vault.database) as connection:
        return _confirm(connection, vault, mark, PHONE)


def confirm_at_kiosk(vault: Vault, kiosk: Kiosk, mark: str, jkt: str) -> Token:
    """Make a change final and return a token, so that the visit goes on."""
    with writing(vault.database) as connection:
        account = _confirm(connection, vault, mark, kiosk.kid)
        return issue_token(connection, vault, kiosk, account, jkt)


def undo(vault: Vault, kid: str, mark: str) -> None:
    """Take a half-made account or recovery back; raise Refusal 410 when there is none."""
    with writing(vault.database) as connection:
        _drop_change(connection, _waiting_change(connection, vault, mark, kid))


def drop_stale_changes(connection: Connection, now: float) -> None:
    """Take back whatever was not confirmed in time."""
    for row in connection.execute(select(changes).where(changes.c.expires_at <= now)).mappings().all():
        _drop_change(connection, row)


def spoken(handle: str) -> str:
    """Return a handle as it is read out: five pairs of digits, like a French telephone number."""
    return " ".join(handle[i : i + 2] for i in range(0, len(handle), 2))


def label(handle: str) -> str:
    """Return what a kiosk shows of an account: the last two pairs of its handle, no name."""
    return "… " + spoken(handle[-4:])


def handle_check_digit(nine_digits: str) -> str:
    """Return the tenth digit of a handle (Luhn, ISO/IEC 7812-1), which catches a wrong digit."""
    total = 0
    for place, digit in enumerate(reversed(nine_digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return str(-total % 10)


def _confirm(connection: Connection, vault: Vault, mark: str, kid: str) -> str:
    row = _waiting_change(connection, vault, mark, kid)
    account: str = row["account"]
    if not row["opens"]:
        if row["card"] is not None:
            connection.execute(
                update(cards).where(cards.c.account == account, cards.c.id != row["card"]).values(state="dead")
            )
        connection.execute(delete(tokens).where(tokens.c.account == account))
        connection.execute(delete(view_tokens).where(view_tokens.c.account == account))
        connection.execute(delete(sessions).where(sessions.c.account == account))
    works_again = cards.c.state.in_(("active", "locked")) | (cards.c.id == row["card"])
    connection.execute(
        update(cards).where(cards.c.account == account, works_again).values(state="active", tries_left=PIN_TRIES)
    )
    connection.execute(
        update(accounts)
        .where(accounts.c.id == account)
        .values(state="active", pin_hash=row["pin_hash"], sign_in_failures=0, sign_in_blocked_until=0.0)
    )
    connection.execute(delete(changes).where(changes.c.hash == row["hash"]))
    use_up(connection, vault, row["hash"])
    return account


def _waiting_change(connection: Connection, vault: Vault, mark: str, kid: str) -> RowMapping:
    row = (
        connection.execute(
            select(changes).where(
                changes.c.hash == digest(mark), changes.c.kid == kid, changes.c.expires_at > vault.clock()
            )
        )
        .mappings()
        .first()
    )
    if row is None:
        raise Refusal(410, "gone", "This was confirmed, undone or forgotten already; begin again.")
    return row


def _drop_half_made(connection: Connection, recipient: str, kid: str) -> None:
    rows = connection.execute(
        select(changes)
        .join(accounts, accounts.c.id == changes.c.account)
        .where(accounts.c.recipient == recipient, accounts.c.state == "pending", changes.c.kid == kid)
    )
    for row in rows.mappings().all():
        _drop_change(connection, row)


def _drop_change(connection: Connection, row: RowMapping) -> None:
    gone = connection.execute(delete(cards).where(cards.c.id == row["card"], cards.c.state == "pending"))
    if gone.rowcount:
        connection.execute(delete(card_views).where(card_views.c.card == row["card"]))
    connection.execute(delete(changes).where(changes.c.hash == row["hash"]))
    give_back(connection, row["hash"])
    if row["opens"]:
        connection.execute(delete(accounts).where(accounts.c.id == row["account"], accounts.c.state == "pending"))


def _insert_card(connection: Connection, vault: Vault, account: str, card: CardKey | None) -> None:
    if card is None:
        return
    try:
        read_card("CONSIGNE1:" + card.id + card.secret)
    except ProfileError as error:
        raise Refusal(400, "invalid_request", "The card's id has 16 and its secret 26 base32 capitals.") from error
    connection.execute(
        insert(cards).values(
            id=card.id,
            account=account,
            secret=vault.keys.seal_card(card.id, card.secret),
            state="pending",
            tries_left=0,
        )
    )
    if card.view is not None:
        check_recipient(card.view)
        connection.execute(insert(card_views).values(card=card.id, recipient=card.view))


def _insert_change(
    connection: Connection,
    vault: Vault,
    mark: str,
    account: str,
    kid: str,
    opens: bool,
    card: CardKey | None,
    pin_hash: str,
) -> None:
    connection.execute(
        insert(changes).values(
            hash=digest(mark),
            account=account,
            kid=kid,
            opens=opens,
            card=None if card is None else card.id,
            pin_hash=pin_hash,
            expires_at=vault.clock() + vault.limits.change_lifetime_s,
        )
    )


def new_handle(connection: Connection) -> str:
    """Return a number that no account has: ten digits, the last of which checks the others."""
    while True:
        nine = str(secrets.randbelow(8 * 10**8) + 2 * 10**8)
        handle = nine + handle_check_digit(nine)
        if connection.execute(select(accounts.c.id).where(accounts.c.handle == handle)).first() is None:
            return handle


def check_recipient(recipient: str) -> None:
    """Raise Refusal 400 unless this is an age X25519 public key."""
    try:
        pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as error:
        raise Refusal(400, "invalid_request", "The recipient is not an age X25519 public key.") from error


def _check_wrapped(wrapped: str) -> None:
    if not _WRAPPED.fullmatch(wrapped):
        raise Refusal(400, "invalid_request", "The wrapped identity is not of a known version.")


def _verifier_hash(verifier: str) -> str:
    try:
        raw = from_base64url(verifier)
    except ProfileError as error:
        raise Refusal(400, "invalid_request", "The recovery verifier is not base64url.") from error
    if len(raw) != 32:
        raise Refusal(400, "invalid_request", "The recovery verifier has 32 bytes.")
    return digest(verifier)
