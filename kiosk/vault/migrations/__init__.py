"""How the vault's tables became what they are: each file in `versions` takes a database one step further (Alembic)."""
