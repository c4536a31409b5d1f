"""What is in the image: a bill of materials (CycloneDX 1.6, JSON) and the licences, beside it and inside it."""

import email
import json
import re
import tarfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from image.debian import SUITE
from image.tools import PROJECT

PLACE = "usr/share/consigne"


@dataclass(frozen=True, order=True)
class Component:
    """One package; `licences` as its own files name them."""

    kind: str
    """deb or pypi."""
    name: str
    version: str
    arch: str
    licences: tuple[str, ...]

    @property
    def purl(self) -> str:
        """Its package URL: github.com/package-url/purl-spec."""
        version = quote(self.version, safe="")
        if self.kind == "deb":
            arch = f"arch={self.arch}&" if self.arch else ""
            return f"pkg:deb/debian/{quote(self.name, safe='')}@{version}?{arch}distro={SUITE}"
        return f"pkg:pypi/{self.name.lower().replace('_', '-')}@{version}"


def write(tree: Path, tar: Path, parts: Path, packages: Path, out: Path, when: int) -> int:
    """Write bom.json and licences.txt into the tree and into `out`; return how many packages there are."""
    found = sorted({*_debian(tree, _member(tar, "./var/lib/dpkg/status")), *_parts(parts), *_python(packages)})
    texts = {
        "bom.json": json.dumps(bill(found, when), indent=1, sort_keys=True) + "\n",
        "licences.txt": "".join(f"{one.name} {one.version}: {', '.join(one.licences)}\n" for one in found),
    }
    for folder in (tree / PLACE, out):
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / name).write_text(text)
    return len(found)


def bill(components: list[Component], when: int) -> dict[str, object]:
    """The bill of materials; it holds no random number, so that the same image has the same bill."""
    import datetime

    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(when, datetime.UTC).isoformat(),
            "component": {"type": "operating-system", "name": "consigne-box", "version": _version()},
        },
        "components": [
            {
                "type": "library",
                "bom-ref": one.purl,
                "name": one.name,
                "version": one.version,
                "purl": one.purl,
                "licenses": [{"license": {"name": licence}} for licence in one.licences],
            }
            for one in components
        ],
    }


def _debian(tree: Path, status: str) -> list[Component]:
    found = []
    for paragraph in status.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in paragraph.splitlines() if ": " in line and line[0] != " ")
        if fields.get("Status") == "install ok installed":
            name = fields["Package"]
            found.append(Component("deb", name, fields["Version"], fields["Architecture"], licences_of(tree, name)))
    return found


def _parts(parts: Path) -> list[Component]:
    """The packages of which something runs on the box, though they are not installed there."""
    found = []
    for name in (
        "busybox-static",
        "dmsetup",
        "grub-efi-amd64-bin",
        "grub-efi-arm64-bin",
        "raspi-firmware",
        "u-boot-rpi",
    ):
        found += [_unpacked(parts, name)] if (parts / "usr/share/doc" / name).exists() else []
    found += [_unpacked(parts, path.name) for path in (parts / "usr/share/doc").glob("linux-image-[0-9]*")]
    return found


def _unpacked(parts: Path, name: str) -> Component:
    import gzip

    folder = parts / "usr/share/doc" / name
    logs = [*sorted(folder.glob("changelog.Debian*.gz")), *folder.glob("changelog.gz")]
    version = "unknown"
    if logs:
        first = gzip.decompress(logs[0].read_bytes()).decode(errors="replace").splitlines()[0]
        version = first.partition("(")[2].partition(")")[0]
        if first.startswith("linux-signed-"):  # Debian writes the kernel's 6.12.117-1 so where it signed it: 6.12.117+1
            version = version.replace("+", "-", 1)
    return Component("deb", name, version, "", licences_of(parts, name))


def licences_of(tree: Path, name: str) -> tuple[str, ...]:
    """The short names in a package's copyright file (Debian's DEP 5), or where to read it."""
    path = tree / "usr/share/doc" / name / "copyright"
    try:
        text = path.read_text(errors="replace")
    except OSError:
        return (f"see /usr/share/doc/{name}",)
    names = {match.strip() for match in re.findall(r"^License: *([^\n]{1,60})$", text, re.MULTILINE)}
    return tuple(sorted(names)) or (f"see /usr/share/doc/{name}/copyright",)


def _python(packages: Path) -> list[Component]:
    found = []
    for path in packages.glob("*.dist-info/METADATA"):
        said = email.message_from_string(path.read_text(errors="replace"))
        licences = [str(said["License-Expression"])] if said["License-Expression"] else []
        licences += (
            []
            if licences
            else [
                str(words).rpartition(" :: ")[2]
                for words in said.get_all("Classifier", [])
                if "License ::" in str(words)
            ]
        )
        if not licences and said["License"]:
            licences = [str(said["License"]).strip().splitlines()[0][:60]]
        found.append(Component("pypi", str(said["Name"]), str(said["Version"]), "", tuple(licences) or ("unknown",)))
    return found


def _member(tar: Path, name: str) -> str:
    with tarfile.open(tar) as file:
        member = file.extractfile(name)
        return "" if member is None else member.read().decode()


def _version() -> str:
    import tomllib

    return str(tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]["version"])
