"""Invitations: each opens one vault; guessing, replay, and two at once open none."""

import threading

import msgspec
import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from typer.testing import CliRunner

from kiosk.invitation import INVITATION_PREFIX, new_invitation
from kiosk.profile import Invitation
from kiosk.vault.admin import admin
from kiosk.vault.app import tidy
from kiosk.vault.database import accounts, reading
from kiosk.vault.opening_tables import openings
from kiosk.vault.openings import REMEMBERED_S, new_invitations
from kiosk.vault.serving import RunningVault
from kiosk.vault.settings import Limits
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk
from tests.vault.test_accounts import confirm, request_to_open, undo

DAY_S = 24 * 3600.0
AT_ONCE = 6


@pytest.fixture
def limits() -> Limits:
    return Limits(invited=True, rate_factor=1000)


@pytest.fixture
def invitation(vault: RunningVault) -> str:
    return new_invitations(vault.vault, 1, DAY_S)[0]


def open_with(kiosk: Kiosk, text: str | None) -> requests.Response:
    wanted, _, _ = request_to_open(invitation=text)
    return kiosk.json("POST", "/accounts", wanted)


def look(kiosk: Kiosk, text: str) -> str:
    """The refusal's name; empty when the invitation is good."""
    answered = kiosk.json("POST", "/accounts/invitation", Invitation(invitation=text))
    return "" if answered.status_code == 204 else str(answered.json()["error"])


def test_one_invitation_opens_one_vault(kiosk: Kiosk, invitation: str) -> None:
    assert look(kiosk, invitation) == ""
    opened = open_with(kiosk, invitation)
    assert opened.status_code == 201
    assert confirm(kiosk, opened.json()["change"]).status_code == 200
    assert look(kiosk, invitation) == "invitation_used"
    again = open_with(kiosk, invitation)
    assert (again.status_code, again.json()["error"]) == (403, "invitation_used")


def test_the_discovery_says_that_one_is_needed(kiosk: Kiosk, steady_vault: RunningVault) -> None:
    found = requests.get(f"{kiosk.issuer}/.well-known/oauth-authorization-server", timeout=10).json()
    assert found["invitation_endpoint"] == f"{kiosk.issuer}/accounts/invitation"
    free = requests.get(f"{steady_vault.issuer}/.well-known/oauth-authorization-server", timeout=10).json()
    assert "invitation_endpoint" not in free


def test_without_one_nobody_opens_a_vault_not_even_on_a_phone(kiosk: Kiosk) -> None:
    assert open_with(kiosk, None).json()["error"] == "invitation_unknown"
    wanted, _, _ = request_to_open()
    by_phone = requests.post(
        f"{kiosk.issuer}/open", msgspec.json.encode(wanted), headers={"Origin": kiosk.issuer}, timeout=10
    )
    assert (by_phone.status_code, by_phone.json()["error"]) == (403, "invitation_unknown")


def test_what_is_half_made_holds_it_and_gives_it_back(kiosk: Kiosk, invitation: str) -> None:
    opened = open_with(kiosk, invitation)
    assert look(kiosk, invitation) == "invitation_used"
    undo(kiosk, opened.json()["change"])
    assert look(kiosk, invitation) == ""


def test_what_was_never_confirmed_gives_it_back_in_time(
    vault: RunningVault, kiosk: Kiosk, clock: Clock, invitation: str
) -> None:
    open_with(kiosk, invitation)
    clock.ahead_s += vault.vault.limits.change_lifetime_s + 1
    tidy(vault.vault)
    assert look(kiosk, invitation) == ""


def test_a_lost_answer_asked_again_holds_the_same_one(kiosk: Kiosk, invitation: str) -> None:
    wanted, _, _ = request_to_open(invitation=invitation)
    first, second = (kiosk.json("POST", "/accounts", wanted) for _ in range(2))
    assert (first.status_code, second.status_code) == (201, 201)
    assert confirm(kiosk, first.json()["change"]).status_code == 410
    assert confirm(kiosk, second.json()["change"]).status_code == 200
    assert look(kiosk, invitation) == "invitation_used"


def test_it_ends_on_its_day_and_is_forgotten_much_later(
    vault: RunningVault, kiosk: Kiosk, clock: Clock, invitation: str
) -> None:
    clock.ahead_s += DAY_S + 1
    assert look(kiosk, invitation) == "invitation_expired"
    assert open_with(kiosk, invitation).json()["error"] == "invitation_expired"
    clock.ahead_s += REMEMBERED_S
    tidy(vault.vault)
    assert look(kiosk, invitation) == "invitation_unknown"


def test_of_many_at_once_one_opens_a_vault(vault: RunningVault, kiosk: Kiosk, invitation: str) -> None:
    wanted = [request_to_open(invitation=invitation)[0] for _ in range(AT_ONCE)]
    gate = threading.Barrier(AT_ONCE)
    answered: list[int] = []

    def try_it(number: int) -> None:
        gate.wait(60)
        answered.append(kiosk.json("POST", "/accounts", wanted[number]).status_code)

    threads = [threading.Thread(target=try_it, args=(number,)) for number in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(answered) == [201] + [403] * (AT_ONCE - 1)
    with reading(vault.vault.database) as connection:
        assert len(connection.execute(select(accounts.c.id)).all()) == 1


def test_nothing_leads_from_a_vault_to_its_invitation(vault: RunningVault, kiosk: Kiosk, invitation: str) -> None:
    opened = open_with(kiosk, invitation).json()
    confirm(kiosk, opened["change"])
    with reading(vault.vault.database) as connection:
        (row,) = connection.execute(select(openings)).mappings().all()
    assert row["change"] is None
    assert len(row["used"]) == len("2026-11-22"), "the day, for a moment would say which vault"
    assert invitation not in (vault.vault.data / "vault.sqlite").read_bytes().decode("latin-1")


@given(text=st.one_of(st.text(max_size=60), st.builds(new_invitation), st.just(INVITATION_PREFIX)))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_not_made_here_opens_nothing(kiosk: Kiosk, invitation: str, text: str) -> None:
    assert look(kiosk, text) == "invitation_unknown"


def test_the_operator_makes_a_stack(vault: RunningVault, kiosk: Kiosk) -> None:
    made = CliRunner().invoke(admin, ["invite", "--data", str(vault.vault.data), "--count", "30"])
    assert made.exit_code == 0
    lines = [line.split() for line in made.output.splitlines()]
    assert len({text for text, _ in lines}) == 30
    assert len({day for _, day in lines}) == 1
    assert look(kiosk, lines[-1][0]) == ""
