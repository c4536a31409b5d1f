"""A month's report: one HTML page for one or more sites, with plots and the same numbers as tables. In French."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import jinja2

from kiosk.records import words
from kiosk.records.indicators import GROUP_OF, QUESTIONS, Group, Shown, Table
from kiosk.records.plots import FILLS, Bars, bars, letter
from kiosk.records.small_cells import SMALLEST_SHOWN

_ORDER = (
    *(Table.ENDING, Table.STOPPED_AT, Table.WAY, Table.HELP, Table.LENGTH, Table.LANGUAGE),
    *(Table.KIND, Table.VAULT, Table.FAULT, Table.SATISFACTION, Table.DIFFICULTY, Table.TIME, Table.EASE, Table.AGAIN),
)
_MOST_NAMES = 8
"""Hidden rows are named up to this many, else only how many there are."""


@dataclass(frozen=True)
class Row:
    """One row of a table: its name, and number and share for each site."""

    name: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Section:
    """One table as the page shows it."""

    name: str
    title: str
    unit: str
    lead: str
    plot: str
    rows: tuple[Row, ...]
    totals: tuple[str, ...]
    hidden: str


def to_html(sites: Sequence[Shown], unfinished: bool) -> str:
    """The whole page. `sites` are of one month, in the order of their letters; `unfinished` when it is not over."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html").render(
        month=words.month_name(sites[0].month),
        sites=[(letter(number), FILLS[number % len(FILLS)], shown.site) for number, shown in enumerate(sites)],
        unfinished=unfinished,
        brief=_brief(sites),
        sections=[_section(table, sites) for table in _ORDER if _is_used(table, sites)],
        smallest=SMALLEST_SHOWN,
    )


def brief(shown: Shown) -> dict[str, str]:
    """The few numbers of a site that are told first, by their French names; what is too small is `masqué`."""
    return {
        "Visites en tout": _text(_sum(shown, Group.USES, Group.AWAY)),
        "Visites avec un coffre ouvert ou utilisé": _text(shown.totals[Group.USES]),
        "Coffres ouverts": _text(shown.tables[Table.WAY]["open"]),
        "Documents déposés": _text(shown.totals[Group.DOCUMENTS]),
        "Documents par visite avec un coffre (moyenne)": _average(shown),
    }


def _brief(sites: Sequence[Shown]) -> list[tuple[str, list[str]]]:
    """The few numbers at the top, one a site; each is shown in a table below or made of such numbers."""
    told = [brief(shown) for shown in sites]
    return [(name, [each[name] for each in told]) for name in told[0]]


def _is_used(table: Table, sites: Sequence[Shown]) -> bool:
    """False for what nobody can have been asked, or where no agent ever helps: no empty section."""
    if table is Table.HELP:
        return any(number is not None for shown in sites for number in shown.tables[table].values())
    asked = table in {Table.SATISFACTION, Table.DIFFICULTY, Table.ACT} or table in QUESTIONS.values()
    return not asked or any(shown.totals[GROUP_OF[table]] is not None for shown in sites)


def _section(table: Table, sites: Sequence[Shown]) -> Section:
    group = GROUP_OF[table]
    name = f"{table.value.replace(' ', '-')}-plot"
    names = dict.fromkeys(row for shown in sites for row in shown.tables[table])
    everything = [
        Bars(words.row_name(table, row), tuple(shown.tables[table].get(row) for shown in sites)) for row in names
    ]
    rows = tuple(row for row in everything if any(number is not None for number in row.numbers))
    title, (unit, counted) = words.TITLES[table], words.UNITS[group]
    totals = tuple(shown.totals[group] for shown in sites)
    return Section(
        name=name,
        title=title,
        unit=unit,
        lead=f"Nombre de {counted}.",
        plot=bars(name, title, _in_words(rows, sites), rows),
        rows=tuple(Row(row.name, tuple(map(_cell, row.numbers, totals))) for row in rows),
        totals=tuple(map(_text, totals)),
        hidden=_hidden([row.name for row in everything if row not in rows]),
    )


def _in_words(rows: Sequence[Bars], sites: Sequence[Shown]) -> str:
    """What the plot shows, for who cannot see it."""
    said = []
    for row in rows:
        numbers = [_text(number) for number in row.numbers]
        if len(sites) > 1:
            numbers = [f"{shown.site} {number}" for shown, number in zip(sites, numbers, strict=True)]
        said.append(f"{row.name}\u00a0: {', '.join(numbers)}")
    return "Barres. " + ". ".join(said) + "."


def _cell(number: int | None, total: int | None) -> tuple[str, str]:
    """A number, and its share of the total where both are shown."""
    share = "" if number is None or total is None else f"{100 * number / total:.0f}\u00a0%"
    return _text(number), share


def _hidden(names: Sequence[str]) -> str:
    if not names:
        return ""
    if len(names) == 1:
        return f"Ligne masquée\u00a0: {names[0]}."
    if len(names) > _MOST_NAMES:
        return f"{len(names)} lignes sont masquées."
    return f"Lignes masquées\u00a0: {', '.join(names)}."


def _sum(shown: Shown, *groups: Group) -> int | None:
    numbers = [shown.totals[group] for group in groups]
    return None if None in numbers else sum(number for number in numbers if number is not None)


def _average(shown: Shown) -> str:
    documents, uses = shown.totals[Group.DOCUMENTS], shown.totals[Group.USES]
    return "masqué" if documents is None or uses is None else f"{documents / uses:.1f}".replace(".", ",")


def _text(number: int | None) -> str:
    return "masqué" if number is None else str(number)
