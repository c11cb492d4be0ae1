"""Values become strings: no input, no output, no clock."""
