"""A simulated phone: opens the vault's own pages over HTTP, signs in, says yes or no, reads papers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Annotated
from urllib.parse import urljoin

import msgspec
import pyrage
import requests
import typer

from kiosk import recovery
from kiosk.card import Card, new_card
from kiosk.card_view import card_key
from kiosk.profile import Consent, OpenAccount, OpenedAccount

TIMEOUT_S = 20.0
DEMO_PIN = "274916"
NOTICE = "demo-1"

app = typer.Typer(help="A simulated phone for demonstrations and tests.", no_args_is_help=True)


class PhoneError(Exception):
    """The vault's pages did not go the way a person wanted; the message says where."""


@dataclass(frozen=True)
class DemoPerson:
    """A fictitious person with an open vault; `recovery` is the nine groups of the recovery paper."""

    handle: str
    pin: str = field(repr=False)
    identity: str = field(repr=False)
    recovery: tuple[str, ...] = field(repr=False)
    card: Card


@dataclass(frozen=True)
class ReadPaper:
    """One paper as its owner gets it back: the opened PDF's bytes."""

    id: str
    category: str
    pdf: bytes


def approve(uri: str, handle: str, pin: str, match: str | None = None, ca: Path | None = None) -> None:
    """Say yes to the login behind a verification URI.

    Raises PhoneError when the page refuses, or shows another number than `match`.
    """
    _say("yes", uri, handle, pin, match, ca)


def deny(uri: str, handle: str, pin: str, match: str | None = None, ca: Path | None = None) -> None:
    """Say no to the login behind a verification URI; raises PhoneError as `approve` does."""
    _say("no", uri, handle, pin, match, ca)


def make_person(
    issuer: str, pin: str = DEMO_PIN, ca: Path | None = None, make_card: Callable[[], Card] = new_card
) -> DemoPerson:
    """Open a vault for a fictitious person, by the requests that the phone's own page makes; it has a card too."""
    identity = pyrage.x25519.Identity.generate()
    key, card = recovery.new_key(), make_card()
    wanted = OpenAccount(
        recipient=str(identity.to_public()),
        wrapped_identity=recovery.wrap(str(identity), key),
        recovery_verifier=recovery.verifier(key),
        pin=pin,
        consent=Consent(notice=NOTICE, at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")),
        card=card_key(card),
    )
    with _browser(ca) as browser:
        answered = _post_json(browser, f"{issuer}/open", wanted)
        opened = msgspec.json.decode(answered.content, type=OpenedAccount)
        _post_json(browser, f"{issuer}/open/confirm", {"change": opened.change})
    return DemoPerson(opened.handle, pin, str(identity), recovery.to_groups(key), card)


def read_papers(issuer: str, groups: tuple[str, ...], ca: Path | None = None) -> list[ReadPaper]:
    """Return a person's papers, opened with the recovery key's nine groups alone, newest first."""
    key = recovery.from_groups(groups)
    with _browser(ca) as browser:
        mine = _post_json(browser, f"{issuer}/papers/key", {"recovery_verifier": recovery.verifier(key)}).json()
        identity = pyrage.x25519.Identity.from_str(recovery.unwrap(mine["wrapped_identity"], key))
        return [
            ReadPaper(paper["id"], paper["category"], pyrage.decrypt(_get(browser, issuer, paper["id"]), [identity]))
            for paper in mine["papers"]
        ]


def trace_of(issuer: str, groups: tuple[str, ...], ca: Path | None = None) -> list[list[dict[str, str]]]:
    """Return who saw or printed a person's papers at a desk, as their owner reads it: a list a paper, newest first."""
    with _browser(ca) as browser:
        proof = recovery.verifier(recovery.from_groups(groups))
        mine = _post_json(browser, f"{issuer}/papers/key", {"recovery_verifier": proof}).json()
    return [paper["views"] for paper in mine["papers"]]


def _say(answer: str, uri: str, handle: str, pin: str, match: str | None, ca: Path | None) -> None:
    with _browser(ca) as browser:
        page = _read(browser.get(uri, timeout=TIMEOUT_S))
        if "pin" in page.form:
            page = _read(_submit(browser, page, {"handle": handle, "pin": pin}))
        if page.action != "/answer":
            raise PhoneError("The phone was not asked to approve: wrong number or PIN, or the code is over.")
        if match is not None and page.match != match:
            raise PhoneError("The phone shows another number than the kiosk; nothing was approved.")
        done = _read(_submit(browser, page, {"answer": answer}))
        wanted = "/static/approved.svg" if answer == "yes" else "/static/denied.svg"
        if wanted not in done.pictures:
            raise PhoneError("The vault did not take the answer; the code may be over.")


@dataclass
class _Page:
    url: str
    action: str = ""
    match: str = ""
    form: dict[str, str] = field(default_factory=dict)
    pictures: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    """Finds the page's first form, its fields, the match number and the pictures."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.page = _Page(url)
        self._in_match = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what a tag says."""
        values = {name: value or "" for name, value in attrs}
        if tag == "form" and not self.page.action:
            self.page.action = values.get("action", "")
        elif tag == "input" and values.get("name"):
            self.page.form[values["name"]] = values.get("value", "")
        elif tag == "img":
            self.page.pictures.append(values.get("src", ""))
        self._in_match = values.get("class") == "match"

    def handle_data(self, data: str) -> None:
        """Take the text of the match number."""
        if self._in_match and data.strip():
            self.page.match = data.strip()


def _read(response: requests.Response) -> _Page:
    if response.status_code >= 500:
        raise PhoneError(f"The vault's page failed with status {response.status_code}.")
    reader = _Reader(response.url)
    reader.feed(response.text)
    return reader.page


def _submit(browser: requests.Session, page: _Page, fields: dict[str, str]) -> requests.Response:
    return browser.post(urljoin(page.url, page.action), data={**page.form, **fields}, timeout=TIMEOUT_S)


def _post_json(browser: requests.Session, url: str, body: object) -> requests.Response:
    headers = {"Content-Type": "application/json"}
    response = browser.post(url, data=msgspec.json.encode(body), headers=headers, timeout=TIMEOUT_S)
    if not response.ok:
        raise PhoneError(f"The vault answered {response.status_code}.")
    return response


def _get(browser: requests.Session, issuer: str, paper: str) -> bytes:
    response = browser.get(f"{issuer}/papers/{paper}", timeout=TIMEOUT_S)
    if not response.ok:
        raise PhoneError(f"The vault answered {response.status_code} for a paper.")
    return response.content


def _browser(ca: Path | None) -> requests.Session:
    browser = requests.Session()
    browser.trust_env = False
    browser.headers["Accept-Language"] = "fr"
    if ca is not None:
        browser.verify = str(ca)
    return browser


Handle = Annotated[str, typer.Option(help="The person's ten digits.")]
Pin = Annotated[str, typer.Option(help="The person's PIN.")]
Match = Annotated[str | None, typer.Option(help="The number on the kiosk's screen.")]
Authority = Annotated[Path | None, typer.Option(help="Certificate authority, PEM.")]


@app.command("approve")
def approve_command(uri: str, handle: Handle, pin: Pin, match: Match = None, ca: Authority = None) -> None:
    """Say yes to the login behind a verification URI."""
    _or_explain(approve, uri, handle, pin, match, ca)


@app.command("deny")
def deny_command(uri: str, handle: Handle, pin: Pin, match: Match = None, ca: Authority = None) -> None:
    """Say no to the login behind a verification URI."""
    _or_explain(deny, uri, handle, pin, match, ca)


def _or_explain(act: object, uri: str, handle: str, pin: str, match: str | None, ca: Path | None) -> None:
    assert callable(act)
    try:
        act(uri, handle, pin, match, ca)
    except PhoneError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    except requests.RequestException as error:  # whose own words hold the address, and so the login's code
        typer.echo("Nothing answers at this address; check it, and that the vault serves.", err=True)
        raise typer.Exit(1) from error


if __name__ == "__main__":
    app()
