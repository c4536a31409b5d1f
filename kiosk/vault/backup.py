"""A second copy of a vault while it serves, and whether a vault or its copy is whole."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select

from kiosk import disk
from kiosk.vault.database import deposits, open_database, reading, writing
from kiosk.vault.errands import doubt_waiting
from kiosk.vault.folder import Folder
from kiosk.vault.move import copy_rows, known_deposits, whole_deposits
from kiosk.vault.settings import Vault

DATABASE = "vault.sqlite"


def back_up(vault: Vault, copy: Path) -> tuple[int, list[str]]:
    """Bring `copy` up to date; return how many papers it holds, and those whose bytes are gone from the vault.

    `kiosk vault --data COPY` can serve it.

    Whatever the vault itself keeps things in, the copy is a folder with SQLite. Papers are copied before the database,
    and what came meanwhile after it: each paper that the copied database names is there. What was erased before goes
    from the copy too. What a relay had yet to bring is asked about first where the copy is served.
    The keys (`keys.json`) are not copied: they are kept apart, once.
    """
    copy.mkdir(mode=0o700, parents=True, exist_ok=True)
    papers = Folder(copy)
    papers.drop_half_copied()
    _copy_papers(vault, papers, whole_deposits(vault.database))
    kept = _copy_database(vault, copy / DATABASE)
    gone = _copy_papers(vault, papers, kept) & whole_deposits(vault.database)
    for name in list(papers.strangers(lambda: kept)):
        papers.erase(name)
    return len(kept) - len(gone), sorted(gone)


def faults_of(vault: Vault) -> Iterator[str]:
    """Say what is not whole, a sentence each: papers that are gone or changed, files that no row names."""
    with reading(vault.database) as connection:
        rows = connection.execute(select(deposits.c.id, deposits.c.sha256).where(deposits.c.state == "kept")).all()
    for deposit, sha256 in rows:
        try:
            with vault.files.open(deposit) as paper:
                if hashlib.file_digest(paper, "sha256").hexdigest() != sha256:
                    yield f"{deposit}: the paper has changed; take it from a copy."
        except FileNotFoundError:
            yield f"{deposit}: the paper is gone; take it from a copy."
    for name in vault.files.strangers(lambda: known_deposits(vault.database)):
        yield f"{name}: no deposit names this file; it can be deleted once no server runs."


def _copy_papers(vault: Vault, papers: Folder, names: set[str]) -> set[str]:
    """Copy what is not there yet; return what could not be, for it was erased meanwhile or is gone."""
    missing = set()
    for name in names:
        if papers.paper(name).exists():
            continue
        try:
            with vault.files.open(name) as sealed:
                papers.put(name, sealed)
        except FileNotFoundError:
            missing.add(name)
    return missing


def _copy_database(vault: Vault, target: Path) -> set[str]:
    """Copy the database as of one moment, and return the deposits that are whole in it."""
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    database = open_database(part)
    try:
        copy_rows(vault.database, database)
        with writing(database) as connection:
            doubt_waiting(connection)
        whole = whole_deposits(database)
    finally:
        database.dispose()
    part.chmod(0o600)
    disk.sync(part)
    for left in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (target.parent / left).unlink(missing_ok=True)
    part.replace(target)
    disk.sync(target.parent)
    return whole
