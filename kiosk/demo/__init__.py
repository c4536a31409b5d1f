"""Simulated scanner, printer, phone and vault, on their real protocols."""
