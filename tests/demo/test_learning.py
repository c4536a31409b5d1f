"""Learning: nothing real is named, all that is written goes away again, and hands do what a finger says."""

import base64
import configparser
import os
import shlex
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from kiosk.demo.hands import Hands, HandsError, qr_paper
from kiosk.demo.learning import PretendedWorld, learning_site, put_icon, site_text, thrown_away
from kiosk.site import PlainError, parse
from kiosk.supervisor import kiosk_command
from tests.test_site import GOOD

START_DEADLINE_S = 120.0
SIMULATED = """\
[site]
name = "Accueil"
structure = "CCAS de Démonville"
[scanner]
device = "airscan:escl:Consigne:http://127.0.0.1:4711/eSCL"
[printer]
address = "tcp://127.0.0.1:4712"
[[vault]]
name = "Coffre"
kind = "profile1"
issuer = "http://127.0.0.1:4713"
"""


class FakeHands(Hands):
    def __init__(self) -> None:
        self.did: list[str] = []
        self.glass: list[str] = []

    def do(self, act: str) -> None:
        self.did.append(act)
        self.glass = [act.removeprefix("lay ")] if act.startswith("lay ") else []

    def lay_code(self, text: str) -> None:
        self.did.append(f"code {text}")

    def phone(self, code: str, *, says_yes: bool) -> None:
        self.did.append(f"phone {code} {says_yes}")

    def papers(self) -> list[str]:
        return []

    def scanner_state(self) -> dict[str, object]:
        return {"glass": self.glass}


@pytest.fixture
def hands() -> FakeHands:
    return FakeHands()


@pytest.fixture
def world(hands: FakeHands, tmp_path: Path) -> PretendedWorld:
    return PretendedWorld(hands, tmp_path, {"card": "PIN 123456"})


def put(world: PretendedWorld, thing: str, source: str = "glass", code: str = "") -> dict[str, object]:
    return world.wish({"do": "put", "thing": thing, "source": source, "code": code})


def test_a_card_that_is_laid_again_is_turned_over(world: PretendedWorld, hands: FakeHands) -> None:
    for _ in range(3):
        put(world, "identity")
    put(world, "tax")
    assert hands.did == ["lay identity-front", "lay identity-back", "lay identity-front", "lay tax"]


def test_the_feeder_takes_all_sides_and_the_phone_answers(world: PretendedWorld, hands: FakeHands) -> None:
    put(world, "identity", "feeder")
    put(world, "phoneYes", code="1234")
    put(world, "phoneNo", code="1234")
    assert hands.did == ["feed identity-front, identity-back", "phone 1234 True", "phone 1234 False"]


def test_a_printed_card_can_be_laid_and_is_tidied_away_with_the_visit(
    world: PretendedWorld, hands: FakeHands, tmp_path: Path
) -> None:
    assert world.wish({"do": "look"})["printed"] == []
    card, text = tmp_path / "01.png", "CONSIGNE1:" + "A" * 42
    picture = qr_paper(text)["picture"]
    card.write_bytes(base64.b64decode(picture))
    shown = world.wish({"do": "look"})
    assert shown["printed"] == [str(card)]
    assert {"key": "card", "note": "PIN 123456"} in shown["things"]
    put(world, "printedCard")
    assert hands.did == [f"code {text}"]
    assert world.wish({"do": "tidy"})["printed"] == []
    assert hands.did[-1] == "clear"


def test_what_is_not_there_cannot_be_laid(world: PretendedWorld) -> None:
    with pytest.raises((HandsError, KeyError)):
        put(world, "printedCard")


def test_of_the_real_site_nothing_remains_but_how_it_looks() -> None:
    real, simulated = parse(GOOD), parse(SIMULATED)
    made = parse(site_text(learning_site(simulated, real)))
    assert made.site.learning
    assert made.site.languages == real.site.languages
    assert (made.vault, made.printer.address, made.scanner.device) == (
        simulated.vault,
        simulated.printer.address,
        simulated.scanner.device,
    )
    assert "192.0.2" not in site_text(made)
    assert "example.org" not in site_text(made)
    assert made.site.structure == simulated.site.structure


def test_all_that_is_temporary_lies_in_a_folder_that_is_gone_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    before = dict(os.environ)
    with thrown_away() as folder:
        inside = Path(tempfile.mkdtemp())
        assert inside.parent == folder
        with thrown_away() as second:
            assert folder.is_dir()
        assert not second.exists()
        left = tmp_path / "consigne-learn-killed"
        left.mkdir()
        with thrown_away():
            assert not left.exists()
    assert list(tmp_path.iterdir()) == []
    assert dict(os.environ) == before


@pytest.fixture
def places(tmp_path: Path) -> dict[str, Path]:
    """Where a process could write, each empty."""
    names = ("HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR")
    made = {name: tmp_path / name for name in names}
    for folder in made.values():
        folder.mkdir()
    return made


def _until_shown(log: Path) -> None:
    deadline_s = time.monotonic() + START_DEADLINE_S
    while not log.exists() or "the first screen is shown" not in log.read_text():
        assert time.monotonic() < deadline_s
        time.sleep(0.05)


def test_a_whole_learning_leaves_nothing_behind(places: dict[str, Path], tmp_path: Path) -> None:
    """It is ended as an agent or the system ends it; everything that it wrote lay in its folder."""
    environment = {**os.environ, **{name: str(folder) for name, folder in places.items()}}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    work = tmp_path / "work"
    work.mkdir()
    child = subprocess.Popen(kiosk_command("learn"), env=environment, cwd=work, stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(2)]
        assert said[1].startswith("Everything in the window is pretended")
        (folder,) = places["XDG_RUNTIME_DIR"].iterdir()
        assert parse((folder / "learning.toml").read_text()).site.learning
        _until_shown(folder / "logs" / "ui.log")
        child.send_signal(signal.SIGTERM)
        assert child.wait(START_DEADLINE_S) == 128 + signal.SIGTERM
    finally:
        child.kill()
        child.wait()
    left = [path for place in (work, *places.values()) for path in place.rglob("*")]
    assert left == []


def test_an_icon_begins_to_learn_with_this_site_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    site = tmp_path / "notre site.toml"
    entry = configparser.RawConfigParser()
    entry.read_string(put_icon(site).read_text(encoding="utf-8"))
    words = shlex.split(entry["Desktop Entry"]["Exec"])
    assert words == [*kiosk_command("learn", "--site", site), "--full-screen"]
    with pytest.raises(PlainError, match="move the site file"):
        put_icon(tmp_path / "100%.toml")
