"""axe-core in Chromium, from npm by our lock file; kept beside the virtual environment so that the tree stays clean."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from tests import npm
from tests.npm import NoPackages

HERE = Path(__file__).parent
MODULES = npm.SHARE / "consigne-axe"


def script() -> str:
    """The text of axe-core. Raises NoPackages."""
    npm.install(HERE, MODULES)
    return (MODULES / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


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
    except NoPackages as missing:
        pytest.skip(str(missing))
    found: dict[str, Any] = browser.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
    assert len(found["passes"]) > 10
    return [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]]
