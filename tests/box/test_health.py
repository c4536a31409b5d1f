"""Health: helpers that answer make a good system, whatever their devices and the network say."""

import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk import wire
from kiosk.box import command, health, trying
from kiosk.box.health import answering, examine, has_route
from kiosk.domain import Fault, PrinterState, Source
from kiosk.messages import Failed, Message, PrinterReport, ScannerReport, VaultInfo, Vaults

HEADER = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
ROUTE = HEADER + "eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n"
LINK = HEADER + "eth0\t0001A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n"
NONE = "0" * 32
LINK6 = (
    f"fd{NONE[2:]} 40 {NONE} 00 {NONE} 00000100 00000001 00000000 00000001     eth0\n"
    f"{NONE} 00 {NONE} 00 {NONE} ffffffff 00000001 00000000 00200200       lo\n"
)
ROUTE6 = LINK6 + f"{NONE} 00 {NONE} 00 fe80{NONE[5:]}1 00000400 00000003 00000000 00000003     eth0\n"
WELL: dict[str, Message] = {
    "scanner": ScannerReport("test", (Source.GLASS,), (200,), False),
    "printer": PrinterReport(PrinterState.READY, True, True, "1"),
    "upload": Vaults((VaultInfo("Coffre", (), True),)),
}


def gone(fault: Fault) -> Vaults:
    """What kiosk-upload says of a site whose one vault cannot be used."""
    return Vaults((VaultInfo("Coffre", (), True, fault),))


@pytest.fixture
def answers(tmp_path: Path) -> dict[str, Message]:
    """What each helper answers; a test may change or take away an answer."""
    given = dict(WELL)

    (tmp_path / "route").write_text(ROUTE)
    for name in WELL:
        listener = wire.listen(tmp_path / f"{name}.sock")

        def handle(connection: wire.Connection, _message: Message, _descriptors: list[int], name: str = name) -> None:
            if name in given:
                connection.send(given[name])

        threading.Thread(target=wire.serve, args=(listener, handle), daemon=True).start()
    return given


def look(folder: Path, before: Sequence[str] = ()) -> str:
    return examine(folder, before, folder)


def test_a_box_whose_helpers_answer_is_well(answers: dict[str, Message], tmp_path: Path) -> None:
    assert look(tmp_path) == ""


@pytest.mark.parametrize("name", list(WELL))
def test_a_helper_that_hangs_up_is_no_good_system(answers: dict[str, Message], tmp_path: Path, name: str) -> None:
    del answers[name]
    assert look(tmp_path) == f"kiosk-{name} does not answer."


@pytest.mark.parametrize("name", list(WELL))
def test_a_helper_that_nobody_foresaw_is_no_good_system(answers: dict[str, Message], tmp_path: Path, name: str) -> None:
    answers[name] = Failed(Fault.UNFORESEEN)
    assert look(tmp_path) == f"kiosk-{name} does not answer."


def test_a_helper_that_is_not_there_is_no_good_system(answers: dict[str, Message], tmp_path: Path) -> None:
    (tmp_path / "printer.sock").unlink()
    assert look(tmp_path) == "kiosk-printer does not answer."


def test_a_scanner_that_is_switched_off_says_nothing_of_the_system(answers: dict[str, Message], tmp_path: Path) -> None:
    answers["scanner"] = Failed(Fault.SCANNER_GONE)
    assert look(tmp_path) == ""


@pytest.mark.parametrize(
    "fault", [Fault.VAULT_UNREACHABLE, Fault.VAULT_NOT_TRUSTED, Fault.VAULT_REFUSED, Fault.UNFORESEEN]
)
def test_no_vault_with_a_network_is_no_good_system_and_without_one_it_is(
    answers: dict[str, Message], tmp_path: Path, fault: Fault
) -> None:
    """Whatever the fault: broken certificates, and code of ours that reads no vault any more, say it in other words."""
    answers["upload"] = gone(fault)
    assert "no vault" in look(tmp_path)
    (tmp_path / "route").write_text(LINK)
    assert look(tmp_path) == ""


@pytest.mark.parametrize(
    ("name", "answer", "part"),
    [
        ("scanner", Failed(Fault.SCANNER_GONE), "scanner"),
        ("printer", PrinterReport(PrinterState.NOT_ANSWERING, True, None, "1"), "printer"),
        ("printer", PrinterReport(PrinterState.UNKNOWN, True, None, "1"), "printer"),
        ("upload", Vaults((VaultInfo("Coffre", (), True, Fault.VAULT_REFUSED), VaultInfo("Nuage", (), True))),
         "vault Coffre"),
    ],
)  # fmt: skip
def test_what_answered_before_the_update_must_answer_on_trial(
    answers: dict[str, Message], tmp_path: Path, name: str, answer: Message, part: str
) -> None:
    before = answering(tmp_path)
    assert before == ["printer", "scanner", "vault Coffre"]
    assert look(tmp_path, before) == ""
    answers[name] = answer
    assert look(tmp_path, before).endswith(f"does not now: {part}.")
    assert look(tmp_path) == ""
    assert look(tmp_path, answering(tmp_path)) == ""


def test_a_network_that_went_with_the_update_is_missed_where_a_vault_answered_before(
    answers: dict[str, Message], tmp_path: Path
) -> None:
    before = answering(tmp_path)
    answers["upload"] = gone(Fault.VAULT_UNREACHABLE)
    (tmp_path / "route").write_text(LINK)
    assert "vault Coffre" in look(tmp_path, before)


def test_a_scanner_that_is_busy_is_there(answers: dict[str, Message], tmp_path: Path) -> None:
    answers["scanner"] = Failed(Fault.SCANNER_BUSY)
    assert look(tmp_path, ["scanner"]) == ""


@pytest.mark.parametrize(
    ("route", "ipv6_route", "expected"),
    [(HEADER, LINK6, False), (LINK, None, False), (ROUTE, None, True), (ROUTE, LINK6, True), (HEADER, ROUTE6, True)],
)
def test_only_a_default_route_is_a_network(tmp_path: Path, route: str, ipv6_route: str | None, expected: bool) -> None:
    (tmp_path / "route").write_text(route)
    if ipv6_route is not None:
        (tmp_path / "ipv6_route").write_text(ipv6_route)
    assert has_route(tmp_path) is expected


Wait = Callable[[Callable[[float], str]], tuple[str, float]]


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> Wait:
    """What is said of a box with ten minutes, and after how many seconds, by a clock that only waiting moves."""

    def wait(trouble_at: Callable[[float], str]) -> tuple[str, float]:
        clock = SimpleNamespace(now_s=1000.0)

        def sleep(seconds: float) -> None:
            clock.now_s += seconds

        monkeypatch.setattr(health, "time", SimpleNamespace(monotonic=lambda: clock.now_s, sleep=sleep))
        monkeypatch.setattr(health, "examine", lambda *_: trouble_at(clock.now_s - 1000.0))
        return health.wait_until_well(Path("unused"), 600.0), clock.now_s - 1000.0

    return wait


def test_a_box_is_well_when_it_was_so_for_a_minute_without_a_break(waited: Wait) -> None:
    assert waited(lambda _at_s: "") == ("", 60.0)
    assert waited(lambda at_s: "starting" if at_s < 100 or 130 <= at_s < 150 else "") == ("", 210.0)


def test_a_box_that_comes_up_and_dies_again_and_again_is_never_well(waited: Wait) -> None:
    said, after_s = waited(lambda at_s: "kiosk-ui is gone." if at_s % 50 == 0 else "")
    assert said
    assert after_s == 600.0


def test_a_box_that_is_well_too_late_for_a_whole_minute_is_not_called_well(waited: Wait) -> None:
    assert waited(lambda at_s: "starting" if at_s < 540 else "") == ("", 600.0)
    said, _ = waited(lambda at_s: "starting" if at_s < 545 else "")
    assert "without a break" in said


@pytest.mark.parametrize(("trial", "asked_for"), [(True, ("scanner",)), (False, ())])
def test_only_on_trial_what_answered_before_must_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trial: bool, asked_for: tuple[str, ...]
) -> None:
    """Else a scanner that is switched off months later would make the box that kept the update a bad one."""
    trying.remember(tmp_path / command.TRIES, trying.once_more(trying.Tries(), "2", 0.0, ("scanner",)))
    seen: list[object] = []

    def wait(_runtime: Path, _deadline_s: float, before: object) -> str:
        seen.append(before)
        return ""

    monkeypatch.setattr(command, "signal", SimpleNamespace(signal=lambda *_: None, SIGTERM=signal.SIGTERM))
    monkeypatch.setattr(trying, "on_trial", lambda: trial)
    monkeypatch.setattr(health, "wait_until_well", wait)
    command.health(tmp_path, tmp_path, 600.0)
    assert seen == [asked_for]


def test_a_check_that_is_stopped_has_not_found_the_box_well(tmp_path: Path) -> None:
    """systemd takes a death by SIGTERM for a clean end, after which the update would be kept (systemd.service(5))."""
    with wire.listen(tmp_path / "scanner.sock") as listener:
        listener.settimeout(60.0)
        command = [sys.executable, "-m", "kiosk.box", "health", "--runtime", str(tmp_path), "--state", str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as check:
            asked, _ = listener.accept()
            check.send_signal(signal.SIGTERM)
            assert check.wait(60.0) == 1
            asked.close()
