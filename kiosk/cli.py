"""The commands. Each is imported only when it is called, so that a helper holds its own room and no other.

Exit codes: 0 done; 1 the answer is no (the box cannot serve, the visit did not end well, the check found something,
the vault refuses or does not answer);
2 the command line or a file given on it is wrong; 70 nobody foresaw it (EX_SOFTWARE, sysexits.h); 130 interrupted.
"""

import errno
import getpass
import importlib
import logging
import signal
import sys
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import typer
from typer.core import TyperCommand, TyperGroup

from kiosk.fault import VaultSaysNo
from kiosk.site import PlainError

EXIT_NO = 1
EXIT_WRONG_WORDS = 2
EXIT_UNFORESEEN = 70
EXIT_INTERRUPTED = 130


@dataclass(frozen=True)
class Lazy:
    """Where a command is, and its line in the list of commands."""

    place: str
    """`module:name` of a function that typer understands, or of a typer.Typer."""
    line: str


COMMANDS = {
    "demo": Lazy("kiosk.demo.command:demo", "Try everything on this machine, every device simulated."),
    "learn": Lazy("kiosk.demo.learning:learn", "Learn and teach: everything is pretended, nothing is sent."),
    "play": Lazy("kiosk.play:play", "Play a scripted visit against the devices of a site file."),
    "doctor": Lazy("kiosk.doctor.command:doctor", "Check every part of the box and say what to do."),
    "ui": Lazy("kiosk.ui.command:ui", "Show the screens (the process kiosk-ui)."),
    "scanner": Lazy("kiosk.scanner.command:scanner", "Serve the scanner (the process kiosk-scanner)."),
    "printer": Lazy("kiosk.printer.command:printer", "Serve the receipt printer (the process kiosk-printer)."),
    "upload": Lazy("kiosk.upload.command:upload", "Serve login, outbox and delivery (the process kiosk-upload)."),
    "vault": Lazy("kiosk.vault.command:vault", "Serve the embedded vault."),
    "vault-admin": Lazy("kiosk.vault.admin:admin", "Look after a vault's kiosks and cards."),
    "enrol": Lazy("kiosk.upload.command:enrol", "Make this kiosk known to a vault, with a one-time code."),
    "webdav-card": Lazy("kiosk.upload.card_command:webdav_card", "Make the card of a person's WebDAV folder."),
    "shared": Lazy("kiosk.upload.shared_command:shared", "Open the papers that persons share with the structure."),
    "office": Lazy("kiosk.upload.office.command:office", "Put the structure's own papers into persons' vaults."),
    "certify": Lazy("kiosk.upload.certify_command:certify_pdf", "Sign a PDF with the structure's certificate."),
    "crop": Lazy("kiosk.scanner.crop:crop", "Find the papers in a picture and write each one upright."),
    "print": Lazy("kiosk.printer.command:print_paper", "Print one paper, or draw it as a picture."),
    "papers": Lazy("kiosk.printer.command:papers", "Look at the words of the printed papers, and check them."),
    "screens": Lazy("kiosk.box.screens_command:screens", "Draw every screen as a picture."),
    "guides": Lazy("kiosk.ui.guides.command:guides", "Write the printed guides, the flyer and the charter."),
    "verify": Lazy("kiosk.verify:verify", "Check a signed statement or receipt."),
    "roster": Lazy("kiosk.agents.command:roster", "Sign and check the list of agents, and make their badges."),
    "journal": Lazy("kiosk.upload.journal_command:journal", "Check, export, count and cut the journal."),
    "site-qr": Lazy("kiosk.box.site_qr_command:site_qr_codes", "Draw a site file as QR codes for a new box."),
    "report": Lazy("kiosk.records.report_command:report", "Draw a month's use of one or more sites, without persons."),
}


class LazyCommand(TyperCommand):
    """A command that is imported when it is called."""

    def __init__(self, name: str, lazy: Lazy) -> None:
        super().__init__(name, callback=None, help=lazy.line, short_help=lazy.line)
        self._place = lazy.place

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """Return the context of the real command, which is then invoked."""
        return self._load().make_context(info_name, args, parent, **extra)

    def _load(self) -> Any:
        module, _, name = self._place.partition(":")
        target = getattr(importlib.import_module(module), name)
        if isinstance(target, typer.Typer):
            return typer.main.get_command(target)
        single = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
        single.command()(target)
        return typer.main.get_command(single)


class Commands(TyperGroup):
    """The commands, none of which goes on when its question for a PIN or a password got no answer."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Return the words that are left; with `--version` there is nothing else to do."""
        if args[:1] == ["--version"]:
            print(f"consigne {version('consigne')}")
            ctx.exit()
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command. Typer ends an interrupted question as if the answer were no: here it is interrupted.

        Raises PlainError where nobody can type.
        """
        try:
            return super().invoke(ctx)
        except typer.Abort as end:
            if isinstance(end.__context__, EOFError):
                raise PlainError("The question got no answer; run it at a terminal, and type one.") from end
            if isinstance(end.__context__, KeyboardInterrupt):
                raise KeyboardInterrupt from end
            raise


def commands() -> Commands:
    """Return the group of all commands, none of them imported."""
    return Commands(
        name="kiosk",
        help="Consigne: a kiosk that puts a person's papers in that person's own digital safe.",
        epilog="kiosk --version says which version this is.",
        commands={name: LazyCommand(name, lazy) for name, lazy in COMMANDS.items()},
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def app() -> NoReturn:
    """Run the command that the command line names; one sentence and an exit code for whatever goes wrong."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    logging.getLogger("kiosk").setLevel(logging.INFO)
    signal.signal(signal.SIGTERM, _end_on_term)
    warnings.simplefilter("ignore", getpass.GetPassWarning)  # its three lines of Python: a pipe shows nothing anyway
    try:
        code = commands()(prog_name="kiosk", standalone_mode=True)
    except PlainError as error:
        _say(str(error))
        sys.exit(EXIT_NO if isinstance(error, VaultSaysNo) else EXIT_WRONG_WORDS)
    except KeyboardInterrupt:
        sys.exit(EXIT_INTERRUPTED)
    except Exception as error:  # noqa: BLE001  the last net: no traceback, and no text that could hold a person's data
        if isinstance(error, OSError) and (sentence := about_a_file(error, sys.argv[1:])):
            _say(sentence)
            sys.exit(EXIT_WRONG_WORDS)
        _say(f"Something went wrong that nobody foresaw ({_nature(error)}). Run it again; tell us when it comes back.")
        sys.exit(EXIT_UNFORESEEN)
    sys.exit(code)


def about_a_file(error: OSError, words: Sequence[str]) -> str | None:
    """One sentence when the disk is full, or when `error` is about a file or folder that `words` name; else None."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return "There is no room left on the disk; make some, and run it again."
    if not isinstance(error.filename, str):
        return None
    file = Path(error.filename).absolute()
    named = [value for word in words if (value := word.partition("=")[2] if word.startswith("-") else word)]
    for word in named:
        place = Path(word).absolute()
        if file.is_relative_to(place) or place.is_relative_to(file):
            why = (error.strerror or "it cannot be used").lower()
            return f"{word}: it cannot be used ({why}); check its name, its rights and what lies there."
    return None


def _say(sentence: str) -> None:
    sys.stderr.write(f"kiosk: {sentence}\n")


def _nature(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{place}"


def _end_on_term(_number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(128 + signal.SIGTERM)
