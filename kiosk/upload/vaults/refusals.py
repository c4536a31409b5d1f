"""What a vault of the open profile says when it refuses, as faults of the closed set."""

import msgspec

from kiosk import profile
from kiosk.calls import Answer
from kiosk.domain import Fault
from kiosk.fault import VaultError

_CARD_FAULTS = {
    profile.CardRefusal.UNKNOWN: (Fault.CARD_UNKNOWN, "This card is not known to this vault."),
    profile.CardRefusal.WRONG_PIN: (Fault.PIN_WRONG, "This is not the card's PIN."),
    profile.CardRefusal.LOCKED: (Fault.CARD_LOCKED, "This card is locked after too many wrong PINs."),
    profile.CardRefusal.NOTHING: (Fault.NOTHING_FOUND, "No document of this kind may be viewed with this card."),
    profile.CardRefusal.STALE_NONCE: (Fault.VAULT_UNREACHABLE, "The vault took too long; try again."),
}
_OAUTH_FAULTS = {
    "access_denied": (Fault.LOGIN_DENIED, "The person said no on the phone."),
    "expired_token": (Fault.LOGIN_EXPIRED, "The code on the screen has expired."),
    profile.InvitationRefusal.UNKNOWN: (Fault.INVITATION_UNKNOWN, "This invitation is not for this vault."),
    profile.InvitationRefusal.EXPIRED: (Fault.INVITATION_EXPIRED, "This invitation has ended."),
    profile.InvitationRefusal.USED: (Fault.INVITATION_USED, "This invitation was used already."),
    "invalid_grant": (Fault.LOGIN_EXPIRED, "This login is over; a new one is needed."),
    "invalid_token": (Fault.LOGIN_EXPIRED, "This login is over; a new one is needed."),
    "invalid_client": (
        Fault.VAULT_REFUSED,
        "The vault does not know this kiosk, or its clock is wrong; check the clock, or run 'kiosk enrol'.",
    ),
}


def oauth_error(answer: Answer) -> profile.OAuthError:
    """The error that an answer holds (RFC 6749, section 5.2), or its status where it holds none."""
    try:
        return msgspec.json.decode(answer.body, type=profile.OAuthError)
    except profile.NO_SUCH_JSON:
        return profile.OAuthError(error=f"http {answer.status}")


def refusal(answer: Answer) -> VaultError:
    """What a vault's refusal means, as a fault and a sentence."""
    error = oauth_error(answer)
    if error.reason is not None:
        fault, sentence = _CARD_FAULTS[error.reason]
        return VaultError(fault, sentence, tries_left=error.tries_left)
    fault, sentence = _OAUTH_FAULTS.get(
        error.error, (Fault.VAULT_REFUSED, f"The vault refused (HTTP {answer.status}).")
    )
    if answer.status == 401 and error.error not in _OAUTH_FAULTS:
        fault, sentence = Fault.LOGIN_EXPIRED, "This login is over; a new one is needed."
    return VaultError(fault, sentence)
