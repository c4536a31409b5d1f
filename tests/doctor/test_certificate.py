from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.doctor.certificate import certificate
from kiosk.doctor.check import Verdict, can_serve
from kiosk.site import AgentsTable, Site, SiteTable
from tests.upload.certificates import DAY, NAME, p12

SITE = Site(SiteTable("Accueil", NAME))


def site_with(path: Path) -> Site:
    return msgspec.structs.replace(SITE, agents=AgentsTable(certificate=str(path)))


@pytest.mark.parametrize(
    ("ends_in", "verdict", "found"),
    [
        (200 * DAY, Verdict.GOOD, f"{NAME}; good for 200 days"),
        (20 * DAY, Verdict.LOOK, "good for 20 days"),
        (-2 * DAY, Verdict.LOOK, "it ended on"),
    ],
)
def test_how_long_it_holds(ends_in: timedelta, verdict: Verdict, found: str, tmp_path: Path) -> None:
    path = tmp_path / "seal.p12"
    path.write_bytes(p12(ends_in=ends_in))
    path.chmod(0o600)
    (check,) = certificate(site_with(path))
    assert (check.verdict, check.found.startswith(found)) == (verdict, True), check
    assert can_serve([check])


def test_one_that_has_not_begun(tmp_path: Path) -> None:
    path = tmp_path / "seal.p12"
    path.write_bytes(p12())
    path.chmod(0o600)
    (check,) = certificate(site_with(path), today=datetime.now(UTC).date() - 10 * DAY)
    assert check.todo == "Check this machine's clock."


def test_one_that_cannot_be_opened_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "seal.p12"
    assert "No such file" in certificate(site_with(path))[0].todo
    path.write_bytes(p12("secret"))
    path.chmod(0o600)
    (check,) = certificate(site_with(path))
    assert (check.verdict, "password" in check.todo) == (Verdict.LOOK, True)


def test_a_site_without_one_hears_nothing_of_it() -> None:
    assert certificate(SITE) == []
