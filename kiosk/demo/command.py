"""`kiosk demo`: the whole product on one machine, with every device simulated by a process of its own."""

import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import numpy as np
import pyrage
import typer
import zxingcpp
from PIL import Image
from rich.console import Console
from rich.table import Table

from kiosk import site as sites
from kiosk.demo import agent
from kiosk.demo import papers as pictures
from kiosk.demo.director import Director, DirectorServer
from kiosk.demo.stage import Stage, stage
from kiosk.play import (
    EXIT_NOT_WELL,
    MADE,
    Kiosk,
    exit_code,
    in_words,
    make_room,
    play_visit,
    running_kiosk,
    screens,
    show_last_words,
)
from kiosk.site import PlainError
from kiosk.supervisor import Child, kiosk_command
from kiosk.ui import script as scripts
from kiosk.ui.places import has_desktop

SCRIPT = Path(__file__).parent / "scripts" / "visit.toml"
IDENTITY = "identity.txt"
_NOTE = "# The key of the demonstration's fictitious person (age)."
_PAPERS = {"CONSIGNER1:": "recovery", "CONSIGNE1:": "card", "CONSIGNE-S1:": "receipt"}
_MADE_HERE = (*MADE, "receipts/*.png", "vault/*.age")


def demo(
    headless: Annotated[bool, typer.Option("--headless", help="Play a whole visit without a display.")] = False,
    out: Annotated[Path, typer.Option(help="Where the visit's artefacts go.")] = Path("demo-out"),
    papers: Annotated[Path | None, typer.Option(help="Folder of pictures to scan instead of our specimens.")] = None,
    script: Annotated[Path | None, typer.Option(help="Another visit to play (docs/script.md).")] = None,
) -> None:
    """Try everything on this machine: with a display by hand, without one as a played visit.

    The scanner, the printer and the vault are simulated; they speak the real ones' protocols.
    """
    if papers is not None:
        _check(papers)
    wanted = None if script is None else scripts.load(script)
    console = Console()
    make_room(out, _MADE_HERE)
    if (out / IDENTITY).exists() and not (out / IDENTITY).read_text(errors="replace").startswith(_NOTE):
        raise PlainError(f"{out / IDENTITY}: this key is no demonstration's; choose another folder with --out.")
    console.print("Simulated scanner, printer and vault are starting.")
    with (
        stage(out / "receipts", out / "logs", papers=papers) as set_up,
        running_kiosk(set_up.site_file, set_up.state, out / "logs") as kiosk,
    ):
        if wanted is not None:
            scripts.fits(wanted, sites.load(set_up.site_file), control=True)
        if headless or script is not None or not has_desktop():
            code = _play(console, set_up, kiosk, script or _script(set_up, papers), out)
        else:
            code = _by_hand(console, set_up, kiosk, out)
        _keep(set_up, out)
    if code != 0:
        show_last_words(console, out / "logs")
    _show(console, out)
    raise typer.Exit(exit_code(code))


def _check(papers: Path) -> None:
    """Raises PlainError for a folder from which nothing, or not everything, can be laid on the glass."""
    if not papers.is_dir():
        raise PlainError(f"{papers}: there is no such folder of pictures; check its name.")
    if not pictures.folder(papers):
        raise PlainError(f"{papers}: there are no pictures in this folder (JPEG, PNG, TIFF, WebP).")
    if bad := pictures.unreadable(papers):
        raise PlainError(f"{papers}: these pictures cannot be read; take them out: {', '.join(bad)}.")


def _play(console: Console, set_up: Stage, kiosk: Kiosk, script: Path, out: Path) -> int:
    with DirectorServer(Director(set_up.hands)) as director:
        say = in_words(console)
        return play_visit(kiosk, script, out, say, phone_command=set_up.phone_command, control=director.url)


def _by_hand(console: Console, set_up: Stage, kiosk: Kiosk, out: Path) -> int:
    """The touch window, and the side panel beside it; ends when either is closed."""
    console.print("Touch the window; the side panel is your hands. Close either to end.")
    console.print(
        f"Agents' desk: two seconds on the top left corner; the badge is in the side panel, its PIN is {agent.PIN}."
    )
    ui = kiosk_command("ui", "--site", kiosk.site_file, "--runtime", kiosk.runtime)
    panel = (
        sys.executable,
        "-m",
        "kiosk.demo.panel",
        "--stage",
        str(set_up.props_file),
        "--receipts",
        f"{out}/receipts",
    )
    with screens(ui, kiosk.logs / "ui.log", lambda _what: None) as window, _side_panel(panel, kiosk.logs) as side:
        while (code := window.wait(0.5)) is None:
            if side.wait(0.0) is not None:
                return 0
    return 0 if code == 0 else EXIT_NOT_WELL


@contextmanager
def _side_panel(command: tuple[str, ...], logs: Path) -> Iterator[Child]:
    child = Child(command, log_file=logs / "panel.log")
    try:
        yield child
    finally:
        child.stop()


def _script(set_up: Stage, papers: Path | None) -> Path:
    """Our visit, or one that scans every picture of the folder, one after the other."""
    if papers is None:
        return SCRIPT
    names = set_up.hands.papers()
    path = set_up.folder / "script.toml"
    words = {"language": "fr", "login": "phone", "source": "glass", "category": "other", "papers": names}
    path.write_text("".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in words.items()))
    with path.open("a") as file:
        file.write(f"sheets = {len(names)}\n")
    return path


def _keep(set_up: Stage, out: Path) -> None:
    """Names the printed papers; copies what lies in the vault, sealed, and the demo person's key that opens it."""
    for paper in sorted((out / "receipts").glob("*.png")):
        paper.rename(paper.with_stem(f"{paper.stem}-{_name_of(paper)}"))
    (out / "vault").mkdir(exist_ok=True)
    for sealed in sorted((set_up.vault_data / "papers").rglob("*")):
        if sealed.is_file():
            shutil.copyfile(sealed, out / "vault" / f"{sealed.stem}.age")
    descriptor = os.open(out / IDENTITY, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(f"{_NOTE}\n{set_up.person.identity}\n")


def _name_of(paper: Path) -> str:
    """What a printed paper is, by the QR code on it."""
    with Image.open(paper) as picture:
        texts = [code.text for code in zxingcpp.read_barcodes(np.asarray(picture.convert("L")))]
    found = (name for prefix, name in _PAPERS.items() if any(text.startswith(prefix) for text in texts))
    return next(found, "notice")


def _show(console: Console, out: Path) -> None:
    report = out / "report.json"
    documents = json.loads(report.read_text()).get("documents", []) if report.exists() else []
    if documents:
        table = Table("category", "pages", "state", "vault's id", header_style="bold")
        for document in documents:
            table.add_row(document["category"], str(document["pages"]), document["state"], document["vault_id"])
        console.print(table)
    console.print(f"Everything that was made lies in {out}: report.json, screens, receipts, vault, journal.jsonl.")
    for sealed in [sealed for sealed in sorted((out / "vault").glob("*.age")) if _opens(out / IDENTITY, sealed)][:1]:
        console.print(f"Open a paper:  age -d -i {out}/{IDENTITY} {sealed} > paper.pdf", soft_wrap=True)


def _opens(identity: Path, sealed: Path) -> bool:
    """Whether the demo person's key opens it; a vault that was opened on the way has a key of its own, on paper."""
    key = pyrage.x25519.Identity.from_str(identity.read_text().splitlines()[-1])
    try:
        pyrage.decrypt(sealed.read_bytes(), [key])
    except pyrage.DecryptError:
        return False
    return True
