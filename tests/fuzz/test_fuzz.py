"""A few hundred damaged pictures: each is read, refused in one sentence, or costs one process that is replaced."""

from tests.fuzz import harness
from tests.fuzz.mutants import good_pictures, mutant

_COUNT, _SEED = 300, 20261122


def test_damaged_pictures_are_read_or_refused() -> None:
    outcome = harness.run(_COUNT, _SEED)
    assert outcome.good, outcome.table()
    assert sum(outcome.counts.values()) == _COUNT
    assert outcome.counts["refused in one sentence"] > _COUNT / 10
    assert outcome.counts["read, papers found"] > _COUNT / 10


def test_damage_is_real_and_always_the_same() -> None:
    first = [mutant(number, _SEED) for number in range(50)]
    assert first == [mutant(number, _SEED) for number in range(50)]
    assert sum(data not in good_pictures() for data in first) > 45
