"""What happened in a month, counted from the journal's lines, without persons.

The journal knows no person, so neither do the counts: two visits of one person are two visits. Everything counted falls
into a few *groups* (visits that reached a safe, visits that ended before, documents deposited, acts at the agents'
desk, faults, answers about satisfaction, answers about what was hard). Every table splits one whole group, and no event
is in two groups: tables that are shown together share nothing but their group's total, which is what `small_cells`
needs. Row names come from fixed lists, except the vaults' names, so that no word that somebody got into the journal can
get out through a count.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kiosk.agents.questions import ACT, Answer, Question
from kiosk.agents.roles import Act
from kiosk.domain import Category, Difficulty, Fault, LoginMethod
from kiosk.records.chain import Line
from kiosk.records.small_cells import suppress, suppress_total


class Group(StrEnum):
    """What is counted, each with its total."""

    USES = "uses"
    """Visits that got into a safe."""
    AWAY = "away"
    """Visits that ended before."""
    DOCUMENTS = "documents"
    """Documents with a vault's receipt."""
    DESK = "desk"
    """What was done at the agents' desk beside visits."""
    FAULTS = "faults"
    ANSWERS = "answers"
    """Answers about satisfaction."""
    DIFFICULTIES = "difficulties"
    """What was hard, as some of those say who did not find it good."""
    AGENTS_TIME = "agents on time"
    """Agents' answers to the first of the month's questions, and so on."""
    AGENTS_EASE = "agents on ease"
    AGENTS_AGAIN = "agents on doing it again"


class Table(StrEnum):
    """How a group is split."""

    WAY = "way"
    HELP = "help"
    LANGUAGE = "language"
    LENGTH = "length"
    ENDING = "ending"
    STOPPED_AT = "stopped at"
    KIND = "kind"
    VAULT = "vault"
    ACT = "act"
    FAULT = "fault"
    SATISFACTION = "satisfaction"
    DIFFICULTY = "difficulty"
    TIME = "time"
    EASE = "ease"
    AGAIN = "again"


TABLES: Mapping[Group, tuple[Table, ...]] = {
    Group.USES: (Table.WAY, Table.HELP, Table.ENDING, Table.LENGTH, Table.LANGUAGE),
    Group.AWAY: (Table.STOPPED_AT,),
    Group.DOCUMENTS: (Table.KIND, Table.VAULT),
    Group.DESK: (Table.ACT,),
    Group.FAULTS: (Table.FAULT,),
    Group.ANSWERS: (Table.SATISFACTION,),
    Group.DIFFICULTIES: (Table.DIFFICULTY,),
    Group.AGENTS_TIME: (Table.TIME,),
    Group.AGENTS_EASE: (Table.EASE,),
    Group.AGENTS_AGAIN: (Table.AGAIN,),
}
QUESTIONS = {Question.TIME: Table.TIME, Question.EASE: Table.EASE, Question.AGAIN: Table.AGAIN}
"""Each question to agents, and its table."""
GROUP_OF = {table: group for group, tables in TABLES.items() for table in tables}

OTHER = "other"
DESK_ACTS = (Act.SHOW_IDENTITY.value, Act.PRINT_DOCUMENT.value, Act.LETTERS.value, "mandate made")
"""Acts at the desk, as the journal calls them when they were done."""
WAYS = {
    LoginMethod.PHONE: "phone",
    LoginMethod.CARD: "card or recovery",
    LoginMethod.RECOVER: "card or recovery",
    LoginMethod.OPEN: "open",
    LoginMethod.TAKE_AWAY: "phone",
}
"""Way in, and its row. Recoveries and links are rare, and alone they would hide the vaults opened in most months."""
CUT_SHORT = "visit cut short"
"""A visit that began and never ended: power or a crash."""
FINISHED = "finished"
ALONE, WITH_AGENT = "alone", "with agent"
LANGUAGES = ("fr", "en", "ar", "bn", "es", "fa", "ka", "ps", "pt", "ro", "ru", "sq", "ta", "tr", "uk", "zh")
LENGTHS = ("under 5 min", "5 to 10 min", "10 to 15 min", "15 to 20 min", "20 to 30 min", "over 30 min")
_LENGTH_ENDS_S = (300, 600, 900, 1200, 1800)
ENDINGS = {
    "done": FINISHED,
    **{step: step for step in ("place", "scanning", "pages", "category", "sending")},
    **dict.fromkeys(("form", "formAsk", "formSaid"), "place"),
    **dict.fromkeys(("question", "backs"), "pages"),
    **dict.fromkeys(("where", "howLong"), "category"),
    **dict.fromkeys(("procedures", "checklist"), FINISHED),
}
"""Step at which a visit with a safe ended, and its row."""
STOPS = {
    "language": "language",
    **dict.fromkeys(("notice", "procedures", "checklist"), "notice"),
    "vault": "who",
    "who": "who",
    **dict.fromkeys(("phone", "link"), "phone"),
    "card": "card",
    "pin": "card",
    "newPin": "opening",
    "newPin2": "opening",
    "cardMay": "opening",
    "invitation": "opening",
    "printing": "opening",
    "papersOut": "opening",
    "recover": "recover",
}
"""Step at which a visit without a safe ended, and its row."""
ROWS: Mapping[Table, tuple[str, ...]] = {
    Table.WAY: tuple(dict.fromkeys(WAYS.values())),
    Table.HELP: (ALONE, WITH_AGENT),
    Table.LANGUAGE: (*LANGUAGES, OTHER),
    Table.LENGTH: LENGTHS,
    Table.ENDING: (*dict.fromkeys(ENDINGS.values()), OTHER),
    Table.STOPPED_AT: (*dict.fromkeys(STOPS.values()), OTHER),
    Table.KIND: tuple(Category),
    Table.ACT: DESK_ACTS,
    Table.FAULT: (*Fault, CUT_SHORT, OTHER),
    Table.DIFFICULTY: tuple(Difficulty),
    **dict.fromkeys((Table.SATISFACTION, *QUESTIONS.values()), tuple(Answer)),
}
"""Every row of every table but the vaults', whose rows are the vaults that the journal names."""

Counts = Mapping[Table, Counter[str]]


@dataclass(frozen=True)
class Shown:
    """What may be shown of one site's month; None is hidden."""

    site: str
    month: str
    totals: Mapping[Group, int | None]
    tables: Mapping[Table, Mapping[str, int | None]]


@dataclass(frozen=True)
class _Visit:
    began_at: str
    language: str = ""
    way: LoginMethod | None = None
    helped: bool = False


def count(lines: Iterable[Line], month: str) -> Counts:
    """The counts of one month (YYYY-MM, UTC) from one box's journal, nothing hidden yet: not to be shown.

    A visit belongs to the month in which it ended, a document to that of its receipt, agents' answers to their own,
    whose sums are written once it is over.
    """
    tables: dict[Table, Counter[str]] = {table: Counter(dict.fromkeys(rows, 0)) for table, rows in ROWS.items()}
    tables[Table.VAULT] = Counter()
    visit: _Visit | None = None
    for line in lines:
        if line.vault:
            tables[Table.VAULT][line.vault] += 0
        if line.act == ACT and line.facts.get("month") == month:
            for table, row, times in _agents_cells(line):
                tables[table][row] += times
        if line.at.startswith(f"{month}-"):
            for table, row in _cells(line, visit):
                tables[table][row if table is Table.VAULT or row in tables[table] else OTHER] += 1
        visit = _visit_after(visit, line)
    return tables


def add(counts: Iterable[Counts]) -> Counts:
    """The counts of several boxes of one site together."""
    tables: dict[Table, Counter[str]] = {table: Counter() for table in Table}
    for one in counts:
        for table, rows in one.items():
            tables[table].update(rows)
    return tables


def show(counts: Counts, site: str, month: str) -> Shown:
    """What may be shown of the counts: every small cell and whatever would give it away is None.

    Only who did not answer "good" says what was hard: where the number of the good answers is hidden, that of the
    difficulties would be a bound for it, and is hidden too. Up to four answers wait for others over the end of a month:
    where more are counted than could be given in this one, they are the former month's, and hidden.
    """
    totals = {group: suppress_total(counts[tables[0]].total()) for group, tables in TABLES.items()}
    tables = {table: suppress(counts[table]) for table in GROUP_OF}
    faces = counts[Table.SATISFACTION]
    if faces.total() > counts[Table.ENDING][FINISHED]:
        totals[Group.ANSWERS] = None
        tables[Table.SATISFACTION] = dict.fromkeys(faces)
    not_good = faces.total() - faces[Answer.GOOD]
    if tables[Table.SATISFACTION][Answer.GOOD] is None or counts[Table.DIFFICULTY].total() > not_good:
        totals[Group.DIFFICULTIES] = None
        tables[Table.DIFFICULTY] = dict.fromkeys(tables[Table.DIFFICULTY])
    return Shown(site, month, totals, tables)


def _visit_after(visit: _Visit | None, line: Line) -> _Visit | None:
    match line.act:
        case "visit began":
            return _Visit(line.at)
        case "visit ended":
            return None
        case "agent beside" if visit:
            return replace(visit, helped=True)
        case "consent" if visit:
            return replace(visit, language=line.facts.get("language", ""))
        case "login" if visit and not line.result and not visit.way and line.facts.get("method") in set(LoginMethod):
            return replace(visit, way=LoginMethod(line.facts["method"]))
    return visit


def _cells(line: Line, visit: _Visit | None) -> Iterator[tuple[Table, str]]:
    """What one line adds to, given the visit that it falls into."""
    match line.act:
        case "visit began" if visit:
            yield Table.FAULT, CUT_SHORT
        case "visit ended" if visit:
            yield from _visit_cells(visit, line)
        case "deposit receipted":
            yield Table.KIND, line.facts.get("category", OTHER)
            yield Table.VAULT, line.vault or OTHER
        case act if act in DESK_ACTS and not line.result:
            yield Table.ACT, act
        case "fault" | "deposit dropped":
            yield Table.FAULT, line.result
        case "unforeseen":
            yield Table.FAULT, Fault.UNFORESEEN
        case "satisfaction" if line.result in ROWS[Table.SATISFACTION]:
            yield Table.SATISFACTION, line.result
        case "difficulty" if line.result in ROWS[Table.DIFFICULTY]:
            yield Table.DIFFICULTY, line.result


def _visit_cells(visit: _Visit, end: Line) -> Iterator[tuple[Table, str]]:
    step = end.facts.get("step", "")
    if visit.way is None:
        yield Table.STOPPED_AT, STOPS.get(step, OTHER)
        return
    yield Table.WAY, WAYS[visit.way]
    yield Table.HELP, WITH_AGENT if visit.helped else ALONE
    yield Table.ENDING, ENDINGS.get(step, OTHER)
    yield Table.LENGTH, _length(visit.began_at, end.at)
    yield Table.LANGUAGE, visit.language


def _agents_cells(line: Line) -> Iterator[tuple[Table, str, int]]:
    """What a month's sums of agents' answers add to."""
    for question, table in QUESTIONS.items():
        for answer in Answer:
            number = line.facts.get(f"{question} {answer}", "")
            if number.isascii() and number.isdigit():
                yield table, answer, int(number)


def _length(began_at: str, ended_at: str) -> str:
    length_s = (datetime.fromisoformat(ended_at) - datetime.fromisoformat(began_at)).total_seconds()
    return next((name for name, end_s in zip(LENGTHS, _LENGTH_ENDS_S, strict=False) if length_s < end_s), LENGTHS[-1])
