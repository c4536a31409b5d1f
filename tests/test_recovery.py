import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import recovery

KEYS = st.binary(min_size=16, max_size=16)
PLACES = st.integers(0, recovery.GROUPS - 1)
DIGIT_PLACES = st.integers(0, recovery.GROUP_DIGITS - 1)


@given(KEYS)
def test_groups_stand_for_their_key(key: bytes) -> None:
    groups = recovery.to_groups(key)
    assert len(groups) == 9
    assert sum(len(group) for group in groups) == 54
    assert all(recovery.check_group(group) for group in groups)
    assert recovery.from_groups(groups) == key


@given(KEYS, PLACES, DIGIT_PLACES, st.integers(1, 9))
def test_every_wrong_digit_shows_in_its_own_group(key: bytes, place: int, digit: int, shift: int) -> None:
    group = recovery.to_groups(key)[place]
    wrong = group[:digit] + str((int(group[digit]) + shift) % 10) + group[digit + 1 :]
    assert not recovery.check_group(wrong)


@given(KEYS, PLACES, st.integers(0, recovery.GROUP_DIGITS - 2))
def test_every_swap_of_neighbours_shows_in_its_own_group(key: bytes, place: int, digit: int) -> None:
    group = recovery.to_groups(key)[place]
    swapped = group[:digit] + group[digit + 1] + group[digit] + group[digit + 2 :]
    assert recovery.check_group(swapped) == (swapped == group)


@given(KEYS, st.permutations(range(8)))
def test_groups_in_another_order_are_refused(key: bytes, order: list[int]) -> None:
    groups = recovery.to_groups(key)
    shuffled = [groups[i] for i in order] + [groups[8]]
    if shuffled == list(groups):
        return
    try:
        other = recovery.from_groups(shuffled)
    except recovery.RecoveryError:
        return
    assert other != key  # one shuffle in 65,536 passes the check group; it is never taken for the key


@pytest.mark.parametrize("group", ["", "00000", "0000000", "72089a", "720896", "٠٠٠٠٠٠", "-00011", "720887"])
def test_what_is_no_group_is_refused(group: str) -> None:
    assert not recovery.check_group(group)


@pytest.mark.parametrize("groups", [(), ("000000",) * 8, ("000000",) * 10, ("000001",) + ("000000",) * 8])
def test_groups_that_are_too_few_too_many_or_wrong_raise(groups: tuple[str, ...]) -> None:
    with pytest.raises(recovery.RecoveryError):
        recovery.from_groups(groups)


@given(KEYS)
def test_identity_comes_back_with_its_own_key_only(key: bytes) -> None:
    identity = str(pyrage.x25519.Identity.generate())
    wrapped = recovery.wrap(identity, key)
    assert identity not in wrapped
    assert recovery.unwrap(wrapped, key) == identity
    with pytest.raises(recovery.RecoveryError):
        recovery.unwrap(wrapped, bytes([key[0] ^ 1]) + key[1:])


@pytest.mark.parametrize("wrapped", ["", "consigne-wrap1:", "consigne-wrap1:***", "consigne-wrap2:AAAA"])
def test_malformed_wrapping_raises(wrapped: str) -> None:
    with pytest.raises(recovery.RecoveryError):
        recovery.unwrap(wrapped, bytes(16))


def test_verifier_is_fixed_by_its_key_and_differs_from_the_wrapping_key() -> None:
    key = bytes(range(16))
    assert recovery.verifier(key) == recovery.verifier(key)
    assert len(recovery.verifier(key)) == 43
    assert recovery.verifier(key) != recovery.verifier(bytes(16))


def test_the_format_stays_what_it_is_on_papers_already_printed() -> None:
    key = bytes(range(16))
    assert recovery.to_groups(key) == (
        "000011", "005665", "011319", "016973", "022627", "028281", "033935", "039589", "535799",
    )  # fmt: skip
    assert recovery.verifier(key) == "vjoxhZAzpANCNKEgAS82CA9UHz2RZr-l204fGQVUx3c"


@pytest.mark.parametrize("length", [0, 15, 17, 32])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(recovery.RecoveryError):
        recovery.to_groups(bytes(length))


@given(KEYS)
def test_the_qr_code_holds_the_same_groups(key: bytes) -> None:
    groups = recovery.to_groups(key)
    assert recovery.groups_from_qr(recovery.qr_text(groups)) == groups


@pytest.mark.parametrize("text", ["", "CONSIGNE1:ABC", recovery.QR_PREFIX, recovery.QR_PREFIX + "1" * 54])
def test_other_codes_are_no_recovery_paper(text: str) -> None:
    with pytest.raises(recovery.RecoveryError):
        recovery.groups_from_qr(text)
