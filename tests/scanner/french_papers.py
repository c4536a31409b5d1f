"""Texts of papers as people bring them, all made up: each with its kind, its lines, and its own date.

The account is the one that SWIFT's IBAN registry prints as France's example.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.domain import DateKind
from kiosk.scanner.kinds import Kind


@dataclass(frozen=True)
class FrenchPaper:
    """One paper's text, and what a careful person would say it is."""

    name: str
    kind: Kind
    lines: tuple[str, ...]
    day: date | None
    day_kind: DateKind = DateKind.ISSUED


PAPERS = (
    FrenchPaper(
        "payslip of a cleaning firm",
        Kind.PAYSLIP,
        (
            "NETTOYAGE DU VAL SARL  Bulletin de salaire",
            "Siret 000 000 000 00000   Code Naf 8121Z   URSSAF Bretagne",
            "Matricule 0042   Période du 01/05/2025 au 31/05/2025   Payé le 04/06/2025",
            "Convention collective : entreprises de propreté   Entrée : 12/01/2019",
            "Heures normales 104,00   12,10   1 258,40",
            "Salaire brut 1 258,40",
            "Cotisations salariales   Cotisations patronales",
            "CSG déductible   CRDS   Assurance chômage   Agirc-Arrco",
            "Net imposable 1 021,33   Net social 1 002,17",
            "NET À PAYER 985,11 EUR",
        ),
        date(2025, 5, 31),
        DateKind.PERIOD,
    ),
    FrenchPaper(
        "payslip by month",
        Kind.PAYSLIP,
        (
            "BULLETIN DE PAIE  Mars 2026",
            "Employeur : Association Les Tilleuls   Salarié : M. DUPRE Jean",
            "Né le 03/04/1971   N° SS 1 71 04 35 000 000 00",
            "Salaire de base 151,67 h   1 801,80",
            "Prévoyance   Retraite complémentaire",
            "Congés payés : acquis 20,00   pris 4,00   solde 16,00",
            "Net payé avant impôt 1 426,55   Prélèvement à la source 0,00",
            "Net payé 1 426,55",
        ),
        date(2026, 3, 31),
        DateKind.PERIOD,
    ),
    FrenchPaper(
        "income tax notice",
        Kind.TAX_NOTICE,
        (
            "DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES",
            "AVIS D'IMPÔT 2025",
            "Impôt sur les revenus de l'année 2024",
            "Vos références   Numéro fiscal (déclarant 1) : 00 00 000 000 000",
            "Référence de l'avis : 25 00 0000000 00",
            "Date d'établissement : 10/07/2025",
            "Date de mise en recouvrement : 31/07/2025",
            "Revenu fiscal de référence : 11 240   Nombre de parts : 1,00",
            "Vous n'avez rien à payer. Pour réclamer : jusqu'au 31/12/2027",
            "impots.gouv.fr   Centre des Finances publiques",
        ),
        date(2025, 7, 10),
    ),
    FrenchPaper(
        "property tax notice",
        Kind.TAX_NOTICE,
        (
            "AVIS D'IMPÔT 2024  TAXES FONCIÈRES",
            "votées et perçues par la commune, le département et divers organismes",
            "Montant de votre impôt : 742,00 €   à payer au plus tard le 15/10/2024",
            "Débiteur(s) légal(aux)   Numéro fiscal",
            "Date d'établissement 28/08/2024",
            "Centre des finances publiques",
        ),
        date(2024, 8, 28),
    ),
    FrenchPaper(
        "family benefits",
        Kind.ATTESTATION,
        (
            "Caisse d'Allocations Familiales de la Mayenne",
            "N° allocataire : 0000000",
            "Laval, le 3 février 2026",
            "ATTESTATION DE PAIEMENT ET DE QUOTIENT FAMILIAL",
            "Votre quotient familial du mois de janvier 2026 est de 412 €.",
            "Je vous informe que les prestations suivantes vous ont été versées :",
            "Revenu de solidarité active  Aide personnalisée au logement",
            "Attestation délivrée pour servir et valoir ce que de droit.",
        ),
        date(2026, 2, 3),
    ),
    FrenchPaper(
        "health insurance rights",
        Kind.ATTESTATION,
        (
            "l'Assurance Maladie   CPAM du Rhône   ameli.fr",
            "ATTESTATION DE DROITS À L'ASSURANCE MALADIE",
            "Valable du 12/03/2026 au 11/03/2027",
            "Attestation établie le 12/03/2026",
            "Bénéficiaire   Date de naissance 01/01/1980   Nature des droits",
            "Cette attestation est à présenter aux professionnels de santé.",
        ),
        date(2026, 3, 12),
    ),
    FrenchPaper(
        "job seeker",
        Kind.ATTESTATION,
        (
            "France Travail   Agence de Roubaix",
            "Attestation de situation",
            "Le Directeur de l'agence certifie que Madame X, née le 12/12/1990,",
            "est inscrite sur la liste des demandeurs d'emploi depuis le 02/05/2025.",
            "Fait à Roubaix, le 20/10/2025",
        ),
        date(2025, 10, 20),
    ),
    FrenchPaper(
        "school certificate",
        Kind.ATTESTATION,
        (
            "Collège Jules-Verne   Année scolaire 2025-2026",
            "CERTIFICAT DE SCOLARITÉ",
            "Je soussignée, principale du collège, certifie que l'élève X, né le 05/06/2013,",
            "est inscrit en classe de 6e.",
            "Fait pour servir et valoir ce que de droit.",
            "Nantes, le 8 septembre 2025",
        ),
        date(2025, 9, 8),
    ),
    FrenchPaper(
        "electricity bill",
        Kind.HOUSING,
        (
            "EDF   Votre facture d'électricité",
            "Facture du 14/01/2026   n° 00 000 000 000",
            "Référence client   Point de livraison (PDL) 00000000000000",
            "Abonnement 14,23 €   Consommation 312 kWh   61,12 €",
            "TVA 20 %   Contribution tarifaire d'acheminement",
            "Montant total TTC 92,40 €   Prélevé le 29/01/2026",
            "Prochaine facture vers le 14/03/2026",
        ),
        date(2026, 1, 14),
    ),
    FrenchPaper(
        "rent receipt",
        Kind.HOUSING,
        (
            "QUITTANCE DE LOYER",
            "Période du 01/02/2026 au 28/02/2026",
            "Bailleur : SCI des Peupliers   Locataire : Mme X",
            "Loyer 380,00 €   Provision pour charges 45,00 €   Total 425,00 €",
            "Fait à Limoges, le 05/03/2026",
        ),
        date(2026, 2, 28),
        DateKind.PERIOD,
    ),
    FrenchPaper(
        "telephone bill",
        Kind.HOUSING,
        (
            "Orange   votre facture internet",
            "Date de facture : 03/11/2025   Numéro de facture : 000000",
            "Abonnement Livebox du 03/11 au 02/12   31,99 €",
            "TVA 20 %   Total TTC à payer 31,99 €",
            "Prélèvement le 13/11/2025",
        ),
        date(2025, 11, 3),
    ),
    FrenchPaper(
        "bank details",
        Kind.BANK_DETAILS,
        (
            "La Banque Postale",
            "RELEVÉ D'IDENTITÉ BANCAIRE",
            "Titulaire du compte : MME X   7 rue des Lanternes",
            "Code banque 20041   Code guichet 01005   N° de compte 0500013M026   Clé RIB 06",
            "IBAN FR14 2004 1010 0505 0001 3M02 606",
            "BIC PSSTFRPPXXX   Domiciliation LA BANQUE POSTALE",
        ),
        None,
    ),
    FrenchPaper(
        "bank statement",
        Kind.BANK_DETAILS,
        (
            "Crédit Mutuel   RELEVÉ DE COMPTE",
            "Édité le 02/01/2026   Période du 01/12/2025 au 31/12/2025",
            "Date   Date de valeur   Opération   Débit   Crédit",
            "Ancien solde au 30/11/2025   112,40",
            "05/12 VIREMENT REÇU CAF 635,71",
            "09/12 PAIEMENT PAR CARTE 24,90   PRÉLÈVEMENT SEPA EDF 61,12",
            "Nouveau solde au 31/12/2025   203,17",
        ),
        date(2025, 12, 31),
        DateKind.PERIOD,
    ),
    FrenchPaper(
        "plumber's bill",
        Kind.BILL,
        (
            "Ets Moreau Plomberie   SIRET 000 000 000 00000",
            "FACTURE N° 2026-017   Date : 21/04/2026",
            "Désignation   Quantité   Prix unitaire   Montant HT",
            "Remplacement d'un robinet   1   85,00   85,00",
            "TVA 10 %   8,50   Total TTC 93,50 €",
        ),
        date(2026, 4, 21),
    ),
    FrenchPaper(
        "letter of a hospital",
        Kind.OTHER,
        (
            "Centre hospitalier   Service de cardiologie",
            "Rennes, le 9 avril 2026",
            "Cher confrère,",
            "Je vous remercie de m'avoir adressé votre patient que j'ai vu ce jour en consultation.",
            "L'examen clinique est rassurant et l'électrocardiogramme ne montre pas de trouble du rythme.",
            "Je propose de poursuivre le traitement actuel et de le revoir dans six mois avec un nouvel examen.",
            "Je vous prie de croire, cher confrère, en mes sentiments les meilleurs.",
        ),
        date(2026, 4, 9),
    ),
    FrenchPaper(
        "residence permit",
        Kind.IDENTITY_CARD,
        (
            "TITRE DE SÉJOUR   RÉPUBLIQUE FRANÇAISE",
            "NOM   Prénoms   Sexe M   Nationalité   Date de naissance 02 03 1988",
            "CATÉGORIE   CARTE DE RÉSIDENT",
            "Valable jusqu'au 14 09 2031",
        ),
        date(2031, 9, 14),
        DateKind.EXPIRES,
    ),
)
