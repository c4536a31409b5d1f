"""No count under 5 is shown, and none can be worked out by a reader who knows the rule and the total."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.records.small_cells import SMALLEST_SHOWN, hidden, suppress, suppress_total

World = tuple[int, ...]


def splits(total: int, cells: int) -> Iterator[World]:
    """Every way to split a total into so many cells."""
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in splits(total - first, cells - 1):
            yield (first, *rest)


def picture(world: World) -> tuple[int | None, ...]:
    """What a reader sees of the cells and the total."""
    return (*suppress(named(world)).values(), suppress_total(sum(world)))


def named(world: World) -> dict[str, int]:
    return {f"cell {number}": value for number, value in enumerate(world)}


@pytest.mark.parametrize(("cells", "largest_total"), [(1, 12), (2, 40), (3, 34), (4, 24), (5, 17)])
def test_every_small_table_leaves_every_small_cell_open(cells: int, largest_total: int) -> None:
    worlds: defaultdict[tuple[int | None, ...], list[World]] = defaultdict(list)
    for total in range(largest_total + 1):
        for world in splits(total, cells):
            worlds[picture(world)].append(world)
    for seen, possible in worlds.items():
        for cell in range(cells):
            values = {world[cell] for world in possible}
            if min(values) < SMALLEST_SHOWN:
                assert len(values) > 1, f"{seen} gives cell {cell} away: {possible[0]}"


def test_two_tables_of_one_total_leave_every_small_cell_open() -> None:
    for total in range(16):
        worlds: defaultdict[tuple[int | None, ...], list[World]] = defaultdict(list)
        for kinds, vaults in product(splits(total, 3), splits(total, 2)):
            worlds[picture(kinds) + picture(vaults)].append(kinds + vaults)
        for seen, possible in worlds.items():
            if seen[3] is None:
                continue
            for values in map(set, zip(*possible, strict=True)):
                assert min(values) >= SMALLEST_SHOWN or len(values) > 1, seen


TABLES = st.lists(st.integers(0, 9) | st.integers(0, 300), min_size=2, max_size=14).map(tuple)


@settings(max_examples=300, deadline=None)
@given(TABLES)
def test_another_table_gives_the_same_picture_for_any_small_cell(world: World) -> None:
    unseen = [cell for cell in range(len(world)) if picture(world)[cell] is None]
    for cell in unseen:
        if world[cell] < SMALLEST_SHOWN and suppress_total(sum(world)) is not None:
            others = (other for other in alike(world, unseen) if other[cell] != world[cell])
            assert any(picture(other) == picture(world) for other in others)


def alike(world: World, cells: list[int]) -> Iterator[World]:
    """Tables of the same total: two cells changed for each other, or one moved from one to the other."""
    for a, b in permutations(cells, 2):
        for at_a, at_b in ((world[b], world[a]), (world[a] - 1, world[b] + 1)):
            if at_a >= 0:
                other = list(world)
                other[a], other[b] = at_a, at_b
                yield tuple(other)


@settings(max_examples=200, deadline=None)
@given(TABLES)
def test_no_small_cell_is_shown_and_no_hidden_cell_stands_alone(world: World) -> None:
    shown = [value for value in suppress(named(world)).values() if value is not None]
    assert all(value >= SMALLEST_SHOWN for value in shown)
    assert len(world) - len(shown) != 1


@given(st.permutations([0, 3, 6, 6, 9, 40]))
def test_the_rule_looks_at_values_not_at_names(world: list[int]) -> None:
    cells = named(tuple(world))
    assert sorted(cells[name] for name in hidden(cells)) == [0, 3, 6, 6]


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        ((30, 12), [30, 12]),
        ((30, 4), []),
        ((30, 12, 4), [30]),
        ((30, 12, 4, 4), [30]),
        ((30, 12, 4, 2, 1), [30, 12]),
        ((30, 12, 1, 1), [30]),
        ((30, 12, 0, 0), [30]),
    ],
)
def test_examples_of_the_decision_page(cells: World, shown: list[int]) -> None:
    assert [value for value in suppress(named(cells)).values() if value is not None] == shown


def test_hiding_only_the_small_ones_would_fail_the_same_test() -> None:
    naive = {world: tuple(value if value >= SMALLEST_SHOWN else None for value in world) for world in splits(34, 2)}
    assert sum(seen == (30, None) for seen in naive.values()) == 1
