"""Records become results: pure functions of a portfolio and a day."""
