"""A folder as a source: `in/REFERENCE/paper.pdf`, or `in/paper.pdf` that a list (`in/*.csv`) names.

Polled, not watched with inotify(7), which sees nothing of what other machines write to a file server. A file is taken
when two looks, SETTLED_S apart, found it unchanged, and it is a PDF to its end.

File names come again, each month perhaps, for other persons. So a list's row speaks for one file, once: for one that
came at most GIVEN_UP_S after the list, and no more when a file of that name was taken away since the list came. A list
whose rows are all spent is moved to `done`; while a list is still arriving, no file beside it goes.
"""

import csv
import re
import time
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from kiosk import disk
from kiosk.domain import Category
from kiosk.upload.office import Later, Letter, Pdf, Unfit
from kiosk.upload.office.letterboxes import plain
from kiosk.upload.office.pdf import LARGEST_BYTES, NotWhole, whole

SETTLED_S = 10.0
GIVEN_UP_S = 3600.0
"""How old a file may get that is not whole, or that nothing says a person for; how long a list waits for its files."""
_ARRIVING = (".part", ".partial", ".tmp", ".crdownload", ".filepart")
_NUMBERED = re.compile(r" \(\d+\)(?=(\.[^.]*)?$)")


class _Print(NamedTuple):
    """By what a changed file is known."""

    inode: int
    size: int
    written_ns: int
    changed_ns: int


class _Row(NamedTuple):
    """What a list says of one file."""

    person: str
    kind: str


_Listed = dict[str, list[tuple[Path, _Row]]]
"""By a file's name: which lists say what of it."""


class Folder:
    """One folder with `in`, `done` and `failed` in it."""

    def __init__(
        self, root: Path, *, monotonic: Callable[[], float] = time.monotonic, clock: Callable[[], float] = time.time
    ) -> None:
        self._in, self._done, self._failed = root / "in", root / "done", root / "failed"
        for folder in (self._in, self._done, self._failed):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._monotonic = monotonic
        self._clock = clock
        self._seen: dict[Path, tuple[_Print, float]] = {}
        self._gone_ns = dict(sorted(_moved(self._failed, self._done), key=lambda moved: moved[1]))
        """When a file of this name was last taken away from beside the lists, as the folder's file system says."""

    def waiting(self) -> Iterator[Letter]:
        """The files that have settled."""
        self._seen = {path: seen for path, seen in self._seen.items() if path.exists()}
        lists = sorted(filter(_is_list, self._in.iterdir()))
        arriving = [path for path in lists if not self._settled(path)]
        listed = self._listed(path for path in lists if path not in arriving)
        for path in sorted(filter(_is_paper, self._in.rglob("*"))):
            if self._settled(path) and not (arriving and path.parent == self._in):
                row = self._addressed(path, listed)
                place = str(path.relative_to(self._in))
                yield Letter(place, repr(self._seen[path][0]), row.person, category_of(row.kind, path))

    def read(self, letter: Letter) -> Pdf:
        """The file, if it is the one that had settled."""
        path = self._in / letter.place
        known = self._seen[path][0]
        if path.suffix.lower() != ".pdf":
            raise Unfit("no PDF", "Only PDF files can be put in: save it as PDF.")
        if known.size > LARGEST_BYTES:
            raise Unfit("too large", "This PDF is too large: make it smaller, or several.")
        try:
            if not letter.person:
                raise NotWhole("no person", "Nothing says for whom this is: put it into a folder named as the person.")
            pdf = whole(path.read_bytes())
        except NotWhole as error:
            if self._clock() - known.changed_ns / 1e9 < GIVEN_UP_S:
                raise Later from error
            raise
        if _print(path) != known:
            raise Later
        return pdf

    def done(self, letter: Letter) -> None:
        """Moves the file to `done`."""
        self._take_away(letter, self._done)

    def put_aside(self, letter: Letter, sentence: str) -> None:
        """Moves the file to `failed`, with the sentence in a text file beside it."""
        moved = self._take_away(letter, self._failed)
        if moved is not None:
            disk.put(moved.with_name(f"{moved.name}.txt"), f"{sentence}\n".encode())

    def _settled(self, path: Path) -> bool:
        now, found = self._monotonic(), _print(path)
        known = self._seen.get(path)
        if known is None or known[0] != found:
            self._seen[path] = found, now
            return False
        return now - known[1] >= SETTLED_S

    def _listed(self, lists: Iterable[Path]) -> _Listed:
        """What the lists say; those that have nothing left to say are moved to `done`."""
        listed: _Listed = {}
        beside = {plain(path.name) for path in self._in.iterdir()}
        for path in lists:
            came_ns, rows = self._seen[path][0].changed_ns, list(_rows(path))
            spent = rows and all(self._gone_ns.get(file, 0) >= came_ns for file, _ in rows)
            old = self._clock() - came_ns / 1e9 > GIVEN_UP_S
            if spent or (old and beside.isdisjoint(file for file, _ in rows)):
                self._move(path.name, self._done)
                continue
            for file, row in rows:
                listed.setdefault(file, []).append((path, row))
        return listed

    def _addressed(self, path: Path, listed: _Listed) -> _Row:
        """Whom a file is for, and its kind: by its folder's name, or by lists that name one person for it."""
        if path.parent.parent == self._in:
            return _Row(plain(path.parent.name), "")
        rows = listed.get(plain(path.name), []) if path.parent == self._in else []
        said = {row for list_path, row in rows if self._speaks(list_path, path)}
        return min(said) if len({row.person for row in said}) == 1 else _Row("", "")

    def _speaks(self, list_path: Path, path: Path) -> bool:
        """Whether a list that names a file can have meant this one."""
        listed_ns, came_ns = self._seen[list_path][0].changed_ns, self._seen[path][0].changed_ns
        return came_ns - listed_ns <= GIVEN_UP_S * 1e9 and self._gone_ns.get(plain(path.name), 0) < listed_ns

    def _take_away(self, letter: Letter, where: Path) -> Path | None:
        moved = self._move(letter.place, where)
        if moved is not None and moved.parent == where:
            self._gone_ns[plain(letter.place)] = _print(moved).changed_ns
        return moved

    def _move(self, place: str, where: Path) -> Path | None:
        """Moves a file and returns where it is; puts it back when another had taken its name meanwhile."""
        path, target = self._in / place, _free(where / place)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.rename(target)
        if _print(target)[:3] != self._seen[path][0][:3]:
            target.rename(_free(path))
            return None
        for folder in (target.parent, path.parent):
            disk.sync(folder)
        return target


def _moved(*folders: Path) -> Iterator[tuple[str, int]]:
    """Names of the files that were moved here, and when; under its first name too what had to take a number."""
    for path in (path for folder in folders for path in folder.iterdir() if path.is_file()):
        first = path.with_name(_NUMBERED.sub("", path.name))
        for name in {path.name, first.name} if first.exists() else {path.name}:
            yield plain(name), _print(path).changed_ns


def _is_list(path: Path) -> bool:
    return path.name.lower().endswith(".csv") and not path.name.startswith((".", "~")) and path.is_file()


def _is_paper(path: Path) -> bool:
    name = path.name.lower()
    passing = name.startswith((".", "~")) or name.endswith((*_ARRIVING, ".csv"))
    return not passing and path.is_file() and not path.is_symlink()


def category_of(kind: str, path: Path) -> Category:
    """The kind that a list says, or else the first word of the file's name, where it is one."""
    word = (kind or path.stem.replace("_", " ").replace("-", " ").partition(" ")[0]).strip().lower()
    return Category(word) if word in set(Category) else Category.OTHER


def _rows(path: Path) -> Iterator[tuple[str, _Row]]:
    """File and what is said of it, for each row of a list that ends with a line end, as a whole one does."""
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    separator = ";" if ";" in text.partition("\n")[0] else ","
    for row in csv.DictReader(StringIO(text if text.endswith("\n") else ""), delimiter=separator):
        file, person, kind = (plain(row.get(name) or "") for name in ("file", "person", "kind"))
        yield file, _Row(person, kind)


def _print(path: Path) -> _Print:
    found = path.stat()
    return _Print(found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _free(path: Path) -> Path:
    """The path, or the first like it that is free."""
    tried = [path, *(path.with_name(f"{path.stem} ({number}){path.suffix}") for number in range(2, 1000))]
    return next(free for free in tried if not free.exists())
