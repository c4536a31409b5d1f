"""A second copy of a vault while it serves, and whether a vault or its copy is whole."""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import select

from kiosk import disk
from kiosk.vault.database import deposits, reading
from kiosk.vault.deposits import paper_path
from kiosk.vault.settings import Vault

DATABASE = "vault.sqlite"


def back_up(vault: Vault, copy: Path) -> int:
    """Bring `copy` up to date and return how many papers it holds; `kiosk vault --data COPY` can serve it.

    Papers are copied before the database, and what came meanwhile after it: each paper that the copied database names
    is there, even one that its owner erases at this moment. What was erased before goes from the copy too. The keys
    (`keys.json`) are not copied: they are kept apart, once.
    """
    for folder in (copy, copy / "papers", copy / "incoming"):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _copy_papers(vault, copy, _kept(vault.data / DATABASE))
    _copy_database(vault.data / DATABASE, copy / DATABASE)
    kept = _kept(copy / DATABASE)
    _copy_papers(vault, copy, kept)
    for path in (copy / "papers").glob("*/*.age"):
        if path.stem not in kept:
            path.unlink()
    return len(kept)


def faults_of(vault: Vault) -> Iterator[str]:
    """Say what is not whole, a sentence each: papers that are gone or changed, files that no row names."""
    with reading(vault.database) as connection:
        rows = connection.execute(select(deposits.c.id, deposits.c.sha256).where(deposits.c.state == "kept")).all()
    for deposit, sha256 in rows:
        path = paper_path(vault, deposit)
        if not path.exists():
            yield f"{deposit}: the paper is gone; take it from a copy."
        elif _changed(path, sha256):
            yield f"{deposit}: the paper has changed; take it from a copy."
    known = {deposit for deposit, _ in rows}
    for path in sorted(vault.papers.glob("*/*.age")):
        if path.stem not in known:
            yield f"{path.stem}: no deposit names this file; it can be deleted once no server runs."


def _copy_papers(vault: Vault, copy: Path, names: set[str]) -> None:
    for name in names:
        source, target = paper_path(vault, name), copy / "papers" / name[:2] / f"{name}.age"
        if target.exists():
            continue
        target.parent.mkdir(mode=0o700, exist_ok=True)
        part = target.with_suffix(".part")
        try:
            shutil.copyfile(source, part)
        except FileNotFoundError:
            continue
        disk.sync(part)
        part.replace(target)
        disk.sync(target.parent)


def _copy_database(source: Path, target: Path) -> None:
    """Copy a database in use, as of one moment (SQLite's online backup)."""
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as read,
        closing(sqlite3.connect(part)) as written,
    ):
        read.backup(written)
        written.execute("PRAGMA journal_mode=DELETE")
    part.chmod(0o600)
    disk.sync(part)
    for left in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (target.parent / left).unlink(missing_ok=True)
    part.replace(target)
    disk.sync(target.parent)


def _kept(database: Path) -> set[str]:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM deposits WHERE state = 'kept'")}


def _changed(path: Path, sha256: str) -> bool:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() != sha256
