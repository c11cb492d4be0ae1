"""A portfolio becomes a static site for one audience."""
