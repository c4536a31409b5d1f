"""Journal and indicators."""
