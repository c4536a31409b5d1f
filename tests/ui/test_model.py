"""What QML sees: names and types as agreed, each change said once, rows that stay in place."""

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.domain import Doubt, Fault
from kiosk.ui.model import Model, VisitModel
from kiosk.ui.pages_model import ROLES, PagesModel
from kiosk.ui.specimen_visit import SpecimenVisit
from kiosk.visit.events import ScannerSeen, Tick
from kiosk.visit.papers import Page
from tests.ui.conftest import SITE
from tests.visit.person import MACHINE, Person


@pytest.fixture(scope="module", autouse=True)
def application() -> QCoreApplication:
    return QGuiApplication.instance() or QGuiApplication(["test"])


def model_of(person: Person) -> Model:
    model = VisitModel(SITE, person.state, lambda _what, _value: None)
    model.show(person.state)
    return model


def names(thing: QObject) -> set[str]:
    meta = thing.metaObject()
    return {str(meta.property(place).name()) for place in range(meta.propertyOffset(), meta.propertyCount())}


def test_the_screens_are_drawn_with_the_properties_that_the_visit_has() -> None:
    assert names(SpecimenVisit()) == names(model_of(Person()))


def test_every_property_says_when_it_changes() -> None:
    meta = model_of(Person()).metaObject()
    properties = [meta.property(place) for place in range(meta.propertyOffset(), meta.propertyCount())]
    assert [str(each.name()) for each in properties if not each.hasNotifySignal()] == []


def test_only_what_changed_says_so_and_the_step_last() -> None:
    person = Person()
    model = model_of(person)
    told: list[str] = []
    for name in ("step", "language", "rtl", "pinLength", "canGoBack"):
        getattr(model, f"{name}Changed").connect(lambda name=name: told.append(name))
    person.touches("start")
    model.show(person.state)
    assert told == ["canGoBack", "step"]
    told.clear()
    person.touches("language", "ar")
    model.show(person.state)
    assert told == ["language", "rtl", "step"]


def test_touches_reach_the_visit_as_words() -> None:
    touches: list[tuple[str, str]] = []
    model = VisitModel(SITE, Person().state, lambda what, value: touches.append((what, value)))
    model.touch("start")
    model.touch("digit", "3")
    model.touch("digit", 3)
    assert touches == [("start", ""), ("digit", "3"), ("digit", "3")]


def test_login_and_pin_are_shown_and_forgotten() -> None:
    person = Person()
    person.reaches_place()
    model = model_of(person)
    assert model.value("personLabel") == "J. D."
    person.scans("a", "b")
    person.touches("leave")
    model.show(person.state)
    assert (model.value("leaveAsked"), model.value("unsaved")) == (True, 2)
    person.touches("leaveYes")
    model.show(person.state)
    shown = {name: model.value(name) for name in ("personLabel", "loginUri", "documents", "unsaved")}
    assert shown == {"personLabel": "", "loginUri": "", "documents": [], "unsaved": 0}
    assert model.property("pages").rowCount() == 0


def test_the_warning_counts_down() -> None:
    person = Person()
    person.reaches_place()
    person.happens(Tick(0.0), Tick(95.0))
    model = model_of(person)
    shown = (model.value("warning"), model.value("secondsLeft"), model.value("secondsWarned"))
    assert shown == (True, 25, math.ceil(person.state.machine.limits.warning))


def test_a_closed_box_says_why() -> None:
    person = Person()
    person.happens(ScannerSeen(fault=Fault.SCANNER_GONE))
    model = model_of(person)
    assert model.value("step") == "closed"
    assert model.value("fault")["kind"] == "scanner gone"


def test_a_document_is_never_called_waiting_before_it_is_kept() -> None:
    person = Person()
    person.reaches_place()
    person.scans("a")
    person.acknowledges()
    model = model_of(person)
    (document,) = model.value("documents")
    assert (document["state"], document["waiting"]) == ("sending", False)


def test_who_has_no_voice_sees_larger_pictures_at_a_touch() -> None:
    person = Person(replace(MACHINE, languages=("fr", "ps")))
    person.touches("start")
    person.touches("language", "ps")
    model = model_of(person)
    assert model.value("pictures") is False
    person.touches("pictures")
    model.show(person.state)
    assert model.value("pictures") is True


def page(key: str, **values: object) -> Page:
    return Page(key, 1, 0, 210.0, 297.0, **values)  # type: ignore[arg-type]


def shown(model: PagesModel) -> list[str]:
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_a_page_changes_the_row_of_the_first_look_at_it() -> None:
    model = PagesModel()
    model.show([page("a"), page("look")])
    inserted, removed, changed = (
        QSignalSpy(model.rowsInserted),
        QSignalSpy(model.rowsRemoved),
        QSignalSpy(model.dataChanged),
    )
    model.show([page("a"), page("b", glimpse="look")])
    assert shown(model) == ["a", "b"]
    assert (removed.count(), inserted.count(), changed.count()) == (0, 0, 1)


def test_pages_come_and_go_row_by_row() -> None:
    model = PagesModel()
    inserted, removed, changed = (
        QSignalSpy(model.rowsInserted),
        QSignalSpy(model.rowsRemoved),
        QSignalSpy(model.dataChanged),
    )
    model.show([page("a"), page("b"), page("c")])
    assert shown(model) == ["a", "b", "c"]
    assert inserted.count() == 3
    model.show([page("a"), page("x"), page("c", turns=1)])
    assert shown(model) == ["a", "x", "c"]
    assert (removed.count(), inserted.count(), changed.count()) == (1, 4, 1)
    model.show([page("a"), page("x"), page("c", turns=1)])
    assert changed.count() == 1


def test_a_page_has_all_its_roles() -> None:
    model = PagesModel()
    model.show([page("a", turns=2, doubts=(Doubt.BLURRED,), dropped=True)])
    index = model.index(0, 0)
    roles = {bytes(name.data()).decode(): number for number, name in model.roleNames().items()}
    values = {name: model.data(index, roles[name]) for name in ROLES}
    side = {"picture": "image://page/a", "asScanned": "", "turns": 2, "widthMm": 210.0, "heightMm": 297.0}
    assert values == {"key": "a", "sides": [side], "blank": False, "doubts": ["blurred"], "dropped": True}
    assert model.data(QModelIndex()) is None
