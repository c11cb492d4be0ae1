"""Text becomes documents: sources, spans, diagnostics, parsing, validation."""
