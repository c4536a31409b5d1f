"""What is told to a helper: in order, and heard of at once when it ends."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.messages import MakeSecrets, PrintAgain, Record, SecretsPrinted
from kiosk.ui import helpers as helper_limits
from kiosk.ui.call import Answer, Refusal, Request, tell_in_order
from kiosk.ui.helpers import SecretsCall
from kiosk.visit.state import PrintState, Step
from tests.ui.box import Box
from tests.ui.conftest import SITE, Helpers

ACTS = [f"act {number}" for number in range(12)]


@pytest.fixture
def box(helpers: Helpers) -> Iterator[Box]:
    made = Box(SITE, helpers.runtime)
    yield made
    made.close()


def prints_its_papers(box: Box) -> None:
    box.touch("start")
    box.touch("language", "fr")
    box.until(lambda state: bool(state.machine.vaults))
    box.touch("agree")
    box.touch("method", "open")
    for _ in range(2):
        for digit in "271828":
            box.touch("digit", digit)
        box.touch("submit")
    box.until_step(Step.PAPERS_OUT)


@pytest.mark.parametrize("deaths", [0, 1])
def test_journal_lines_keep_their_order_even_when_the_first_has_to_be_told_again(
    box: Box, helpers: Helpers, deaths: int
) -> None:
    helpers.upload.deaths = deaths
    for act in ACTS:
        tell_in_order(Request(helpers.runtime / "upload.sock", Record(act), 5.0))
    box.until(lambda _state: len(helpers.upload.records) >= len(ACTS))
    assert [record.act for record in helpers.upload.records] == ACTS


@pytest.mark.parametrize(
    ("word", "step", "undone"), [("papersGood", Step.PLACE, []), ("papersBad", Step.PAPERS_OUT, ["account-1"])]
)
def test_a_secrets_child_that_dies_after_printing_is_noticed_at_once(
    box: Box, helpers: Helpers, word: str, step: Step, undone: list[str]
) -> None:
    """Good papers stay good: its death voids nothing. Bad ones are made anew, for the old cannot be printed again."""
    helpers.printer.secrets_end = wire.Connection.close
    prints_its_papers(box)
    box.until(lambda state: state.secrets_job == 0)
    helpers.printer.secrets_end = None
    box.touch(word)
    box.until_step(step)
    assert box.state.trouble is None
    box.until(lambda _state: helpers.upload.undone == undone)


def test_a_secrets_child_that_hangs_when_it_has_to_print_again_is_a_fault(
    box: Box, helpers: Helpers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang(connection: wire.Connection) -> None:
        word, _ = connection.receive(20)
        assert isinstance(word, PrintAgain)
        with pytest.raises(wire.HelperGone):
            connection.receive(20)

    monkeypatch.setattr(helper_limits, "PRINTER_SILENCE_S", 1.0)
    helpers.printer.secrets_end = hang
    prints_its_papers(box)
    box.touch("papersBad")
    box.until_trouble()
    assert box.state.print_state is PrintState.FAILED
    box.until(lambda _state: helpers.upload.undone == ["account-1"])


class Held:
    """A call whose reply comes when the test says so, even after it was cancelled: its thread was at it already."""

    answer: Answer

    def __init__(self, _request: Request, answer: Answer, _refuse: Refusal) -> None:
        Held.answer = answer
        self.silence_s = 0.0

    def start(self) -> None: ...

    def cancel(self) -> None: ...


def test_a_secret_that_comes_while_its_papers_are_given_up_stays_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helper_limits, "Call", Held)
    request = Request(Path("printer"), MakeSecrets("fr", {}), 1.0)
    secrets = SecretsCall(request, 1, lambda _event: None)
    secret = wire.memory(b"a card's secret", "a-secret")
    secrets.cancel()
    Held.answer(SecretsPrinted("CARD", "age1x", "", "", "7", confirmed=True), [secret])
    assert not any("a-secret" in name for name in open_files())


def open_files() -> Iterator[str]:
    """The names of what this process has open."""
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            yield str(each.readlink())
