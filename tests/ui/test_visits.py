"""Whole visits through the real window (offscreen), played by the robot, against helpers that speak the real wire."""

import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import msgspec
import pyrage
import pytest

from kiosk.domain import Category, Fault, LoginMethod, Paper, Sharing, Source
from kiosk.messages import Failed
from kiosk.recovery import qr_text, to_groups
from kiosk.site import SharingTable
from kiosk.ui import robot
from kiosk.ui.app import run
from kiosk.ui.script import Script, ScriptDocument, ScriptEvent
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


def test_a_paper_shared_with_the_structure_opens_with_both_keys(helpers: Helpers, tmp_path: Path) -> None:
    structure = pyrage.x25519.Identity.generate()
    helpers.upload.sharing = tuple(Sharing)
    site = msgspec.structs.replace(SITE, sharing=SharingTable(str(structure.to_public())))
    alone = ScriptDocument(category=Category.BANK)
    script = Script("fr", LoginMethod.PHONE, category=Category.TAX, shared=Sharing.WEEK, documents=(alone,))
    assert run(site, helpers.runtime, script=script, out=tmp_path, offscreen=True) == 0
    (shared, first), (private, second) = helpers.upload.outbox.values()
    assert (shared.category, shared.shared, private.shared) == (Category.TAX, Sharing.WEEK, None)
    assert pyrage.decrypt(first, [structure]).startswith(b"%PDF")
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(second, [structure])


@pytest.mark.parametrize("login", list(LoginMethod)[1:])
def test_every_way_in_leads_to_a_deposit(helpers: Helpers, tmp_path: Path, login: LoginMethod) -> None:
    helpers.scanner.code = qr_text(to_groups(bytes(16))) if login is LoginMethod.RECOVER else "CONSIGNE1:CARD"
    code, report = play(helpers, Script("en", login), tmp_path)
    assert code == 0
    assert report["documents"][0]["state"] == "receipted"
    if login in {LoginMethod.OPEN, LoginMethod.RECOVER}:
        assert helpers.printer.secrets == ["SecretsKept"]
    assert helpers.upload.undone == []


def test_a_visit_that_is_stuck_ends_with_exit_code_1(
    helpers: Helpers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(robot, "STEP_DEADLINE_S", 1.5)
    code, report = play(helpers, Script("xx", LoginMethod.PHONE), tmp_path)
    assert code == 1
    assert report["documents"] == []
    assert report["steps"][-1]["name"] == "language"


def test_a_refused_document_is_not_a_visit_that_ended_well(helpers: Helpers, tmp_path: Path) -> None:
    helpers.upload.plan.append(lambda connection: connection.send(Failed(Fault.VAULT_FULL)))
    code, report = play(helpers, Script("fr", LoginMethod.PHONE), tmp_path)
    assert code == 1
    assert (report["documents"][0]["state"], report["documents"][0]["fault"]) == ("refused", "vault full")
    assert [fault["kind"] for fault in report["faults"]] == ["vault full"]


@pytest.fixture
def control() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A URL, and every wish that was posted to it."""
    wishes: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            wishes.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", wishes
    server.shutdown()
    server.server_close()


def test_the_robot_asks_for_papers_events_and_mending(
    helpers: Helpers, tmp_path: Path, control: tuple[str, list[dict[str, Any]]]
) -> None:
    url, wishes = control
    helpers.scanner.plan.append(lambda connection: connection.send(Failed(Fault.PAPER_JAM)))
    events = (ScriptEvent("scanning", "jam", 3), ScriptEvent("sending", "network gone"))
    script = Script("fr", LoginMethod.PHONE, source=Source.FEEDER, papers=("tax",), events=events)
    phone = f"{sys.executable} -c \"import sys; open('{tmp_path}/uri', 'w').write(sys.argv[1])\""
    code = run(SITE, helpers.runtime, script=script, offscreen=True, control=url, phone_command=phone)
    assert code == 0
    assert [wish["do"] for wish in wishes] == ["jam", "lay", "mend", "network gone"]
    assert wishes[0]["page"] == 3
    assert (wishes[1]["source"], wishes[1]["papers"]) == ("feeder", ["tax"])
    assert wishes[2]["fault"] == "paper jam"
    assert (tmp_path / "uri").read_text() == "https://vault.example/device?user_code=ABCD-EFGH"


@pytest.mark.parametrize(
    ("command", "said"),
    [("false", "the phone command failed with exit code 1"), ("/nowhere/phone", "the phone command cannot be run")],
)
def test_a_phone_command_that_fails_ends_the_visit_at_once(
    helpers: Helpers, caplog: pytest.LogCaptureFixture, command: str, said: str
) -> None:
    caplog.set_level("INFO", "kiosk")
    script = Script("fr", LoginMethod.PHONE)
    assert run(SITE, helpers.runtime, script=script, offscreen=True, phone_command=command) == 1
    assert said in caplog.text
    assert "stuck" not in caplog.text
    assert helpers.scanner.scans == 0
