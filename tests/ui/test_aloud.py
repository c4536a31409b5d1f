"""Who listens hears each new thing that a screen says, and nothing of what it said before."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import msgspec
import pytest

from kiosk import wire
from kiosk.agents.desk_parts import Step as DeskStep
from kiosk.domain import Category, Doubt, LoginMethod, Source
from kiosk.messages import AskVaults, Message, PageScanned, ScanEnded, VaultInfo, Vaults
from kiosk.ui.aloud import words_of
from kiosk.ui.languages import VOICELESS
from kiosk.ui.shell import MonotonicClock
from kiosk.visit.events import Tick
from kiosk.visit.papers import Ask, Question
from kiosk.visit.signed import Answered, FormPage, SignedForm
from kiosk.visit.state import PrintState, State, Step
from tests.ui.fakes import PREVIEW, page_file
from tests.ui.test_desk import WITH_AGENTS, Staff, Window, desk_of
from tests.ui.test_desk import window as accompanied
from tests.visit.person import MACHINE, Person

window = accompanied


@dataclass
class Voice:
    """Says everything at once, or its first words for ever."""

    lasting: bool = False
    heard: list[tuple[str, str]] = field(default_factory=list)

    def speaks(self, text: str, language: str) -> bool:
        return language not in VOICELESS

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        self.heard.append((text, language))
        if not self.lasting:
            over()
        return True

    def stop(self) -> None:
        """It has said what it had to say."""

    def set_volume(self, level: int) -> None:
        """As loud as before."""

    def times(self, text: str) -> int:
        return [heard for heard, _ in self.heard].count(text)


@pytest.fixture(autouse=True)
def voice(monkeypatch: pytest.MonkeyPatch) -> Voice:
    made = Voice()
    monkeypatch.setattr("tests.ui.test_desk.Silent", lambda: made)
    return made


def doubtful(connection: wire.Connection) -> None:
    """One page, about which two questions are asked."""
    page = PageScanned(0, 0, 210.0, 297.0, *PREVIEW, doubts=(Doubt.MAYBE_TURNED, Doubt.BLURRED))
    connection.send(page, [wire.memory(page_file(0)), wire.memory(bytes(PREVIEW[0] * PREVIEW[1] * 3))])
    connection.send(ScanEnded(1, 0.1))


def reaches_the_first_question(window: Window, *, aloud: bool) -> None:
    window.helpers.scanner.plan = [doubtful]
    window.touch("start")
    window.until(lambda: window.visit is Step.LANGUAGE)
    if aloud:
        window.touch("listen")
    window.touch("language:fr", "agree", "method:phone", "scan")
    window.until(lambda: window.visit is Step.QUESTION)


def body(window: Window) -> str:
    """The words below the heading that are on the desk's screen, and not only said."""
    items = [desk_of(window.shell)]  # type: ignore[arg-type]
    for item in items:
        items += item.childItems()
    return "".join(str(item.property("text")) for item in items if item.objectName() == "body")


def heading(window: Window) -> str:
    return str(window.shell.window.property("speech")).split("\n")[0]


def test_each_of_two_questions_is_read_to_who_listens(window: Window, voice: Voice) -> None:
    reaches_the_first_question(window, aloud=True)
    first = heading(window)
    window.until(lambda: voice.times(first) == 1)
    window.touch("answer:no")
    window.until(lambda: heading(window) != first)
    second = heading(window)
    window.until(lambda: voice.times(second) == 1)
    assert voice.times(first) == 1


def test_a_question_that_was_paused_is_not_gone_on_with_over_the_next(window: Window, voice: Voice) -> None:
    reaches_the_first_question(window, aloud=False)
    voice.lasting = True
    first = heading(window)
    for _ in range(2):
        window.shell.model.touch("listen")
    assert window.shell.window.property("voice") == "paused"
    window.touch("answer:no")
    window.until(lambda: heading(window) != first)
    assert window.shell.window.property("voice") == ""
    window.shell.model.touch("listen")
    assert voice.heard[-1][0] == heading(window)


class Shows(Staff):
    """kiosk-upload before a vault whose cards can show papers; who comes in may look at one."""

    def handle(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        if isinstance(message, AskVaults):
            connection.send(Vaults((VaultInfo("Coffre", tuple(LoginMethod), sealed=True, views=True),)))
        else:
            super().handle(connection, message, descriptors)


@pytest.fixture
def shown_papers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here stored papers can be shown, to persons who speak Arabic or Pashto too."""
    table = msgspec.structs.replace(WITH_AGENTS.site, languages=("fr", "ar", "ps"))
    monkeypatch.setattr("tests.ui.test_desk.WITH_AGENTS", msgspec.structs.replace(WITH_AGENTS, site=table))
    monkeypatch.setattr("tests.ui.test_desk.Staff", Shows)


def asks_for_a_paper(window: Window, language: str) -> None:
    window.comes_in()
    window.touch("whoIsIt", f"language:{language}")
    window.until(lambda: window.desk is DeskStep.VIEW_YES)


@pytest.mark.usefixtures("shown_papers")
def test_who_is_asked_for_a_paper_hears_it_in_their_own_language(window: Window, voice: Voice) -> None:
    asks_for_a_paper(window, "ar")
    voice.lasting = True
    window.touch("listen")
    assert voice.heard == [(heading(window), "ar")]
    assert window.shell.window.property("voice") == "speaking"
    window.touch("yes")
    window.until(lambda: window.desk is DeskStep.VIEW_CARD)
    assert window.shell.window.property("voice") == ""
    window.shell.model.touch("listen")
    assert voice.heard[1:] == [(heading(window), "ar")]


@pytest.mark.usefixtures("shown_papers")
def test_who_is_asked_in_a_language_without_a_voice_gets_pictures(window: Window) -> None:
    asks_for_a_paper(window, "ps")
    assert body(window)
    assert window.hand.find("listen") is None
    window.touch("pictures")
    window.until(lambda: not body(window))


@pytest.mark.usefixtures("shown_papers")
@pytest.mark.parametrize("seeing", ["pictures", "bigger"])
def test_who_is_asked_whether_the_agent_may_stay_sees_as_on_every_screen(window: Window, seeing: str) -> None:
    window.comes_in()
    window.touch("accompany", "language:ps", "agree")
    window.until(lambda: window.desk is DeskStep.CONSENT)
    window.touch(seeing)
    look = window.shell.conductor.state.look
    assert (look.pictures, look.large) == (seeing == "pictures", seeing == "bigger")


def test_who_listens_hears_whether_the_agent_may_stay_and_then_the_next_screen(window: Window, voice: Voice) -> None:
    window.comes_in()
    window.touch("accompany", "listen", "language:fr")
    window.until(lambda: window.visit is Step.NOTICE and voice.times(heading(window)) == 1)
    window.touch("agree")
    window.until(lambda: window.desk is DeskStep.CONSENT)
    window.until(lambda: voice.times(heading(window)) == 1)
    assert "Claire M." in heading(window)
    window.touch("yes")
    window.until(lambda: window.visit is Step.WHO)
    window.until(lambda: voice.times(heading(window)) == 1)


def test_that_time_runs_out_is_said_to_who_asked_for_no_voice_too(
    window: Window, voice: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    monkeypatch.setattr(MonotonicClock, "now_s", lambda _clock: clock[0])
    window.touch("start")
    window.until(lambda: window.shell.conductor.state.idle_from_s == 0.0)
    clock[0] = window.shell.conductor.state.machine.limits.of(Step.LANGUAGE) - 1
    window.until(lambda: voice.times(heading(window)) == 1)
    assert "encore là" in heading(window)
    assert window.shell.conductor.state.seconds_left == 1
    assert not window.shell.conductor.state.look.listen


FORM = SignedForm(pages=(FormPage("f", 1, 84.0, 150.0, ()),))
ASKED = Question(Ask.DOUBT, ("a",), Doubt.MAYBE_TURNED)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"step": Step.QUESTION, "question": ASKED}, {"question": replace(ASKED, doubt=Doubt.BLURRED)}),
        ({"step": Step.QUESTION, "question": ASKED}, {"question": replace(ASKED, keys=("b",))}),
        ({"step": Step.PLACE, "source": Source.GLASS}, {"source": Source.FEEDER}),
        ({"step": Step.WHO, "vault": ""}, {"vault": "Coffre"}),
        ({"step": Step.PIN}, {"tries_left": 2}),
        ({"step": Step.NEW_PIN}, {"pin_easy": True}),
        ({"step": Step.RECOVER}, {"job": 4}),
        ({"step": Step.FORM, "form": SignedForm()}, {"form": FORM}),
        ({"step": Step.FORM, "form": FORM}, {"form": replace(FORM, other=True)}),
        ({"step": Step.FORM, "form": SignedForm()}, {"print_state": PrintState.PRINTING}),
        ({"step": Step.FORM_ASK, "form": FORM}, {"form": replace(FORM, answers=(Answered((), None),))}),
        ({"step": Step.DONE}, {"print_state": PrintState.FAILED}),
        ({"step": Step.GOODBYE, "asks_how": True}, {"asks_how": False, "answered": True}),
        ({"step": Step.GOODBYE, "asks_how": True}, {"asks_how": False, "asks_hard": True}),
        ({"step": Step.GOODBYE, "asks_hard": True}, {"asks_hard": False}),
        ({"step": Step.NOTICE}, {"comfort": True}),
        ({"step": Step.NOTICE}, {"leave_asked": True}),
        ({"step": Step.NOTICE}, {"seconds_left": 30}),
    ],
)
def test_a_screen_that_says_something_else_is_said_anew(before: dict[str, object], after: dict[str, object]) -> None:
    state = State(MACHINE, **before)  # type: ignore[arg-type]
    assert words_of(state) != words_of(replace(state, **after))  # type: ignore[arg-type]


def test_the_next_of_two_papers_is_asked_about_aloud() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a", "b")
    person.touches("select", "b")
    person.touches("split")
    person.touches("pagesGood")
    before = person.state
    person.touches("category", Category.TAX)
    assert (before.step, person.state.step) == (Step.CATEGORY, Step.CATEGORY)
    assert words_of(before) != words_of(person.state)


def test_papers_that_arrive_in_the_vault_are_told() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    person.is_sealed()
    person.is_kept()
    sent = words_of(person.state)
    person.is_receipted()
    assert words_of(person.state) != sent


def test_what_is_typed_or_counted_down_interrupts_nobody() -> None:
    typing = State(MACHINE, Step.PIN, pin="12")
    assert words_of(typing) == words_of(replace(typing, pin="123"))
    person = Person()
    person.reaches_place()
    person.happens(Tick(0.0), Tick(95.0))
    warned = words_of(person.state)
    person.happens(Tick(96.0))
    assert words_of(person.state) == warned
