"""A site as QR codes: what is drawn is read again, and nothing else is taken."""

import itertools
import stat
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.box import site_qr
from kiosk.box.site_qr import Given, SiteQrError
from kiosk.box.site_qr_command import site_qr_codes
from kiosk.scanner.codes import MAX_TEXT, read_quickly
from kiosk.site import PlainError
from tests.box.test_settings import SECRETS, SITE

VAULTS = (
    f'[[vault]]\nname = "V{n}"\nkind = "webdav"\nissuer = "https://v{n**3}.example.org/{n**5}"' for n in range(40)
)
LONG = Given("\n".join([SITE, *VAULTS]))


@settings(max_examples=40)
@given(st.text(max_size=3000), st.text(max_size=300))
def test_whatever_is_written_is_read_again(site: str, secrets: str) -> None:
    one = Given(site, secrets)
    texts = site_qr.codes(one)
    assert site_qr.joined(texts) == one
    assert all(len(text) <= MAX_TEXT for text in texts)


def test_a_site_of_our_example_is_one_or_two_codes_and_a_long_one_more() -> None:
    assert len(site_qr.codes(Given(SITE))) <= 2
    assert len(site_qr.codes(LONG)) > 2


def test_the_next_code_is_asked_for_by_its_beginning() -> None:
    texts = site_qr.codes(LONG)
    for number in range(len(texts)):
        assert [text for text in texts if text.startswith(site_qr.wanted(texts[:number]))] == [texts[number]]


@pytest.mark.parametrize("drop", [0, 1, -1])
def test_codes_that_are_not_all_there_are_no_site(drop: int) -> None:
    texts = site_qr.codes(LONG)
    del texts[drop]
    with pytest.raises(SiteQrError):
        site_qr.joined(texts)


def test_codes_of_two_sites_are_not_mixed() -> None:
    first, second = site_qr.codes(LONG), site_qr.codes(Given(LONG.site.replace("V1", "W1")))
    assert len(first) == len(second)
    with pytest.raises(SiteQrError, match="belong together"):
        site_qr.joined([first[0], *second[1:]])


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_code_is_refused(data: st.DataObject) -> None:
    text = site_qr.codes(Given(SITE))[0]
    place = data.draw(st.integers(text.rindex("/") + 1, len(text) - 1))
    sign = data.draw(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ").filter(lambda one: one != text[place]))
    with pytest.raises(SiteQrError):
        site_qr.joined([text[:place] + sign + text[place + 1 :], *site_qr.codes(Given(SITE))[1:]])


@pytest.mark.parametrize("text", ["", "https://example.org", "CONSIGNE1/1/1/00000000/", "CONSIGNE1/1/0/00000000/AA"])
def test_other_codes_are_no_site(text: str) -> None:
    with pytest.raises(SiteQrError):
        site_qr.joined([text])


def test_far_too_much_is_refused() -> None:
    with pytest.raises(SiteQrError, match="too long"):
        site_qr.codes(Given("#" * (site_qr.MOST_BYTES + 1)))


def test_the_drawn_pages_are_read_as_a_camera_sees_them(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text(LONG.site, encoding="utf-8-sig")
    site_qr_codes(tmp_path / "site.toml", None, tmp_path / "page.png")
    pages = sorted(tmp_path.glob("page-*.png"))
    assert len(pages) > 1
    found = list(itertools.chain.from_iterable(seen(path) for path in pages))
    assert site_qr.joined(sorted(found, key=site_qr.codes(LONG).index)) == LONG
    small = np.asarray(Image.open(pages[0]).resize((620, 877)))
    assert read_quickly(small, site_qr.PREFIX) in found


def seen(path: Path) -> list[str]:
    with Image.open(path) as page:
        return [code.text for code in zxingcpp.read_barcodes(np.asarray(page))]


def test_a_page_with_secrets_says_so_and_is_for_its_owner_only(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text(SITE)
    (tmp_path / "first-start.toml").write_text(SECRETS)
    site_qr_codes(tmp_path / "site.toml", tmp_path / "first-start.toml", tmp_path / "page.png")
    [page] = tmp_path.glob("page*.png")
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert site_qr.joined(sorted(seen(page))).first_start == SECRETS


@pytest.mark.parametrize(("old", "new"), [("192.168.1.8", "printer.local"), ("[site]", "[sight]")])
def test_a_site_that_a_box_would_refuse_is_not_drawn(tmp_path: Path, old: str, new: str) -> None:
    (tmp_path / "site.toml").write_text(SITE.replace(old, new))
    (tmp_path / "site.toml").rename(tmp_path / "ours.toml")
    with pytest.raises(PlainError, match=r"ours\.toml|\[printer\]"):
        site_qr_codes(tmp_path / "ours.toml", None, tmp_path / "page.png")
    assert not list(tmp_path.glob("*.png"))


def test_what_the_codes_hold_is_in_no_words() -> None:
    assert "quatre" not in repr(Given(SITE, SECRETS))
