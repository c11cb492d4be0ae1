"""SVG drawings without what could run, load, or tell of their author.

A browser that opens a drawing runs its scripts, as those of a page. So it is written anew from a
list of what only draws: no scripts, links, animations, foreign elements, comments, titles or
descriptions, no names of layers; addresses lead within the drawing, and pictures in it are bare.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error
from html import escape
from xml.parsers import expat

from tracker.faults import Refusal
from tracker.site.pictures import bare_picture

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
ELEMENTS = frozenset(
    "svg g defs symbol use switch path rect circle ellipse line polyline polygon text tspan textPath"
    " linearGradient radialGradient stop clipPath mask pattern marker image style filter feBlend"
    " feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG"
    " feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTurbulence".split()
)
WITH_TEXT = frozenset({"text", "tspan", "textPath", "style"})
ATTRIBUTES = frozenset(
    "alignment-baseline amplitude baseFrequency baseline-shift class clip-path clip-rule"
    " clipPathUnits color color-interpolation color-interpolation-filters cx cy d display"
    " dominant-baseline dx dy exponent fill fill-opacity fill-rule filter filterUnits flood-color"
    " flood-opacity font-family font-size font-stretch font-style font-variant font-weight fr fx fy"
    " gradientTransform gradientUnits height image-rendering in in2 intercept isolation k1 k2 k3 k4"
    " lengthAdjust letter-spacing marker-end marker-mid marker-start markerHeight markerUnits"
    " markerWidth mask maskContentUnits maskUnits mix-blend-mode mode numOctaves offset opacity"
    " operator orient overflow paint-order pathLength patternContentUnits patternTransform"
    " patternUnits points preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry"
    " seed shape-rendering slope spreadMethod startOffset stdDeviation stitchTiles stop-color"
    " stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin"
    " stroke-miterlimit stroke-opacity stroke-width style tableValues text-anchor text-decoration"
    " text-rendering textLength transform type values vector-effect version viewBox visibility width"
    " word-spacing writing-mode x x1 x2 y y1 y2".split()
)
_WITHIN = re.compile(r"""url\(\s*["']?#([^"')\s]+)["']?\s*\)""")
_NAMED = re.compile(r"#([^\"')\s>;]+)")
# What in a style could load something, or be read otherwise than it looks.
_DOUBTFUL = re.compile(r"url\s*\(|@|\\|expression|javascript|image-set|src\s*\(|<", re.IGNORECASE)
_REMARK = re.compile(r"/\*.*?(\*/|\Z)", re.DOTALL)
_EMBEDDED = re.compile(r"data:image/(png|jpeg|gif|webp);base64,(.*)", re.DOTALL)


def bare_drawing(data: bytes, name: str) -> bytes:
    """The drawing written anew, with nothing in it but what draws.

    Raises Refusal for one that is not sound XML, or that defines entities.
    """
    writer = _Writer(name, data)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = writer.doctype
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.text
    try:
        parser.Parse(data, True)  # noqa: FBT003 (the library's own way of saying that this is all)
    except expat.ExpatError as error:
        raise Refusal(f"`{name}` is no sound SVG ({error}); save it anew") from None
    if not writer.parts:
        raise Refusal(f"`{name}` holds no SVG; save it anew")
    return "".join(writer.parts).encode()


class _Writer:
    """Writes what is allowed while it is read."""

    def __init__(self, name: str, data: bytes) -> None:
        self.parts: list[str] = []
        self._name = name
        self._open: list[str] = []
        self._left = 0  # elements open that are left out, with all in them
        found = dict.fromkeys(_NAMED.findall(data.decode("utf-8", "replace")))
        self._ids = {id_: f"n{number}" for number, id_ in enumerate(found)}

    def doctype(self, _name: str, _system: str | None, _public: str | None, subset: int) -> None:
        """Refuses definitions of entities and the like."""
        if subset:
            raise Refusal(f"`{self._name}` defines entities, which a drawing needs none of")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        space, _, local = name.rpartition(" ")
        first = not self._open and local == "svg"
        if self._left or space != SVG or local not in ELEMENTS or not (self._open or first):
            self._left += 1
            return
        kept = {n: v for n, v in map(self._attribute, attributes.items()) if v is not None}
        if first:
            kept = {"xmlns": SVG, **kept}
        self._open.append(local)
        told = "".join(f' {n}="{escape(v)}"' for n, v in kept.items())
        self.parts.append(f"<{local}{told}>")

    def end(self, _name: str) -> None:
        """An element ends."""
        if self._left:
            self._left -= 1
        else:
            self.parts.append(f"</{self._open.pop()}>")

    def text(self, text: str) -> None:
        """A text; that of a style in part, which is looked at where it is whole."""
        if not self._left and self._open and self._open[-1] in WITH_TEXT:
            shown = _style(text) if self._open[-1] == "style" else text
            self.parts.append(escape(shown or "", quote=False))

    def _attribute(self, attribute: tuple[str, str]) -> tuple[str, str | None]:
        name, value = attribute
        if name in {"href", f"{XLINK} href"}:
            return "href", self._address(value)
        if name == "id":
            return name, self._ids.get(value)
        if name not in ATTRIBUTES:
            return name, None
        return name, _style(_WITHIN.sub(self._within, value))

    def _within(self, address: re.Match[str]) -> str:
        return f"{_HERE}{self._ids.get(address[1], 'none')})"

    def _address(self, value: str) -> str | None:
        """A place in the drawing, or a picture that is in it; nothing else."""
        if value.startswith("#"):
            return f"#{self._ids.get(value[1:], 'none')}"
        embedded = _EMBEDDED.fullmatch(value.strip())
        if embedded is None:
            return None
        kind = embedded[1]
        try:
            picture = bare_picture(b64decode(embedded[2]), kind.upper(), self._name)
        except Error:
            return None
        return f"data:image/{kind};base64,{b64encode(picture).decode()}"


_HERE = "\0here#"


def _style(text: str) -> str | None:
    """A style or value without remarks; None where something in it could load or run."""
    plain = _REMARK.sub("", text)
    return None if _DOUBTFUL.search(plain) else plain.replace(_HERE, "url(#")
