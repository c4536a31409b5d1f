"""Every refusal of the vault has a known status, a code and a sentence: in its source, and from each worker."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
from joserfc.jwk import OKPKey
from starlette.routing import Route

from kiosk import profile
from kiosk.demo.phone import make_person
from kiosk.vault import openapi, pages, refusal, takeaway_pages, vaults_pages
from kiosk.vault.words import words_in
from tests.vault.kiosk_client import TIMEOUT_S, Kiosk
from tests.vault.test_crash import server_in

KNOWN = {*openapi._REFUSED, 405}
"""405 is for methods that no document names."""
CODE = re.compile(r"[a-z]+(_[a-z]+)*")
SENTENCE = re.compile(r"[A-Z].*[.]", re.DOTALL)
METHODS = ("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE")
TIMES = 2
"""How often the same is asked of two workers, over connections of their own: every other question meets both."""
FEWEST_KINDS = {"GET": 5, "POST": 12}
"""How many different refusals such requests meet at least."""


def paths_in(routes: Iterable[Route]) -> list[str]:
    return sorted({re.sub(r"{.*?}", "nothing", route.path) for route in routes})


MACHINES = paths_in(openapi.MACHINE_ROUTES)
PATHS = paths_in([*openapi.MACHINE_ROUTES, *pages.ROUTES, *takeaway_pages.ROUTES, *vaults_pages.ROUTES])


def literal(node: ast.expr) -> str | int | None:
    """What stands in the source; a name's value where it is one of the profile's; None for what is reckoned there."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "X" for part in node.values)
    if isinstance(node, ast.Name):
        return getattr(profile, node.id, None)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str | int) else None


def made() -> Iterator[tuple[str, list[str | int | None]]]:
    """Each place of the vault's source that makes a refusal, with what it is made of."""
    for path in sorted(Path(refusal.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refusal":
                yield f"{path.name}:{node.lineno}", [literal(argument) for argument in node.args[:3]]


def test_each_refusal_in_the_source_has_a_described_status_a_code_and_a_sentence() -> None:
    all_of_them = list(made())
    assert len(all_of_them) > 80
    for place, (status, code, sentence) in all_of_them:
        assert status is None or status in openapi._REFUSED, f"{place}: /openapi.json does not know {status}"
        assert code is None or CODE.fullmatch(str(code)), f"{place}: {code}"
        assert sentence is None or SENTENCE.fullmatch(str(sentence)), f"{place}: {sentence}"


@dataclass(frozen=True)
class Asked:
    """A server, and the credentials that it knows."""

    issuer: str
    kiosk: Kiosk
    token: str
    times: int

    def bodies(self, method: str, path: str) -> list[dict[str, Any]]:
        """What a request may bring along, from nothing to a true kiosk's nonsense."""
        client = {"client_assertion_type": profile.JWT_ASSERTION, "client_assertion": self.kiosk.assertion()}
        return [
            {},
            {"data": b"{]", "headers": {"Content-Type": "application/json"}},
            {"data": b"{}", "headers": {"Authorization": f"Bearer {self.kiosk.assertion()}"}},
            {"data": {**client, "grant_type": profile.CARD_GRANT, "card": "1"}},
            {"data": b"\xff=\xff", "headers": {"Authorization": "DPoP nobody's", "DPoP": "e30.e30.", "Cookie": "a=b"}},
            {"data": b"{}", "headers": self.kiosk.token_headers(method, path, self.token)},
        ]


@pytest.fixture(scope="module", params=["1", "2"], ids=["alone", "two workers"])
def asked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    key = OKPKey.generate_key("Ed25519")
    server = server_in(tmp_path_factory.mktemp("refusals"), key)
    server.start("--workers", request.param, "--rate-factor", "1000")
    try:
        kiosk = Kiosk(server.issuer, key)
        token = kiosk.login(make_person(server.issuer))
        yield Asked(server.issuer, kiosk, token, 1 if request.param == "1" else TIMES)
    finally:
        server.kill()


def refused(asked: Asked, method: str, path: str, accept: str, sent: dict[str, Any]) -> requests.Response | None:
    headers = {"Connection": "close", "Accept": accept, "Accept-Language": "en", **sent.get("headers", {})}
    answered = requests.request(
        method,
        asked.issuer + path,
        data=sent.get("data"),
        headers=headers,
        timeout=TIMEOUT_S,
        allow_redirects=False,
    )
    assert answered.status_code < 500, (method, path, sent)
    assert "content-security-policy" in answered.headers
    return answered if answered.status_code >= 400 else None


@pytest.mark.parametrize("method", METHODS)
def test_each_refusal_to_a_machine_is_a_code_and_a_sentence_whichever_worker_says_it(asked: Asked, method: str) -> None:
    kinds = set()
    for path in PATHS:
        said: dict[int, set[tuple[int, str]]] = {}
        for _ in range(asked.times):
            for number, sent in enumerate(asked.bodies(method, path)):
                told = status_and_words(asked, method, path, sent)
                said.setdefault(number, set()).add(told)
        for number, each in said.items():
            assert len({one for one in each if one[0] != 429}) <= 1, (path, number, each)
            kinds |= each
    assert len(kinds) >= FEWEST_KINDS.get(method, 1), sorted(kinds)


def status_and_words(asked: Asked, method: str, path: str, sent: dict[str, Any]) -> tuple[int, str]:
    answered = refused(asked, method, path, "application/json", sent)
    if answered is None:
        return 0, ""
    assert answered.status_code in KNOWN, (path, answered.status_code)
    assert answered.headers["Cache-Control"] == "no-store"
    return answered.status_code, what_it_says(answered, method, path in MACHINES)


def what_it_says(answered: requests.Response, method: str, to_a_machine: bool) -> str:
    """Code and sentence, or a page's sentence; a HEAD has no body."""
    if method == "HEAD":
        return ""
    if answered.headers["Content-Type"].startswith("text/html"):
        assert not to_a_machine
        return alert_of(answered)
    told = msgspec.json.decode(answered.content, type=profile.OAuthError)
    assert CODE.fullmatch(told.error)
    assert SENTENCE.fullmatch(told.error_description or "")
    return f"{told.error}: {told.error_description}"


def alert_of(answered: requests.Response) -> str:
    found = re.search(r'role="alert">(.*?)</p>', answered.text)
    assert found, (answered.url, answered.status_code)
    return found[1]


def test_each_refusal_to_a_person_is_a_page_with_one_of_the_words_sentences(asked: Asked) -> None:
    words, seen = words_in("en"), set()
    for path in PATHS:
        for method in ("GET", "POST"):
            for sent in asked.bodies(method, path):
                answered = refused(asked, method, path, "text/html", sent)
                if answered is None or not answered.headers["Content-Type"].startswith("text/html"):
                    continue
                seen.add(alert_of(answered))
    assert seen
    assert seen <= set(words.text.values())
