"""A page written by hand as Markdown for the builder, with nothing in it that could do harm."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TypeAlias

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import escape

from tracker.views.escape import inert, quoted
from tracker.views.markdown import ATTRIBUTES, SCHEMES, TAGS

# Where an address written by hand leads on this site; None where there is nothing (any more).
Resolve: TypeAlias = Callable[[str], str | None]
DEEPEST_IN_CONTENTS = 3


def page_text(title: str, pieces: Iterable[tuple[bool, str]], resolve: Resolve) -> str:
    """The builder's Markdown of a page that is called `title`.

    `pieces` are the author's Markdown (False) and finished parts (True). Headings stay Markdown,
    so that the builder lists them; all else becomes sanitised HTML. HTML in the author's text is
    shown as written. A text without a heading of the first level gets one: its title.
    """
    blocks: list[str] = []
    for finished, piece in pieces:
        blocks += [piece] if finished else _blocks(piece, resolve)
    if not any(block.startswith("# ") for block in blocks):
        blocks.insert(0, f"# {inert(title)}")
    # No builder escapes front matter, and without it a heading's escapes are undone.
    front = f"---\ntitle: {quoted(escape(title))}\n---"
    return "\n\n".join((front, *blocks)) + "\n"


def first_heading(text: str) -> str | None:
    """The words of the first heading of the first level, None where there is none."""
    tokens = _reader().parse(text)
    starts = (i for i, token in enumerate(tokens) if _depth(token) == 1 and not token.level)
    return next((_plain(tokens[start + 1]) for start in starts), None)


def _blocks(text: str, resolve: Resolve) -> Iterator[str]:
    tokens = _reader().parse(text)
    for token in tokens:
        if token.children:
            token.children = list(_led(token.children, resolve))
    start = 0
    for index, token in enumerate(tokens):
        if 0 < _depth(token) <= DEEPEST_IN_CONTENTS and not token.level:
            yield from _prose(tokens[start:index])
            yield f"{'#' * _depth(token)} {inert(_plain(tokens[index + 1]))}"
            start = index + 3
    yield from _prose(tokens[start:])


def _depth(token: Token) -> int:
    """The level of the heading that begins here, 0 where none does."""
    return int(token.tag[1:]) if token.type == "heading_open" else 0


def _plain(inline: Token) -> str:
    """The words of a heading."""
    return "".join(child.content for child in inline.children or ())


def _prose(tokens: Sequence[Token]) -> Iterator[str]:
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


def _led(children: Iterable[Token], resolve: Resolve) -> Iterator[Token]:
    """The tokens with links and pictures leading where they do on this site.

    A picture from elsewhere would be a request to somebody else: it becomes a link to it.
    """
    for child in children:
        if child.type == "image":
            yield from _picture(child, resolve)
        else:
            _lead(child, "href", resolve)
            yield child


def _picture(picture: Token, resolve: Resolve) -> Iterator[Token]:
    address = str(picture.attrs["src"])
    if ":" not in address:
        _lead(picture, "src", resolve)
        yield picture
        return
    words = Token("text", "", 0, content=picture.content or address)
    yield from (
        Token("link_open", "a", 1, attrs={"href": address}),
        words,
        Token("link_close", "a", -1),
    )


def _lead(token: Token, attribute: str, resolve: Resolve) -> None:
    if attribute in token.attrs:
        address = resolve(str(token.attrs[attribute]))
        if address is None:
            del token.attrs[attribute]
        else:
            token.attrs[attribute] = address


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": False, "linkify": False})
    return reader.enable(["table", "strikethrough"])
