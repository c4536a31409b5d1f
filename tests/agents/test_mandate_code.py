"""A mandate's code says what was signed, fits a receipt's QR, and is read without ever crashing."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.agents.mandate import Mandate
from kiosk.agents.mandate_code import PREFIX, MandateError, digest, from_code, payload, to_code
from kiosk.agents.roles import Act

MANDATES = st.builds(
    Mandate,
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=16, max_size=16),
    st.just("CCAS"),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=8, max_size=8),
    st.frozensets(st.sampled_from(list(Act))),
    st.dates(date(2020, 1, 1), date(2090, 1, 1)),
    st.dates(date(2020, 1, 1), date(2090, 1, 1)),
)


@given(MANDATES, st.binary(min_size=64, max_size=64))
def test_what_goes_in_comes_out(mandate: Mandate, signature: bytes) -> None:
    code = to_code(mandate, signature)
    again, signed = from_code(code, "CCAS")
    assert (again, signed) == (mandate, signature)
    assert payload(again) == payload(mandate)
    assert len(code) < 150


@given(st.text() | st.binary(max_size=100).map(lambda data: PREFIX + data.hex().upper()))
@settings(max_examples=60)
def test_any_other_text_is_no_mandate(text: str) -> None:
    with pytest.raises(MandateError):
        from_code(text, "CCAS")


def test_the_order_in_which_acts_were_named_changes_nothing() -> None:
    day = date(2026, 11, 22)
    acts = [Act.DEPOSIT, Act.RENEW_CARD, Act.SHOW_IDENTITY]
    digests = {digest(Mandate("A" * 16, "B", "C" * 8, frozenset(order), day, day)) for order in (acts, acts[::-1])}
    assert len(digests) == 1
