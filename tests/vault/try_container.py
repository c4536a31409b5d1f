"""A vault in its container, as an operator runs it: a first visit's deposit, a stop in mid-upload, a kill, a check.

`python -m tests.vault.try_container [WORD OF PODMAN RUN]...` needs podman and the image `consigne-vault`
(docs/vault.md); each line that it prints was seen. Exit code 1 with the first that was not.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.site import Site
from kiosk.upload.enrolment import enrol_kiosk
from kiosk.upload.identity import load_or_make
from tests.upload import client
from tests.upload.client import PAPER
from tests.upload.conftest import table
from tests.vault.test_command import free_port
from tests.vault.test_told_to_end import CHUNK_BYTES, DEADLINE_S, END_S, KBIT_S, LARGE, Said, logged_in, receipted, slow

PYTHON = "/opt/consigne/bin/python"
OPTIONS = ("--read-only", "--cap-drop", "all", "--security-opt", "no-new-privileges")


class Container:
    """One container, with a volume of its own."""

    def __init__(self, words: Sequence[str]) -> None:
        self.issuer = f"http://127.0.0.1:{(port := free_port())}"
        self.name = f"try-{port}"
        place = ["-v", f"{self.name}:/data", "-p", f"127.0.0.1:{port}:8080"]
        self.podman(
            "run", "-d", "--name", self.name, *OPTIONS, *place, *words, "consigne-vault", "--issuer", self.issuer
        )

    def podman(self, *words: str) -> str:
        done = subprocess.run(["podman", *words], capture_output=True, text=True, timeout=DEADLINE_S, check=False)
        assert done.returncode == 0, done.stderr[-400:]
        return done.stdout.strip()

    def inside(self, *words: str) -> str:
        return self.podman("exec", self.name, *words)

    def exit_code(self) -> int:
        return int(self.podman("inspect", self.name, "--format", "{{.State.ExitCode}}"))

    def await_ready(self) -> None:
        deadline = time.monotonic() + DEADLINE_S
        while not self._ready():
            assert time.monotonic() < deadline, "it is never ready"
            time.sleep(0.1)

    def _ready(self) -> bool:
        try:
            return requests.get(f"{self.issuer}/health/ready", timeout=5).ok
        except requests.RequestException:
            return False


@contextmanager
def begun(words: Sequence[str]) -> Iterator[Container]:
    container = Container(words)
    try:
        container.await_ready()
        yield container
    finally:
        container.podman("rm", "-f", container.name)
        container.podman("volume", "rm", container.name)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def look_inside(container: Container) -> None:
    status = container.inside("cat", "/proc/1/status")
    assert "Uid:\t10001\t10001\t10001\t10001" in status
    assert "CapEff:\t0000000000000000" in status
    assert container.inside("sh", "-c", "touch /x /opt/consigne/x 2>/dev/null || echo no") == "no"
    say("runs as 10001 without a capability; its root cannot be written to")
    container.podman("healthcheck", "run", container.name)
    say("its own health check finds it well")


def visit(container: Container, site: Site, state: Path, person: DemoPerson) -> None:
    code = container.inside(
        PYTHON, "-m", "kiosk.vault.admin", "enrol", "--data", "/data", "--structure", site.site.structure
    )
    enrol_kiosk(site.vault[0], site.site, load_or_make(state), code)
    with client.running(site, state) as kiosk:
        assert receipted(kiosk, logged_in(kiosk, person), PAPER)
    assert [paper.pdf for paper in read_papers(container.issuer, person.recovery)] == [PAPER]
    say("a kiosk enrolled with its code, a first visit's paper is receipted, and its owner reads it")


def stop_in_mid_upload(container: Container, site: Site, state: Path, person: DemoPerson, said: Said) -> None:
    with client.running(site, state) as kiosk, ThreadPoolExecutor(1) as pool:
        going = pool.submit(receipted, kiosk, logged_in(kiosk, person), LARGE)
        said.await_second_requests(1)
        capability = list(said.starts)[-1]
        began = time.monotonic()
        container.podman("stop", "-t", f"{END_S:.0f}", container.name)
        took_s = time.monotonic() - began
        assert (container.exit_code(), took_s < END_S) == (0, True)
        container.podman("start", container.name)
        assert going.result(DEADLINE_S)
    went_on_at = said.starts[capability][2]
    assert went_on_at >= CHUNK_BYTES
    assert sorted(paper.pdf for paper in read_papers(container.issuer, person.recovery)) == sorted([PAPER, LARGE])
    say(f"stopped in mid-upload in {took_s:.1f} s with 0; started again, the kiosk went on at byte {went_on_at}")


def kill(container: Container) -> None:
    container.podman("kill", container.name)
    container.podman("start", container.name)
    container.await_ready()
    assert container.inside(PYTHON, "-m", "kiosk.vault.admin", "check", "--data", "/data") == "Every paper is whole."
    say("killed and started again, every paper is whole")


def main() -> None:
    said = Said()
    with (
        begun(sys.argv[1:]) as container,
        tempfile.TemporaryDirectory() as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        slow(patch)
        said.listen(patch)
        state = Path(folder) / "state"
        state.mkdir()
        site, person = client.site(table(container.issuer), upload_kbit_s=KBIT_S), make_person(container.issuer)
        look_inside(container)
        visit(container, site, state, person)
        said.starts.clear()
        stop_in_mid_upload(container, site, state, person, said)
        kill(container)


if __name__ == "__main__":
    main()
