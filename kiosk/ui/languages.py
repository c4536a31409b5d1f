"""The languages that the screens may speak, each by its own name."""

LANGUAGE_NAMES = {
    "fr": "Français",
    "en": "English",
    "ar": "العربية",
    "es": "Español",
    "pt": "Português",
    "ro": "Română",
    "uk": "Українська",
    "ru": "Русский",
    "tr": "Türkçe",
    "sq": "Shqip",
    "ka": "ქართული",
    "bn": "বাংলা",
    "ta": "தமிழ்",
    "fa": "فارسی",
    "ps": "پښتو",
    "zh": "中文",
}
VOICELESS = frozenset({"ps"})
"""Languages that espeak-ng does not speak."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps"})
