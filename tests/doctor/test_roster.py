from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from joserfc.jwk import OKPKey

from kiosk.agents import roster as rosters
from kiosk.agents.door import Door
from kiosk.doctor.check import Verdict, can_serve
from kiosk.doctor.roster import roster
from kiosk.site import Site, SiteTable
from tests.agents.conftest import NOW, Structure

SITE = Site(SiteTable("Accueil", "CCAS de Villemont"))


@pytest.fixture
def structure(tmp_path: Path) -> Structure:
    return Structure(tmp_path / "roster.jws")


def said(structure: Structure, state: Path, now: datetime = NOW) -> tuple[Verdict, str, str]:
    (check,) = roster(msgspec.structs.replace(SITE, agents=structure.table), state, now)
    assert can_serve([check])
    return check.verdict, check.found, check.todo


def test_a_good_one_says_its_number_and_its_last_day(structure: Structure, tmp_path: Path) -> None:
    structure.sign(serial=7)
    assert said(structure, tmp_path) == (Verdict.GOOD, "number 7, 1 agents, until 2027-02-01", "")


def test_one_that_ends_soon_asks_for_the_next(structure: Structure, tmp_path: Path) -> None:
    structure.sign(expires=NOW.date() + timedelta(days=20))
    verdict, _, todo = said(structure, tmp_path)
    assert (verdict, "roster sign" in todo) == (Verdict.LOOK, True)


def test_absent_forged_expired_and_rolled_back_say_what_to_do(structure: Structure, tmp_path: Path) -> None:
    found = [said(structure, tmp_path)]
    structure.path.write_text(rosters.sign(structure.roster(), OKPKey.generate_key("Ed25519")))
    found.append(said(structure, tmp_path))
    structure.sign(serial=9)
    found.append(said(structure, tmp_path, NOW + timedelta(days=100)))
    Door(structure.table, tmp_path).roster()
    structure.sign(serial=8)
    found.append(said(structure, tmp_path))
    assert [(verdict, line) for verdict, line, _ in found] == [(Verdict.LOOK, "no agent gets in")] * 4
    for word, (_, _, todo) in zip(("there is no roster", "not signed", "ended on", "newest"), found, strict=True):
        assert word in todo


def test_the_doctor_changes_nothing(structure: Structure, tmp_path: Path) -> None:
    structure.sign(serial=7)
    before = sorted(path.name for path in tmp_path.iterdir())
    said(structure, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_site_without_agents_hears_nothing_of_it(tmp_path: Path) -> None:
    assert roster(SITE, tmp_path) == []
