"""The search through the logs finds what it is for."""

import pytest

from kiosk.card import new_card
from tests.journeys.silence import forbidden


@pytest.mark.parametrize(
    "line",
    [
        "PATCH https://coffre.example/deposits/Zb3kq",
        "shows https://coffre.example/go?code=482913075",
        "kept eyJhbGciOiJFZDI1NTE5In0.eyJzdWIi",
        "type 482-913-075",
        pytest.param(f"read {new_card().qr_text()}", id="a card's text"),
        "sealed for age1" + "q" * 58,
        "sent Authorization: DPoP Kz8hV-3_ab",
        "wrapped consigne-wrap1:AAAA",
    ],
)
def test_it_is_found(line: str) -> None:
    assert forbidden(f"INFO kiosk.upload: {line}\n")


@pytest.mark.parametrize(
    "line",
    [
        "INFO kiosk.vault.app: PATCH deposit 204",
        '{"act": "deposit receipted", "deposit": "6ec37f24-1d57-4d32-a3a7-d8bfa2a0c4b3", "at": "2026-11-22T10:33:07Z"}',
        "WARNING kiosk.doctor: http://127.0.0.1:41234 answers",
    ],
)
def test_what_may_be_said_is_not(line: str) -> None:
    assert forbidden(line) == []
