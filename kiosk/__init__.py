"""Consigne: a scanning kiosk that puts a person's papers in that person's own digital safe."""
