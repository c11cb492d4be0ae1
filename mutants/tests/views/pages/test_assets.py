"""The style sheets: colours that can be read."""

import re

import pytest

from tracker.views.pages.assets import assets

SHEETS = assets()
COLOUR = re.compile(r"--tk-([a-z-]+): (#[0-9a-f]{6});")
LIGHT, DARK = SHEETS["styles/tracker.css"].split("@media screen {", 1)
AA = 4.5


def palette(text: str) -> dict[str, str]:
    return dict(COLOUR.findall(text[: text.index("\n}")]))


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The WCAG 2.2 contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [palette(LIGHT), palette(DARK)], ids=["light", "dark"])
@pytest.mark.parametrize("text", ["ink", "quiet", "accent", "good", "warn", "bad"])
@pytest.mark.parametrize("ground", ["paper", "surface", "calm-soft"])
def test_text_can_be_read_on_every_surface(scheme: dict[str, str], text: str, ground: str) -> None:
    assert contrast(scheme[text], scheme[ground]) >= AA


@pytest.mark.parametrize("scheme", [palette(LIGHT), palette(DARK)], ids=["light", "dark"])
@pytest.mark.parametrize("state", ["good", "warn", "bad"])
def test_a_state_can_be_read_on_its_own_tint(scheme: dict[str, str], state: str) -> None:
    assert contrast(scheme[state], scheme[f"{state}-soft"]) >= AA


def accents() -> list[tuple[str, str, str]]:
    found = []
    for line in SHEETS["styles/accents.css"].splitlines():
        match = re.search(r"-(?:accent|primary)=\"([a-z-]+)\"\] \{ --tk-accent: (#\w+)", line)
        if match:
            found.append(("dark" if "slate" in line else "light", match[1], match[2]))
    return found


def test_every_colour_of_the_theme_has_an_accent_in_both_schemes() -> None:
    assert len({(scheme, name) for scheme, name, _ in accents()}) == 38


@pytest.mark.parametrize(("scheme", "name", "colour"), accents())
def test_every_accent_can_be_read_as_text(scheme: str, name: str, colour: str) -> None:
    grounds = palette(DARK if scheme == "dark" else LIGHT)
    assert contrast(colour, grounds["paper"]) >= AA, name
    assert contrast(colour, grounds["surface"]) >= AA, name


def tops() -> dict[str, str]:
    pattern = r'-primary="([a-z-]+)"\] \{ .*--md-primary-fg-color: (#\w+);'
    return dict(re.findall(pattern, SHEETS["styles/accents.css"]))


def test_words_on_the_bar_at_the_top_can_be_read_in_every_colour() -> None:
    assert len(tops()) == 19
    assert all(contrast(ground, "#ffffff") >= AA for ground in tops().values())
    assert ".md-tabs__link { opacity: 1; }" in SHEETS["styles/tracker.css"]
    assert "--md-primary-bg-color--light: #ffffff;" in SHEETS["styles/accents.css"]


def test_nothing_is_fetched_from_elsewhere() -> None:
    assert not any(re.search(r"url\(|@import|https?:", text) for text in SHEETS.values())
