from pathlib import Path

import pytest
from argon2 import extract_parameters
from argon2.low_level import Type

from kiosk.vault.common import Turn, alone
from kiosk.vault.keys import load_keys
from kiosk.vault.pins import HASHING, hash_pin, pin_fits
from kiosk.vault.refusal import Refusal

PIN = "274916"
PLACES = alone().places(HASHING, Turn.HASHING_NEXT)


def test_a_pin_is_hashed_as_rfc_9106_recommends_and_peppered(tmp_path: Path) -> None:
    keys, other_keys = load_keys(tmp_path / "a.json"), load_keys(tmp_path / "b.json")
    hashed = hash_pin(PLACES, keys, PIN)
    cost = extract_parameters(hashed)
    assert (cost.type, cost.memory_cost, cost.time_cost, cost.parallelism) == (Type.ID, 65536, 3, 4)
    assert pin_fits(PLACES, keys, hashed, PIN)
    assert not pin_fits(PLACES, keys, hashed, "274917")
    assert not pin_fits(PLACES, other_keys, hashed, PIN)
    assert hash_pin(PLACES, keys, PIN) != hashed


def test_keys_are_made_once(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    first, second = load_keys(path), load_keys(path)
    assert first.kid == second.kid
    assert first.capability("a") == second.capability("a") != first.capability("b")
    assert path.stat().st_mode & 0o777 == 0o600
    assert repr(first) == "Keys(...)"


@pytest.mark.parametrize("pin", ["000000", "123456", "654321", "012345", "890123", "121212", "123123", "777777"])
def test_the_first_that_anyone_would_try_is_refused(tmp_path: Path, pin: str) -> None:
    with pytest.raises(Refusal) as refused:
        hash_pin(PLACES, load_keys(tmp_path / "keys.json"), pin)
    assert refused.value.error == "weak_pin"


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "27491a", "٢٧٤٩١٦", "274916\n", " 27491"])
def test_what_is_no_pin_is_refused(tmp_path: Path, pin: str) -> None:
    with pytest.raises(Refusal) as refused:
        hash_pin(PLACES, load_keys(tmp_path / "keys.json"), pin)
    assert refused.value.error == "invalid_pin"
