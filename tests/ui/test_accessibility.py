"""docs/accessibility.md: each clause stands there once, and whatever shows it exists."""

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest

DOC = Path("docs/accessibility.md")
WITHOUT_TEST = re.compile(r"\b(audit|tree|approved pictures|not applicable|needs? the real box|not met|see above)\b")
_TEST = re.compile(r"`(?:((?:\w+/)*test_\w+\.py)(?:::)?)?(test_\w+)?(?:\[([\w-]+)\])?`")
_ROW = re.compile(r"^\| (\d[\d., to]*\d) [^|]*\|[^|]+\|([^|]+)\|$", re.MULTILINE)


def clauses(cell: str) -> list[str]:
    """The clauses of a row's first cell: `a, b` and `a to c`."""
    found = []
    for part in cell.split(", "):
        first, _, last = part.partition(" to ")
        stem, _, number = first.rpartition(".")
        end = int(last.rpartition(".")[2] or number)
        found += [f"{stem}.{each}" for each in range(int(number), end + 1)]
    return found


WCAG = clauses(
    "1.1.1, 1.2.1 to 1.2.5, 1.3.1 to 1.3.5, 1.4.1 to 1.4.5, 1.4.10 to 1.4.13, 2.1.1, 2.1.2, 2.1.4, 2.2.1, 2.2.2, "
    "2.3.1, 2.4.1 to 2.4.7, 2.4.11, 2.5.1 to 2.5.4, 2.5.7, 2.5.8, 3.1.1, 3.1.2, 3.2.1 to 3.2.4, 3.2.6, 3.3.1 to 3.3.4, "
    "3.3.7, 3.3.8, 4.1.2, 4.1.3"
)
"""Success criteria of levels A and AA, WCAG 2.2 (4.1.1 is gone)."""
EN_301_549 = clauses(
    "5.1.2.1, 5.1.2.2, 5.1.3.1 to 5.1.3.16, 5.1.4, 5.1.5, 5.1.6.1, 5.1.6.2, 5.1.7, 5.2 to 5.4, 5.5.1, 5.5.2, 5.6.1, "
    "5.6.2, 5.7 to 5.9, 8.1.1 to 8.1.3, 8.2.1.1, 8.2.1.2, 8.2.2.1, 8.2.2.2, 8.3.2.1, 8.3.2.2, 8.3.2.3.1 to 8.3.2.3.3, "
    "8.3.2.4 to 8.3.2.6, 8.3.3.1, 8.3.3.2, 8.3.3.3.1, 8.3.3.3.2, 8.3.4.1, 8.3.4.2, 8.3.4.3.1 to 8.3.4.3.3, 8.3.5, "
    "8.3.6, 8.4.1, 8.4.2.1, 8.4.2.2, 8.4.3, 8.5"
)
"""Clauses of chapters 5 and 8 that ask for something, V3.2.1."""


@lru_cache
def texts() -> dict[str, str]:
    """The text of each file of tests."""
    return {path.as_posix(): path.read_text() for path in Path("tests").rglob("test_*.py")}


def is_there(file: str, name: str, example: str) -> bool:
    """Whether a test, a file of tests, or a test in a file, is among the tests; and this one of its examples."""
    among = [text for path, text in texts().items() if f"/{path}".endswith(f"/{file}" if file else "")]
    holding = [text for text in among if f"def {name}(" in text] if name else among
    return any(f'"{example}"' in text for text in holding) if example else bool(holding)


def named_in(words: str) -> list[tuple[str, str, str]]:
    """File, name and example of each test that is named, empty where it is not said."""
    return [found for found in _TEST.findall(words) if found[0] or found[1]]


def lies(page: str) -> list[str]:
    """What is wrong with the tables of `page`."""
    rows = _ROW.findall(page)
    there = Counter(clause for cell, _ in rows for clause in clauses(cell))
    wanted = {*WCAG, *EN_301_549}
    found = [f"{clause} is missing" for clause in wanted - set(there)]
    found += [f"there is no clause {clause}" for clause in set(there) - wanted]
    found += [f"{clause} stands there {count} times" for clause, count in there.items() if count > 1]
    found += [f"no test {file}::{name}[{one}]" for file, name, one in named_in(page) if not is_there(file, name, one)]
    for cell, shown_by in rows:
        if (
            not named_in(shown_by)
            and not WITHOUT_TEST.search(shown_by)
            and "by " not in shown_by
            and "tests of" not in shown_by
        ):
            found.append(f"{cell}: nothing shows it")
    return found


def test_each_clause_stands_there_once_and_its_tests_exist() -> None:
    assert len(WCAG) == 55
    assert lies(DOC.read_text()) == []


@pytest.mark.parametrize(
    ("words", "instead", "lie"),
    [
        ("| 2.5.8 Target", "| Target", "2.5.8 is missing"),
        ("| 5.3 Biometrics", "| 5.4 Biometrics", "5.4 stands there 2 times"),
        ("| 8.5 Tactile", "| 8.6 Tactile", "there is no clause 8.6"),
        ("1.2.1 to 1.2.5", "1.2.1 to 1.2.4", "1.2.5 is missing"),
        ("`test_senses.py`", "`test_sense.py`", "no test test_sense.py::"),
        ("test_reader.py::test_a_touch", "test_clips.py::test_a_touch", "no test test_clips.py::test_a_touch"),
        ("`test_audit_sees_small_targets`", "`test_audit_sees`", "no test ::test_audit_sees"),
        (
            "reaches_the_visit[warning]`",
            "reaches_the_visit[no-warning]`",
            "no test ::test_a_tap_reaches_the_visit[no-w",
        ),
        ("(`test_no_screen_lies`)", "(`test_no_screen_is_true`)", "no test ::test_no_screen_is_true"),
        ("| nothing flashes | `test_what_moves_for_ever_moves_slowly`", "| nothing flashes | surely", "2.3.1: nothing"),
    ],
)
def test_a_false_row_would_be_found(words: str, instead: str, lie: str) -> None:
    page = DOC.read_text()
    assert words in page
    assert any(each.startswith(lie) for each in lies(page.replace(words, instead)))
