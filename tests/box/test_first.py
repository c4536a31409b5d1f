"""The first start of a box without site file: what it shows, what it takes, and where that goes."""

import stat
import threading
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from kiosk import wire
from kiosk.box import first, site_qr, table, words
from kiosk.box.settings import SettingsError, apply, first_start, take
from kiosk.box.site_qr import Given
from kiosk.box.site_qr_command import page
from kiosk.box.sorry import PAPER
from kiosk.box.words import Row
from kiosk.doctor import devices, machine
from kiosk.doctor.check import Verdict, good, look, trouble
from kiosk.domain import Fault, PrinterState, Source
from kiosk.messages import (
    Alive,
    AskPrinter,
    AskScanner,
    AskVaults,
    Failed,
    Message,
    Print,
    Printed,
    PrinterReport,
    ReadCode,
    ScannerReport,
    VaultInfo,
    Vaults,
)
from kiosk.site import parse
from tests.box.test_settings import SECRETS, SITE, Folders
from tests.box.test_settings import card as card
from tests.box.test_site_qr import LONG


class Technician:
    """Holds codes before the camera, one set after the other; keeps what the screen said."""

    def __init__(self, *sets: list[str]) -> None:
        self.sets = [list(texts) for texts in sets]
        self.said: list[str] = []

    def look(self, prefix: str) -> str | None:
        """The code of the set in hand that begins so; the next set comes when this one has nothing more to show."""
        found = next((text for text in self.sets[0] if text.startswith(prefix)), None)
        if found is not None and found == self.sets[0][-1] and len(self.sets) > 1:
            self.sets.pop(0)
        return found

    def show(self, _heading: str, rows: list[Row], _foot: str) -> None:
        self.said += [row.words for row in rows]


def test_all_codes_in_their_order_are_a_site() -> None:
    technician = Technician(site_qr.codes(LONG))
    assert first.until_given(technician.look, technician.show) == LONG
    assert any(words.startswith("Code 1 sur") for words in technician.said)


def test_a_site_that_the_box_would_refuse_is_named_and_the_next_one_is_taken() -> None:
    wrong = Given(SITE.replace("192.168.1.8", "printer.local"))
    technician = Technician(site_qr.codes(wrong), site_qr.codes(Given(SITE)))
    assert first.until_given(technician.look, technician.show) == Given(SITE)
    assert any("address as a number" in words for words in technician.said)


def test_somebody_who_changes_the_set_half_way_begins_anew() -> None:
    other = site_qr.codes(Given(SITE))
    technician = Technician(site_qr.codes(LONG)[:1], other)
    assert first.until_given(technician.look, technician.show) == Given(SITE)
    assert any("Recommencez" in words for words in technician.said)


def test_a_site_file_with_an_editor_s_end_is_named_where_it_was_not_found(tmp_path: Path) -> None:
    assert first.on_the_card(tmp_path) == ""
    (tmp_path / "site.toml.txt").write_text(SITE)
    technician = Technician(site_qr.codes(Given(SITE)))
    first.until_given(technician.look, technician.show, tmp_path)
    assert any("« site.toml.txt » doit s'appeler site.toml" in words for words in technician.said)


@pytest.mark.timeout(180)
def test_a_camera_of_its_own_reads_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first, "find_scanners", lambda **_: [])
    camera, texts = tmp_path / "camera.png", site_qr.codes(Given(SITE, SECRETS))

    def hold(_heading: str, _rows: list[Row], _foot: str) -> None:
        number = min(len(texts) - 1, sum(row.words.startswith("Code ") for row in _rows))
        drawn = page([texts[number]], number + 1, len(texts), secret=True).crop((200, 60, 1040, 900)).resize((480, 480))
        fresh = tmp_path / "fresh.png"
        drawn.save(fresh)
        fresh.replace(camera)

    Image.new("L", (480, 480), 255).save(camera)
    with first.looking(camera) as eyes:
        assert first.until_given(eyes.look, hold, lack=eyes.lack) == Given(SITE, SECRETS)


@pytest.mark.timeout(180)
def test_a_camera_that_is_plugged_in_later_reads_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first, "find_scanners", lambda **_: [])
    monkeypatch.setattr(first, "GLASS_PAUSE_S", 0.0)
    camera, (text,) = tmp_path / "camera.png", site_qr.codes(Given(SITE))
    drawn = page([text], 1, 1, secret=False).crop((200, 60, 1040, 900)).resize((480, 480))
    told: list[str] = []

    def show(_heading: str, rows: list[Row], _foot: str) -> None:
        told.append(rows[-1].words)
        if not camera.exists() and len(told) > 1:
            drawn.save(camera)

    with first.looking(camera) as eyes:
        assert first.until_given(eyes.look, show, lack=eyes.lack) == Given(SITE)
    assert told[:2] == [first.NOTHING, first.NOTHING]
    assert told[-1] != first.NOTHING


def test_a_scanner_that_is_switched_on_later_is_asked_and_one_that_went_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []
    asked: list[tuple[bool, str]] = []
    monkeypatch.setattr(first, "find_scanners", lambda **_: found)
    monkeypatch.setattr(first, "GLASS_PAUSE_S", 0.0)

    def ask(socket: Path, request: ReadCode, _limit_s: float) -> None:
        asked.append((request.from_glass, parse((socket.parent / "site.toml").read_text()).scanner.device))

    monkeypatch.setattr(first, "_ask", ask)
    with first.looking(tmp_path / "none") as eyes:
        for now in (["genesys:libusb:001:004"], ["genesys:libusb:001:005"], []):
            found[:] = now
            eyes.look(site_qr.PREFIX)
        eyes.look(site_qr.PREFIX)
        assert eyes.lack() == first.NOTHING
    assert asked == [(True, "genesys:libusb:001:004"), (True, "genesys:libusb:001:005")]


def test_what_was_read_goes_to_the_card_and_its_secrets_do_not(card: Folders) -> None:
    (card.boot / "site.toml").unlink()
    given = card.out / "given.json"
    given.write_bytes(msgspec.json.encode(Given(SITE, SECRETS)))
    take(given, card.boot, card.kept)
    apply(card.boot, card.out, card.kept)
    assert not given.exists()
    assert [path.name for path in card.boot.iterdir()] == ["site.toml"]
    assert (card.boot / "site.toml").read_text() == SITE
    assert first_start(card.kept / "first-start.toml").code == "ABCD-EFGH"
    assert stat.S_IMODE((card.kept / "first-start.toml").stat().st_mode) == 0o600
    assert (card.out / "code").read_text() == "ABCD-EFGH"


def test_a_card_with_a_site_keeps_it(card: Folders) -> None:
    given = card.out / "given.json"
    given.write_bytes(msgspec.json.encode(Given(SITE.replace("CCAS", "Autre"), SECRETS)))
    take(given, card.boot, card.kept)
    assert (card.boot / "site.toml").read_text() == SITE
    assert list(card.kept.iterdir()) == []


def test_kiosk_site_does_not_trust_what_was_given(card: Folders) -> None:
    (card.boot / "site.toml").unlink()
    given = card.out / "given.json"
    given.write_bytes(msgspec.json.encode(Given("[site]\n")))
    with pytest.raises(SettingsError):
        take(given, card.boot, card.kept)
    assert list(card.boot.iterdir()) == []


@pytest.fixture(autouse=True)
def _time_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One answered."""
    (tmp_path / "synchronised").touch()
    monkeypatch.setattr(machine, "SYNCHRONISED", tmp_path / "synchronised")


@pytest.fixture
def asked() -> list[Message]:
    """What the helpers were asked."""
    return []


@pytest.fixture
def helpers(tmp_path: Path, asked: list[Message]) -> dict[str, Message]:
    """What the helpers answer; a test may change an answer."""
    given: dict[str, Message] = {
        "scanner": ScannerReport("s", (Source.GLASS,), (200,), False),
        "printer": PrinterReport(PrinterState.READY, True, True, "1"),
        "test": Printed(True),
        "upload": Vaults((VaultInfo("Coffre", (), True),)),
    }
    for name in ("scanner", "printer", "upload"):
        listener = wire.listen(tmp_path / f"{name}.sock")

        def handle(connection: wire.Connection, message: Message, _descriptors: list[int], name: str = name) -> None:
            assert isinstance(message, AskScanner | AskPrinter | AskVaults | Print)
            asked.append(message)
            connection.send(given["test" if isinstance(message, Print) else name])

        threading.Thread(target=wire.serve, args=(listener, handle), daemon=True).start()
    return given


def test_the_table_says_what_is_there_and_prints_one_test_page(
    helpers: dict[str, Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "has_route", lambda: True)
    monkeypatch.setattr(table, "PAUSE_S", 0.0)
    monkeypatch.setattr(table, "GOOD_S", 0.0)
    shown: list[list[str]] = []
    checks = table.watch(parse(SITE), tmp_path, lambda _h, rows, _f: shown.append([row.words for row in rows]), 60.0)
    assert [check.part for check in checks][:3] == ["scanner", "printer", "network"]
    assert sum(row.startswith("test page: printed") for row in shown[-1]) == 1
    assert "Coffre: reached" in shown[-1]


def of_the_test_page(rows: list[Row]) -> str:
    return next((row.words for row in rows if row.words.startswith("test page")), "")


def test_the_test_page_comes_out_once_the_printer_was_mended(
    helpers: dict[str, Message], asked: list[Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "has_route", lambda: True)
    monkeypatch.setattr(table, "PAUSE_S", 0.0)
    monkeypatch.setattr(table, "GOOD_S", 0.0)
    helpers["test"] = Failed(Fault.PRINTER_OUT_OF_PAPER, "no paper")
    shown: list[str] = []

    def show(_heading: str, rows: list[Row], _foot: str) -> None:
        shown.append(of_the_test_page(rows))
        if shown.count("test page: it was not printed. Look at the printer's line above.") == 3:
            helpers["test"] = Printed(True)

    checks = table.watch(parse(SITE), tmp_path, show, 60.0)
    assert checks[-1].verdict is Verdict.GOOD
    assert shown[-1].startswith("test page: printed")
    assert 2 <= sum(isinstance(message, Print) for message in asked) <= 4


class Seen(Exception):
    """The test has seen enough."""


def test_a_test_page_that_may_have_come_out_is_not_printed_again(
    helpers: dict[str, Message], asked: list[Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "has_route", lambda: True)
    monkeypatch.setattr(table, "PAUSE_S", 0.0)
    helpers["test"] = Alive()
    shown: list[str] = []

    def show(_heading: str, rows: list[Row], _foot: str) -> None:
        shown.append(of_the_test_page(rows))
        if len(shown) > 6:
            raise Seen

    with pytest.raises(Seen):
        table.watch(parse(SITE), tmp_path, show, 600.0)
    assert shown[-1].startswith("test page: nobody knows")
    assert sum(isinstance(message, Print) for message in asked) == 1


def test_the_table_names_what_is_not_well_and_what_to_do(
    helpers: dict[str, Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "has_route", lambda: False)
    helpers["upload"] = Vaults((VaultInfo("Coffre", (), True, Fault.VAULT_UNREACHABLE),))
    helpers["printer"] = PrinterReport(PrinterState.OUT_OF_PAPER, True, False, "1")
    rows = table.rows(table.examine(parse(SITE), tmp_path))
    wrong = [row.words for row in rows if row.mark == words.WRONG]
    assert [words.partition(":")[0] for words in wrong] == ["printer", "network", "Coffre"]
    assert all(words.count(".") >= 1 for words in wrong)


def test_the_table_searches_nothing_that_it_cannot_see_and_installs_nothing(
    helpers: dict[str, Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "has_route", lambda: True)
    monkeypatch.setattr(devices, "find_scanners", None)
    monkeypatch.setattr(machine, "FONT_FOLDERS", ())
    helpers["scanner"] = Failed(Fault.SCANNER_GONE, "")
    wrong = {
        check.part: check.todo for check in table.examine(parse(SITE), tmp_path) if check.verdict is not Verdict.GOOD
    }
    assert wrong["scanner"].endswith(table.CHOOSE)
    assert "apt" not in wrong["fonts"]
    nameless = parse('[site]\nname = "A"\nstructure = "B"\n')
    assert table.examine(nameless, tmp_path)[0].todo == table.CHOOSE


def test_the_table_names_what_is_wrong_in_the_place_s_own_procedures(
    helpers: dict[str, Message], tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text("[paper.card]\n")
    site = parse(SITE.replace("[site]", f'[site]\nprocedures = "{own}"'))
    checks = {check.part: check for check in table.examine(site, tmp_path)}
    assert checks["procedures"].found.startswith(f"{own}, [paper.card] ")
    assert "procedures" not in {check.part for check in table.examine(parse(SITE), tmp_path)}


def test_a_vault_whose_certificate_is_not_trusted_leads_to_the_clock(
    helpers: dict[str, Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "has_route", lambda: True)
    (tmp_path / "synchronised").unlink()
    helpers["upload"] = Vaults((VaultInfo("Coffre", (), True, Fault.VAULT_NOT_TRUSTED),))
    checks = {check.part: check for check in table.examine(parse(SITE), tmp_path)}
    assert "clock" in checks["Coffre"].todo
    assert checks["clock"].verdict is not Verdict.GOOD
    assert "UDP port 123" in checks["clock"].todo


def test_what_is_wrong_stands_first_since_a_small_screen_leaves_the_end_out() -> None:
    checks = [
        good("scanner", ""),
        look("printer", "", ""),
        trouble("network", "None.", "Look."),
        trouble("clock", "", ""),
    ]
    rows = [row.words for row in table.rows(checks)]
    assert [words.partition(":")[0] for words in rows] == ["network", "clock", "printer", "scanner"]
    assert rows[0] == "network: None. Look."


@pytest.mark.parametrize("size", [(1280, 800), (800, 480), (1024, 600)])
def test_a_screen_of_words_holds_its_words_inside(size: tuple[int, int]) -> None:
    picture = words.drawn(*size, first.HEADING, first.rows(1, 3, "site.toml: something long " * 6), first.ENGLISH)
    assert picture.shape == (size[1], size[0], 3)
    frame = [picture[0], picture[-1], picture[:, 0], picture[:, -1]]
    assert all((edge == PAPER).all() for edge in frame)
    assert (picture.min(axis=2) < 120).sum() > 1000
