"""From the card to the units: what is written, what is refused, and that secrets leave the card."""

import stat
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import site as sites
from kiosk.box.settings import (
    FirstStart,
    SettingsError,
    Wifi,
    apply,
    firewall_elements,
    first_start,
    mark,
    objection,
    read_first_start,
    wifi_configuration,
)
from kiosk.box.site_qr import Given
from kiosk.site import PlainError
from tests.systemd.units import OVERLAY

SITE = """
[site]
name = "Accueil"
structure = "CCAS"
[scanner]
device = "airscan:escl:Name:http://192.168.1.7:8080/eSCL"
[printer]
address = "tcp://192.168.1.8:9100"
[[vault]]
name = "Coffre"
kind = "profile1"
issuer = "https://coffre.example.org"
[[vault]]
name = "Autre"
kind = "profile1"
issuer = "https://autre.example.org:8443/x"
[updates]
channel = "https://boites.example.org:444/arm64/"
"""
SECRETS = """
code = "ABCD-EFGH"
vault = "Coffre"
[wifi]
name = "Mairie"
passphrase = "quatre mots pas faciles"
"""


@dataclass(frozen=True)
class Folders:
    boot: Path
    out: Path
    kept: Path

    def apply(self) -> None:
        apply(self.boot, self.out, self.kept)


@pytest.fixture
def card(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "boot", tmp_path / "out", tmp_path / "kept")
    for folder in vars(folders).values():
        folder.mkdir()
    (folders.boot / "site.toml").write_text(SITE)
    return folders


def test_the_firewall_opens_the_site_s_addresses_and_no_other(card: Folders) -> None:
    card.apply()
    assert (card.out / "allowed.nft").read_text().splitlines() == [
        "add element inet consigne vault_ports { 443, 8443 }",
        "add element inet consigne update_ports { 444 }",
        "add element inet consigne scanner4 { 192.168.1.7 . 8080 }",
        "add element inet consigne printer4 { 192.168.1.8 . 9100 }",
    ]


def test_a_collector_and_a_hawkbit_server_are_opened_and_their_tokens_kept_apart(card: Folders) -> None:
    text = SITE.partition("[updates]")[0] + '[updates]\nhawkbit = "https://h.example.org:8443/default"\n'
    (card.boot / "site.toml").write_text(text + '[fleet]\nmetrics = "https://c.example.org:4318/v1/metrics"\n')
    (card.boot / "first-start.toml").write_text('metrics_token = "m"\nhawkbit_token = "h"\n')
    card.apply()
    rules = (card.out / "allowed.nft").read_text().splitlines()
    assert "add element inet consigne update_ports { 8443 }" in rules
    assert "add element inet consigne metrics_ports { 4318 }" in rules
    for name, token in (("metrics-token", "m"), ("hawkbit-token", "h")):
        assert (card.out / name).read_text() == token
        assert stat.S_IMODE((card.out / name).stat().st_mode) == 0o600


def test_the_firewall_opens_the_a4_printer_too(card: Folders) -> None:
    text = SITE.replace('9100"', '9100"\na4 = "ipp://192.168.1.9/ipp/print"')
    (card.boot / "site.toml").write_text(text)
    card.apply()

    assert "add element inet consigne printer4 { 192.168.1.9 . 631 }" in (card.out / "allowed.nft").read_text()


def test_the_site_file_arrives_as_it_is(card: Folders) -> None:
    card.apply()
    assert (card.out / "site.toml").read_text() == SITE
    assert (card.out / "hawkbit-token").read_text() == ""
    assert not (card.out / "metrics-token").exists()
    assert not (card.out / "wifi.conf").exists()


def test_a_code_whose_vault_is_not_said_is_refused_where_several_take_one(card: Folders) -> None:
    (card.boot / "first-start.toml").write_text('code = "ABCD"\n')
    with pytest.raises(SettingsError, match=r'vault = "Coffre"; site\.toml has Coffre, Autre'):
        card.apply()
    assert list(card.out.iterdir()) == []
    (card.boot / "first-start.toml").write_text('code = " ABCD "\nvault = "Autre"\n')
    card.apply()
    assert (card.out / "code").read_text() == "ABCD"
    assert (card.out / "code-vault").read_text() == "Autre"
    assert stat.S_IMODE((card.out / "code-vault").stat().st_mode) == 0o644


@pytest.mark.parametrize("site", [SITE, SITE.replace("profile1", "webdav")])
def test_a_code_for_a_vault_that_takes_none_is_refused(site: str) -> None:
    wrong = 'code = "ABCD"\nvault = "Nuage"\n'
    assert objection(Given(site, wrong)).startswith("first-start.toml: ")
    assert objection(Given(site, 'vault = "Nuage"\n')) == ""


def test_a_box_whose_site_changed_since_its_code_starts_all_the_same(card: Folders) -> None:
    (card.kept / "first-start.toml").write_text('code = "ABCD"\n')
    card.apply()
    assert (card.out / "code-vault").read_text() == ""


def test_the_site_s_time_server_is_told_to_the_network(card: Folders) -> None:
    card.apply()
    assert (card.out / "ntp.conf").read_text() == "[Network]\n"
    (card.boot / "site.toml").write_text(f'{SITE}[network]\nntp = "192.168.1.1"\n')
    card.apply()
    assert (card.out / "ntp.conf").read_text() == "[Network]\nNTP=192.168.1.1\n"
    assert stat.S_IMODE((card.out / "ntp.conf").stat().st_mode) == 0o644


def test_papers_and_the_night_have_the_place_s_own_time(card: Folders) -> None:
    """The image's /etc/localtime leads to what kiosk-site makes."""
    card.apply()
    assert (card.out / "localtime").readlink() == Path("/usr/share/zoneinfo/Europe/Paris")
    (card.boot / "site.toml").write_text(SITE.replace("[site]", '[site]\ntime_zone = "Indian/Reunion"'))
    card.apply()
    assert (card.out / "localtime").readlink() == Path("/usr/share/zoneinfo/Indian/Reunion")
    assert (OVERLAY / "etc/localtime").readlink() == Path("/run/consigne-site/localtime")


def test_a_time_zone_that_the_box_does_not_know_is_refused(card: Folders) -> None:
    (card.boot / "site.toml").write_text(SITE.replace("[site]", '[site]\ntime_zone = "Europe/Lyon"'))
    with pytest.raises(SettingsError, match=r"site\.toml, \[site\] time_zone: .* Europe/Lyon"):
        card.apply()
    assert list(card.out.iterdir()) == []


def test_each_code_has_a_mark_of_its_own(card: Folders) -> None:
    targets = set()
    for code in ("ABCD", "EFGH"):
        (card.boot / "first-start.toml").write_text(f'code = "{code}"\nvault = "Coffre"\n')
        card.apply()
        for name in ("enrolled", "refused"):
            assert (card.out / name).readlink() == Path("/var/lib/consigne") / mark(name, code)
            targets.add((card.out / name).readlink())
    assert len(targets) == 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_first_start_s_secrets_leave_the_card_and_last(card: Folders, encoding: str) -> None:
    (card.boot / "first-start.toml").write_text(SECRETS, encoding=encoding)
    for _ in range(2):
        card.apply()
        assert [path.name for path in card.boot.iterdir()] == ["site.toml"]
        assert first_start(card.kept / "first-start.toml").code == "ABCD-EFGH"
        assert (card.out / "code").read_text() == "ABCD-EFGH"
        assert 'psk="quatre mots pas faciles"' in (card.out / "wifi.conf").read_text()
    for path in (card.kept / "first-start.toml", card.out / "wifi.conf", card.out / "code"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "wrong",
    [
        'passphrase = "short"',
        'passphrase = "quatre mots\\"\\npas faciles"',
        'passphrase = "quatre mots pas faciles"\ncountry = "france"',
        'passphrase = "quatre mots pas faciles"\nhidden = true',
        "passphrase = quatre mots pas faciles",
    ],
)
def test_wrong_secrets_are_refused_in_one_sentence_that_tells_none(card: Folders, wrong: str) -> None:
    (card.boot / "first-start.toml").write_text(f'[wifi]\nname = "Mairie"\n{wrong}\n')
    with pytest.raises(SettingsError) as error:
        card.apply()
    assert str(error.value).startswith("first-start.toml")
    assert "quatre" not in str(error.value)
    assert "short" not in str(error.value)
    assert list(card.out.iterdir()) == []
    assert (card.boot / "first-start.toml").exists()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("192.168.1.8", "printer.local"),
        ("192.168.1.7", "8.8.8.8"),
        ("192.168.1.7", "[fe80::1%eth0]"),
        ("192.168.1.7:8080", "192.168.1.7:99999"),
        ("192.168.1.7:8080", "[fe80::1"),
        ("airscan:escl:Name:http://192.168.1.7:8080/eSCL", "net:192.168.1.7:plustek:libusb:001:002"),
        ("airscan:escl:Name:http://192.168.1.7:8080/eSCL", "hpaio:/net/officejet?ip=192.168.1.7"),
        ("tcp://192.168.1.8:9100", "/dev/ttyUSB0?baud=38400"),
        ('name = "Accueil"', "nom = 3"),
    ],
)
def test_a_site_that_the_box_cannot_hold_to_is_refused(card: Folders, old: str, new: str) -> None:
    (card.boot / "site.toml").write_text(SITE.replace(old, new))
    with pytest.raises(PlainError):
        card.apply()
    assert list(card.out.iterdir()) == []


def test_devices_on_usb_and_on_this_machine_open_nothing() -> None:
    text = SITE.replace("192.168.1.7", "127.0.0.1").replace("tcp://192.168.1.8:9100", "usb://04b8:0202")
    assert [line.split()[4] for line in firewall_elements(sites.parse(text)).splitlines()] == [
        "vault_ports",
        "update_ports",
    ]


@settings(max_examples=50)
@given(st.text(min_size=1, max_size=32).filter(lambda text: text.isprintable()))
def test_no_network_s_name_escapes_its_line(name: str) -> None:
    lines = wifi_configuration(Wifi(name, "12345678")).splitlines()
    assert len(lines) == 8
    assert bytes.fromhex(lines[2].removeprefix("  ssid=")).decode() == name


@pytest.mark.parametrize("name", ["é" * 17, "a" * 33, "مكتبة البلدية العام"])
def test_a_network_s_name_that_no_network_can_have_is_refused_in_one_sentence(name: str) -> None:
    with pytest.raises(SettingsError) as error:
        read_first_start(f'[wifi]\nname = "{name}"\npassphrase = "12345678"\n')
    assert str(error.value) == (
        f"first-start.toml, [wifi]: the name takes {len(name.encode())} bytes, and no network's takes more than 32; "
        "a letter with an accent takes two."
    )


@pytest.mark.parametrize("name", ["é" * 16, "a" * 32])
def test_the_longest_name_of_a_network_is_taken(name: str) -> None:
    wifi = read_first_start(f'[wifi]\nname = "{name}"\npassphrase = "12345678"\n').wifi
    assert wifi is not None
    assert f"  ssid={name.encode().hex()}" in wifi_configuration(wifi).splitlines()


@pytest.mark.parametrize(
    "passphrase", ["1234567", "g" * 64, "0" * 63 + "g0", "mot de passé", "12345678\\n", "1234\\n5678"]
)
def test_a_passphrase_that_no_network_can_have_is_refused_without_saying_it(passphrase: str) -> None:
    with pytest.raises(SettingsError) as error:
        read_first_start(f'[wifi]\nname = "Mairie"\npassphrase = "{passphrase}"\n')
    assert str(error.value).startswith("first-start.toml, [wifi]: the passphrase must be 8 to 63 letters")
    assert passphrase not in str(error.value)


@pytest.mark.parametrize(
    ("passphrase", "lines"),
    [
        ("quatre mots", ['psk="quatre mots"', "key_mgmt=WPA-PSK SAE", "ieee80211w=1"]),
        ('12345"78', ['psk="12345"78"', "key_mgmt=WPA-PSK SAE", "ieee80211w=1"]),
        ("0123456789abcdeF" * 4, [f"psk={'0123456789abcdeF' * 4}", "key_mgmt=WPA-PSK", "ieee80211w=1"]),
        ("", ["key_mgmt=NONE"]),
    ],
)
def test_a_network_is_joined_by_passphrase_by_key_or_openly_also_when_it_hides(
    passphrase: str, lines: list[str]
) -> None:
    said = wifi_configuration(Wifi("Mairie", passphrase)).splitlines()
    assert [line.strip() for line in said] == [
        "country=FR", "network={", f"ssid={b'Mairie'.hex()}", "scan_ssid=1", *lines, "}"
    ]  # fmt: skip


def test_secrets_are_not_in_their_own_words() -> None:
    assert "12345678" not in repr(FirstStart("12345678", wifi=Wifi("a", "12345678")))


@pytest.mark.parametrize(("text", "line"), [("a = 1\nb\n", 2), ("a = 1\nb = [", 2)])
def test_secrets_that_are_no_toml_name_their_line_also_the_last_one(text: str, line: int) -> None:
    with pytest.raises(SettingsError, match=f"^first-start.toml, line {line}: this is not TOML.$"):
        read_first_start(text)
