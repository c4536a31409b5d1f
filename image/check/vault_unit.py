"""The vault's own unit under this system's systemd: it starts, serves, comes back after a death, and ends at a word.

The unit is the server's, as it is in systemd/vault/; a drop-in names another place for its settings (/etc is read-only
here), two workers (this machine has one processor) and smaller documents (its disk is memory). Prints one JSON object.
"""

import json
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
UNITS = Path("/run/systemd/system")
NAME = "consigne-vault.service"
SETTINGS = Path("/run/vault.env")
STATE = Path("/var/lib/private/consigne-vault")
READY = "http://127.0.0.1:8080/health/ready"
MORE = "--workers 2 --max-deposit-mb 16"
LIMIT_S = 150.0
"""In the machine's own seconds; a start takes some ten of them."""
TO_ITS_DATA = (
    "--property=DynamicUser=yes", "--property=User=consigne-vault", "--property=StateDirectory=consigne-vault",
    "--property=StateDirectoryMode=0700", "--property=UMask=0077",
)  # fmt: skip
"""How an operator's command reaches the unit's data (docs/vault.md)."""
ENROL = ("/opt/consigne/bin/python", "-m", "kiosk.vault.admin", "enrol", "--data", "/var/lib/consigne-vault",
         "--structure", "CCAS")  # fmt: skip


def main() -> None:
    """Play a server's life; where it does not come up, say why and leave the rest."""
    put_in_place()
    said: dict[str, object] = {"started": seconds_until_ready(run("systemctl", "start", NAME))}
    if isinstance(said["started"], float):
        said |= life()
    said["log"] = run("journalctl", "-b", "--no-pager", "-o", "cat", "-n", "60", "-u", NAME).splitlines()
    print(json.dumps(said))


def life() -> dict[str, object]:
    """What a vault that serves does, from its first enrolment to its end."""
    keys, whose = held(), folder()
    said: dict[str, object] = {"users": users(), "folder": whose}
    said["enrolled"] = run("systemd-run", "--quiet", "--wait", "--pipe", "--collect", *TO_ITS_DATA, *ENROL)
    said["killed"] = seconds_until_ready(run("systemctl", "kill", "-s", "KILL", NAME), down_first=True)
    said["restarted"] = seconds_until_ready(run("systemctl", "restart", NAME))
    said["kept"] = (held(), folder()) == (keys, whose)
    run("systemctl", "stop", NAME)
    said["ended"] = run("systemctl", "show", "-p", "Result,ActiveState", "--value", NAME).split()
    said["answers"] = answers()
    return said


def put_in_place() -> None:
    """Install the unit as an administrator does, but where this system can be written."""
    drop_in = UNITS / f"{NAME}.d"
    drop_in.mkdir(parents=True)
    shutil.copy(HERE / NAME, UNITS)
    SETTINGS.write_text("ISSUER=https://coffre.example.org\n")
    words = next(line for line in (HERE / NAME).read_text().splitlines() if line.startswith("ExecStart="))
    (drop_in / "twin.conf").write_text(
        f"[Service]\nEnvironmentFile=\nEnvironmentFile={SETTINGS}\nExecStart=\n{words} {MORE}\n"
    )
    run("systemctl", "daemon-reload")


def seconds_until_ready(said: str, *, down_first: bool = False) -> float | str:
    """Seconds until a deposit could be taken, or what was said instead."""
    began_s = time.monotonic()
    while down_first and answers() and time.monotonic() - began_s < LIMIT_S:
        time.sleep(0.2)
    while time.monotonic() - began_s < LIMIT_S:
        if answers() == '{"status":"ok"}':
            return round(time.monotonic() - began_s, 1)
        time.sleep(0.5)
    return f"{said} {answers()} {run('systemctl', 'status', '--no-pager', '-n', '40', NAME)}"


def answers() -> str:
    """What the vault says of itself; nothing where nobody listens."""
    try:
        with urllib.request.urlopen(READY, timeout=30) as answer:
            return str(answer.read().decode()).replace(" ", "")
    except urllib.error.HTTPError as error:
        return error.read().decode()
    except OSError:
        return ""


def users() -> list[int]:
    """The users that its processes run as."""
    group = Path("/sys/fs/cgroup/system.slice") / NAME / "cgroup.procs"
    return sorted({Path(f"/proc/{number}").stat().st_uid for number in group.read_text().split()})


def folder() -> list[str]:
    """Whose its folder is, and who may look."""
    return run("stat", "-c", "%u %a %F", str(STATE)).splitlines()


def held() -> str:
    """Its own keys' hash: other ones would break every card and receipt."""
    return run("sha256sum", str(STATE / "keys.json")).partition(" ")[0]


def run(*words: str) -> str:
    """What a program says, good or bad."""
    done = subprocess.run(words, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    return (done.stdout + done.stderr).strip()


if __name__ == "__main__":
    main()
