"""Plays a person (and the world's answers) against the pure visit."""

from dataclasses import replace
from typing import TypeVar

from kiosk.domain import Category, Fault, LoginMethod, Receipt, Source
from kiosk.messages import VaultInfo
from kiosk.recovery import to_groups
from kiosk.visit.after import after
from kiosk.visit.effects import (
    CheckRecovery,
    Effect,
    LoginByCard,
    OpenAccount,
    PrintPaper,
    PrintSecrets,
    ReadQr,
    SealDocument,
    SendDocument,
    StartPhone,
    StartScan,
)
from kiosk.visit.events import (
    CodeSeen,
    DocumentKept,
    DocumentReceipted,
    DocumentSealed,
    Event,
    JobFailed,
    LampAt,
    PageCame,
    PaperOut,
    PersonIn,
    PhoneShown,
    RecoveryRight,
    ScanOver,
    SecretsOut,
    SheetCame,
    Tick,
    Touched,
    VaultMade,
)
from kiosk.visit.state import Machine, State, Step, fresh

ALL_WAYS = tuple(LoginMethod)
MACHINE = Machine(
    languages=("fr", "en", "ar"),
    vaults=(VaultInfo("Coffre", ALL_WAYS, sealed=True),),
    sources=(Source.GLASS, Source.FEEDER),
    structure_recipient="age1structure",
)
RECEIPT = Receipt("vault-id", "00" * 32, "2026-01-01T00:00:00Z", "proof")
RECIPIENTS = ("age1person",)
LINK = "https://vault/taken#mark.AGE-SECRET-KEY-1"
KEY_GROUPS = to_groups(bytes(range(16)))

E = TypeVar("E", bound=Effect)


class Person:
    """A visit under test: its state now, and every effect so far."""

    def __init__(self, machine: Machine = MACHINE) -> None:
        self.state: State = fresh(machine)
        self.effects: list[Effect] = []
        self.last: tuple[Effect, ...] = ()

    def happens(self, *events: Event) -> None:
        for event in events:
            self.state, self.last = after(self.state, event)
            self.effects += self.last

    def touches(self, what: str, value: str = "") -> None:
        self.happens(Touched(what, value))

    def sees(self, step: Step) -> None:
        assert self.state.step is step

    def types(self, digits: str) -> None:
        for digit in digits:
            self.touches("digit", digit)

    def asked(self, kind: type[E]) -> list[E]:
        return [effect for effect in self.effects if isinstance(effect, kind)]

    def newest(self, kind: type[E]) -> E:
        return self.asked(kind)[-1]

    def waits(self, seconds: float, start: float = 1000.0) -> None:
        now = start
        while now <= start + seconds:
            self.happens(Tick(now))
            now += 1.0

    # stretches of a visit

    def reaches_who(self, language: str = "fr") -> None:
        self.touches("start")
        self.touches("language", language)
        self.touches("agree")

    def logs_in_by_phone(self) -> None:
        self.touches("method", "phone")
        job = self.newest(StartPhone).job
        self.happens(PhoneShown(job, "https://vault/device?user_code=ABCD", "ABCD", "42"))
        self.happens(PersonIn(job, "login-1", RECIPIENTS, sealed=True, label="J. D."))

    def reaches_place(self) -> None:
        self.reaches_who()
        self.logs_in_by_phone()

    def shows_card(self, pin: str = "271828") -> None:
        self.touches("method", "card")
        self.touches("readGlass")
        self.happens(CodeSeen(self.newest(ReadQr).job, "CONSIGNE1:CARD"))
        self.types(pin)
        self.touches("submit")

    def card_accepted(self) -> None:
        self.happens(PersonIn(self.newest(LoginByCard).job, "login-2", RECIPIENTS, sealed=True))

    def chooses_pin(self, pin: str = "271828") -> None:
        self.types(pin)
        self.touches("submit")
        self.types(pin)
        self.touches("submit")

    def types_key(self, digits: str) -> None:
        self.types(digits)
        self.happens(RecoveryRight(self.newest(CheckRecovery).job))

    def papers_come(self, confirmed: bool = True) -> None:
        job = self.newest(PrintSecrets).job
        self.happens(SecretsOut(job, "CARDID", "age1new", "wrapped", "verifier", "7", confirmed))

    def vault_opens(self) -> None:
        self.happens(VaultMade(self.newest(OpenAccount).job, "account-1", "bleu-renard-12"))

    def starts_scan(self) -> int:
        self.touches("scan")
        return self.newest(StartScan).job

    def sheet_comes(self, job: int, sheet: int, *keys: str) -> None:
        self.page_comes(job, sheet, *keys)
        self.happens(SheetCame(job, sheet))

    def page_comes(self, job: int, sheet: int, *keys: str) -> None:
        self.happens(LampAt(job, sheet, 0.5))
        self.happens(*(PageCame(job, key, sheet, 210, 297) for key in keys))

    def scans(self, *keys: str) -> None:
        job = self.starts_scan()
        for sheet, key in enumerate(keys):
            self.sheet_comes(job, sheet, key)
        self.happens(ScanOver(job))

    def acknowledges(self, category: Category = Category.PAYSLIP) -> None:
        self.touches("pagesGood")
        self.touches("category", category)

    def is_sealed(self) -> None:
        self.happens(DocumentSealed(self.newest(SealDocument).job))

    def is_not_sent(self, fault: Fault) -> None:
        self.happens(JobFailed(self.newest(SendDocument).job, fault))

    def is_kept(self) -> None:
        self.happens(DocumentKept(self.newest(SendDocument).job, "statement"))

    def is_receipted(self) -> None:
        self.happens(DocumentReceipted(self.newest(SendDocument).job, RECEIPT))

    def deposits(self, *keys: str) -> None:
        self.scans(*keys)
        self.acknowledges()
        self.is_sealed()
        self.is_kept()
        self.is_receipted()

    def gets_the_receipt(self) -> None:
        self.happens(PaperOut(self.newest(PrintPaper).job, confirmed=True))

    def finishes(self) -> None:
        self.touches("finish")
        self.gets_the_receipt()
        self.touches("finish")

    @property
    def page_keys(self) -> list[str]:
        return [page.key for page in self.state.pages]


def with_camera(machine: Machine = MACHINE) -> Machine:
    return replace(machine, camera=True)
