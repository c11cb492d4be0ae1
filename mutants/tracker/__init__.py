"""A plain-text, git-based tracker of career goals."""

__version__ = "0.1.0"
