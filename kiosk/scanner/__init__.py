"""From paper to pages to PDF."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
"""Our matrices are small: numpy's threads would wait for each other ten times longer than they compute."""
