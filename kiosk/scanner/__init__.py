"""From paper to pages to PDF."""
