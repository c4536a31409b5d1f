"""The roster: which badges a structure gave out, to whom, until when. One signed file; a box needs no network for it.

It is a compact JWS (RFC 7515), alg Ed25519 (RFC 9864), typ `consigne-roster+jwt`. Its serial only ever rises: a box
that has seen serial 7 refuses 6, so that whoever keeps an old file cannot bring a badge back that was withdrawn.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated

import msgspec
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from kiosk.agents.roles import Role
from kiosk.profile import SIGNATURE_ALGORITHM, signature_header
from kiosk.site import PlainError

TYPE = "consigne-roster+jwt"
LONGEST_DAYS = 400
"""A roster that nobody renews must not open the desk for years."""
_LARGEST_BYTES = 1_000_000
_CLOCK_SLACK = timedelta(days=1)
"""How far a box's clock may lie behind the day of issue; more, and it is the clock that is wrong."""


class RosterError(PlainError):
    """The roster is refused; the message is one sentence that says why and what to do."""


class Agent(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One line of the roster: the badge's number, whose it is, and the hash that its PIN must fit."""

    badge: Annotated[str, msgspec.Meta(pattern="^[A-Z2-7]{8}$")]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    role: Role
    pin_hash: str
    until: date | None = None
    """Last day of this badge, where it is before the roster's."""

    def __repr__(self) -> str:
        return f"Agent({self.badge}, {self.role.value})"


class Roster(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A structure's agents. `expires` is the last day on which the roster holds."""

    structure: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    serial: Annotated[int, msgspec.Meta(ge=1)]
    issued: date
    expires: date
    agent: tuple[Agent, ...] = ()

    def find(self, badge: str, today: date) -> Agent | None:
        """The agent with this badge, when it holds today."""
        found = next((agent for agent in self.agent if agent.badge == badge), None)
        return found if found is not None and (found.until is None or today <= found.until) else None


@dataclass(frozen=True)
class Seen:
    """The newest roster that a box has accepted: whose key, which serial."""

    key: str = ""
    serial: int = 0


def unfit(roster: Roster) -> str | None:
    """One sentence when a roster makes no sense, whoever signed it."""
    badges = [agent.badge for agent in roster.agent]
    if len(set(badges)) < len(badges):
        return "a badge comes twice; take one of its lines out."
    if not roster.issued <= roster.expires <= roster.issued + timedelta(days=LONGEST_DAYS):
        return f"expires must be after issued, and at most {LONGEST_DAYS} days later."
    return None


def sign(roster: Roster, key: OKPKey) -> str:
    """The roster as the box wants it. Raises RosterError when it makes no sense."""
    if sentence := unfit(roster):
        raise RosterError(f"The roster cannot be signed: {sentence}")
    header = signature_header(TYPE, key.thumbprint())
    return jws.serialize_compact(header, msgspec.json.encode(roster), key, algorithms=[SIGNATURE_ALGORITHM])


def check(text: str, public_key: str, now: datetime, seen: Seen = Seen()) -> Roster:
    """The roster, when the structure's key signed it, it holds now, and none newer was seen. Raises RosterError."""
    roster = _signed_by(text, public_key)
    if sentence := unfit(roster):
        raise RosterError(f"The roster makes no sense: {sentence}")
    if seen.key == public_key and roster.serial < seen.serial:
        raise RosterError(
            f"The roster is number {roster.serial}, but this box has had number {seen.serial}: bring the newest one."
        )
    if now < datetime.combine(roster.issued, time(), UTC) - _CLOCK_SLACK:
        raise RosterError(f"The roster was issued on {roster.issued}, after this box's clock: set the clock first.")
    if now >= datetime.combine(roster.expires, time(), UTC) + timedelta(days=1):
        raise RosterError(f"The roster ended on {roster.expires}: the structure has to sign a new one.")
    return roster


def read(path: Path) -> str:
    """The text of a signed roster's file. Raises RosterError."""
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_BYTES).decode("ascii").strip()
    except FileNotFoundError as error:
        raise RosterError(
            f"{path}: there is no roster; sign one with 'kiosk roster sign' and bring it here."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise RosterError(
            f"{path}: the roster cannot be read; check its rights and that it is the signed file."
        ) from error


def public_of(key: OKPKey) -> str:
    """The public key as the site file holds it: `x` of the JWK (RFC 8037), base64url."""
    return str(key.as_dict(private=False)["x"])


def _signed_by(text: str, public_key: str) -> Roster:
    try:
        key = OKPKey.import_key({"kty": "OKP", "crv": "Ed25519", "x": public_key})
        signed = jws.deserialize_compact(text, key, algorithms=[SIGNATURE_ALGORITHM])
    except (JoseError, ValueError) as error:
        raise RosterError(
            "The roster is not signed with the structure's key: bring the file that 'kiosk roster sign' made."
        ) from error
    if signed.headers().get("typ") != TYPE:
        raise RosterError("The file is signed by the structure, but it is no roster: bring the roster.")
    try:
        return msgspec.json.decode(signed.payload, type=Roster)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RosterError("The roster is signed, but this box cannot read it: sign it with this version.") from error
