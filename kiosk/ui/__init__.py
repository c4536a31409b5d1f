"""The touch window: Qt lives here and nowhere else."""
