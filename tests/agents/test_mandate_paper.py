"""A mandate's code comes off the paper as it went on, beside the form's own codes."""

import dataclasses
from datetime import date

import pytest

from kiosk.agents.mandate import Mandate
from kiosk.agents.mandate_code import PREFIX, to_code
from kiosk.agents.roles import Act
from kiosk.domain import Paper
from kiosk.printer.compose import compose
from kiosk.printer.forms import draw_paper
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts
from kiosk.scanner import codes
from tests.printer.reading import grey

MANDATE = Mandate("C" * 16, "CCAS", "A" * 8, frozenset({Act.DEPOSIT}), date(2026, 11, 22), date(2026, 12, 22))


@pytest.mark.parametrize("width_mm", [58, 80])
def test_the_code_is_read_off_the_glass(width_mm: int) -> None:
    code = to_code(MANDATE, bytes(range(64)))
    facts = specimen_facts(DEFAULT_SITE, "fr")
    with_code = dataclasses.replace(facts, values={**facts.values, "mandate": code, "agent": "Claire M."})
    paper = draw_paper(compose(Paper.MANDATE, with_code), width_mm)
    assert codes.read(grey(paper), PREFIX) == code
    without = draw_paper(compose(Paper.MANDATE, facts), width_mm)
    assert codes.read(grey(without), PREFIX) is None
