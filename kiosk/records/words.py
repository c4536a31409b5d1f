"""The report's French words for groups, tables and rows."""

from collections.abc import Mapping

from kiosk.agents.roles import Act
from kiosk.domain import Category, Difficulty, Fault
from kiosk.records.indicators import ALONE, CUT_SHORT, FINISHED, LENGTHS, OTHER, QUESTIONS, WITH_AGENT, Group, Table

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
    *("août", "septembre", "octobre", "novembre", "décembre"),
)

GROUPS: Mapping[Group, str] = {
    Group.USES: "Visites avec un coffre ouvert ou utilisé",
    Group.AWAY: "Visites arrêtées avant d’entrer dans un coffre",
    Group.DOCUMENTS: "Documents déposés",
    Group.DESK: "Demandes à l’espace des agents",
    Group.FAULTS: "Pannes et difficultés montrées à l’écran",
    Group.ANSWERS: "Avis donnés",
    Group.DIFFICULTIES: "Difficultés dites",
    Group.AGENTS_TIME: "Agents : gain de temps",
    Group.AGENTS_EASE: "Agents : facilité",
    Group.AGENTS_AGAIN: "Agents : conseil",
}

TITLES: Mapping[Table, str] = {
    Table.WAY: "Comment on entre dans son coffre",
    Table.HELP: "Avec ou sans agent",
    Table.ENDING: "Jusqu’où va la visite",
    Table.LENGTH: "Durée d’une visite",
    Table.LANGUAGE: "Langue choisie",
    Table.STOPPED_AT: "Où l’on s’arrête avant d’entrer",
    Table.KIND: "Sortes de papiers",
    Table.VAULT: "Documents par service de coffre",
    Table.ACT: "Ce qui est demandé à l’espace des agents",
    Table.FAULT: "Pannes et difficultés",
    Table.SATISFACTION: "Satisfaction des personnes",
    Table.DIFFICULTY: "Ce qui était difficile",
    Table.TIME: "Agents : la machine fait gagner du temps",
    Table.EASE: "Agents : les personnes s’en sortent bien",
    Table.AGAIN: "Agents : ils la conseillent",
}

UNITS: Mapping[Group, tuple[str, str]] = {
    Group.USES: ("Visites", "visites avec un coffre ouvert ou utilisé"),
    Group.AWAY: ("Visites", "visites arrêtées avant d’entrer"),
    Group.DOCUMENTS: ("Documents", "documents dont le coffre a confirmé la réception"),
    Group.DESK: ("Fois", "demandes faites avec un agent"),
    Group.FAULTS: ("Fois", "pannes ou difficultés"),
    Group.ANSWERS: ("Avis", "avis"),
    Group.DIFFICULTIES: ("Réponses", "réponses de personnes qui n’ont pas touché « Bien »"),
    **dict.fromkeys((Group.AGENTS_TIME, Group.AGENTS_EASE, Group.AGENTS_AGAIN), ("Agents", "agents qui ont répondu")),
}
"""Head of a column of counts, and what is counted in a sentence."""

ROWS: Mapping[Table, Mapping[str, str]] = {
    Table.WAY: {
        "phone": "Avec un téléphone ou un lien",
        "card or recovery": "Avec la carte ou le papier de secours",
        "open": "Ouverture d’un nouveau coffre",
    },
    Table.HELP: {ALONE: "Seul", WITH_AGENT: "Avec un agent"},
    Table.ENDING: {
        FINISHED: "Visite terminée",
        "place": "Arrêt en posant le papier",
        "scanning": "Arrêt pendant la numérisation",
        "pages": "Arrêt en regardant les pages",
        "category": "Arrêt au choix de la sorte de papier",
        "sending": "Arrêt pendant l’envoi",
        OTHER: "Arrêt ailleurs",
    },
    Table.LENGTH: dict(
        zip(
            LENGTHS,
            (
                *("Moins de 5 minutes", "De 5 à 10 minutes", "De 10 à 15 minutes"),
                *("De 15 à 20 minutes", "De 20 à 30 minutes", "Plus de 30 minutes"),
            ),
            strict=True,
        )
    ),
    Table.LANGUAGE: {
        "fr": "Français",
        "en": "Anglais",
        "ar": "Arabe",
        "es": "Espagnol",
        "fa": "Persan",
        "pt": "Portugais",
        "ro": "Roumain",
        "ru": "Russe",
        "sq": "Albanais",
        "bn": "Bengali",
        "ka": "Géorgien",
        "ps": "Pachto",
        "ta": "Tamoul",
        "zh": "Chinois",
        "tr": "Turc",
        "uk": "Ukrainien",
        OTHER: "Autre langue",
    },
    Table.STOPPED_AT: {
        "language": "Choix de la langue",
        "notice": "Information et accord",
        "who": "Choix du coffre et de l’entrée",
        "phone": "Entrée avec le téléphone ou un lien",
        "card": "Carte et code",
        "opening": "Ouverture du coffre (code, papiers imprimés)",
        "recover": "Papier de secours",
        OTHER: "Ailleurs",
    },
    Table.KIND: {
        Category.IDENTITY: "Identité",
        Category.VITALE: "Carte Vitale et santé",
        Category.PAYSLIP: "Bulletin de salaire",
        Category.ATTESTATION: "Attestation",
        Category.TAX: "Impôts",
        Category.HOUSING: "Logement",
        Category.BANK: "Banque",
        Category.OTHER: "Autre papier",
        Category.PERSONAL: "Papier personnel",
    },
    Table.ACT: {
        Act.SHOW_IDENTITY: "« Qui est-ce ? »",
        Act.PRINT_DOCUMENT: "Impression d’un papier du coffre",
        Act.LETTERS: "Accord pour les papiers de la structure",
        "mandate made": "Mandat fait",
    },
    Table.FAULT: {
        Fault.PAPER_JAM: "Bourrage du scanner",
        Fault.COVER_OPEN: "Capot du scanner ouvert",
        Fault.NO_PAPER: "Pas de papier dans le scanner",
        Fault.SCANNER_BUSY: "Scanner occupé",
        Fault.SCANNER_GONE: "Scanner absent",
        Fault.PAGE_TRUNCATED: "Page incomplète",
        Fault.NOTHING_FOUND: "Aucun papier trouvé",
        Fault.CODE_UNREADABLE: "Code illisible",
        Fault.CANCELLED: "Annulation",
        Fault.PRINTER_OUT_OF_PAPER: "Imprimante sans papier",
        Fault.PRINTER_COVER_OPEN: "Capot de l’imprimante ouvert",
        Fault.PRINTER_NOT_ANSWERING: "Imprimante muette",
        Fault.VAULT_UNREACHABLE: "Coffre injoignable",
        Fault.VAULT_NOT_TRUSTED: "Coffre à l’identité douteuse",
        Fault.VAULT_FULL: "Coffre plein",
        Fault.VAULT_REFUSED: "Refus du coffre",
        Fault.TYPE_REFUSED: "Sorte de fichier refusée",
        Fault.TOO_LARGE: "Document trop grand",
        Fault.LOGIN_DENIED: "Entrée refusée",
        Fault.OTHER_PERSON: "Entrée d’une autre personne",
        Fault.LOGIN_EXPIRED: "Entrée expirée",
        Fault.AGENT_LEFT: "Séance de l’agent finie",
        Fault.CARD_UNKNOWN: "Carte inconnue",
        Fault.CARD_LOCKED: "Carte bloquée",
        Fault.PIN_WRONG: "Code faux",
        Fault.RECOVERY_WRONG: "Code de secours faux",
        Fault.RECOVERY_UNKNOWN: "Papier de secours inconnu",
        Fault.INVITATION_UNKNOWN: "Invitation d’ailleurs",
        Fault.INVITATION_EXPIRED: "Invitation finie",
        Fault.INVITATION_USED: "Invitation déjà utilisée",
        Fault.OUTCOME_UNKNOWN: "Résultat inconnu",
        Fault.OUTBOX_FULL: "File d’attente pleine",
        Fault.DISK_FULL: "Disque plein",
        Fault.HELPER_GONE: "Partie de la machine arrêtée",
        Fault.HELPER_LATE: "Partie de la machine trop lente",
        Fault.UNFORESEEN: "Panne imprévue",
        CUT_SHORT: "Visite coupée (courant ou arrêt)",
        OTHER: "Autre panne",
    },
    Table.SATISFACTION: {"good": "Content", "middling": "Moyen", "bad": "Pas content"},
    Table.DIFFICULTY: {
        Difficulty.WORDS: "Les mots",
        Difficulty.VAULT: "Ouvrir le coffre",
        Difficulty.PAPERS: "Poser les papiers",
        Difficulty.TIME: "C’était long",
        Difficulty.NONE: "Rien de tout cela",
    },
    **{table: {"good": "Oui", "middling": "Un peu", "bad": "Non"} for table in QUESTIONS.values()},
}


def row_name(table: Table, row: str) -> str:
    """The French name of a row; a vault's own name stays as it is."""
    return ROWS[table][row] if table in ROWS else row


def month_name(month: str) -> str:
    """`novembre 2026` for `2026-11`."""
    year, _, number = month.partition("-")
    return f"{MONTHS[int(number) - 1]} {year}"
