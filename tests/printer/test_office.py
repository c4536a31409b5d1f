"""The A4 printer: CUPS's own `ippeveprinter` takes our papers; one in trouble is told as it is."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.demo.printer import SimulatedPrinter
from kiosk.doctor.check import Verdict
from kiosk.doctor.devices import a4_printer
from kiosk.domain import Fault, Paper, PrinterState
from kiosk.form import BOXES, BoxState
from kiosk.messages import AskPrinter, Failed, Print, Printed, PrinterReport, PrintStored
from kiosk.printer import a4
from kiosk.printer.compose import Composed, compose
from kiosk.printer.ipp import IppError, Operation, Tag, ask, decode, encode
from kiosk.printer.job import Outcome, Result
from kiosk.printer.office import NotTakenError, Office, office, print_on_a4, print_stored
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts
from kiosk.scanner.form import read_form
from tests.printer.conftest import Serve, site_with
from tests.printer.ipp_desk import Trouble, troubled
from tests.printer.ipp_everywhere import ippeveprinter, name_service, why_not
from tests.printer.pwg_reader import read_pwg
from tests.printer.test_service import ask as ask_service


def everywhere(test: Callable[..., None]) -> Callable[..., None]:
    """Skips the test where CUPS's printer cannot run; there is one at a time on a machine, so that a test may wait."""
    skip = pytest.mark.skipif(bool(why_not()), reason=why_not())
    return pytest.mark.xdist_group("ippeveprinter")(pytest.mark.timeout(400)(skip(test)))  # type: ignore[no-any-return]


def mandate(language: str = "fr") -> Composed:
    return compose(Paper.MANDATE, specimen_facts(DEFAULT_SITE, language))


def pages_of_pdf(path: Path) -> list[np.ndarray]:
    """The pages as grey pictures at 203 dpi, drawn by poppler."""
    subprocess.run(["pdftoppm", "-r", "203", "-gray", str(path), str(path.with_suffix(""))], check=True, timeout=100)
    found = sorted(path.parent.glob(f"{path.stem}-*.pgm"))
    return [np.asarray(cv2.imread(str(page), cv2.IMREAD_GRAYSCALE)) for page in found]


def boxes_on(page: np.ndarray, dpi: float) -> list[tuple[int, BoxState]]:
    """What the kiosk's own reader finds on a printed page."""
    return [
        (seen.box, seen.state) for part in read_form(np.repeat(page[..., None], 3, axis=2), dpi) for seen in part.boxes
    ]


ALL_EMPTY = [(box, BoxState.EMPTY) for part in BOXES[Paper.MANDATE].values() for box in part]


@pytest.fixture
def names() -> Iterator[dict[str, str]]:
    with name_service() as environment:
        yield environment


@everywhere
def test_a_printer_that_takes_pdf(names: dict[str, str], tmp_path: Path) -> None:
    with ippeveprinter(names, tmp_path / "spool", "-f", "application/pdf,image/pwg-raster") as address:
        assert office(address) == Office(PrinterState.READY, takes_pdf=True)
        outcome = print_on_a4(address, mandate(), 5)

    assert outcome.result is Result.CONFIRMED
    (document,) = (tmp_path / "spool").glob("*.pdf")
    pages = pages_of_pdf(document)
    assert [seen for page in pages for seen in boxes_on(page, 203)] == ALL_EMPTY


@everywhere
def test_a_printer_that_takes_only_raster(
    names: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = a4.pictures(mandate("ar"), 5)
    monkeypatch.setattr(a4, "pictures", lambda _composed, _number: drawn)
    with ippeveprinter(names, tmp_path / "spool", "-f", "image/pwg-raster") as address:
        outcome = print_on_a4(address, mandate("ar"), 5)

    assert outcome.result is Result.CONFIRMED
    (document,) = (tmp_path / "spool").glob("*.pwg")
    pages = read_pwg(document.read_bytes())
    assert all(np.array_equal(*pair) for pair in zip(pages, drawn, strict=True))
    assert [seen for page in pages for seen in boxes_on(page, a4.RASTER_DPI)] == ALL_EMPTY


@everywhere
def test_the_mandate_goes_to_the_a4_printer_of_the_site(
    names: dict[str, str], tmp_path: Path, printer: SimulatedPrinter, serve: Serve
) -> None:
    with ippeveprinter(names, tmp_path / "spool", "-f", "application/pdf") as address:
        path = serve(site_with(printer, a4=address))

        report = ask_service(path, AskPrinter(a4=True))
        printed = ask_service(path, Print(Paper.MANDATE, "fr"))

    assert isinstance(report, PrinterReport)
    assert report.a4 is PrinterState.READY
    assert printed == Printed(confirmed=True)
    assert len(list((tmp_path / "spool").glob("*.pdf"))) == 1
    assert printer.machine.papers == []


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        (("media-empty-error", "media-needed"), PrinterState.OUT_OF_PAPER),
        (("door-open-report",), PrinterState.COVER_OPEN),
        (("media-low-warning",), PrinterState.PAPER_LOW),
        (("toner-low-report",), PrinterState.READY),
        (("none",), PrinterState.READY),
    ],
)
def test_what_the_printer_says_of_itself(reasons: tuple[str, ...], state: PrinterState) -> None:
    with troubled(Trouble(reasons)) as address:
        assert office(address).state is state


def test_without_paper_nothing_is_sent() -> None:
    trouble = Trouble(("media-empty-error",))
    with troubled(trouble) as address:
        outcome = print_on_a4(address, mandate(), 5)

    assert (outcome.result, outcome.state, outcome.touched) == (Result.STOPPED, PrinterState.OUT_OF_PAPER, False)
    assert Operation.PRINT_JOB not in trouble.asked


@pytest.mark.parametrize(
    ("reason", "state"),
    [("media-empty-error", PrinterState.OUT_OF_PAPER), ("cover-open-error", PrinterState.COVER_OPEN)],
)
def test_a_printer_that_cannot_go_on_in_mid_job_is_told_to_drop_it(reason: str, state: PrinterState) -> None:
    trouble = Trouble(job_state=5)

    def run_out(operation: int) -> None:
        if operation == Operation.PRINT_JOB:
            trouble.reasons = (reason,)

    trouble.when_asked = run_out
    with troubled(trouble) as address:
        outcome = print_on_a4(address, mandate(), 5)

    assert (outcome.result, outcome.state) == (Result.STOPPED, state)
    assert trouble.asked[-1] == Operation.CANCEL_JOB


@pytest.mark.parametrize("job_state", [6, 7, 8])
def test_a_job_that_the_printer_drops_is_not_printed(job_state: int) -> None:
    with troubled(Trouble(job_state=job_state)) as address:
        assert print_on_a4(address, mandate(), 5).result is Result.STOPPED


def test_hanging_up_cancels_the_job() -> None:
    trouble = Trouble(job_state=5)
    with troubled(trouble) as address:
        outcome = print_on_a4(address, mandate(), 5, given_up=lambda: Operation.PRINT_JOB in trouble.asked)

    assert outcome.result is Result.GIVEN_UP
    assert trouble.asked[-1] == Operation.CANCEL_JOB


def test_nothing_is_sent_for_who_hung_up_before_it_was() -> None:
    """A stored document would lie in the printer for whoever comes next."""
    trouble = Trouble(job_state=5)
    with troubled(trouble) as address:
        assert print_stored(address, STORED, given_up=lambda: True).result is Result.GIVEN_UP
        assert print_on_a4(address, mandate(), 5, given_up=lambda: True).result is Result.GIVEN_UP

    assert Operation.PRINT_JOB not in trouble.asked


def test_a_printer_that_refuses() -> None:
    with troubled(Trouble(status=0x0503)) as address:
        assert print_on_a4(address, mandate(), 5).result is Result.STOPPED


def test_a_printer_of_another_kind() -> None:
    trouble = Trouble(formats=("application/x-old-printer",))
    with troubled(trouble) as address, pytest.raises(NotTakenError):
        print_on_a4(address, mandate(), 5)

    assert Operation.PRINT_JOB not in trouble.asked


STORED = a4.pdf(Composed((), rtl=False), 0)


@everywhere
def test_a_stored_document_is_printed_as_it_is(
    names: dict[str, str], tmp_path: Path, printer: SimulatedPrinter, serve: Serve
) -> None:
    with ippeveprinter(names, tmp_path / "spool", "-f", "application/pdf") as address:
        path = serve(site_with(printer, a4=address))

        report = ask_service(path, AskPrinter(a4=True))
        printed = ask_service(path, PrintStored(), STORED)

    assert isinstance(report, PrinterReport)
    assert report.a4_pdf
    assert printed == Printed(confirmed=True)
    (document,) = (tmp_path / "spool").glob("*.pdf")
    assert document.read_bytes() == STORED
    assert printer.machine.papers == []


def test_no_paper_for_a_stored_document() -> None:
    trouble = Trouble(("media-empty-error",))
    with troubled(trouble) as address:
        assert print_stored(address, STORED) == Outcome(Result.STOPPED, PrinterState.OUT_OF_PAPER, touched=False)

    assert Operation.PRINT_JOB not in trouble.asked


@pytest.mark.parametrize("document", [b"", b"PK\x03\x04", b"\x89PNG"])
def test_what_is_no_pdf_never_reaches_the_printer(document: bytes) -> None:
    trouble = Trouble()
    with troubled(trouble) as address, pytest.raises(NotTakenError):
        print_stored(address, document)

    assert trouble.asked == []


def test_a_printer_that_takes_no_pdf_is_sent_no_stored_document(printer: SimulatedPrinter, serve: Serve) -> None:
    trouble = Trouble(formats=("image/pwg-raster",))
    with troubled(trouble) as address:
        path = serve(site_with(printer, a4=address))

        report = ask_service(path, AskPrinter(a4=True))
        answer = ask_service(path, PrintStored(), STORED)

    assert isinstance(report, PrinterReport)
    assert not report.a4_pdf
    assert isinstance(answer, Failed)
    assert answer.fault is Fault.TYPE_REFUSED
    assert Operation.PRINT_JOB not in trouble.asked


def test_a_site_without_an_a4_printer_prints_no_stored_document(printer: SimulatedPrinter, serve: Serve) -> None:
    answer = ask_service(serve(site_with(printer)), PrintStored(), STORED)

    assert isinstance(answer, Failed)
    assert answer.fault is Fault.PRINTER_NOT_ANSWERING
    assert printer.machine.papers == []


def test_an_a4_printer_that_is_gone(printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(printer, a4="ipp://127.0.0.1:1/ipp/print"))

    assert ask_service(path, Print(Paper.MANDATE, "fr")) == Failed(Fault.PRINTER_NOT_ANSWERING)
    report = ask_service(path, AskPrinter(a4=True))
    assert isinstance(report, PrinterReport)
    assert report.a4 is PrinterState.NOT_ANSWERING
    assert printer.machine.papers == []


def test_the_request_is_written_as_the_rfc_says() -> None:
    written = encode(Operation.GET_JOB_ATTRIBUTES, [(Tag.INTEGER, "job-id", 7)])

    assert written.startswith(b"\x02\x00\x00\x09\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8")
    assert written.endswith(b"\x21\x00\x06job-id\x00\x04\x00\x00\x00\x07\x03")


@pytest.mark.parametrize(
    "data", [b"", b"\x02\x00\x00\x00", b"\x02\x00\x00\x00\x00\x00\x00\x01\x04\x44\x00\xff", b"x" * 99]
)
def test_an_answer_that_makes_no_sense(data: bytes) -> None:
    with pytest.raises(IppError):
        decode(data)


@pytest.mark.parametrize("address", ["http://127.0.0.1/", "ipp://", "ipp://127.0.0.1:1/ipp/print"])
def test_an_address_where_no_printer_is(address: str) -> None:
    with pytest.raises(IppError):
        ask(address, Operation.GET_PRINTER_ATTRIBUTES)


def test_what_the_doctor_says_of_the_a4_printer(printer: SimulatedPrinter, serve: Serve) -> None:
    trouble = Trouble()
    with troubled(trouble) as address:
        site = site_with(printer, a4=address)
        folder = serve(site).parent

        (well,) = a4_printer(site, folder)
        (queue,) = a4_printer(site_with(printer, a4="ipp://127.0.0.1/printers/A4"), folder)
        trouble.reasons = ("media-low-warning",)
        (low,) = a4_printer(site, folder)
        trouble.reasons = ("media-empty-error",)
        (empty,) = a4_printer(site, folder)
        trouble.reasons, trouble.formats = ("none",), ("image/pwg-raster",)
        (old,) = a4_printer(site, folder)
    (gone,) = a4_printer(site, folder)

    assert (well.verdict, well.found) == (Verdict.GOOD, "ready, prints what is signed and stored documents")
    assert [check.verdict for check in (queue, low, empty, old, gone)] == [Verdict.LOOK] * 5
    assert len({check.found for check in (well, queue, low, empty, old, gone)}) == 6
    assert "PreserveJobFiles No" in queue.todo
    assert "no PDF" in old.found


def test_a_site_without_an_a4_printer_is_not_asked_about_one(tmp_path: Path, printer: SimulatedPrinter) -> None:
    assert a4_printer(site_with(printer), tmp_path) == []
