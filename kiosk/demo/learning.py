"""`kiosk learn`: a box on which everything is pretended, for workshops and for agents' training.

Scanner, printer, phone and vault are those of the demonstration. What they write lies in a folder in memory, gone
afterwards.
"""

import fcntl
import json
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import msgspec
import numpy as np
import typer
import zxingcpp
from PIL import Image
from rich.console import Console

from kiosk import disk
from kiosk import site as sites
from kiosk.demo import agent
from kiosk.demo.director import Director, DirectorServer
from kiosk.demo.hands import Hands
from kiosk.demo.stage import stage
from kiosk.play import EXIT_NOT_WELL, Kiosk, running_kiosk, screens, show_last_words
from kiosk.site import PlainError, Site
from kiosk.supervisor import kiosk_command
from kiosk.ui.places import has_screen

LONGEST_S = 4 * 3600.0
"""Nobody learns longer than this in one go; a forgotten screen ends sooner (kiosk.ui.learning)."""
NAME = "Pour apprendre"
PAPERS = {
    "identity": ("identity-front", "identity-back"),
    "vitale": ("vitale",),
    "payslip": ("payslip",),
    "attestation": ("attestation",),
    "tax": ("tax",),
}
"""What can be laid down, by kind: its sides."""
_PREFIX = "consigne-learn-"
_PRINTED = {"printedCard": "CONSIGNE1:", "printedRecovery": "CONSIGNER1:"}
_WRITTEN = ("TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
_ANSWERS = {"phoneYes": True, "phoneNo": False}
_ICON = """[Desktop Entry]
Type=Application
Name=Consigne, pour apprendre
Comment=Tout y est inventé, rien n'est envoyé
Exec={command}
Icon=applications-education
Terminal=false
Categories=Education;
"""
"""Desktop Entry Specification 1.5."""
_NOT_IN_AN_ICON = '"`$\\%'


class PretendedWorld(Director):
    """Does what a learner's hands do in the window: lays papers, answers on the phone, picks up what was printed."""

    def __init__(self, hands: Hands, receipts: Path, codes: dict[str, str]) -> None:
        """`codes` are the PINs of the pretended card and badge, which the learner must be able to read."""
        super().__init__(hands)
        self._receipts = receipts
        self._codes = codes
        self._tidied = 0
        self._read: dict[Path, list[str]] = {}
        self.over = threading.Event()

    def wish(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Does it; answers with what can be laid down and what was printed. Raises HandsError or KeyError."""
        match wish["do"]:
            case "look":
                pass
            case "put":
                self._put(str(wish["thing"]), str(wish["source"]), str(wish["code"]))
            case "tidy":
                self._hands.do("clear")
                self._tidied = len(self._papers_out())
            case "end":
                self.over.set()
            case _:
                super().wish(wish)
        return self._shown()

    def _put(self, thing: str, source: str, code: str) -> None:
        if thing in _ANSWERS:
            self._hands.phone(code, says_yes=_ANSWERS[thing])
        elif thing in PAPERS and source == "feeder":
            self._hands.do(f"feed {', '.join(PAPERS[thing])}")
        elif thing in PAPERS:
            self._hands.do(f"lay {self._side_of(thing)}")
        elif thing in _PRINTED:
            self._hands.lay_code(self._printed_codes()[thing])
        else:
            self._hands.do(f"lay {thing}")

    def _side_of(self, thing: str) -> str:
        """The paper's first side, or the next one of the paper that lies there: it is turned over."""
        sides = PAPERS[thing]
        lying = self._hands.scanner_state()["glass"]
        return sides[(sides.index(lying[0]) + 1) % len(sides)] if lying and lying[0] in sides else sides[0]

    def _shown(self) -> dict[str, Any]:
        things = [*PAPERS, *_ANSWERS, "card", "recovery", "badge", *self._printed_codes()]
        return {
            "things": [{"key": key, "note": self._codes.get(key, "")} for key in things],
            "printed": [str(path) for path in reversed(self._papers_out()[self._tidied :])],
        }

    def _papers_out(self) -> list[Path]:
        return sorted(self._receipts.glob("*.png"))

    def _printed_codes(self) -> dict[str, str]:
        """The newest printed card and recovery paper, by what their codes begin with."""
        return {
            key: text
            for path in self._papers_out()
            for text in self._codes_on(path)
            for key, prefix in _PRINTED.items()
            if text.startswith(prefix)
        }

    def _codes_on(self, path: Path) -> list[str]:
        if path not in self._read:
            with Image.open(path) as picture:
                grey = np.asarray(picture.convert("L"))
            self._read[path] = [code.text for code in zxingcpp.read_barcodes(grey)]
        return self._read[path]


def learn(
    site: Annotated[
        Path | None, typer.Option(help="The site file whose screen, languages and words are taken.")
    ] = None,
    full_screen: Annotated[bool, typer.Option("--full-screen", help="Fill the screen, without a cursor.")] = False,
    icon: Annotated[bool, typer.Option("--icon", help="Only put an icon for it among this user's programs.")] = False,
) -> None:
    """Learn and teach with pretended papers and a pretended vault: nothing is sent, printed or kept.

    Ends when its window closes, when the picture in its band is held for two seconds, when an agent says so at the
    pretended desk, after fifteen minutes on the same screen, and after four hours.
    """
    real = sites.load(site) if site else None
    if icon:
        typer.echo(f"{put_icon(site)}: 'Consigne, pour apprendre' is among this user's programs now.")
        return
    if not has_screen():
        raise PlainError("There is no screen here: run it on a computer with a touch screen, in its own session.")
    console = Console()
    console.print("Pretended scanner, printer and vault are starting.")
    with thrown_away() as folder, pretended(folder, real) as (kiosk, world, control):
        console.print("Everything in the window is pretended. Its left band is your hands.")
        code = _until_over(kiosk, world, control, ("--full-screen",) if full_screen else ())
        if code != 0:
            show_last_words(console, kiosk.logs)
    raise typer.Exit(code)


def put_icon(site: Path | None) -> Path:
    """Puts an icon that begins to learn among the programs of this user's desktop, and returns its file."""
    words = kiosk_command("learn", *(("--site", site.absolute()) if site else ()), "--full-screen")
    if any(sign in word for word in words for sign in _NOT_IN_AN_ICON):
        raise PlainError(f"An icon cannot name a path with one of {_NOT_IN_AN_ICON} in it: move the site file.")
    base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    file = base / "applications" / "consigne-learn.desktop"
    file.parent.mkdir(parents=True, exist_ok=True)
    disk.put(file, _ICON.format(command=" ".join(f'"{word}"' for word in words)).encode())
    return file


@contextmanager
def pretended(folder: Path, real: Site | None) -> Iterator[tuple[Kiosk, PretendedWorld, str]]:
    """The helpers of a box in a pretended world, that world, and the URL where the window tells it what hands do."""
    receipts, logs = folder / "receipts", folder / "logs"
    for made in (receipts, logs):
        made.mkdir()
    with stage(receipts, logs) as set_up:
        site_file = folder / "learning.toml"
        site_file.write_text(site_text(learning_site(sites.load(set_up.site_file), real)), encoding="utf-8")
        world = PretendedWorld(
            set_up.hands, receipts, {"card": f"PIN {set_up.person.pin}", "badge": f"PIN {agent.PIN}"}
        )
        with running_kiosk(site_file, set_up.state, logs) as kiosk, DirectorServer(world) as director:
            yield kiosk, world, director.url


def learning_site(simulated: Site, real: Site | None) -> Site:
    """The simulators' site, said to be for learning; of the real one only how its screens and papers look and speak."""
    site = msgspec.structs.replace(simulated.site, name=NAME, learning=True)
    if real is None:
        return msgspec.structs.replace(simulated, site=site)
    look = {name: getattr(real.site, name) for name in ("languages", "dpi", "procedures", "asks_hard")}
    return msgspec.structs.replace(
        simulated,
        site=msgspec.structs.replace(site, **look),
        scanner=msgspec.structs.replace(simulated.scanner, source=real.scanner.source),
        printer=msgspec.structs.replace(simulated.printer, texts=real.printer.texts),
        limits=real.limits,
    )


@contextmanager
def thrown_away() -> Iterator[Path]:
    """A folder in memory for everything that is written meanwhile, gone afterwards.

    Those that a killed learning left go too: each is locked while somebody learns in it.
    """
    base = Path(os.environ.get("XDG_RUNTIME_DIR") or "/dev/shm")  # noqa: S108  memory, for want of a session's own
    with ExitStack() as ends:
        with _locked(base):
            _sweep(base)
            folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=base))
            ends.enter_context(_locked(folder))
        ends.callback(shutil.rmtree, folder, ignore_errors=True)
        ends.enter_context(_written_in(folder))
        yield folder


@contextmanager
def _written_in(folder: Path) -> Iterator[None]:
    """This process and its children have their temporary files and caches in `folder`."""
    before = dict(os.environ)
    os.environ.update(dict.fromkeys(_WRITTEN, str(folder)))
    tempfile.tempdir = None
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        tempfile.tempdir = None


def _sweep(base: Path) -> None:
    for left in base.glob(f"{_PREFIX}*"):
        with suppress(OSError), _locked(left, fcntl.LOCK_NB):
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _locked(folder: Path, more: int = 0) -> Iterator[None]:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | more)
        yield
    finally:
        os.close(descriptor)


def site_text(site: Site) -> str:
    """A site file's text; JSON's strings, numbers and lists are TOML's, which has no null."""
    lines = []
    for name, value in msgspec.to_builtins(site).items():
        for table in value if isinstance(value, list | tuple) else [value]:
            lines.append(f"[[{name}]]" if isinstance(value, list | tuple) else f"[{name}]")
            told = {key: each for key, each in table.items() if each is not None}
            lines += [f"{key} = {json.dumps(each, ensure_ascii=False)}" for key, each in told.items()]
    return "\n".join([*lines, ""])


def _until_over(kiosk: Kiosk, world: PretendedWorld, control: str, more: tuple[str, ...]) -> int:
    words: tuple[str | Path, ...] = (
        "--site",
        kiosk.site_file,
        "--runtime",
        kiosk.runtime,
        "--control",
        control,
        "--learning",
        *more,
    )
    ends_s = time.monotonic() + LONGEST_S
    with screens(kiosk_command("ui", *words), kiosk.logs / "ui.log", lambda _what: None) as window:
        while (code := window.wait(0.5)) is None:
            if world.over.is_set() or time.monotonic() > ends_s:
                return 0
    return 0 if code == 0 else EXIT_NOT_WELL
