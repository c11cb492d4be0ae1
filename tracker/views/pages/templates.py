"""The one way from values to HTML: templates that escape everything they are given."""

from functools import cache

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from tracker.views import markdown, words
from tracker.views.change_words import shortfall
from tracker.views.pages.figures import aim_text, counts_text, interval_text, worth
from tracker.views.pages.goal_groups import concluded_on
from tracker.views.pages.measures import measure_parts
from tracker.views.pages.states import is_awaited, is_ended
from tracker.views.pages.titles import address
from tracker.views.pages.trend import trend


def fill(template: str, /, **values: object) -> Markup:
    """The template of that name (without its suffix) with `values`, all of them escaped."""
    return Markup(written(f"{template}.html", **values))  # noqa: S704 (autoescaped)


def written(template: str, /, **values: object) -> str:
    """The template in that file, HTML, XML or SVG, with `values`, all of them escaped."""
    return _environment().get_template(template).render(**values)


def keep_translations(kept: BytecodeCache) -> None:
    """Has templates translated only where `kept` does not hold what they were translated to."""
    _environment().bytecode_cache = kept


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("tracker.views"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {
        "day": words.day,
        "plain_day": words.plain_day,
        "month": words.month,
        "quantity": words.quantity,
        "figure": words.figure,
        "behind": words.behind,
        "percent": words.percent,
        "of_hundred": words.of_hundred,
        "sentence": words.sentence,
        "worded": words.worded,
        "capitalised": words.capitalised,
        "category": words.category,
        "span": words.span,
        "until": words.between,
        "days": words.days,
        "pace": words.pace,
        "markdown": markdown.html,
        "code": words.code,
        "address": address,
        "worth": worth,
        "aim": aim_text,
        "trend": trend,
        "shortfall": shortfall,
        "interval": interval_text,
        "measure_parts": measure_parts,
    }
    environment.tests |= {"web": words.is_web, "awaited": is_awaited, "ended": is_ended}
    environment.globals |= {
        "count": words.count,
        "counts_text": counts_text,
        "concluded_on": concluded_on,
    }
    return environment
