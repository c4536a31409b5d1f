"""Damaged pictures by the thousand, through the reader and the eye that `kiosk-scanner` has."""
