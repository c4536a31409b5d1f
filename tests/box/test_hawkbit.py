"""The hawkBit channel: the same rules as the static one, and a server that always knows how it stands."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.box import trying
from kiosk.box.hawkbit import MANIFEST, SIGNATURE, Server, ask
from kiosk.box.update import Bundle, Manifest, Release, UpdateError, box_id
from tests.box.hawkbit_server import TOKEN, Target, serving

KEY = Ed25519PrivateKey.generate()
RUNNING = Release("amd64", "0.2.0", "0.1")
BOX = box_id("dc:a6:32:00:00:01")
NIGHT, DAY = datetime(2026, 11, 22, 3, 0), datetime(2026, 11, 22, 11, 0)
CONTENTS = "5a" * 32
HOURS = "02:00-04:00"


@pytest.fixture(scope="module")
def server() -> Iterator[Target]:
    with serving(BOX) as target:
        yield target


@pytest.fixture
def target(server: Target) -> Target:
    """A server that has heard nothing yet."""
    fresh = Target(BOX, server.address)
    for name in ("files", "action", "cancelling", "window", "update", "wants_attributes", "elsewhere", "attributes",
                 "feedback", "seen_tokens"):  # fmt: skip
        setattr(server, name, getattr(fresh, name))
    return server


def files(
    version: str = "0.3.0", percent: int = 100, arch: str = "amd64", key: Ed25519PrivateKey = KEY
) -> dict[str, bytes]:
    bundle = f"consigne-{arch}-{version}.raucb"
    data = msgspec.json.encode(Manifest(arch, version, bundle, percent, CONTENTS))
    return {MANIFEST: data, SIGNATURE: key.sign(data), bundle: b"a bundle"}


def poll(
    target: Target, memory: Path, now: datetime = NIGHT, token: str = TOKEN, running: Release = RUNNING
) -> Bundle | None:
    return ask(Server(target.address, BOX, token), running, KEY.public_key(), memory, HOURS, now)


def ends(target: Target) -> list[tuple[str, str]]:
    """How actions were closed: with what, and the last words."""
    return [(finished, words) for _, execution, finished, words in target.feedback if execution == "closed"]


def test_nothing_assigned_is_nothing_to_do(target: Target, tmp_path: Path) -> None:
    assert poll(target, tmp_path / "tries") is None
    assert target.feedback == []


def test_an_assigned_version_is_installed_in_the_night_with_the_box_s_own_token(target: Target, tmp_path: Path) -> None:
    target.assign("5", files())
    bundle = poll(target, tmp_path / "tries")
    root = f"{target.address}/controller/v1/{BOX}/softwaremodules/40/artifacts"
    assert bundle == Bundle(f"{root}/consigne-amd64-0.3.0.raucb", "0.3.0", CONTENTS, f"TargetToken {TOKEN}")
    assert [one[:3] for one in target.feedback] == [("deploymentBase", "proceeding", "none")]


def test_by_day_it_waits_and_says_so_once(target: Target, tmp_path: Path) -> None:
    target.assign("5", files())
    for _ in range(3):
        assert poll(target, tmp_path / "tries", DAY) is None
    assert [one[1] for one in target.feedback] == ["scheduled"]
    assert poll(target, tmp_path / "tries", NIGHT) is not None
    assert [one[1] for one in target.feedback] == ["scheduled", "proceeding"]


def test_outside_the_server_s_own_window_it_waits_and_says_so_once(target: Target, tmp_path: Path) -> None:
    """Outside its window the server also says that the update is to be skipped (DDI, deploymentBase)."""
    target.assign("5", files())
    target.window, target.update = "unavailable", "skip"
    for _ in range(2):
        assert poll(target, tmp_path / "tries") is None
    assert [one[1] for one in target.feedback] == ["scheduled"]
    target.window, target.update = "available", "forced"
    assert poll(target, tmp_path / "tries") is not None


def test_an_update_that_is_to_be_skipped_is_skipped(target: Target, tmp_path: Path) -> None:
    target.assign("5", files())
    target.update = "skip"
    assert poll(target, tmp_path / "tries") is None
    assert target.feedback == []


def test_the_version_that_runs_is_a_success(target: Target, tmp_path: Path) -> None:
    target.assign("5", files(RUNNING.version))
    assert poll(target, tmp_path / "tries") is None
    [(finished, _)] = ends(target)
    assert finished == "success"
    assert target.action == ""


def test_a_version_that_came_back_too_often_is_a_failure_and_is_not_tried_again(target: Target, tmp_path: Path) -> None:
    memory = tmp_path / "tries"
    target.assign("5", files())
    for _ in range(trying.MOST_TRIES):
        bundle = poll(target, memory)
        assert bundle is not None
        trying.remember(memory, trying.once_more(trying.remembered(memory), bundle.version, NIGHT.timestamp()))
    assert poll(target, memory) is None
    [(finished, words)] = ends(target)
    assert finished == "failure"
    assert "came back" in words
    target.assign("6", files("0.3.1"))
    assert poll(target, memory) is not None
    target.assign("7", files())
    assert poll(target, memory, NIGHT + timedelta(days=8)) is not None


def test_a_version_that_cannot_be_written_is_a_failure_in_the_end(target: Target, tmp_path: Path) -> None:
    memory = tmp_path / "tries"
    target.assign("5", files())
    for _ in range(trying.MOST_BREAKS):
        assert poll(target, memory) is not None
        trying.remember(memory, trying.broken_off(trying.remembered(memory), "0.3.0", NIGHT.timestamp()))
    assert poll(target, memory) is None
    [(finished, words)] = ends(target)
    assert finished == "failure"
    assert "could not be written" in words
    assert [one[1] for one in target.feedback] == ["proceeding"] * trying.MOST_BREAKS + ["closed"]
    assert "written 1 times so far" in target.feedback[1][3]


@pytest.mark.parametrize(
    ("offered", "words"),
    [
        (files(key=Ed25519PrivateKey.generate()), "not signed"),
        (files() | {MANIFEST: files()[MANIFEST].replace(b"100", b"099")}, "not signed"),
        (files("0.0.9"), "older than"),
        (files(arch="arm64"), "arm64"),
        (files(percent=0), "withdrawn"),
        ({name: data for name, data in files().items() if name != SIGNATURE}, "lacks manifest.json.sig"),
        ({name: data for name, data in files().items() if not name.endswith("raucb")}, "lacks consigne"),
        ({"firmware.bin": b"x"}, "lacks manifest.json"),
    ],
)
def test_what_no_box_may_take_is_refused_and_the_server_hears_why(
    target: Target, tmp_path: Path, offered: dict[str, bytes], words: str
) -> None:
    target.assign("5", offered)
    assert poll(target, tmp_path / "tries") is None
    [(finished, said)] = ends(target)
    assert finished == "failure"
    assert words in said


def test_a_cancelled_action_is_confirmed_and_nothing_is_installed(target: Target, tmp_path: Path) -> None:
    target.assign("5", files())
    target.cancelling = True
    assert poll(target, tmp_path / "tries") is None
    assert target.feedback[0][:3] == ("cancelAction", "closed", "success")
    assert target.action == ""
    assert poll(target, tmp_path / "tries") is None


def test_what_runs_already_is_not_called_cancelled(target: Target, tmp_path: Path) -> None:
    """The cancellation came while the update was written: the box did not ask then."""
    memory = tmp_path / "tries"
    target.assign("5", files())
    assert poll(target, memory) is not None
    trying.remember(memory, trying.once_more(trying.remembered(memory), "0.3.0", NIGHT.timestamp()))
    target.cancelling = True
    changed = Release("amd64", "0.3.0", "0.1")
    assert poll(target, memory, DAY, running=changed) is None
    assert target.feedback[-1] == ("cancelAction", "closed", "failure", "Version 0.3.0 runs already.")
    assert poll(target, memory, DAY, running=changed) is None
    assert target.feedback[-1][:3] == ("deploymentBase", "closed", "success")
    target.assign("6", files("0.4.0"))
    target.cancelling = True
    assert poll(target, memory, DAY, running=changed) is None
    assert target.feedback[-1][:3] == ("cancelAction", "closed", "success")


def test_a_server_that_wants_to_know_the_box_gets_its_versions_and_nothing_else(target: Target, tmp_path: Path) -> None:
    target.wants_attributes = True
    poll(target, tmp_path / "tries")
    assert target.attributes == {"version": "0.2.0", "arch": "amd64", "floor": "0.1"}


def test_the_token_never_goes_to_another_server(target: Target, tmp_path: Path) -> None:
    with serving(BOX) as stranger:
        target.assign("5", files())
        target.elsewhere = stranger.address
        with pytest.raises(UpdateError, match="401"):
            poll(target, tmp_path / "tries")
        assert stranger.seen_tokens == [None]


def test_a_wrong_token_and_a_server_that_is_gone_are_one_sentence(target: Target, tmp_path: Path) -> None:
    with pytest.raises(UpdateError, match="401"):
        poll(target, tmp_path / "tries", token="wrong")
    with pytest.raises(UpdateError, match="reached"):
        ask(Server("http://127.0.0.1:1/default", BOX, TOKEN), RUNNING, KEY.public_key(), tmp_path / "t", HOURS, NIGHT)


def test_the_bundle_s_token_is_in_no_words() -> None:
    assert TOKEN not in repr(Bundle("https://a", "1", CONTENTS, TOKEN))
