"""Documents become records, and records one linked, immutable portfolio."""
