"""How the person got in, or is about to: the login, the phone's code, the papers of a new key."""

from dataclasses import dataclass, field
from datetime import date

from kiosk.domain import Sharing


@dataclass(frozen=True)
class Login:
    """The person is in; the token itself never leaves kiosk-upload."""

    login: str = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)
    sealed: bool
    label: str = field(default="", repr=False)
    person: str = field(default="", repr=False)
    sharing: tuple[Sharing, ...] = ()
    """How long the vault lets this person share a document with the structure; empty when it does not."""
    readable_by: str = ""
    """Who else can read what is sealed for these recipients, as a relay's operator can; empty for nobody."""
    sealed_link: str = field(default="", repr=False)
    """A take-away's link that the person wants on the receipt, sealed to the printer; empty for none."""
    link: str = field(default="", repr=False)
    """A take-away's link that this kiosk made and shows; empty where the person's phone made it, or there is none."""
    until: date | None = None
    """The last whole day on which a take-away's papers can be fetched, or today; None for a vault."""

    @property
    def taken_along(self) -> bool:
        """The papers lie in no safe of the person's: they wait to be fetched."""
        return bool(self.until or self.link or self.sealed_link)

    def same_person(self, other: "Login") -> bool:
        """True when `other` surely leads to the same vault; what must be seen has the deliverer's own recipients."""
        if self.sealed or other.sealed:
            return self.sealed and other.sealed and set(self.recipients) == set(other.recipients)
        told = (self.person, self.label)
        return told == (other.person, other.label) and told != ("", "")


@dataclass(frozen=True)
class PhoneScreen:
    """What the phone login shows."""

    uri: str = field(repr=False)
    code: str = field(repr=False)
    match: str = field(repr=False)


@dataclass(frozen=True)
class Secrets:
    """Papers that were just printed by a child that waits for our word."""

    job: int
    card_id: str = field(repr=False)
    recipient: str = field(repr=False)
    wrapped_identity: str = field(repr=False)
    recovery_verifier: str = field(repr=False)
    key_number: str
    confirmed: bool
