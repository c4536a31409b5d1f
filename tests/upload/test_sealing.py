"""Sealed files open with age itself, for every recipient and nobody else, and are immutable."""

import os
import subprocess
import sys
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import wire
from kiosk.upload.sealing import SealingError, format_version, seal


@settings(max_examples=20, deadline=None)
@given(st.binary(max_size=200_000), st.integers(1, 3))
def test_every_recipient_opens_the_same_bytes(plain: bytes, count: int) -> None:
    identities = [pyrage.x25519.Identity.generate() for _ in range(count)]
    sealed = wire.contents(seal(plain, [str(one.to_public()) for one in identities]))
    assert format_version(sealed) == 1
    assert all(pyrage.decrypt(sealed, [one]) == plain for one in identities)


def test_debian_age_opens_it(tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "key").write_text(str(identity))
    (tmp_path / "paper.age").write_bytes(wire.contents(seal(b"%PDF", [str(identity.to_public())])))
    opened = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key", tmp_path / "paper.age"], check=True, capture_output=True, timeout=20
    )
    assert opened.stdout == b"%PDF"


def test_nobody_else_opens_it() -> None:
    sealed = wire.contents(seal(b"%PDF", [str(pyrage.x25519.Identity.generate().to_public())]))
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed, [pyrage.x25519.Identity.generate()])


def test_sealed_memory_cannot_be_written() -> None:
    descriptor = seal(b"%PDF", [str(pyrage.x25519.Identity.generate().to_public())])
    with pytest.raises(PermissionError):
        os.pwrite(descriptor, b"x", 0)
    os.close(descriptor)


@pytest.mark.parametrize("recipients", [[], ["age1nonsense"], ["ssh-ed25519 AAAA"], [""]])
def test_strange_recipients_are_refused(recipients: list[str]) -> None:
    with pytest.raises(SealingError):
        seal(b"%PDF", recipients)


def test_plaintext_has_no_format_version() -> None:
    with pytest.raises(SealingError):
        format_version(b"%PDF-1.7\n")


def test_sealing_brings_no_network_library() -> None:
    code = (
        "import sys, kiosk.upload.sealing;"
        "print([name for name in ('requests', 'urllib3', 'http.client', 'ssl', 'sqlite3') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=30)
    assert found.stdout.strip() == "[]"
