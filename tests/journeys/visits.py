"""Plays whole visits over the real stack, and looks at what they left behind."""

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.demo.director import Director, DirectorServer
from kiosk.demo.specimens import SURNAME
from kiosk.demo.stage import Stage
from kiosk.play import Kiosk, play_visit, running_kiosk

OF_HASTE = frozenset({"helper late", "scanner busy"})
"""Faults that a machine with much else to do can have all by itself, and that are over by the next try."""


@dataclass(frozen=True)
class Visit:
    """What a played visit came to."""

    code: int
    out: Path
    said: list[str]

    @property
    def report(self) -> dict[str, Any]:
        report: dict[str, Any] = json.loads((self.out / "report.json").read_text())
        return report

    @property
    def documents(self) -> list[tuple[str, int, str]]:
        return [(each["category"], each["pages"], each["state"]) for each in self.report["documents"]]

    @property
    def faults(self) -> list[str]:
        """Each fault that the person was told of, but those of haste."""
        return [each["kind"] for each in self.report["faults"] if each["kind"] not in OF_HASTE]

    @property
    def journal(self) -> list[dict[str, Any]]:
        """The visit's lines, the signed end left out."""
        return [json.loads(line) for line in (self.out / "journal.jsonl").read_text().splitlines()[:-1]]


@contextmanager
def kiosk_on(stage: Stage, out: Path) -> Iterator[Kiosk]:
    (out / "logs").mkdir(parents=True, exist_ok=True)
    with running_kiosk(stage.site_file, stage.state, out / "logs") as kiosk:
        yield kiosk


def play(
    stage: Stage,
    kiosk: Kiosk,
    out: Path,
    script: str,
    on_step: dict[str, Callable[[], None]] | None = None,
    *,
    before: str = "",
) -> Visit:
    """Plays `script` (TOML); a kill is an event `kill scanner`; `on_step` acts when the screen shows that step.

    `before` is an act of the hands that comes first.
    """
    stage.hands.do("clear")
    if before:
        stage.hands.do(before)
    path = out / "script.toml"
    path.write_text(script)
    said: list[str] = []

    def say(what: str) -> None:
        said.append(what)
        if on_step and what in on_step:
            on_step.pop(what)()

    acts: dict[str, Callable[[], None]] = {
        f"kill {name}": partial(kill, kiosk, name) for name in ("scanner", "printer", "upload")
    }
    with DirectorServer(Director(stage.hands, acts)) as director:
        code = play_visit(kiosk, path, out, say, phone_command=stage.phone_command, control=director.url)
    return Visit(code, out, said)


def kill(kiosk: Kiosk, helper: str) -> None:
    os.kill(kiosk.helpers.pids()[helper], signal.SIGKILL)


def sealed(stage: Stage, visit: Visit) -> list[Path]:
    """What lies in the vault of this visit's documents, in their order."""
    ids = [each["vault_id"] for each in visit.report["documents"]]
    return [next((stage.vault_data / "papers").rglob(f"{vault_id}*")) for vault_id in ids]


def opened_with_age(stage: Stage, paper: Path, folder: Path) -> Path:
    """The PDF as Debian's age gives it back with the person's key."""
    key, pdf = folder / "key.txt", folder / f"{paper.stem}.pdf"
    key.write_text(stage.person.identity + "\n")
    subprocess.run(["age", "-d", "-i", key, "-o", pdf, paper], check=True, timeout=30)
    return pdf


def page_sizes_mm(pdf: Path) -> list[tuple[float, float]]:
    """Width and height of each page as pdfinfo sees them; qpdf must have nothing to say."""
    subprocess.run(["qpdf", "--check", pdf], check=True, timeout=30, capture_output=True)
    said = subprocess.run(["pdfinfo", "-l", "-1", pdf], check=True, timeout=30, capture_output=True, text=True).stdout
    sizes = [line.split() for line in said.splitlines() if line.startswith("Page ") and "size:" in line]
    return [(float(words[3]) * 25.4 / 72, float(words[5]) * 25.4 / 72) for words in sizes]


def words_of(pdf: Path, page: int) -> str:
    """The page as tesseract reads it, which it only can when the page is upright."""
    picture = pdf.with_suffix(f".{page}")
    subprocess.run(
        ["pdftoppm", "-f", str(page), "-l", str(page), "-r", "200", "-png", "-singlefile", pdf, picture],
        check=True, timeout=60,
    )  # fmt: skip
    command = ["tesseract", f"{picture}.png", "-", "-l", "fra", "--psm", "6"]
    environment = os.environ | {"OMP_THREAD_LIMIT": "1"}
    return subprocess.run(command, check=True, timeout=90, capture_output=True, text=True, env=environment).stdout


def traces(stage: Stage, *folders: Path) -> list[str]:
    """Where the person's name, key, PIN or card is found in files that the kiosk wrote; it must be nowhere."""
    person = stage.person
    secrets = [
        SURNAME,
        person.identity,
        person.pin,
        "".join(person.recovery),
        person.card.secret,
        person.card.qr_text(),
    ]
    found = []
    for folder in (stage.state, *folders):
        for file in filter(Path.is_file, folder.rglob("*")):
            data = file.read_bytes()
            found += [f"{file}: {secret[:3]}..." for secret in secrets if _holds(data, secret)]
    return found


def _holds(data: bytes, secret: str) -> bool:
    """Whether `secret` is there as text; six digits only where no digit is beside them (hashes are full of digits)."""
    at = data.find(secret.encode())
    while at >= 0:
        around = data[max(0, at - 1) : at] + data[at + len(secret) : at + len(secret) + 1]
        if not secret.isdecimal() or not any(chr(byte).isalnum() for byte in around):
            return True
        at = data.find(secret.encode(), at + 1)
    return False
