"""The floor: going back to a system with a lower one opens no way to what the box had left behind."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.box.floor import held
from kiosk.box.offers import FLOOR, offered
from kiosk.box.update import Manifest, Release, UpdateError, wanted
from kiosk.site import UpdatesTable

THIRD, SECOND = Release("amd64", "3.0", "2.0"), Release("amd64", "2.0", "0.1")


def offer(version: str) -> Manifest:
    return Manifest("amd64", version, "consigne.raucb", 100, "5a" * 32)


def test_nobody_walks_down_from_floor_to_floor(tmp_path: Path) -> None:
    path = tmp_path / "floor"
    assert wanted(offer("2.0"), held(THIRD, path), 0)
    back = held(SECOND, path)
    assert wanted(offer("3.0"), back, 0)
    with pytest.raises(UpdateError, match=r"older than 2\.0"):
        wanted(offer("1.0"), back, 0)


def test_a_newer_system_raises_it(tmp_path: Path) -> None:
    path = tmp_path / "floor"
    held(SECOND, path)
    assert held(THIRD, path).floor == "2.0"
    assert path.read_text() == "2.0"


@pytest.mark.parametrize("content", [None, b"", b"2.0-beta", b"\xff", b"2.0\nmore"])
def test_one_that_cannot_be_read_leaves_the_system_s_own(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "floor"
    if content is not None:
        path.write_bytes(content)
    assert held(SECOND, path) == SECOND
    assert path.read_text() == SECOND.floor


def test_it_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "floor"
    held(THIRD, path)
    written = path.stat().st_ino
    held(THIRD, path)
    held(SECOND, path)
    assert path.stat().st_ino == written


def test_a_box_remembers_the_floor_whenever_it_asks_for_an_update(tmp_path: Path) -> None:
    release, key = tmp_path / "release.toml", tmp_path / "update.pem"
    release.write_text('arch = "amd64"\nversion = "3.0"\nfloor = "2.0"\n')
    public = Ed25519PrivateKey.generate().public_key()
    key.write_bytes(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    offered(UpdatesTable(), release, key, "", tmp_path / "token", tmp_path / "tries.json")
    assert (tmp_path / FLOOR).read_text() == "2.0"


def test_a_box_that_cannot_remember_it_takes_no_update(tmp_path: Path) -> None:
    with pytest.raises(UpdateError, match="cannot be written down"):
        held(THIRD, tmp_path / "no folder/floor")
