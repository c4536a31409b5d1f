"""What kind of paper this is, from the words on it: the words that only one kind has count most."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain import Category
from kiosk.scanner.plain import plain

_LEAST_SURE_TO_SAY = 0.6
_DOUBT = 2.5
"""How much must be found before a guess is half sure."""
_MANY_WORDS = 40
_TITLE_LINES, _TITLE_SHARE = 6, 0.5
_NOTHING = 1.5
_TICKET_MM = (50.0, 85.0)


class Kind(StrEnum):
    """Kinds of paper that are told apart."""

    IDENTITY_CARD = "identity card"
    PASSPORT = "passport"
    VITALE = "vitale card"
    PAYSLIP = "payslip"
    TAX_NOTICE = "tax notice"
    ATTESTATION = "attestation"
    HOUSING = "rent or bill of a home"
    BILL = "bill"
    BANK_DETAILS = "bank details"
    OTHER = "other"


CATEGORY_OF = {
    Kind.IDENTITY_CARD: Category.IDENTITY,
    Kind.PASSPORT: Category.IDENTITY,
    Kind.VITALE: Category.VITALE,
    Kind.PAYSLIP: Category.PAYSLIP,
    Kind.TAX_NOTICE: Category.TAX,
    Kind.ATTESTATION: Category.ATTESTATION,
    Kind.HOUSING: Category.HOUSING,
    Kind.BILL: Category.OTHER,
    Kind.BANK_DETAILS: Category.BANK,
    Kind.OTHER: Category.OTHER,
}


@dataclass(frozen=True)
class KindGuess:
    """The likeliest kind, and how likely it is (0 to 1)."""

    kind: Kind
    confidence: float

    @property
    def category(self) -> Category | None:
        """The tile to suggest; None where the guess is too weak to be said."""
        return CATEGORY_OF[self.kind] if self.confidence >= _LEAST_SURE_TO_SAY else None


_SIGNS: dict[Kind, tuple[tuple[float, str], ...]] = {
    Kind.IDENTITY_CARD: (
        (5, r"carte nationale d.?identite|national identity card"),
        (5, r"titre de sejour|residence permit|carte de resident"),
        (5, r"permis de conduire|driving licen[cs]e"),
        (3, r"identity card|personalausweis|carta d.?identita"),
        (1.5, r"nationalite|nationality"),
        (1.5, r"place of birth|lieu de naissance"),
        (1, r"date de naissance|date of birth"),
        (1, r"\bsexe\b|\bsex\b"),
        (1, r"prenoms?\b|given names?"),
        (1, r"taille|height"),
        (2, r"date of (issue|expiry)|expiry date"),
    ),
    Kind.PASSPORT: (
        (4, r"passeport|passport|reisepass|passaporto|pasaporte"),
        (1.5, r"nationalite|nationality"),
        (1.5, r"place of birth|lieu de naissance"),
        (1, r"given names?"),
        (2, r"date of (issue|expiry)"),
        (1, r"authority|autorite"),
    ),
    Kind.VITALE: (
        (5, r"\bvitale\b"),
        (3, r"carte d.?assurance maladie"),
        (1, r"emise le"),
    ),
    Kind.PAYSLIP: (
        (6, r"bulletin (de |des )?(paie|paye|salaires?)|fiche de paie"),
        (2.5, r"net (a payer|paye)"),
        (2.5, r"salaire (de base|brut)"),
        (2, r"net (imposable|social|fiscal)"),
        (2, r"cotisations? (salariales?|patronales?)|(part|parts|charges) (salariales?|patronales?|employeur|salarie)"),
        (1.5, r"csg|crds"),
        (1.5, r"conges? payes?"),
        (1.5, r"convention collective"),
        (1, r"urssaf"),
        (1, r"heures? (supplementaires?|travaillees?|mensuelles?|normales?)"),
        (1, r"(assurance chomage|retraite complementaire|agirc|arrco|prevoyance)"),
        (1, r"\bemploye(e|ur)?\b|matricule"),
    ),
    Kind.TAX_NOTICE: (
        (6, r"avis (d.?impot|d.?imposition|de (taxe|situation declarative))"),
        (3, r"revenu fiscal de reference"),
        (2.5, r"(direction generale des )?finances publiques|dgfip|tresor public"),
        (2, r"impots\.gouv"),
        (2, r"numero fiscal|reference de l.?avis"),
        (3, r"taxe (fonciere|d.?habitation|sur les logements)"),
        (1.5, r"declarant [12]|nombre de parts|foyer fiscal"),
        (1.5, r"impots? sur les? revenus?"),
        (1, r"centre des impots|numero de role|mise en recouvrement"),
    ),
    Kind.ATTESTATION: (
        (3, r"attestation"),
        (3, r"attestation (de |d.?|sur )\w+"),
        (4, r"certificat de (scolarite|travail|residence|concubinage|heberg)|declaration sur l.?honneur"),
        (2.5, r"\b(atteste|attestons|certifie|certifions)\b"),
        (2, r"sur l.?honneur"),
        (2, r"soussigne"),
        (3, r"valoir ce que de droit|servir (et|a) (faire )?valoir|qui de droit"),
        (2, r"allocations familiales|quotient familial|\bcaf\b|allocataire|france travail|pole emploi"),
        (1.5, r"assurance maladie|\bcpam\b|\bameli\b|droits (ouverts|a l)"),
        (1, r"heberge(r|ment)?\b"),
    ),
    Kind.HOUSING: (
        (6, r"quittance|avis d.?echeance|appel de loyer"),
        (4, r"contrat de (bail|location)|\bbail\b|etat des lieux"),
        (2.5, r"\bloyers?\b"),
        (2, r"locataire|bailleur|proprietaire"),
        (1, r"provisions? (pour|sur) charges|charges locatives"),
        (3, r"facture d.?(electricite|eau|gaz|energie)|facture (de )?(telephone|internet|mobile|box)"),
        (2, r"\b(edf|engie|totalenergies|enedis|grdf|veolia|suez|ekwateur|eni)\b"),
        (2, r"\bkwh\b|\bm3\b|point de livraison|\bpdl\b|\bpce\b"),
        (2, r"\b(orange|sfr|bouygues telecom|free( mobile)?|sosh|red by sfr)\b"),
        (1.5, r"\bfacture\b"),
        (1.5, r"consommation|releve de compteur|index (nouveau|ancien)"),
        (1, r"abonnement|echeancier|prochaine facture"),
        (1, r"electricite|gaz naturel|eau potable|assainissement|assurance habitation"),
    ),
    Kind.BILL: (
        (3, r"\bfactures?\b|\binvoice\b|\brechnung\b|\bfactuur\b|\bfattura\b"),
        (
            1.5,
            r"numero de facture|facture n|invoice (no|number|date|#)|rechnungs(nummer|nr|datum)|factuur(nummer|datum)",
        ),
        (1.5, r"total (ttc|ht|due)|montant (ttc|total|du)|amount due|gesamtbetrag|totaal|net a payer ttc"),
        (1, r"\btva\b|\bvat\b|\bmwst\b|\bust\b|\bbtw\b|intracommunautaire"),
        (1, r"quantite|prix unitaire|unit price|quantity|\bqty\b|menge|einzelpreis|aantal"),
        (0.5, r"\bdevis\b|bon de livraison|commande"),
    ),
    Kind.BANK_DETAILS: (
        (6, r"releve d.?identite bancaire|\brib\b"),
        (4, r"releve (de|du) compte|extrait de compte"),
        (2, r"\biban\b"),
        (1, r"\bbic\b|\bswift\b"),
        (2.5, r"code (banque|guichet)|cle rib"),
        (2, r"titulaire du compte|domiciliation"),
        (2, r"(ancien|nouveau) solde|solde (crediteur|debiteur)"),
        (1, r"date de valeur|virement recu|paiement (par )?carte|prelevement sepa"),
    ),
}
_PATTERNS = {kind: tuple((weight, re.compile(words)) for weight, words in signs) for kind, signs in _SIGNS.items()}
_IBAN = re.compile(r"\bfr ?\d\d(?: ?[0-9a-z]){23}\b")
_TICKET = re.compile(r"\b(total|ticket|caisse|merci|cash|change|receipt|tva|gst|tel)\b")
_CARD_KINDS = (Kind.IDENTITY_CARD, Kind.PASSPORT, Kind.VITALE)


def guess_kind(lines: Sequence[str], width_mm: float, height_mm: float, card: bool) -> KindGuess | None:
    """The likeliest kind of a paper with these lines of text, or None where nothing speaks for any.

    `card` says that the paper has the size of a card or of a passport's page.
    """
    text, title = plain(" ".join(lines)), plain(" ".join(lines[: max(_TITLE_LINES, len(lines) // 4)]))
    points = {
        kind: _fitting(kind, card) * (_points(kind, text) + _TITLE_SHARE * _points(kind, title)) for kind in _PATTERNS
    }
    if _has_iban(text):
        points[Kind.BANK_DETAILS] += 2
    best = max(points, key=lambda kind: points[kind])
    if points[best] < _NOTHING:
        return _nothing_found(text, min(width_mm, height_mm))
    return KindGuess(best, round(_likely(points[best], max(_rivals(best, points))), 2))


def _fitting(kind: Kind, card: bool) -> float:
    """How much the words of this kind count on a paper of this size: letters speak of cards too."""
    return 1.0 if (kind in _CARD_KINDS) is card else 0.3


def _points(kind: Kind, text: str) -> float:
    return sum(weight for weight, words in _PATTERNS[kind] if words.search(text))


def _rivals(best: Kind, points: dict[Kind, float]) -> Iterator[float]:
    """What speaks for another category; every bill of a home has the words of a bill too."""
    yield 0.0
    for kind, amount in points.items():
        if CATEGORY_OF[kind] is not CATEGORY_OF[best] and not (best is Kind.HOUSING and kind is Kind.BILL):
            yield amount


def _likely(best: float, second: float) -> float:
    """How likely the best is: by how much was found, and by how much more than for the second."""
    return (1 - math.exp(-best / _DOUBT)) * best / (best + second)


def _nothing_found(text: str, short_mm: float) -> KindGuess | None:
    if _TICKET_MM[0] < short_mm < _TICKET_MM[1] and _TICKET.search(text):
        return KindGuess(Kind.OTHER, 0.7)
    return KindGuess(Kind.OTHER, 0.5) if len(text.split()) > _MANY_WORDS else None


def _has_iban(text: str) -> bool:
    """Whether a French IBAN with right check digits stands in the text: ISO 13616."""
    for found in _IBAN.finditer(text):
        bare = found[0].replace(" ", "").upper()
        digits = "".join(str(int(character, 36)) for character in bare[4:] + bare[:4])
        if int(digits) % 97 == 1:
            return True
    return False
