"""The open vault profile, version 1: names and shapes that kiosks and vaults share (docs/profile.md)."""

import base64
import binascii
import secrets
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

import msgspec

DISCOVERY_PATHS = ("/.well-known/oauth-authorization-server", "/.well-known/openid-configuration")
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
CARD_GRANT = "urn:consigne:params:oauth:grant-type:card"
LETTERBOX_GRANT = "urn:consigne:params:oauth:grant-type:letterbox"
KEY_AUTHENTICATION = "private_key_jwt"
JWT_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
DEPOSIT_SCOPE = "vault:deposit"
VIEW_SCOPE = "vault:view"
"""One view of one document (section 11); no deposit login ever has it."""
LETTERS_SCOPE = "vault:letters"
"""Papers that a structure puts in itself (section 12), as their owner allowed."""
MOST_PRINTED_LINK_CHARS = 180
"""A take-away's link on paper: what a QR code of medium correction holds on the narrow roll (version 9)."""
DEFAULT_POLL_INTERVAL_S = 5
CAPABILITY_LIFETIME_S = 24 * 3600

RECEIPT_HEADER = "Deposit-Receipt"
REFUSAL_HEADER = "Deposit-Refusal"
"""Beside a refusal that is the vault's last word on an upload: its `error`, for a HEAD has no body."""
TUS_VERSION = "1.0.0"
TUS_BODY_TYPE = "application/offset+octet-stream"
HASH_MISMATCH_STATUS = 460
AGE_MAGIC = b"age-encryption.org/v1\n"

SIGNATURE_ALGORITHM = "Ed25519"
"""RFC 9864: the fully specified name, in statements, receipts and client assertions."""
STATEMENT_TYPE = "consigne-statement+jwt"
RECEIPT_TYPE = "consigne-receipt+jwt"
VIEW_TYPE = "consigne-view+jwt"


NO_SUCH_JSON = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What msgspec raises for bytes that are not the JSON that was expected: also for brackets within brackets."""


class ProfileError(ValueError):
    """Something does not have the shape that the profile gives it."""


class Discovery(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Authorization server metadata (RFC 8414) with the vault's own members; absent means not offered."""

    issuer: str
    token_endpoint: str
    deposit_endpoint: str
    recipients_endpoint: str
    device_authorization_endpoint: str | None = None
    revocation_endpoint: str | None = None
    jwks_uri: str | None = None
    accounts_endpoint: str | None = None
    card_endpoint: str | None = None
    enrolment_endpoint: str | None = None
    shared_endpoint: str | None = None
    takeaway_endpoint: str | None = None
    """Where a kiosk takes papers along for who has no vault and no phone at hand: the link is the kiosk's own."""
    invitation_endpoint: str | None = None
    """Where an invitation is looked at; present where a vault is opened with one only."""
    view_endpoint: str | None = None
    readable_by: str | None = None
    """Who can read papers on their way (the operator of a relay); absent when only the person can."""
    binding_message_supported: bool = False
    sealed_link_supported: bool = False
    """The phone can put a take-away's link on the kiosk's paper, sealed to its printer."""
    max_deposit_bytes: int | None = None
    grant_types_supported: tuple[str, ...] = ()
    scopes_supported: tuple[str, ...] = ()
    token_endpoint_auth_methods_supported: tuple[str, ...] = ()
    token_endpoint_auth_signing_alg_values_supported: tuple[str, ...] = ()
    dpop_signing_alg_values_supported: tuple[str, ...] = ()


class DeviceLogin(msgspec.Struct, frozen=True, kw_only=True):
    """Device authorization response (RFC 8628 section 3.2)."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str | None = None
    expires_in: int
    interval: int = DEFAULT_POLL_INTERVAL_S


class ViewDocument(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The one document that a view token is for; `statement` is what the kiosk that deposited it signed."""

    id: str
    category: str
    at: str
    statement: str = ""


class Token(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Access token response (RFC 6749 section 5.1): good for deposits, or for one view; never refreshed."""

    access_token: str
    token_type: str
    expires_in: int
    scope: str = DEPOSIT_SCOPE
    document: ViewDocument | None = None
    """What may be viewed once, for the scope VIEW_SCOPE alone."""
    letterbox: str | None = None
    """What further tokens are asked for with, for the scope LETTERS_SCOPE alone."""


class CardRefusal(StrEnum):
    """Why a card was refused, in the `reason` member beside `invalid_grant`."""

    UNKNOWN = "unknown_card"
    WRONG_PIN = "wrong_pin"
    LOCKED = "locked"
    STALE_NONCE = "stale_nonce"
    NOTHING = "nothing_to_view"
    """Card and PIN are right, and no document of this kind may be viewed with this card."""


class OAuthError(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Error response (RFC 6749 section 5.2) with the two members that a card adds."""

    error: str
    error_description: str | None = None
    reason: CardRefusal | None = None
    tries_left: int | None = None


class CardNonce(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What `card_endpoint` answers: a nonce for one try, soon stale."""

    nonce: str
    expires_in: int


class Recipients(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who to seal for; `label` is for the person's eyes, `quota_left` counts bytes."""

    recipients: tuple[str, ...]
    label: str | None = None
    quota_left: int | None = None
    readable_by: str | None = None
    """Who else can read what is sealed for these recipients, by name; absent when only the person can."""
    person: str | None = None
    """The same for every login of one person at this client, and meaningless elsewhere."""
    sharing: tuple[str, ...] = ()
    """How long a deposit may be shared with the kiosk's structure; absent means that it may not."""
    sealed_link: str | None = None
    """A take-away's link for the receipt, if the person wants: an age file for `link_recipient`, in base64url."""
    until: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    """When a take-away's papers are forgotten (RFC 3339); absent for a vault."""


class CardKey(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A new card as the vault gets it, both members in base32 capitals as on the card."""

    id: str
    secret: str
    view: str | None = None
    """The age recipient of the card's third part, for a card that can show papers."""

    def __repr__(self) -> str:
        return "CardKey(...)"


class Consent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """To which notice the person agreed, when (RFC 3339), alone or with an agent (badge id)."""

    notice: str
    at: str
    mode: Literal["self", "assisted"] = "self"
    agent: str | None = None


class OpenAccount(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Body of `POST accounts_endpoint`; `pin` is six digits."""

    recipient: str
    wrapped_identity: str
    recovery_verifier: str
    pin: str
    consent: Consent
    card: CardKey | None = None
    invitation: str | None = None
    """The text of the invitation's QR, where the vault is opened with one only."""


class NewTakeAway(msgspec.Struct, frozen=True, kw_only=True):
    """Body of `POST takeaway_endpoint`: for whom to seal, and the SHA-256 (hex) of the mark in the kiosk's link.

    The same body again goes on with the take-away that is there.
    """

    recipient: str
    hash: str
    consent: Consent


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """Body of `POST invitation_endpoint`: can a vault be opened with it now?"""

    invitation: str

    def __repr__(self) -> str:
        return "Invitation(...)"


class InvitationRefusal(StrEnum):
    """Why an invitation opens no vault: the `error` of the answer (403)."""

    UNKNOWN = "invitation_unknown"
    """Never made here: another vault's, or nobody's."""
    EXPIRED = "invitation_expired"
    USED = "invitation_used"


class OpenedAccount(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Half-made account: `change` is the URL to confirm (PATCH) or undo (DELETE) within `expires_in` s."""

    account: str
    handle: str
    change: str
    expires_in: int


class RecoverAccount(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Body of `POST accounts_endpoint/recover`: proves the recovery key, proposes a new card and PIN."""

    recovery_verifier: str
    pin: str
    card: CardKey | None = None


class RecoveredAccount(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Half-made recovery; the old card and PIN hold until `change` is confirmed."""

    account: str
    handle: str
    recipient: str
    wrapped_identity: str
    change: str
    expires_in: int


class SharedPaper(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A paper that its owner shares: `handle` is the owner's public number, `until` (RFC 3339) absent when open."""

    id: str
    category: str
    handle: str
    at: str
    until: str | None = None


class SharedPapers(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Answer of `shared_endpoint`: what is shared now with the structure that asks."""

    papers: tuple[SharedPaper, ...]


class Enrolment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Body of `POST enrolment_endpoint`: a one-time code brings a kiosk's public Ed25519 key in."""

    code: str
    client_id: str
    site: str
    structure: str
    jwk: dict[str, str]


class Enrolled(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Answer to an enrolment."""

    client_id: str
    issuer: str


class Receipt(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Claims of a `Deposit-Receipt`: the vault's proof that the bytes with this SHA-256 are kept."""

    id: str
    deposit_id: str
    sha256: str
    at: str
    iss: str | None = None
    kept_by: str | None = None
    """The provider that keeps it under this id, where the vault is a relay."""


class Statement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Claims that a kiosk signs about a deposit: no name, no file name."""

    deposit_id: str
    sha256: str
    pages: int
    at: str
    site: str
    structure: str
    mode: Literal["self", "assisted", "structure"]
    """`structure`: nobody scanned it, the structure put it in."""
    notice: str
    agent: str | None = None
    original: bool | None = None
    """True when the agent had the original in hand; absent when not, or when nobody was asked."""
    mandate: str | None = None
    """SHA-256 (hex) of the mandate, for a person who was not there."""
    shared: str | None = None
    """How long the person shares it with the structure's agents, from its receipt on; absent means not at all."""


class View(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Claims that a kiosk signs for one view: which agent sees or prints which document, for its owner's own trace."""

    document: str
    purpose: Literal["show", "print"]
    at: str
    site: str
    structure: str
    agent: str


class ViewRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Body of `POST view_endpoint`."""

    statement: str


def encode_upload_metadata(values: dict[str, str]) -> str:
    """Return a tus `Upload-Metadata` header: names with base64 values, comma between."""
    return ",".join(f"{name} {base64.b64encode(text.encode()).decode()}" for name, text in values.items())


def decode_upload_metadata(header: str) -> dict[str, str]:
    """Return the names and values of a tus `Upload-Metadata` header; raise ProfileError when it is malformed."""
    values: dict[str, str] = {}
    for pair in filter(None, (part.strip() for part in header.split(","))):
        name, _, encoded = pair.partition(" ")
        try:
            values[name] = base64.b64decode(encoded.strip(), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError) as error:
            raise ProfileError("Upload-Metadata holds a value that is not base64 text.") from error
    return values


def base64url(data: bytes) -> str:
    """Return base64url without padding (RFC 7515 section 2)."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def from_base64url(text: str) -> bytes:
    """Return the bytes of unpadded base64url; raise ProfileError when it is malformed."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ProfileError("This is not base64url.") from error


def signature_header(typ: str, kid: str) -> dict[str, Any]:
    """Return the protected header of a statement or receipt (JWS compact, RFC 7515)."""
    return {"alg": SIGNATURE_ALGORITHM, "typ": typ, "kid": kid}


def assertion_claims(client_id: str, issuer: str, now_s: float) -> dict[str, Any]:
    """Return the claims of a `private_key_jwt` client assertion (RFC 7523 section 3), good for one minute, once.

    The protected header is `alg` and `kid`, the kiosk key's RFC 7638 thumbprint.
    """
    return {
        "iss": client_id,
        "sub": client_id,
        "aud": issuer,
        "jti": secrets.token_urlsafe(16),
        "iat": int(now_s),
        "exp": int(now_s) + 60,
    }
