"""Specimens of card size: ID-1, 85.60 by 53.98 mm (ISO/IEC 7810)."""

from kiosk.demo.specimens import person
from kiosk.demo.specimens.canvas import GREY, INK, Canvas, Colour, Picture, Point

SIZE_MM = (85.6, 53.98)
CORNER_MM = 3.18
_SKIN: Colour = (214, 184, 160)
_HAIR: Colour = (74, 58, 50)
_COAT: Colour = (92, 108, 132)


def identity_front(dpi: int) -> Picture:
    """The front of an identity card: photo, names, dates."""
    card = Canvas(SIZE_MM, dpi, (226, 233, 243))
    card.waves(0, 56, (200, 213, 232))
    card.waves(8, 50, (238, 214, 216), 2.3)
    card.box((0, 0), (85.6, 8.2), fill=(62, 92, 150))
    card.text((4, 4.4), "CARTE NATIONALE D'IDENTITÉ", 3.3, colour=(255, 255, 255), bold=True)
    card.text((4, 7.1), "IDENTITY CARD", 2.2, colour=(226, 232, 246))
    card.text((81.5, 5.6), "UTO", 4.2, colour=(255, 255, 255), bold=True, anchor="rs")
    _portrait(card, (4, 12), (25, 32))
    fields = (
        ("Nom / Surname", person.SURNAME),
        ("Prénoms / Given names", f"{person.GIVEN_NAME}, {person.SECOND_NAME}"),
        ("Sexe   Nationalité   Date de naissance", f"F     UTO     {person.BORN.replace('/', ' ')}"),
        ("Lieu de naissance / Place of birth", person.BIRTHPLACE),
        ("N° du document", person.CARD_NUMBER),
    )
    y_mm = 13.4
    for label, value in fields:
        card.text((33, y_mm), label, 1.75, colour=GREY)
        card.text((33, y_mm + 3.3), value, 3.1, bold=True)
        y_mm += 6.9
    card.text((33, y_mm), "Expire le 30 06 2032", 1.9, colour=GREY)
    _signature(card, (58, 47.5))
    card.oval((76, 42), (5.2, 5.2), (214, 206, 170))
    card.oval((76, 42), (4.4, 4.4), (228, 222, 194))
    card.text((76, 43), "UTO", 2.6, colour=(150, 140, 98), bold=True, anchor="ms")
    card.stamp("SPÉCIMEN", (48, 30), 11, 24)
    return card.picture()


def identity_back(dpi: int) -> Picture:
    """The back of the identity card: address, authority and machine readable zone."""
    card = Canvas(SIZE_MM, dpi, (230, 236, 243))
    card.waves(0, 34, (206, 218, 232))
    fields = (
        ("Adresse / Address", f"{person.STREET} - {person.TOWN}"),
        ("Taille / Height", "1,68 m"),
        ("Date de délivrance / Date of issue", "01 07 2022"),
        ("Autorité / Authority", "Préfecture de Fantaisie"),
    )
    y_mm = 5.0
    for label, value in fields:
        card.text((5, y_mm), label, 1.75, colour=GREY)
        card.text((5, y_mm + 2.9), value, 2.3, bold=True)
        y_mm += 6.6
    card.box((70, 5), (11, 11), fill=(222, 206, 150), line=(168, 150, 96), radius_mm=1.5)
    for offset_mm in (3.6, 7.4):
        card.line(((70, 5 + offset_mm), (81, 5 + offset_mm)), (168, 150, 96), 0.3)
    card.line(((75.5, 5), (75.5, 16)), (168, 150, 96), 0.3)
    card.stamp("SPÉCIMEN", (46, 21), 9, 12)
    card.box((0, 34), (85.6, 20), fill=(243, 244, 245))
    for number, line in enumerate(person.machine_readable_zone()):
        card.typed((4.7, 39.6 + number * 4.9), line, 2.54, 3.5)
    return card.picture()


def vitale(dpi: int) -> Picture:
    """A health insurance card, green, with a chip."""
    card = Canvas(SIZE_MM, dpi, (78, 158, 92))
    card.shape(((0, 0), (85.6, 0), (85.6, 16), (52, 25), (20, 22), (0, 12)), (236, 240, 230))
    card.shape(((0, 44), (30, 39), (62, 46), (85.6, 40), (85.6, 54), (0, 54)), (52, 128, 74))
    card.text((6, 9.5), "Vitale", 8.5, colour=(46, 112, 66), bold=True)
    card.text((40, 6.2), "carte d'assurance maladie", 2.7, colour=(46, 112, 66))
    card.box((11, 20), (12.5, 10), fill=(224, 204, 132), line=(160, 140, 80), radius_mm=1.4)
    for offset_mm in (3.3, 6.7):
        card.line(((11, 20 + offset_mm), (23.5, 20 + offset_mm)), (160, 140, 80), 0.25)
    card.line(((17.2, 20), (17.2, 30)), (160, 140, 80), 0.25)
    _portrait(card, (61.5, 17), (18, 22))
    card.text((7, 37.5), f"{person.GIVEN_NAME} {person.SURNAME}", 3.6, colour=(255, 255, 255), bold=True)
    card.text((7, 43), person.SOCIAL_NUMBER, 4.0, colour=(255, 255, 255), bold=True)
    card.text((7, 49.5), "émise le 12/03/2019", 2.3, colour=(226, 240, 228))
    card.stamp("SPÉCIMEN", (40, 30), 10, 20, 0.38)
    return card.picture()


def _portrait(card: Canvas, at: Point, size_mm: tuple[float, float]) -> None:
    """A head and shoulders that are nobody's."""
    x_mm, y_mm = at
    width_mm, height_mm = size_mm
    card.box(at, size_mm, fill=(206, 211, 216))
    centre_mm = x_mm + width_mm / 2
    card.oval((centre_mm, y_mm + 0.42 * height_mm), (0.30 * width_mm, 0.30 * height_mm), _HAIR)
    card.shape(
        (
            (x_mm + 0.06 * width_mm, y_mm + height_mm),
            (x_mm + 0.16 * width_mm, y_mm + 0.82 * height_mm),
            (centre_mm, y_mm + 0.72 * height_mm),
            (x_mm + 0.84 * width_mm, y_mm + 0.82 * height_mm),
            (x_mm + 0.94 * width_mm, y_mm + height_mm),
        ),
        _COAT,
    )
    card.box((centre_mm - 0.09 * width_mm, y_mm + 0.6 * height_mm), (0.18 * width_mm, 0.17 * height_mm), fill=_SKIN)
    card.oval((centre_mm, y_mm + 0.46 * height_mm), (0.22 * width_mm, 0.24 * height_mm), _SKIN)
    card.oval((centre_mm, y_mm + 0.25 * height_mm), (0.21 * width_mm, 0.09 * height_mm), _HAIR)
    for side in (-1, 1):
        card.oval((centre_mm + side * 0.09 * width_mm, y_mm + 0.45 * height_mm), (0.024 * width_mm,) * 2, INK)
    card.line(
        (
            (centre_mm - 0.06 * width_mm, y_mm + 0.585 * height_mm),
            (centre_mm, y_mm + 0.6 * height_mm),
            (centre_mm + 0.06 * width_mm, y_mm + 0.585 * height_mm),
        ),
        (150, 100, 92),
        0.35,
    )


def _signature(card: Canvas, at: Point) -> None:
    x_mm, y_mm = at
    strokes = ((0, 0), (1.6, -3), (2.4, 0.4), (3.6, -1.8), (4.6, 0.2), (6.2, -1.4), (7.4, 0.5), (9.8, -0.9), (13, 0.4))
    card.line([(x_mm + dx, y_mm + dy) for dx, dy in strokes], (40, 46, 92), 0.3)
