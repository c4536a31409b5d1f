"""The command line: quick help, exit codes, one sentence instead of a traceback."""

import errno
import importlib
import os
import pty
import select
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import typer

from kiosk.cli import COMMANDS, about_a_file

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
ROOT = Path(__file__).parent.parent


def kiosk(*words: str, without: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("LISTEN_", *without))}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=ROOT, env=environment | {"COLUMNS": "200"}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_help_names_every_command() -> None:
    done = kiosk("--help")
    assert done.returncode == 0
    for name, lazy in COMMANDS.items():
        assert name in done.stdout
        assert lazy.line in done.stdout


def test_the_version_is_the_package_s() -> None:
    done = kiosk("--version")
    assert done.returncode == 0
    assert done.stdout == f"consigne {tomllib.loads((ROOT / 'pyproject.toml').read_text())['project']['version']}\n"


def test_help_imports_no_room() -> None:
    program = (
        "import sys; from kiosk.cli import commands\n"
        "try: commands()(['--help'])\n"
        "except SystemExit: pass\n"
        "print('ROOMS', sorted(n for n in sys.modules if n.split('.')[0] in ('PySide6', 'cv2', 'numpy', 'sqlalchemy')"
        " or n.count('.') == 1 and n.startswith('kiosk.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    nouns = ["kiosk.address", "kiosk.cli", "kiosk.domain", "kiosk.fault", "kiosk.hours", "kiosk.site"]
    assert f"ROOMS {nouns}" in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_where_the_table_says(name: str) -> None:
    module, _, attribute = COMMANDS[name].place.partition(":")
    target = getattr(importlib.import_module(module), attribute)
    assert isinstance(target, typer.Typer) or callable(target)


@pytest.mark.parametrize("words", [("nonsense",), ("vault", "--port", "x"), ("scanner",)])
def test_a_wrong_command_line_ends_with_2(words: tuple[str, ...]) -> None:
    done = kiosk(*words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["scanner", "printer", "doctor"])
def test_a_wrong_site_file_is_one_sentence_and_2(tmp_path: Path, command: str) -> None:
    site = tmp_path / "site.toml"
    site.write_text('[site]\nname = "A"\nstructure = 5\n')
    done = kiosk(command, "--site", str(site))
    assert done.returncode == 2
    assert done.stderr == f"kiosk: {site}, line 3: [site] structure: expected text in quotes.\n"


def test_screens_without_a_screen_are_one_sentence_and_2(tmp_path: Path) -> None:
    done = kiosk("ui", "--site", str(tmp_path), "--runtime", str(tmp_path), without=_SCREENS)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "There is no screen here" in done.stderr


@pytest.mark.parametrize("words", [("--state", "{file}"), ("--state={file}",)])
def test_a_folder_that_cannot_be_is_one_sentence(tmp_path: Path, words: tuple[str, ...]) -> None:
    file = tmp_path / "a file"
    file.touch()
    with pytest.raises(OSError, match="a file") as caught:
        (file / "logs").mkdir(parents=True)
    sentence = about_a_file(caught.value, ["play", *(word.format(file=file) for word in words)])
    assert sentence is not None
    assert sentence.startswith(f"{file}")
    assert sentence.endswith("it cannot be used (not a directory); check its name, its rights and what lies there.")


@pytest.mark.parametrize(
    "words",
    [
        ("print", "notice", "--language", "xx"),
        ("screens", "--languages", "fr,xx"),
        ("screens", "--modes", "plain,large+xx"),
        ("screens", "--only", "nothing"),
    ],
)
def test_what_is_not_there_to_draw_is_said_and_2(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = kiosk(*words, "--out", str(tmp_path / "out"))
    assert done.returncode == 2
    assert "xx" in done.stderr or "nothing" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_question_that_nobody_can_answer_is_one_sentence_and_2() -> None:
    """No terminal, as in a script: getpass(3) would say so in three lines of Python."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "webdav-card", "--user", "a"],
        cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, start_new_session=True,
    )  # fmt: skip
    assert done.returncode == 2
    assert "GetPassWarning" not in done.stderr
    assert done.stderr.endswith("kiosk: The question got no answer; run it at a terminal, and type one.\n")


def test_a_question_that_is_interrupted_is_130() -> None:
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(sys.executable, [sys.executable, "-m", "kiosk", "webdav-card", "--user", "a"])
    said = b""
    while b"Password" not in said:
        assert select.select([terminal], [], [], 60)[0], said
        said += os.read(terminal, 1024)
    os.write(terminal, b"\x03")
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 130


def test_a_vault_that_does_not_answer_is_one_sentence_and_1(tmp_path: Path) -> None:
    """Whoever calls it in a script tries again later; a wrong command line stays wrong."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        (tmp_path / "site.toml").write_text(
            '[site]\nname = "A"\nstructure = "B"\n'
            f'[[vault]]\nname = "Coffre"\nkind = "profile1"\nissuer = "http://127.0.0.1:{nobody.getsockname()[1]}"\n'
        )
        done = kiosk("enrol", "--site", str(tmp_path / "site.toml"), "--state", str(tmp_path / "state"), "--code", "1")
    assert done.returncode == 1
    assert done.stderr.startswith("kiosk: Coffre: ")
    assert done.stderr.count("\n") == 1


def test_only_what_the_command_line_names_is_named() -> None:
    assert about_a_file(OSError(errno.EACCES, "Permission denied", "/srv/papers/DURAND.pdf"), ["office"]) is None
    assert about_a_file(OSError(errno.ECONNREFUSED, "Connection refused"), ["/srv"]) is None


def test_a_full_disk_is_one_sentence() -> None:
    assert "no room left" in str(about_a_file(OSError(errno.ENOSPC, "No space left on device"), []))


@pytest.mark.parametrize("command", ["scanner", "printer"])
def test_a_helper_started_by_hand_says_how_it_is_started(tmp_path: Path, command: str) -> None:
    site = tmp_path / "site.toml"
    site.write_text('[site]\nname = "A"\nstructure = "B"\n')
    done = kiosk(command, "--site", str(site))
    assert done.returncode == 1
    assert "started by systemd or by 'kiosk demo'" in done.stderr


@pytest.mark.parametrize(
    ("helper", "rooms"),
    [
        ("kiosk.scanner.command", {"kiosk.printer", "kiosk.upload", "kiosk.vault", "kiosk.ui", "PySide6", "requests"}),
        ("kiosk.printer.command", {"kiosk.scanner", "kiosk.upload", "kiosk.vault", "kiosk.ui", "cv2", "requests"}),
        ("kiosk.upload.command", {"kiosk.scanner", "kiosk.printer", "kiosk.vault", "kiosk.ui", "PySide6", "cv2"}),
    ],
)
def test_a_helper_holds_its_own_room_only(helper: str, rooms: set[str]) -> None:
    program = f"import sys, kiosk.cli, {helper}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    loaded = {".".join(name.split(".")[:depth]) for name in done.stdout.split() for depth in (1, 2)}
    assert done.returncode == 0, done.stderr
    assert not loaded & rooms
