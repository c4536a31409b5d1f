"""A made-up list of papers in every state of its screens, to draw and to audit them; a function gets the language."""

from typing import Any

from kiosk import procedures
from kiosk.ui.procedures_view import papers_asked, procedure_name, procedures_shown
from kiosk.visit.state import Machine, State

ListState = tuple[str, str, dict[str, Any]]
"""Name, step, values."""
PROCEDURES = procedures.load()


def list_states() -> list[ListState]:
    """Every screen of a list of papers in every state that looks different."""
    machine = Machine(procedures=PROCEDURES)
    choice = {"procedures": lambda language: procedures_shown(State(machine, language=language)), "canGoBack": True}
    return [
        ("procedures", "procedures", choice),
        ("checklist", "checklist", _checklist("rsa", 2)),
        ("checklist-many", "checklist", _checklist("permit", 1, listState="printing")),
        ("checklist-whole", "checklist", _checklist("address", 3)),
    ]


def _checklist(name: str, there: int, **values: Any) -> dict[str, Any]:
    """The list for a procedure, of whose papers the first `there` are ticked."""
    procedure = PROCEDURES.find(name)
    assert procedure is not None
    machine, have = Machine(procedures=PROCEDURES), frozenset(procedure.papers[:there])

    def shown(language: str) -> State:
        return State(machine, language=language, procedure=name, have=have)

    return {
        "procedure": lambda language: procedure_name(shown(language)),
        "askedPapers": lambda language: papers_asked(shown(language)),
        "canGoBack": True,
        **values,
    }
