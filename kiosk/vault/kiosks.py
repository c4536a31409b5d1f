"""Kiosks: enrolment by a one-time code, authentication by `private_key_jwt` (RFC 7523), revocation."""

import json
import re
from dataclasses import dataclass

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey
from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from kiosk.profile import SIGNATURE_ALGORITHM, Enrolled, Enrolment
from kiosk.vault.database import device_logins, invitations, kiosks, reading, tokens, writing
from kiosk.vault.marks import digest, new_mark, use_once
from kiosk.vault.prepared import Row
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

ASSERTION_ALGORITHMS = (SIGNATURE_ALGORITHM, "EdDSA")
_LONGEST_ASSERTION_S = 600
_CLOCK_SKEW_S = 60
_CLIENT_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_LONGEST_NAME = 120
_MOST_MET = 1024
_met: dict[str, OKPKey] = {}


@dataclass(frozen=True)
class Kiosk:
    """An enrolled kiosk: `kid` is its key's thumbprint (RFC 7638)."""

    kid: str
    client_id: str
    site: str
    structure: str
    key: OKPKey


def new_enrolment_code(vault: Vault, structure: str) -> str:
    """Return a code with which one kiosk of a structure may enrol, once, within a day.

    The operator says whose it is, for its kiosks see what persons share with it. Raises Refusal for a name that will
    not do.
    """
    if not structure.strip() or len(structure) > _LONGEST_NAME:
        raise Refusal(400, "invalid_request", "A structure has a name, of at most 120 characters.")
    code = new_mark()
    expires_at = vault.clock() + vault.limits.enrolment_lifetime_s
    with writing(vault.database) as connection:
        connection.execute(
            insert(invitations).values(hash=digest(code), structure=structure.strip(), expires_at=expires_at)
        )
    return code


def enrol(vault: Vault, request: Enrolment) -> Enrolled:
    """Take a kiosk's public key in, which uses the code up.

    Raises Refusal when the code is not good or is for another structure than the kiosk says, or the key is no Ed25519;
    whatever is refused leaves the code as it was.
    """
    key = _public_key(request.jwk)
    if not _CLIENT_ID.fullmatch(request.client_id):
        raise Refusal(400, "invalid_request", "A client_id has 1 to 64 letters, digits, dots, dashes.")
    if not request.site.strip() or max(len(request.site), len(request.structure)) > _LONGEST_NAME:
        raise Refusal(400, "invalid_request", "A site has a name, of at most 120 characters.")
    with writing(vault.database) as connection:
        structure = connection.execute(
            delete(invitations)
            .where(invitations.c.hash == digest(request.code), invitations.c.expires_at > vault.clock())
            .returning(invitations.c.structure)
        ).scalar_one_or_none()
        if structure is None:
            raise Refusal(
                403, "access_denied", "This enrolment code is not good; ask the vault's operator for another."
            )
        if structure != request.structure.strip():
            raise Refusal(
                400, "invalid_request", "This code is for another structure; correct 'structure' in the site file."
            )
        add_kiosk(connection, vault, request.client_id, key, request.site.strip(), structure)
    return Enrolled(client_id=request.client_id, issuer=vault.issuer)


def add_kiosk(connection: Connection, vault: Vault, client_id: str, key: OKPKey, site: str, structure: str) -> str:
    """Write a kiosk down and return its `kid`; raise Refusal when its key is known already."""
    kid = key.thumbprint()
    if connection.execute(select(kiosks.c.kid).where(kiosks.c.kid == kid)).first():
        raise Refusal(409, "invalid_request", "This kiosk key is enrolled already.")
    connection.execute(
        insert(kiosks).values(
            kid=kid,
            client_id=client_id,
            jwk=json.dumps(key.as_dict(private=False)),
            site=site,
            structure=structure,
            enrolled_at=vault.clock(),
        )
    )
    return kid


def list_kiosks(vault: Vault) -> list[RowMapping]:
    """Return all kiosks that ever enrolled."""
    with reading(vault.database) as connection:
        return list(connection.execute(select(kiosks).order_by(kiosks.c.enrolled_at)).mappings())


def revoke_kiosk(vault: Vault, kid: str) -> bool:
    """Revoke a kiosk with its tokens and logins; say whether there was one. Uploads that were begun may end."""
    with writing(vault.database) as connection:
        found = connection.execute(
            update(kiosks).where(kiosks.c.kid == kid, kiosks.c.revoked_at.is_(None)).values(revoked_at=vault.clock())
        )
        connection.execute(delete(tokens).where(tokens.c.kid == kid))
        connection.execute(delete(device_logins).where(device_logins.c.kid == kid))
        return found.rowcount == 1


def authenticate(vault: Vault, assertion: str | None, endpoint: str) -> Kiosk:
    """Return the kiosk that signed a client assertion (RFC 7523 section 3); raise Refusal `invalid_client`."""
    kiosk = _signer(vault, assertion or "")
    try:
        token = jwt.decode(assertion or "", kiosk.key, algorithms=list(ASSERTION_ALGORITHMS))
    except (JoseError, ValueError, TypeError, RecursionError) as error:
        raise _invalid_client("The client assertion's signature is not good.") from error
    claims = token.claims
    now = vault.clock()
    audience = claims.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    expires_at, jti = claims.get("exp"), claims.get("jti")
    if claims.get("iss") != kiosk.client_id or claims.get("sub") != kiosk.client_id:
        raise _invalid_client("The client assertion names another client.")
    if not {vault.issuer, endpoint, f"{vault.issuer}/token"}.intersection(filter(None, audiences)):
        raise _invalid_client("The client assertion is for another server.")
    if not isinstance(expires_at, int | float) or not now - _CLOCK_SKEW_S < expires_at < now + _LONGEST_ASSERTION_S:
        raise _invalid_client("The client assertion has expired; check the kiosk's clock.")
    with writing(vault.database) as connection:
        if not isinstance(jti, str) or not use_once(
            connection, f"assertion {kiosk.kid}", jti, expires_at + _CLOCK_SKEW_S
        ):
            raise _invalid_client("The client assertion was used before.")
    return kiosk


def find_kiosk(connection: Connection, kid: str) -> Kiosk | None:
    """Return a kiosk by its `kid`, unless it was revoked."""
    row = (
        connection.execute(select(kiosks).where(kiosks.c.kid == kid, kiosks.c.revoked_at.is_(None))).mappings().first()
    )
    return None if row is None else kiosk_in(row)


def _signer(vault: Vault, assertion: str) -> Kiosk:
    try:
        header = jws.extract_compact(assertion.encode()).headers()
        subject = json.loads(jws.extract_compact(assertion.encode()).payload).get("sub")
    except (JoseError, ValueError, AttributeError, RecursionError) as error:
        raise _invalid_client("This needs a kiosk's client assertion (private_key_jwt).") from error
    query = select(kiosks).where(kiosks.c.revoked_at.is_(None), kiosks.c.client_id == str(subject))
    if "kid" in header:
        query = query.where(kiosks.c.kid == header["kid"])
    with reading(vault.database) as connection:
        rows = connection.execute(query).mappings().all()
    if len(rows) != 1:
        raise _invalid_client("This kiosk is not enrolled here, or it was revoked.")
    return kiosk_in(rows[0])


def kiosk_in(row: Row) -> Kiosk:
    """Return the kiosk of a row."""
    return Kiosk(
        kid=row["kid"],
        client_id=row["client_id"],
        site=row["site"],
        structure=row["structure"],
        key=_key_of(row),
    )


def key_met(kid: str) -> OKPKey | None:
    """Return the key of a `kid` that a row here had lately; its kiosk may have been revoked since."""
    return _met.get(kid)


def _key_of(row: Row) -> OKPKey:
    """A `kid` is its key's thumbprint: whether its kiosk was revoked is asked of the database each time."""
    key = _met.get(row["kid"])
    if key is None:
        if len(_met) >= _MOST_MET:
            _met.clear()
        key = _met[row["kid"]] = OKPKey.import_key(json.loads(row["jwk"]))
    return key


def _public_key(jwk: dict[str, str]) -> OKPKey:
    if "d" in jwk:
        raise Refusal(400, "invalid_request", "A kiosk sends its public key only; this one is lost, make another.")
    try:
        key = OKPKey.import_key({name: jwk[name] for name in ("kty", "crv", "x")})
    except (JoseError, ValueError, KeyError, TypeError) as error:
        raise Refusal(400, "invalid_request", "A kiosk's key is a public Ed25519 JWK.") from error
    if key.curve_name != "Ed25519":
        raise Refusal(400, "invalid_request", "A kiosk's key is a public Ed25519 JWK.")
    return key


def _invalid_client(sentence: str) -> Refusal:
    return Refusal(401, "invalid_client", sentence)
