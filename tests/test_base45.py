import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base45 import base45, from_base45


@given(st.binary(max_size=200))
def test_base45_comes_back(data: bytes) -> None:
    assert from_base45(base45(data)) == data


def test_base45_as_the_rfc_says() -> None:
    assert base45(b"AB") == "BB8"
    assert base45(b"Hello!!") == "%69 VD92EX0"
    assert base45(b"base-45") == "UJCLQE7W581"


@pytest.mark.parametrize("text", ["ÄÖ", "::::", "GGW", "a"])
def test_what_is_no_base_45_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"base 45|substring"):
        from_base45(text)
