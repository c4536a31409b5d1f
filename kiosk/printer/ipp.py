"""IPP (RFC 8010 encoding, RFC 8011 operations) over HTTP: as much as printing one document on an A4 printer takes.

Printers on the network (IPP Everywhere) and queues of a CUPS server speak it alike.
"""

import enum
import http.client
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

Value = str | int | bool
Attribute = tuple["Tag", str, Value]

DEFAULT_PORT = 631
ANSWER_LIMIT_S = 10.0
_VERSION = b"\x02\x00"
_HEAD = struct.Struct(">2sHI")
_LARGEST_ANSWER_BYTES = 1_000_000
_OK_BELOW = 0x0100


class Operation(enum.IntEnum):
    """What is asked (RFC 8011, section 5.4.15)."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B


class Tag(enum.IntEnum):
    """Kinds of values that we send and understand (RFC 8010, section 3.5.2)."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    RESOLUTION = 0x32
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MEDIA_TYPE = 0x49


class IppError(Exception):
    """The printer cannot be reached, does not speak IPP, or refuses; the message says which."""


@dataclass(frozen=True)
class Answer:
    """A response: its status, and all attributes' values by name, whatever their group."""

    status: int
    values: dict[str, list[Value]] = field(default_factory=dict)

    def words(self, name: str) -> list[str]:
        """Return an attribute's values that are text."""
        return [value for value in self.values.get(name, []) if isinstance(value, str)]

    def number(self, name: str) -> int | None:
        """Return an attribute's first number."""
        return next((value for value in self.values.get(name, []) if isinstance(value, int)), None)


def ask(
    address: str,
    operation: Operation,
    attributes: Sequence[Attribute] = (),
    job: Sequence[Attribute] = (),
    document: bytes = b"",
    limit_s: float = ANSWER_LIMIT_S,
) -> Answer:
    """Do one operation on the printer at `ipp://host[:port]/path`; raises IppError."""
    parts = urlsplit(address)
    if parts.scheme != "ipp" or not parts.hostname:
        raise IppError("The A4 printer's address must be ipp://host/ipp/print.")
    body = encode(operation, [(Tag.URI, "printer-uri", address), *attributes], job) + document
    connection = http.client.HTTPConnection(parts.hostname, parts.port or DEFAULT_PORT, timeout=limit_s)
    try:
        connection.request("POST", parts.path or "/", body, {"Content-Type": "application/ipp"})
        response = connection.getresponse()
        data = response.read(_LARGEST_ANSWER_BYTES)
    except (OSError, http.client.HTTPException) as error:
        raise IppError("The A4 printer cannot be reached; check its cable and that it is switched on.") from error
    finally:
        connection.close()
    if response.status != http.HTTPStatus.OK:
        raise IppError(f"The A4 printer does not speak IPP at this address (HTTP {response.status}).")
    answer = decode(data)
    if answer.status >= _OK_BELOW:
        raise IppError(f"The A4 printer refuses (IPP status {answer.status:#06x}).")
    return answer


def encode(operation: Operation, attributes: Sequence[Attribute], job: Sequence[Attribute] = ()) -> bytes:
    """Return a request without its document; the operation's attributes begin with charset and language."""
    first: list[Attribute] = [
        (Tag.CHARSET, "attributes-charset", "utf-8"),
        (Tag.LANGUAGE, "attributes-natural-language", "en"),
    ]
    parts = [_HEAD.pack(_VERSION, operation, 1), b"\x01", *map(_encoded, [*first, *attributes])]
    if job:
        parts += [b"\x02", *map(_encoded, job)]
    return b"".join([*parts, b"\x03"])


def decode(data: bytes) -> Answer:
    """Return what a response says; values of kinds that we do not know are left out. Raises IppError."""
    try:
        _version, status, _request = _HEAD.unpack_from(data)
        values: dict[str, list[Value]] = {}
        name, at = "", _HEAD.size
        while (tag := data[at]) != 0x03:
            at += 1
            if tag < 0x10:
                continue
            own_name, at = _counted(data, at)
            raw, at = _counted(data, at)
            name = own_name.decode() or name
            value = _decoded(tag, raw)
            if value is not None:
                values.setdefault(name, []).append(value)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise IppError("The A4 printer's answer cannot be understood.") from error
    return Answer(status, values)


def _encoded(attribute: Attribute) -> bytes:
    tag, name, value = attribute
    if isinstance(value, bool):
        raw = bytes([value])
    elif isinstance(value, int):
        raw = value.to_bytes(4, "big", signed=True)
    else:
        raw = value.encode()
    return bytes([tag]) + _with_length(name.encode()) + _with_length(raw)


def _with_length(data: bytes) -> bytes:
    return len(data).to_bytes(2, "big") + data


def _counted(data: bytes, at: int) -> tuple[bytes, int]:
    end = at + 2 + int.from_bytes(data[at : at + 2], "big")
    if end > len(data):
        raise IndexError
    return data[at + 2 : end], end


def _decoded(tag: int, raw: bytes) -> Value | None:
    if tag in (Tag.INTEGER, Tag.ENUM) and len(raw) == 4:
        return int.from_bytes(raw, "big", signed=True)
    if tag == Tag.BOOLEAN and len(raw) == 1:
        return raw != b"\x00"
    if tag == Tag.RESOLUTION and len(raw) == 9:
        return int.from_bytes(raw[:4], "big", signed=True)
    return raw.decode() if 0x40 <= tag < 0x4A else None
