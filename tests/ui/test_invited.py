"""Opening a vault with an invitation through the real window: it is shown, looked at, and goes with the opening."""

import json
from pathlib import Path

from kiosk.domain import LoginMethod
from kiosk.messages import CheckInvitation, OpenVault
from kiosk.ui.app import run
from kiosk.ui.script import Script
from tests.ui.conftest import SITE, Helpers
from tests.ui.test_learning import frames

TEXT = "CONSIGNEI1:" + "A" * 26


def test_an_invited_person_opens_a_vault(helpers: Helpers, tmp_path: Path) -> None:
    helpers.upload.invited = True
    helpers.scanner.code = TEXT
    assert run(SITE, helpers.runtime, script=Script("fr", LoginMethod.OPEN), out=tmp_path, offscreen=True) == 0
    steps = [step["name"] for step in json.loads((tmp_path / "report.json").read_text())["steps"]]
    assert steps[2:5] == ["who", "invitation", "newPin"]
    (looked,) = (asked for asked in helpers.upload.asked if isinstance(asked, CheckInvitation))
    (opened,) = (asked for asked in helpers.upload.asked if isinstance(asked, OpenVault))
    assert (looked.invitation, opened.invitation) == (TEXT, TEXT)
    assert TEXT not in (tmp_path / "report.json").read_text()
    assert not any(frames(tmp_path / "screens")), "a box that serves is not framed as one for learning"
