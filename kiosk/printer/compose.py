"""Words and facts to blocks: which sentences a paper says this time, and with which values."""

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

from kiosk.domain import Category, DateKind, DepositState, Fault, Paper, PaperToBring, ReceiptLine
from kiosk.form import BOXES
from kiosk.printer import blocks
from kiosk.printer.statement_qr import to_qr
from kiosk.printer.texts import (
    RIGHT_TO_LEFT,
    Dating,
    PaperText,
    Part,
    Words,
    language_of,
    paper_text,
    samples,
    version,
    words,
)
from kiosk.site import Site

_LEFT_TO_RIGHT, _OWN_DIRECTION, _END_ISOLATE = "\u2066", "\u2068", "\u2069"
_ARABIC_OR_HEBREW = re.compile("[\u0590-\u08ff]")
_WANTED_YOUNG = frozenset({Category.ATTESTATION, Category.HOUSING})
_BLANK = "." * 16
_WAITING = (DepositState.SEALED, DepositState.SENDING)
_WITHOUT_A_SAFE = frozenset({Fault.TOO_LARGE, Fault.LOGIN_EXPIRED, Fault.AGENT_LEFT})
"""Why a paper was not taken, where the reason's words name no safe."""


@dataclass(frozen=True, repr=False)
class Secret:
    """What a secret paper shows besides its words; never printed by `repr`."""

    groups: tuple[str, ...] = ()
    recovery_qr: str = ""
    card_qr: str = ""
    invitation: str = ""
    link: str = ""
    """A take-away's, on a receipt."""


@dataclass(frozen=True)
class Facts:
    """What is known when a paper is printed. `values` are placeholders' values beyond those of the site."""

    site: Site
    language: str
    now: datetime.datetime
    values: dict[str, str] = field(default_factory=dict)
    lines: tuple[ReceiptLine, ...] = ()
    to_bring: tuple[PaperToBring, ...] = ()
    replaces: bool = False
    own_texts: Path | None = None
    secret: Secret = Secret()
    counts: dict[str, str] = field(default_factory=dict)
    """A month's counts by their names."""


@dataclass(frozen=True)
class FormWords:
    """Which words a form has: what its code tells, so that it can be read back."""

    paper: Paper
    version: str
    language: str


@dataclass(frozen=True)
class Composed:
    """A paper's blocks, whether it reads from right to left, and what its code tells when it is a form."""

    blocks: tuple[blocks.Block, ...]
    rtl: bool
    form: FormWords | None = None


def compose(paper: Paper, facts: Facts) -> Composed:
    """Return the paper with its values filled in; raises TextError when its words cannot be read."""
    language = language_of(paper, facts.language, facts.own_texts)
    text = paper_text(paper, language, facts.own_texts)
    rtl = language in RIGHT_TO_LEFT
    form = FormWords(paper, text.version, language) if text.form else None
    return Composed(tuple(_Composer(paper, text, words(language), facts, rtl=rtl).composed()), rtl, form)


def site_values(site: Site, contact_default: str) -> dict[str, str]:
    """Return the placeholders that the site file fills."""
    contact = site.site.contact or contact_default
    return {
        "site": site.site.name,
        "structure": site.site.structure,
        "contact": contact,
        "data_protection_contact": site.site.data_protection_contact or contact,
        "vault": ", ".join(vault.name for vault in site.vault),
        "vault_address": ", ".join(vault.issuer for vault in site.vault),
    }


def vault_values(site: Site, values: dict[str, str]) -> dict[str, str]:
    """Return the address of the one vault that `values` names, alone or with who can read in brackets behind it."""
    told = values.get("vault", "")
    named = next((vault for vault in site.vault if told == vault.name or told.startswith(f"{vault.name} (")), None)
    return {"vault_address": named.issuer} if named else {}


def bound_together(sentence: str) -> str:
    """Return the sentence with what never breaks: spaces before double punctuation (French), between digits and
    before the number that it ends with, and the hyphen before a short word ("gardez-les")."""
    kept = re.sub(r" (?=[?!:;»])|(?<=«) |(?<=\d) (?=\d)| (?=[\d-]+\.?$)", "\u00a0", sentence)
    return re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_]{1,4}\b)", "\u2011", kept)


def isolated(value: str) -> str:
    """Return a value that keeps its own direction among right-to-left words (Unicode isolates, UAX 9)."""
    start = _OWN_DIRECTION if _ARABIC_OR_HEBREW.search(value) else _LEFT_TO_RIGHT
    return f"{start}{value}{_END_ISOLATE}"


def dating(line: ReceiptLine, today: datetime.date) -> Dating | None:
    """Return what a paper's own date means for scanning it anew; None where it has none, or none that matters."""
    if not line.own_date:
        return None
    if line.date_kind is DateKind.EXPIRES:
        return "ended" if line.own_date < today.isoformat() else "ends"
    return "young" if line.category in _WANTED_YOUNG else None


class _Composer:
    def __init__(self, paper: Paper, text: PaperText, said: Words, facts: Facts, *, rtl: bool) -> None:
        self._paper = paper
        self._text = text
        self._words = said
        self._facts = facts
        self._rtl = rtl
        self._values = {
            **site_values(facts.site, said.contact),
            "date": f"{facts.now:%d/%m/%Y}",
            "time": f"{facts.now:%H:%M}",
            "version": text.version,
            "notice_version": version(own=facts.own_texts),
            **vault_values(facts.site, facts.values),
            **facts.values,
        }

    def composed(self) -> Iterator[blocks.Block]:
        yield from self._pretended()
        yield blocks.Title(self._fill(self._text.title), "" if self._text.form else self._text.picture)
        for part in self._text.part:
            if self._holds(part.when):
                yield from self._part(part)
        if code := self._facts.values.get("mandate"):
            yield blocks.Qr(code, blocks.Correction.HIGH)
        yield from self._pretended()
        if self._text.footer:
            yield blocks.Footer(self._fill(self._text.footer))

    def _part(self, part: Part) -> Iterator[blocks.Block]:
        if part.rule:
            yield blocks.Rule()
        if part.cut:
            yield blocks.CutLine()
            yield from self._pretended()
        if part.picture:
            yield blocks.Picture(part.picture)
        if part.heading:
            yield blocks.Heading(self._fill(part.heading))
        if part.strong:
            yield blocks.Strong(self._fill(part.strong))
        yield from (blocks.Text(self._fill(each)) for each in part.text)
        yield from (blocks.Item(self._fill(each)) for each in part.items)
        meanings = BOXES.get(self._paper, {}).get(part.id, ())
        yield from (
            blocks.Item(self._fill(each), blocks.Mark.BOX, box)
            for each, box in zip_longest(part.boxes, meanings[: len(part.boxes)])
        )
        yield from self._slot(part.slot)
        yield from (self._written(each) for each in part.write)
        yield from (blocks.Sign(self._fill(each)) for each in part.sign)

    def _written(self, label: str) -> blocks.Block:
        """A line to write on, or the words alone where what would be written there is known."""
        names = re.findall(r"\{(\w+)\}", label)
        if names and all(self._values.get(name) for name in names):
            return blocks.Text(self._fill(label))
        return blocks.WriteHere(self._fill(re.sub(r" ?\{\w+\}", "", label)))

    def _pretended(self) -> Iterator[blocks.Block]:
        """On whatever piece of a paper somebody later finds: that it is worth nothing."""
        if self._facts.site.site.learning:
            yield blocks.Strong(bound_together(self._words.learning))

    def _fill(self, sentence: str) -> str:
        """Replace placeholders by their values."""

        def value(match: re.Match[str]) -> str:
            found = self._values.get(match[1]) or _BLANK
            return isolated(found) if self._rtl else found

        return bound_together(re.sub(r"\{(\w+)\}", value, sentence))

    def _holds(self, condition: str) -> bool:
        states = {line.state for line in self._facts.lines}
        behind = states != {DepositState.REFUSED}
        link = behind and bool(self._facts.secret.link)
        until = behind and bool(self._facts.values.get("until"))
        known = {
            "": True,
            "replaces": self._facts.replaces,
            "sealed": self._facts.values.get("sealed") != "no",
            "not sealed": self._facts.values.get("sealed") == "no",
            "waiting": bool(states.intersection(_WAITING)),
            "refused": DepositState.REFUSED in states,
            "arrived": DepositState.RECEIPTED in states,
            "renewals": any(self._renewals()),
            "handle": bool(self._facts.values.get("handle")) and not self._taken_along(),
            "safe": not self._taken_along(),
            "until": until,
            "link": link,
            "link until": link and until,
            "shows": self._facts.values.get("shows") == "yes",
            "not shows": self._facts.values.get("shows") != "yes",
        }
        return known[condition]

    def _taken_along(self) -> bool:
        """The papers lie in no safe: they wait to be fetched."""
        return self._facts.values.get("taken") == "yes"

    def _slot(self, slot: str) -> Iterator[blocks.Block]:
        slots: dict[str, Callable[[], Iterator[blocks.Block]]] = {
            "": lambda: iter(()),
            "deposits": self._deposits,
            "renewals": lambda: (blocks.Item(sentence) for sentence in self._renewals()),
            "groups": lambda: iter((blocks.Groups(self._facts.secret.groups),)),
            "recovery qr": lambda: iter((blocks.Qr(self._facts.secret.recovery_qr, blocks.Correction.HIGH),)),
            "card qr": lambda: iter((blocks.Qr(self._facts.secret.card_qr, blocks.Correction.HIGH),)),
            "invitation qr": lambda: iter((blocks.Qr(self._facts.secret.invitation, blocks.Correction.HIGH),)),
            "link qr": lambda: iter((blocks.Qr(self._facts.secret.link, blocks.Correction.MEDIUM),)),
            "values": lambda: (blocks.Sample(f"{name}: {text}") for name, text in self._facts.values.items()),
            "to bring": lambda: (
                blocks.Beside(f"category-{each.category.value}", bound_together(each.text))
                for each in self._facts.to_bring
            ),
            "counts": lambda: (
                blocks.Text(bound_together(f"{name} : {text}")) for name, text in self._facts.counts.items()
            ),
            "slip qr": self._slip,
            "scripts": lambda: (blocks.Sample(sample) for sample in samples()),
        }
        return slots[slot]()

    def _slip(self) -> Iterator[blocks.Block]:
        """The code of the slip, whose words show it in groups."""
        yield blocks.Qr(self._facts.values.get("slip", "").replace(" ", ""), blocks.Correction.HIGH)

    def _deposits(self) -> Iterator[blocks.Block]:
        for line in self._facts.lines:
            picture, category = f"category-{line.category.value}", self._category(line.category)
            yield blocks.Beside(picture, category, self._told(line), self._number(line.vault_id))
            if line.state is not DepositState.REFUSED:
                yield blocks.Qr(to_qr(line.statement))

    def _category(self, category: Category) -> str:
        return self._words.categories[category.value]

    def _told(self, line: ReceiptLine) -> tuple[str, ...]:
        count = self._words.pages_one if line.pages == 1 else self._words.pages_many
        arrived = self._taken_along() and line.state is DepositState.RECEIPTED
        state = self._words.arrived if arrived else self._words.states[line.state.value]
        told = [count.replace("{count}", str(line.pages)), state]
        if line.fault is not None and (line.fault in _WITHOUT_A_SAFE or not self._taken_along()):
            told.append(self._words.reasons.get(line.fault.value, self._words.reason_other))
        return tuple(told)

    def _number(self, vault_id: str) -> str:
        """The vault's number, to be broken after its hyphens only; nothing where there is none."""
        if not vault_id:
            return ""
        breakable = vault_id.replace("-", "-\u200b")
        return self._words.reference.replace("{id}", isolated(breakable) if self._rtl else breakable)

    def _renewals(self) -> list[str]:
        """When each paper is to be scanned anew: by its own date, else what is so of all of its kind, once."""
        known = [(line, dating(line, self._facts.now.date())) for line in self._facts.lines]
        by_date = [self._dated(line, each) for line, each in known if each is not None]
        told = {line.category for line, each in known if each is not None}
        others = dict.fromkeys(line.category.value for line, _ in known if line.category not in told)
        return [*by_date, *(self._words.renewals[kind] for kind in others if kind in self._words.renewals)]

    def _dated(self, line: ReceiptLine, meaning: Dating) -> str:
        day = f"{datetime.date.fromisoformat(line.own_date):%d/%m/%Y}"
        said = self._words.dated[meaning].replace("{paper}", self._category(line.category))
        return bound_together(said.replace("{date}", isolated(day) if self._rtl else day))
