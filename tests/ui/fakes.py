"""Helpers that speak the real wire and do what a test tells them; also as processes that a test can kill.

As a process: `python -m tests.ui.fakes scanner|printer|upload FOLDER`, with its socket as descriptor 3.
"""

import hashlib
import io
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pyrage
from PIL import Image

from kiosk import wire
from kiosk.domain import Fault, LoginMethod, PrinterState, Receipt, Sharing, Source
from kiosk.messages import (
    Alive,
    AskOutbox,
    AskPrinter,
    AskScanner,
    AskVaults,
    CardLogin,
    CheckInvitation,
    CheckRecovery,
    CodeRead,
    ConfirmVault,
    Deposit,
    DepositKept,
    DepositProgress,
    DepositReceipted,
    Done,
    DrawPage,
    Failed,
    FormRead,
    LoggedIn,
    Logout,
    MakeSecrets,
    Message,
    OpenVault,
    OutboxReport,
    PageDrawn,
    PageScanned,
    PhoneCode,
    PhoneLogin,
    Print,
    PrintAgain,
    Printed,
    PrinterReport,
    ReadCode,
    ReadForm,
    ReadWords,
    Record,
    RecoverVault,
    Scan,
    ScanEnded,
    ScannerReport,
    ScanProgress,
    SecretsPrinted,
    SheetScanned,
    TakeAlong,
    UndoVault,
    VaultInfo,
    VaultOpened,
    Vaults,
)

TAKEN_UNTIL = date(2026, 11, 29)
RECIPIENT = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa"
"""From the age specification's examples; nobody here needs its identity."""
PREVIEW = (30, 40)


def page_file(number: int) -> bytes:
    """A small grey JPEG, different for each number."""
    out = io.BytesIO()
    Image.new("L", (120, 160), 40 + number % 200).save(out, "JPEG", dpi=(100, 100))
    return out.getvalue()


def send_page(connection: wire.Connection, sheet: int, index: int = 0) -> None:
    width, height = PREVIEW
    preview = bytes([sheet % 256]) * (width * height * 3)
    message = PageScanned(sheet, index, 210.0, 297.0, width, height)
    connection.send(message, [wire.memory(page_file(sheet)), wire.memory(preview)])


BLUE = bytes((0, 0, 255))


@dataclass
class Scanner:
    """`feeder` sheets lie in the feeder; `plan` replaces what the next scans do."""

    feeder: int = 3
    plan: list[Callable[[wire.Connection], None]] = field(default_factory=list)
    code: str = "CONSIGNE1:CARD"
    fault: Fault | None = None
    scans: int = 0
    row_s: float = 0.01
    read: Callable[[wire.Connection, ReadWords, bytes], None] | None = None
    """How it reads words; by itself it reads none."""
    forms: list[list[FormRead]] = field(default_factory=list)
    """Parts of signed forms that it finds on the glass, reading by reading."""
    drawn: list[tuple[int, bytes]] = field(default_factory=list)
    """What it was asked to draw, and how wide: half as high as it is wide, and blue."""
    busy: threading.Lock = field(default_factory=threading.Lock)
    """As long as somebody holds it, what it draws does not go out."""

    def handle(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        match message:
            case ReadWords():
                page = wire.contents(descriptors[0])
                if self.read is None:
                    connection.send(Failed(Fault.UNFORESEEN, "this one reads nothing"))
                else:
                    self.read(connection, message, page)
            case DrawPage(width=width):
                self.drawn.append((width, wire.contents(descriptors[0])))
                height = width // 2
                with self.busy:
                    connection.send(PageDrawn(width, height), [wire.memory(BLUE * (width * height))])
            case AskScanner():
                sources = (Source.GLASS, Source.FEEDER)
                connection.send(Failed(self.fault) if self.fault else ScannerReport("fake", sources, (200, 300)))
            case ReadForm():
                self.read_form(connection)
            case ReadCode():
                connection.send(ScanProgress(0, 0.5))
                wanted = self.code.startswith(message.prefix)
                connection.send(CodeRead(self.code) if wanted else Failed(Fault.CODE_UNREADABLE))
            case Scan():
                self.scans += 1
                if self.plan:
                    self.plan.pop(0)(connection)
                else:
                    self.scan(connection, 1 if message.source is Source.GLASS else self.feeder)

    def scan(self, connection: wire.Connection, sheets: int) -> None:
        for sheet in range(sheets):
            self.sheet(connection, sheet)
        connection.send(ScanEnded(sheets, 0.1 * sheets))

    def read_form(self, connection: wire.Connection) -> None:
        parts = self.forms.pop(0) if self.forms else []
        for part in parts:
            preview = bytes(part.preview_width * part.preview_height * 3)
            connection.send(part, [wire.memory(page_file(part.part)), wire.memory(preview)])
        connection.send(ScanEnded(1, 0.1) if parts else Failed(Fault.NOTHING_FOUND))

    def sheet(self, connection: wire.Connection, sheet: int) -> None:
        time.sleep(self.row_s)
        self.fed()
        for fraction in (0.0, 0.5, 1.0):
            connection.send(ScanProgress(sheet, fraction))
            time.sleep(self.row_s)
        send_page(connection, sheet)
        connection.send(SheetScanned(sheet, 1, 0.1))

    def fed(self) -> None:
        """A sheet has left the feeder."""


@dataclass
class LastingScanner(Scanner):
    """Its feeder is a file, so that it survives the process."""

    folder: Path = Path()

    def scan(self, connection: wire.Connection, sheets: int) -> None:
        super().scan(connection, sheets_in(self.folder) or sheets)

    def fed(self) -> None:
        put_in(self.folder, sheets_in(self.folder) - 1)


def sheets_in(folder: Path) -> int:
    file = folder / "feeder"
    return int(file.read_text()) if file.exists() else 0


def put_in(folder: Path, sheets: int) -> None:
    new = folder / "feeder.new"
    new.write_text(str(sheets))
    new.replace(folder / "feeder")


@dataclass
class Printer:
    """Prints at once, or fails with the faults in `faults`, one a paper."""

    faults: list[Fault] = field(default_factory=list)
    papers: list[Print] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)
    secrets_end: Callable[[wire.Connection], None] | None = None
    """What the secrets' child does once it has printed, in place of waiting for a word."""
    asked: list[AskPrinter] = field(default_factory=list)
    notice_version: str = "2026-11"

    def handle(self, connection: wire.Connection, message: Message, _descriptors: list[int]) -> None:
        match message:
            case AskPrinter():
                self.asked.append(message)
                connection.send(
                    PrinterReport(PrinterState.READY, confirms=True, enough=True, notice_version=self.notice_version)
                )
            case Print():
                self.papers.append(message)
                connection.send(Failed(self.faults.pop(0)) if self.faults else Printed(confirmed=True))
            case MakeSecrets():
                self._secrets(connection)

    def _secrets(self, connection: wire.Connection) -> None:
        printed = SecretsPrinted("CARDID", RECIPIENT, "consigne-wrap1:x", "verifier", "7", confirmed=True)
        connection.send(printed, [wire.memory(bytes(16))])
        if self.secrets_end is not None:
            self.secrets_end(connection)
            return
        try:
            while True:
                word, _ = connection.receive(60)
                self.secrets.append(type(word).__name__)
                if not isinstance(word, PrintAgain):
                    connection.send(Done())
                    return
                connection.send(printed, [wire.memory(bytes(16))])
        except wire.HelperGone:
            self.secrets.append("hung up")
            raise


@dataclass
class Upload:
    """Lets everybody in, keeps and receipts everything; `outbox` holds each deposit once."""

    outbox: dict[str, tuple[Deposit, bytes]] = field(default_factory=dict)
    records: list[Record] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    asked: list[Message] = field(default_factory=list)
    plan: list[Callable[[wire.Connection], None]] = field(default_factory=list)
    """What the next deposits do in place of being taken."""
    deaths: int = 0
    """How many of the next journal lines find a process that dies."""
    must_see: bool = False
    """The vault must see the file: it is sealed to this process's key, and a login lives as long as the process."""
    invited: bool = False
    """A vault is opened with an invitation only."""
    person: str = "jeanne"
    taken_for: tuple[str, ...] = ()
    """For whom papers behind a link of the kiosk's own are to be sealed, where it is not the link's own key."""
    sharing: tuple[Sharing, ...] = ()
    key: pyrage.x25519.Identity = field(default_factory=pyrage.x25519.Identity.generate)
    login: str = "login-1"
    room: bool = True

    def begin_anew(self) -> None:
        """As after a crash: another key, and no login that was given before."""
        self.key = pyrage.x25519.Identity.generate()
        self.login = f"login-{int(self.login.removeprefix('login-')) + 1}"

    def handle(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        self.asked.append(message)
        recipient = str(self.key.to_public()) if self.must_see else RECIPIENT
        login = LoggedIn(
            self.login, (recipient,), not self.must_see, label="J. D.", person=self.person, sharing=self.sharing
        )
        match message:
            case AskVaults():
                offered = VaultInfo("Coffre", tuple(LoginMethod), not self.must_see, invited=self.invited)
                connection.send(Vaults((offered,)))
            case AskOutbox():
                connection.send(OutboxReport((), room=self.room))
            case PhoneLogin():
                connection.send(PhoneCode("https://vault.example/device?user_code=ABCD-EFGH", "ABCD-EFGH", "42", 600))
                for _ in range(4):
                    connection.send(Alive())
                    time.sleep(0.2)
                connection.send(login)
            case CardLogin() | ConfirmVault() | RecoverVault():
                connection.send(login)
            case TakeAlong():
                told = self.taken_for or (message.recipient,), True, "… 12 34"
                connection.send(LoggedIn(self.login, *told, until=TAKEN_UNTIL))
            case OpenVault():
                connection.send(VaultOpened("account-1", "bleu-renard-12"))
            case CheckInvitation():
                connection.send(Done())
            case CheckRecovery():
                connection.send(Done())
            case UndoVault():
                self.undone.append(message.account)
                connection.send(Done())
            case Logout():
                self.ended.append(message.login)
                connection.send(Done())
            case Record() if self.deaths:
                self.deaths -= 1
                connection.close()
            case Record():
                self.records.append(message)
                connection.send(Done())
            case Deposit() if self.plan:
                self.plan.pop(0)(connection)
            case Deposit() if message.login != self.login and message.deposit_id not in self.outbox:
                connection.send(Failed(Fault.LOGIN_EXPIRED))
            case Deposit():
                self._deposit(connection, message, descriptors)

    def _deposit(self, connection: wire.Connection, message: Deposit, descriptors: list[int]) -> None:
        sealed = wire.contents(descriptors[0])
        self.outbox.setdefault(message.deposit_id, (message, sealed))
        if not self.must_see:
            connection.send(DepositKept("statement"))
        connection.send(DepositProgress(0.5))
        receipt = Receipt(f"vault-{len(self.outbox)}", hashlib.sha256(sealed).hexdigest(), "2026-01-01T00:00:00Z", "p")
        connection.send(DepositReceipted(receipt, "statement"))


@dataclass
class Served:
    """A fake behind its socket, in this process."""

    listener: socket.socket

    def close(self) -> None:
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


def serve_here(path: Path, handle: wire.Handler) -> Served:
    listener = wire.listen(path)

    def forever() -> None:
        with suppress(OSError):
            wire.serve(listener, handle)

    threading.Thread(target=forever, daemon=True).start()
    return Served(listener)


def main(name: str, folder: Path) -> None:
    """A fake as a process. What lies in the feeder is in `folder`, and survives it."""
    handle: wire.Handler = Printer().handle
    if name == "scanner":
        handle = LastingScanner(row_s=0.15, folder=folder).handle
    elif name == "upload":
        handle = Upload().handle

    wire.serve(wire.inherited_listener(), handle)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
