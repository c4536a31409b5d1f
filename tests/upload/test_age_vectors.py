"""Our age against the age project's own test vectors (github.com/C2SP/CCTV, folder age/testdata).

They are not copied here: CONSIGNE_AGE_VECTORS names a folder that holds them, else these tests are skipped.
"""

import hashlib
import os
import zlib
from dataclasses import dataclass
from pathlib import Path

import pyrage
import pytest

from kiosk.upload.sealing import SealingError, format_version, seal

FOLDER = Path(os.environ.get("CONSIGNE_AGE_VECTORS", "/nowhere"))
CLASSICAL = "AGE-SECRET-KEY-1"
POST_QUANTUM = "AGE-SECRET-KEY-PQ-1"
LENIENT = frozenset({"stanza_missing_body", "stanza_missing_final_line"})
"""Malformed headers that pyrage reads although age refuses them. We open nothing but what this process sealed."""


@dataclass(frozen=True)
class Vector:
    name: str
    fields: dict[str, list[str]]
    file: bytes

    @property
    def identities(self) -> list[str]:
        return self.fields.get("identity", [])

    @property
    def succeeds(self) -> bool:
        return self.fields["expect"] == ["success"]


def read(path: Path) -> Vector:
    head, _, body = path.read_bytes().partition(b"\n\n")
    fields: dict[str, list[str]] = {}
    for line in head.decode().splitlines():
        name, _, value = line.partition(": ")
        fields.setdefault(name, []).append(value)
    return Vector(path.name, fields, zlib.decompress(body) if "compressed" in fields else body)


def vectors(prefix: str) -> list[Vector]:
    found = [read(path) for path in sorted(FOLDER.iterdir())] if FOLDER.is_dir() else []
    return [
        vector
        for vector in found
        if vector.identities
        and all(identity.startswith(prefix) for identity in vector.identities)
        and not {"armored", "passphrase"} & vector.fields.keys()
    ]


needs_vectors = pytest.mark.skipif(not FOLDER.is_dir(), reason="CONSIGNE_AGE_VECTORS names no folder of age vectors")


@needs_vectors
@pytest.mark.parametrize("vector", vectors(CLASSICAL), ids=lambda vector: vector.name)
def test_x25519_files_open_or_fail_as_age_says(vector: Vector, request: pytest.FixtureRequest) -> None:
    if vector.name in LENIENT:
        request.applymarker(pytest.mark.xfail(strict=True, reason="pyrage is more lenient than age here"))
    identities = [pyrage.x25519.Identity.from_str(text) for text in vector.identities]
    if vector.succeeds:
        opened = pyrage.decrypt(vector.file, identities)
        assert hashlib.sha256(opened).hexdigest() == vector.fields["payload"][0]
        assert format_version(vector.file) == 1
    else:
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(vector.file, identities)


@needs_vectors
def test_post_quantum_files_have_the_same_header_and_another_stanza() -> None:
    """What docs/decisions/sealing.md says: no new file format, a new kind of recipient."""
    hybrid = [vector for vector in vectors(POST_QUANTUM) if vector.succeeds]
    assert hybrid
    for vector in hybrid:
        assert format_version(vector.file) == 1
        assert b"\n-> mlkem768x25519 " in vector.file


def test_post_quantum_recipient_that_we_cannot_seal_for_is_refused_and_not_dropped() -> None:
    classical = str(pyrage.x25519.Identity.generate().to_public())
    with pytest.raises(SealingError):
        seal(b"%PDF", [classical, "age1pq1" + "q" * 60])
