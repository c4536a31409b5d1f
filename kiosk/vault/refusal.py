"""One way to say no: an HTTP status, an OAuth error code, one sentence."""

from collections.abc import Mapping

AWAY_S = 10
"""After which a client may try again while the database or the storage does not answer."""


class Refusal(Exception):
    """What the server answers instead of doing what was asked (RFC 6749 section 5.2)."""

    def __init__(
        self,
        status: int,
        error: str,
        sentence: str,
        *,
        members: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status} {error}")
        self.status = status
        self.error = error
        self.sentence = sentence
        self.members = dict(members or {})
        self.headers = dict(headers or {})


def away(sentence: str) -> Refusal:
    """Return what is said while the database or the storage does not answer: 503, and when to try again."""
    return Refusal(503, "temporarily_unavailable", sentence, headers={"Retry-After": str(AWAY_S)})
