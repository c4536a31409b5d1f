"""From words to paper."""
