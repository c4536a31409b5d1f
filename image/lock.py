"""Which of the locked Python packages the box needs, with their versions and hashes as locked."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from image.target import Target
from image.tools import PROJECT, BuildError

PYTHON = "3.13"
"""Debian trixie's."""


def environment(target: Target) -> dict[str, str]:
    """What the markers of a requirement are held against: PEP 508."""
    return {
        "implementation_name": "cpython",
        "implementation_version": f"{PYTHON}.5",
        "os_name": "posix",
        "platform_machine": target.machine,
        "platform_python_implementation": "CPython",
        "platform_release": "",
        "platform_system": "Linux",
        "platform_version": "",
        "python_full_version": f"{PYTHON}.5",
        "python_version": PYTHON,
        "sys_platform": "linux",
    }


def locked(text: str, target: Target) -> dict[str, str]:
    """Each package of a lock file that holds for `target`: name, and its lines without marker."""
    found: dict[str, str] = {}
    for block in re.split(r"\n(?=[a-zA-Z0-9])", text):
        head, _, hashes = block.partition("\\\n")
        if "==" not in head:
            continue
        requirement = Requirement(head.strip())
        if requirement.marker is None or requirement.marker.evaluate(environment(target)):
            kept = [line.strip(" \\") for line in hashes.splitlines() if "--hash" in line]
            found[canonicalize_name(requirement.name)] = f"{requirement.name}{requirement.specifier} {' '.join(kept)}"
    return found


def needed(roots: Iterable[str], requires: Mapping[str, list[str]], target: Target) -> set[str]:
    """The names of everything that `roots` need on `target`, themselves included."""
    seen: set[tuple[str, str]] = set()
    queue = [(Requirement(root), "") for root in roots]
    while queue:
        requirement, extra = queue.pop()
        if requirement.marker and not requirement.marker.evaluate({**environment(target), "extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        for wanted in ("", *sorted(requirement.extras)):
            if (name, wanted) not in seen:
                seen.add((name, wanted))
                queue += [(Requirement(text), wanted) for text in requires.get(name, [])]
    return {name for name, _ in seen}


def requirements(target: Target) -> dict[str, str]:
    """The lock file's lines that the box needs, by package. Raises BuildError when one is not locked."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    left_out = {canonicalize_name(Requirement(text).name) for text in project["tool"]["uv"]["override-dependencies"]}
    lines = locked((PROJECT / "requirements.lock").read_text(), target)
    names = needed(project["project"]["dependencies"], _installed(), target) - left_out
    if missing := sorted(names - set(lines)):
        raise BuildError(f"The lock file lacks {', '.join(missing)}: run 'make lock', then 'make setup'.")
    return {name: lines[name] for name in sorted(names)}


def _installed() -> dict[str, list[str]]:
    """What each package of this machine's environment needs, as it says itself."""
    return {canonicalize_name(one.metadata["Name"]): one.requires or [] for one in metadata.distributions()}


def write(target: Target, out: Path, without: frozenset[str]) -> Path:
    """Write the box's own lock file, `without` some packages."""
    lines = [line for name, line in requirements(target).items() if name not in without]
    out.write_text("\n".join(lines) + "\n")
    return out
