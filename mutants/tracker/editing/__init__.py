"""Text is written with care: nothing typed is lost or silently changed."""
