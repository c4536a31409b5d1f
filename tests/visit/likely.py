"""What a person, and the world, are likely to do next: without it, events by chance alone hardly get past a screen."""

from collections.abc import Callable, Iterator

from kiosk.domain import Category, Difficulty, Paper, Sharing, Source
from kiosk.form import BOXES, Box, BoxState, SeenBox
from kiosk.visit.events import (
    CodeSeen,
    DocumentKept,
    DocumentReceipted,
    DocumentSealed,
    Event,
    FormPartCame,
    FormReadOver,
    InvitationGood,
    OriginalSaid,
    PageCame,
    PersonIn,
    PhoneShown,
    RecoveryRight,
    ScanOver,
    SecretsOut,
    SheetCame,
    Touched,
    VaultMade,
)
from kiosk.visit.signed import Mark
from kiosk.visit.state import State, Step
from tests.visit.person import KEY_GROUPS, LINK, RECEIPT, RECIPIENTS

_TOUCHES: dict[Step, tuple[Touched, ...]] = {
    Step.ATTRACT: (Touched("start"),),
    Step.LANGUAGE: (Touched("language", "fr"), Touched("language", "ar")),
    Step.NOTICE: (Touched("agree"), Touched("list"), Touched("agree")),
    Step.VAULT: (Touched("vault", "Coffre"),),
    Step.WHO: tuple(Touched("method", way) for way in ("phone", "card", "open", "recover", "takeaway")),
    Step.CARD: (Touched("readGlass"),),
    Step.RECOVER: (Touched("readGlass"),),
    Step.INVITATION: (Touched("readGlass"),),
    Step.CARD_MAY: (Touched("cardMay", "show"), Touched("cardMay", "deposit")),
    Step.LINK: (Touched("linkPaper"), Touched("linkSeen"), Touched("back")),
    Step.PAPERS_OUT: (Touched("papersGood"), Touched("papersBad")),
    Step.PLACE: (Touched("scan"), Touched("scan"), Touched("source", Source.FEEDER), Touched("signedForm")),
    Step.PAGES: tuple(Touched(what) for what in ("pagesGood", "pagesGood", "add", "again", "turn", "drop", "split")),
    Step.QUESTION: (Touched("answer", "yes"), Touched("answer", "no")),
    Step.BACKS: (Touched("scan"), Touched("scan"), Touched("noBacks")),
    Step.CATEGORY: (Touched("category", Category.PAYSLIP), Touched("category", Category.OTHER), Touched("back")),
    Step.WHERE: (Touched("where", "alone"), Touched("where", "shared")),
    Step.HOW_LONG: (Touched("howLong", Sharing.DAY), Touched("back")),
    Step.FORM: (Touched("readForm"), Touched("printConsent")),
    Step.FORM_ASK: (Touched("formNo"), *(Touched("formBox", str(int(box))) for box in Box)),
    Step.FORM_SAID: (Touched("formGood"), Touched("formGood"), Touched("formAgain"), Touched("back")),
    Step.SENDING: (Touched("nextPaper"), Touched("finish")),
    Step.DONE: (Touched("finish"), Touched("list"), Touched("printAgain"), Touched("link")),
    Step.PROCEDURES: (Touched("procedure", "rsa"), Touched("back")),
    Step.GOODBYE: (
        *(Touched("how", answer) for answer in ("good", "bad", "bad")),
        *(Touched("hard", difficulty) for difficulty in Difficulty),
    ),
    Step.CHECKLIST: (Touched("printList"), Touched("listDone"), Touched("back")),
}


def likely(state: State, number: int) -> Event:
    """One of the events that are likely now; `number` chooses."""
    events = tuple(_likely(state, number))
    return events[number % len(events)]


def _likely(state: State, number: int) -> Iterator[Event]:
    if state.trouble is not None or state.comfort:
        yield Touched("faultAction" if state.trouble else "comfortDone")
        return
    if state.step in {Step.PIN, Step.NEW_PIN, Step.NEW_PIN_AGAIN} and not state.job:
        yield Touched("digit", "271828"[len(state.pin)]) if len(state.pin) < 6 else Touched("submit")
    yield from _TOUCHES.get(state.step, ())
    if state.beside is not None and state.original_seen is None:
        yield OriginalSaid(number % 2 == 0)
    if state.job:
        yield from _of_the_job(state, number)
    yield from _of_the_scan(state, number)
    for document in state.documents:
        if document.job:
            yield (
                DocumentReceipted(document.job, RECEIPT)
                if document.kept
                else (DocumentKept(document.job, "statement") if document.sealed else DocumentSealed(document.job))
            )
    if state.secrets_job and state.secrets is None:
        yield SecretsOut(state.secrets_job, "card", "age1new", "wrapped", "verifier", "7", confirmed=True)
    if not state.language:
        yield Touched("start")
    yield Touched("faultAction")


def _of_the_job(state: State, number: int) -> Iterator[Event]:
    job = state.job
    answers: dict[Step, Callable[[], Event]] = {
        Step.PHONE: lambda: (
            PersonIn(job, "login", RECIPIENTS, sealed=True, person="jeanne", sharing=tuple(Sharing))
            if state.phone
            else PhoneShown(job, "uri", "code", "42")
        ),
        Step.CARD: lambda: CodeSeen(job, "CONSIGNE1:X"),
        Step.PIN: lambda: PersonIn(job, "login", RECIPIENTS, sealed=True, person="jeanne"),
        Step.LINK: lambda: PersonIn(job, "login", RECIPIENTS, sealed=True, sealed_link="for paper", link=LINK),
        Step.PRINTING: lambda: VaultMade(job, "account", "handle"),
        Step.PAPERS_OUT: lambda: PersonIn(job, "login", RECIPIENTS, sealed=True, person="jeanne"),
        Step.RECOVER: lambda: CodeSeen(job, "CONSIGNER1:" + "".join(KEY_GROUPS)),
        Step.FORM: lambda: FormReadOver(job) if state.form and state.form.pages else _a_part(job, number),
    }
    if state.step in answers:
        yield answers[state.step]()
    if state.step is Step.RECOVER:
        yield RecoveryRight(job)
    if state.step is Step.INVITATION:
        yield InvitationGood(job) if state.invitation else CodeSeen(job, "CONSIGNEI1:" + "A" * 26)


def _a_part(job: int, number: int) -> FormPartCame:
    boxes = [box for group in BOXES[Paper.CONSENT].values() for box in group]
    states = [list(BoxState)[(number >> place) % len(BoxState)] for place, _ in enumerate(boxes)]
    marks = tuple(Mark(SeenBox(box, state, 0.2), 0.1, 0.5, 0.05) for box, state in zip(boxes, states, strict=True))
    return FormPartCame(job, f"form{number}", Paper.CONSENT, 7, 1, 1, 72.0, 200.0, marks)


def _of_the_scan(state: State, number: int) -> Iterator[Event]:
    scanning = state.scanning
    if scanning is None:
        return
    sheet = len(scanning.complete)
    size = (85.6, 54.0) if number % 3 == 0 else (210.0, 297.0)
    yield PageCame(scanning.job, "?", sheet, *size, blank=number % 5 == 0, coded=number % 2 == 0)
    yield SheetCame(scanning.job, sheet)
    yield ScanOver(scanning.job)
