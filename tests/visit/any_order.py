"""Beginnings of visits and what may happen to them, in any order: what the property tests are made of."""

from dataclasses import replace
from datetime import date

import msgspec
from hypothesis import strategies as st

from kiosk import procedures
from kiosk.agents.mandate import Mandate
from kiosk.agents.roles import Act
from kiosk.domain import Category, DateKind, Difficulty, Doubt, Fault, LoginMethod, Paper, Sharing, Source
from kiosk.form import Box, BoxState, SeenBox
from kiosk.messages import VaultInfo
from kiosk.visit.events import (
    AgentBeside,
    AgentGone,
    CodeSeen,
    DocumentKept,
    DocumentMoved,
    DocumentReceipted,
    DocumentSealed,
    Event,
    FormPartCame,
    FormReadOver,
    JobFailed,
    LampAt,
    MandateKnown,
    OriginalSaid,
    OutboxSeen,
    PageCame,
    PageGlimpsed,
    PaperOut,
    PersonIn,
    PhoneShown,
    PrinterSeen,
    ScannerSeen,
    ScanOver,
    SecretsOut,
    SheetCame,
    Tick,
    Touched,
    Unforeseen,
    VaultMade,
    VaultsSeen,
    WordsCame,
)
from kiosk.visit.papers import Dated
from kiosk.visit.signed import Mark
from kiosk.visit.state import State
from tests.visit.likely import likely
from tests.visit.person import KEY_GROUPS, MACHINE, RECEIPT, RECIPIENTS, Person

MACHINE_OF_ALL = replace(
    MACHINE,
    both_sides=True,
    asks_hard=True,
    procedures=procedures.load(),
    vaults=tuple(msgspec.structs.replace(vault, views=True) for vault in MACHINE.vaults),
)
ON_PAPER = (VaultInfo("Coffre", (LoginMethod.OPEN, LoginMethod.RECOVER), True),)
"""No way in without the printer."""
INVITING = tuple(msgspec.structs.replace(vault, invited=True) for vault in MACHINE_OF_ALL.vaults)
MANDATE = Mandate("M" * 16, "CCAS", "AAAAAAAA", frozenset({Act.DEPOSIT}), date(2026, 11, 1), date(2026, 12, 1))
MARKS = [Mark(SeenBox(box, state, 0.2), 0.1, 0.5, 0.05) for box in Box for state in BoxState]
WORDS = (
    *("start", "agree", "printNotice", "leave", "leaveYes", "leaveNo", "back", "stay", "bigger", "listen", "scan"),
    *("comfortDone", "contrast", "louder"),
    *("stop", "select", "turn", "again", "drop", "undo", "add", "pagesGood", "finish", "nextPaper", "readGlass"),
    *("erase", "submit", "papersGood", "papersBad", "faultAction", "printAgain", "split", "join"),
    *("separate", "bringBack", "noBacks", "list", "listDone", "printList"),
    *("signedForm", "readForm", "printConsent", "formAgain", "formGood", "formNo"),
)
TOUCHES = st.one_of(
    st.builds(Touched, st.sampled_from(WORDS)),
    st.builds(Touched, st.just("language"), st.sampled_from(["fr", "ar", "xx"])),
    st.builds(Touched, st.just("method"), st.sampled_from(list(LoginMethod))),
    st.builds(Touched, st.just("category"), st.sampled_from(list(Category))),
    st.builds(Touched, st.just("where"), st.sampled_from(["alone", "shared"])),
    st.builds(Touched, st.just("howLong"), st.sampled_from(list(Sharing))),
    st.builds(Touched, st.just("cardMay"), st.sampled_from(["show", "deposit"])),
    st.builds(Touched, st.just("procedure"), st.sampled_from(["rsa", "housing"])),
    st.builds(Touched, st.just("formBox"), st.sampled_from([str(int(box)) for box in Box])),
    st.builds(Touched, st.just("digit"), st.sampled_from("0123456789")),
    st.builds(Touched, st.just("source"), st.sampled_from(list(Source))),
    st.builds(Touched, st.just("answer"), st.sampled_from(["yes", "no"])),
    st.builds(Touched, st.just("how"), st.sampled_from(["good", "bad"])),
    st.builds(Touched, st.just("hard"), st.sampled_from([*Difficulty, ""])),
)
JOBS = st.integers(-3, 0)
"""Counted back from the newest job, so that most events meet a living one."""
WORLD = st.one_of(
    st.builds(JobFailed, JOBS, st.sampled_from(list(Fault))),
    st.builds(PhoneShown, JOBS, st.just("uri"), st.just("code"), st.just("42")),
    st.builds(
        PersonIn,
        JOBS,
        st.just("login"),
        st.just(RECIPIENTS),
        st.just(True),
        *[st.just("")] * 2,
        st.sampled_from([(), tuple(Sharing)]),
    ),
    st.builds(CodeSeen, JOBS, st.sampled_from(["CONSIGNE1:X", "CONSIGNER1:" + "".join(KEY_GROUPS)])),
    st.builds(SecretsOut, JOBS, *[st.just("x")] * 5, st.booleans()),
    st.builds(VaultMade, JOBS, st.just("account"), st.just("handle")),
    st.builds(LampAt, JOBS, st.integers(0, 3), st.floats(0, 1)),
    st.builds(PageCame, JOBS, st.just("?"), st.integers(0, 3), st.just(210.0), st.just(297.0)),
    st.builds(
        PageCame,
        JOBS,
        st.just("?"),
        st.integers(0, 3),
        st.just(85.6),
        st.just(54.0),
        st.booleans(),
        st.lists(st.sampled_from(list(Doubt)), max_size=2).map(tuple),
        coded=st.booleans(),
        as_scanned=st.booleans(),
    ),
    st.builds(PageGlimpsed, JOBS, st.just("?"), st.integers(0, 3), st.integers(0, 1), st.just(210.0), st.just(297.0)),
    st.builds(SheetCame, JOBS, st.integers(0, 3)),
    st.builds(ScanOver, JOBS),
    st.builds(DocumentSealed, JOBS),
    st.builds(DocumentKept, JOBS, st.just("statement")),
    st.builds(DocumentMoved, JOBS, st.floats(0, 1), st.booleans()),
    st.builds(DocumentReceipted, JOBS, st.just(RECEIPT)),
    st.builds(PaperOut, JOBS, st.booleans(), st.booleans()),
    st.builds(
        WordsCame,
        st.just("?"),
        st.just(0),
        st.sampled_from([None, *Category]),
        st.sampled_from([(), (Doubt.MRZ_WRONG,)]),
        st.sampled_from([None, *(Dated(date(2020, 1, 1), kind, date(2026, 11, 22)) for kind in DateKind)]),
    ),
    st.just(OriginalSaid(True)),
    st.just(AgentGone()),
    st.builds(
        FormPartCame,
        JOBS,
        st.just("?"),
        st.sampled_from([Paper.CONSENT, Paper.MANDATE]),
        st.just(7),
        st.integers(1, 2),
        st.integers(1, 2),
        st.just(72.0),
        st.just(200.0),
        st.lists(st.sampled_from(MARKS), max_size=4).map(tuple),
        st.sampled_from(["", "CONSIGNEM1:X"]),
    ),
    st.builds(FormReadOver, JOBS),
    st.builds(MandateKnown, JOBS, st.just(MANDATE)),
    st.builds(Unforeseen, st.just("x.py:1")),
    st.builds(PrinterSeen, st.sampled_from([None, Fault.PRINTER_COVER_OPEN])),
    st.builds(OutboxSeen, st.booleans()),
    st.builds(
        ScannerSeen,
        st.just((Source.GLASS, Source.FEEDER)),
        st.booleans(),
        st.sampled_from([None, Fault.SCANNER_GONE]),
        duplex=st.booleans(),
    ),
    st.builds(VaultsSeen, st.sampled_from([MACHINE.vaults, (VaultInfo("Coffre", (), True),), INVITING, ON_PAPER])),
)
_ALONE = ["goodbye", "attract", "who", "place", "pages", "sending", "pin", "papers", "done", "notice", "heap"]
BEGINNINGS_ALONE = st.sampled_from(_ALONE)
BEGINNINGS = st.sampled_from([*_ALONE, "beside", "form"])
LIKELY = st.integers(0, 9_999)
"""Chooses among what is likely where the visit stands."""
AT_THE_END = ("leave", "leaveYes", "leaveNo", "finish", "printAgain", "list", "listDone", "stay")
ANYTHING = st.one_of(TOUCHES, WORLD, st.just(Tick(0.0)))
EVENTS = st.one_of(
    st.lists(ANYTHING, max_size=60),
    st.lists(st.integers(0, 9).flatmap(lambda tenth: ANYTHING if tenth == 0 else LIKELY), min_size=20, max_size=80),
)


def begun(beginning: str) -> Person:
    person = Person(MACHINE_OF_ALL)
    match beginning:
        case "notice":
            person.touches("start")
            person.touches("language", "fr")
        case "heap":
            person.reaches_place()
            person.touches("source", Source.FEEDER)
            person.scans("f1", "f2")
            person.touches("answer", "yes")
        case "beside" | "form":
            person.touches("start")
            person.happens(AgentBeside("session", "AAAAAAAA", ""))
            person.touches("language", "fr")
            person.touches("agree")
            person.logs_in_by_phone()
            if beginning == "form":
                person.touches("signedForm")
                person.touches("readForm")
        case "who":
            person.reaches_who()
        case "place":
            person.reaches_place()
        case "pages":
            person.reaches_place()
            person.scans("a", "b")
        case "sending":
            person.reaches_place()
            person.scans("a", "b")
            person.acknowledges()
        case "pin":
            person.reaches_who()
            person.shows_card()
        case "papers":
            person.reaches_who()
            person.touches("method", "open")
            person.chooses_pin()
            person.touches("cardMay", "show")
            person.papers_come()
            person.vault_opens()
        case "goodbye":
            person.reaches_place()
            person.deposits("a")
            person.finishes()
        case "done":
            person.reaches_place()
            person.deposits("a")
            person.touches("finish")
    return person


def aimed(event: Event | int, state: State, number: int) -> Event:
    """The same event, for a job that exists, with a page key of its own and a clock that goes on."""
    if isinstance(event, int):
        event = likely(state, event)
        return replace(event, key=f"k{number}") if isinstance(event, PageCame | FormPartCame) else event
    if isinstance(event, Tick):
        return Tick(number * 9.0)
    if isinstance(event, WordsCame) and state.pages:
        event = replace(event, key=state.pages[number % len(state.pages)].key)
    if isinstance(event, PageCame | PageGlimpsed | FormPartCame):
        event = replace(event, key=f"k{number}")
    if isinstance(event, Touched) and event.what in {"select", "bringBack"} and state.pages:
        return Touched(event.what, state.pages[number % len(state.pages)].key)
    if isinstance(event, Touched | ScannerSeen | VaultsSeen | PrinterSeen | OutboxSeen | Unforeseen):
        return event
    if isinstance(event, AgentBeside | AgentGone | OriginalSaid | WordsCame):
        return event
    return replace(event, job=max(0, state.last_job + event.job))
