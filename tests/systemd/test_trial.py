"""Updates: who asks, installs, tries, keeps and goes back, as the units say it."""

import pytest

from image.card import DATA
from kiosk.box.installing import WRITING_LIMIT_S
from kiosk.box.trying import KEPT
from tests.systemd.units import OVERLAY, SERVICES, UNITS, unit


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
