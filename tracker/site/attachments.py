"""Attachments of shared evidence, copied without what pictures say beside their pixels."""

import io
import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from PIL import Image, ImageOps, ImageSequence

from tracker.faults import EnvironmentFault
from tracker.records.audience import Shared
from tracker.views.pages.book import Attachment

FOLDER = "files"
PICTURES = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".gif": "GIF", ".webp": "WEBP"}
TIMING = ("duration", "loop")
PIXELS = 100_000_000
# What a builder would take for a page, or a browser for a program of this site.
RUNNABLE = frozenset((".md", ".markdown", ".html", ".htm", ".xhtml", ".xml", ".js", ".mjs", ".css"))
UNFIT = re.compile(r"[^\w.-]+", re.ASCII)


def published(portfolio: Shared) -> Mapping[str, Attachment]:
    """Where the file of each piece of evidence stands in the site, by evidence id.

    By its own name; where two share one (ignoring case), each is prefixed with its evidence's id.
    """
    names = {e.id: _plain_name(e.file) for e in portfolio.evidence.values() if e.file}
    often = Counter(name.lower() for name in names.values())
    places = {
        id_: f"{FOLDER}/{name if often[name.lower()] == 1 else f'{id_}-{name}'}"
        for id_, name in names.items()
    }
    return {
        id_: Attachment(place=place, picture=PurePosixPath(place).suffix.lower() in PICTURES)
        for id_, place in places.items()
    }


def _plain_name(file: str) -> str:
    """The file's own name, fit for an address; what a browser would run is named as text."""
    name = UNFIT.sub("-", PurePosixPath(file).name).lstrip(".-") or "file"
    return f"{name}.txt" if PurePosixPath(name).suffix.lower() in RUNNABLE else name


def copy_attachment(source: Path, target: Path, warn: Callable[[str], None]) -> None:
    """Copies one file: pictures as their pixels alone, others byte for byte with a warning.

    Raises EnvironmentFault for a picture that cannot be decoded: its metadata could not be taken
    out, so it is not published.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    kind = PICTURES.get(PurePosixPath(source.name).suffix.lower())
    if kind is None:
        warn(f"`{source.name}` is published byte for byte: what it says of its author goes along")
        target.write_bytes(source.read_bytes())
    else:
        target.write_bytes(bare_picture(source.read_bytes(), kind, source.name))


def bare_picture(data: bytes, kind: str, name: str) -> bytes:
    """The picture's pixels (all frames, turned upright) encoded anew, with no metadata at all."""
    try:
        with Image.open(io.BytesIO(data), formats=[kind]) as picture:
            if picture.width * picture.height > PIXELS:
                raise EnvironmentFault(f"`{name}` has more than {PIXELS:,} pixels")
            timing: dict[str, Any] = {k: picture.info[k] for k in TIMING if k in picture.info}
            frames = [_pixels(frame) for frame in ImageSequence.Iterator(picture)]
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise EnvironmentFault(
            f"`{name}` cannot be read as {kind}, so nobody knows what is in it ({error})"
        ) from None
    return _encoded(frames, kind, timing)


def _pixels(frame: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(frame)
    bare = Image.new(upright.mode, upright.size)
    if upright.mode == "P":
        palette = upright.getpalette("RGBA" if "transparency" in upright.info else "RGB")
        if "transparency" in upright.info:
            return _pixels(upright.convert("RGBA"))
        bare.putpalette(palette or [])
    bare.paste(upright)
    return bare


def _encoded(frames: list[Image.Image], kind: str, timing: Mapping[str, Any]) -> bytes:
    out = io.BytesIO()
    if len(frames) > 1:
        frames[0].save(out, kind, save_all=True, append_images=frames[1:], **timing)
    elif kind == "JPEG":
        frames[0].save(out, kind, quality=92, optimize=True)
    else:
        frames[0].save(out, kind)
    return out.getvalue()
