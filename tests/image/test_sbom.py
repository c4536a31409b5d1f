"""The bill of materials: what a scanner for known weaknesses must find in it."""

import gzip
import io
import json
import tarfile
from pathlib import Path
from typing import Any

import pytest

from image import sbom

KERNEL = "linux-image-6.12.117+deb13-amd64"
STATUS = b"""Package: libc6
Status: install ok installed
Architecture: amd64
Version: 2.41-12

Package: gone
Status: deinstall ok config-files
Architecture: amd64
Version: 1
"""


def _logged(parts: Path, name: str, log: str, line: str) -> None:
    folder = parts / "usr/share/doc" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / log).write_bytes(gzip.compress(f"{line} trixie; urgency=medium\n".encode()))


@pytest.fixture
def components(tmp_path: Path) -> dict[str, Any]:
    """What is in the bill of a small system, by the package's name."""
    parts, packages, tree = tmp_path / "parts", tmp_path / "packages", tmp_path / "tree"
    _logged(parts, KERNEL, "changelog.gz", "linux-signed-amd64 (6.12.117+1)")
    _logged(parts, "busybox-static", "changelog.Debian.amd64.gz", "busybox (1:1.37.0-6+b9)")
    _logged(parts, "busybox-static", "changelog.Debian.gz", "busybox (1:1.37.0-6)")
    _logged(parts, "grub-efi-amd64-bin", "changelog.gz", "GNU GRUB's own words")
    _logged(parts, "grub-efi-amd64-bin", "changelog.Debian.gz", "grub2 (2.12-9+deb13u4)")
    (packages / "consigne-0.1.0.dist-info").mkdir(parents=True)
    (packages / "consigne-0.1.0.dist-info/METADATA").write_text(
        "Metadata-Version: 2.4\nName: consigne\nVersion: 0.1.0\nLicense-Expression: EUPL-1.2\n"
    )
    with tarfile.open(tmp_path / "system.tar", "w") as tar:
        member = tarfile.TarInfo("./var/lib/dpkg/status")
        member.size = len(STATUS)
        tar.addfile(member, io.BytesIO(STATUS))
    sbom.write(tree, tmp_path / "system.tar", parts, packages, tmp_path / "out", 0)
    beside, inside = tmp_path / "out/bom.json", tree / sbom.PLACE / "bom.json"
    assert beside.read_bytes() == inside.read_bytes()
    return {one["name"]: one for one in json.loads(beside.read_text())["components"]}


def test_what_runs_on_the_box_is_in_it_and_nothing_else(components: dict[str, Any]) -> None:
    assert set(components) == {KERNEL, "busybox-static", "grub-efi-amd64-bin", "libc6", "consigne"}


def test_each_has_the_version_by_which_its_weaknesses_are_known(components: dict[str, Any]) -> None:
    assert {name: one["version"] for name, one in components.items()} == {
        KERNEL: "6.12.117-1",
        "busybox-static": "1:1.37.0-6+b9",
        "grub-efi-amd64-bin": "2.12-9+deb13u4",
        "libc6": "2.41-12",
        "consigne": "0.1.0",
    }


def test_no_package_url_holds_a_key_without_a_value(components: dict[str, Any]) -> None:
    """A qualifier's value may not be empty (package-url's specification)."""
    assert components["libc6"]["purl"] == "pkg:deb/debian/libc6@2.41-12?arch=amd64&distro=trixie"
    assert components["busybox-static"]["purl"] == "pkg:deb/debian/busybox-static@1%3A1.37.0-6%2Bb9?distro=trixie"
    assert components["consigne"]["purl"] == "pkg:pypi/consigne@0.1.0"


def test_package_urls_are_written_as_scanners_look_for_them() -> None:
    """A sign such as + by its number, and PyPI's names in small letters with dashes (purl-spec, PURL-TYPES)."""
    assert sbom.Component("deb", "libstdc++6", "14", "amd64", ()).purl.startswith("pkg:deb/debian/libstdc%2B%2B6@14?")
    assert sbom.Component("pypi", "PySide6_Essentials", "6.9", "", ()).purl == "pkg:pypi/pyside6-essentials@6.9"
