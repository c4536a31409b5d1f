"""What the screens show of a list of papers, in the person's language. No Qt here."""

from typing import Any

from kiosk.procedures import said
from kiosk.visit.checklist import asked_papers, chosen
from kiosk.visit.state import State


def procedures_shown(state: State) -> list[dict[str, Any]]:
    """What can be asked for here."""
    return [
        {"id": each.id, "name": said(each.name, state.language), "picture": each.picture}
        for each in state.machine.procedures.procedure
    ]


def procedure_name(state: State) -> str:
    """What the person asks for; empty before they said so."""
    procedure = chosen(state)
    return said(procedure.name, state.language) if procedure else ""


def papers_asked(state: State) -> list[dict[str, Any]]:
    """The papers that are usually asked for it, and which of them the person has."""
    return [
        {"id": name, "name": said(paper.name, state.language), "category": paper.category.value, "has": has}
        for name, paper, has in asked_papers(state)
    ]
