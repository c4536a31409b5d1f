"""The person in all our specimens, who does not exist, and their machine readable zone."""

SURNAME = "QUINTABRELLE"
"""Stands on every specimen and nowhere else: whoever greps for it finds leaks."""
GIVEN_NAME = "Solène"
SECOND_NAME = "Iris"
BORN = "14/02/1987"
BIRTHPLACE = "PORT-AUX-MOUETTES"
STREET = "7 RUE DES LANTERNES"
TOWN = "99123 PORT-AUX-MOUETTES"
CARD_NUMBER = "SPX4K7T93"
SOCIAL_NUMBER = "2 87 02 99 123 456 12"
TAX_NUMBER = "99 88 123 456 789"

_WEIGHTS = (7, 3, 1)


def check_digit(field: str) -> str:
    """The check digit of a field of a machine readable zone: ICAO Doc 9303 part 3, section 4.9."""
    values = ("0" if character == "<" else character for character in field)
    return str(sum(int(value, 36) * _WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)


def machine_readable_zone() -> tuple[str, str, str]:
    """The three lines of 30 characters on the back of an identity card: ICAO Doc 9303 part 5, section 4.2.

    The state is UTO (Utopia), the code that ICAO keeps for specimens.
    """
    number = CARD_NUMBER + check_digit(CARD_NUMBER)
    first = f"IDUTO{number}".ljust(30, "<")
    born, ends = "870214", "320630"
    middle = f"{born}{check_digit(born)}F{ends}{check_digit(ends)}UTO".ljust(29, "<")
    whole = first[5:30] + middle[0:7] + middle[8:15] + middle[18:29]
    names = f"{SURNAME}<<SOLENE<IRIS".ljust(30, "<")
    return first, middle + check_digit(whole), names
