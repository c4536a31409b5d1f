"""The units: systemd accepts them, and finds little that they expose."""

import configparser
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from image.card import DATA
from kiosk.box import enrolling, settings
from kiosk.box.installing import WRITING_LIMIT_S
from kiosk.box.trying import KEPT
from kiosk.supervisor import kiosk_helpers

UNITS = Path(__file__).parent.parent.parent / "systemd"
OVERLAY = UNITS.parent / "image/overlay"
SERVICES = sorted(UNITS.glob("*.service"))
MOST_EXPOSURE = "15"
SPEAKING = ("kiosk-upload", "kiosk-scanner", "kiosk-printer", "kiosk-update", "kiosk-tell")
FOUR = ("kiosk-printer", "kiosk-scanner", "kiosk-ui", "kiosk-upload")
PROGRAMS = ("opt/consigne/bin/kiosk", "opt/consigne/bin/python", "usr/bin/cage", "usr/bin/true", "usr/sbin/nft",
            "usr/bin/rauc", "usr/bin/udevadm", "usr/bin/systemctl", "usr/bin/rm", "usr/bin/touch",
            "usr/bin/sh")  # fmt: skip
SLOW_START_S = 90.0
"""What a slow Raspberry Pi may take for its first screen."""
USERS = {words[1]: words[2] for line in (UNITS / "sysusers.conf").read_text().splitlines()
         if (words := line.split())[0] == "u"}  # fmt: skip

pytestmark = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


def analyze(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["systemd-analyze", *map(str, words)], capture_output=True, text=True, timeout=60, check=False
    )  # fmt: skip


def unit(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path)
    return parser


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root folder with our units where they belong and every program that they start."""
    root = tmp_path_factory.mktemp("root")
    folder = root / "usr/lib/systemd/system"
    folder.mkdir(parents=True)
    for path in UNITS.glob("*.*"):
        shutil.copy(path, folder)
    for name in ("sysinit", "basic", "shutdown", "sockets", "multi-user", "network", "time-sync"):
        (folder / f"{name}.target").write_text(f"[Unit]\nDescription={name}\n")
    for name in ("seatd", "nftables"):
        (folder / f"{name}.service").write_text("[Service]\nType=oneshot\nExecStart=/usr/bin/true\n")
    for program in PROGRAMS:
        (root / program).parent.mkdir(parents=True, exist_ok=True)
        (root / program).write_text("#!/bin/sh\n")
        (root / program).chmod(0o755)
    return root


def test_there_is_a_service_for_each_of_the_four_processes() -> None:
    assert set(FOUR) <= {path.stem for path in SERVICES}


@pytest.mark.parametrize("service", SERVICES, ids=lambda path: path.stem)
def test_a_service_exposes_little(service: Path) -> None:
    done = analyze("security", "--offline=true", f"--threshold={MOST_EXPOSURE}", service)
    assert done.returncode == 0, done.stdout + done.stderr


def test_systemd_finds_nothing_to_say_about_our_units(root: Path) -> None:
    names = [
        path.name for path in sorted(UNITS.iterdir()) if path.suffix in {".service", ".socket", ".target", ".timer"}
    ]
    done = analyze("verify", f"--root={root}", "--man=no", *names)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.parametrize("helper", kiosk_helpers(Path("/run/consigne/site.toml"), Path("/var/lib/consigne")))
def test_units_and_supervisor_start_the_same_commands(helper: object) -> None:
    name, command = vars(helper)["name"], vars(helper)["command"]
    started = unit(UNITS / f"kiosk-{name}.service")["Service"]["ExecStart"].split()
    assert started[1:] == list(command[3:])
    assert unit(UNITS / f"kiosk-{name}.socket")["Socket"]["ListenSequentialPacket"] == f"/run/consigne/{name}.sock"


def test_only_upload_may_speak_to_the_world() -> None:
    for service in SERVICES:
        words = unit(service)["Service"]
        closed = words.get("IPAddressDeny") == "any" or words.get("PrivateNetwork") == "yes"
        assert closed == (service.stem not in {"kiosk-upload", "kiosk-enrol", "kiosk-update", "kiosk-tell"})


def test_only_devices_in_the_place_s_own_network_are_reached() -> None:
    open_to = {service.stem: unit(service)["Service"].get("IPAddressAllow") for service in SERVICES}
    local = "localhost link-local 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7"
    assert {name: words for name, words in open_to.items() if words} == {"kiosk-printer": local, "kiosk-scanner": local}


def test_each_process_has_a_user_of_its_own() -> None:
    assert {name: unit(UNITS / f"{name}.service")["Service"]["User"] for name in FOUR} == {name: name for name in FOUR}
    assert set(FOUR) <= set(USERS)
    assert len(set(USERS.values())) == len(USERS)


def test_what_the_first_start_read_is_for_kiosk_site_alone() -> None:
    first, site = (unit(UNITS / f"kiosk-{name}.service")["Service"] for name in ("first", "site"))
    others = [words for path in SERVICES if (words := unit(path)["Service"]) != first]
    assert first["User"] in USERS
    assert first["User"] not in {words.get("User") for words in others}
    readers = {words.get("User") for words in others if "kiosk-site" in
               f"{words.get('User')} {words.get('Group')} {words.get('SupplementaryGroups')}".split()}  # fmt: skip
    assert (first["Group"], readers) == ("kiosk-site", {"kiosk-site"})
    assert (first["RuntimeDirectory"], first["RuntimeDirectoryMode"]) == ("kiosk-first", "0770")
    assert "-/run/kiosk-first" in site["ReadWritePaths"].split()


def test_only_upload_has_a_disk() -> None:
    with_folder = [name for name in FOUR if "StateDirectory" in unit(UNITS / f"{name}.service")["Service"]]
    assert with_folder == ["kiosk-upload"]
    assert all(unit(service)["Service"]["ProtectSystem"] == "strict" for service in SERVICES)


@pytest.mark.parametrize("name", FOUR)
def test_a_process_that_hangs_is_started_anew(name: str) -> None:
    words = unit(UNITS / f"{name}.service")["Service"]
    assert (words["Type"], words["Restart"], words["WatchdogSec"]) == ("notify", "always", "30s")
    assert words["NotifyAccess"] == ("all" if name == "kiosk-ui" else "main")


def test_screens_that_never_come_end_in_a_picture_that_asks_for_the_staff() -> None:
    words = unit(UNITS / "kiosk-ui.service")
    assert words["Unit"]["OnFailure"].split()[0] == "kiosk-sorry.service"
    assert int(words["Unit"]["StartLimitBurst"]) > 0
    assert unit(UNITS / "kiosk-site.service")["Unit"]["OnFailure"].split()[0] == "kiosk-sorry.service"
    assert "cage" not in unit(UNITS / "kiosk-sorry.service")["Service"]["ExecStart"]


def seconds(span: str) -> float:
    """A time as our units write it: a number with ms, s or min."""
    number, word = re.fullmatch(r"(\d+)(ms|s|min)", span).groups()  # type: ignore[union-attr]
    return int(number) * {"ms": 0.001, "s": 1.0, "min": 60.0}[word]


def test_screens_that_hang_each_time_are_given_up_within_the_time_that_is_counted() -> None:
    """Told to stop, who hangs has TimeoutStopSec twice: until killed, and until gone (systemd.service(5))."""
    words = unit(UNITS / "kiosk-ui.service")
    start_s, watchdog_s, stop_s, again_s = (
        seconds(words["Service"][key]) for key in ("TimeoutStartSec", "WatchdogSec", "TimeoutStopSec", "RestartSec")
    )
    longest_s = start_s + watchdog_s + 2 * stop_s + again_s
    assert int(words["Unit"]["StartLimitBurst"]) * longest_s < seconds(words["Unit"]["StartLimitIntervalSec"])
    assert start_s >= SLOW_START_S


def test_the_last_screen_s_sentence_outlives_the_unit_that_failed() -> None:
    site, words = (unit(UNITS / f"kiosk-{name}.service")["Service"] for name in ("site", "sorry"))
    assert f"/run/{site['RuntimeDirectory']}/why" in words["ExecStart"].split()
    assert (site["RuntimeDirectoryPreserve"], site["RuntimeDirectoryMode"]) == ("yes", "0755")


def test_only_the_last_of_a_unit_s_deaths_is_a_failure_that_others_hear_of() -> None:
    """Else systemd, from 254 on, starts what OnFailure names at each death, and then the unit anew."""
    heard = [path.name for path in SERVICES if "OnFailure" in unit(path)["Unit"] and "Restart" in unit(path)["Service"]]
    assert heard == ["kiosk-ui.service"]
    more = unit(OVERLAY / "etc/systemd/system/kiosk-ui.service.d/direct.conf")
    assert more["Service"]["RestartMode"] == "direct"


def test_an_update_whose_screens_never_come_goes_back_by_itself() -> None:
    for name in ("kiosk-ui", "kiosk-site", "kiosk-health", "kiosk-good", "kiosk-again"):
        assert "kiosk-back.service" in unit(UNITS / f"{name}.service")["Unit"]["OnFailure"].split()
    back = (UNITS / "kiosk-back.service").read_text().splitlines()
    assert {"ConditionKernelCommandLine=consigne.trial=1", f"ConditionPathExists=!{KEPT}"} <= set(back)
    assert unit(UNITS / "kiosk-back.timer")["Timer"]["OnBootSec"] == "15min"


@pytest.mark.parametrize("name", ["health", "good"])
def test_an_update_is_found_well_and_kept_only_while_its_screens_are_up(name: str) -> None:
    words = unit(UNITS / f"kiosk-{name}.service")["Unit"]
    assert (words["Requisite"], words["After"]) == ("kiosk-ui.service", "kiosk-ui.service")


def test_an_update_that_was_kept_may_be_followed_by_the_next_one() -> None:
    good = unit(UNITS / "kiosk-good.service")["Service"]
    assert good["ExecStart"] == "/usr/bin/rauc status mark-good"
    assert good["ExecStartPost"] == f"/usr/bin/touch {KEPT}"
    assert good["RuntimeDirectory"] == KEPT.parent.name
    for name in ("update", "install"):
        rows = (UNITS / f"kiosk-{name}.service").read_text().splitlines()
        assert {"ConditionKernelCommandLine=|!consigne.trial=1", f"ConditionPathExists=|{KEPT}"} <= set(rows)


def test_who_installs_counts_the_tries_that_who_asks_reads() -> None:
    asks, installs = (unit(UNITS / f"kiosk-{name}.service")["Service"] for name in ("update", "install"))
    assert (asks["User"], asks["StateDirectoryMode"]) == ("kiosk-update", "0770")
    assert (installs.get("User"), installs["Group"]) == (None, "kiosk-update")
    assert f"-/var/lib/{asks['StateDirectory']}" in installs["ReadWritePaths"].split()
    assert f"--state /var/lib/{asks['StateDirectory']}" in asks["ExecStart"]
    assert f"--state /var/lib/{asks['StateDirectory']}" in installs["ExecStart"]


def test_what_answered_before_a_trial_is_asked_by_who_installs_and_read_by_who_finds_it_well() -> None:
    installs, health = (unit(UNITS / f"kiosk-{name}.service")["Service"] for name in ("install", "health"))
    assert installs["SupplementaryGroups"] == "kiosk-ui"
    assert health["SupplementaryGroups"] == "kiosk-ui kiosk-update"
    assert "--runtime /run/consigne" in installs["ExecStart"]
    assert "--state /var/lib/consigne-update" in health["ExecStart"]
    assert "ProcSubset" not in health  # else it would not see the kernel's command line
    assert "ReadWritePaths" not in health


def test_who_installs_has_time_to_write_over_a_slow_line_and_then_to_wait_for_the_hours() -> None:
    hours = unit(UNITS / "kiosk-install.service")["Service"]["TimeoutStartSec"].removesuffix("h")
    assert 3600 * int(hours) > WRITING_LIMIT_S + 24 * 3600


def test_rauc_names_no_slot_to_the_loader_by_itself() -> None:
    told = unit(OVERLAY / "etc/rauc/system.conf")["system"]
    assert told["activate-installed"] == "false"


def test_helpers_are_brought_back_for_ever() -> None:
    assert all(
        unit(UNITS / f"{name}.service")["Unit"]["StartLimitIntervalSec"] == "0" for name in FOUR if name != "kiosk-ui"
    )


@pytest.mark.parametrize("name", ["kiosk-printer", "kiosk-scanner", "kiosk-upload"])
def test_who_is_told_to_stop_does_not_count_as_failed(name: str) -> None:
    """`kiosk` turns SIGTERM into an orderly end (tests/demo/test_learning.py sees its code)."""
    assert unit(UNITS / f"{name}.service")["Service"]["SuccessExitStatus"] == str(128 + signal.SIGTERM)


def test_no_key_changes_the_virtual_terminal() -> None:
    assert "-s" not in unit(UNITS / "kiosk-ui.service")["Service"]["ExecStart"].split()


def test_each_code_is_used_once_and_what_came_of_it_is_for_the_table_to_read() -> None:
    enrol, site = (unit(UNITS / f"kiosk-{name}.service")["Service"] for name in ("enrol", "site"))
    out = Path("/run") / site["RuntimeDirectory"]
    rows = (UNITS / "kiosk-enrol.service").read_text().splitlines()
    assert {f"ConditionPathExists={out / settings.CODE}", f"ConditionPathExists=|!{out / settings.ENROLLED}"} <= set(
        rows
    )
    assert f"ConditionPathExists=|{out / settings.REFUSED}" in (UNITS / "kiosk-table.service").read_text().splitlines()
    assert Path("/var/lib") / enrol["StateDirectory"] == settings.STATE
    assert f"--vault-file {out / settings.CODE_VAULT} --out {enrolling.SAID}" in enrol["ExecStart"]
    assert out / settings.CODE == enrolling.CODE
    assert (f"/run/{enrol['RuntimeDirectory']}", enrol["RuntimeDirectoryMode"]) == (str(enrolling.SAID.parent), "0755")
    assert enrol["RuntimeDirectoryPreserve"] == "yes"


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


@pytest.mark.parametrize("timer", sorted(UNITS.glob("*.timer")), ids=lambda path: path.stem)
def test_a_timer_starts_a_service_that_is_there(timer: Path) -> None:
    assert timer.with_suffix(".service").exists()
    wanted_by = unit(timer)["Install"]["WantedBy"] if unit(timer).has_section("Install") else "kiosk-sorry.service"
    assert wanted_by == ("kiosk-sorry.service" if timer.stem == "kiosk-again" else "consigne.target")


def test_what_outlives_a_start_belongs_to_its_process_alone() -> None:
    folders = {f"kiosk-{name}" for name in ("upload", "site", "update")}
    assert {USERS[name] for name in folders} == {str(number) for number, _mode in DATA.values()}


@pytest.mark.parametrize("name", ["kiosk-health", "kiosk-how"])
def test_who_reads_what_was_tried_may_also_before_an_update_was_ever_asked_for(name: str) -> None:
    """The card's own mode counts until kiosk-update runs, and the service's afterwards."""
    _user, mode = DATA["update"]
    assert mode == int(unit(UNITS / "kiosk-update.service")["Service"]["StateDirectoryMode"], 8)
    assert mode & 0o050 == 0o050
    assert "kiosk-update" in unit(UNITS / f"{name}.service")["Service"]["SupplementaryGroups"].split()


def test_nothing_but_keeping_it_says_that_an_update_was_kept() -> None:
    """systemd makes a service's folder before its first command, so a folder says nothing (systemd.exec(5))."""
    folders = {f"/run/{words['RuntimeDirectory']}" for path in SERVICES
               if "RuntimeDirectory" in (words := unit(path)["Service"])}  # fmt: skip
    named = {line.split("=", 1)[1].lstrip("|!") for path in SERVICES for line in path.read_text().splitlines()
             if line.startswith("ConditionPathExists=")}  # fmt: skip
    assert not named & folders
    assert str(KEPT) in named


FIRST_SCREEN = ("kiosk-first.service", "kiosk-site.service", "kiosk-table.service", "kiosk-ui.service",
                "kiosk-printer.socket", "kiosk-scanner.socket", "kiosk-upload.socket")  # fmt: skip


@pytest.mark.parametrize("name", FIRST_SCREEN)
def test_what_the_first_screen_waits_for_waits_itself_for_nothing_that_it_does_not_need(name: str) -> None:
    words = unit(UNITS / name)["Unit"]
    assert words["DefaultDependencies"] == "no"
    assert "systemd-tmpfiles-setup.service" in words["After"] or "kiosk-site.service" in words["After"]
    assert "shutdown.target" in words["Conflicts"].split()
    assert "shutdown.target" in words["Before"].split()
    network = {
        "nftables.service",
        "kiosk-allow.service",
        "network.target",
        "time-sync.target",
        "systemd-resolved.service",
    }
    assert not network & set(words["After"].split())


def test_devices_of_kernel_modules_are_named_by_number() -> None:
    """systemd looks a name up in /proc/devices, where a module stands only once it is loaded; usblp never does."""
    named = {
        row.split()[0] for path in SERVICES for row in path.read_text().splitlines() if row.startswith("DeviceAllow")
    }
    assert named == {f"DeviceAllow=char-{name}" for name in ("fb", "drm", "81", "116", "180", "189")}


def test_the_screens_wait_until_touch_was_looked_for() -> None:
    """cage lives without news of devices: what udev has not seen when it starts is not there for it."""
    words = unit(UNITS / "kiosk-ui.service")["Unit"]
    assert "systemd-udev-trigger.service" in words["After"].split()
    first = OVERLAY / "etc/systemd/system/systemd-udev-trigger.service.d/consigne.conf"
    asked = [row for row in first.read_text().splitlines() if row.startswith("ExecStart=-")]
    assert any("--subsystem-match=usb" in row and "--subsystem-match=input" in row for row in asked)
    assert asked[-1] == "ExecStart=-udevadm settle --timeout=10"
    later = unit(UNITS / "kiosk-devices.service")
    assert later["Unit"]["After"] == "systemd-udev-trigger.service"
    assert "--subsystem-nomatch=input" in later["Service"]["ExecStart"]


def test_screens_whose_seatd_died_start_anew() -> None:
    assert unit(UNITS / "kiosk-ui.service")["Unit"]["PartOf"] == "seatd.service"


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
