"""Plays a script through the real window: looks at the step, touches the control, keeps pictures of each screen."""

import json
import logging
import shlex
import subprocess
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from kiosk.domain import Fault
from kiosk.ui.hand import Hand
from kiosk.ui.script import ARMED, Script, ScriptDocument, ScriptEvent
from kiosk.ui.shell import Shell
from kiosk.ui.witness import Witness
from kiosk.visit.link import can_be_printed
from kiosk.visit.papers import Ask, Question
from kiosk.visit.state import Step, Trouble

log = logging.getLogger(__name__)

LOOK_MS = 20
SETTLE_S = 0.3
"""Longer than any motion on the screens."""
MOVING = {Step.PAGES.value, Step.SENDING.value}
"""Screens on which something comes into its place."""
NO_VISIT = {Step.ATTRACT, Step.CLOSED}
"""A touch on the first screen may meet a box that closes just now."""
MENDING_S = 1.0
"""Nobody puts papers back sooner; a machine needs half as long to see that nobody fetches its pictures."""
TAPS_APART_S = 0.6
"""Two taps on one control that come closer than Touch.qml allows are one."""
STEP_DEADLINE_S = 120.0
CLOSED_DEADLINE_S = 45.0
PATIENCE_S = 15.0
"""How long the robot watches documents on their way before it says that it is done."""
MOST_FAULTS = 12
_HTTP_DEADLINE_S = 10.0

EXIT_WELL = 0
EXIT_NOT_WELL = 1

Say = Callable[[str], None]


@dataclass(frozen=True)
class Errands:
    """What the robot can have done outside the window."""

    phone_command: str | None = None
    control: str | None = None
    """Where device events are posted as JSON: {"do": ..., "page": ..., ...}."""
    say: Say = log.info


class Robot:
    """One scripted visit. `finished` is called once, with the exit code."""

    def __init__(
        self, shell: Shell, script: Script, out: Path | None, errands: Errands, finished: Callable[[int], None]
    ) -> None:
        self._shell = shell
        self._script = script
        self._errands = errands
        self._finished = finished
        self._hand = Hand(shell.window)
        self.witness = Witness(shell, out)
        shell.watch(self.witness.saw)
        self._screen = ""
        self._trouble: Trouble | None = None
        self._asked: Question | None = None
        self._since_s = time.monotonic()
        self._progress: tuple[object, ...] = ()
        self._moved_s = self._since_s
        self._answered_s = 0.0
        self._pictured = False
        self._acted = False
        self._visited = False
        self._faults = 0
        self._document = 0
        self._sheets = 0
        self._typed = 0
        self._phone_uri = ""
        self._phone: subprocess.Popen[bytes] | None = None
        self._fired: set[int] = set()
        self._refused = False
        """Something that the script wants could not be made to happen, or a paper not be laid."""
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def _look(self) -> None:
        screen = self._screen_now()
        trouble, asked = self._shell.conductor.state.trouble, self._shell.conductor.state.question
        if screen != self._screen or trouble is not self._trouble or asked != self._asked:
            self._screen, self._trouble, self._asked, self._since_s = screen, trouble, asked, time.monotonic()
            self._pictured = self._acted = False
            self._visited |= self._shell.conductor.state.step not in NO_VISIT
            self._typed = 0
            self._errands.say(screen)
        waited_s = time.monotonic() - self._since_s
        self._count_documents()
        self._notice_progress()
        self._fire_live()
        if self._phone_failed() or self._refused:
            self._end(EXIT_NOT_WELL)
            return
        if waited_s < self._rest_s(screen):
            return
        if not self._pictured:
            self._pictured = True
            if screen != Step.LINK:  # its code opens the papers: it is on no disk
                self.witness.picture(screen)
        limit_s = CLOSED_DEADLINE_S if screen == Step.CLOSED else STEP_DEADLINE_S
        if time.monotonic() - self._moved_s > limit_s:
            self._errands.say(f"stuck at {screen}")
            self._end(EXIT_NOT_WELL)
        elif not self._acted:
            self._acted = self._act(screen)

    @staticmethod
    def _rest_s(screen: str) -> float:
        if screen.startswith("fault-"):
            return MENDING_S
        return SETTLE_S if screen in MOVING else 0.0

    def _notice_progress(self) -> None:
        """A long scan or a slow vault is not stuck while it moves; who only says that they are still there is."""
        state = self._shell.conductor.state
        moved = tuple(document.fraction for document in state.documents)
        progress = (state.step, state.trouble, len(state.pages), state.last_job, moved)
        if progress != self._progress:
            self._progress, self._moved_s = progress, time.monotonic()

    def _screen_now(self) -> str:
        """The step, or what lies over it."""
        state = self._shell.conductor.state
        if state.seconds_left is not None:
            return "warning"
        if state.leave_asked:
            return "leave"
        if state.trouble is not None:
            return f"fault-{state.trouble.fault.value.replace(' ', '-')}"
        return state.step.value

    def _act(self, screen: str) -> bool:
        if screen.startswith("fault-"):
            return self._answer_fault()
        if screen == "warning":
            return self._hand.touch("stay")
        if screen == "leave":
            return self._hand.touch("leaveNo")
        step = Step(screen)
        simple = {
            Step.LANGUAGE: f"language:{self._script.language}",
            Step.VAULT: f"vault:{self._script.vault}",
            Step.WHO: f"method:{self._script.login.value}",
            Step.PAPERS_OUT: "papersGood",
            Step.TROUBLE: "faultAction",
        }
        if step in simple:
            return self._hand.touch(simple[step])
        actions: dict[Step, Callable[[], bool]] = {
            Step.ATTRACT: self._start,
            Step.NOTICE: self._agree,
            Step.PHONE: self._use_phone,
            Step.CARD: self._lay_code,
            Step.INVITATION: lambda: self._lay_code("invitation"),
            Step.PIN: lambda: self._type(self._script.pin),
            Step.NEW_PIN: lambda: self._type(self._script.pin),
            Step.NEW_PIN_AGAIN: lambda: self._type(self._script.pin),
            Step.LINK: self._keep_link,
            Step.CARD_MAY: lambda: self._hand.touch("cardMay:show"),
            Step.RECOVER: self._recover,
            Step.PLACE: self._place,
            Step.PAGES: self._pages,
            Step.QUESTION: self._answer,
            Step.BACKS: lambda: self._hand.touch("noBacks"),
            Step.CATEGORY: self._category,
            Step.WHERE: self._where,
            Step.HOW_LONG: self._how_long,
            Step.SENDING: self._sending,
            Step.DONE: self._done,
            Step.GOODBYE: self._goodbye,
        }
        return actions[step]() if step in actions else False

    def _start(self) -> bool:
        if self._visited:
            self._end(EXIT_NOT_WELL)
            return True
        self.witness.begin()
        return self._hand.touch("start")

    def _keep_link(self) -> bool:
        """On the receipt too, where it can be."""
        printed = can_be_printed(self._shell.conductor.state)
        return self._hand.touch("linkPaper" if printed else "linkSeen")

    def _agree(self) -> bool:
        state = self._shell.conductor.state
        if self._script.print_notice and self._typed == 0:
            self._typed = int(self._hand.touch("printNotice"))
            return False
        return not state.paper_job and self._hand.touch("agree")

    def _use_phone(self) -> bool:
        """Runs the phone's command once for each code; the visit goes on when the vault says so."""
        uri = self._shell.model.value("loginUri")
        if uri and uri != self._phone_uri:
            self._phone_uri = uri
            if self._errands.phone_command:
                self._run_phone(self._errands.phone_command, uri)
            self.witness.picture("phone-code")
        return False

    def _run_phone(self, command: str, uri: str) -> None:
        try:
            self._phone = subprocess.Popen([*shlex.split(command), uri], stdout=subprocess.DEVNULL)
        except (OSError, ValueError) as error:
            self._errands.say(f"the phone command cannot be run: {error}")
            self._end(EXIT_NOT_WELL)

    def _phone_failed(self) -> bool:
        """Whether the phone's command ended badly, for then nobody logs in; says so."""
        code = self._phone.poll() if self._phone is not None else None
        if not code:
            return False
        self._errands.say(f"the phone command failed with exit code {code}")
        return True

    def _lay_code(self, what: str = "card") -> bool:
        self._post({"do": "lay", "what": what})
        return self._shell.conductor.state.machine.camera or self._hand.touch("readGlass")

    def _recover(self) -> bool:
        if self._script.recovery:
            return self._type(self._script.recovery, submit=False)
        self._post({"do": "lay", "what": "recovery"})
        return self._hand.touch("readGlass")

    def _type(self, digits: str, *, submit: bool = True) -> bool:
        """One key a look."""
        if self._typed < len(digits):
            self._typed += int(self._hand.touch(f"digit:{digits[self._typed]}"))
            return not submit and self._typed == len(digits)
        return self._hand.touch("submit")

    def _place(self) -> bool:
        document = self._wanted
        if document is None:
            return self._hand.touch("finish")
        source = document.source or self._shell.conductor.state.machine.source
        if source is not self._shell.conductor.state.chosen_source:
            self._hand.touch(f"source:{source.value}")
            return False
        self._arm()
        sheets = {"sheet": self._sheets, "sheets": document.sheets}
        wish = {"papers": list(document.papers), "document": self._document, **sheets}
        if not self._post({"do": "lay", "source": source.value, **wish}):
            self._refused = True
            return False
        return self._hand.touch("scan")

    def _pages(self) -> bool:
        document = self._wanted
        more = document is not None and self._sheets + 1 < document.sheets
        touched = self._hand.touch("add" if more else "pagesGood")
        self._sheets += int(touched)
        return touched

    def _answer(self) -> bool:
        """Two sides of a card come together; otherwise all is well as it is."""
        if time.monotonic() - self._answered_s < TAPS_APART_S:
            return False
        asked = self._shell.conductor.state.question
        together = asked is not None and asked.ask is Ask.CARD
        touched = self._hand.touch("answer:yes" if together else "answer:no")
        if touched:
            self._answered_s = time.monotonic()
        return touched

    def _category(self) -> bool:
        document = self._wanted
        return document is not None and self._hand.touch(f"category:{document.category.value}")

    def _where(self) -> bool:
        shared = self._wanted is not None and self._wanted.shared is not None
        return self._hand.touch("where:shared" if shared else "where:alone")

    def _how_long(self) -> bool:
        document = self._wanted
        return document is not None and self._hand.touch(f"howLong:{document.shared}")

    def _sending(self) -> bool:
        if self._wanted is not None:
            return self._hand.touch("nextPaper")
        documents = self._shell.conductor.state.documents
        patient = time.monotonic() - self._since_s < PATIENCE_S
        if patient and not all(document.settled for document in documents):
            return False
        return self._hand.touch("finish")

    def _done(self) -> bool:
        if self._shell.conductor.state.paper_job:
            return False
        self.witness.picture("done-printed")
        return self._hand.touch("finish")

    def _goodbye(self) -> bool:
        self._end(EXIT_WELL if self.witness.ended_well(len(self._script.all_documents)) else EXIT_NOT_WELL)
        return True

    def _answer_fault(self) -> bool:
        trouble = self._shell.conductor.state.trouble
        self._faults += 1
        if trouble is None or self._faults > MOST_FAULTS:
            self._end(EXIT_NOT_WELL)
            return True
        pages = len(self._shell.conductor.state.kept_pages)
        self._post({"do": "mend", "fault": trouble.fault.value, "sheets": trouble.sheets_back, "pages": pages})
        if trouble.fault in {Fault.LOGIN_DENIED, Fault.LOGIN_EXPIRED, Fault.OTHER_PERSON}:
            self._phone_uri = ""
        return self._hand.touch("faultAction")

    @property
    def _wanted(self) -> ScriptDocument | None:
        """The document that is next, or None when all were acknowledged."""
        documents = self._script.all_documents
        return documents[self._document] if self._document < len(documents) else None

    def _count_documents(self) -> None:
        """A document that was acknowledged is not wanted any more."""
        given = len(self._shell.conductor.state.documents)
        if given > self._document:
            self._document, self._sheets = given, 0

    def _arm(self) -> None:
        for number, event in enumerate(self._script.events):
            if number not in self._fired and (event.at == Step.PLACE or event.do in ARMED):
                self._fire(number, event)

    def _fire_live(self) -> None:
        state = self._shell.conductor.state
        sheet = state.scanning.sheet + 1 if state.scanning else 0
        for number, event in enumerate(self._script.events):
            late = event.at == state.step.value and (event.page is None or sheet >= event.page)
            if number not in self._fired and late and event.do not in ARMED and event.at != Step.PLACE:
                self._fire(number, event)

    def _fire(self, number: int, event: ScriptEvent) -> None:
        self._fired.add(number)
        self._errands.say(f"now: {event.do}" + (f" at page {event.page}" if event.page else ""))
        self._refused |= not self._post({"do": event.do, **({"page": event.page} if event.page else {})})

    def _post(self, wish: dict[str, Any]) -> bool:
        """Tells the control what happens; a control that does not do it is said, not hidden."""
        if self._errands.control is None:
            return True
        data = json.dumps(wish).encode()
        request = urllib.request.Request(self._errands.control, data, {"Content-Type": "application/json"})  # noqa: S310
        try:
            urllib.request.urlopen(request, timeout=_HTTP_DEADLINE_S).close()  # noqa: S310  loopback, from our own caller
        except OSError as error:
            self._errands.say(f"the control refused {wish['do']}: {error}")
            return False
        return True

    def _end(self, code: int) -> None:
        self._timer.stop()
        if self._phone is not None and self._phone.poll() is None:
            self._phone.terminate()
        self.witness.write_report()
        self._finished(code)
