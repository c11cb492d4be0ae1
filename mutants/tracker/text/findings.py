"""One constructor for each finding about YAML text that is a tree, but not one of ours."""

from tracker.text.diagnostics import Diagnostic, Related, Severity
from tracker.text.limits import DIGITS, EXPONENT, SCALAR_BYTES
from tracker.text.nodes import Items, Node, Scalar
from tracker.text.scalars import IS_NO_NUMBER
from tracker.text.signs import CONTROLS, named, odd_sign, visible
from tracker.text.source import START, Span

RANGE = f"numbers are below 2^53, with at most {DIGITS} digits and an exponent within ±{EXPONENT}"


def root_not_mapping(path: str, root: Node | None) -> Diagnostic:
    """Finding: a list or a scalar where sections should be."""
    what = "a list" if isinstance(root, Items) else "a single text"
    return Diagnostic(
        code="root-not-mapping",
        message=f"the file is {what}, not a mapping of sections",
        path=path,
        span=START if root is None else root.span,
        help="begin with a section such as `goals:`, and write its records below it",
    )


def duplicate_key(path: str, key: Scalar, first: Scalar) -> Diagnostic:
    """Finding: the same key again in one mapping."""
    return Diagnostic(
        code="duplicate-key",
        message=f"`{shown(key.text)}` is here a second time",
        path=path,
        span=key.span,
        help="rename one of them, or join the two",
        related=(Related(path=path, span=first.span, message="the first one"),),
    )


def key_not_scalar(path: str, key: Node) -> Diagnostic:
    """Finding: a list or mapping used as a key."""
    what = "a list" if isinstance(key, Items) else "a mapping"
    return Diagnostic(
        code="key-not-text",
        message=f"{what} cannot be a key",
        path=path,
        span=key.span,
        help="write a word before the colon; to write braces or brackets as text, quote them",
    )


def merge_key(path: str, key: Scalar) -> Diagnostic:
    """Finding: `<<`."""
    return Diagnostic(
        code="merge-key",
        message="the merge key `<<` is not part of the format",
        path=path,
        span=key.span,
        help="write the keys out where they belong",
    )


def tag(path: str, node: Node) -> Diagnostic:
    """Finding: a YAML tag."""
    name = (node.tag or "").replace("tag:yaml.org,2002:", "!!")
    return Diagnostic(
        code="tag",
        message=f"the tag `{shown(name)}` is not part of the format",
        path=path,
        span=node.span,
        help="delete the tag; to begin a text with `!`, put it in quotes",
    )


def character_in_key(path: str, key: Scalar) -> Diagnostic:
    """Finding: a key that is not what it looks like."""
    character = odd_sign(key.text) or ""
    return Diagnostic(
        code="character-in-key",
        message=f"the key `{shown(key.text)}` holds {named(character)}",
        path=path,
        span=key.span,
        help="type the key anew: it holds a character that cannot be seen",
    )


def escaped_control(path: str, node: Scalar) -> Diagnostic:
    """Finding: an escape that stands for a forbidden character."""
    character = next(found.group() for found in CONTROLS.finditer(node.text))
    return Diagnostic(
        code="control-character",
        message=f"an escape here stands for a forbidden character: {named(character)}",
        path=path,
        span=node.span,
        help="delete the escape; a backslash itself is written `\\\\` inside double quotes",
    )


def text_too_long(path: str, node: Scalar) -> Diagnostic:
    """Finding: one text above the limit."""
    size = len(node.text.encode("utf-8", "surrogatepass"))
    return Diagnostic(
        code="text-too-long",
        message=f"this text has {size:,} bytes, and at most {SCALAR_BYTES:,} are read",
        path=path,
        span=node.span,
        help="shorten it, or keep it in a file of its own and link to it",
    )


def number_out_of_range(path: str, node: Scalar) -> Diagnostic:
    """Finding: a number nobody can have meant, or none."""
    text = shown(node.text)
    if IS_NO_NUMBER(node.text):
        message, cure = f"`{text}` is not a number", "leave out what is not known"
    else:
        message = f"`{text}` is out of range"
        cure = RANGE
    return Diagnostic(
        code="number-out-of-range",
        message=message,
        path=path,
        span=node.span,
        help=f"{cure}; if it is meant as text, put it in quotes",
    )


def glued_comment(path: str, span: Span, text: str, cut: str) -> Diagnostic:
    """Warning: a comment nobody meant."""
    return Diagnostic(
        code="glued-comment",
        severity=Severity.WARNING,
        message=f"the text ends before `{shown(cut)}`: after a space, `#` begins a comment",
        path=path,
        span=span,
        help=f"to keep it, quote the text: `{shown(text)}`; for a comment, put a space after `#`",
    )


def shown(text: str, most: int = 60) -> str:
    """`text` in one line, as it may stand in a sentence."""
    line = visible(text)
    return line if len(line) <= most else f"{line[: most - 1]}…"
