"""Text made plain, for words to be looked for in it."""

import re
import unicodedata


def plain(text: str) -> str:
    """Small letters without accents, straight quotes, single spaces."""
    bare = unicodedata.normalize("NFKD", text.replace("’", "'").replace("œ", "oe").replace("Œ", "OE"))
    return re.sub(r"\s+", " ", "".join(c for c in bare if not unicodedata.combining(c)).lower())
