"""Agents: who may help at this box, with which powers, and what a person allows them."""
