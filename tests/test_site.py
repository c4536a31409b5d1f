"""The site file: what is valid, and one sentence with the line for whatever is not."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import LANGUAGES, Source
from kiosk.site import Site, SiteError, load, parse
from kiosk.ui.languages import LANGUAGE_NAMES

GOOD = """\
[site]
name = "Accueil"
structure = "CCAS de Saint-Amand"
languages = ["fr", "en", "ar"]
contact = "04 00 00 00 00"
data_protection_contact = "dpo@example.org"
dpi = 149

[scanner]
device = "airscan:escl:Name:http://192.0.2.7:80/eSCL"
source = "feeder"

[printer]
address = "tcp://192.0.2.8:9100"
width_mm = 80

[[vault]]
name = "Coffre"
kind = "profile1"
issuer = "https://coffre.example.org"
client_id = "consigne"

[[vault]]
name = "Essai"
kind = "profile1"
issuer = "http://127.0.0.1:8080"
"""


def sentence(text: str) -> str:
    with pytest.raises(SiteError) as wrong:
        parse(text, "site.toml")
    said = str(wrong.value)
    assert "\n" not in said
    assert said.endswith(".")
    assert said.startswith("site.toml")
    return said


def test_the_issue_s_keys_alone_make_a_valid_file(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text(GOOD)
    site = load(file)
    assert site.scanner.source is Source.FEEDER
    assert [vault.name for vault in site.vault] == ["Coffre", "Essai"]
    assert site.vault[1].client_id == "consigne"


def test_two_keys_are_enough() -> None:
    assert parse('[site]\nname = "A"\nstructure = "B"\n').site.languages == ("fr", "en", "ar")


@pytest.mark.parametrize(
    ("was", "wrong", "line", "said"),
    [
        ('source = "feeder"', "sourc = 1", 11, r"\[scanner\] has no key 'sourc'; expected device, source, dpi, .*"),
        ('source = "feeder"', 'source = "tray"', 11, r'\[scanner\] source: expected "glass" or "feeder"'),
        ('source = "feeder"', "dpi = 240", 11, r"\[scanner\] dpi: expected 150 or 200 or 300 or 600"),
        ('source = "feeder"', "row_timeout_s = 0", 11, r"\[scanner\] row_timeout_s: expected a number more than 0"),
        ("dpi = 149", 'dpi = "149"', 7, r"\[site\] dpi: expected a number at least 60, at most 600"),
        ("dpi = 149", "dpi = nan", 7, r"\[site\] dpi: expected a number at least 60, at most 600"),
        ('source = "feeder"', "row_timeout_s = inf", 11, r"\[scanner\] row_timeout_s: expected a finite number"),
        ("dpi = 149", 'night = "20:00-20:00"', 7, r"\[site\] night: expected two different times of the day.*"),
        ("dpi = 149", 'time_zone = "../Paris"', 7, r"\[site\] time_zone: expected .* such as Europe/Paris.*"),
        ("dpi = 149", "dpi = 7", 7, r"\[site\] dpi: expected a number at least 60, at most 600"),
        ('name = "Accueil"', "name = 5", 2, r"\[site\] name: expected text in quotes"),
        ('name = "Accueil"', 'name = " "', 2, r"\[site\] name: expected some text"),
        ('name = "Accueil"\n', "", 1, r"\[site\] name is missing; expected text in quotes"),
        ('["fr", "en", "ar"]', '"fr"', 4, r"\[site\] languages: expected a list of texts in \[ \]"),
        ('["fr", "en", "ar"]', "[]", 4, r"\[site\] languages: expected language codes, each once, out of fr en .*"),
        ('["fr", "en", "ar"]', '["fr", "xx"]', 4, r"\[site\] languages: expected language codes, each once, out .*"),
        ('["fr", "en", "ar"]', '["fr", "fr"]', 4, r"\[site\] languages: expected language codes, each once, .*"),
        ("tcp://192.0.2.8:9100", "192.0.2.8", 14, r"\[printer\] address: expected tcp://HOST:9100, usb://.*"),
        ("http://192.0.2.7:80/", "http://192.0.2.7:99999/", 10, r"\[scanner\] device: expected an address .*"),
        ("[printer]", '[network]\nntp = "a b"\n[printer]', 14, r"\[network\] ntp: expected one name or number.*"),
        ("[printer]", '[network]\nntp = "a\\nNTP=b"\n[printer]', 14, r"\[network\] ntp: expected one name.*"),
        ("http://192.0.2.7:80/", "http://[fe80::1", 10, r"\[scanner\] device: expected an address .*"),
        ("width_mm = 80", 'a4 = "ipp://192.0.2.9:99999/ipp"', 15, r"\[printer\] a4: expected ipp://HOST/.*"),
        ("tcp://192.0.2.8:9100", "tcp://192.0.2.8:99999", 14, r"\[printer\] address: expected tcp://HOST:9100, .*"),
        ("https://coffre", "https://me:secret@coffre", 20, r"\[\[vault\]\] issuer: expected an https:// address .*"),
        ("width_mm = 80", "width_mm = 81", 15, r"\[printer\] width_mm: expected 58 or 80"),
        ("https://coffre", "http://coffre", 20, r"\[\[vault\]\] issuer: expected an https:// address .*"),
        ("http://127.0.0.1:8080", "http://127.0.0.1.evil.org", 26, r"\[\[vault\]\] issuer: expected an https:// .*"),
        ("http://127.0.0.1:8080", "https://a.org/?x", 26, r"\[\[vault\]\] issuer: expected an https:// .*"),
        ("https://coffre", "https://coffre-é", 20, r"\[\[vault\]\] issuer: expected an https:// address .*xn--\)"),
        ("https://coffre", "https://mon coffre", 20, r"\[\[vault\]\] issuer: expected an https:// address .*"),
        ("http://127.0.0.1:8080", "https://[", 26, r"\[\[vault\]\] issuer: expected an https:// .*"),
        ('"Essai"', '"Coffre"', 24, r"\[\[vault\]\] name: expected a name that no other vault of this file has"),
        ('"Essai"\nkind = "profile1"', '"Essai"\nkind = "x"', 25, r'\[\[vault\]\] kind: expected "nextcloud" or .*'),
        ('client_id = "consigne"', 'ca_file = "/nowhere.pem"', 21, r"\[\[vault\]\] ca_file: expected a PEM file .*"),
        ("[printer]", "[printers]", 13, r"there is no table or key 'printers'; expected site, scanner, .*"),
        ("[printer]", "[printer", 13, r"this is not TOML .*"),
        ("[[vault]]\nname = \"Coffre\"", "[vault]\nname = \"Coffre\"", 23, r"this is not TOML .*"),
        ("[printer]", '[agents]\nroster = "r"\nroster_key = "k"\n[printer]', 15, r"\[agents\] roster_key: expected .*"),
        ("[printer]", "[limits]\nstep_s = 40\nwarning_s = 50\n[printer]", 15, r"\[limits\] warning_s: .*"),
    ],
)  # fmt: skip
def test_each_mistake_has_its_line_and_says_what_was_expected(was: str, wrong: str, line: int, said: str) -> None:
    assert was in GOOD
    text = sentence(GOOD.replace(was, wrong))
    assert re.fullmatch(rf"site\.toml[:,] line {line}: {said}\.", text), text


@pytest.mark.parametrize("endless", ["8" * 5000, "[" * 5000], ids=["number", "list"])
def test_a_value_without_end_is_one_sentence(endless: str) -> None:
    said = sentence(GOOD.replace("width_mm = 80", f"width_mm = {endless}"))
    assert said == "site.toml: it holds a number or a list without end; write it anew."


def test_the_screens_speak_what_a_site_file_may_name() -> None:
    assert tuple(sorted(LANGUAGE_NAMES)) == tuple(sorted(LANGUAGES))


def test_a_table_given_as_a_value_is_named() -> None:
    said = sentence('printer = "tcp://x:9100"\n[site]\nname="A"\nstructure="B"')
    assert said == "site.toml, line 1: [printer]: expected a table [printer]."


def test_an_empty_file_needs_its_first_table() -> None:
    assert sentence("") == "site.toml, [site] is missing; expected a table [site]."


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="there is no such site file"):
        load(tmp_path / "site.toml")


def test_a_file_that_notepad_saved_is_read(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load(tmp_path / "site.toml") == parse(GOOD)


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SiteError, match="UTF-8 text"):
        load(tmp_path / "site.toml")


@settings(max_examples=150, deadline=None)
@given(start=st.integers(0, len(GOOD)), length=st.integers(0, 30), text=st.text("[]=\"'.,#ab1 \n{}é\x00", max_size=12))
def test_any_damage_gives_a_site_or_one_sentence(start: int, length: int, text: str) -> None:
    damaged = GOOD[:start] + text + GOOD[start + length :]
    try:
        outcome: Site | str = parse(damaged, "site.toml")
    except SiteError as error:
        outcome = str(error)
    assert isinstance(outcome, Site) or re.fullmatch(r"site\.toml[:,] .*\.", outcome, re.DOTALL)


PRETENDED = """\
[site]
name = "Pour apprendre"
structure = "CCAS de Démonville"
learning = true
[scanner]
device = "airscan:escl:Consigne:http://127.0.0.1:4711/eSCL"
[printer]
address = "tcp://127.0.0.1:4712"
[[vault]]
name = "Coffre"
kind = "profile1"
issuer = "http://127.0.0.1:4713"
"""


@pytest.mark.parametrize(
    ("pretended", "real", "key"),
    [
        ("airscan:escl:Consigne:http://127.0.0.1:4711/eSCL", "airscan:escl:Real:http://192.0.2.7:80/eSCL", "device"),
        ("airscan:escl:Consigne:http://127.0.0.1:4711/eSCL", "genesys:libusb:001:004", "device"),
        ("[printer]", 'camera = "/dev/video0"\n[printer]', "camera"),
        ("tcp://127.0.0.1:4712", "/dev/usb/lp0", "address"),
        ("[[vault]]", 'a4 = "ipp://192.0.2.9/ipp/print"\n[[vault]]', "a4"),
        ("http://127.0.0.1:4713", "https://coffre.example.org", "issuer"),
        ("[[vault]]", '[updates]\nchannel = "https://example.org/box"\n[[vault]]', "channel"),
        ("[[vault]]", '[fleet]\nmetrics = "https://example.org/v1/metrics"\n[[vault]]', "metrics"),
    ],
)
def test_a_box_for_learning_names_nothing_real(pretended: str, real: str, key: str) -> None:
    assert parse(PRETENDED).site.learning
    assert f"{key}: expected a simulator on 127.0.0.1" in sentence(PRETENDED.replace(pretended, real))
