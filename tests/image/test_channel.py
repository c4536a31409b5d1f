"""The twin's channel gives files whole and in ranges, as RAUC reads them."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer

import pytest
import requests

from image.check.channel import Files

DATA = bytes(range(256)) * 1000


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("channel")
    (folder / "a.raucb").write_bytes(DATA)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, folder)) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(
    ("asked", "expected"),
    [("bytes=0-0", DATA[:1]), ("bytes=131072-200000", DATA[131072:200001]), ("bytes=255990-", DATA[-10:]),
     ("bytes=255000-999999", DATA[-1000:])],
)  # fmt: skip
def test_a_range_is_what_was_asked_for(address: str, asked: str, expected: bytes) -> None:
    answer = requests.get(f"{address}/a.raucb", headers={"Range": asked}, timeout=60)
    assert (answer.status_code, answer.content) == (206, expected)
    assert answer.headers["Content-Range"].endswith(f"/{len(DATA)}")


def test_a_file_comes_whole_and_what_is_not_there_does_not(address: str) -> None:
    assert requests.get(f"{address}/a.raucb", timeout=60).content == DATA
    assert requests.head(f"{address}/a.raucb", timeout=60).headers["Content-Length"] == str(len(DATA))
    assert requests.get(f"{address}/b.raucb", timeout=60).status_code == 404
