"""axe-core, from npm by our lock file; kept beside the virtual environment so that the source tree stays clean."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
MODULES = Path(sys.prefix) / "share" / "consigne-axe"


class NoAxe(Exception):
    """Node.js or axe-core is not here."""


def script() -> str:
    """The text of axe-core. Raises NoAxe."""
    path = MODULES / "node_modules" / "axe-core" / "axe.min.js"
    lock = (HERE / "package-lock.json").read_bytes()
    done = MODULES / "installed"
    if not (done.exists() and done.read_bytes() == lock and path.exists()):
        _install()
        done.write_bytes(lock)
    return path.read_text(encoding="utf-8")


def _install() -> None:
    programs = Path(sys.prefix) / "bin"
    if not (programs / "npm").exists():
        raise NoAxe("npm is not in the virtual environment")
    MODULES.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, MODULES / name)
    command = [str(programs / "npm"), "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
    environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    result = subprocess.run(command, cwd=MODULES, capture_output=True, env=environment, timeout=90, check=False)
    if result.returncode:
        raise NoAxe("axe-core could not be installed")
