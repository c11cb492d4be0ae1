"""Charts as Vega-Lite specifications, and the one renderer that makes SVG of them."""
