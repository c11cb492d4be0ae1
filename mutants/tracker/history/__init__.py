"""The past of a portfolio, as git keeps it."""
