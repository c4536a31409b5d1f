"""Whom each process reaches: over the network, through the firewall, and by having others speak for it."""

import re

import pytest

from kiosk.box import settings
from tests.systemd.units import OVERLAY, SERVICES, UNITS, USERS, seconds, unit

SPEAKING = ("kiosk-upload", "kiosk-scanner", "kiosk-printer", "kiosk-update", "kiosk-tell")


def test_only_upload_may_speak_to_the_world() -> None:
    for service in SERVICES:
        words = unit(service)["Service"]
        closed = words.get("IPAddressDeny") == "any" or words.get("PrivateNetwork") == "yes"
        assert closed == (service.stem not in {"kiosk-upload", "kiosk-enrol", "kiosk-update", "kiosk-tell"})


def test_only_devices_in_the_place_s_own_network_are_reached() -> None:
    open_to = {service.stem: unit(service)["Service"].get("IPAddressAllow") for service in SERVICES}
    local = "localhost link-local 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7"
    assert {name: words for name, words in open_to.items() if words} == {"kiosk-printer": local, "kiosk-scanner": local}


def test_the_site_s_time_server_reaches_the_network() -> None:
    network = OVERLAY / "etc/systemd/network/80-consigne.network"
    folder = f"/run/systemd/network/{network.name}.d"
    link = f"L {folder}/ntp.conf - - - - /run/consigne-site/{settings.NETWORK}"
    assert network.exists()
    assert {f"d {folder} 0755 root root", link} <= set((UNITS / "tmpfiles.conf").read_text().splitlines())
    more = unit(OVERLAY / "etc/systemd/system/systemd-networkd.service.d/consigne.conf")["Unit"]
    assert "kiosk-site.service" in more["After"].split()


def test_upload_does_not_start_without_the_firewall() -> None:
    words = unit(UNITS / "kiosk-upload.service")["Unit"]
    for key in ("Requires", "After"):
        assert {"nftables.service", "kiosk-allow.service", "kiosk-site.service"} <= set(words[key].split())


@pytest.mark.parametrize("name", ["systemd-networkd", "wpa_supplicant@"])
def test_neither_cable_nor_wifi_comes_up_without_the_firewall(name: str) -> None:
    words = unit(OVERLAY / f"etc/systemd/system/{name}.service.d/consigne.conf")["Unit"]
    assert "nftables.service" in words["Requires"].split()
    assert "nftables.service" in words["After"].split()


def test_a_wifi_that_died_comes_back() -> None:
    words = unit(OVERLAY / "etc/systemd/system/wpa_supplicant@.service.d/consigne.conf")
    assert (words["Service"]["Restart"], words["Unit"]["StartLimitIntervalSec"]) == ("on-failure", "0")
    assert seconds(words["Service"]["RestartSec"]) >= 5
    card = re.search(r'KERNEL=="(\w+)".*wpa_supplicant@', (UNITS / "70-consigne.rules").read_text())
    assert card is not None
    assert (OVERLAY / f"etc/wpa_supplicant/wpa_supplicant-{card[1]}.conf").is_symlink()


def test_the_firewall_drops_what_it_does_not_name() -> None:
    text = (UNITS / "nftables.conf").read_text()
    chains = re.findall(r"chain (\w+) \{\s*type filter hook (\w+) priority filter; policy (\w+);", text)
    assert [(hook, policy) for _, hook, policy in chains] == [
        ("input", "drop"),
        ("output", "drop"),
        ("forward", "drop"),
    ]
    assert not {name for name, _, _ in chains} & {"in", "out", "fwd"}


def test_the_firewall_knows_our_users_by_their_numbers() -> None:
    numbers = set(re.findall(r"skuid (\d+)", (UNITS / "nftables.conf").read_text()))
    assert numbers == {USERS[name] for name in SPEAKING}


def test_every_set_that_the_site_fills_is_in_the_firewall() -> None:
    declared = set(re.findall(r"set (\w+) \{", (UNITS / "nftables.conf").read_text()))
    assert declared == {
        "vault_ports", "update_ports", "metrics_ports", "scanner4", "scanner6", "printer4", "printer6"
    }  # fmt: skip


def test_who_tells_the_collector_reaches_no_helper_and_who_asks_the_helpers_has_no_network() -> None:
    asks, tells = (unit(UNITS / f"kiosk-{name}.service")["Service"] for name in ("how", "tell"))
    assert (asks["IPAddressDeny"], asks["RestrictAddressFamilies"], asks["SupplementaryGroups"]) == (
        "any", "AF_UNIX", "kiosk-ui kiosk-update"
    )  # fmt: skip
    assert "--state /var/lib/consigne-update" in asks["ExecStart"]
    assert asks["User"] != tells["User"]
    assert "SupplementaryGroups" not in tells
    assert "StateDirectory" not in tells


STRANGERS = ("kiosk-scanner", "kiosk-printer", "kiosk-first", "kiosk-ui")
"""Who reads what strangers bring, and the screens: none has anything to ask the system's bus or a name server."""


@pytest.mark.parametrize("name", STRANGERS)
def test_who_reads_what_strangers_bring_has_nobody_speak_for_it(name: str) -> None:
    """No firewall sees a question that another process asks: systemd-resolved takes names from everybody."""
    words = unit(UNITS / f"{name}.service")
    assert words["Service"]["InaccessiblePaths"].split() == ["-/run/dbus", "-/run/systemd/resolve"]
    assert {"systemd-tmpfiles-setup.service", "kiosk-site.service"} & set(words["Unit"]["After"].split())
    rows = (UNITS / "tmpfiles.conf").read_text().splitlines()
    assert {"d /run/dbus 0755 root root", "d /run/systemd/resolve 0755 systemd-resolve systemd-resolve"} <= set(rows)


def test_seatd_hands_screen_and_touch_to_the_screens_alone() -> None:
    """Debian's lets in the group video, in which kiosk-scanner is for its camera."""
    more = (OVERLAY / "etc/systemd/system/seatd.service.d/consigne.conf").read_text().splitlines()
    assert [row for row in more if row.startswith("ExecStart")] == [
        "ExecStart=",
        "ExecStart=/usr/sbin/seatd -g kiosk-ui",
    ]
    for name in set(STRANGERS) - {"kiosk-ui"}:
        assert "kiosk-ui" not in unit(UNITS / f"{name}.service")["Service"]["SupplementaryGroups"].split()
