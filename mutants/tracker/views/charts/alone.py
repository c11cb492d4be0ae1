"""A chart as a file of its own, with no page around it that would give it colours and words."""

from markupsafe import escape

from tracker.views.charts.chart import Chart

_OPENING = '<svg class="tk-drawing" '
# The colours of the site in light and in dark; what is on a page has them from its style sheet.
_STYLE = """\
svg { --tk-accent: #3f51b5; --tk-plan: #848d98; --tk-ink: #1f2328; --tk-quiet: #535b65;
  --tk-grid: #e8ebef; --tk-line: #d5dae1; --tk-paper: #fff; background: var(--tk-paper); }
@media (prefers-color-scheme: dark) {
  svg { --tk-accent: #a3b0ff; --tk-plan: #7f8896; --tk-ink: #e6e9ee; --tk-quiet: #aab2bf;
    --tk-grid: #2e343f; --tk-line: #3a404d; --tk-paper: #1e2129; } }"""


def alone(chart: Chart, drawing: str) -> str:
    """The drawing with its name, its description, and the colours that it takes from variables."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {drawing.removeprefix(_OPENING)}'
    opening, end, rest = head.partition(">")
    words = f"<title>{escape(chart.title)}</title><desc>{escape(chart.description)}</desc>"
    return f"{opening}{end}{words}<style>{_STYLE}</style>{rest}"
