"""A visit that did not end well: the terminal shows how the screens' log ends."""

import io
from pathlib import Path

from rich.console import Console

from kiosk.play import LAST_LINES, show_last_words


def shown(logs: Path) -> str:
    console = Console(file=io.StringIO(), width=40)
    show_last_words(console, logs)
    text: str = console.file.getvalue()  # type: ignore[attr-defined]
    return text


def test_the_last_lines_of_the_screens_log_are_shown_as_they_are(tmp_path: Path) -> None:
    lines = [f"INFO kiosk.ui.app: robot: [line] {number}, longer than the terminal is wide" for number in range(40)]
    (tmp_path / "ui.log").write_text("\n".join(lines))
    said = shown(tmp_path).splitlines()
    assert said[-LAST_LINES:] == [f"  {line}" for line in lines[-LAST_LINES:]]
    assert not any(lines[0] in line for line in said)


def test_without_a_log_nothing_is_said(tmp_path: Path) -> None:
    assert shown(tmp_path) == ""
