"""Every message on the wire, by the helper that it is for. Final replies end their job."""

from kiosk.messages.agents import (
    AgentAnswers,
    AgentIn,
    AgentLogin,
    AgentLogout,
    AskCounts,
    CertifyPdf,
    CountsAre,
    CountsPrinted,
    EndMandate,
    MakeMandate,
    MandateIs,
    MandateMade,
    PdfCertified,
    ReadMandate,
)
from kiosk.messages.base import Alive, Done, Failed
from kiosk.messages.fleet import AskDays, DaysReport
from kiosk.messages.printer import (
    AskPrinter,
    MakeSecrets,
    Print,
    PrintAgain,
    Printed,
    PrinterReport,
    PrintStored,
    SecretsKept,
    SecretsPrinted,
)
from kiosk.messages.scanner import (
    AskScanner,
    CodeRead,
    DrawPage,
    FormRead,
    PageDrawn,
    PageGlimpsed,
    PageScanned,
    ReadCode,
    ReadForm,
    ReadWords,
    Scan,
    ScanEnded,
    ScannerReport,
    ScanProgress,
    SheetScanned,
    WordsRead,
)
from kiosk.messages.upload import (
    AskOutbox,
    AskVaults,
    CardLogin,
    CheckInvitation,
    CheckRecovery,
    ConfirmVault,
    Deposit,
    DepositKept,
    DepositProgress,
    DepositReceipted,
    LoggedIn,
    Logout,
    OpenVault,
    OutboxReport,
    PhoneCode,
    PhoneLogin,
    Record,
    RecoverVault,
    TakeAlong,
    UndoVault,
    VaultInfo,
    VaultOpened,
    Vaults,
    WaitingDeposit,
)
from kiosk.messages.views import (
    AskLetterbox,
    FetchStored,
    LetterboxGiven,
    OpenStored,
    StoredFetched,
    StoredOpened,
    StoredPage,
    StoredPdf,
)

Message = (
    Done
    | Failed
    | Alive
    | AskScanner
    | ScannerReport
    | Scan
    | ScanProgress
    | PageGlimpsed
    | PageScanned
    | SheetScanned
    | ScanEnded
    | ReadCode
    | CodeRead
    | ReadForm
    | FormRead
    | ReadWords
    | WordsRead
    | DrawPage
    | PageDrawn
    | AskPrinter
    | PrinterReport
    | Print
    | PrintStored
    | Printed
    | MakeSecrets
    | SecretsPrinted
    | PrintAgain
    | SecretsKept
    | FetchStored
    | StoredFetched
    | OpenStored
    | StoredPage
    | StoredPdf
    | StoredOpened
    | AskLetterbox
    | LetterboxGiven
    | AskVaults
    | Vaults
    | PhoneLogin
    | PhoneCode
    | CardLogin
    | LoggedIn
    | TakeAlong
    | OpenVault
    | VaultOpened
    | ConfirmVault
    | UndoVault
    | CheckInvitation
    | CheckRecovery
    | RecoverVault
    | Deposit
    | DepositKept
    | DepositProgress
    | DepositReceipted
    | Logout
    | Record
    | AskOutbox
    | OutboxReport
    | AskDays
    | DaysReport
    | AgentLogin
    | AgentIn
    | AgentLogout
    | AgentAnswers
    | AskCounts
    | CountsAre
    | CountsPrinted
    | MakeMandate
    | MandateMade
    | EndMandate
    | ReadMandate
    | MandateIs
    | CertifyPdf
    | PdfCertified
)

__all__ = [
    "AgentAnswers",
    "AgentIn",
    "AgentLogin",
    "AgentLogout",
    "Alive",
    "AskCounts",
    "AskDays",
    "AskLetterbox",
    "AskOutbox",
    "AskPrinter",
    "AskScanner",
    "AskVaults",
    "CardLogin",
    "CertifyPdf",
    "CheckInvitation",
    "CheckRecovery",
    "CodeRead",
    "ConfirmVault",
    "CountsAre",
    "CountsPrinted",
    "DaysReport",
    "Deposit",
    "DepositKept",
    "DepositProgress",
    "DepositReceipted",
    "Done",
    "DrawPage",
    "EndMandate",
    "Failed",
    "FetchStored",
    "FormRead",
    "LetterboxGiven",
    "LoggedIn",
    "Logout",
    "MakeMandate",
    "MakeSecrets",
    "MandateIs",
    "MandateMade",
    "Message",
    "OpenStored",
    "OpenVault",
    "OutboxReport",
    "PageDrawn",
    "PageGlimpsed",
    "PageScanned",
    "PdfCertified",
    "PhoneCode",
    "PhoneLogin",
    "Print",
    "PrintAgain",
    "PrintStored",
    "Printed",
    "PrinterReport",
    "ReadCode",
    "ReadForm",
    "ReadMandate",
    "ReadWords",
    "Record",
    "RecoverVault",
    "Scan",
    "ScanEnded",
    "ScanProgress",
    "ScannerReport",
    "SecretsKept",
    "SecretsPrinted",
    "SheetScanned",
    "StoredFetched",
    "StoredOpened",
    "StoredPage",
    "StoredPdf",
    "TakeAlong",
    "UndoVault",
    "VaultInfo",
    "VaultOpened",
    "Vaults",
    "WaitingDeposit",
    "WordsRead",
]
