"""What a document is called in a provider's vault: the kind of paper, the day, and a mark that no other one has."""

from kiosk.vault.upstreams import Paper

_TITLES = {
    "identity": "Pièce d'identité",
    "vitale": "Carte Vitale",
    "payslip": "Bulletin de salaire",
    "attestation": "Attestation",
    "tax": "Impôts",
    "housing": "Logement",
    "bank": "Banque",
    "personal": "Papier personnel",
}


def title(paper: Paper) -> str:
    """Return the name for the person's eyes, in French as the providers' own pages are."""
    return f"{_TITLES.get(paper.category, 'Document')} {paper.day}"


def file_name(paper: Paper) -> str:
    """Return the file's name; the beginning of the deposit's id keeps it apart from every other."""
    return f"{title(paper)} {paper.deposit_id[:13]}.pdf"
