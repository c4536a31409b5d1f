"""Messages of kiosk-printer."""

import msgspec

from kiosk.domain import Paper, PaperToBring, PrinterState, ReceiptLine
from kiosk.messages.base import Base, Final, name_only


class AskPrinter(Base, frozen=True):
    """How is the printer, and is there paper for `length_mm` and `papers` more? Answered by PrinterReport."""

    length_mm: float = 0.0
    papers: tuple[Paper, ...] = ()
    """Papers that the visit will need, each as often as it is named; the printer knows their lengths."""
    language: str = "fr"
    a4: bool = False
    """Ask the site's A4 printer as well, which may take ten seconds."""


class PrinterReport(Final, frozen=True):
    """What the printer said; `enough` is None when it cannot tell how much paper is left."""

    state: PrinterState
    confirms: bool
    """True when this printer can say that a paper is out."""
    enough: bool | None = None
    notice_version: str = ""
    """Version of the information notice that this kiosk prints: what a consent and a statement refer to."""
    a4: PrinterState | None = None
    """What the A4 printer said, when it was asked."""
    a4_pdf: bool = False
    """True when the A4 printer was asked and takes PDF: only then can it print stored documents."""
    link_recipient: str = ""
    """The age recipient whose identity this process alone holds: a phone seals a link to it for the receipt."""


class Print(Base, frozen=True):
    """Print one paper. Answered by Printed or Failed.

    None is a card or a recovery key, but the slip, the mandate and a receipt with a link carry a code that gives power
    to who holds the paper.
    """

    __repr__ = name_only

    paper: Paper
    language: str
    values: dict[str, str] = msgspec.field(default_factory=dict)
    """Placeholders' values beyond those of the site: vault's name, handle, date."""
    lines: tuple[ReceiptLine, ...] = ()
    replaces: bool = False
    """True when it replaces a paper that was cut off."""
    to_bring: tuple[PaperToBring, ...] = ()
    """What is still missing for what `values` calls `procedure`."""
    counts: dict[str, str] = msgspec.field(default_factory=dict)
    """A month's counts by their names, as the paper with counts shows them."""
    sealed_link: str = ""
    """A take-away's link for the receipt, sealed to `PrinterReport.link_recipient`; empty for none."""


class PrintStored(Base, frozen=True):
    """Print a stored document on the site's A4 printer, from memory. Descriptor: its PDF.

    Answered by Printed or Failed: `type refused` when this is no PDF or the printer takes none, `printer not answering`
    where the site has no A4 printer.
    """


class Printed(Final, frozen=True):
    """The paper is out. `confirmed` is False when the printer could not say so: ask the person."""

    confirmed: bool
    without_link: bool = False
    """True when the link that came along could not be opened: the paper has none."""


class MakeSecrets(Base, frozen=True):
    """Make a card, and (where `identity`) a new identity and its recovery key; print them.

    Answered by SecretsPrinted (not final: the child waits on this connection for PrintAgain, SecretsKept or a hang-up,
    which destroys them) or Failed. After a printer's fault the child waits too: a client that does not hang up may
    mend the printer and send PrintAgain, and gets the same key on paper.
    """

    language: str
    values: dict[str, str] = msgspec.field(default_factory=dict)
    identity: bool = True
    shows: bool = False
    """The card gets a third part, which opens one paper at a time at an agent's desk."""


class SecretsPrinted(Base, frozen=True):
    """What may leave the child.

    Descriptor: what the vault gets of the card, its secret (raw 16 bytes) and, for a card that can show papers, the age
    recipient of its third part (text). The third part itself is on paper only.
    """

    __repr__ = name_only

    card_id: str
    recipient: str
    wrapped_identity: str
    recovery_verifier: str
    key_number: str
    confirmed: bool


class PrintAgain(Base, frozen=True):
    """The paper did not come out well: print the same secrets again, with the words that say what it replaces."""


class SecretsKept(Base, frozen=True):
    """The person holds the papers: the child forgets everything and answers Done."""
