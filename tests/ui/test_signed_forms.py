"""A signed form in the window: laid on the glass beside an agent, asked about, said aloud, deposited."""

from collections.abc import Callable

import pytest

from kiosk import wire
from kiosk.agents.desk_parts import Step as DeskStep
from kiosk.domain import Category, Fault, Paper
from kiosk.form import BOXES, Box, BoxPlace, BoxState, SeenBox
from kiosk.messages import Deposit, Failed, FormRead, MandateIs, Message, ReadMandate
from kiosk.visit.state import Step
from tests.ui.conftest import Helpers
from tests.ui.test_desk import Staff, Window
from tests.ui.test_desk import window as accompanied

window = accompanied


class Knows(Staff):
    """kiosk-upload that signed one mandate: to deposit, for the agent who is in."""

    def handle(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        if not isinstance(message, ReadMandate):
            super().handle(connection, message, descriptors)
        elif message.code == "CONSIGNEM1:OURS":
            days = ("2026-11-22", "2026-12-22")
            connection.send(MandateIs("M" * 16, "CCAS", "A" * 8, ("deposit",), *days))
        else:
            connection.send(Failed(Fault.CODE_UNREADABLE))


@pytest.fixture(autouse=True)
def _knows_mandates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.ui.test_desk.Staff", Knows)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said aloud."""
    heard: list[str] = []

    def say(_self: object, text: str, _language: str, over: Callable[[], None]) -> bool:
        heard.append(text)
        over()
        return True

    monkeypatch.setattr("tests.ui.test_desk.Silent.say", say)
    return heard


def part(paper: Paper, states: dict[Box, BoxState], code: str = "") -> FormRead:
    boxes = [box for group in BOXES[paper].values() for box in group]
    seen = tuple(SeenBox(box, states.get(box, BoxState.EMPTY), 0.2) for box in boxes)
    places = tuple(BoxPlace(box, 80, 200 + 80 * row) for row, box in enumerate(boxes))
    return FormRead(paper, "2026-11", "fr", 7, 1, 1, seen, places, 84.0, 150.0, 30, 54, code)


def reaches_the_form(window: Window) -> None:
    window.comes_in()
    window.touch("accompany", "language:fr", "agree")
    window.until(lambda: window.desk is DeskStep.CONSENT)
    window.touch("yes", "method:phone")
    window.until(lambda: window.visit is Step.PLACE)
    window.touch("signedForm")
    window.until(lambda: window.visit is Step.FORM)


def deposits_it(window: Window, helpers: Helpers) -> Deposit:
    window.touch("formGood")
    window.until(lambda: window.desk is DeskStep.ORIGINAL)
    assert not helpers.upload.outbox
    window.touch("seen", "yes")
    window.until(lambda: bool(helpers.upload.outbox))
    ((deposit, _),) = helpers.upload.outbox.values()
    assert isinstance(deposit, Deposit)
    return deposit


def test_a_consent_is_read_asked_about_said_aloud_and_deposited(window: Window, said: list[str]) -> None:
    doubt = {Box.AGREED: BoxState.TICKED, Box.ALONE: BoxState.DOUBTFUL, Box.HELPED: BoxState.TICKED}
    window.helpers.scanner.forms = [[], [part(Paper.CONSENT, doubt)]]
    reaches_the_form(window)
    window.touch("readForm", "faultAction")
    window.until(lambda: window.visit is Step.FORM_ASK)
    window.touch(f"formBox:{int(Box.HELPED)}")
    window.until(lambda: window.visit is Step.FORM_SAID)
    window.touch("closer", "closer:back")
    window.until(lambda: any("D'accord pour scanner mes papiers." in each for each in said))

    deposit = deposits_it(window, window.helpers)

    assert (deposit.category, deposit.pages) == (Category.OTHER, 1)
    assert (deposit.agent, deposit.original_seen) == ("session-1", True)
    window.until(
        lambda: ("signed form", "as known") in [(each.act, each.result) for each in window.helpers.upload.records]
    )


@pytest.mark.parametrize(
    ("code", "ticked", "heard"),
    [
        ("CONSIGNEM1:OURS", (Box.ONE_MATTER, Box.MAIL), "Le code dit plus que les cases."),
        ("CONSIGNEM1:THEIRS", (Box.ONE_MATTER, Box.DEPOSIT), "Je ne connais pas le code de ce papier."),
    ],
)
def test_a_mandate_that_differs_from_its_code_is_shown_and_said(
    window: Window, said: list[str], code: str, ticked: tuple[Box, ...], heard: str
) -> None:
    window.helpers.scanner.forms = [[part(Paper.MANDATE, dict.fromkeys(ticked, BoxState.TICKED), code)]]
    reaches_the_form(window)
    window.touch("readForm")
    window.until(lambda: window.visit is Step.FORM_SAID)
    window.until(lambda: any(heard in each for each in said))
    assert heard in window.shell.window.property("speech")

    window.touch("formAgain")

    window.until(lambda: window.visit is Step.FORM)
    assert not window.helpers.upload.outbox
