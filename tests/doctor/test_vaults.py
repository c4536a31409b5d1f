"""What the doctor says of vaults that do not speak the open profile."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from joserfc.jwk import OKPKey

from kiosk import site as sites
from kiosk.doctor.check import Check, Verdict
from kiosk.doctor.vaults import vaults
from kiosk.upload import identity
from kiosk.vault.serving import running
from tests.upload import dav_servers, fake_nextcloud, fake_vault
from tests.upload.fake_nextcloud import FakeNextcloud
from tests.upload.fake_vault import Handler, answer

NOWHERE = Path("/nowhere")


@pytest.fixture
def cloud() -> Iterator[FakeNextcloud]:
    with fake_nextcloud.running() as running:
        yield running


def check(kind: str, issuer: str, state: Path = NOWHERE) -> Check:
    text = f'[site]\nname="A"\nstructure="B"\n[[vault]]\nname="C"\nkind="{kind}"\nissuer="{issuer}"\n'
    (found,) = vaults(sites.parse(text), state)
    return found


def test_nextcloud_that_is_well(cloud: FakeNextcloud) -> None:
    found = check("nextcloud", cloud.issuer)
    assert (found.verdict, found.found) == (Verdict.GOOD, "reached; Nextcloud 31.0.9; phone; on this machine")


def test_a_proxy_that_the_kiosk_does_not_use_is_not_used(
    cloud: FakeNextcloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert check("nextcloud", cloud.issuer).verdict is Verdict.GOOD
    (tmp_path / "state").mkdir()
    identity.load_or_make(tmp_path / "state")
    with running(tmp_path / "vault") as vault:
        assert check("profile1", vault.issuer, tmp_path / "state").found == "it does not know this kiosk"


def test_nextcloud_under_maintenance_or_too_old(cloud: FakeNextcloud) -> None:
    cloud.version = "28.0.14"
    assert "Nextcloud 28.0.14 is too old" in check("nextcloud", cloud.issuer).found
    cloud.maintenance = True
    found = check("nextcloud", cloud.issuer)
    assert (found.verdict, found.found) == (Verdict.TROUBLE, "it is under maintenance")


def test_nextcloud_that_calls_itself_by_another_name(cloud: FakeNextcloud) -> None:
    cloud.discovery["base"] = "https://cloud.example"
    assert check("nextcloud", cloud.issuer).found == "it calls itself https://cloud.example"


def test_nextcloud_without_login_by_phone(cloud: FakeNextcloud) -> None:
    cloud.misbehave("POST", "index.php", answer(404))
    assert check("nextcloud", cloud.issuer).found == "it offers no login by phone"


@pytest.mark.parametrize(("kind", "words"), [("nextcloud", "no Nextcloud"), ("webdav", "no WebDAV server")])
def test_another_server_at_that_address(kind: str, words: str) -> None:
    with fake_vault.running() as other:
        found = check(kind, f"{other.issuer}/.well-known")
    assert found.verdict is Verdict.TROUBLE
    assert words in found.found


BRACKETS = b'{"x":' + b"[" * 9000


def brackets(handler: Handler, _act: Callable[[], None]) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(BRACKETS)))
    handler.end_headers()
    handler.wfile.write(BRACKETS)


def test_brackets_without_end_are_told_as_what_they_are(cloud: FakeNextcloud) -> None:
    cloud.misbehave("POST", "index.php", brackets)
    assert check("nextcloud", cloud.issuer).found == "it offers no login by phone"
    cloud.misbehave("GET", "status.php", brackets)
    assert check("nextcloud", cloud.issuer).found == "there is no Nextcloud there"
    with fake_vault.running() as other:
        other.misbehave("GET", ".well-known", brackets)
        assert check("profile1", other.issuer).found == "it does not speak the open vault profile there"


def test_nothing_signed_goes_to_an_address_that_others_could_listen_at(tmp_path: Path) -> None:
    identity.load_or_make(tmp_path)
    with fake_vault.running() as other:
        other.discovery = {
            "revocation_endpoint": "http://vault.example/revoke",
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        }
        assert check("profile1", other.issuer, tmp_path).found == "it names an address that is not https"


def test_webdav_server_with_a_folder_for_each_person(tmp_path: Path) -> None:
    with dav_servers.wsgidav(tmp_path) as address:
        found = check("webdav", f"{address}/homes/{{user}}")
    assert (found.verdict, found.found) == (Verdict.GOOD, "reached; WebDAV; card; on this machine")


def test_a_vault_that_knows_this_kiosk_or_not(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    with running(tmp_path / "vault") as vault:
        without_key = check("profile1", vault.issuer, state)
        key = identity.load_or_make(state)
        stranger = check("profile1", vault.issuer, state)
        vault.enrol(OKPKey.import_key({**key.public()}))
        known = check("profile1", vault.issuer, state)
        (state / identity.KEY_FILE).write_text("no key")
        (state / identity.KEY_FILE).chmod(0o600)
        broken = check("profile1", vault.issuer, state)
    assert known.verdict is Verdict.GOOD
    assert {each.verdict for each in (without_key, stranger, broken)} == {Verdict.TROUBLE}
    assert without_key.found == f"this kiosk has no key in {state}"
    assert stranger.found == "it does not know this kiosk"
    assert "kiosk enrol" in without_key.todo
    assert "kiosk enrol" in stranger.todo
    assert "remove it" in broken.todo
