"""The supervisor with real processes and real kills."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import supervisor as supervision
from kiosk import wire
from kiosk.messages import Failed, Message, Record
from kiosk.supervisor import RESTART_DELAYS_S, Child, Helper, Supervisor, restart_delay_s

ROOT = Path(__file__).parent.parent
TINY = (sys.executable, "-m", "tests.tiny_helper")


@contextmanager
def supervised(runtime: Path, *words: str, logs: Path | None = None) -> Iterator[Supervisor]:
    with Supervisor([Helper("tiny", (*TINY, *words))], runtime, logs=logs) as supervisor:
        yield supervisor


def ask(runtime: Path, act: str, timeout_s: float = 60) -> Message:
    return next(iter(wire.request(runtime / "tiny.sock", Record(act), timeout_s=timeout_s)))[0]


def detail(runtime: Path, act: str) -> str:
    reply = ask(runtime, act)
    assert isinstance(reply, Failed)
    return reply.detail


def await_true(condition: Callable[[], bool], within_s: float = 60) -> None:
    deadline_s = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < deadline_s, "it did not come true in time"
        time.sleep(0.01)


def running(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def test_a_helper_gets_its_socket_as_systemd_would_give_it(tmp_path: Path) -> None:
    with supervised(tmp_path) as supervisor:
        pid = int(detail(tmp_path, "pid"))
        assert supervisor.pids() == {"tiny": pid}
        assert os.getpgid(pid) == pid


def test_the_socket_words_do_not_reach_a_helpers_own_children(tmp_path: Path) -> None:
    with supervised(tmp_path):
        assert detail(tmp_path, "environment") == ""


def test_a_killed_helper_is_back_and_the_same_socket_answers(tmp_path: Path) -> None:
    with supervised(tmp_path) as supervisor:
        first = int(detail(tmp_path, "pid"))
        os.kill(first, signal.SIGKILL)
        await_true(lambda: not running(first))
        second = int(detail(tmp_path, "pid"))
        assert second != first
        assert supervisor.starts() == {"tiny": 2}


def test_a_client_sees_the_death_at_once_and_the_next_request_is_answered(tmp_path: Path) -> None:
    with supervised(tmp_path):
        with pytest.raises(wire.HelperGone):
            ask(tmp_path, "die")
        assert detail(tmp_path, "pid")


def test_peak_memory_is_known_after_the_death(tmp_path: Path) -> None:
    with supervised(tmp_path) as supervisor:
        assert detail(tmp_path, "eat") == "64000000"
        await_true(lambda: supervisor.peak_rss_mb()["tiny"] > 64)
        os.kill(supervisor.pids()["tiny"], signal.SIGKILL)
        await_true(lambda: supervisor.starts()["tiny"] == 2)
        assert supervisor.peak_rss_mb()["tiny"] > 64


def test_stop_ends_everything_and_removes_the_socket(tmp_path: Path) -> None:
    with supervised(tmp_path) as supervisor:
        child, helper = int(detail(tmp_path, "child")), supervisor.pids()["tiny"]
    assert not running(helper)
    await_true(lambda: not running(child))
    assert list(tmp_path.iterdir()) == []
    assert supervisor.pids() == {}


def test_a_helpers_own_child_dies_with_it(tmp_path: Path) -> None:
    with supervised(tmp_path) as supervisor:
        child = int(detail(tmp_path, "child"))
        os.kill(supervisor.pids()["tiny"], signal.SIGKILL)
        await_true(lambda: not running(child))


def test_one_that_does_not_stop_is_killed_at_the_deadline() -> None:
    child = Child(
        (sys.executable, "-c", "import signal as s; s.signal(15, s.SIG_IGN); print(1, flush=True); s.pause()")
    )
    await_true(lambda: ignores_term(child.pid))
    assert child.stop(deadline_s=0.3) == -signal.SIGKILL


def ignores_term(pid: int) -> bool:
    line = next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("SigIgn:"))
    return bool(int(line.split()[1], 16) & 1 << (signal.SIGTERM - 1))


def test_helpers_die_with_a_supervisor_that_is_killed(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from kiosk.supervisor import *\n"
        f"with Supervisor([Helper('tiny', {TINY!r})], Path(sys.argv[1])): sys.stdin.read()"
    )
    parent = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE)
    try:
        await_true(lambda: (tmp_path / "tiny.sock").exists())
        helper = int(detail(tmp_path, "pid"))
    finally:
        parent.kill()
        parent.communicate()
    await_true(lambda: not running(helper))


def test_what_a_helper_says_goes_to_its_log(tmp_path: Path) -> None:
    with supervised(tmp_path, logs=tmp_path):
        ask(tmp_path, "raise")
    text = (tmp_path / "tiny.log").read_text()
    assert "RuntimeError" in text
    assert "a name that must not be told" not in text


def test_one_that_keeps_dying_is_started_ever_more_rarely(tmp_path: Path) -> None:
    assert [restart_delay_s(deaths) for deaths in range(4)] == [0.0, 0.0, 0.2, 0.5]
    assert restart_delay_s(1000) == RESTART_DELAYS_S[-1]
    with supervised(tmp_path, "young") as supervisor:
        await_true(lambda: supervisor.starts()["tiny"] >= 3)


def test_exit_codes_come_back() -> None:
    assert Child(("sh", "-c", "exit 5")).wait(10) == 5
    assert Child(("sleep", "600")).stop() == -signal.SIGTERM


def test_a_helper_comes_back_after_a_moment_in_which_nothing_could_be_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the machine has no process or no descriptor left."""
    with supervised(tmp_path) as supervisor:
        first = int(detail(tmp_path, "pid"))
        started, refused = os.posix_spawnp, iter(range(2))

        def refuses(*words: object, **more: object) -> int:
            if next(refused, None) is not None:
                raise BlockingIOError(11, "Resource temporarily unavailable")
            return started(*words, **more)  # type: ignore[arg-type]

        monkeypatch.setattr(os, "posix_spawnp", refuses)
        os.kill(first, signal.SIGKILL)
        assert int(detail(tmp_path, "pid")) != first
        assert supervisor.starts()["tiny"] == 2


@pytest.mark.parametrize("old_age_s", [0.0, 1000.0], ids=["grown old", "died young"])
def test_only_deaths_in_youth_make_the_next_start_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old_age_s: float
) -> None:
    counted: list[int] = []

    def delay_s(young_deaths: int) -> float:
        counted.append(young_deaths)
        return 0.0

    monkeypatch.setattr(supervision, "OLD_AGE_S", old_age_s)
    monkeypatch.setattr(supervision, "restart_delay_s", delay_s)
    with supervised(tmp_path):
        for _ in range(2):
            os.kill(int(detail(tmp_path, "pid")), signal.SIGKILL)
        await_true(lambda: len(counted) == 3)
    assert counted[:3] == ([0, 0, 0] if old_age_s == 0 else [0, 1, 2])


def test_a_helper_that_cannot_be_started_is_tried_ever_more_rarely(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[int] = []

    def delay_s(young_deaths: int) -> float:
        counted.append(young_deaths)
        return 0.0 if len(counted) < 4 else 1000.0

    def refuses(*_words: object, **_more: object) -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(supervision, "restart_delay_s", delay_s)
    monkeypatch.setattr(os, "posix_spawnp", refuses)
    with supervised(tmp_path):
        await_true(lambda: len(counted) == 4)
    assert counted == [0, 1, 2, 3]


def test_a_process_that_cannot_be_watched_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    def unseen(pid: int) -> int:
        started.append(pid)
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(os, "pidfd_open", unseen)
    with pytest.raises(OSError, match="Too many"):
        Child(("sleep", "1000"))
    assert not any(map(running, started))
