"""What is told to a helper: in order, and heard of at once when it ends."""

import queue
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import (
    Alive,
    AskScanner,
    LoggedIn,
    MakeSecrets,
    Message,
    PhoneLogin,
    PrintAgain,
    Record,
    SecretsPrinted,
    VaultOpened,
)
from kiosk.ui import call, secrets_call
from kiosk.ui import helpers as helper_limits
from kiosk.ui.call import Answer, Call, Refusal, Request, tell_in_order
from kiosk.visit.state import PrintState, Step
from tests.ui.box import Box
from tests.ui.conftest import SITE, Helpers
from tests.ui.fakes import RECIPIENT, serve_here

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


@pytest.mark.parametrize(
    "late_reply", [LoggedIn("login-late", (RECIPIENT,), sealed=True), VaultOpened("account-late", "12 34")]
)
def test_a_login_or_a_vault_that_lies_on_the_wire_when_the_person_goes_back_is_heard_of(
    late_reply: Message, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that it can be ended. The call's own thread listens only after the person went back."""
    said, gone = threading.Event(), threading.Event()
    heard: queue.SimpleQueue[Message] = queue.SimpleQueue()
    receive = wire.Connection.receive

    def late(connection: wire.Connection, timeout_s: float | None) -> tuple[Message, list[int]]:
        if threading.current_thread().name == "call PhoneLogin":
            gone.wait(60)
        return receive(connection, timeout_s)

    def lets_in(connection: wire.Connection, _message: Message, _descriptors: list[int]) -> None:
        connection.send(Alive())
        connection.send(late_reply)
        said.set()

    monkeypatch.setattr(wire.Connection, "receive", late)
    served = serve_here(runtime / "upload.sock", lets_in)
    request = Request(runtime / "upload.sock", PhoneLogin("Coffre"), 60.0)
    call = Call(request, lambda reply, _descriptors: heard.put(reply), lambda _fault, _tries_left: None).start()
    assert said.wait(60)
    call.cancel()
    gone.set()
    assert heard.get(timeout=60) == late_reply
    served.close()


def test_what_was_to_go_to_a_helper_that_stays_away_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call, "RETURN_S", 0.0)
    refused: queue.Queue[Fault] = queue.Queue()
    memory = wire.memory(b"a sealed document", "stays-away")
    request = Request(tmp_path / "nobody.sock", Record("act"), 60)
    Call(request, lambda *_: None, lambda fault, _tries_left: refused.put(fault), (memory,)).start()
    assert refused.get(timeout=60) is Fault.HELPER_GONE
    assert not any("stays-away" in name for name in open_files())


def test_an_answer_that_nobody_foresaw_is_a_fault(helpers: Helpers) -> None:
    faults: queue.SimpleQueue[Fault] = queue.SimpleQueue()

    def breaks(_reply: Message, _descriptors: list[int]) -> None:
        raise ZeroDivisionError

    request = Request(helpers.runtime / "scanner.sock", AskScanner(), 60.0)
    Call(request, breaks, lambda fault, _tries_left: faults.put(fault)).start()
    assert faults.get(timeout=60) is Fault.UNFORESEEN


class Held:
    """A call whose reply comes when the test says so, even after it was cancelled: its thread was at it already."""

    answer: Answer

    def __init__(self, _request: Request, answer: Answer, _refuse: Refusal) -> None:
        Held.answer = answer
        self.silence_s = 0.0

    def start(self) -> None: ...

    def cancel(self) -> None: ...


def test_a_secret_that_comes_while_its_papers_are_given_up_stays_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets_call, "Call", Held)
    request = Request(Path("printer"), MakeSecrets("fr", {}), 1.0)
    secrets = secrets_call.SecretsCall(request, 1, lambda _event: None)
    secret = wire.memory(b"a card's secret", "a-secret")
    secrets.cancel()
    Held.answer(SecretsPrinted("CARD", "age1x", "", "", "7", confirmed=True), [secret])
    assert not any("a-secret" in name for name in open_files())


def open_files() -> Iterator[str]:
    """The names of what this process has open."""
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            yield str(each.readlink())
