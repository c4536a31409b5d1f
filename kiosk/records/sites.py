"""The counts of one or more sites, from journals and from exports."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.records.export import HEADER, from_csv
from kiosk.records.indicators import Counts, Shown, add, count, show
from kiosk.records.journal import BadLine, read
from kiosk.site import PlainError


def from_files(files: Iterable[Path], month: str) -> list[Shown]:
    """What may be shown of each site's month, by name: from journals (JSON Lines) and exports (CSV).

    Journals of one site are counted together. Raises PlainError, also for a site that comes twice otherwise.
    """
    kinds = [(file, _is_export(file)) for file in files]
    sites = from_journals([file for file, is_export in kinds if not is_export], month)
    for file in [file for file, is_export in kinds if is_export]:
        sites += [shown for shown in from_csv(_text(file), str(file)) if shown.month == month]
    names = [shown.site for shown in sites]
    for name in names:
        if names.count(name) > 1:
            raise PlainError(f"The site {name} comes twice; give its journals, or one export, not both.")
    if not sites:
        raise PlainError(f"None of the files says anything of {month}; check the month and the files.")
    return sorted(sites, key=lambda shown: shown.site.casefold())


def from_journals(files: Iterable[Path], month: str) -> list[Shown]:
    """What may be shown of each site's month, from the journals of its boxes. Raises PlainError."""
    sites: dict[str, list[Counts]] = {}
    for file in files:
        try:
            with _readable(file):
                lines = list(read(file))
        except BadLine as bad:
            raise PlainError(f"{file}: {bad}; nothing was counted from a journal that does not hang together.") from bad
        for site in dict.fromkeys(line.site for line in lines):
            sites.setdefault(site, []).append(count((line for line in lines if line.site == site), month))
    return [show(add(counts), site, month) for site, counts in sites.items()]


def _is_export(file: Path) -> bool:
    start = HEADER[0].encode()
    with _readable(file), file.open("rb") as opened:
        return opened.read(len(start)) == start


def _text(file: Path) -> str:
    with _readable(file):
        return file.read_text(encoding="utf-8")


@contextmanager
def _readable(file: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, UnicodeDecodeError) as error:
        raise PlainError(f"{file}: it cannot be read; check its name, its rights and that it is text.") from error
