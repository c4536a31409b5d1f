"""What the doctor says of vaults that do not speak the open profile."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import site as sites
from kiosk.doctor.check import Check, Verdict
from kiosk.doctor.vaults import vaults
from tests.upload import dav_servers, fake_nextcloud, fake_vault
from tests.upload.fake_nextcloud import FakeNextcloud
from tests.upload.fake_vault import answer


@pytest.fixture
def cloud() -> Iterator[FakeNextcloud]:
    with fake_nextcloud.running() as running:
        yield running


def check(kind: str, issuer: str) -> Check:
    text = f'[site]\nname="A"\nstructure="B"\n[[vault]]\nname="C"\nkind="{kind}"\nissuer="{issuer}"\n'
    (found,) = vaults(sites.parse(text))
    return found


def test_nextcloud_that_is_well(cloud: FakeNextcloud) -> None:
    found = check("nextcloud", cloud.issuer)
    assert (found.verdict, found.found) == (Verdict.GOOD, "reached; Nextcloud 31.0.9; phone; on this machine")


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


def test_webdav_server_with_a_folder_for_each_person(tmp_path: Path) -> None:
    with dav_servers.wsgidav(tmp_path) as address:
        found = check("webdav", f"{address}/homes/{{user}}")
    assert (found.verdict, found.found) == (Verdict.GOOD, "reached; WebDAV; card; on this machine")
