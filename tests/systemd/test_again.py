"""The screens once more: what is plugged in brings them back, and so does time, however often they died before.

What systemd makes of these words was seen once with the box's own systemd (257) and programs in the screens' place.
"""

import re

from kiosk.box.trying import KEPT
from tests.systemd.test_units import UNITS, seconds, unit

AGAIN = unit(UNITS / "kiosk-again.service")
RULES = (UNITS / "70-consigne.rules").read_text().splitlines()


def test_a_screen_or_a_touch_that_is_plugged_in_never_counts_as_a_death_of_the_screens() -> None:
    told = [line for line in RULES if "systemctl" in line and not line.startswith("#")]
    assert len(told) == 2
    assert all("systemctl --no-block restart kiosk-again" in line for line in told)
    assert not [line for line in told if re.search(r"restart kiosk-ui", line)]
    words = AGAIN["Service"]["ExecStart"].strip("'").split(" && ")
    assert words[1:] == ["systemctl reset-failed kiosk-ui.service", "systemctl restart kiosk-ui.service"]


def test_many_plugs_make_one_start_after_the_last_of_them() -> None:
    """Each plug stops what the one before began; a limit of starts would forget the last one."""
    rows = (UNITS / "kiosk-again.service").read_text().splitlines()
    assert [row for row in rows if row.startswith("Exec")] == [f"ExecStart={AGAIN['Service']['ExecStart']}"]
    assert AGAIN["Service"]["ExecStart"].startswith("/usr/bin/sh -c 'sleep 5 && ")
    assert (AGAIN["Service"]["Type"], AGAIN["Service"]["SuccessExitStatus"]) == ("oneshot", "SIGTERM")
    assert AGAIN["Unit"]["StartLimitIntervalSec"] == "0"


def test_on_trial_no_death_of_the_screens_is_forgotten_and_once_kept_plugs_count_again() -> None:
    """The kernel's words say "trial" until the next start, which may be months after the update was kept."""
    rows = (UNITS / "kiosk-again.service").read_text().splitlines()
    conditions = {row for row in rows if row.startswith("Condition")}
    assert conditions == {"ConditionKernelCommandLine=|!consigne.trial=1", f"ConditionPathExists=|{KEPT}"}


def test_before_the_screens_were_begun_udev_starts_nothing_for_them() -> None:
    folders = [unit(UNITS / f"kiosk-{name}.service")["Service"] for name in ("ui", "sorry")]
    assert folders[1]["RuntimeDirectoryPreserve"] == "yes"
    seen = [f"/run/{words['RuntimeDirectory']}" for words in folders]
    begin = RULES.index(f'TEST=="{seen[0]}", GOTO="consigne_again"')
    assert RULES[begin - 1 : begin + 3] == [
        'SUBSYSTEM!="input|drm", GOTO="consigne_again_end"',
        RULES[begin],
        f'TEST!="{seen[1]}", GOTO="consigne_again_end"',
        'LABEL="consigne_again"',
    ]


def test_who_tries_once_more_shows_the_last_screen_again_when_the_first_try_hangs() -> None:
    assert AGAIN["Unit"]["OnFailure"].split() == ["kiosk-sorry.service", "kiosk-back.service"]
    words = unit(UNITS / "kiosk-ui.service")["Service"]
    one_s = 5 + 2 * seconds(words["TimeoutStopSec"]) + seconds(words["TimeoutStartSec"])
    assert one_s < seconds(AGAIN["Service"]["TimeoutStartSec"]) < one_s + seconds(words["TimeoutStartSec"]) / 2


def test_the_last_screen_lets_the_screens_try_again_after_some_minutes() -> None:
    assert unit(UNITS / "kiosk-sorry.service")["Unit"]["Wants"] == "kiosk-again.timer"
    timer = unit(UNITS / "kiosk-again.timer")
    assert timer["Unit"]["Conflicts"] == "kiosk-ui.service"
    assert seconds(timer["Timer"]["OnActiveSec"]) >= 5 * seconds(AGAIN["Service"]["TimeoutStartSec"])
