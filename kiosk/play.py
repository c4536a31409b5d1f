"""`kiosk play`: a scripted visit through the real window, against whatever devices a site file names."""

import json
import logging
import os
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from kiosk import site as sites
from kiosk.records import cutting
from kiosk.records import journal as journals
from kiosk.state import JOURNAL_FILE, default_state
from kiosk.supervisor import Child, Supervisor, kiosk_command, kiosk_helpers
from kiosk.ui import script as scripts
from kiosk.upload import identity

log = logging.getLogger(__name__)

MADE = ("report.json", JOURNAL_FILE, "logs/*.log", "screens/[0-9][0-9]*-*.png")
"""What a played visit leaves in its folder."""
EXIT_NOT_WELL = 1
LAST_LINES = 12

Say = Callable[[str], None]

STEPS = {
    "attract": "The kiosk waits for somebody.",
    "language": "The person chooses a language.",
    "notice": "The kiosk says what it does; the person agrees.",
    "vault": "The person chooses a digital safe.",
    "who": "The person says how to get in.",
    "phone": "The login QR code is on the screen; the phone says yes.",
    "card": "The person lays the card down.",
    "pin": "The person types the PIN.",
    "newPin": "The person chooses a PIN.",
    "newPin2": "The person types the PIN again.",
    "invitation": "The person shows the invitation.",
    "cardMay": "The person says that the card may show one paper at a time at a desk.",
    "printing": "The card and the recovery paper are made and printed.",
    "papersOut": "The person looks at the printed papers.",
    "recover": "The person shows the recovery paper.",
    "link": "The QR code of the person's own link is on the screen; the person keeps it.",
    "place": "The person puts a paper on the scanner.",
    "scanning": "The scanner scans; pages are cropped and straightened.",
    "pages": "The person looks at the pages.",
    "question": "The kiosk asks about a page; the person answers.",
    "backs": "The person turns the sheets over.",
    "category": "The person says what the paper is.",
    "where": "The person says who may see the paper.",
    "howLong": "The person says for how long.",
    "procedures": "The person says what the papers are for.",
    "checklist": "The kiosk lists what is still missing.",
    "form": "The kiosk shows the signed form that it read.",
    "formAsk": "The kiosk asks about a box of the form.",
    "formSaid": "The person sees what the form says.",
    "sending": "The document is sealed and goes to the safe.",
    "done": "The receipt is printed; the person takes all papers.",
    "goodbye": "The kiosk has forgotten everything.",
    "closed": "The kiosk cannot serve now.",
    "trouble": "The visit cannot go on.",
    "warning": "Time is running out; the person goes on.",
    "leave": "The person is asked whether to leave.",
}


@dataclass(frozen=True)
class Kiosk:
    """The helpers of a kiosk that runs here, and their sockets' folder."""

    site_file: Path
    runtime: Path
    state: Path
    helpers: Supervisor
    logs: Path


@contextmanager
def running_kiosk(site_file: Path, state: Path, logs: Path) -> Iterator[Kiosk]:
    """Starts the three helpers of a kiosk, and ends them."""
    with ExitStack() as ends:
        runtime = Path(tempfile.mkdtemp(prefix="consigne-run-"))
        ends.callback(shutil.rmtree, runtime, ignore_errors=True)
        helpers = ends.enter_context(Supervisor(kiosk_helpers(site_file, state), runtime, logs=logs))
        yield Kiosk(site_file, runtime, state, helpers, logs)


def play_visit(
    kiosk: Kiosk, script: Path, out: Path, say: Say, *, phone_command: str | None = None, control: str | None = None
) -> int:
    """Plays one visit offscreen; `out` gets report.json, screens/ and journal.jsonl.

    Returns the exit code, negative for a signal.
    """
    journal = kiosk.state / JOURNAL_FILE
    last_before = last_number(journal)
    words: list[str | Path] = ["--site", kiosk.site_file, "--runtime", kiosk.runtime]
    words += ["--script", script, "--out", out, "--offscreen"]
    words += ["--phone-command", phone_command] if phone_command else []
    words += ["--control", control] if control else []
    with screens(kiosk_command("ui", *words), kiosk.logs / "ui.log", say) as child:
        code = child.wait()
    assert code is not None
    peaks = {"ui": child.peak_rss_mb, **kiosk.helpers.peak_rss_mb()}
    _complete_report(out / "report.json", peaks)
    copy_journal(journal, last_before, out / JOURNAL_FILE)
    return code


def exit_code(code: int) -> int:
    """What the shell is told: screens that a signal ended did not end well."""
    return code if code >= 0 else EXIT_NOT_WELL


@contextmanager
def screens(command: tuple[str, ...], log_file: Path, say: Say) -> Iterator[Child]:
    """Starts the screens; what the robot does is said, all else goes to the log only."""
    reading, writing = os.pipe()
    try:
        child = Child(command, stdout=writing, stderr=writing)
    finally:
        os.close(writing)
    teller = threading.Thread(target=_tell, args=(reading, log_file, say), name="teller", daemon=True)
    teller.start()
    try:
        yield child
    finally:
        child.stop()
        teller.join()


def _tell(descriptor: int, log_file: Path, say: Say) -> None:
    with os.fdopen(descriptor, encoding="utf-8", errors="replace") as lines, log_file.open("a", buffering=1) as kept:
        for line in lines:
            kept.write(line)
            if found := re.search(r"robot: (.*)", line):
                say(found[1])


def not_the_same(out: Path, own: Path) -> None:
    """Raises PlainError where making room would take the kiosk's own journal away."""
    if out.exists() and out.samefile(own):
        raise sites.PlainError(f"{out}: this is the kiosk's own folder; give another one with --out.")


def make_room(out: Path, made: tuple[str, ...] = MADE) -> None:
    """Takes away what a former visit left in this folder, and nothing else."""
    (out / "logs").mkdir(parents=True, exist_ok=True)
    for pattern in made:
        for file in out.glob(pattern):
            file.unlink()


def _complete_report(path: Path, peaks_mb: Mapping[str, float]) -> None:
    report: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    report["peak_rss_mb"] = {name: round(peak_mb, 1) for name, peak_mb in peaks_mb.items()}
    path.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


def last_number(journal: Path) -> int:
    """The number of a journal's last line; 0 where there is none yet."""
    end = journals.end_of(journal) if journal.exists() else None
    return end.n if end is not None else 0


def copy_journal(journal: Path, after: int, to: Path) -> None:
    """The lines after number `after`, cut so that they verify alone; all where the kiosk's key is not at hand."""
    if not journal.exists():
        return
    journals.copy(journal, to)
    key = identity.there(journal.parent)
    first = next((line for line in journals.read(to) if line.n > after), None)
    if after and first is not None and key is not None:
        cutting.cut_in_held_folder(to, datetime.fromisoformat(first.at), datetime.now(UTC), key)


def show_last_words(console: Console, logs: Path) -> None:
    """Prints how the screens' log ends, after a visit that did not end well; no log holds anything personal."""
    log_file = logs / "ui.log"
    lines = log_file.read_text(errors="replace").splitlines()[-LAST_LINES:] if log_file.exists() else []
    if lines:
        console.print(f"The last lines of {log_file}:")
    for line in lines:
        console.print(f"  {line}", highlight=False, markup=False, soft_wrap=True)


def in_words(console: Console) -> Say:
    """Tells on the terminal what the robot sees, with the time since the start."""
    began_s = time.monotonic()

    def say(what: str) -> None:
        words = STEPS.get(what) or what
        if what.startswith("fault-"):
            words = f"The screen says: {what.removeprefix('fault-').replace('-', ' ')}. The person does what it asks."
        console.print(f"[dim]{time.monotonic() - began_s:6.1f} s[/]  {words}", highlight=False)

    return say


def make_own_folder(state: Path) -> None:
    """Makes the kiosk's own folder where there is none. Raises PlainError when this user cannot have it there."""
    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=state).close()
    except OSError as error:
        why = (error.strerror or "it cannot be").lower()
        raise sites.PlainError(
            f"{state}: the kiosk cannot keep its own things there ({why}); give a folder of yours with --state."
        ) from error


def play(
    script: Annotated[Path, typer.Argument(help="The visit to play, as TOML (docs/script.md).")],
    site: Annotated[Path, typer.Option(help="The site file.")],
    out: Annotated[Path, typer.Option(help="Where report.json, screens/, journal.jsonl and logs/ go.")],
    state: Annotated[
        Path | None, typer.Option(help="The kiosk's own folder (default: ~/.local/state/consigne).")
    ] = None,
    phone_command: Annotated[
        str | None, typer.Option(help="Run with the verification URI when the QR is shown.")
    ] = None,
    control: Annotated[
        str | None, typer.Option(help="URL that is asked to lay papers and to make things happen.")
    ] = None,
) -> None:
    """Play a scripted visit through the real window, against the devices of the site file.

    Exit code 0 when every document of the script is in the vault, or kept until the network is back; else 1.
    """
    scripts.fits(scripts.load(script), sites.load(site), control=control is not None)
    own = state or default_state()
    make_own_folder(own)
    not_the_same(out, own)
    make_room(out)
    console = Console()
    with running_kiosk(site, own, out / "logs") as kiosk:
        code = play_visit(kiosk, script, out, in_words(console), phone_command=phone_command, control=control)
    if code != 0:
        show_last_words(console, out / "logs")
    console.print(
        f"The visit is in {out}."
        if code == 0
        else f"The visit did not end well; see the last of {out}/screens, and {out}/report.json."
    )
    raise typer.Exit(exit_code(code))
