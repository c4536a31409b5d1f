"""Papers with invented facts: to be drawn without a visit, and to know how much paper a visit will need."""

import datetime
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import msgspec

from kiosk import procedures, recovery
from kiosk.card import CARD_PREFIX
from kiosk.domain import Category, DepositState, Fault, Paper, PaperToBring, ReceiptLine
from kiosk.invitation import INVITATION_PREFIX
from kiosk.printer.compose import Composed, Facts, Secret, compose
from kiosk.printer.device import CUT_WASTE_MM
from kiosk.printer.forms import rows_of
from kiosk.printer.raster import DOTS_PER_MM
from kiosk.profile import STATEMENT_TYPE, Statement, base64url, signature_header
from kiosk.site import Site, SiteTable, VaultTable

SPECIMEN_KEY = bytes(range(16))
_HEALTH = {
    "scanner": "good. ready, glass and feeder",
    "printer": "look at it. ready, little paper left. Keep a roll at hand",
    "vault Coffre Specimen": "good. it answers",
}
"""As `kiosk doctor` says it, in English on every staff's paper."""
COPIES = {Paper.RECOVERY: 2}

DEFAULT_SITE = Site(
    site=SiteTable(name="Accueil", structure="CCAS de Specimen", contact="l'accueil, 01 99 00 00 00"),
    vault=(VaultTable(name="Coffre Specimen", kind="profile1", issuer="https://coffre.example.org"),),
)


def specimen_facts(site: Site, language: str, own_texts: Path | None = None) -> Facts:
    """Return invented facts for any paper: a specimen key, a specimen card, three deposits in different states."""
    groups = recovery.to_groups(SPECIMEN_KEY)
    listed = procedures.load()
    asked = listed.procedure[0]
    return Facts(
        site,
        language,
        datetime.datetime(2026, 11, 22, 14, 30, tzinfo=datetime.UTC),
        values={
            "key_number": "SPECIMEN",
            "copy": "1",
            "handle": "SPECIMEN",
            "procedure": _named(asked.name, language),
            "month": "novembre 2026",
            "taken": "yes",
            "until": "31/01/2027",
            "slip": "CONSIGNEL1:" + " SPEC IMEN" * 8 + " SPEC",
        },
        lines=(
            _line(site, Category.IDENTITY, 2, DepositState.RECEIPTED),
            _line(site, Category.TAX, 4, DepositState.SEALED),
            _line(site, Category.OTHER, 1, DepositState.REFUSED),
        ),
        to_bring=tuple(
            PaperToBring(listed.paper[name].category, _named(listed.paper[name].name, language))
            for name in asked.papers
        ),
        own_texts=own_texts,
        counts={"Visites en tout": "48", "Coffres ouverts": "masqué", "Documents déposés": "132"},
        secret=Secret(
            groups=groups,
            recovery_qr=recovery.qr_text(groups),
            invitation=INVITATION_PREFIX + "SPECIMEN" * 3 + "SP",
            card_qr=CARD_PREFIX + "SPECIMEN" * 5 + "SP",
            link="https://coffre.example.org/taken#" + "SPECIMEN" * 13,
        ),
    )


def specimen_statement(site: Site, number: int) -> str:
    """Return a statement (compact JWS) of the right shape, with an invented signature."""
    claims = Statement(
        deposit_id=f"00000000-0000-4000-8000-{number:012d}",
        sha256=hashlib.sha256(b"SPECIMEN").hexdigest(),
        pages=1,
        at="2026-11-22T14:30:00Z",
        site=site.site.name,
        structure=site.site.structure,
        mode="self",
        notice="2026-11",
    )
    header = signature_header(STATEMENT_TYPE, "SPECIMEN" * 5)
    parts = (msgspec.json.encode(header), msgspec.json.encode(claims), hashlib.sha512(b"SPECIMEN").digest())
    return ".".join(base64url(part) for part in parts)


def specimen(paper: Paper, site: Site, language: str, own_texts: Path | None = None) -> Composed:
    """Return any paper with invented facts; raises TextError when its words cannot be read."""
    facts = specimen_facts(site, language, own_texts)
    if paper is Paper.HEALTH:
        facts = replace(facts, values=_HEALTH)
    return compose(paper, facts)


def needed_mm(site: Site, papers: Sequence[Paper], language: str) -> float:
    """Return how much paper these papers take, cuts included; a receipt is counted with three deposits."""
    return sum(_length_mm(site, paper, language) * count for paper, count in Counter(papers).items())


@lru_cache(maxsize=256)
def _length_mm(site: Site, paper: Paper, language: str) -> float:
    own = Path(site.printer.texts) if site.printer.texts else None
    composed = specimen(paper, site, language, own)
    rows = rows_of(composed, site.printer.width_mm)
    return (rows / DOTS_PER_MM + CUT_WASTE_MM) * COPIES.get(paper, 1)


def _named(names: procedures.Names, language: str) -> str:
    return names.get(language, names[procedures.SOURCE_LANGUAGE])


def _line(site: Site, category: Category, pages: int, state: DepositState) -> ReceiptLine:
    arrived = state is DepositState.RECEIPTED
    return ReceiptLine(
        category,
        pages,
        state,
        statement=specimen_statement(site, pages),
        vault_id=f"SPECIMEN-0000-4000-8000-{pages:012d}" if arrived else "",
        fault=Fault.VAULT_FULL if state is DepositState.REFUSED else None,
    )
