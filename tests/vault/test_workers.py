"""Several workers of one vault: they count and wait for the disk together, and one that is killed loses nothing."""

import errno
import hashlib
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.demo.phone import make_person, read_papers
from kiosk.vault import rates, workers
from kiosk.vault.command import _listening
from kiosk.vault.common import Common, Places, Turn, alone, among_workers
from kiosk.vault.database import nonces, open_database, reading, writing
from kiosk.vault.folder import Folder
from kiosk.vault.pins import HASHES_AT_ONCE, HASHING
from kiosk.vault.rates import Rates, Tallies, Tally
from kiosk.vault.refusal import Refusal
from tests.vault.kiosk_client import Kiosk, ask, sealed
from tests.vault.test_crash import Server, insist, server_in

DEADLINE_S = 120.0
WORKERS = 2
PAPERS = 8
MOST_CALLS = 200


@pytest.fixture(scope="module")
def key() -> OKPKey:
    return OKPKey.generate_key("Ed25519")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, key: OKPKey) -> Iterator[Server]:
    """A vault with workers and one enrolled kiosk, for all tests that leave it as it is."""
    server = server_in(tmp_path_factory.mktemp("workers"), key)
    server.start("--workers", str(WORKERS))
    yield server
    server.kill()


@pytest.fixture
def common() -> Iterator[Common]:
    common = among_workers()
    yield common
    for file in common._files:
        os.close(file)


def common_with(table: memoryview) -> Common:
    """Returns what has one small table."""
    common = alone()
    return SimpleNamespace(lock=common.lock, table=lambda _: table, secret=common.secret)  # type: ignore[return-value]


def workers_of(server: Server) -> list[int]:
    """Returns their process ids once all of them are there."""
    assert server.process is not None
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
    deadline = time.monotonic() + DEADLINE_S
    while len(found := [int(pid) for pid in children.read_text().split()]) < WORKERS:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return found


def until_done(deposit: str, kiosk: Kiosk, token: str, paper: bytes) -> str:
    """As a kiosk does: whoever hangs up is asked again."""
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        try:
            return insist(kiosk, token, deposit, paper)
        except requests.RequestException:
            continue
    raise AssertionError("the deposit never ended")


def test_one_worker_is_killed_in_mid_upload_and_nothing_is_lost(server: Server, key: OKPKey) -> None:
    kiosk, person = Kiosk(server.issuer, key), make_person(server.issuer)
    token = kiosk.login(person)
    recipient = kiosk.recipients(token).json()["recipients"][0]
    papers = {
        f"00000000-0000-4000-8000-{number:012x}": b"%%PDF %d " % number + bytes(400_000) for number in range(PAPERS)
    }
    before = workers_of(server)
    with ThreadPoolExecutor(4) as pool:
        going = [
            pool.submit(until_done, deposit, Kiosk(server.issuer, key, visit_key=kiosk.visit_key), token, one)
            for deposit, one in ((deposit, sealed(paper, recipient)) for deposit, paper in papers.items())
        ]
        for worker in before:
            os.kill(worker, signal.SIGKILL)
        receipts = {done.result() for done in going}
    assert len(receipts) == len(papers)
    assert not set(workers_of(server)) & set(before), "another took the place of each"
    kept = [paper.pdf for paper in read_papers(server.issuer, person.recovery)]
    assert sorted(kept) == sorted(papers.values())


def test_what_one_worker_received_another_goes_on_with(server: Server, key: OKPKey) -> None:
    kiosk, person = Kiosk(server.issuer, key), make_person(server.issuer)
    token = kiosk.login(person)
    paper = sealed(b"%PDF" + bytes(200_000), kiosk.recipients(token).json()["recipients"][0])
    location = kiosk.create(token, paper).headers["Location"]
    offset = 0
    while offset < len(paper):
        answer = requests.patch(location, paper[offset : offset + 20_000], headers=sending(offset), timeout=60)
        assert answer.status_code == 204, "each piece goes over a connection of its own, to either worker"
        offset = int(answer.headers["Upload-Offset"])
    assert profile.RECEIPT_HEADER in ask(location).headers
    assert len(read_papers(server.issuer, person.recovery)) == 1


def test_told_to_end_when_two_workers_ended_at_once_all_others_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs stand in for workers: two are over before anybody looks, and one serves on."""
    started, left = [], list[set[int]]()
    commands = iter((["true"], ["true"], ["sleep", "600"]))

    def forked(*_: object) -> int:
        command = next(commands)
        started.append(os.posix_spawnp(command[0], command, os.environ, setsigmask=()))
        return started[-1]

    def heard(_: object) -> int:
        for pid in started[:2]:
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        signal.pthread_kill(threading.get_ident(), signal.SIGTERM)
        return signal.SIGCHLD

    monkeypatch.setattr(workers, "_forked", forked)
    monkeypatch.setattr(workers, "_end", left.append)
    monkeypatch.setattr(signal, "sigwait", heard)
    workers.run_workers(3, lambda _: None)
    os.kill(started[2], signal.SIGKILL)
    os.waitpid(started[2], 0)
    assert left == [{started[2]}]


def test_what_another_worker_puts_with_the_papers_at_this_moment_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It opens what came whole, as a worker does that takes another's place, while the first one keeps it."""
    deposit = "00000000-0000-4000-8000-000000000001"
    mine, other = Folder(tmp_path), Folder(tmp_path)
    mine.part(deposit).write_bytes(b"paper")
    part_of = mine.part

    def part(name: str) -> Path:
        other.keep(name)
        return part_of(name)

    monkeypatch.setattr(mine, "part", part)
    with mine.open(deposit) as found:
        assert found.read() == b"paper"


def sending(offset: int) -> dict[str, str]:
    return {
        "Tus-Resumable": profile.TUS_VERSION,
        "Upload-Offset": str(offset),
        "Content-Type": profile.TUS_BODY_TYPE,
    }


def test_tries_at_either_worker_count_together(server: Server) -> None:
    tried = [
        requests.post(f"{server.issuer}/enrolment", json={"code": "?"}, timeout=60).status_code
        for _ in range(rates.ENROL_BY_ADDRESS.times + 5)
    ]
    assert tried.count(429) == 5
    assert tried[-5:] == [429] * 5


def test_all_workers_end_when_their_server_is_told_to(tmp_path: Path) -> None:
    server = Server(tmp_path)
    server.start("--workers", str(WORKERS))
    assert server.process is not None
    workers = workers_of(server)
    server.process.terminate()
    assert server.process.wait(DEADLINE_S) == 0
    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)


def test_a_second_server_is_refused_the_port_that_workers_share(server: Server, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk.vault.command", "--data", str(tmp_path / "other"), "--workers", "2"]
    second = subprocess.run(
        [*command, "--port", str(server.port)], capture_output=True, text=True, timeout=DEADLINE_S, check=False
    )
    assert second.returncode == 2
    assert "cannot listen" in second.stderr


def test_no_program_gets_between_the_workers_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever tries for the port while the sockets are made, as one that waits for it would, comes too late."""
    make, refused = socket.create_server, []

    def tried_first(place: tuple[str, int], **options: Any) -> socket.socket:
        if place[1]:
            with pytest.raises(OSError, match="in use"), socket.socket() as stranger:
                stranger.bind(place)
            refused.append(place)
        return make(place, **options)

    monkeypatch.setattr(socket, "create_server", tried_first)
    with ExitStack() as stack:
        listeners = [stack.enter_context(listener) for listener in _listening("127.0.0.1", 0, 3)]
        assert len(refused) == 2
        place = listeners[0].getsockname()
        assert [listener.getsockname() for listener in listeners] == [place] * 3
        reached: set[int] = set()
        for _ in range(MOST_CALLS):
            caller = stack.enter_context(socket.create_connection(place, DEADLINE_S))
            (called,), _, _ = select.select(listeners, [], [], DEADLINE_S)
            stack.enter_context(called.accept()[0])
            assert caller.getpeername() == place
            reached.add(listeners.index(called))
            if len(reached) == len(listeners):
                return
    pytest.fail(f"of three sockets only {reached} are called")


def test_all_workers_together_hash_two_pins_at_once(common: Common) -> None:
    """Each hash takes 64 MiB: four workers must not take eight times that."""
    places = common.places(HASHING, Turn.HASHING_NEXT)
    said, hears = os.pipe(), os.pipe()
    workers = [_hashing(places, said, hears) for _ in range(4)]
    os.close(said[1])
    os.close(hears[0])
    try:
        assert _hear(said[0], 2) == b"+" * HASHES_AT_ONCE
        for _ in range(2):
            assert select.select([said[0]], [], [], 0.3)[0] == [], "a third hashes beside the two"
            os.write(hears[1], b"x")
            assert sorted(_hear(said[0], 2)) == sorted(b"-+")
    finally:
        os.close(hears[1])
        for worker in workers:
            os.waitpid(worker, 0)
        os.close(said[0])


def _hashing(places: Places, said: tuple[int, int], hears: tuple[int, int]) -> int:
    """A process that takes a place, says so, and leaves it when it is told to."""
    if pid := os.fork():
        return pid
    os.close(hears[1])
    try:
        with places.one():
            os.write(said[1], b"+")
            os.read(hears[0], 1)
            os.write(said[1], b"-")
    finally:
        os._exit(0)


def _hear(descriptor: int, count: int) -> bytes:
    heard = b""
    while len(heard) < count:
        assert select.select([descriptor], [], [], DEADLINE_S)[0], "nobody says anything"
        heard += os.read(descriptor, count - len(heard))
    return heard


def test_who_read_what_another_worker_committed_waits_for_the_disk(
    tmp_path: Path, common: Common, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two engines stand in for two workers: all that they share is the file and what is common."""
    one, other = (open_database(tmp_path / "vault.sqlite", common) for _ in range(2))
    broken = OSError(errno.EIO, "broken")

    def fdatasync(_descriptor: int) -> None:
        raise broken

    monkeypatch.setattr(os, "fdatasync", fdatasync)
    with pytest.raises(OSError, match="broken"), writing(one) as connection:
        connection.execute(nonces.insert().values(hash="row", kid="k", expires_at=1))
    monkeypatch.undo()
    with pytest.raises(OSError, match="failed before"), reading(other) as connection:
        connection.execute(nonces.select()).all()


def test_a_lock_of_workers_opens_when_its_holder_is_killed(common: Common) -> None:
    file = common._files[Turn.WRITING]
    hold = "import fcntl, os, sys; fcntl.flock(os.open(sys.argv[1], os.O_RDWR), fcntl.LOCK_EX); print(1); input()"
    command = [sys.executable, "-u", "-c", hold, f"/proc/self/fd/{file}"]
    with (
        ThreadPoolExecutor(1) as pool,
        subprocess.Popen(command, pass_fds=[file], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder,
    ):
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"1\n"
        mine = common.lock(Turn.WRITING)
        waiting = pool.submit(mine.__enter__)
        assert not waiting.done()
        holder.kill()
        waiting.result(DEADLINE_S)
        mine.__exit__(None, None, None)


def test_counts_of_two_workers_are_one(common: Common) -> None:
    now = [1000.0]
    first, second = (Rates(lambda: now[0], 1.0, common) for _ in range(2))
    for counting in (first, second, first, second, first):
        counting.count(rates.SIGN_IN_BY_HANDLE, "who")
    with pytest.raises(Refusal) as refused:
        second.count(rates.SIGN_IN_BY_HANDLE, "who")
    assert refused.value.status == 429
    second.count(rates.SIGN_IN_BY_HANDLE, "somebody else")
    first.forgive(rates.SIGN_IN_BY_HANDLE, "who")
    second.count(rates.SIGN_IN_BY_HANDLE, "who")
    first.note_stranger("nobody", Tally(5, 1900.0))
    assert second.stranger("nobody") == Tally(5, 1900.0)


def test_counts_of_a_clock_that_was_set_back_bar_nobody(common: Common) -> None:
    now = [9e9]
    counting = Rates(lambda: now[0], 1.0, common)
    for _ in range(rates.SIGN_IN_BY_HANDLE.times):
        counting.count(rates.SIGN_IN_BY_HANDLE, "who")
    now[0] = 1000.0
    counting.count(rates.SIGN_IN_BY_HANDLE, "who")


def test_who_is_forgiven_without_a_count_takes_nobodys_place() -> None:
    memory = memoryview(bytearray(32 * Tallies.NEIGHBOURS))
    counting = Rates(lambda: 1000.0, 1.0, common_with(memory))
    handles = [str(number) for number in range(Tallies.NEIGHBOURS)]
    for handle in handles * rates.SIGN_IN_BY_HANDLE.times:
        counting.count(rates.SIGN_IN_BY_HANDLE, handle)
    counting.forgive(rates.SIGN_IN_BY_HANDLE, "somebody else")
    for handle in handles:
        with pytest.raises(Refusal):
            counting.count(rates.SIGN_IN_BY_HANDLE, handle)


def test_nobody_can_reckon_whose_keys_crowd_out_anothers() -> None:
    slots = 1024
    tables = {secret: Tallies(memoryview(bytearray(32 * slots)), secret) for secret in (b"", bytes(range(32)))}

    def place(key: str) -> int:
        return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest()) % slots

    crowd = [who for who in map(str, range(20_000)) if place(who) == place("victim")]
    assert len(crowd) > Tallies.NEIGHBOURS
    for table in tables.values():
        table.put("victim", Tally(5, 900.0), 900.0)
        for who in crowd:
            table.put(who, Tally(1, 901.0), 901.0)
    assert [table.get("victim").times for table in tables.values()] == [0, 5]


def test_a_full_table_forgets_first_what_is_to_be_forgotten_soonest() -> None:
    tallies = Tallies(memoryview(bytearray(32 * Tallies.NEIGHBOURS)), bytes(32))
    tallies.put("kept", Tally(5, 900.0), 900.0)
    for number in range(100):
        tallies.put(str(number), Tally(1, 600.0), 600.0)
    assert tallies.get("kept") == Tally(5, 900.0)
    assert tallies.get("99") == Tally(1, 600.0)
    assert sum(tallies.get(str(number)).times for number in range(100)) == Tallies.NEIGHBOURS - 1
