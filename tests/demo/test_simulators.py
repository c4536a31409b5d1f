"""The simulators as programs: a wrong command line is one sentence, and Ctrl-C their usual end."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

WRONG = [
    ("printer", "--out", "{folder}", "--port", "65536"),
    ("printer", "--out", "{folder}", "--port", "{taken}"),
    ("printer", "--out", "{folder}", "--port", "0", "--control-port", "{taken}"),
    ("printer", "--out", "{folder}", "--port", "0", "--speed", "0"),
    ("printer", "--out", "{file}", "--port", "0"),
    ("scanner", "--port", "-1"),
    ("scanner", "--port", "{taken}"),
    ("scanner", "--papers", "{folder}"),
    ("scanner", "--papers", "{folder}/nothing"),
    ("scanner", "--speed", "nan"),
    ("line", "--to", "vault"),
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_a_wrong_command_line_is_one_sentence_and_2(tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "file").touch()
    with socket.create_server(("127.0.0.1", 0)) as other:
        given = {"folder": tmp_path, "file": tmp_path / "file", "taken": other.getsockname()[1]}
        program, *options = (word.format(**given) for word in words)
        command = [sys.executable, "-m", f"kiosk.demo.{program}", *options]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "error: " in done.stderr.splitlines()[-1]
    assert not done.stdout


@pytest.mark.parametrize("words", [("printer", "--port", "0", "--out", "."), ("scanner",), ("line", "--to", "1")])
def test_ctrl_c_ends_one_without_a_word(tmp_path: Path, words: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", f"kiosk.demo.{words[0]}", *words[1:]]
    path = {"PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    with subprocess.Popen(
        command, cwd=tmp_path, env=path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline()
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=60)
        finally:
            process.kill()
    assert (process.returncode, said) == (0, "")
