"""All that there is of a person, for that person: what was done, and the papers as sealed as ever."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pyrage
import pytest
import requests
from sqlalchemy import select
from typer.testing import CliRunner

from kiosk import recovery
from kiosk.card import new_viewing_card
from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.vault.admin import admin
from kiosk.vault.database import accounts, cards, deposits, reading, tokens
from kiosk.vault.folder import Folder
from kiosk.vault.marks import digest
from kiosk.vault.refusal import Refusal
from kiosk.vault.serving import RunningVault
from tests.vault.kiosk_client import Kiosk
from tests.vault.relay_station import Station
from tests.vault.test_reading import prove, sign_in
from tests.vault.test_relay import no_pauses, station, stub
from tests.vault.test_takeaway import Phone, signed_in, taken
from tests.vault.test_views import asked, deposited, statement, viewed

__all__ = ["no_pauses", "station", "stub"]

PAPERS = [b"%PDF mine", b"%PDF mine too" * 50_000]


def read(data: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        files = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(files.pop("trace.json")), files


def exported(data: Path, handle: str, out: Path) -> bytes:
    ended = CliRunner().invoke(admin, ["export", "--data", str(data), handle, str(out)])
    assert ended.exit_code == 0, ended.output
    assert out.stat().st_mode & 0o777 == 0o600
    return out.read_bytes()


@pytest.fixture
def viewer(vault: RunningVault, kiosk: Kiosk) -> DemoPerson:
    """Somebody with two papers, one of which an agent was shown."""
    person = make_person(vault.issuer, make_card=new_viewing_card)
    for paper in PAPERS:
        deposited(kiosk, person, paper=paper)
    granted = asked(kiosk, person).json()
    assert viewed(kiosk, granted["access_token"], statement(kiosk, granted["document"]["id"])).status_code == 200
    return person


def test_a_person_takes_everything_along_and_the_recovery_key_opens_it(
    vault: RunningVault, viewer: DemoPerson, tmp_path: Path
) -> None:
    given = prove(vault.issuer, viewer).get(f"{vault.issuer}/papers/export", timeout=20)
    assert (given.status_code, given.headers["Content-Type"]) == (200, "application/zip")
    trace, files = read(given.content)
    key = recovery.from_groups(viewer.recovery)
    identity = pyrage.x25519.Identity.from_str(recovery.unwrap(files.pop("identity.txt").decode(), key))
    assert sorted(pyrage.decrypt(paper, [identity]) for paper in files.values()) == sorted(PAPERS)
    assert [deposit["site"] for deposit in trace["deposits"]] == ["CCAS de Villeneuve"] * 2
    assert all(deposit["receipt"] and deposit["receipted"] for deposit in trace["deposits"])
    assert [view["document"] for view in trace["views"]] == [trace["deposits"][1]["id"]]
    by_operator = exported(vault.vault.data, viewer.handle, tmp_path / "theirs.zip")
    assert read(by_operator)[0] == trace


def test_it_says_when_its_owner_read_and_forgets_with_an_erased_paper(vault: RunningVault, viewer: DemoPerson) -> None:
    newest, oldest = read_papers(vault.issuer, viewer.recovery)
    browser = prove(vault.issuer, viewer)
    trace, _ = read(browser.get(f"{vault.issuer}/papers/export", timeout=20).content)
    said = [(reading["what"], reading.get("document", "")) for reading in trace["readings"]]
    papers = sorted(("paper", paper.id) for paper in (newest, oldest))
    assert (said[0], sorted(said[1:3]), said[3:]) == (("list", ""), papers, [("list", ""), ("export", "")])
    assert all(reading["at"] >= trace["opened"] for reading in trace["readings"])
    assert browser.post(f"{vault.issuer}/papers/{newest.id}/erase", timeout=20).status_code == 204
    trace, _ = read(browser.get(f"{vault.issuer}/papers/export", timeout=20).content)
    assert [reading["document"] for reading in trace["readings"] if "document" in reading] == [oldest.id]


def test_nothing_in_it_lets_anybody_in(vault: RunningVault, viewer: DemoPerson, tmp_path: Path) -> None:
    trace, _ = read(exported(vault.vault.data, viewer.handle, tmp_path / "theirs.zip"))
    secret = (accounts.c.pin_hash, accounts.c.verifier_hash, cards.c.id, tokens.c.hash, deposits.c.capability_hash)
    with reading(vault.vault.database) as connection:
        values = [str(value) for column in secret for value in connection.execute(select(column)).scalars()]
    assert len(values) >= len(secret)
    assert not [value for value in values if value in json.dumps(trace)]


def test_it_lists_the_links_that_were_made_and_what_lies_behind_them_and_no_way_in(
    vault: RunningVault, viewer: DemoPerson, kiosk: Kiosk, tmp_path: Path
) -> None:
    phone, stranger = Phone(vault.issuer), Phone(vault.issuer)
    signed_in(phone, viewer)
    taken(kiosk, phone)
    taken(kiosk, stranger)
    archived = exported(vault.vault.data, viewer.handle, tmp_path / "theirs.zip")
    trace, files = read(archived)
    (link,) = trace["take_aways"]
    assert (link["opens_left"], link["on_paper"]) == (vault.vault.limits.takeaway_opens, False)
    assert link["consent"]["notice"] == "take-away-1"
    assert link["until"] > trace["opened"]
    (paper,) = link["deposits"]
    assert (paper["category"], paper["site"], bool(paper["receipt"])) == ("payslip", "CCAS de Villeneuve", True)
    assert paper["id"] not in [deposit["id"] for deposit in trace["deposits"]]
    assert len(files) == 1 + len(PAPERS), "what lies behind a link is fetched with the link"
    for secret in (phone.mark, str(phone.identity), digest(phone.mark), str(phone.identity.to_public())):
        assert secret not in json.dumps(trace)


def test_number_and_pin_take_nothing_along(vault: RunningVault, person: DemoPerson) -> None:
    assert sign_in(vault.issuer, person).get(f"{vault.issuer}/papers/export", timeout=20).status_code == 403
    assert requests.get(f"{vault.issuer}/papers/export", timeout=20).status_code == 401


def test_the_operator_overwrites_nothing_and_exports_nobody(
    vault: RunningVault, person: DemoPerson, tmp_path: Path
) -> None:
    there = tmp_path / "there.zip"
    there.write_bytes(b"mine")
    for handle, out in ((person.handle, there), ("20 00 00 00 00", tmp_path / "nobody.zip")):
        ended = CliRunner().invoke(admin, ["export", "--data", str(vault.vault.data), handle, str(out)])
        assert (ended.exit_code, "Traceback" in ended.output) == (2, False)
    assert there.read_bytes() == b"mine"
    assert list(tmp_path.glob("nobody*")) == []


def test_a_lost_paper_is_missing_and_said_to_be_gone(
    vault: RunningVault, viewer: DemoPerson, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = Folder(vault.vault.data)
    with reading(vault.vault.database) as connection:
        lost = connection.execute(select(deposits.c.id)).scalars().first()
    assert lost is not None
    folder.paper(lost).unlink()
    trace, files = read(exported(vault.vault.data, viewer.handle, tmp_path / "theirs.zip"))
    assert {deposit["id"] for deposit in trace["deposits"] if deposit["state"] == "gone"} == {lost}
    assert sorted(files) == sorted(["identity.txt", *(name for name in files if name.startswith("papers/"))])
    assert len(files) == 2
    assert "gone" in caplog.text


def test_an_export_that_fails_leaves_no_file(
    vault: RunningVault, viewer: DemoPerson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise Refusal(503, "temporarily_unavailable", "The storage does not answer; try again.")

    monkeypatch.setattr(Folder, "open", away)
    ended = CliRunner().invoke(admin, ["export", "--data", str(vault.vault.data), viewer.handle, str(tmp_path / "z")])
    assert (ended.exit_code, (tmp_path / "z").exists()) == (2, False)
    assert "storage does not answer" in ended.output


def test_a_relays_person_reads_what_was_done_for_them(station: Station, tmp_path: Path) -> None:
    station.settled(station.deposit(station.token()))
    trace, files = read(exported(station.data, station.handle, tmp_path / "theirs.zip"))
    assert files == {}
    (deposit,), (link,) = trace["deposits"], trace["links"]
    assert (deposit["state"], deposit["provider"]) == ("brought", "Reconnect")
    assert deposit["their_id"].startswith("theirs-")
    assert (link["provider"], link["agent"], link["mandate"], link["ended"]) == ("Reconnect", "7", "a" * 64, None)
