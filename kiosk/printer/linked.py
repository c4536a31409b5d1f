"""A receipt with a take-away's link, drawn and printed in the child that alone opens the link."""

import datetime
import logging
import secrets

import pyrage

from kiosk.form import MOST_NUMBER
from kiosk.messages import Print
from kiosk.printer.compose import Facts, Secret, compose
from kiosk.printer.forms import draw_paper
from kiosk.printer.raster import Bitmap
from kiosk.printer.texts import own_texts
from kiosk.profile import MOST_PRINTED_LINK_CHARS, ProfileError, from_base64url
from kiosk.site import Site

log = logging.getLogger(__name__)


def facts_of(site: Site, request: Print, link: str = "") -> Facts:
    """What a paper says; `link` is a take-away's, in the clear."""
    return Facts(
        site,
        request.language,
        datetime.datetime.now().astimezone(),
        values=request.values,
        lines=request.lines,
        replaces=request.replaces,
        to_bring=request.to_bring,
        counts=request.counts,
        own_texts=own_texts(site),
        secret=Secret(link=link),
    )


def picture_of(site: Site, request: Print, link: str = "") -> Bitmap:
    """A paper as it is printed on the roll."""
    composed = compose(request.paper, facts_of(site, request, link))
    return draw_paper(composed, site.printer.width_mm, secrets.randbelow(MOST_NUMBER))


def opened_link(site: Site, sealed: str, identity: str) -> str:
    """The link in an age file (base64url); empty when it is none of this site's vaults, or for an earlier process."""
    try:
        key = pyrage.x25519.Identity.from_str(identity)
        link = pyrage.decrypt(from_base64url(sealed), [key]).decode("ascii")
    except (ProfileError, pyrage.DecryptError, UnicodeDecodeError):
        log.warning("a link for a receipt cannot be opened: the receipt goes without it")
        return ""
    ours = tuple(f"{vault.issuer.rstrip('/')}/taken#" for vault in site.vault)
    return link if link.startswith(ours) and len(link) <= MOST_PRINTED_LINK_CHARS else ""
