"""A real S3 server for the tests: rclone's (`rclone serve s3`), over a temporary folder; it checks signatures."""

import re
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from minio import Minio

ACCESS_KEY, SECRET_KEY = "consigne", "a secret of these tests alone"
START_S = 120.0
BUCKET = "papers"


@dataclass(frozen=True)
class Storage:
    """A running server, with one bucket; `folder` holds its objects."""

    address: str
    folder: Path

    def settings(self, **changes: str) -> str:
        """Return the text of an `s3.toml` for it."""
        words = {"address": self.address, "bucket": BUCKET, "access_key": ACCESS_KEY, "secret_key": SECRET_KEY}
        return "".join(f'{name} = "{word}"\n' for name, word in (words | changes).items())

    def client(self) -> Minio:
        """Return a client of its own: rclone does not see what is done to its folder behind its back."""
        host = urlsplit(self.address).netloc
        return Minio(host, access_key=ACCESS_KEY, secret_key=SECRET_KEY, secure=False)

    def objects(self) -> list[Path]:
        """Return the files of its objects."""
        return [path for path in (self.folder / BUCKET).rglob("*") if path.is_file()]


@contextmanager
def running(folder: Path, port: int = 0) -> Iterator[Storage]:
    """Serve a folder, which may hold what an earlier server left."""
    (folder / BUCKET).mkdir(parents=True, exist_ok=True)
    program = Path(sys.executable).with_name("rclone")
    command = [str(program), "--config", "/dev/null", "serve", "s3", str(folder), "--addr", f"127.0.0.1:{port}"]
    command += ["--auth-key", f"{ACCESS_KEY},{SECRET_KEY}", "--dir-cache-time", "10ms"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, bufsize=0) as process:
        try:
            assert process.stderr is not None
            yield Storage(_address_in(process), folder)
        finally:
            process.kill()


def empty(storage: Storage) -> None:
    """Begin a test with an empty bucket."""
    for path in (storage.folder / BUCKET).iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _address_in(process: subprocess.Popen[bytes]) -> str:
    """Its output is not buffered: a line that was read ahead would never be waited for."""
    assert process.stderr is not None
    while select.select([process.stderr], [], [], START_S)[0]:
        line = process.stderr.readline().decode()
        if found := re.search(r"http://127\.0\.0\.1:\d+", line):
            return found[0]
        assert line, "rclone did not start"
    raise TimeoutError("rclone never said where it serves")
