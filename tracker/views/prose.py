"""A page written by hand as Markdown for the builder, with nothing in it that could do harm."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TypeAlias

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tracker.views.escape import inert
from tracker.views.markdown import ATTRIBUTES, SCHEMES, TAGS

# Where an address written by hand leads on this site; None where there is nothing (any more).
Resolve: TypeAlias = Callable[[str], str | None]
DEEPEST_IN_CONTENTS = 3


def page_text(pieces: Iterable[tuple[bool, str]], resolve: Resolve) -> str:
    """The builder's Markdown of a page.

    `pieces` are the author's Markdown (False) and finished parts (True). Headings stay Markdown,
    so that the builder lists them; all else becomes sanitised HTML. HTML in the author's text is
    shown as written.
    """
    blocks: list[str] = []
    for finished, piece in pieces:
        blocks += [piece] if finished else _blocks(piece, resolve)
    return "\n\n".join(blocks) + "\n"


def _blocks(text: str, resolve: Resolve) -> Iterator[str]:
    tokens = _reader().parse(text)
    for token in tokens:
        _resolve_addresses(token.children or (), resolve)
    start = 0
    for index, token in enumerate(tokens):
        if token.type == "heading_open" and not token.level and _depth(token) <= DEEPEST_IN_CONTENTS:
            yield from _prose(tokens[start:index])
            yield f"{'#' * _depth(token)} {inert(_plain(tokens[index + 1]))}"
            start = index + 3
    yield from _prose(tokens[start:])


def _depth(heading: Token) -> int:
    return int(heading.tag[1:])


def _plain(inline: Token) -> str:
    """The words of a heading."""
    return "".join(child.content for child in inline.children or ())


def _prose(tokens: list[Token]) -> Iterator[str]:
    if not tokens:
        return
    reader = _reader()
    clean = nh3.clean(
        reader.renderer.render(tokens, reader.options, {}),
        tags=set(TAGS) | {"img"},
        attributes=ATTRIBUTES | {"img": {"src", "alt", "title"}},
        url_schemes=set(SCHEMES),
        link_rel="noopener noreferrer",
    )
    yield f'<div class="tracker-prose">\n{clean.strip()}\n</div>'


def _resolve_addresses(children: Iterable[Token], resolve: Resolve) -> None:
    for child in children:
        for attribute in ("href", "src"):
            if attribute in child.attrs:
                address = resolve(str(child.attrs[attribute]))
                if address is None:
                    del child.attrs[attribute]
                else:
                    child.attrs[attribute] = address


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": False, "linkify": False})
    return reader.enable(["table", "strikethrough"])
