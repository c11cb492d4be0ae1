"""What browsers are told of every page: what it may run, load and tell others.

Put in after the builder has run, since it names the builder's own scripts by their hashes.
"""

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from tracker.faults import EnvironmentFault, Refusal
from tracker.site.theme import SCRIPT, is_of_the_builder

# `'self'` is nobody for a page opened from a file; `file:` means nothing to one that is served.
_OWN = "'self' file:"
_CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
_RUNS = re.compile(r"""\btype\s*=\s*["']?(?!(?:text/javascript|module)\b)[^\s"'>]+""", re.IGNORECASE)
_OUTWARD = re.compile(r'(<a\s[^>]*\brel="noopener)"')


def guarded(text: str, name: str, builder: str, styles: Iterable[str] = ()) -> str:
    """The page called `name` with a Content-Security-Policy, its outward links saying nothing.

    `styles` may be set by scripts. Raises Refusal for a page with a script that the builder has not
    brought along.
    """
    scripts = [m["text"] for m in SCRIPT.finditer(text) if _is_inline(m["attributes"])]
    if not all(is_of_the_builder(script, builder) for script in scripts):
        raise Refusal(f"`{name}` holds a script that {builder} did not bring along")
    charset = _CHARSET.search(text)
    if charset is None:
        raise EnvironmentFault(f"{builder} made `{name}` without a head")
    metas = (
        f'<meta http-equiv="Content-Security-Policy" content="{policy(scripts, styles)}">'
        '<meta name="referrer" content="no-referrer">'
    )
    rest = _OUTWARD.sub(r'\1 noreferrer"', text[charset.end() :])
    return text[: charset.end()] + metas + rest


def policy(scripts: Iterable[str], styles: Iterable[str] = ()) -> str:
    """A policy under which these inline scripts and styles run, and else nothing but own files."""
    directives = {
        "default-src": "'none'",
        "script-src": " ".join((_OWN, *_hashes(scripts))),
        "style-src": " ".join((_OWN, *_hashes(styles))),
        # The theme's icons are addresses that hold the drawing itself.
        "img-src": f"{_OWN} data:",
        "connect-src": "'self'",
        # From a file, the search runs in a worker that is made of a text.
        "worker-src": "'self' blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def _is_inline(attributes: str) -> bool:
    """Whether a script stands in the page itself and runs, not being data of another type."""
    return " src=" not in attributes.lower() and _RUNS.search(attributes) is None


def _hashes(texts: Iterable[str]) -> Iterable[str]:
    found = {b64encode(sha256(text.encode()).digest()).decode() for text in texts}
    return (f"'sha256-{code}'" for code in sorted(found))
