"""The doctor over the real stack: one verdict and one thing to do for each part."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import typer
from joserfc.jwk import OKPKey
from PIL import Image
from typer.testing import CliRunner

from kiosk import site as sites
from kiosk.demo.stage import Stage
from kiosk.doctor import devices, machine
from kiosk.doctor.check import Verdict, good
from kiosk.doctor.command import doctor
from kiosk.doctor.find_scanners import fixed_names
from kiosk.doctor.vaults import vaults
from kiosk.upload import identity
from kiosk.vault.serving import running
from tests.printer.reading import plain, words_by_tesseract
from tests.staged import fast_stage
from tests.vault.authority import make_authority

NOWHERE = Path("/nowhere")

app = typer.Typer()
app.command()(doctor)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("doctor")


@pytest.fixture(scope="module")
def stage(folder: Path) -> Iterator[Stage]:
    with fast_stage(folder) as staged:
        yield staged


@pytest.fixture(scope="module")
def runtime(stage: Stage) -> Iterator[Path]:
    """Helpers that run already, as on a box."""
    with devices.sockets(stage.site_file, NOWHERE) as sockets:
        yield sockets


def examined(site: Path, runtime: Path) -> tuple[int, dict[str, dict[str, Any]]]:
    words = ["--site", site, "--runtime", runtime, "--json", "--state", site.parent / "state"]
    done = CliRunner().invoke(app, [str(word) for word in words])
    said = json.loads(done.stdout)
    assert said["can_serve"] == (done.exit_code == 0)
    return done.exit_code, {check["part"].split()[0]: check for check in said["checks"]}


def changed(stage: Stage, was: str, becomes: str) -> Path:
    text = stage.site_file.read_text()
    assert re.search(was, text)
    path = stage.folder / "changed.toml"
    path.write_text(re.sub(was, becomes, text))
    return path


def test_a_box_that_can_serve(stage: Stage, runtime: Path) -> None:
    code, checks = examined(stage.site_file, runtime)
    assert code == 0
    parts = "scanner printer vault certificate roster clock free fonts procedures sound units"
    assert list(checks) == parts.split()
    assert checks["scanner"]["found"] == "glass and feeder, 100 to 600 dpi"
    assert checks["printer"]["verdict"] == checks["vault"]["verdict"] == checks["clock"]["verdict"] == "good"


def test_where_no_kiosk_runs_the_table_says_what_to_do_and_so_does_the_paper(
    stage: Stage, folder: Path, tmp_path: Path
) -> None:
    stage.hands.do("network gone")
    try:
        asked = ("--site", stage.site_file, "--runtime", NOWHERE, "--print")
        command = [sys.executable, "-m", "kiosk", "doctor", *map(str, asked)]
        environment = os.environ | {"COLUMNS": "250"}
        done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False, env=environment)
    finally:
        stage.hands.do("network back")
    assert done.returncode == 1
    assert "The box cannot serve yet." in done.stdout
    assert "Check the network cable or Wi-Fi, and [[vault]] issuer." in done.stdout
    assert done.stderr == ""
    (paper,) = (folder / "receipts").glob("*.png")
    words = plain(words_by_tesseract(np.asarray(Image.open(paper).convert("L")) < 128, tmp_path))
    assert "scanner:good" in words
    assert "Checkthenetworkcable" in words


@pytest.mark.parametrize(
    ("breaks", "mends", "part", "found"),
    [
        ("printer out of paper", "printer paper in", "printer", "it has no paper"),
        ("printer cover open", "printer cover closed", "printer", "its cover is open"),
        ("scanner gone", "scanner back", "scanner", "scanner gone"),
        ("network gone", "network back", "vault", "it cannot be reached"),
    ],
)
def test_each_part_that_fails_is_named(
    stage: Stage, runtime: Path, breaks: str, mends: str, part: str, found: str
) -> None:
    stage.hands.do(breaks)
    try:
        code, checks = examined(stage.site_file, runtime)
    finally:
        stage.hands.do(mends)
    assert code == 1
    assert [name for name, check in checks.items() if check["verdict"] == "trouble"] == [part]
    assert found in checks[part]["found"]
    assert checks[part]["todo"]


@pytest.mark.parametrize(
    ("was", "becomes", "part", "found"),
    [
        (r'device = ".*"', 'device = ""', "scanner", "the site file names none"),
        (r'address = ".*"', 'address = "tcp://127.0.0.1:1"', "printer", "it does not answer"),
        (r"(?s)\[\[vault\]\].*", "", "vault", "the site file names none"),
        (r'issuer = "http://127.0.0.1', 'issuer = "http://localhost', "vault", "it calls itself http://127.0.0.1"),
    ],
)
def test_each_mistake_of_the_site_file_is_named(
    stage: Stage, runtime: Path, was: str, becomes: str, part: str, found: str
) -> None:
    helpers = NOWHERE if part == "printer" else runtime
    code, checks = examined(changed(stage, was, becomes), helpers)
    assert code == 1
    assert found in checks[part]["found"]


def test_a_vault_s_certificate_is_trusted_by_its_authority_alone(tmp_path: Path) -> None:
    authority = make_authority(tmp_path)
    with running(tmp_path / "vault", tls=authority.tls) as vault:
        text = '[site]\nname="A"\nstructure="B"\n[[vault]]\nname="C"\nkind="profile1"\n' + f'issuer="{vault.issuer}"\n'
        vault.enrol(OKPKey.import_key({**identity.load_or_make(tmp_path).public()}))
        (strange,) = vaults(sites.parse(text), tmp_path)
        (known,) = vaults(sites.parse(f'{text}ca_file="{authority.ca}"\n'), tmp_path)
    assert (strange.verdict, strange.found) == (Verdict.TROUBLE, "its certificate is not trusted")
    assert known.verdict is Verdict.LOOK
    assert "certificate good for 1 days" in known.found


def test_a_script_without_a_font_is_named(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "NotoSans-Regular.ttf").touch()
    monkeypatch.setattr(machine, "FONT_FOLDERS", (tmp_path,))
    check = machine.fonts(sites.load(stage.site_file))
    assert (check.verdict, check.found) == (Verdict.TROUBLE, "missing: Noto Sans Arabic")
    (tmp_path / "NotoNaskhArabic-Regular.ttf").touch()
    assert machine.fonts(sites.load(stage.site_file)).verdict is Verdict.GOOD


def test_chinese_has_a_font_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "NotoSans-Regular.ttf").touch()
    monkeypatch.setattr(machine, "FONT_FOLDERS", (tmp_path,))
    site = sites.parse('[site]\nname="A"\nstructure="B"\nlanguages=["fr", "zh"]\n')
    check = machine.fonts(site)
    assert (check.verdict, check.found) == (Verdict.TROUBLE, "missing: Droid Sans Fallback")
    assert "fonts-droid-fallback" in check.todo
    (tmp_path / "DroidSansFallbackFull.ttf").touch()
    assert machine.fonts(site).verdict is Verdict.GOOD


def test_a_wrong_file_of_procedures_is_told_and_stops_nobody(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text("[paper.card]\ncategory = 'cart'\nname = { fr = 'Carte' }\n")
    site = sites.parse(f'[site]\nname="A"\nstructure="B"\nprocedures="{own}"\n')
    check = machine.asked(site)
    assert check.verdict is Verdict.LOOK
    assert check.found.startswith(f"{own}, [paper.card] category: expected one of identity")
    own.write_text("")
    assert machine.asked(site) == good("procedures", "none")


def test_a_box_s_file_of_procedures_is_read_beside_its_site_file_on_a_computer(tmp_path: Path) -> None:
    """The card's partition is /boot on the box alone."""
    site = sites.parse('[site]\nname="A"\nstructure="B"\nprocedures="/boot/own-procedures.toml"\n')
    assert machine.asked(site, tmp_path).verdict is Verdict.LOOK
    (tmp_path / "own-procedures.toml").write_text("")
    assert machine.asked(site, tmp_path) == good("procedures", "none")


def test_a_clock_that_nobody_set_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark, made_s = tmp_path / "synchronized", 1_800_000_000.0
    monkeypatch.setattr(machine, "SYNCHRONISED", mark)
    monkeypatch.setattr(machine, "_SOURCES_TIME_S", made_s)
    day_s = 86400.0
    for now_s, up_s, verdict in (
        (made_s - day_s, 60.0, Verdict.TROUBLE),
        (made_s + 60, 60.0, Verdict.TROUBLE),
        (made_s + 9 * day_s, 9 * day_s, Verdict.TROUBLE),
        (made_s + 9 * day_s, 60.0, Verdict.LOOK),
    ):
        check = machine.synchronised(now_s, up_s)
        assert (check.verdict, bool(check.todo)) == (verdict, True)
    mark.touch()
    assert machine.synchronised(made_s + 60, 60.0) == good("clock", "2027-01-15 08:01 UTC")


def test_little_space_is_seen(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = sites.load(stage.site_file)
    for free_mb, verdict in ((100, Verdict.TROUBLE), (228, Verdict.LOOK), (2100, Verdict.LOOK), (9000, Verdict.GOOD)):
        monkeypatch.setattr("shutil.disk_usage", lambda _folder, free=free_mb: _Usage(free * 1_000_000))
        found = machine.free_space(site, tmp_path / "state")
        assert found.verdict is verdict
        assert ("94 MB can wait here" in found.todo) == (free_mb == 228)


class _Usage:
    def __init__(self, free: int) -> None:
        self.free = free


def test_driverless_scanners_get_names_that_need_no_discovery() -> None:
    said = "[devices]\n  Brother ADS-1700W = http://192.0.2.4:80/eSCL/, eSCL\n  X = http://192.0.2.5/WDP/SCAN, WSD\n"
    assert fixed_names(said) == [
        "airscan:escl:Brother ADS-1700W:http://192.0.2.4:80/eSCL/",
        "airscan:wsd:X:http://192.0.2.5/WDP/SCAN",
    ]
