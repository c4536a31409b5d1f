"""Starts the independent vault of vault.js, after `npm ci` from our lock file; and plays the person's browser."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

import requests

from tests import npm
from tests.npm import NoPackages

HERE = Path(__file__).parent
MODULES = npm.SHARE / "consigne-contract"
TIMEOUT_S = 60


@dataclass(frozen=True)
class IndependentVault:
    """The vault that shares no code with ours."""

    issuer: str

    def deposited(self) -> list[dict[str, str]]:
        """What arrived and was receipted."""
        found: list[dict[str, str]] = requests.get(f"{self.issuer}/deposited", timeout=TIMEOUT_S).json()
        return found


@contextmanager
def running(folder: Path, kiosk_key: dict[str, str], recipient: str) -> Iterator[IndependentVault]:
    """Serves until the block ends, or this process dies. Raises NoPackages."""
    npm.install(HERE, MODULES, "vault.js")
    words = ["vault.js", str(folder), json.dumps(kiosk_key), recipient]
    command = ["setpriv", "--pdeathsig", "KILL", str(npm.node()), *words]
    with subprocess.Popen(
        command, cwd=MODULES, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            issuer = process.stdout.readline().strip()
            if not issuer.startswith("http"):
                raise NoPackages("the independent vault did not start")
            yield IndependentVault(issuer)
        finally:
            process.kill()


def approve(uri: str) -> None:
    """What a person does on the phone: confirms the code, signs in, agrees; whatever form the server shows."""
    browser = requests.Session()
    page = browser.get(uri, timeout=TIMEOUT_S)
    for _ in range(8):
        form = _Form(page.text)
        if form.action is None:
            return
        filled = {name: "person" if name in ("login", "password") else value for name, value in form.fields.items()}
        page = browser.post(urljoin(page.url, form.action), data=filled, timeout=TIMEOUT_S)
    raise AssertionError("the server kept asking")


class _Form(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.action: str | None = None
        self.fields: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form" and self.action is None:
            self.action = values.get("action", "")
        elif tag == "input" and self.action is not None and "name" in values:
            self.fields[values["name"]] = values.get("value", "")
