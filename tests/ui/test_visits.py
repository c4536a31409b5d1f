"""Whole visits through the real window (offscreen), played by the robot, against helpers that speak the real wire."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain import Category, LoginMethod, Paper, Source
from kiosk.recovery import qr_text, to_groups
from kiosk.ui.app import run
from kiosk.ui.script import Script, ScriptDocument
from tests.ui.conftest import SITE, Helpers


def play(helpers: Helpers, script: Script, out: Path) -> tuple[int, dict[str, Any]]:
    code = run(SITE, helpers.runtime, script=script, out=out, offscreen=True)
    return code, json.loads((out / "report.json").read_text())


def test_a_visit_by_phone_ends_in_the_vault(helpers: Helpers, tmp_path: Path) -> None:
    code, report = play(helpers, Script("fr", LoginMethod.PHONE, category=Category.TAX), tmp_path)
    assert code == 0
    (document,) = report["documents"]
    assert (document["category"], document["pages"], document["state"]) == ("tax", 1, "receipted")
    assert [step["name"] for step in report["steps"]] == [
        "language", "notice", "who", "phone", "place", "scanning", "pages", "category", "sending", "done",
        "goodbye",
    ]  # fmt: skip
    assert report["faults"] == []
    assert [paper.paper for paper in helpers.printer.papers] == [Paper.RECEIPT]
    assert helpers.upload.ended == ["login-1"]
    assert [record.act for record in helpers.upload.records] == ["visit began", "consent", "visit ended"]
    ((_, sealed),) = helpers.upload.outbox.values()
    assert sealed.startswith(b"age-encryption.org/v1")
    assert len(list((tmp_path / "screens").glob("*.png"))) >= 12


def test_a_feeder_and_two_documents_in_arabic(helpers: Helpers, tmp_path: Path) -> None:
    second = ScriptDocument(category=Category.HOUSING, source=Source.GLASS, sheets=2)
    script = Script("ar", LoginMethod.PHONE, source=Source.FEEDER, documents=(second,))
    code, report = play(helpers, script, tmp_path)
    assert code == 0
    assert [document["pages"] for document in report["documents"]] == [3, 2]
    assert len(helpers.upload.outbox) == 2


@pytest.mark.parametrize("login", [LoginMethod.CARD, LoginMethod.OPEN, LoginMethod.RECOVER])
def test_every_way_in_leads_to_a_deposit(helpers: Helpers, tmp_path: Path, login: LoginMethod) -> None:
    helpers.scanner.code = qr_text(to_groups(bytes(16))) if login is LoginMethod.RECOVER else "CONSIGNE1:CARD"
    code, report = play(helpers, Script("en", login), tmp_path)
    assert code == 0
    assert report["documents"][0]["state"] == "receipted"
    if login is not LoginMethod.CARD:
        assert helpers.printer.secrets == ["SecretsKept"]
    assert helpers.upload.undone == []
