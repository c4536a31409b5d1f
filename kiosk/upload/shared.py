"""The papers that persons share with the structure, on an agent's office computer: a folder that holds just those."""

import re
from pathlib import Path
from urllib.parse import quote

import pyrage

from kiosk import disk, profile
from kiosk.calls import Answer, Http
from kiosk.domain import Fault
from kiosk.fault import VaultError
from kiosk.site import PlainError, VaultTable
from kiosk.upload.identity import KioskKey

LARGEST_BYTES = 256 * 1024 * 1024
_OURS = re.compile(r"[0-9][0-9 ]*/[0-9]{4}-[0-9]{2}-[0-9]{2} [a-z0-9_-]+ [0-9a-f]{8}\.pdf")
"""Folder and name of a paper that this program may have put there."""


def bring_up_to_date(table: VaultTable, key: KioskKey, identity: pyrage.x25519.Identity, out: Path) -> tuple[int, int]:
    """Opens what is shared now into `out`, one folder for each vault's number; deletes what is shared no longer.

    Returns how many papers came and how many went. Raises VaultError, with nothing changed when the vault names a paper
    in a way that is none of a vault's, or PlainError once all others came when some do not open.
    """
    http, issuer = Http(table.ca_file), table.issuer.rstrip("/")
    papers = _ask(http, table, key, f"{issuer}/shared").json(profile.SharedPapers).papers
    wanted = {out / _place(paper): paper for paper in papers}
    gone = [
        path for path in out.glob("*/*.pdf") if _OURS.fullmatch(path.relative_to(out).as_posix()) and path not in wanted
    ]
    for path in gone:
        path.unlink()
    new = {path: paper for path, paper in wanted.items() if not path.exists()}
    closed = 0
    for path, paper in new.items():
        sealed = _ask(http, table, key, f"{issuer}/shared/{quote(paper.id, safe='')}").body
        try:
            pdf = bytes(pyrage.decrypt(sealed, [identity]))
        except pyrage.DecryptError:
            closed += 1
            continue
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        disk.put(path, pdf)
    if closed:
        raise PlainError(f"{closed} papers do not open with this key; the boxes' [sharing] recipient is another one's.")
    return len(new), len(gone)


def _ask(http: Http, table: VaultTable, key: KioskKey, url: str) -> Answer:
    assertion = key.assertion(table.client_id, table.issuer.rstrip("/"))["client_assertion"]
    answer = http.send("GET", url, headers={"Authorization": f"Bearer {assertion}"}, most_bytes=LARGEST_BYTES)
    if not answer.good:
        raise VaultError(Fault.VAULT_REFUSED, f"The vault gives no shared papers (HTTP {answer.status}).")
    return answer


def _place(paper: profile.SharedPaper) -> Path:
    """Folder and name of a paper, from what the vault says of it and nothing that leads elsewhere."""
    place = f"{paper.handle}/{paper.at[:10]} {paper.category} {paper.id[:8]}.pdf"
    if not _OURS.fullmatch(place):
        raise VaultError(Fault.VAULT_REFUSED, "The vault names a shared paper in a way that is none of a vault's.")
    return Path(place)
