"""A whole visit inside the virtual machine: simulated devices and vault, and the box's own units as they are.

The robot plays the screens in a process of their own (kiosk-ui's user, into memory); scanner, printer and upload
are the units. Prints one JSON object: the documents as the visit's report has them, and what the vault holds.
"""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from kiosk.demo import stage as stages
from kiosk.demo.director import Director, DirectorServer

LIMIT_S = 1500
START_LIMIT_S = 300.0
"""In the virtual machine a simulator takes its time to start."""
HELPERS = ("kiosk-scanner", "kiosk-printer", "kiosk-upload")
SCRIPT = 'language = "fr"\nlogin = "phone"\nsource = "glass"\ncategory = "identity"\npapers = ["identity-front"]\n'


def main() -> None:
    """Play it."""
    folder = Path(tempfile.mkdtemp(prefix="visit-"))
    for name in ("receipts", "logs", "out"):
        (folder / name).mkdir()
    (folder / "script.toml").write_text(SCRIPT)
    stages.START_DEADLINE_S = START_LIMIT_S
    with stages.stage(folder / "receipts", folder / "logs") as set_up:
        systemctl("stop", "kiosk-ui.service")
        Path("/run/consigne-site/site.toml").write_text(without_agents(set_up.site_file.read_text()))
        for path in set_up.state.iterdir():
            shutil.copy(path, "/var/lib/consigne")
        for path in Path("/var/lib/consigne").iterdir():
            os.chown(path, 804, 804)
        systemctl("restart", *HELPERS)
        os.chown(folder / "out", 801, 801)
        folder.chmod(0o755)
        with DirectorServer(Director(set_up.hands)) as director:
            done = screens(folder, set_up.phone_command, director.url)
        held = [path for path in (set_up.vault_data / "papers").rglob("*") if path.is_file()]
        sealed = [path.read_bytes()[:21] == b"age-encryption.org/v1" for path in held]
    report = folder / "out/report.json"
    documents = json.loads(report.read_text()).get("documents", []) if report.exists() else []
    words = done.stderr.strip().splitlines()[-20:]
    shutil.rmtree(folder)
    print(json.dumps({"code": done.returncode, "documents": documents, "sealed": sealed, "said": words}))


def without_agents(site: str) -> str:
    """The site file without its table of agents: their roster lies where no unit may look."""
    before, _, rest = site.partition("[agents]")
    return before + rest[rest.index("[[vault]]") :]


def screens(folder: Path, phone: str, control: str) -> "subprocess.CompletedProcess[str]":
    """The robot's visit, as kiosk-ui's user."""
    unit = ["systemd-run", "--quiet", "--wait", "--pipe", "--collect", "--uid=kiosk-ui", "--gid=kiosk-ui"]
    unit += ["--setenv=QT_QPA_PLATFORM=offscreen", "--setenv=QT_QUICK_BACKEND=software", "--setenv=HOME=/tmp"]
    words = ["/opt/consigne/bin/kiosk", "ui", "--site", "/run/consigne/site.toml", "--runtime", "/run/consigne"]
    words += ["--script", str(folder / "script.toml"), "--out", str(folder / "out"), "--offscreen"]
    words += ["--phone-command", phone, "--control", control]
    return subprocess.run([*unit, *words], capture_output=True, text=True, timeout=LIMIT_S, check=False)


def systemctl(*words: str) -> None:
    """Tell systemd."""
    subprocess.run(["systemctl", *words], check=True, timeout=300)


main()
