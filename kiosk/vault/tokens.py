"""Access tokens: opaque, bound to a key (RFC 9449), for deposits alone, never refreshed."""

from dataclasses import dataclass

from sqlalchemy import Connection, and_, bindparam, delete, insert, select

from kiosk.profile import Token
from kiosk.vault.database import kiosks, tokens, writing
from kiosk.vault.dpop import Proof, read_proof, use_proof
from kiosk.vault.kiosks import Kiosk, kiosk_in
from kiosk.vault.letterbox_tables import letterboxes
from kiosk.vault.marks import digest, new_mark
from kiosk.vault.prepared import Prepared
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

_GRANTED = Prepared(
    select(kiosks, tokens.c.account, tokens.c.jkt, letterboxes.c.structure.label("letters"))
    .select_from(tokens)
    .outerjoin(kiosks, and_(kiosks.c.kid == tokens.c.kid, kiosks.c.revoked_at.is_(None)))
    .outerjoin(letterboxes, letterboxes.c.hash == tokens.c.login)
    .where(tokens.c.hash == bindparam("hash"), tokens.c.expires_at > bindparam("now"))
)
"""A token's account, with its kiosk where that was not revoked."""


@dataclass(frozen=True)
class Grant:
    """Who a token lets a kiosk deposit for."""

    account: str
    kiosk: Kiosk
    letters: bool = False
    """True for papers that the kiosk's structure puts in itself, on its own account."""


@dataclass(frozen=True)
class Shown:
    """A token's hash with the good proof that came along: who it lets in is still to be looked up."""

    hash: str
    proof: Proof


def issue_token(
    connection: Connection, vault: Vault, kiosk: Kiosk, account: str, jkt: str, login: str | None = None
) -> Token:
    """Make a token for an account; `login` is the device login or the letterbox that it comes from, if it does."""
    token = new_mark()
    lifetime_s = vault.limits.token_lifetime_s
    connection.execute(
        insert(tokens).values(
            hash=digest(token),
            account=account,
            kid=kiosk.kid,
            jkt=jkt,
            login=login,
            expires_at=vault.clock() + lifetime_s,
        )
    )
    return Token(access_token=token, token_type="DPoP", expires_in=lifetime_s)  # noqa: S106  a type, not a secret


def check_token(vault: Vault, authorization: str | None, proof: str | None, method: str, path: str) -> Grant:
    """Return what the token of a request allows (RFC 9449 section 7.1); raise Refusal 401."""
    shown = read_token(vault, authorization, proof, method, path)
    with writing(vault.database) as connection:
        return grant_of_token(connection, vault, shown)


def read_token(vault: Vault, authorization: str | None, proof: str | None, method: str, path: str) -> Shown:
    """Check all of a token and its proof that needs no database, as `check_token` does."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "dpop" or not token:
        raise _invalid_token("Log in first: this needs a DPoP token.")
    return Shown(digest(token), read_proof(vault, proof, method, path, token))


def grant_of_token(connection: Connection, vault: Vault, shown: Shown) -> Grant:
    """Use the proof of a token up, in a writing transaction, and return what the token allows; raise Refusal 401."""
    use_proof(connection, vault, shown.proof)
    row = _GRANTED.first(connection, {"hash": shown.hash, "now": vault.clock()})
    if row is None or row["jkt"] != shown.proof.thumbprint:
        raise _invalid_token("This token is not good any more; log in again.")
    if row["client_id"] is None:
        raise _invalid_token("This kiosk was revoked.")
    return Grant(row["account"], kiosk_in(row), letters=row["letters"] is not None)


def revoke_token(vault: Vault, kiosk: Kiosk, token: str) -> None:
    """Forget a token of this kiosk (RFC 7009); an unknown one is no error."""
    with writing(vault.database) as connection:
        connection.execute(delete(tokens).where(tokens.c.hash == digest(token), tokens.c.kid == kiosk.kid))


def _invalid_token(sentence: str) -> Refusal:
    return Refusal(
        401, "invalid_token", sentence, headers={"WWW-Authenticate": 'DPoP error="invalid_token", algs="ES256 EdDSA"'}
    )
