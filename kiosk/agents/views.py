"""What a person lets happen at the desk with yes, card and PIN, each anew each time: a pure state machine.

One stored paper for an agent's eyes or for the A4 printer, or the structure's letters from now on. What is shown is
forgotten after SHOWN_S, at a touch, or with the agent.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal

from kiosk.agents.roles import Act
from kiosk.card import PIN_DIGITS, read_card
from kiosk.domain import Category, Fault
from kiosk.profile import ProfileError

SHOWN_S = 30.0
PERSON_S = 90.0
"""The longest that the person's screens wait for a touch."""
NO_SLIP = "the slip is on no paper"
"""Result of a journal line: a person said yes to letters, and the office never got to know."""
OfPaper = Literal["show", "print"]
Purpose = OfPaper | Literal["letters"]
ACTS: dict[Purpose, Act] = {"show": Act.SHOW_IDENTITY, "print": Act.PRINT_DOCUMENT, "letters": Act.LETTERS}


class Stage(StrEnum):
    """What is on screen."""

    OFF = "off"
    KIND = "kind"
    """The agent says which kind of paper is to be printed."""
    VAULT = "vault"
    """The agent says in which of several vaults; a card opens one only."""
    LANGUAGE = "language"
    """The person's language."""
    YES = "yes"
    """The person is asked."""
    CARD = "card"
    PIN = "pin"
    FETCH = "fetch"
    """The vault is asked, then the printer, where there is something to print."""
    SHOWN = "shown"
    SAID = "said"
    """How it went: printed, or why not."""
    SURE = "sure"
    """Does the agent really end it, with the office's slip not on paper?"""


OF_PERSON = frozenset({Stage.LANGUAGE, Stage.YES, Stage.CARD, Stage.PIN})
"""Screens that are the person's."""


@dataclass(frozen=True)
class Source:
    """Where a shown paper comes from, as the kiosk that deposited it signed it; empty where nobody did."""

    at: str
    """When the vault got it (RFC 3339)."""
    structure: str = ""
    assisted: bool = False
    original: bool = False


@dataclass(frozen=True)
class Viewing:
    """What is known of one view."""

    stage: Stage = Stage.OFF
    purpose: Purpose = "show"
    category: Category = Category.IDENTITY
    vaults: tuple[str, ...] = ()
    """Those that do what is asked for."""
    vault: str = ""
    languages: tuple[str, ...] = ()
    language: str = ""
    large: bool = False
    """The person wants larger words."""
    pictures: bool = False
    """The person wants larger pictures in place of words."""
    card: str = field(default="", repr=False)
    pin: str = field(default="", repr=False)
    waiting: bool = False
    """True while the card is read."""
    tries_left: int | None = None
    fault: Fault | None = None
    pages: tuple[str, ...] = ()
    of: int = 0
    """How many pages the paper has; the first ones are shown."""
    source: Source | None = None
    slip: str = field(default="", repr=False)
    """What was agreed about letters, for the office's computer, until it is on paper."""
    unsure: bool = False
    """The printer cannot say whether the papers came out: the agent looks."""
    until_s: float = 0.0


# What happens


@dataclass(frozen=True)
class Asked:
    """An agent who may wants a view from one of these vaults."""

    purpose: Purpose
    vaults: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Touched:
    """A touch on one of these screens."""

    what: str
    value: str = field(default="", repr=False)


@dataclass(frozen=True)
class CardSeen:
    """A card's code was read."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class Opened:
    """The paper is open: its pictures' names, and where it comes from."""

    pages: tuple[str, ...]
    source: Source
    of: int


@dataclass(frozen=True)
class Agreed:
    """The vault lets the structure put letters in; `slip` is what the office's computer needs."""

    slip: str = field(repr=False)


@dataclass(frozen=True)
class Printed:
    """All that was to be printed went through the printer; unless `confirmed`, nobody knows whether it is on paper."""

    confirmed: bool


@dataclass(frozen=True)
class Refused:
    """It did not work."""

    fault: Fault
    tries_left: int | None = None


@dataclass(frozen=True)
class Over:
    """The agent is gone, locked out, or went back."""


Event = Asked | Touched | CardSeen | Opened | Agreed | Printed | Refused | Over


# What is to be done


@dataclass(frozen=True)
class ReadCard:
    """Read the person's card."""

    from_glass: bool


@dataclass(frozen=True)
class Fetch:
    """Fetch and open the paper, once."""

    vault: str
    code: str = field(repr=False)
    third_part: str = field(repr=False)
    pin: str = field(repr=False)
    category: Category
    purpose: OfPaper


@dataclass(frozen=True)
class OpenLetterbox:
    """Ask the vault to let the structure put letters in, if the printer can print the two papers of it."""

    vault: str
    language: str
    code: str = field(repr=False)
    pin: str = field(repr=False)


@dataclass(frozen=True)
class PrintAgreed:
    """Print what was agreed about letters: for the person in their language, for the office the slip."""

    vault: str
    language: str
    slip: str = field(repr=False)


@dataclass(frozen=True)
class Forget:
    """Stop what goes on, and forget what was fetched."""


@dataclass(frozen=True)
class Trace:
    """A line for the journal."""

    act: str
    result: str


Effect = ReadCard | Fetch | OpenLetterbox | PrintAgreed | Forget | Trace
Result = tuple[Viewing, tuple[Effect, ...]]


def after(viewing: Viewing, event: Event, now_s: float, *, camera: bool) -> Result:
    """The view after `event`, and what is to be done."""
    match event:
        case Over() if viewing.stage is Stage.OFF:
            return viewing, ()
        case Over():
            return _forgotten(viewing)
        case Asked() if viewing.stage is Stage.OFF:
            first = Stage.KIND if event.purpose == "print" else Stage.VAULT
            begun = Viewing(first, event.purpose, vaults=event.vaults, languages=event.languages)
            return _unless_one(_waits(begun, now_s))
        case Touched():
            return _touched(_waits(viewing, now_s), event, camera=camera)
        case CardSeen() if viewing.stage is Stage.CARD and viewing.waiting:
            return _card_seen(_waits(viewing, now_s), event.text)
        case Opened() if _fetching(viewing) and viewing.purpose == "show":
            shown = replace(
                _secretless(viewing), stage=Stage.SHOWN, pages=event.pages, of=event.of, source=event.source
            )
            return replace(shown, until_s=now_s + SHOWN_S), ()
        case Agreed() if writes(viewing):
            agreed = replace(_secretless(viewing), slip=event.slip)
            return agreed, (_papers(agreed),)
        case Printed() if _fetching(viewing) and viewing.purpose != "show":
            slip = "" if event.confirmed else viewing.slip
            return replace(_secretless(viewing), stage=Stage.SAID, slip=slip, unsure=not event.confirmed), ()
        case Refused() if viewing.waiting or _fetching(viewing):
            return _refused(viewing, event, now_s)
        case _:
            return viewing, ()


def after_time(viewing: Viewing, now_s: float) -> Result:
    """The same as time passes: what is shown goes, and a person who does nothing is not waited for."""
    ends = viewing.stage is Stage.SHOWN or viewing.stage in OF_PERSON
    if ends and now_s >= viewing.until_s:
        return after(viewing, Over(), now_s, camera=False)
    return viewing, ()


def seconds_left(viewing: Viewing, now_s: float) -> int:
    """For how much longer the paper is shown."""
    return max(0, int(viewing.until_s - now_s + 0.999)) if viewing.stage is Stage.SHOWN else 0


def holds(viewing: Viewing) -> bool:
    """Whether a yes to letters may stand in the vault while its papers are not out: only the session's end drops it."""
    return bool(viewing.slip) or writes(viewing)


def writes(viewing: Viewing) -> bool:
    """Whether the vault is asked for a yes to letters, or its papers are printed."""
    return _fetching(viewing) and viewing.purpose == "letters"


def _fetching(viewing: Viewing) -> bool:
    return viewing.stage is Stage.FETCH


def _waits(viewing: Viewing, now_s: float) -> Viewing:
    return viewing if viewing.stage is Stage.SHOWN else replace(viewing, until_s=now_s + PERSON_S)


def _secretless(viewing: Viewing) -> Viewing:
    return replace(viewing, card="", pin="", waiting=False, tries_left=None, fault=None)


def _unless_one(viewing: Viewing) -> Result:
    """Nobody is asked for a vault or a language where there is one only."""
    if viewing.stage is Stage.VAULT and len(viewing.vaults) < 2:
        return _unless_one(replace(viewing, stage=Stage.LANGUAGE, vault=(*viewing.vaults, "")[0]))
    if viewing.stage is Stage.LANGUAGE and len(viewing.languages) < 2:
        return replace(viewing, stage=Stage.YES, language=(*viewing.languages, "fr")[0]), ()
    return viewing, ()


def _touched(viewing: Viewing, touch: Touched, *, camera: bool) -> Result:
    match viewing.stage, touch.what:
        case Stage.KIND, "category" if touch.value in set(Category):
            return _unless_one(replace(viewing, stage=Stage.VAULT, category=Category(touch.value)))
        case Stage.VAULT, "vault" if touch.value in viewing.vaults:
            return _unless_one(replace(viewing, stage=Stage.LANGUAGE, vault=touch.value))
        case Stage.LANGUAGE, "language" if touch.value in viewing.languages:
            return replace(viewing, stage=Stage.YES, language=touch.value), ()
        case ((Stage.LANGUAGE | Stage.YES | Stage.CARD | Stage.PIN), "bigger"):
            return replace(viewing, large=not viewing.large), ()
        case ((Stage.LANGUAGE | Stage.YES | Stage.CARD | Stage.PIN), "pictures"):
            return replace(viewing, pictures=not viewing.pictures), ()
        case Stage.YES, "no":
            return Viewing(), (Trace(ACTS[viewing.purpose].value, "the person said no"), Forget())
        case Stage.YES, "yes":
            asked = replace(viewing, stage=Stage.CARD, waiting=camera)
            return asked, ((ReadCard(from_glass=False),) if camera else ())
        case Stage.CARD, "readGlass" if camera or not viewing.waiting:
            return replace(viewing, waiting=True, fault=None), (ReadCard(from_glass=True),)
        case Stage.PIN, _:
            return _typed(viewing, touch)
        case ((Stage.SAID | Stage.SURE), "again") if viewing.slip:
            return replace(viewing, stage=Stage.FETCH, fault=None, unsure=False), (_papers(viewing),)
        case Stage.SAID, "viewed" if viewing.slip:
            return replace(viewing, stage=Stage.SURE), ()
        case Stage.SAID, "out" if viewing.unsure:
            return Viewing(), (Forget(),)
        case ((Stage.SHOWN | Stage.SAID | Stage.SURE), "viewed"):
            return _forgotten(viewing)
        case _:
            return viewing, ()


def _card_seen(viewing: Viewing, text: str) -> Result:
    """A card without a third part shows nothing: its PIN is not even asked, but for letters."""
    try:
        card = read_card(text)
    except ProfileError:
        return replace(viewing, waiting=False, fault=Fault.CODE_UNREADABLE), ()
    if not card.view and viewing.purpose != "letters":
        return replace(_secretless(viewing), stage=Stage.SAID, fault=Fault.NOTHING_FOUND), ()
    return replace(viewing, stage=Stage.PIN, waiting=False, fault=None, card=card.qr_text()), ()


def _typed(viewing: Viewing, touch: Touched) -> Result:
    if touch.what == "digit" and len(touch.value) == 1 and touch.value in "0123456789":
        return (viewing if len(viewing.pin) >= PIN_DIGITS else replace(viewing, pin=viewing.pin + touch.value)), ()
    if touch.what == "erase":
        return replace(viewing, pin=viewing.pin[:-1]), ()
    if touch.what != "submit" or len(viewing.pin) != PIN_DIGITS:
        return viewing, ()
    card = read_card(viewing.card)
    asking = replace(viewing, stage=Stage.FETCH, pin="", fault=None)
    if viewing.purpose == "letters":
        return asking, (OpenLetterbox(viewing.vault, viewing.language, card.deposit_text(), viewing.pin),)
    fetch = Fetch(viewing.vault, card.deposit_text(), card.view, viewing.pin, viewing.category, viewing.purpose)
    return asking, (fetch,)


def _forgotten(viewing: Viewing) -> Result:
    """Nothing is left of it; of a yes whose slip was seen on no paper the journal says so."""
    lost = (Trace(ACTS[viewing.purpose].value, NO_SLIP),) if viewing.slip else ()
    return Viewing(), (*lost, Forget())


def _papers(viewing: Viewing) -> PrintAgreed:
    return PrintAgreed(viewing.vault, viewing.language, viewing.slip)


def _refused(viewing: Viewing, event: Refused, now_s: float) -> Result:
    """A wrong PIN can be typed again, a code read again; all else ends it."""
    if viewing.stage is Stage.CARD:
        return replace(_waits(viewing, now_s), waiting=False, fault=event.fault), ()
    if event.fault is Fault.PIN_WRONG and event.tries_left:
        again = replace(_waits(viewing, now_s), stage=Stage.PIN, tries_left=event.tries_left, fault=event.fault)
        return again, ()
    return replace(_secretless(viewing), stage=Stage.SAID, fault=event.fault), (Forget(),)
