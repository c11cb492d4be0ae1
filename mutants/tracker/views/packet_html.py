"""A promotion packet as one page that prints well and asks nobody for anything."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from markupsafe import Markup

from tracker.views import packet_words
from tracker.views.packet import Packet, recency_words
from tracker.views.pages.templates import fill

BAR, GAP, TALLEST = 5, 2, 14  # of the strip of quarters, in pixels


def render(packet: Packet) -> str:
    """One HTML document with its style in it; nothing is loaded, and nothing can run."""
    style = _style()
    digest = b64encode(sha256(style.encode()).digest()).decode()
    page = fill(
        "packet",
        packet=packet,
        words=packet_words,
        bars=bars,
        recency_words=recency_words,
        style=Markup(style),  # noqa: S704 (a file of ours)
        policy=f"default-src 'none'; style-src 'sha256-{digest}'",
    )
    return f"{page.strip()}\n"


@cache
def _style() -> str:
    return (files("tracker.views") / "assets" / "packet.css").read_text("utf-8")


def bars(quarters: tuple[int, ...]) -> tuple[tuple[int, int, int], ...]:
    """For each quarter the place, width and height of its bar, in pixels; 1 high for none."""
    most = max(quarters, default=0)
    return tuple(
        (i * (BAR + GAP), BAR, max(2, round(number / most * TALLEST)) if number else 1)
        for i, number in enumerate(quarters)
    )
