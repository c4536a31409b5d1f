"""Health: helpers that answer make a good system, whatever their devices and the network say."""

import threading
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.box.health import examine, has_route
from kiosk.domain import Fault, PrinterState, Source
from kiosk.messages import Failed, Message, PrinterReport, ScannerReport, VaultInfo, Vaults

HEADER = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
ROUTE = HEADER + "eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n"
LINK = HEADER + "eth0\t0001A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n"
WELL: dict[str, Message] = {
    "scanner": ScannerReport("test", (Source.GLASS,), (200,), False),
    "printer": PrinterReport(PrinterState.READY, True, True, "1"),
    "upload": Vaults((VaultInfo("Coffre", (), True),)),
}
GONE = Vaults((VaultInfo("Coffre", (), True, Fault.VAULT_UNREACHABLE),))


@pytest.fixture
def answers(tmp_path: Path) -> dict[str, Message]:
    """What each helper answers; a test may change or take away an answer."""
    given = dict(WELL)

    (tmp_path / "routes").write_text(ROUTE)
    for name in WELL:
        listener = wire.listen(tmp_path / f"{name}.sock")

        def handle(connection: wire.Connection, _message: Message, _descriptors: list[int], name: str = name) -> None:
            if name in given:
                connection.send(given[name])

        threading.Thread(target=wire.serve, args=(listener, handle), daemon=True).start()
    return given


def look(folder: Path) -> str:
    return examine(folder, folder / "routes")


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


def test_no_vault_with_a_network_is_no_good_system_and_without_one_it_is(
    answers: dict[str, Message], tmp_path: Path
) -> None:
    answers["upload"] = GONE
    assert "no vault" in look(tmp_path)
    (tmp_path / "routes").write_text(LINK)
    assert look(tmp_path) == ""


def test_only_a_default_route_is_a_network(tmp_path: Path) -> None:
    for text, expected in ((HEADER, False), (LINK, False), (ROUTE, True)):
        (tmp_path / "routes").write_text(text)
        assert has_route(tmp_path / "routes") is expected
