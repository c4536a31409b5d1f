"""What goes on paper from an agent's desk to the office's computer: `CONSIGNEL1:` and base 32 of a letterbox's mark.

The mark is worth nothing without the key of a machine of the same structure. Ten bytes of a SHA-256 come before it,
over the mark and the keys that the vault named when the person said yes: a slip that was misread is told, and
other keys are.
"""

import base64
import hashlib

PREFIX = "CONSIGNEL1:"
_CHECK_BYTES = 10


class SlipError(ValueError):
    """This is no slip's code."""


def to_text(mark: str, recipients: tuple[str, ...]) -> str:
    """The slip's code in groups of four; without the spaces, all of it is in QR's alphanumeric set."""
    coded = base64.b32encode(_check(mark, recipients) + mark.encode()).decode().rstrip("=")
    return " ".join((PREFIX, *(coded[start : start + 4] for start in range(0, len(coded), 4))))


def mark_in(text: str) -> str:
    """The mark, from a code reader or typed. Raises SlipError."""
    found = _plain(text)
    coded = found.removeprefix(PREFIX)
    try:
        packed = base64.b32decode(coded + "=" * (-len(coded) % 8))
        mark = packed[_CHECK_BYTES:].decode()
    except ValueError as error:
        raise SlipError("This is no slip's code.") from error
    if not mark or not found.startswith(PREFIX):
        raise SlipError("This is no slip's code.")
    return mark


def fits(text: str, recipients: tuple[str, ...]) -> bool:
    """Whether the slip is read well and was made for these keys. Raises SlipError."""
    return _plain(to_text(mark_in(text), recipients)) == _plain(text)


def _plain(text: str) -> str:
    return "".join(text.split()).upper()


def _check(mark: str, recipients: tuple[str, ...]) -> bytes:
    return hashlib.sha256("\n".join((mark, *recipients)).encode()).digest()[:_CHECK_BYTES]
