"""The simulated scanner, as other programs see it: eSCL over HTTP, Debian's scanimage, and its control."""

import io
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import requests
from PIL import Image

from kiosk.demo import specimens
from kiosk.demo.scanner import SimulatedScanner, arrange
from kiosk.demo.scanner_bed import Laid, Region, glass, scan
from kiosk.demo.scanner_machine import GLASS_MM, JobSettings, Machine, Sheet, Trouble
from kiosk.scanner import sane_config

QUICK = 600.0
TIMEOUT_S = 20.0
WHOLE_GLASS = Region(0, 0, *GLASS_MM, 100)


@pytest.fixture
def scanner() -> Iterator[SimulatedScanner]:
    with SimulatedScanner(pages_per_minute=QUICK) as scanner:
        yield scanner


def scanimage(scanner: SimulatedScanner, *options: str) -> subprocess.CompletedProcess[bytes]:
    environment = {"PATH": "/usr/bin:/bin", **sane_config.environment(scanner.device)}
    command = ["scanimage", "-d", scanner.device, *options]
    return subprocess.run(command, env=environment, capture_output=True, timeout=40, check=False)


def url(scanner: SimulatedScanner, path: str) -> str:
    return f"http://127.0.0.1:{scanner.port}/eSCL/{path}"


def control(scanner: SimulatedScanner, verb: str, **wish: object) -> requests.Response:
    return requests.post(scanner.control_url + verb, json=wish, timeout=TIMEOUT_S)


def settings(source: str, dpi: int = 100, more: str = "") -> str:
    return (
        '<scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"'
        ' xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">'
        f"<pwg:InputSource>{source}</pwg:InputSource><scan:XResolution>{dpi}</scan:XResolution>"
        f"<scan:YResolution>{dpi}</scan:YResolution><scan:ColorMode>RGB24</scan:ColorMode>{more}</scan:ScanSettings>"
    )


def new_job(scanner: SimulatedScanner, document: str) -> requests.Response:
    return requests.post(url(scanner, "ScanJobs"), data=document, timeout=TIMEOUT_S)


def state(scanner: SimulatedScanner) -> tuple[str, str]:
    root = ElementTree.fromstring(requests.get(url(scanner, "ScannerStatus"), timeout=TIMEOUT_S).content)
    pwg, escl = "{http://www.pwg.org/schemas/2010/12/sm}", "{http://schemas.hp.com/imaging/escl/2011/05/03}"
    return root.findtext(f"{pwg}State", ""), root.findtext(f"{escl}AdfState", "")


@pytest.mark.parametrize("dpi", [75, 300])
def test_scanimage_scans_the_glass_at_its_true_size(scanner: SimulatedScanner, tmp_path: Path, dpi: int) -> None:
    scanner.lay("vitale")
    out = tmp_path / "glass.png"
    result = scanimage(scanner, "--resolution", str(dpi), "--format=png", "-o", str(out))
    assert result.returncode == 0, result.stderr
    with Image.open(out) as picture:
        assert picture.width == pytest.approx(GLASS_MM[0] / 25.4 * dpi, abs=2)
        assert picture.height == pytest.approx(GLASS_MM[1] / 25.4 * dpi, abs=2)


def test_scanimage_scans_a_region(scanner: SimulatedScanner, tmp_path: Path) -> None:
    scanner.control("lay", {"papers": [{"name": "vitale", "x_mm": 150, "y_mm": 200, "angle_deg": 0}]})
    out = tmp_path / "part.png"
    region = ["-l", "120", "-t", "180", "-x", "60", "-y", "40"]
    assert scanimage(scanner, *region, "--resolution", "100", "--format=png", "-o", str(out)).returncode == 0
    with Image.open(out) as picture:
        assert picture.size == pytest.approx((236, 157), abs=2)
        red, green, _ = np.asarray(picture.convert("RGB"))[-30:].reshape(-1, 3).mean(axis=0)
    assert green > red + 15


def test_scanimage_empties_the_feeder(scanner: SimulatedScanner, tmp_path: Path) -> None:
    scanner.feed("payslip", "tax", "attestation")
    batch = f"--batch={tmp_path}/%d.png"
    result = scanimage(scanner, "--source", "ADF", "--resolution", "75", "--format=png", batch)
    assert b"out of documents" in result.stderr
    assert len(list(tmp_path.iterdir())) == 3


def test_scanimage_in_grey(scanner: SimulatedScanner, tmp_path: Path) -> None:
    out = tmp_path / "grey.png"
    assert scanimage(scanner, "--mode", "Gray", "--resolution", "75", "--format=png", "-o", str(out)).returncode == 0
    with Image.open(out) as picture:
        assert picture.mode == "L"


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [(Trouble.JAM, b"jammed"), (Trouble.COVER_OPEN, b"cover is open"), (Trouble.DROPPED, b"I/O")],
)
def test_scanimage_is_told_what_is_wrong_with_the_feeder(
    scanner: SimulatedScanner, tmp_path: Path, kind: Trouble, sentence: bytes
) -> None:
    scanner.feed("payslip")
    control(scanner, "trouble", kind=kind.value)
    result = scanimage(scanner, "--source", "ADF", "--format=png", "-o", str(tmp_path / "never.png"))
    assert sentence in result.stderr


def test_a_job_from_the_first_word_to_the_last(scanner: SimulatedScanner) -> None:
    assert state(scanner) == ("Idle", "ScannerAdfEmpty")
    scanner.feed("payslip", "tax")
    assert state(scanner) == ("Idle", "ScannerAdfLoaded")

    job = new_job(scanner, settings("Feeder"))
    assert job.status_code == 201
    assert state(scanner)[0] == "Processing"
    assert new_job(scanner, settings("Platen")).status_code == 503

    address = f"http://127.0.0.1:{scanner.port}{job.headers['Location']}"
    pictures = [requests.get(f"{address}/NextDocument", timeout=TIMEOUT_S) for _ in range(3)]
    assert [picture.status_code for picture in pictures] == [200, 200, 404]
    assert pictures[0].headers["Content-Type"] == "image/jpeg"
    with Image.open(io.BytesIO(pictures[0].content)) as picture:
        assert picture.width == pytest.approx(850, abs=2)
    assert state(scanner) == ("Idle", "ScannerAdfEmpty")


def test_a_deleted_job_frees_the_machine(scanner: SimulatedScanner) -> None:
    scanner.machine.pages_per_minute = 1
    job = new_job(scanner, settings("Platen"))
    address = f"http://127.0.0.1:{scanner.port}{job.headers['Location']}"
    assert requests.delete(address, timeout=TIMEOUT_S).status_code == 200
    assert state(scanner)[0] == "Idle"
    assert requests.get(f"{address}/NextDocument", timeout=TIMEOUT_S).status_code == 404
    assert requests.delete(address, timeout=TIMEOUT_S).status_code == 404


def test_an_abandoned_job_keeps_the_machine_busy_for_a_while(scanner: SimulatedScanner) -> None:
    scanner.machine.forgotten_job_s = 3600
    new_job(scanner, settings("Platen"))
    assert state(scanner)[0] == "Processing"
    scanner.machine.forgotten_job_s = 0
    assert state(scanner)[0] == "Idle"


@pytest.mark.parametrize(
    "document",
    ["", "<no", settings("Platen", dpi=299), settings("Platen").replace(">100<", ">many<"), "<scan/>"],
)
def test_settings_that_make_no_sense_are_refused_or_taken_as_usual(scanner: SimulatedScanner, document: str) -> None:
    assert new_job(scanner, document).status_code == (201 if document == "<scan/>" else 400)


def test_an_empty_or_open_feeder_refuses_a_job(scanner: SimulatedScanner) -> None:
    assert new_job(scanner, settings("Feeder")).status_code == 409
    scanner.feed("tax")
    control(scanner, "cover", open=True)
    assert state(scanner)[1] == "ScannerAdfDoorOpen"
    assert new_job(scanner, settings("Feeder")).status_code == 409


def test_the_control_says_and_changes_what_lies_where(scanner: SimulatedScanner) -> None:
    control(scanner, "lay", papers=["vitale", {"name": "receipt", "x_mm": 100, "y_mm": 150}])
    answer = control(scanner, "feed", papers=["tax"]).json()
    assert answer["glass"] == ["vitale", "receipt"]
    assert answer["feeder"] == ["tax"]
    assert control(scanner, "speed", pages_per_minute=12).json()["pages_per_minute"] == 12
    assert control(scanner, "clear").json()["glass"] == []
    assert set(control(scanner, "papers").json()["papers"]) == set(specimens.NAMES)
    assert requests.get(scanner.control_url + "state", timeout=TIMEOUT_S).json()["feeder_state"] == "ScannerAdfEmpty"


@pytest.mark.parametrize(
    ("verb", "wish"),
    [
        ("lay", {"papers": ["nothing like that"]}),
        ("lay", {}),
        ("trouble", {"kind": "earthquake"}),
        ("dance", {}),
        ("feed", {"papers": [{"picture": "no base64", "dpi": 300}]}),
        ("speed", {"pages_per_minute": "fast"}),
    ],
)
def test_the_control_refuses_nonsense_with_a_sentence(
    scanner: SimulatedScanner, verb: str, wish: dict[str, object]
) -> None:
    answer = control(scanner, verb, **wish)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_a_folder_of_pictures_instead_of_specimens(tmp_path: Path) -> None:
    Image.new("RGB", (600, 300), (40, 90, 160)).save(tmp_path / "blue.png", dpi=(150, 150))
    (tmp_path / "notes.txt").write_text("not a picture")
    with SimulatedScanner(folder=tmp_path, pages_per_minute=QUICK) as scanner:
        assert scanner.papers() == ["blue.png"]
        assert scanner.paper("blue.png").size_mm == pytest.approx((101.6, 50.8), abs=0.1)
        scanner.lay("blue.png")
        assert scanner.state()["glass"] == ["blue"]


def test_papers_lie_where_they_were_put() -> None:
    sheet = scan(glass([Laid(specimens.paper("vitale"), 108, 148.5, 0)]), WHOLE_GLASS)
    dark = np.argwhere(sheet[:, :, 0] < 150)
    top, left = dark.min(axis=0) * 25.4 / 100
    bottom, right = dark.max(axis=0) * 25.4 / 100
    assert (left + right) / 2 == pytest.approx(108, abs=1)
    assert bottom == pytest.approx(148.5 + 27, abs=1)
    assert right - left == pytest.approx(85.6, abs=1.5)
    assert top > 148.5 - 27


def test_an_empty_glass_is_a_white_lid_with_a_little_noise() -> None:
    sheet = scan(glass([]), WHOLE_GLASS)
    assert 230 < sheet.mean() < 250
    assert 0.5 < sheet.std() < 4


def test_cards_are_arranged_without_overlap() -> None:
    laid = arrange([specimens.paper(name) for name in ("identity-front", "vitale", "identity-back", "vitale")])
    centres = [(paper.x_mm, paper.y_mm) for paper in laid]
    for number, (x_mm, y_mm) in enumerate(centres):
        for other_x_mm, other_y_mm in centres[number + 1 :]:
            assert abs(x_mm - other_x_mm) > 88 or abs(y_mm - other_y_mm) > 57


def test_the_machine_counts_its_own_seconds() -> None:
    machine = Machine(pages_per_minute=300)
    machine.feed([Sheet(specimens.paper("vitale"))] * 3)
    job = machine.start(JobSettings(Region(0, 0, 216, 100, 75), from_feeder=True))
    pictures = [machine.next_picture(job, lambda: True) for _ in range(4)]
    assert [picture is None for picture in pictures] == [False, False, False, True]
    assert machine.sheets == 3
    assert machine.seconds >= 3 * 60 / 300
