"""The vault server: another machine's program."""
