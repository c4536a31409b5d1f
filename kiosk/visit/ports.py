"""What the visit needs of the world, as protocols.

Each call returns at once and answers with events, from any thread.
"""

from collections.abc import Callable
from typing import Protocol

from kiosk.visit.effects import (
    CheckInvitation,
    CheckMandate,
    CheckPrinter,
    CheckRecovery,
    ConfirmAccount,
    LoginByCard,
    Logout,
    OpenAccount,
    PrintPaper,
    PrintSecrets,
    ReadQr,
    ReadSignedForm,
    ReadWords,
    RecoverAccount,
    SealDocument,
    SendDocument,
    StartPhone,
    StartScan,
    StartTakeAway,
    UndoAccount,
    WriteRecord,
)
from kiosk.visit.events import Event

Emit = Callable[[Event], None]


class Job(Protocol):
    """Something that goes on; once cancelled nothing more is heard of it."""

    def cancel(self) -> None:
        """Stops it, from any thread, more than once if need be."""


class SecretsJob(Job, Protocol):
    """Printed secrets whose child waits for our word."""

    def print_again(self) -> None:
        """Prints the same papers once more."""

    def keep(self) -> None:
        """The papers are in hand: the child forgets."""

    def card_secret(self) -> int:
        """A descriptor of the new card's secret; whoever gets it closes it."""


class Scanner(Protocol):
    """Paper to pages."""

    def look(self, emit: Emit) -> None:
        """Says what the scanner can do, as ScannerSeen."""

    def scan(self, effect: StartScan, emit: Emit) -> Job:
        """Answers with LampAt, PageCame, SheetCame and at last ScanOver or JobFailed."""

    def read_code(self, effect: ReadQr, emit: Emit) -> Job:
        """Answers with CodeSeen or JobFailed."""

    def read_form(self, effect: ReadSignedForm, emit: Emit) -> Job:
        """Answers with FormPartCame for each part, and at last FormReadOver or JobFailed."""

    def read_words(self, effect: ReadWords, emit: Emit) -> Job:
        """Answers with WordsCame when the words were read, however late; with nothing when they cannot be."""


class Printer(Protocol):
    """Words to paper."""

    def look(self, effect: CheckPrinter, emit: Emit) -> None:
        """Says whether the printer can print these papers, as PrinterSeen."""

    def print_paper(self, effect: PrintPaper, emit: Emit) -> Job:
        """Answers with PaperOut or JobFailed."""

    def print_secrets(self, effect: PrintSecrets, emit: Emit) -> SecretsJob:
        """Answers with SecretsOut (again after each `print_again`) or JobFailed."""


class Vault(Protocol):
    """Who the person is, and where the documents go."""

    def look(self, emit: Emit) -> None:
        """Says which vaults can be offered, as VaultsSeen."""

    def look_at_outbox(self, emit: Emit) -> None:
        """Says whether the outbox has room, as OutboxSeen."""

    def log_in_by_phone(self, effect: StartPhone, emit: Emit) -> Job:
        """Answers with PhoneShown, then PersonIn or JobFailed."""

    def take_away(self, effect: StartTakeAway, emit: Emit) -> Job:
        """Answers with PersonIn, whose link is the person's own, or JobFailed."""

    def log_in_by_card(self, effect: LoginByCard, emit: Emit) -> Job:
        """Answers with PersonIn or JobFailed."""

    def open_account(self, effect: OpenAccount, card_secret: int, emit: Emit) -> Job:
        """Answers with VaultMade or JobFailed. Closes `card_secret`."""

    def confirm_account(self, effect: ConfirmAccount, emit: Emit) -> Job:
        """Answers with PersonIn or JobFailed."""

    def check_invitation(self, effect: CheckInvitation, emit: Emit) -> Job:
        """Answers with InvitationGood or JobFailed."""

    def check_recovery(self, effect: CheckRecovery, emit: Emit) -> Job:
        """Answers with RecoveryRight or JobFailed."""

    def recover_account(self, effect: RecoverAccount, card_secret: int, emit: Emit) -> Job:
        """Answers with PersonIn or JobFailed. Closes `card_secret`."""

    def check_mandate(self, effect: CheckMandate, emit: Emit) -> Job:
        """Answers with MandateKnown or JobFailed."""

    def send_document(self, effect: SendDocument, emit: Emit) -> Job:
        """Answers with DocumentKept, DocumentMoved, and DocumentReceipted or JobFailed."""

    def undo_account(self, effect: UndoAccount) -> None:
        """Tries until it is done, or the box stops."""

    def log_out(self, effect: Logout) -> None:
        """Tries until it is done, or the box stops."""

    def record(self, effect: WriteRecord) -> None:
        """Tries until it is done, or the box stops."""


class Sealer(Protocol):
    """Pages to a sealed document."""

    def seal(self, effect: SealDocument, emit: Emit) -> Job:
        """Answers with DocumentSealed or JobFailed."""


class Speaker(Protocol):
    """Says words aloud."""

    def speaks(self, text: str, language: str) -> bool:
        """Whether there is a voice for `text`."""

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        """Says `text` in place of whatever is being said; `over` is called, from any thread, once all of it was said.

        False where there is no voice: nothing is said, and `over` never called.
        """

    def stop(self) -> None:
        """Is silent at once."""

    def set_volume(self, level: int) -> None:
        """From the next words on as loud as this, from QUIETEST to LOUDEST."""


class Clock(Protocol):
    """Time that never goes back."""

    def now_s(self) -> float:
        """Seconds since some moment."""
