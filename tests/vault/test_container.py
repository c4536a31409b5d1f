"""What the container holds is what the vault needs: no module is missing, no version differs from the tested one."""

import json
import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOADED = """
import json, sys
import kiosk.vault.admin, kiosk.vault.command, psycopg
print(json.dumps(sorted(sys.modules)))
"""
BESIDE = {"lxml", "pysocks", "setuptools", "sniffio"}
"""What other packages load when it happens to be there."""


def pins(path: Path) -> dict[str, str]:
    found = re.findall(r"^([A-Za-z0-9._-]+)(?:\[[a-z]+\])?==(\S+)", path.read_text(), re.MULTILINE)
    return {name.lower().replace("_", "-"): version for name, version in found}


def test_the_packages_and_modules_that_the_vault_loads_are_in_the_container() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, check=True, timeout=120)
    modules = json.loads(done.stdout)
    of = packages_distributions()
    tops = {name.partition(".")[0] for name in modules} - {"kiosk", "consigne"}
    needed = {dist.lower().replace("_", "-") for top in tops for dist in of.get(top, ())}
    assert needed - BESIDE <= set(pins(ROOT / "container/requirements.lock"))
    ours = {name.split(".")[1] for name in modules if name.startswith("kiosk.")}
    copied = {path.stem for path in (ROOT / "kiosk").glob("*.py")} | {"vault"}
    assert ours <= copied


def test_the_container_has_the_versions_that_the_tests_run_with() -> None:
    tested = pins(ROOT / "requirements.lock")
    held = pins(ROOT / "container/requirements.lock")
    assert held
    assert {name: tested.get(name) for name in held} == held
