"""An update is written, then started; whatever fails, nobody reads the box's token."""

import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from kiosk.box import trying
from kiosk.box.installing import install
from kiosk.box.update import Bundle, UpdateError

TOKEN = "TargetToken 1234-secret"
SITE = (Path(__file__).parent.parent.parent / "image/twin/site.toml").read_text()
BUNDLE = Bundle("https://hawkbit.example.org/a.raucb", "0.3.0", "5a" * 32, TOKEN)


class Programs:
    """What was run; the program named `failing` ends with 1."""

    def __init__(self, failing: str = "") -> None:
        self.failing = failing
        self.ran: list[Sequence[str]] = []

    def __call__(self, command: Sequence[str]) -> int:
        self.ran.append(command)
        return int(Path(command[0]).name == self.failing)


def at_once() -> bool:
    return True


def nothing() -> list[str]:
    """No device and no vault answers."""
    return []


def test_a_bundle_is_fetched_with_its_token_and_then_started(tmp_path: Path) -> None:
    programs = Programs()
    install(BUNDLE, tmp_path / "tries", at_once, nothing, programs)
    rauc, name_it, again = programs.ran
    assert rauc[1] == "install"
    assert f"--http-header=Authorization: {TOKEN}" in rauc
    assert rauc[-1] == BUNDLE.address
    assert list(name_it) == ["/usr/bin/rauc", "status", "mark-active", "other"]
    assert list(again[:2]) == ["/usr/bin/systemctl", "reboot"]


@pytest.mark.parametrize("failing", ["rauc", "systemctl"])
def test_a_failure_is_one_sentence_without_the_token(failing: str, tmp_path: Path) -> None:
    with pytest.raises(UpdateError, match=rf"{failing} \w+ ended with 1") as failed:
        install(BUNDLE, tmp_path / "tries", at_once, nothing, Programs(failing))
    assert TOKEN not in str(failed.value)


def test_a_bundle_that_is_not_written_is_no_try_and_is_given_up_in_the_end(tmp_path: Path) -> None:
    """RAUC ends in the same way over a line that breaks off and with a bundle that is damaged."""
    memory = tmp_path / "tries"
    for number in range(trying.MOST_BREAKS):
        tries = trying.remembered(memory)
        assert (tries.times, trying.worn_out(tries, BUNDLE.version, time.time())) == (0, False), number
        with pytest.raises(UpdateError):
            install(BUNDLE, memory, at_once, nothing, Programs("rauc"))
    assert trying.worn_out(trying.remembered(memory), BUNDLE.version, time.time())


def test_what_the_loader_could_not_be_told_of_is_no_try(tmp_path: Path) -> None:
    memory = tmp_path / "tries"
    known = trying.Tries("0.2.9", 2, "17", "closed")
    trying.remember(memory, known)

    def full(command: Sequence[str]) -> int:
        return int(command[1] == "status")

    with pytest.raises(UpdateError, match="status ended with 1"):
        install(BUNDLE, memory, at_once, nothing, full)
    assert trying.remembered(memory) == known


def test_a_try_is_on_the_disk_before_the_loader_hears_of_the_other_slot(tmp_path: Path) -> None:
    memory = tmp_path / "tries"
    seen: list[tuple[str, int]] = []

    def run(command: Sequence[str]) -> int:
        seen.append((command[1], trying.remembered(memory).times))
        return 0

    for _ in range(trying.MOST_TRIES):
        install(BUNDLE, memory, at_once, nothing, run)
    assert seen == [(word, tries + (word != "install")) for tries in range(trying.MOST_TRIES)
                    for word in ("install", "status", "reboot")]  # fmt: skip
    assert trying.worn_out(trying.remembered(memory), BUNDLE.version, time.time())
    assert stat.S_IMODE(memory.stat().st_mode) == 0o640


def test_beside_the_try_stands_what_answered_just_before(tmp_path: Path) -> None:
    memory = tmp_path / "tries"
    install(BUNDLE, memory, at_once, lambda: ["printer", "vault Coffre"], Programs())
    assert trying.remembered(memory).answered == ("printer", "vault Coffre")
    install(BUNDLE, memory, at_once, nothing, Programs())
    assert trying.remembered(memory).answered == ()


def test_a_bundle_that_took_all_night_is_started_in_the_next_one(tmp_path: Path) -> None:
    programs, answers = Programs(), iter([False, False, True])

    def may() -> bool:
        assert [command[1] for command in programs.ran] == ["install"]
        assert not trying.remembered(tmp_path / "tries").times
        return next(answers)

    install(BUNDLE, tmp_path / "tries", may, nothing, programs, pause_s=0)
    assert [command[1] for command in programs.ran] == ["install", "status", "reboot"]
    assert next(answers, None) is None


def test_nothing_that_the_command_says_holds_the_token(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.write_bytes(msgspec.json.encode(BUNDLE))
    site = tmp_path / "site.toml"
    site.write_text(SITE)
    program = textwrap.dedent("""\
        import runpy, subprocess, sys
        subprocess.call = lambda command, **more: 1
        real = subprocess.run
        subprocess.run = lambda command, **more: real(["/bin/false"] + list(command), **more)
        runpy.run_module("kiosk.box", run_name="__main__")
    """)
    done = subprocess.run(
        [sys.executable, "-c", program, "install", "--bundle", bundle, "--state", tmp_path, "--site", site,
         "--runtime", tmp_path],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "rauc" in done.stderr
    assert TOKEN not in done.stdout + done.stderr
