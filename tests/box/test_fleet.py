"""How the box is: what the helpers say, what a collector decodes, and what is never in it."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.box import how, tell, trying
from kiosk.box.how import How
from kiosk.box.update import Release, box_id
from kiosk.domain import Fault, PrinterState
from kiosk.messages import AskDays, AskVaults, DaysReport, Failed, Message, PrinterReport, VaultInfo, Vaults
from kiosk.records.days import MACHINES_FAULTS
from kiosk.site import SiteTable
from tests.box.collector import Collector, collecting

DOCS = Path(__file__).parent.parent.parent / "docs"
RUNNING = Release("amd64", "0.2.0", "0.1")
SITE = SiteTable("Accueil", "CCAS de Démonville")
DAYS = DaysReport({fault.value: 0 for fault in MACHINES_FAULTS} | {"paper jam": 3}, 1, 5, 0, True)
ADDRESS = "dc:a6:32:00:00:01"
WELL = How(
    version="0.2.0",
    arch="amd64",
    kernel="6.12.1",
    slot="a",
    trial=False,
    given_up=False,
    up_s=120.5,
    well={"scanner": True, "printer": True, "upload": True, "vaults": False},
    printer=PrinterState.PAPER_LOW,
    days=DAYS,
)


@pytest.fixture(scope="module")
def collector() -> Iterator[Collector]:
    with collecting() as one:
        yield one


@pytest.fixture
def helpers(tmp_path: Path) -> dict[str, Message]:
    """What the helpers answer to each question, by its name; a test may change or take away an answer."""
    given: dict[str, Message] = {
        "scanner AskDays": Failed(Fault.UNFORESEEN, "this is no request for the scanner"),
        "printer AskPrinter": PrinterReport(PrinterState.READY, True, True, "1"),
        "upload AskVaults": Vaults((VaultInfo("Coffre", (), True),)),
        "upload AskDays": DAYS,
    }
    for name in ("scanner", "printer", "upload"):
        listener = wire.listen(tmp_path / f"{name}.sock")

        def handle(connection: wire.Connection, message: Message, _descriptors: list[int], name: str = name) -> None:
            if answer := given.get(f"{name} {type(message).__name__}"):
                connection.send(answer)

        threading.Thread(target=wire.serve, args=(listener, handle), daemon=True).start()
    (tmp_path / "cmdline").write_text("quiet consigne.slot=b consigne.trial=1\n")
    return given


def look(folder: Path) -> How:
    return how.look(folder, RUNNING, folder / "tries", folder / "cmdline", folder / "kept")


def test_a_box_whose_helpers_answer_is_well(helpers: dict[str, Message], tmp_path: Path) -> None:
    found = look(tmp_path)
    assert found.well == {"scanner": True, "printer": True, "upload": True, "vaults": True}
    assert (found.slot, found.trial, found.printer, found.days) == ("b", True, PrinterState.READY, DAYS)


def test_an_update_that_was_kept_is_on_trial_no_longer(helpers: dict[str, Message], tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    assert not look(tmp_path).trial


@pytest.mark.parametrize(
    ("version", "times", "days", "expected"),
    [
        ("0.3.0", trying.MOST_TRIES, 1, True),
        ("0.3.0", trying.MOST_TRIES - 1, 1, False),
        ("0.3.0", trying.MOST_TRIES, 8, False),
        (RUNNING.version, trying.MOST_TRIES, 1, False),
    ],
    ids=["given up", "tried", "rested", "kept at its last try"],
)
def test_a_version_that_was_given_up_is_told_while_it_rests(
    helpers: dict[str, Message],
    collector: Collector,
    tmp_path: Path,
    version: str,
    times: int,
    days: int,
    expected: bool,
) -> None:
    assert not look(tmp_path).given_up
    trying.remember(tmp_path / "tries", trying.Tries(version, times, last_s=time.time() - days * 24 * 3600))
    told(collector, look(tmp_path))
    assert collector.points()["consigne.update.given_up"] == {(): int(expected)}


@pytest.mark.parametrize(
    ("silent", "parts"),
    [
        ("scanner AskDays", {"scanner"}),
        ("printer AskPrinter", {"printer"}),
        ("upload AskDays", {"upload"}),
        ("upload AskVaults", {"vaults"}),
    ],
)
def test_a_part_that_does_not_answer_is_not_well_and_the_rest_is_told(
    helpers: dict[str, Message], tmp_path: Path, silent: str, parts: set[str]
) -> None:
    del helpers[silent]
    assert {part for part, well in look(tmp_path).well.items() if not well} == parts


@pytest.mark.parametrize("fault", [Fault.VAULT_UNREACHABLE, Fault.VAULT_NOT_TRUSTED])
def test_a_vault_out_of_reach_and_a_printer_without_paper_are_seen(
    helpers: dict[str, Message], tmp_path: Path, fault: Fault
) -> None:
    helpers["upload AskVaults"] = Vaults((VaultInfo("Coffre", (), True, fault),))
    helpers["printer AskPrinter"] = PrinterReport(PrinterState.OUT_OF_PAPER, True, False, "1")
    found = look(tmp_path)
    assert {part for part, well in found.well.items() if not well} == {"printer", "vaults"}
    assert found.printer is PrinterState.OUT_OF_PAPER


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    how.keep(WELL, tmp_path / "how.json")
    assert how.kept(tmp_path / "how.json") == WELL


def told(collector: Collector, one: How = WELL, token: str = "") -> None:
    tell.tell(collector.address, token, tell.metrics(one, SITE, box_id(ADDRESS), 1_795_000_000.0))


def test_a_collector_decodes_what_the_box_says(collector: Collector) -> None:
    told(collector)
    points = collector.points()
    assert points["consigne.box.info"] == {("0.2.0", "6.12.1", "amd64", "a", "False"): 1}
    assert points["consigne.box.uptime"] == {(): 120.5}
    assert points["consigne.part.well"] == {("scanner",): 1, ("printer",): 1, ("upload",): 1, ("vaults",): 0}
    assert points["consigne.printer.state"] == {
        (state.value,): int(state is PrinterState.PAPER_LOW) for state in PrinterState
    }
    assert points["consigne.outbox.waiting"] == {(): 5}
    assert points["consigne.deposit.age"] == {(): 1}
    assert points["consigne.faults"][("paper jam",)] == 3
    assert collector.resource()["service.instance.id"] == box_id(ADDRESS)
    assert collector.resource()["consigne.structure"] == "CCAS de Démonville"


def test_every_metric_of_the_table_is_sent_and_no_other(collector: Collector) -> None:
    told(collector)
    assert list(collector.points()) == [metric.name for metric in tell.METRICS]


def test_an_update_changes_no_label_of_what_is_told(collector: Collector) -> None:
    """A collector puts the scope's version into each series' labels: after an update all of them would be others."""
    told(collector)
    [resource] = collector.requests[-1].resource_metrics
    assert (resource.scope_metrics[0].scope.name, resource.scope_metrics[0].scope.version) == ("consigne.box", "")


def test_a_box_whose_upload_is_silent_still_tells_the_rest(collector: Collector) -> None:
    silent = How(**{name: getattr(WELL, name) for name in WELL.__struct_fields__} | {"days": None})
    told(collector, silent)
    assert set(collector.points()) == {
        "consigne.box.info", "consigne.box.uptime", "consigne.update.given_up", "consigne.part.well",
        "consigne.printer.state",
    }  # fmt: skip


def test_the_token_goes_in_the_header_and_the_network_card_s_address_nowhere(collector: Collector) -> None:
    told(collector, token="s3cret")
    assert collector.headers[-1]["authorization"] == "Bearer s3cret"
    assert collector.headers[-1]["content-type"] == "application/x-protobuf"
    assert ADDRESS not in str(collector.requests[-1])
    told(collector)
    assert "authorization" not in collector.headers[-1]


def test_one_telling_is_small(collector: Collector) -> None:
    """docs/fleet.md computes the traffic with 1.5 kB a telling."""
    told(collector)
    assert len(collector.bodies[-1]) < 1500


@pytest.mark.parametrize("status", [400, 401, 404])
def test_a_collector_that_refuses_is_one_sentence(collector: Collector, status: int) -> None:
    collector.status = status
    try:
        with pytest.raises(tell.TellError, match="did not take"):
            told(collector)
    finally:
        collector.status = 200


def test_the_questions_carry_nothing() -> None:
    assert AskDays.__struct_fields__ == AskVaults.__struct_fields__ == ()


def test_the_document_names_every_metric() -> None:
    text = (DOCS / "fleet.md").read_text(encoding="utf-8")
    assert [metric.name for metric in tell.METRICS if f"`{metric.name}`" not in text] == []
