"""The units: systemd accepts them, and finds little that they expose."""

import shutil
import signal
from pathlib import Path

import pytest

from image.card import DATA
from kiosk.box import enrolling, settings
from kiosk.supervisor import kiosk_helpers
from tests.systemd.units import FOUR, MOST_EXPOSURE, OVERLAY, SERVICES, UNITS, USERS, analyze, seconds, unit

PROGRAMS = ("opt/consigne/bin/kiosk", "opt/consigne/bin/python", "usr/bin/cage", "usr/bin/true", "usr/sbin/nft",
            "usr/bin/rauc", "usr/bin/udevadm", "usr/bin/systemctl", "usr/bin/rm", "usr/bin/touch",
            "usr/bin/sh")  # fmt: skip
SLOW_START_S = 90.0
"""What a slow Raspberry Pi may take for its first screen."""

pytestmark = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


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


@pytest.mark.parametrize("timer", sorted(UNITS.glob("*.timer")), ids=lambda path: path.stem)
def test_a_timer_starts_a_service_that_is_there(timer: Path) -> None:
    assert timer.with_suffix(".service").exists()
    wanted_by = unit(timer)["Install"]["WantedBy"] if unit(timer).has_section("Install") else "kiosk-sorry.service"
    assert wanted_by == ("kiosk-sorry.service" if timer.stem == "kiosk-again" else "consigne.target")


def test_what_outlives_a_start_belongs_to_its_process_alone() -> None:
    folders = {f"kiosk-{name}" for name in ("upload", "site", "update")}
    assert {USERS[name] for name in folders} == {str(number) for number, _mode in DATA.values()}


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
