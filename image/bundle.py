"""An update: a RAUC bundle of a built image, and the channel's signed manifest beside it.

`python -m image.bundle --arch arm64 --keys FOLDER --percent 5 --channel FOLDER`

The keys' folder holds signing.pem with signing.key (RAUC's certificate, extendedKeyUsage codeSigning) and update.key
(Ed25519, the manifest's). make_keys makes a set to try with.
"""

import argparse
import datetime
import hashlib
import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from image.target import TARGETS
from image.tools import PROJECT, BuildError, run, say
from kiosk.box.update import Manifest

COMPATIBLE = "consigne"
SQUEEZE = "--mksquashfs-args=-comp zstd -Xcompression-level 3 -b 1M"
"""The system is squeezed already; a box reads a block at a time over its line, so blocks are large."""
YEARS = 20
ON_THE_BOX = {"keyring.pem": "etc/rauc/keyring.pem", "update.pem": "usr/share/consigne/update.pem"}
"""Public parts, and where the box has them."""


def make_keys(folder: Path) -> None:
    """Make a set of keys where there is none: for trying, and for the virtual machine. Private files are 0600."""
    if (folder / "keyring.pem").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    authority_key, signing_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _certificate("Consigne updates", authority_key.public_key(), None, authority_key)
    signing = _certificate("Consigne bundles", signing_key.public_key(), authority, authority_key)
    update = Ed25519PrivateKey.generate()
    pem = serialization.Encoding.PEM
    (folder / "keyring.pem").write_bytes(authority.public_bytes(pem))
    (folder / "signing.pem").write_bytes(signing.public_bytes(pem))
    public = update.public_key().public_bytes(pem, serialization.PublicFormat.SubjectPublicKeyInfo)
    (folder / "update.pem").write_bytes(public)
    for name, key in (("signing.key", signing_key), ("update.key", update), ("authority.key", authority_key)):
        path = folder / name
        path.touch(mode=0o600)
        path.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))


def _certificate(
    name: str, public: ec.EllipticCurvePublicKey, issuer: x509.Certificate | None, signer: ec.EllipticCurvePrivateKey
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if issuer is None else issuer.subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=365 * 2))
        .not_valid_after(now + datetime.timedelta(days=365 * YEARS))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    if issuer is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
    return builder.sign(signer, hashes.SHA256())


@dataclass(frozen=True)
class Made:
    """A bundle, and the SHA-256 (hex) of the manifest.raucm in it."""

    path: Path
    contents: str


def bundle(system: Path, start: Path, version: str, keys: Path, work: Path, out: Path) -> Made:
    """Pack the two partitions' contents into `out`, signed. Raises BuildError.

    RAUC completes manifest.raucm with the images' hashes in the folder that it packs.
    """
    say(f"The update bundle {out.name}")
    folder = work / "bundle"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    told = [f"[update]\ncompatible={COMPATIBLE}\nversion={version}\n\n[bundle]\nformat=verity\n"]
    for name, image in (("system", system), ("start", start)):
        shutil.copy(image, folder / f"{name}.img")
        told.append(f"[image.{name}]\nfilename={name}.img\n")
    (folder / "manifest.raucm").write_text("\n".join(told))
    out.unlink(missing_ok=True)
    run("rauc", "bundle", f"--cert={keys}/signing.pem", f"--key={keys}/signing.key", SQUEEZE, folder, out)
    contents = hashlib.sha256((folder / "manifest.raucm").read_bytes()).hexdigest()
    shutil.rmtree(folder)
    return Made(out, contents)


def publish(arch: str, version: str, made: Made, percent: int, keys: Path, channel: Path) -> None:
    """Put a bundle and the signed manifest that names it into a channel's folder; the manifest comes last."""
    channel.mkdir(parents=True, exist_ok=True)
    shutil.copy(made.path, channel)
    data = msgspec.json.encode(Manifest(arch, version, made.path.name, percent, made.contents))
    key = serialization.load_pem_private_key((keys / "update.key").read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise BuildError(f"{keys}/update.key must be an Ed25519 key.")
    for name, content in (("manifest.json.sig", key.sign(data)), ("manifest.json", data)):
        half = channel / f"{name}.new"
        half.write_bytes(content)
        half.replace(channel / name)


def main() -> int:
    """Make a bundle of the image that was built last, and publish it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--arch", choices=sorted(TARGETS), default="amd64")
    parser.add_argument("--keys", type=Path, required=True)
    parser.add_argument("--percent", type=int, default=1)
    parser.add_argument("--channel", type=Path, required=True)
    words = parser.parse_args()
    out = PROJECT / "build/image" / words.arch
    facts = json.loads((out / f"consigne-{words.arch}.json").read_text())
    work, version = out / "work", str(facts["version"])
    try:
        made = bundle(work / "system.img", work / "inputs/start.vfat", version, words.keys, work,
                      out / f"consigne-{words.arch}-{version}.raucb")  # fmt: skip
        publish(words.arch, version, made, words.percent, words.keys, words.channel)
    except BuildError as error:
        print(f"No update was made: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
