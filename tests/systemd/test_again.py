"""The screens once more: what is plugged in brings them back, and so does time, however often they died before.

What systemd makes of these words was seen once with the box's own systemd (257) and programs in the screens' place.
"""

import os
import re
import shlex
import signal
import subprocess
from pathlib import Path

from kiosk.box.trying import KEPT
from tests.systemd.units import UNITS, seconds, unit

AGAIN = unit(UNITS / "kiosk-again.service")
RULES = (UNITS / "70-consigne.rules").read_text().splitlines()


def test_a_screen_or_a_touch_that_is_plugged_in_never_counts_as_a_death_of_the_screens() -> None:
    told = [line for line in RULES if "systemctl" in line and not line.startswith("#")]
    assert len(told) == 2
    assert all("systemctl --no-block restart kiosk-again" in line for line in told)
    assert not [line for line in told if re.search(r"restart kiosk-ui", line)]


def begun(folder: Path, *, first_ends: int = 0) -> "subprocess.Popen[bytes]":
    """The unit's own command, with programs in the place of `sleep`, which ends at a word, and of `systemctl`."""
    os.mkfifo(folder / "word")
    for name, text in (
        ("sleep", f'echo "sleep $*" >> {folder}/done; read -r word < {folder}/word'),
        ("systemctl", f'echo "$*" >> {folder}/done; [ "$1" = restart ] || exit {first_ends}'),
    ):
        (folder / name).write_text(f"#!/bin/sh\n{text}\n")
        (folder / name).chmod(0o755)
    words = shlex.split(AGAIN["Service"]["ExecStart"])
    return subprocess.Popen(words, env={"PATH": f"{folder}:/usr/bin:/bin"}, start_new_session=True)


def done(folder: Path) -> list[str]:
    return (folder / "done").read_text().splitlines()


def test_five_seconds_after_a_plug_the_screens_start_and_no_death_is_counted(tmp_path: Path) -> None:
    with begun(tmp_path) as process:
        (tmp_path / "word").write_text("\n")
        assert process.wait(timeout=60) == 0
    assert done(tmp_path) == ["sleep 5", "reset-failed kiosk-ui.service", "restart kiosk-ui.service"]


def test_screens_whose_deaths_cannot_be_forgotten_are_not_started_as_if_they_were(tmp_path: Path) -> None:
    with begun(tmp_path, first_ends=1) as process:
        (tmp_path / "word").write_text("\n")
        assert process.wait(timeout=60) == 1
    assert done(tmp_path) == ["sleep 5", "reset-failed kiosk-ui.service"]


def test_many_plugs_make_one_start_after_the_last_of_them(tmp_path: Path) -> None:
    """Each plug stops all that the one before began (systemd.kill(5)); a limit of starts would forget the last."""
    with begun(tmp_path) as process, (tmp_path / "word").open("wb"):  # waits until the command does
        os.killpg(process.pid, signal.SIGTERM)
        assert process.wait(timeout=60) == -signal.SIGTERM
    assert done(tmp_path) == ["sleep 5"]
    assert (AGAIN["Service"]["Type"], AGAIN["Service"]["SuccessExitStatus"]) == ("oneshot", "SIGTERM")
    assert AGAIN["Unit"]["StartLimitIntervalSec"] == "0"
    rows = (UNITS / "kiosk-again.service").read_text().splitlines()
    assert len([row for row in rows if row.startswith("Exec")]) == 1


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
