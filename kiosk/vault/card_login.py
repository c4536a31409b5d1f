"""Login with a printed card: a nonce, a proof of the card's secret, a PIN with five tries."""

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, delete, insert, select, update

from kiosk.card import PIN_TRIES, card_proof
from kiosk.profile import CardNonce, CardRefusal, ProfileError, Token
from kiosk.vault.database import accounts, cards, nonces, writing
from kiosk.vault.kiosks import Kiosk
from kiosk.vault.letterboxes import BY_CARD, make_letterbox, takes_letters
from kiosk.vault.links import no_place, place_of
from kiosk.vault.marks import digest, new_mark
from kiosk.vault.pins import pin_fits
from kiosk.vault.rates import CARD_BY_KIOSK
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.tokens import issue_token
from kiosk.vault.views import check_wish, issue_view


@dataclass(frozen=True)
class CardTry:
    """What comes with a card's login."""

    card: str
    nonce: str
    proof: str
    pin: str

    def __repr__(self) -> str:
        return "CardTry(...)"


def new_nonce(vault: Vault, kiosk: Kiosk) -> CardNonce:
    """Return a nonce that this kiosk may use once, soon."""
    vault.rates.count(CARD_BY_KIOSK, kiosk.kid)
    nonce = new_mark()
    lifetime_s = vault.limits.nonce_lifetime_s
    with writing(vault.database) as connection:
        connection.execute(
            insert(nonces).values(hash=digest(nonce), kid=kiosk.kid, expires_at=vault.clock() + lifetime_s)
        )
    return CardNonce(nonce=nonce, expires_in=lifetime_s)


def redeem_card(vault: Vault, kiosk: Kiosk, tried: CardTry, jkt: str) -> Token:
    """Return a token for the card's account; raise Refusal `invalid_grant` with its `reason`.

    A wrong proof costs no try: only who holds the card can lock it. Raises Refusal 403 when a relay has no place for
    this person's papers, which costs no try either.
    """
    with _proven(vault, kiosk, tried) as (connection, account):
        place = place_of(connection, vault, account)
        granted = None if place is None else issue_token(connection, vault, kiosk, place, jkt)
    if granted is None:
        raise no_place()
    return granted


def redeem_card_for_view(vault: Vault, kiosk: Kiosk, tried: CardTry, jkt: str, category: str, purpose: str) -> Token:
    """Return a token for one view of a category's newest document, for who has card and PIN; raise Refusal as above."""
    check_wish(vault, purpose)
    with _proven(vault, kiosk, tried) as (connection, account):
        granted = issue_view(vault, kiosk, connection, account, jkt, (category, purpose))
    if granted is None:
        raise _refused(CardRefusal.NOTHING, "No document of this kind may be viewed with this card.")
    return granted


def redeem_card_for_letterbox(vault: Vault, kiosk: Kiosk, tried: CardTry, jkt: str) -> Token:
    """Return a token with a letterbox for the kiosk's structure, for who has card and PIN; raise Refusal as above."""
    if not takes_letters(vault):
        raise Refusal(400, "invalid_scope", "No structure can put papers in here.")
    with _proven(vault, kiosk, tried) as (connection, account):
        return make_letterbox(connection, vault, kiosk, account, jkt, BY_CARD)


def unlock_cards(vault: Vault, account: str) -> None:
    """Give the locked card of an account its five tries again."""
    with writing(vault.database) as connection:
        connection.execute(
            update(cards)
            .where(cards.c.account == account, cards.c.state.in_(("active", "locked")))
            .values(state="active", tries_left=PIN_TRIES)
        )


@contextmanager
def _proven(vault: Vault, kiosk: Kiosk, tried: CardTry) -> Iterator[tuple[Connection, str]]:
    """A transaction for the account of a card whose secret and PIN were proven; raises Refusal `invalid_grant`.

    It gives the card its tries again: what is refused after that is raised outside, or they are lost.
    """
    _use_nonce(vault, kiosk, tried.nonce)
    account, pin_hash = _take_try(vault, tried.card, tried.nonce, tried.proof)
    if not pin_fits(vault.hashing, vault.keys, pin_hash, tried.pin):
        raise _wrong_pin(vault, tried.card)
    with writing(vault.database) as connection:
        good = connection.execute(
            update(cards).where(cards.c.id == tried.card, cards.c.state == "active").values(tries_left=PIN_TRIES)
        )
        if good.rowcount != 1:
            raise _refused(CardRefusal.UNKNOWN, "This card was replaced by another.")
        yield connection, account


def _use_nonce(vault: Vault, kiosk: Kiosk, nonce: str) -> None:
    with writing(vault.database) as connection:
        taken = connection.execute(
            delete(nonces).where(
                nonces.c.hash == digest(nonce), nonces.c.kid == kiosk.kid, nonces.c.expires_at > vault.clock()
            )
        )
        if taken.rowcount != 1:
            raise _refused(CardRefusal.STALE_NONCE, "This nonce is not good any more; ask for another.")


def _take_try(vault: Vault, card: str, nonce: str, proof: str) -> tuple[str, str]:
    with writing(vault.database) as connection:
        row = (
            connection.execute(
                select(cards, accounts.c.pin_hash)
                .join(accounts, accounts.c.id == cards.c.account)
                .where(cards.c.id == card, accounts.c.state == "active")
            )
            .mappings()
            .first()
        )
        if (
            row is None
            or row["state"] not in {"active", "locked"}
            or not _proves(vault, row["id"], row["secret"], nonce, proof)
        ):
            raise _refused(CardRefusal.UNKNOWN, "This card is not known here.")
        if row["state"] == "locked" or row["tries_left"] <= 0:
            raise _refused(CardRefusal.LOCKED, "This card is locked.", tries_left=0)
        connection.execute(update(cards).where(cards.c.id == card).values(tries_left=cards.c.tries_left - 1))
        return row["account"], row["pin_hash"]


def _wrong_pin(vault: Vault, card: str) -> Refusal:
    with writing(vault.database) as connection:
        tries_left = connection.execute(select(cards.c.tries_left).where(cards.c.id == card)).scalar_one()
        if tries_left > 0:
            return _refused(CardRefusal.WRONG_PIN, "This is not the PIN.", tries_left=tries_left)
        connection.execute(update(cards).where(cards.c.id == card, cards.c.tries_left <= 0).values(state="locked"))
    return _refused(CardRefusal.LOCKED, "This is not the PIN; the card is locked now.", tries_left=0)


def _proves(vault: Vault, card_id: str, sealed_secret: bytes, nonce: str, proof: str) -> bool:
    try:
        expected = card_proof(vault.keys.open_card(card_id, sealed_secret), nonce)
    except (ProfileError, InvalidTag):
        return False
    return hmac.compare_digest(expected.encode(), proof.encode())


def _refused(reason: CardRefusal, sentence: str, tries_left: int | None = None) -> Refusal:
    members: dict[str, object] = {"reason": reason.value}
    if tries_left is not None:
        members["tries_left"] = tries_left
    return Refusal(400, "invalid_grant", sentence, members=members)
