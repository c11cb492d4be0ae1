"""Text that would do harm wherever it were taken for markup, and what is then found in pages."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import html5lib

PAYLOAD = (
    "<script>alert(1)</script></title><script>alert(2)</script>"
    '"><img src=x onerror=alert(3)>{{ 7*7 }}{% include "x" %}--8<-- "x" a|b'
    " [x](javascript:alert(4)) ' onmouseover='alert(5) <!-- &amp; &lt;b&gt; `code` **bold** ]]> \\"
    " $x$ ::: :smile: {: onclick=alert(6)} ==mark== ^^ins^^ <iframe src=//e.org>"
    " <svg/onload=alert(7)> %3Cscript%3E *_~ # ! +++ ${7*7} =1+1 " + "*" * 200
)
SCHEMES = frozenset({"http", "https", "mailto"})
LOADING = frozenset({"iframe", "object", "embed", "base", "frame", "applet", "portal"})
ADDRESSES = frozenset({"href", "src", "action", "formaction", "data", "srcset", "poster", "ping"})


def say(where: str) -> str:
    """The payload behind the name of the field that says it, so that it can be told apart."""
    return f"{where} {PAYLOAD}"


@cache
def texts(site: Path) -> str:
    """The text of all pages (scripts apart) as a reader sees it, white space as single spaces."""
    return "\n".join(_text(page) for page in pages(site))


def pages(site: Path) -> list[Path]:
    """All pages of the site."""
    return sorted(site.rglob("*.html"))


def dangers(page: Path) -> Iterator[str]:
    """What in a page can run, load or leave, and is not the theme's."""
    yield from markup_dangers(page.read_text(encoding="utf-8"))


def markup_dangers(markup: str) -> Iterator[str]:
    """What in some HTML can run, load or leave, and is not the theme's."""
    for element in html5lib.parse(markup, namespaceHTMLElements=False).iter():
        tag = str(element.tag).rpartition("}")[2]
        if tag in LOADING:
            yield f"<{tag}>"
        told = (element.text or "") + element.attrib.get("src", "")
        if tag == "script" and "alert(" in told and not _is_data(element.attrib, told):
            yield f"<script>{element.text}"
        for name, value in element.attrib.items():
            yield from _attribute_dangers(tag, str(name).rpartition("}")[2].lower(), value)


def _is_data(attributes: Mapping[str, str], text: str) -> bool:
    """Whether a script is sound data, which no browser runs."""
    return attributes.get("type") == "application/ld+json" and isinstance(json.loads(text), dict)


def _attribute_dangers(tag: str, name: str, value: str) -> Iterator[str]:
    scheme = re.match(r"[\s\x00-\x20]*([A-Za-z][\w+.-]*)\s*:", value)
    if name.startswith("on") or name in {"srcdoc", "background"}:
        yield f"<{tag} {name}={value}>"
    if name in ADDRESSES and scheme is not None and scheme[1].lower() not in SCHEMES:
        yield f"<{tag} {name}={value}>"
    if name in ADDRESSES and value in {"x", "//e.org"}:
        yield f"<{tag} {name}={value}>"


def _text(page: Path) -> str:
    tree = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    for parent in tree.iter():
        for child in list(parent):
            if child.tag in {"script", "style"}:
                child.text = ""
    return " ".join("".join(tree.itertext()).split())
