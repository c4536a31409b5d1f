"""The helpers as the visit sees them: its ports, spoken over the wire."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.card import without_view
from kiosk.domain import Fault, PrinterState
from kiosk.messages import (
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
    LoggedIn,
    MakeSecrets,
    Message,
    OpenVault,
    OutboxReport,
    PageGlimpsed,
    PageScanned,
    PhoneCode,
    PhoneLogin,
    Print,
    Printed,
    PrinterReport,
    ReadCode,
    Record,
    RecoverVault,
    Scan,
    ScanEnded,
    ScannerReport,
    ScanProgress,
    SheetScanned,
    TakeAlong,
    UndoVault,
    VaultInfo,
    VaultOpened,
    Vaults,
)
from kiosk.messages import Logout as LogoutMessage
from kiosk.site import Site
from kiosk.ui.call import Answer, Call, Request, ask, failing, tell, tell_in_order
from kiosk.ui.own_link import new_link, read_link
from kiosk.ui.readings import Readings
from kiosk.ui.secrets_call import SecretsCall
from kiosk.ui.signed_forms import check_mandate, read_form
from kiosk.ui.store import StoredPage, VisitStore
from kiosk.visit import effects as do
from kiosk.visit import events as on
from kiosk.visit.ports import Emit, Job

UNKNOWN_NOTICE = "unknown"
"""In place of the notice's version, on a box whose printer never said it: better than a version made up."""
SCANNER_SILENCE_S = 8.0
PRINTER_SILENCE_S = 10.0
UPLOAD_SILENCE_S = 10.0
LOOK_SILENCE_S = 10.0
_CANNOT_PRINT = {
    PrinterState.OUT_OF_PAPER: Fault.PRINTER_OUT_OF_PAPER,
    PrinterState.COVER_OPEN: Fault.PRINTER_COVER_OPEN,
    PrinterState.NOT_ANSWERING: Fault.PRINTER_NOT_ANSWERING,
}
_PASSING = frozenset({Fault.SCANNER_BUSY, Fault.COVER_OPEN, Fault.NO_PAPER, Fault.PAPER_JAM, Fault.CANCELLED})
"""Faults of a scanner that is there all the same."""


@dataclass
class WireScanner:
    """kiosk-scanner."""

    path: Path
    dpi: int
    store: VisitStore

    def __post_init__(self) -> None:
        self._readings = Readings(self.path, self.store)

    def look(self, emit: Emit) -> None:
        """Says what the scanner can do."""

        def seen(reply: Message, _descriptors: list[int]) -> None:
            if isinstance(reply, ScannerReport):
                emit(on.ScannerSeen(reply.sources, reply.camera, duplex=reply.duplex))

        def refused(fault: Fault, _tries_left: int | None) -> None:
            if fault not in _PASSING:
                emit(on.ScannerSeen(fault=fault))

        ask(Request(self.path, AskScanner(), LOOK_SILENCE_S), seen, refused)

    def scan(self, effect: do.StartScan, emit: Emit) -> Job:
        """Scans one sheet or the whole feeder."""
        job, store = effect.job, self.store

        def answer(reply: Message, descriptors: list[int]) -> None:
            match reply:
                case ScanProgress():
                    emit(on.LampAt(job, reply.sheet, reply.fraction))
                case PageGlimpsed():
                    emit(_glimpse(job, reply, descriptors, store))
                case PageScanned():
                    emit(_page(job, reply, descriptors, store))
                case SheetScanned():
                    emit(on.SheetCame(job, reply.sheet, reply.scanner_s))
                case ScanEnded():
                    emit(on.ScanOver(job))

        request = Request(self.path, Scan(effect.source, self.dpi, effect.both_sides), SCANNER_SILENCE_S)
        return Call(request, answer, failing(job, emit)).start()

    def read_code(self, effect: do.ReadQr, emit: Emit) -> Job:
        """Reads a code from camera or glass."""

        def answer(reply: Message, _descriptors: list[int]) -> None:
            if isinstance(reply, CodeRead):
                emit(on.CodeSeen(effect.job, reply.text))

        request = Request(self.path, ReadCode(effect.prefix, effect.from_glass), SCANNER_SILENCE_S)
        return Call(request, answer, failing(effect.job, emit)).start()

    def read_form(self, effect: do.ReadSignedForm, emit: Emit) -> Job:
        """Reads the parts of a signed form on the glass."""
        return read_form(self.path, SCANNER_SILENCE_S, self.store, effect, emit)

    def read_words(self, effect: do.ReadWords, emit: Emit) -> Job:
        """Reads a page's words after those asked for before."""
        return self._readings.read(effect, emit)


def _page(job: int, reply: PageScanned, descriptors: list[int], store: VisitStore) -> on.PageCame:
    file, preview, *before = descriptors
    as_scanned = before[0] if before else None
    size = (reply.preview_width, reply.preview_height, reply.width_mm, reply.height_mm)
    key = store.put_page(StoredPage(file, preview, *size, as_scanned))
    return on.PageCame(
        job, key, reply.sheet, reply.width_mm, reply.height_mm, reply.blank, reply.doubts, reply.guess, reply.index,
        reply.coded, as_scanned is not None,
    )  # fmt: skip


def _glimpse(job: int, reply: PageGlimpsed, descriptors: list[int], store: VisitStore) -> on.PageGlimpsed:
    (preview,) = descriptors
    key = store.put_page(
        StoredPage(None, preview, reply.preview_width, reply.preview_height, reply.width_mm, reply.height_mm)
    )
    return on.PageGlimpsed(job, key, reply.sheet, reply.index, reply.width_mm, reply.height_mm)


@dataclass
class WirePrinter:
    """kiosk-printer."""

    path: Path

    def look(self, effect: do.CheckPrinter, emit: Emit) -> None:
        """Says whether the printer can print these papers."""

        def seen(reply: Message, _descriptors: list[int]) -> None:
            if isinstance(reply, PrinterReport):
                short = Fault.PRINTER_OUT_OF_PAPER if reply.enough is False else None
                fault = _CANNOT_PRINT.get(reply.state, short)
                emit(on.PrinterSeen(fault, reply.notice_version, reply.link_recipient))

        def refused(_fault: Fault, _tries_left: int | None) -> None:
            emit(on.PrinterSeen(Fault.PRINTER_NOT_ANSWERING))

        question = AskPrinter(papers=effect.papers, language=effect.language)
        ask(Request(self.path, question, LOOK_SILENCE_S), seen, refused)

    def print_paper(self, effect: do.PrintPaper, emit: Emit) -> Job:
        """Prints a paper without secrets."""

        def answer(reply: Message, _descriptors: list[int]) -> None:
            if isinstance(reply, Printed):
                emit(on.PaperOut(effect.job, reply.confirmed, reply.without_link))

        told = (("vault", effect.vault), ("handle", effect.handle), ("procedure", effect.procedure))
        values = {name: value for name, value in told if value}
        if not effect.sealed:
            values["sealed"] = "no"
        if effect.taken_along:
            values["taken"] = "yes"
        if effect.until:
            values["until"] = f"{effect.until:%d/%m/%Y}"
        message = Print(
            effect.paper,
            effect.language,
            values,
            effect.lines,
            to_bring=effect.to_bring,
            sealed_link=effect.sealed_link,
        )
        return Call(Request(self.path, message, PRINTER_SILENCE_S), answer, failing(effect.job, emit)).start()

    def print_secrets(self, effect: do.PrintSecrets, emit: Emit) -> SecretsCall:
        """Makes and prints a card, and a recovery paper where there is a new identity."""
        message = MakeSecrets(effect.language, {"vault": effect.vault}, effect.identity, effect.shows)
        return SecretsCall(Request(self.path, message, PRINTER_SILENCE_S), effect.job, emit)


@dataclass
class WireVault:
    """kiosk-upload."""

    path: Path
    site: Site
    store: VisitStore

    def look(self, emit: Emit) -> None:
        """Says which vaults can be offered."""

        def seen(reply: Message, _descriptors: list[int]) -> None:
            if isinstance(reply, Vaults):
                emit(on.VaultsSeen(reply.vaults))

        def refused(fault: Fault, _tries_left: int | None) -> None:
            emit(on.VaultsSeen(tuple(VaultInfo(vault.name, (), True, fault) for vault in self.site.vault)))

        ask(Request(self.path, AskVaults(), LOOK_SILENCE_S), seen, refused)

    def look_at_outbox(self, emit: Emit) -> None:
        """Says whether the outbox has room."""

        def seen(reply: Message, _descriptors: list[int]) -> None:
            if isinstance(reply, OutboxReport):
                emit(on.OutboxSeen(reply.room))

        ask(Request(self.path, AskOutbox(), LOOK_SILENCE_S), seen, lambda _f, _t: None)

    def log_in_by_phone(self, effect: do.StartPhone, emit: Emit) -> Job:
        """Shows codes until the person is in."""

        def answer(reply: Message, _descriptors: list[int]) -> None:
            if isinstance(reply, PhoneCode):
                emit(on.PhoneShown(effect.job, reply.uri, reply.user_code, reply.match))
            else:
                person(reply, [])

        person = _person(effect.job, emit)
        return self._call(effect.job, PhoneLogin(effect.vault, effect.link_recipient), answer, emit)

    def take_away(self, effect: do.StartTakeAway, emit: Emit) -> Job:
        """Puts papers behind a link of this kiosk's making: the vault learns neither its mark nor its key.

        A login that would have papers sealed to any other key ends at once: the link would not open them.
        """
        issuer = next(vault.issuer for vault in self.site.vault if vault.name == effect.vault)
        made = read_link(effect.link) if effect.link else new_link(issuer)
        message = TakeAlong(effect.vault, made.recipient, made.hash, effect.notice_version or UNKNOWN_NOTICE)
        sealed_link = made.for_printer(effect.link_recipient)

        def answer(reply: Message, _descriptors: list[int]) -> None:
            if not isinstance(reply, LoggedIn):
                return
            if reply.sealed and reply.recipients == (made.recipient,):
                emit(_person_in(effect.job, reply, made.text, sealed_link))
            else:
                self.log_out(do.Logout(reply.login))
                emit(on.JobFailed(effect.job, Fault.VAULT_NOT_TRUSTED))

        return self._call(effect.job, message, answer, emit)

    def log_in_by_card(self, effect: do.LoginByCard, emit: Emit) -> Job:
        """Sends card and PIN."""
        message = CardLogin(effect.vault, without_view(effect.code), effect.pin)
        return self._call(effect.job, message, _person(effect.job, emit), emit)

    def open_account(self, effect: do.OpenAccount, card_secret: int, emit: Emit) -> Job:
        """Opens a vault, pending."""

        def answer(reply: Message, _descriptors: list[int]) -> None:
            if isinstance(reply, VaultOpened):
                emit(on.VaultMade(effect.job, reply.account, reply.handle, effect.vault))

        message = OpenVault(
            effect.vault, effect.recipient, effect.wrapped_identity, effect.recovery_verifier, effect.card_id,
            effect.pin, effect.notice_version or UNKNOWN_NOTICE, effect.agent, effect.invitation,
        )  # fmt: skip
        return self._call(effect.job, message, answer, emit, (card_secret,))

    def confirm_account(self, effect: do.ConfirmAccount, emit: Emit) -> Job:
        """Makes the account final and logs in."""
        message = ConfirmVault(effect.vault, effect.account)
        return self._call(effect.job, message, _person(effect.job, emit), emit)

    def check_recovery(self, effect: do.CheckRecovery, emit: Emit) -> Job:
        """Asks whether the recovery key opens a vault."""
        message = CheckRecovery(effect.vault, effect.recovery_verifier)
        return self._call(effect.job, message, lambda *_: emit(on.RecoveryRight(effect.job)), emit)

    def check_invitation(self, effect: do.CheckInvitation, emit: Emit) -> Job:
        """Asks whether a vault can be opened with the invitation."""
        message = CheckInvitation(effect.vault, effect.invitation)
        return self._call(effect.job, message, lambda *_: emit(on.InvitationGood(effect.job)), emit)

    def recover_account(self, effect: do.RecoverAccount, card_secret: int, emit: Emit) -> Job:
        """Gets in with the recovery key."""
        message = RecoverVault(effect.vault, effect.recovery_verifier, effect.card_id, effect.pin, effect.agent)
        return self._call(effect.job, message, _person(effect.job, emit), emit, (card_secret,))

    def check_mandate(self, effect: do.CheckMandate, emit: Emit) -> Job:
        """Asks what a mandate's code says."""
        return check_mandate(self.path, UPLOAD_SILENCE_S, effect, emit)

    def send_document(self, effect: do.SendDocument, emit: Emit) -> Job:
        """Hands the sealed document over, waiting longer after each try."""
        job, sealed = effect.job, self.store.sealed(effect.document)

        def answer(reply: Message, _descriptors: list[int]) -> None:
            match reply:
                case DepositKept():
                    emit(on.DocumentKept(job, reply.statement))
                case DepositProgress():
                    emit(on.DocumentMoved(job, reply.fraction, reply.waiting))
                case DepositReceipted():
                    emit(on.DocumentReceipted(job, reply.receipt, reply.statement))

        message = Deposit(
            effect.login, sealed.deposit_id, effect.category, effect.pages, sealed.plain_sha256,
            effect.notice_version or UNKNOWN_NOTICE, effect.agent, effect.mandate, effect.original_seen,
            effect.shared,
        )  # fmt: skip
        delay_s = min(5.0, 0.25 * 2**effect.tries) if effect.tries else 0.0
        return self._call(job, message, answer, emit, (sealed.descriptor,), delay_s)

    def undo_account(self, effect: do.UndoAccount) -> None:
        """Takes a pending account back."""
        tell(Request(self.path, UndoVault(effect.vault, effect.account), UPLOAD_SILENCE_S))

    def log_out(self, effect: do.Logout) -> None:
        """Revokes the login."""
        tell(Request(self.path, LogoutMessage(effect.login), UPLOAD_SILENCE_S))

    def record(self, effect: do.WriteRecord) -> None:
        """Writes a line in the journal, after those before it."""
        message = Record(effect.act, effect.result, effect.vault, dict(effect.facts))
        tell_in_order(Request(self.path, message, UPLOAD_SILENCE_S))

    def _call(
        self,
        job: int,
        message: Message,
        answer: Answer,
        emit: Emit,
        descriptors: Sequence[int] = (),
        delay_s: float = 0.0,
    ) -> Job:
        request = Request(self.path, message, UPLOAD_SILENCE_S, delay_s)
        return Call(request, answer, failing(job, emit), descriptors).start()


def _person(job: int, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, LoggedIn):
            emit(_person_in(job, reply, "", reply.sealed_link))

    return answer


def _person_in(job: int, reply: LoggedIn, link: str, sealed_link: str) -> on.PersonIn:
    told = reply.label, reply.person, reply.sharing, reply.readable_by, sealed_link, link
    return on.PersonIn(job, reply.login, reply.recipients, reply.sealed, *told, reply.until)
