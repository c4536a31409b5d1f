"""A link of the kiosk's own making: what of it goes where."""

import hashlib

import pyrage
import pytest

from kiosk.domain import Fault, LoginMethod
from kiosk.profile import MOST_PRINTED_LINK_CHARS, from_base64url
from kiosk.ui.own_link import new_link, read_link
from kiosk.ui.view import BY_STATE
from kiosk.visit.state import Step
from tests.ui.box import Box
from tests.ui.conftest import SITE, Helpers
from tests.ui.fakes import RECIPIENT

ISSUER = "https://coffre.example/"


def test_the_vault_learns_the_public_half_and_the_marks_hash() -> None:
    link = new_link(ISSUER)
    address, _, fragment = link.text.partition("#")
    mark, _, secret = fragment.partition(".")
    assert address == "https://coffre.example/taken"
    assert link.hash == hashlib.sha256(mark.encode()).hexdigest()
    assert link.recipient == str(pyrage.x25519.Identity.from_str(secret).to_public())
    assert len(mark) == 32, "192 bits"
    for hidden in (mark, secret):
        assert hidden not in repr(link)


def test_no_two_links_share_anything() -> None:
    one, other = new_link(ISSUER), new_link(ISSUER)
    assert one.recipient != other.recipient
    assert one.hash != other.hash


def test_a_link_that_is_gone_on_with_is_the_same() -> None:
    link = new_link(ISSUER)
    assert read_link(link.text) == link


@pytest.mark.parametrize(
    "text", ["", "https://coffre.example/taken#mark", "https://coffre.example/taken#mark.AGE-SECRET"]
)
def test_no_other_text_is_a_link(text: str) -> None:
    with pytest.raises(ValueError, match="no link"):
        read_link(text)


def test_the_printer_alone_opens_what_goes_to_it() -> None:
    printer, link = pyrage.x25519.Identity.generate(), new_link(ISSUER)
    sealed = from_base64url(link.for_printer(str(printer.to_public())))
    assert pyrage.decrypt(sealed, [printer]).decode() == link.text
    assert link.for_printer("") == ""


def test_a_link_that_no_receipt_holds_goes_to_no_printer() -> None:
    long = new_link(f"https://{'coffre-' * 10}.example")
    assert len(long.text) > MOST_PRINTED_LINK_CHARS
    assert long.for_printer(str(pyrage.x25519.Identity.generate().to_public())) == ""


def test_until_when_the_papers_wait_is_on_the_code_s_screen_and_on_the_receipt(helpers: Helpers) -> None:
    box = Box(SITE, helpers.runtime)
    try:
        box.choose(LoginMethod.TAKE_AWAY)
        state = box.until(lambda state: state.login is not None)
        assert BY_STATE["linkUntil"][1](state) == "29/11/2026"
        box.touch("linkSeen")
        box.reach_pages()
        box.acknowledge()
        box.until_receipted()
        box.finish()
        assert helpers.printer.papers[-1].values["until"] == "29/11/2026"
    finally:
        box.close()


def test_papers_are_sealed_for_the_link_alone_or_not_at_all(helpers: Helpers) -> None:
    helpers.upload.taken_for = (RECIPIENT,)
    box = Box(SITE, helpers.runtime)
    try:
        box.choose(LoginMethod.TAKE_AWAY)
        state = box.until_trouble()
        assert state.trouble is not None
        assert state.trouble.fault is Fault.VAULT_NOT_TRUSTED
        assert (state.step, state.login) == (Step.WHO, None)
        box.until(lambda _state: bool(helpers.upload.ended))
        assert helpers.upload.ended == ["login-1"]
    finally:
        box.close()
