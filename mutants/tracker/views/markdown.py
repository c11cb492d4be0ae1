"""The author's Markdown as HTML that can do no harm."""

import re
from collections.abc import Sequence
from functools import cache
from typing import TypeAlias

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup, escape

Allowed: TypeAlias = dict[str, set[str]]

SCHEMES = frozenset({"http", "https", "mailto"})
PARAGRAPHS = frozenset({"blockquote", "br", "h2", "h3", "h4", "h5", "h6", "hr", "p", "pre"})
PHRASES = frozenset({"a", "code", "del", "em", "s", "strong"})
LISTS = frozenset({"ol", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"})
TAGS = PARAGRAPHS | PHRASES | LISTS
ATTRIBUTES: Allowed = {"a": {"href", "title"}, "ol": {"start"}}
DEEPEST = 6
# A line of words, which nothing can be but a paragraph: by far the most notes.
_IS_PLAIN = re.compile(r"[^\W\d_](?:(?:[^\W_]|[ ,.;:()%€/?–—’“”…-])*(?:[^\W_]|[.)?…]))?\Z").match


def html(text: str, *, heading: int = 3) -> Markup:
    """`text` (CommonMark with tables and strikethrough) as sanitised HTML.

    HTML in it is shown as written; links go to http, https and mailto only; pictures become links,
    since a page fetches nothing; its highest heading becomes `heading` and none is skipped.
    """
    if _IS_PLAIN(text):
        return Markup(f"<p>{text}</p>")  # noqa: S704 (no sign of HTML or Markdown in it)
    reader = _reader()
    tokens = reader.parse(text)
    _demote(tokens, heading)
    rendered = reader.renderer.render(tokens, reader.options, {})
    clean = nh3.clean(
        rendered,
        tags=set(TAGS),
        attributes=ATTRIBUTES,
        url_schemes=set(SCHEMES),
        link_rel="noopener noreferrer",
    )
    return Markup(clean.strip())  # noqa: S704 (sanitised in the line above)


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": False, "linkify": False})
    reader.enable(["table", "strikethrough"])
    reader.validateLink = _is_allowed  # type: ignore[method-assign]
    reader.add_render_rule("image", _picture_as_link)
    return reader


def _is_allowed(url: str) -> bool:
    return url.partition(":")[0].lower() in SCHEMES


def _picture_as_link(
    _renderer: RendererHTML,
    tokens: Sequence[Token],
    index: int,
    _options: OptionsDict,
    _env: EnvType,
) -> str:
    token = tokens[index]
    href = escape(str(token.attrs.get("src", "")))
    return f'<a href="{href}">{escape(token.content) or href}</a>'


def _demote(tokens: Sequence[Token], heading: int) -> None:
    """Moves the headings so that the highest is `heading` and the levels follow without gaps."""
    headings = [token for token in tokens if token.type in ("heading_open", "heading_close")]
    levels = sorted({token.tag for token in headings})
    for token in headings:
        token.tag = f"h{min(DEEPEST, heading + levels.index(token.tag))}"
