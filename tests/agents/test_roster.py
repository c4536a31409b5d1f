"""A roster that is forged, expired, rolled back or from the future is refused, in one sentence that says what to do."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import OKPKey

from kiosk.agents.roles import Role
from kiosk.agents.roster import Roster, RosterError, Seen, check, public_of, sign
from kiosk.profile import base64url, from_base64url, signature_header
from tests.agents.conftest import NOW, Structure

NOTHING_SEEN = Seen()


def refusal(text: str, public: str, seen: Seen = NOTHING_SEEN, days: int = 0) -> str:
    with pytest.raises(RosterError) as refused:
        check(text, public, NOW + timedelta(days=days), seen)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_good_roster_says_who_may_come_in(structure: Structure) -> None:
    found = check(structure.sign(), structure.public, NOW)
    agent = found.find(structure.badge.number, NOW.date())
    assert (found.structure, found.serial) == ("CCAS de Villemont", 7)
    assert agent is not None
    assert (agent.name, agent.role) == ("Claire M.", Role.SOCIAL_WORKER)
    assert found.find("A" * 8, NOW.date()) is None


def test_a_roster_of_another_key_is_forged(structure: Structure) -> None:
    other = OKPKey.generate_key("Ed25519")
    assert "not signed with the structure's key" in refusal(sign(structure.roster(), other), structure.public)


@given(st.data())
@settings(max_examples=40)
def test_no_changed_byte_is_taken(data: st.DataObject) -> None:
    key = OKPKey.generate_key("Ed25519")
    text = sign(Roster("A", 1, date(2026, 11, 1), date(2027, 1, 1)), key)
    part = data.draw(st.integers(0, 2))
    pieces = text.split(".")
    raw = bytearray(from_base64url(pieces[part]))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    pieces[part] = base64url(bytes(raw))
    refusal(".".join(pieces), public_of(key))


def test_another_paper_signed_by_the_structure_is_no_roster(structure: Structure) -> None:
    header = signature_header("consigne-statement+jwt", structure.key.thumbprint())
    payload = msgspec.json.encode(structure.roster())
    text = jws.serialize_compact(header, payload, structure.key, algorithms=["Ed25519"])
    assert "no roster" in refusal(text, structure.public)


def test_an_unsigned_roster_is_refused(structure: Structure) -> None:
    head, payload, _ = structure.sign().split(".")
    none = base64url(b'{"alg":"none","typ":"consigne-roster+jwt"}')
    refusal(f"{none}.{payload}.", structure.public)
    refusal(f"{head}.{payload}.", structure.public)


def test_the_last_day_still_counts_the_next_does_not(structure: Structure) -> None:
    text = structure.sign(expires=NOW.date())
    check(text, structure.public, NOW)
    assert "ended on 2026-11-22" in refusal(text, structure.public, days=1)


def test_a_clock_before_the_day_of_issue_is_told_to_be_wrong(structure: Structure) -> None:
    assert "set the clock" in refusal(structure.sign(), structure.public, days=-60)


def test_an_older_serial_than_seen_is_rolled_back(structure: Structure) -> None:
    text = structure.sign(serial=6)
    assert "has had number 7" in refusal(text, structure.public, Seen(structure.public, 7))
    check(text, structure.public, NOW, Seen(structure.public, 6))
    check(text, structure.public, NOW, Seen("another key's", 7))


def test_a_roster_for_many_years_or_with_a_badge_twice_is_never_signed(structure: Structure) -> None:
    with pytest.raises(RosterError, match="400 days"):
        structure.sign(expires=date(2040, 1, 1))
    with pytest.raises(RosterError, match="twice"):
        structure.sign(agent=(structure.agent(), structure.agent()))


def test_a_badge_may_end_before_its_roster(structure: Structure) -> None:
    found = structure.roster(agent=(structure.agent(until=date(2026, 11, 30)),))
    assert found.find(structure.badge.number, date(2026, 11, 30)) is not None
    assert found.find(structure.badge.number, date(2026, 12, 1)) is None
