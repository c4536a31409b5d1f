"""Keys and channel: what is published is what a box's own update code takes."""

import stat
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from image import bundle
from kiosk.box.update import Manifest, UpdateError, public_key, read


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
    bundle.publish("arm64", "1.2", made, 5, keys, channel)
    manifest, signature = ((channel / name).read_bytes() for name in ("manifest.json", "manifest.json.sig"))
    assert read(manifest, signature, public_key(keys / "update.pem")) == Manifest("arm64", "1.2", made.name, 5)
    assert (channel / made.name).read_bytes() == b"a bundle"
    bundle.make_keys(tmp_path / "others")
    with pytest.raises(UpdateError):
        read(manifest, signature, public_key(tmp_path / "others/update.pem"))
