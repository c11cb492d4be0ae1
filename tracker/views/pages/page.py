"""A page as a value, and how its text is put together."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from markupsafe import Markup, escape
from msgspec import Struct

from tracker.views.escape import inert, quoted


class Page(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A page of the site. `uri` ends in `.md`; `title` and `nav` are plain text.

    `nav` is the page's name in the navigation, `tab` the part of the navigation it stands in
    ("" = on its own at the top). It is written when its text is first asked for: a preview need
    not write those that nobody looks at.
    """

    uri: str
    title: str
    nav: str
    write: Callable[[], str]
    tab: str = ""

    @cached_property
    def text(self) -> str:
        """The page as Markdown."""
        return self.write()


class Section(Struct, frozen=True, kw_only=True):
    """A heading of the second level with what stands below it.

    Ids of our own hold an underscore, which no id of a record can: anchors never meet.
    """

    id: str
    title: str
    html: Markup


def page_text(
    title: str,
    lead: Markup,
    sections: Iterable[Section] = (),
    *,
    description: str,
    hide: Sequence[str] = (),
    front: bool = False,
) -> str:
    """A page as Markdown: front matter, headings in which data is inert, and blocks of HTML.

    The window of the `front` page is called after the site alone.
    """
    # Builders undo the escapes of a heading for the window's title, and escape no front matter.
    matter = [f"description: {quoted(escape(description))}"]
    if not front:
        matter.append(f"title: {quoted(escape(title))}")
    if hide:
        matter.append(f"hide: [{', '.join(hide)}]")
    blocks = [
        "\n".join(("---", *matter, "---")),
        f"# {inert(title)} {{ #page_title }}",
        block(lead),
    ]
    for section in sections:
        blocks += [f"## {inert(section.title)} {{ #{section.id} }}", block(section.html)]
    return "\n\n".join(part for part in blocks if part) + "\n"


def block(html: Markup) -> str:
    """`html` as one raw block, which Markdown readers hand on untouched; "" for nothing."""
    inside = html.strip()
    return f'<div class="tk">\n{inside}\n</div>' if inside else ""
