"""Keys and channel: what is published is what a box's own update code takes."""

import configparser
import hashlib
import os
import random
import shutil
import stat
import subprocess
from pathlib import Path

import msgspec
import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from image import bundle
from image.tools import run
from kiosk.box.update import Bundle, Manifest, UpdateError, public_key, read

OVERLAY = Path(bundle.__file__).parent / "overlay"
CONTENTS = "5a" * 32
RNG = random.Random(1)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    bundle.make_keys(folder)
    return folder


def test_private_keys_are_for_their_owner_only_and_none_goes_on_the_box(keys: Path) -> None:
    private = {path for path in keys.iterdir() if b"PRIVATE KEY" in path.read_bytes()}
    assert {path.name for path in private} == {"signing.key", "update.key", "authority.key"}
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in private)
    assert not {path.name for path in private} & set(bundle.ON_THE_BOX)


def test_the_bundles_certificate_signs_code_and_is_no_authority(keys: Path) -> None:
    signing = x509.load_pem_x509_certificate((keys / "signing.pem").read_bytes())
    usage = signing.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(usage) == [ExtendedKeyUsageOID.CODE_SIGNING]
    assert not signing.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    signing.verify_directly_issued_by(x509.load_pem_x509_certificate((keys / "keyring.pem").read_bytes()))


def test_keys_are_never_made_anew_over_old_ones(keys: Path) -> None:
    before = {path: path.read_bytes() for path in keys.iterdir()}
    bundle.make_keys(keys)
    assert {path: path.read_bytes() for path in keys.iterdir()} == before


def test_what_is_published_is_what_a_box_reads(keys: Path, tmp_path: Path) -> None:
    made, channel = tmp_path / "consigne-1.2.raucb", tmp_path / "channel"
    made.write_bytes(b"a bundle")
    bundle.publish("arm64", "1.2", bundle.Made(made, CONTENTS), 5, keys, channel)
    manifest, signature = ((channel / name).read_bytes() for name in ("manifest.json", "manifest.json.sig"))
    assert read(manifest, signature, public_key(keys / "update.pem")) == Manifest(
        "arm64", "1.2", made.name, 5, CONTENTS
    )
    assert (channel / made.name).read_bytes() == b"a bundle"
    bundle.make_keys(tmp_path / "others")
    with pytest.raises(UpdateError):
        read(manifest, signature, public_key(tmp_path / "others/update.pem"))


def accepted(folder: Path, wanted: Path) -> bool:
    """Whether RAUC's pre-install handler lets a mounted bundle in."""
    handler = OVERLAY / "usr/lib/consigne/bundle"
    environment = {**os.environ, "RAUC_BUNDLE_MOUNT_POINT": str(folder), "CONSIGNE_WANTED": str(wanted)}
    done = subprocess.run([handler], env=environment, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode == 0


def test_rauc_asks_the_handler_before_it_writes() -> None:
    conf = configparser.ConfigParser()
    conf.read(OVERLAY / "etc/rauc/system.conf")
    handler = OVERLAY / conf["handlers"]["pre-install"].lstrip("/")
    assert os.access(handler, os.X_OK)


def test_only_the_bundle_that_the_signed_manifest_named_is_let_in(tmp_path: Path) -> None:
    (tmp_path / "manifest.raucm").write_text("[update]\nversion=0.3.0\n")
    contents = hashlib.sha256((tmp_path / "manifest.raucm").read_bytes()).hexdigest()
    wanted = tmp_path / "wanted"
    assert not accepted(tmp_path, wanted)
    wanted.write_bytes(msgspec.json.encode(Bundle("https://a/b.raucb", "0.3.0", contents, "T")))
    assert accepted(tmp_path, wanted)
    wanted.write_bytes(msgspec.json.encode(Bundle(f'https://a/?"contents":"{contents}"', "0.3.0", CONTENTS, "T")))
    assert not accepted(tmp_path, wanted)


@pytest.mark.skipif(shutil.which("rauc") is None or shutil.which("unsquashfs") is None, reason="RAUC is not installed")
def test_a_bundle_is_let_in_by_what_is_published_of_it_and_a_like_one_is_not(keys: Path, tmp_path: Path) -> None:
    system, start, wanted = tmp_path / "system", tmp_path / "start", tmp_path / "wanted"
    system.write_bytes(RNG.randbytes(300_000))
    start.write_bytes(RNG.randbytes(10_000))
    made = bundle.bundle(system, start, "1.2", keys, tmp_path, tmp_path / "one.raucb")
    start.write_bytes(RNG.randbytes(10_000))
    other = bundle.bundle(system, start, "1.2", keys, tmp_path, tmp_path / "other.raucb")
    wanted.write_bytes(msgspec.json.encode(Bundle("https://a/one.raucb", "1.2", made.contents)))
    for one in (made, other):
        folder = tmp_path / f"{one.path.stem}-mounted"
        run("unsquashfs", "-q", "-n", "-d", folder, one.path, "manifest.raucm")
        assert accepted(folder, wanted) == (one is made)
