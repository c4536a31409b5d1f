"""Specimens of A4 size: a payslip, a housing attestation, a tax notice."""

from collections.abc import Sequence

from kiosk.demo.specimens import person
from kiosk.demo.specimens.canvas import GREY, INK, Canvas, Colour, Picture, Point

A4_MM = (210.0, 297.0)
_BLUE: Colour = (38, 62, 120)
_PALE_BLUE: Colour = (226, 232, 244)
_TEAL: Colour = (22, 108, 112)
_PALE: Colour = (238, 240, 241)

_PAY_LINES = (
    ("Salaire de base", "151,67", "12,4500", "1 888,29", "", ""),
    ("Heures supplémentaires 25 %", "6,00", "15,5625", "93,38", "", ""),
    ("Prime d'ancienneté", "", "", "56,65", "", ""),
    ("SALAIRE BRUT", "", "", "2 038,32", "", ""),
    ("Santé : maladie, maternité", "2 038,32", "", "", "", "142,68"),
    ("Complémentaire santé", "", "", "", "19,60", "19,60"),
    ("Accidents du travail", "2 038,32", "", "", "", "42,80"),
    ("Retraite plafonnée", "2 038,32", "6,90 %", "", "140,64", "174,28"),
    ("Retraite déplafonnée", "2 038,32", "0,40 %", "", "8,15", "38,73"),
    ("Retraite complémentaire tranche 1", "2 038,32", "4,01 %", "", "81,74", "122,50"),
    ("Famille", "2 038,32", "", "", "", "70,32"),
    ("Assurance chômage", "2 038,32", "", "", "", "82,55"),
    ("CSG déductible de l'impôt", "2 002,65", "6,80 %", "", "136,18", ""),
    ("CSG/CRDS non déductible", "2 002,65", "2,90 %", "", "58,08", ""),
    ("Exonérations de l'employeur", "", "", "", "", "-214,60"),
    ("Titres-restaurant", "18,00", "4,40", "", "79,20", "118,80"),
)

_TAX_LINES = (
    ("Salaires, pensions, rentes nettes", "19 846"),
    ("Déduction 10 % ou frais réels", "-1 985"),
    ("Revenu brut global", "17 861"),
    ("Revenu fiscal de référence", "17 861"),
    ("Nombre de parts", "1,5"),
    ("Impôt sur les revenus soumis au barème", "312"),
    ("Décote", "-312"),
    ("Prélèvement à la source déjà versé", "84"),
    ("MONTANT QUI VOUS EST REMBOURSÉ", "84 €"),
)


def payslip(dpi: int) -> Picture:
    """A monthly payslip: two address blocks, a dense table, net pay in a box."""
    page = Canvas(A4_MM, dpi)
    page.text((15, 20), "Les Ateliers du Phare", 5.2, colour=_BLUE, bold=True)
    page.paragraph((15, 26), ("12 quai des Corsaires", "99123 PORT-AUX-MOUETTES", "SIRET 000 000 000 00000"), 3.1)
    page.text((195, 20), "BULLETIN DE PAIE", 6.2, colour=_BLUE, bold=True, anchor="rs")
    page.text((195, 27), "Période : du 01/09/2026 au 30/09/2026", 3.3, anchor="rs")
    page.text((195, 32), "Paiement le 30/09/2026 par virement", 3.3, anchor="rs")
    page.box((108, 40), (87, 30), line=GREY, radius_mm=2)
    page.paragraph((113, 48), (f"Mme {person.GIVEN_NAME} {person.SURNAME}", person.STREET, person.TOWN), 3.8)
    page.paragraph(
        (15, 46),
        (f"N° de sécurité sociale : {person.SOCIAL_NUMBER}", "Emploi : agente de restauration", "Entrée le 03/03/2021"),
        3.1,
    )
    bottom_mm = _pay_table(page, 78)
    page.box((15, bottom_mm + 6), (180, 14), fill=_PALE_BLUE, radius_mm=2)
    page.text((20, bottom_mm + 15), "NET PAYÉ AVANT IMPÔT SUR LE REVENU", 4, bold=True)
    page.text((190, bottom_mm + 15), "1 514,73 €", 6, bold=True, anchor="rs")
    page.text((20, bottom_mm + 28), "Impôt sur le revenu prélevé à la source (taux 0,00 %)", 3.3)
    page.text((190, bottom_mm + 28), "0,00 €", 3.3, anchor="rs")
    page.text((20, bottom_mm + 37), "NET PAYÉ EN EUROS", 4.4, bold=True)
    page.text((190, bottom_mm + 37), "1 514,73 €", 5, bold=True, anchor="rs")
    page.text((15, 272), "Congés payés : acquis 12,5  pris 5  reste 7,5", 3.1)
    page.text(
        (15, 282),
        "Dans votre intérêt et pour faire valoir vos droits, conservez ce bulletin sans limite de durée.",
        2.8,
        colour=GREY,
    )
    page.stamp("SPÉCIMEN", (105, 160), 36, 38, 0.16)
    return page.picture()


def _pay_table(page: Canvas, top_mm: float) -> float:
    """Draws the table; answers with where it ends."""
    columns = (
        (17, "Éléments de paie", "ls"),
        (92, "Base", "rs"),
        (112, "Taux", "rs"),
        (136, "À payer", "rs"),
        (163, "À déduire", "rs"),
        (193, "Employeur", "rs"),
    )
    page.box((15, top_mm), (180, 8), fill=_BLUE)
    for x_mm, title, anchor in columns:
        page.text((x_mm, top_mm + 5.5), title, 3.2, colour=(255, 255, 255), bold=True, anchor=anchor)
    y_mm = top_mm + 8
    for number, row in enumerate(_PAY_LINES):
        if number % 2:
            page.box((15, y_mm), (180, 7), fill=_PALE)
        for (x_mm, _, anchor), words in zip(columns, row, strict=True):
            page.text((x_mm, y_mm + 5), words, 3.2, anchor=anchor, bold=row[0].isupper())
        y_mm += 7
    page.box((15, top_mm), (180, y_mm - top_mm), line=GREY)
    for x_mm in (75, 94, 114, 138, 165):
        page.line(((x_mm, top_mm + 8), (x_mm, y_mm)), GREY, 0.15)
    return y_mm


def attestation(dpi: int) -> Picture:
    """A letter by which somebody says that the person lives with them; signed."""
    page = Canvas(A4_MM, dpi, (250, 248, 242))
    page.paragraph((22, 30), ("Monsieur Gaspard Lampion", person.STREET, person.TOWN), 4)
    page.text((188, 62), "Port-aux-Mouettes, le 4 octobre 2026", 4, anchor="rs")
    page.text((105, 90), "ATTESTATION D'HÉBERGEMENT", 7, bold=True, serif=True, anchor="ms")
    page.line(((48, 94), (162, 94)), INK, 0.4)
    body = (
        "Je soussigné, Gaspard Lampion, né le 21 juin 1954 à Port-aux-Mouettes,",
        "atteste sur l'honneur héberger à mon domicile, à titre gratuit,",
        "",
        f"Madame {person.GIVEN_NAME} {person.SURNAME},",
        f"née le {person.BORN} à Port-aux-Mouettes,",
        "",
        "à l'adresse suivante :",
        f"{person.STREET}, {person.TOWN},",
        "depuis le 1er mars 2024.",
        "",
        "Je joins à la présente une copie de ma pièce d'identité et un",
        "justificatif de domicile à mon nom.",
        "",
        "J'ai connaissance que cette attestation pourra être produite en justice et",
        "que toute fausse déclaration de ma part m'expose à des sanctions pénales.",
    )
    y_mm = 116.0
    for words in body:
        page.text((22, y_mm), words, 4.2, serif=True)
        y_mm += 7.4
    page.text((128, 244), "Signature", 4, serif=True)
    _signature(page, (124, 260))
    page.stamp("SPÉCIMEN", (105, 170), 36, 40, 0.16)
    return page.picture()


def tax(dpi: int) -> Picture:
    """An income tax notice: coloured head, boxed references, a table of amounts."""
    page = Canvas(A4_MM, dpi, (252, 252, 252))
    page.box((0, 0), (210, 26), fill=(232, 240, 240))
    page.text((14, 12), "RÉPUBLIQUE DE FANTAISIE", 3.6, bold=True)
    page.text((14, 18), "Direction des finances imaginaires", 3.2, colour=GREY)
    page.text((196, 17), "AVIS D'IMPÔT 2026", 7.5, colour=_TEAL, bold=True, anchor="rs")
    page.text((196, 33), "Impôt sur les revenus de l'année 2025", 4, anchor="rs")
    page.paragraph((114, 56), (f"MME {person.SURNAME} {person.GIVEN_NAME.upper()}", person.STREET, person.TOWN), 4)
    _references(page, (14, 42))
    page.box((14, 92), (182, 20), fill=_TEAL, radius_mm=2.5)
    page.text((20, 101), "Somme qui vous est remboursée", 4.6, colour=(255, 255, 255))
    page.text((190, 106), "84,00 €", 9, colour=(255, 255, 255), bold=True, anchor="rs")
    page.text((20, 108), "Versement le 02/08/2026 sur votre compte bancaire", 3.2, colour=(222, 240, 240))
    _amounts(page, 124, _TAX_LINES)
    page.text((14, 226), "Détail de votre situation", 4.4, colour=_TEAL, bold=True)
    page.paragraph(
        (14, 234),
        (
            "Déclarant 1 : situation au 31/12/2025, célibataire. Enfant mineur à charge : 1.",
            "Vous pouvez réclamer jusqu'au 31 décembre 2028 auprès de votre service.",
            "Cet avis justifie de vos revenus auprès des organismes qui vous le demandent.",
        ),
        3.4,
    )
    page.line(((14, 270), (196, 270)), GREY, 0.2)
    page.text((14, 276), "Document fictif, sans valeur.", 3, colour=GREY)
    page.text((196, 276), "Page 1/1", 3, colour=GREY, anchor="rs")
    page.stamp("SPÉCIMEN", (105, 175), 36, 40, 0.16)
    return page.picture()


def _references(page: Canvas, at: Point) -> None:
    page.box(at, (84, 40), line=_TEAL, line_mm=0.4, radius_mm=2)
    rows = (
        ("Vos références", ""),
        ("Numéro fiscal", person.TAX_NUMBER),
        ("Référence de l'avis", "26 99 1234567 89"),
        ("Numéro de rôle", "901"),
        ("Date d'établissement", "08/07/2026"),
    )
    for number, (label, value) in enumerate(rows):
        y_mm = at[1] + 7 + number * 7
        page.text((at[0] + 4, y_mm), label, 3.3, colour=INK if value else _TEAL, bold=not value)
        page.text((at[0] + 80, y_mm), value, 3.3, bold=True, anchor="rs")


def _amounts(page: Canvas, top_mm: float, rows: Sequence[tuple[str, str]]) -> None:
    for number, (label, amount) in enumerate(rows):
        y_mm = top_mm + number * 10
        last = number == len(rows) - 1
        if last:
            page.box((14, y_mm - 1), (182, 10), fill=(226, 240, 240))
        page.text((18, y_mm + 5.5), label, 3.8, bold=last)
        page.text((192, y_mm + 5.5), amount, 3.8, bold=last, anchor="rs")
        page.line(((14, y_mm + 9), (196, y_mm + 9)), (200, 206, 206), 0.2)


def _signature(page: Canvas, at: Point) -> None:
    strokes = (
        (0, 0),
        (3, -9),
        (5, -10),
        (4, -2),
        (3, 3),
        (7, -3),
        (9, -4),
        (9, 0),
        (12, -3),
        (14, 0),
        (17, -6),
        (19, -8),
        (18, 0),
        (21, -3),
        (24, 0),
        (28, -4),
        (30, -1),
        (36, -5),
        (48, -2),
    )
    page.line([(at[0] + dx, at[1] + dy) for dx, dy in strokes], (36, 52, 128), 0.55)
    page.line(((at[0] + 2, at[1] + 6), (at[0] + 44, at[1] + 3)), (36, 52, 128), 0.45)
