"""Which cells of a table of counts are hidden, so that no count under 5 can be read or worked out.

The threshold rule with primary and complementary suppression (ESSnet, *Handbook on Statistical Disclosure Control*,
chapter 5, sdctools.github.io/HandbookSDC; OECD glossary, "threshold rule": at least five in a cell). One hidden
cell beside a total is the total less the others, so hiding the small cells is not enough:

1. every cell under 5 is hidden, zero too;
2. the hidden cells stand as they are when there are enough of them: at least two, with a sum of at least 5 and at most
   4 for each but one. Then each of them may be anything from 0 to 4;
3. else the smallest of the other cells is hidden too, and whatever equals it. The rule looks at values, never at names,
   so every exchange of the hidden values gives the same picture: each hidden cell may as well be the large one;
4. a total under 5 is hidden.

This holds against a reader who knows the rule, the total and all that is shown, as long as tables that are shown
together have nothing but their total in common. docs/decisions/small-cells.md has the proof and what it does not cover.
"""

from collections.abc import Mapping

SMALLEST_SHOWN = 5
_LARGEST_SMALL = SMALLEST_SHOWN - 1


def hidden(cells: Mapping[str, int]) -> frozenset[str]:
    """The names of the cells that may not be shown, when the total may be known."""
    small = frozenset(name for name, number in cells.items() if number < SMALLEST_SHOWN)
    if not small or _hide_each_other([cells[name] for name in small]):
        return small
    smallest_other = min((number for name, number in cells.items() if name not in small), default=None)
    return small | {name for name, number in cells.items() if number == smallest_other}


def suppress(cells: Mapping[str, int]) -> dict[str, int | None]:
    """The cells as they may be shown: None for the hidden ones."""
    unseen = hidden(cells)
    return {name: None if name in unseen else number for name, number in cells.items()}


def suppress_total(total: int) -> int | None:
    """The total as it may be shown: None under 5."""
    return total if total >= SMALLEST_SHOWN else None


def _hide_each_other(small: list[int]) -> bool:
    return SMALLEST_SHOWN <= sum(small) <= _LARGEST_SMALL * (len(small) - 1)
