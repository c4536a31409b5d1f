"""The words of the phone's pages: French is the source, the others are unreviewed translations of it."""

import tomllib
from functools import cache
from importlib.resources import files

import msgspec

LANGUAGES = ("fr", "en", "ar", "es", "pt", "ro", "uk", "ru", "tr", "fa", "sq")


class Words(msgspec.Struct, frozen=True):
    """One language's words: `text` by name, `category` by category."""

    language: str
    direction: str
    text: dict[str, str]
    category: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.text[name]


@cache
def words_in(language: str) -> Words:
    """Return the words of a language of ours."""
    raw = tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))
    category, direction = raw.pop("category"), raw.pop("direction")
    return Words(language, direction, raw, category)


def best_language(accept_language: str) -> str:
    """Return the language of ours that a browser asks for first (RFC 9110 section 12.5.4), else French."""
    wishes: list[tuple[float, int, str]] = []
    for place, part in enumerate(accept_language.split(",")[:20]):
        tag, _, quality = part.strip().partition(";q=")
        try:
            weight = float(quality or "1")
        except ValueError:
            weight = 0.0
        language = tag.split("-")[0].strip().lower()
        if language in LANGUAGES and weight > 0:
            wishes.append((-weight, place, language))
    return min(wishes)[2] if wishes else LANGUAGES[0]
