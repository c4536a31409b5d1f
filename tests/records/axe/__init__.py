"""axe-core in Chromium, from npm by our lock file; kept beside the virtual environment so that the tree stays clean."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

HERE = Path(__file__).parent
MODULES = Path(sys.prefix) / "share" / "consigne-axe"


class NoAxe(Exception):
    """Node.js or axe-core is not here."""


def script() -> str:
    """The text of axe-core. Raises NoAxe."""
    path = MODULES / "node_modules" / "axe-core" / "axe.min.js"
    lock = (HERE / "package-lock.json").read_bytes()
    done = MODULES / "installed"
    if not (done.exists() and done.read_bytes() == lock and path.exists()):
        _install()
        done.write_bytes(lock)
    return path.read_text(encoding="utf-8")


def _install() -> None:
    programs = Path(sys.prefix) / "bin"
    if not (programs / "npm").exists():
        raise NoAxe("npm is not in the virtual environment")
    MODULES.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, MODULES / name)
    command = [str(programs / "npm"), "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
    environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    result = subprocess.run(command, cwd=MODULES, capture_output=True, env=environment, timeout=90, check=False)
    if result.returncode:
        raise NoAxe("axe-core could not be installed")


@contextmanager
def chromium(profile: Path) -> Iterator[webdriver.Chrome]:
    """Debian's Chromium without a window; skips the test where it is not installed."""
    if shutil.which("chromium") is None or shutil.which("chromedriver") is None:
        pytest.skip("Chromium is not installed")
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", f"--user-data-dir={profile}"):
        options.add_argument(flag)
    chrome = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    chrome.set_page_load_timeout(60)
    chrome.set_script_timeout(60)
    yield chrome
    chrome.quit()


def complaints(browser: webdriver.Chrome) -> list[tuple[str, str]]:
    """What axe-core finds wrong with the page that is open: each rule with the first place; skips without axe-core."""
    try:
        browser.execute_script(script())
    except NoAxe as missing:
        pytest.skip(str(missing))
    found: dict[str, Any] = browser.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
    assert len(found["passes"]) > 10
    return [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]]
