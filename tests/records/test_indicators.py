"""Counts: right for the month, blind to persons, and nothing but fixed words and vaults' names gets out."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.agents.questions import Answer
from kiosk.domain import Category, Difficulty, Fault, LoginMethod
from kiosk.records.chain import GENESIS, Line
from kiosk.records.export import from_csv, to_csv
from kiosk.records.indicators import (
    CUT_SHORT,
    ENDINGS,
    GROUP_OF,
    LANGUAGES,
    QUESTIONS,
    ROWS,
    STOPS,
    TABLES,
    Group,
    Shown,
    Table,
    add,
    count,
    show,
)
from kiosk.records.sites import from_files, from_journals
from kiosk.site import PlainError
from kiosk.visit.state import Step
from tests.records.lines import START, Visit, lines_of, write

MONTH = "2026-11"

VISITS = st.builds(
    Visit,
    person=st.sampled_from("AB"),
    language=st.sampled_from(["fr", "ar", "xx"]),
    way=st.sampled_from(["", *LoginMethod]),
    kinds=st.lists(st.sampled_from(list(Category)), max_size=3).map(tuple),
    step=st.sampled_from(list(Step)).map(str),
    minutes=st.floats(1, 29),
    faults=st.lists(st.sampled_from(list(Fault)), max_size=2).map(tuple),
)


def test_what_happened_is_counted() -> None:
    visits = [Visit(minutes=4.9), Visit(kinds=("tax", "tax"), minutes=5), Visit(way="", kinds=(), step="pin")]
    counts = count(lines_of([*visits, Visit(step="pages", kinds=(), faults=("paper jam",), way="open")]), MONTH)
    seen = {table: {row: number for row, number in rows.items() if number} for table, rows in counts.items()}
    assert seen == {
        Table.WAY: {"phone": 2, "open": 1},
        Table.HELP: {"alone": 3},
        Table.LANGUAGE: {"fr": 3},
        Table.LENGTH: {"under 5 min": 1, "5 to 10 min": 2},
        Table.ENDING: {"finished": 2, "pages": 1},
        Table.STOPPED_AT: {"card": 1},
        Table.KIND: {"identity": 1, "tax": 2},
        Table.VAULT: {"Coffre": 3},
        Table.FAULT: {"paper jam": 1},
        **{table: {} for table in (Table.ACT, Table.SATISFACTION, Table.DIFFICULTY, *QUESTIONS.values())},
    }


def test_what_was_done_at_the_desk_is_counted_and_what_was_refused_is_not() -> None:
    lines = list(lines_of([Visit()]))
    done = [("letters", ""), ("letters", ""), ("show identity", ""), ("mandate made", "")]
    refused = [("letters", "pin wrong"), ("print document", "the person said no"), ("agent in", "")]
    desk = [msgspec.structs.replace(lines[-1], act=act, result=result) for act, result in (*done, *refused)]
    counts = count([*lines, *desk], MONTH)[Table.ACT]
    assert counts == {"show identity": 1, "print document": 0, "letters": 2, "mandate made": 1}


def test_the_month_is_that_of_the_visit_s_end() -> None:
    start = datetime(2026, 11, 30, 23, 58, tzinfo=UTC)
    lines = list(lines_of([Visit(minutes=7)], start))
    assert count(lines, "2026-11")[Table.WAY].total() == 0
    assert count(lines, "2026-12")[Table.WAY] == {"phone": 1, "card or recovery": 0, "open": 0}


def test_a_visit_that_never_ended_is_a_fault() -> None:
    whole = list(lines_of([Visit(), Visit()]))
    counts = count([line for line in whole if (line.act, line.n) != ("visit ended", 6)], MONTH)
    assert counts[Table.FAULT][CUT_SHORT] == 1
    assert counts[Table.WAY].total() == 1


def test_the_second_way_in_of_one_visit_is_not_a_second_use() -> None:
    lines = list(lines_of([Visit()]))
    again = msgspec.structs.replace(lines[2], facts={"method": "card"})
    assert count([*lines[:3], again, *lines[3:]], MONTH)[Table.WAY].total() == 1


@settings(max_examples=60, deadline=None)
@given(st.lists(VISITS, max_size=12), st.lists(st.text(max_size=3), min_size=12, max_size=12))
def test_one_person_s_visits_cannot_be_told_from_many_persons(visits: list[Visit], persons: list[str]) -> None:
    others = [replace(visit, person=person) for visit, person in zip(visits, persons, strict=False)]
    assert count(lines_of(visits), MONTH) == count(lines_of(others), MONTH)


@settings(max_examples=60, deadline=None)
@given(st.lists(VISITS, max_size=30))
def test_every_table_splits_its_whole_group_and_no_small_number_gets_out(visits: list[Visit]) -> None:
    counts = count(lines_of(visits), MONTH)
    for tables in TABLES.values():
        assert len({counts[table].total() for table in tables}) == 1
    assert counts[Table.WAY].total() + counts[Table.STOPPED_AT].total() == len(visits)
    shown = show(counts, "Accueil", MONTH)
    numbers = [*shown.totals.values(), *(number for rows in shown.tables.values() for number in rows.values())]
    assert all(number is None or number >= 5 for number in numbers)


NAME = "Amina Benali"


def test_no_word_of_a_journal_gets_out_but_site_and_vault() -> None:
    visit = Visit(NAME, language=NAME, kinds=(NAME,), step=NAME, faults=(NAME,))
    counts = count(lines_of([*[visit] * 9, *[replace(visit, way=NAME)] * 9]), MONTH)
    assert counts[Table.LANGUAGE]["other"] == counts[Table.STOPPED_AT]["other"] == 9
    assert not [row for rows in counts.values() for row in rows if NAME in row]
    assert NAME not in to_csv([show(counts, "Accueil", MONTH)])


def test_an_export_reads_back_as_it_was() -> None:
    visits = [Visit()] * 20 + [Visit(way="card", language="ar", kinds=("tax",), vault="Nuage")] * 7
    shown = [show(count(lines_of(visits), MONTH), name, MONTH) for name in ("Accueil", 'Épicerie, "la"')]
    assert from_csv(to_csv(shown), "x.csv") == shown


@pytest.mark.parametrize("bad", ["3", "-7", "five", ""])
def test_a_small_number_in_an_export_is_refused(bad: str) -> None:
    text = to_csv([show(count([], MONTH), "Accueil", MONTH)]).replace("hidden", bad, 1)
    with pytest.raises(PlainError, match="line 2"):
        from_csv(text, "x.csv")


def test_boxes_of_one_site_count_together_and_other_sites_apart(tmp_path: Path) -> None:
    for name, site in (("a", "Accueil"), ("b", "Accueil"), ("c", "Épicerie")):
        write(tmp_path / name, lines_of([Visit()] * 6, site=site))
    found = from_journals([tmp_path / name for name in "abc"], MONTH)
    assert [(shown.site, shown.totals[Group.USES]) for shown in found] == [("Accueil", 12), ("Épicerie", 6)]


def test_a_site_as_journal_and_as_export_is_refused(tmp_path: Path) -> None:
    journal = write(tmp_path / "a.jsonl", lines_of([Visit()] * 6))
    export = tmp_path / "a.csv"
    export.write_text(to_csv(from_journals([journal], MONTH)), encoding="utf-8")
    assert len(from_files([export], MONTH)) == 1
    with pytest.raises(PlainError, match="Accueil comes twice"):
        from_files([journal, export], MONTH)


def test_a_broken_journal_is_not_counted(tmp_path: Path) -> None:
    lines = list(lines_of([Visit()] * 6))
    with pytest.raises(PlainError, match="line 4"):
        from_journals([write(tmp_path / "a.jsonl", lines[:3] + lines[4:])], MONTH)


def test_boxes_add_up() -> None:
    one, two = (count(lines_of([Visit()] * times), MONTH) for times in (2, 3))
    assert add([one, two])[Table.KIND]["identity"] == 5


def test_every_step_language_and_table_has_its_row() -> None:
    no_visit = {Step.ATTRACT, Step.CLOSED, Step.GOODBYE, Step.TROUBLE}
    assert {*STOPS, *ENDINGS} == {step.value for step in Step if step not in no_visit}
    words = Path(__file__).parents[2] / "kiosk" / "ui" / "i18n"
    assert {path.stem.removeprefix("consigne_") for path in words.glob("*.ts")} == set(LANGUAGES)
    assert set(GROUP_OF) == set(Table)
    assert {*ROWS, Table.VAULT} == set(Table)
    assert START.strftime("%Y-%m") == MONTH


def test_visits_with_an_agent_are_told_from_those_alone() -> None:
    counts = count(lines_of([Visit(agent=True)] * 2 + [Visit()] * 3 + [Visit(agent=True, way="")]), MONTH)
    assert counts[Table.HELP] == {"alone": 3, "with agent": 2}


def sums(month: str, **facts: str) -> Line:
    said = {name.replace("_", " "): number for name, number in facts.items()}
    return Line(1, "2026-12-01T08:00:00.000Z", "Accueil", "agents answered", GENESIS, facts={"month": month, **said})


def test_agents_answers_count_in_the_month_that_they_are_about() -> None:
    line = sums("2026-11", time_good="6", time_bad="7", again_middling="13")
    counts = count([line], "2026-11")
    assert counts[Table.TIME] == {"good": 6, "middling": 0, "bad": 7}
    assert counts[Table.AGAIN].total() == 13
    assert count([line], "2026-12")[Table.TIME].total() == 0


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=5)))
@settings(max_examples=40)
def test_a_line_of_sums_that_makes_no_sense_counts_nothing_and_breaks_nothing(facts: dict[str, str]) -> None:
    line = msgspec.structs.replace(sums("2026-11"), facts={"time good": "\u00b2", **facts, "month": "2026-11"})
    assert set(count([line], "2026-11")[Table.TIME]) == {"good", "middling", "bad"}


def test_the_answers_of_few_agents_never_leave_the_box() -> None:
    shown = show(count([sums("2026-11", time_good="3", time_bad="1")], MONTH), "Accueil", MONTH)
    assert shown.totals[Group.AGENTS_TIME] is None
    assert set(shown.tables[Table.TIME].values()) == {None}


def answered(good: int, middling: int, bad: int, *difficulties: int) -> list[Line]:
    """The journal's lines of as many visits that were finished as answers to "how was it?", and to what was hard."""
    faces = {"good": good, "middling": middling, "bad": bad}
    hard = dict(zip(Difficulty, difficulties, strict=False))
    answers = [
        Line(1, f"{MONTH}-20T10:00:00.000Z", "Accueil", act, "", said)
        for act, answers in (("satisfaction", faces), ("difficulty", hard))
        for said, times in answers.items()
        for _ in range(times)
    ]
    return [*lines_of([Visit()] * (good + middling + bad)), *answers]


def seen(lines: list[Line]) -> Shown:
    return show(count(lines, MONTH), "Accueil", MONTH)


def test_what_was_hard_is_counted_by_its_fixed_words() -> None:
    lines = answered(30, 20, 20, 9, 8, 7, 6, 5)
    counts = count([*lines, msgspec.structs.replace(lines[-1], result=NAME)], MONTH)
    assert counts[Table.DIFFICULTY] == {"words": 9, "vault": 8, "papers": 7, "time": 6, "none": 5}
    assert show(counts, "Accueil", MONTH).tables[Table.DIFFICULTY] == counts[Table.DIFFICULTY]


def test_few_who_said_what_was_hard_are_not_shown() -> None:
    shown = seen(answered(30, 20, 20, 9, 8, 7, 6, 4))
    assert shown.totals[Group.DIFFICULTIES] == 34
    assert shown.tables[Table.DIFFICULTY] == {"words": 9, "vault": 8, "papers": 7, "time": None, "none": None}
    assert seen(answered(30, 20, 20, 4)).totals[Group.DIFFICULTIES] is None


def test_what_was_hard_does_not_give_away_how_few_found_it_good() -> None:
    shown = seen(answered(0, 10, 10, 20))
    assert shown.totals[Group.ANSWERS] == 20
    assert shown.totals[Group.DIFFICULTIES] is None
    assert set(shown.tables[Table.DIFFICULTY].values()) == {None}


@pytest.mark.parametrize(("visits", "answers", "difficulties"), [(20, 20, 10), (19, None, None), (0, None, None)])
def test_no_more_answers_are_shown_than_visits_were_finished(
    visits: int, answers: int | None, difficulties: int | None
) -> None:
    """What waited for other answers over the end of a month is the former month's."""
    given = [line for line in answered(10, 5, 5, 5, 5) if line.act in {"satisfaction", "difficulty"}]
    shown = seen([*lines_of([Visit()] * visits + [Visit(step="pages")] * 9), *given])
    assert (shown.totals[Group.ANSWERS], shown.totals[Group.DIFFICULTIES]) == (answers, difficulties)
    assert set(shown.tables[Table.SATISFACTION].values()) == ({10, 5} if answers else {None})


def test_no_more_difficulties_are_shown_than_answers_were_not_good() -> None:
    assert seen(answered(10, 5, 5, 5, 5)).totals[Group.DIFFICULTIES] == 10
    shown = seen(answered(10, 5, 5, 5, 6))
    assert (shown.totals[Group.ANSWERS], shown.totals[Group.DIFFICULTIES]) == (20, None)
    assert set(shown.tables[Table.DIFFICULTY].values()) == {None}


def test_no_small_number_of_faces_can_be_worked_out_from_how_many_said_what_was_hard() -> None:
    nothing = count([], MONTH)
    possible: dict[tuple[int | None, ...], list[tuple[int, ...]]] = defaultdict(list)
    for faces in (faces for faces in product(range(13), repeat=3) if sum(faces) <= 12):
        for said in range(faces[1] + faces[2] + 1):
            satisfaction: Counter[str] = Counter(dict(zip(Answer, faces, strict=True)))
            difficulty: Counter[str] = Counter({**nothing[Table.DIFFICULTY], Difficulty.WORDS: said})
            finished = Counter({**nothing[Table.ENDING], "finished": 12})
            answers = {Table.SATISFACTION: satisfaction, Table.DIFFICULTY: difficulty, Table.ENDING: finished}
            shown = show({**nothing, **answers}, "Accueil", MONTH)
            picture = *shown.tables[Table.SATISFACTION].values(), *shown.totals.values()
            possible[picture].append(faces)
    for picture, tables in possible.items():
        for place, number in enumerate(picture[:3]):
            values = {faces[place] for faces in tables}
            assert number is not None or min(values) >= 5 or len(values) > 1, (picture, place)
