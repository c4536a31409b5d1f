from datetime import datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import OKPKey

from kiosk.domain import Sharing
from kiosk.printer.blocks import Correction, Qr
from kiosk.printer.qr import LEAST_DOTS_A_MODULE, WISHED_DOTS_A_MODULE, QrTooLargeError, qr_modules, qr_scale
from kiosk.printer.raster import DOTS
from kiosk.printer.shapes import draw
from kiosk.printer.statement_qr import Issuer, StatementError, from_qr, to_qr
from kiosk.profile import STATEMENT_TYPE, Statement, signature_header
from tests.printer.reading import codes_by_zbar, codes_by_zxing

KEY = OKPKey.generate_key("Ed25519")
KID = KEY.thumbprint()

STATEMENTS = st.builds(
    Statement,
    deposit_id=st.uuids().map(str),
    sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
    pages=st.integers(1, 5000),
    at=st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2099, 1, 1)).map(
        lambda at: at.strftime("%Y-%m-%dT%H:%M:%SZ")
    ),
    site=st.text(max_size=30),
    structure=st.text(max_size=60),
    mode=st.sampled_from(["self", "assisted"]),
    notice=st.just("2026-11"),
    agent=st.none() | st.text("ABCDEF0123456789", min_size=1, max_size=8),
    original=st.sampled_from([None, True]),
    mandate=st.none() | st.binary(min_size=32, max_size=32).map(bytes.hex),
    shared=st.none() | st.sampled_from([period.value for period in Sharing]),
)


def signed(claims: Statement) -> str:
    header = signature_header(STATEMENT_TYPE, KID)
    return jws.serialize_compact(header, msgspec.json.encode(claims), KEY, algorithms=["Ed25519"])


@given(STATEMENTS)
@settings(max_examples=50, deadline=None)
def test_the_signature_still_holds_after_the_paper(claims: Statement) -> None:
    statement = signed(claims)

    again = from_qr(to_qr(statement), Issuer(KID, claims.site, claims.structure))

    assert again == statement
    assert jws.deserialize_compact(again, KEY, algorithms=["Ed25519"]).payload == msgspec.json.encode(claims)


@given(STATEMENTS)
@settings(max_examples=20, deadline=None)
def test_it_fits_on_the_narrow_roll_at_eight_dots_or_under_a_mandate_at_seven(claims: Statement) -> None:
    modules = qr_modules(to_qr(signed(claims)), Correction.LOW)

    least = WISHED_DOTS_A_MODULE if claims.mandate is None else LEAST_DOTS_A_MODULE
    assert qr_scale(len(modules), DOTS[58]) >= least


@given(STATEMENTS)
@settings(max_examples=20, deadline=None)
def test_two_readers_read_any_statement_from_the_paper(claims: Statement) -> None:
    code = to_qr(signed(claims))
    bitmap = draw((Qr(code, Correction.LOW),), 80, rtl=False)

    assert (codes_by_zxing(bitmap), codes_by_zbar(bitmap)) == ([code], [code])


EXAMPLE = Statement(
    deposit_id="0a0b0c0d-0000-4000-8000-000000000001",
    sha256="ab" * 32,
    pages=3,
    at="2026-11-22T14:30:00Z",
    site="Villejean",
    structure="CCAS de Rennes",
    mode="self",
    notice="2026-11",
)


def test_another_kiosk_is_not_taken_for_this_one() -> None:
    with pytest.raises(StatementError):
        from_qr(to_qr(signed(EXAMPLE)), Issuer("another", "Villejean", "CCAS de Rennes"))


def test_another_structures_name_breaks_the_signature() -> None:
    again = from_qr(to_qr(signed(EXAMPLE)), Issuer(KID, "Villejean", "Somebody else"))

    with pytest.raises(Exception, match="bad_signature"):
        jws.deserialize_compact(again, KEY, algorithms=["Ed25519"])


@pytest.mark.parametrize("text", ["", "CONSIGNE-S1:", "CONSIGNE-S1:ÄÖ", "CONSIGNE-S1::::", "https://example.org"])
def test_codes_that_are_no_statement(text: str) -> None:
    with pytest.raises(StatementError):
        from_qr(text, Issuer(KID, "", ""))


@pytest.mark.parametrize("statement", ["", "a.b.c", "e30.e30.e30"])
def test_statements_that_have_no_compact_form(statement: str) -> None:
    with pytest.raises(StatementError):
        to_qr(statement)


def test_too_much_for_the_paper() -> None:
    with pytest.raises(QrTooLargeError):
        qr_scale(len(qr_modules("x" * 600, Correction.HIGH)), DOTS[58])
