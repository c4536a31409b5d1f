"""From PDF to receipt: vaults, login, sealing, outbox, delivery."""
