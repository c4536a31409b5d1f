"""Reads what a WebDAV server says of its files: a multistatus (RFC 4918 section 13)."""

from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree import ElementTree

from kiosk.domain import Fault
from kiosk.fault import VaultError

ASK = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>'
    b"<getcontentlength/><getetag/><quota-available-bytes/></prop></propfind>"
)
"""The body of a PROPFIND whose answer is read here."""


@dataclass(frozen=True)
class File:
    """What the server says of one address; None or empty where it says nothing."""

    name: str
    """The last part of its path."""
    length: int | None
    etag: str
    quota_left: int | None


def files(body: bytes) -> list[File]:
    """The files of a multistatus, which `Http` has bounded; expat fetches nothing. Raises VaultError(VAULT_REFUSED)."""
    try:
        tree = ElementTree.fromstring(body)  # noqa: S314
        return [_file(response) for response in tree.iter("{DAV:}response")]
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise VaultError(Fault.VAULT_REFUSED, "The file server answered something that is not WebDAV.") from error


def _file(response: ElementTree.Element) -> File:
    def said(name: str) -> str:
        texts = [element.text or "" for element in response.iter(f"{{DAV:}}{name}")]
        return next((text.strip() for text in texts if text.strip()), "")

    def number(name: str) -> int | None:
        text = said(name)
        return int(text) if text.isascii() and text.isdigit() else None

    name = unquote(said("href").rstrip("/").rpartition("/")[2])
    return File(name, number("getcontentlength"), said("getetag").strip('"'), number("quota-available-bytes"))
