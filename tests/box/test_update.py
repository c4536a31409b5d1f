"""Updates: what a box takes, and everything that it refuses."""

import http.server
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.box import update
from kiosk.box.update import (
    MOST_BYTES,
    WRONG_CLOCK_S,
    Bundle,
    Manifest,
    Release,
    UpdateError,
    ask,
    box_id,
    box_number,
    parts,
    public_key,
    read,
    release,
    wanted,
)

KEY = Ed25519PrivateKey.generate()
RUNNING = Release("arm64", "2026.11.2", "2026.10")
CONTENTS = "5a" * 32
ADDRESS = "dc:a6:32:00:00:01"


def offer(version: str = "2026.11.3", percent: int = 100, arch: str = "arm64") -> Manifest:
    return Manifest(arch, version, f"consigne-{version}.raucb", percent, CONTENTS)


def test_a_signed_manifest_is_read() -> None:
    data = msgspec.json.encode(offer())
    assert read(data, KEY.sign(data), KEY.public_key()) == offer()


@settings(max_examples=60)
@given(st.integers(0, 10_000), st.integers(1, 255))
def test_a_manifest_with_one_changed_byte_is_refused(place: int, change: int) -> None:
    data = bytearray(msgspec.json.encode(offer()))
    signature = KEY.sign(bytes(data))
    data[place % len(data)] ^= change
    with pytest.raises(UpdateError):
        read(bytes(data), signature, KEY.public_key())


def test_a_manifest_that_another_key_signed_is_refused() -> None:
    data = msgspec.json.encode(offer())
    with pytest.raises(UpdateError, match="not signed"):
        read(data, Ed25519PrivateKey.generate().sign(data), KEY.public_key())


@pytest.mark.parametrize(
    "words",
    [
        {"percent": 101},
        {"version": "2026.11.3-beta"},
        {"bundle": "../../etc/passwd"},
        {"bundle": "https://elsewhere.example/x.raucb"},
        {"more": 1},
        {"contents": ""},
        {"contents": "*"},
    ],
)
def test_a_signed_manifest_that_makes_no_sense_is_refused(words: dict[str, object]) -> None:
    data = msgspec.json.encode({**msgspec.structs.asdict(offer()), **words})
    with pytest.raises(UpdateError, match="cannot be read"):
        read(data, KEY.sign(data), KEY.public_key())


def test_a_newer_version_is_wanted_and_the_running_one_is_not() -> None:
    assert wanted(offer("2026.11.3"), RUNNING, 0)
    assert wanted(offer("2027.1"), RUNNING, 0)
    assert not wanted(offer("2026.11.2"), RUNNING, 0)
    assert not wanted(offer("2026.11.2.0"), RUNNING, 0)


def test_the_operator_may_go_back_as_far_as_the_floor_and_no_further() -> None:
    assert wanted(offer("2026.11.1"), RUNNING, 0)
    assert wanted(offer("2026.10"), RUNNING, 0)
    with pytest.raises(UpdateError, match="older than"):
        wanted(offer("2026.9.9"), RUNNING, 0)


def test_another_machine_s_system_is_refused() -> None:
    with pytest.raises(UpdateError, match="amd64"):
        wanted(offer(arch="amd64"), RUNNING, 0)


def test_only_the_ring_s_boxes_take_it() -> None:
    taken = [number for number in range(100) if wanted(offer(percent=5), RUNNING, number)]
    assert taken == [0, 1, 2, 3, 4]


def test_rings_are_about_as_large_as_they_say_and_differ_from_version_to_version() -> None:
    boxes = [f"dc:a6:32:00:{high:02x}:{low:02x}" for high in range(20) for low in range(250)]
    first = {box for box in boxes if box_number(box, "2026.11.3") < 5}
    second = {box for box in boxes if box_number(box, "2026.11.4") < 5}
    assert 180 <= len(first) <= 320
    assert len(first & second) < 60


def test_a_box_without_a_network_card_is_in_no_ring_and_has_no_name() -> None:
    with pytest.raises(UpdateError):
        box_number("", "1")
    with pytest.raises(UpdateError):
        box_id("")


def test_versions_are_compared_as_numbers() -> None:
    assert parts("2026.9") < parts("2026.10") < parts("2026.10.1")
    assert parts("1.0") == parts("1")


def test_a_box_without_a_key_takes_no_update(tmp_path: Path) -> None:
    with pytest.raises(UpdateError, match="takes none"):
        public_key(tmp_path / "none.pem")


def test_only_the_right_kind_of_key_is_taken(tmp_path: Path) -> None:
    words = (Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "rsa.pem").write_bytes(generate_private_key(65537, 2048).public_key().public_bytes(*words))
    with pytest.raises(UpdateError, match="Ed25519"):
        public_key(tmp_path / "rsa.pem")


def test_a_system_that_does_not_say_what_it_is_takes_no_update(tmp_path: Path) -> None:
    (tmp_path / "release.toml").write_text('arch = "arm64"\nversion = "x"\nfloor = "1"\n')
    with pytest.raises(UpdateError):
        release(tmp_path / "release.toml")
    (tmp_path / "release.toml").write_text('arch = "arm64"\nversion = "1.2"\nfloor = "1"\n')
    assert release(tmp_path / "release.toml") == Release("arm64", "1.2", "1")


@dataclass
class Channel:
    """A folder, the address at which it is served, and headers that stand in the place of the server's own."""

    address: str
    folder: Path
    headers: dict[str, str]


@pytest.fixture
def channel(tmp_path: Path) -> Iterator[Channel]:
    headers: dict[str, str] = {}

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *words: object, **more: object) -> None:
            super().__init__(*words, directory=str(tmp_path), **more)  # type: ignore[arg-type]

        def send_header(self, keyword: str, value: str) -> None:
            super().send_header(keyword, headers.get(keyword, value))

        def end_headers(self) -> None:
            if "Age" in headers:
                self.send_header("Age", headers["Age"])
            super().end_headers()

        def log_message(self, *words: object) -> None:
            """Says nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Channel(f"http://127.0.0.1:{server.server_port}", tmp_path, headers)
        server.shutdown()
        thread.join()


def publish(folder: Path, manifest: Manifest) -> None:
    data = msgspec.json.encode(manifest)
    (folder / "manifest.json").write_bytes(data)
    (folder / "manifest.json.sig").write_bytes(KEY.sign(data))


def test_the_bundle_beside_the_manifest_is_named(channel: Channel) -> None:
    address, folder = channel.address, channel.folder
    publish(folder, offer())
    assert ask(address, RUNNING, KEY.public_key(), ADDRESS) == Bundle(
        f"{address}/consigne-2026.11.3.raucb", "2026.11.3", CONTENTS
    )
    publish(folder, offer("2026.11.2"))
    assert ask(f"{address}/", RUNNING, KEY.public_key(), ADDRESS) is None


def test_a_channel_that_is_not_there_or_far_too_long_is_refused(channel: Channel) -> None:
    address, folder = channel.address, channel.folder
    with pytest.raises(UpdateError, match="404"):
        ask(address, RUNNING, KEY.public_key(), ADDRESS)
    (folder / "manifest.json").write_bytes(bytes(MOST_BYTES + 1))
    with pytest.raises(UpdateError, match="too long"):
        ask(address, RUNNING, KEY.public_key(), ADDRESS)
    with pytest.raises(UpdateError, match="reached"):
        ask("http://127.0.0.1:1", RUNNING, KEY.public_key(), ADDRESS)


@pytest.mark.parametrize(
    ("head", "closes"),
    [
        pytest.param("Content-Length: 500", True, id="breaks off"),
        pytest.param("Content-Length: 500", False, id="says no more"),
        pytest.param("Content-Encoding: gzip\r\nContent-Length: 3", True, id="is no gzip"),
    ],
)
def test_a_manifest_that_does_not_arrive_whole_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, head: str, closes: bool
) -> None:
    monkeypatch.setattr(update, "TIMEOUT_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        held: list[socket.socket] = []

        def answer() -> None:
            held.append(listener.accept()[0])
            held[0].recv(4096)
            held[0].sendall(f"HTTP/1.1 200 OK\r\n{head}\r\n\r\nabc".encode())
            if closes:
                held[0].close()

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(UpdateError, match="broke off"):
            update.get(f"http://127.0.0.1:{listener.getsockname()[1]}/manifest.json")
        thread.join()
        held[0].close()


@pytest.mark.parametrize(
    ("date_s", "age_s", "taken"),
    [
        pytest.param(0.0, None, True, id="the same"),
        pytest.param(-WRONG_CLOCK_S - 60, None, False, id="the box is ahead"),
        pytest.param(WRONG_CLOCK_S + 60, None, False, id="the box is behind"),
        pytest.param(-5 * 3600.0, 5 * 3600, True, id="kept for five hours on the way"),
    ],
)
def test_a_box_whose_clock_is_wrong_changes_nothing(
    channel: Channel, date_s: float, age_s: int | None, taken: bool
) -> None:
    """It would not know when nobody comes."""
    publish(channel.folder, offer())
    channel.headers["Date"] = formatdate(time.time() + date_s, usegmt=True)
    if age_s is not None:
        channel.headers["Age"] = str(age_s)
    if taken:
        assert ask(channel.address, RUNNING, KEY.public_key(), ADDRESS) is not None
        return
    with pytest.raises(UpdateError, match="31 minutes"):
        ask(channel.address, RUNNING, KEY.public_key(), ADDRESS)


@pytest.mark.parametrize("date", ["", "yesterday"])
def test_a_server_that_does_not_say_the_time_is_believed(channel: Channel, date: str) -> None:
    publish(channel.folder, offer())
    channel.headers["Date"] = date
    assert ask(channel.address, RUNNING, KEY.public_key(), ADDRESS) is not None
