"""Pictures without what they say beside their pixels."""

import io
import struct
import zlib
from collections.abc import Mapping
from typing import Any
from warnings import catch_warnings

from PIL import Image, ImageOps, ImageSequence

from tracker.faults import Refusal

KINDS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".gif": "GIF", ".webp": "WEBP"}
# They can say as much beside their pixels, and browsers do not show them.
OTHERS = frozenset((".heic", ".heif", ".avif", ".tif", ".tiff", ".bmp", ".jxl", ".jp2", ".dng", ".svgz"))
PIXELS = 100_000_000
_TIMING = ("duration", "loop")
# What the library's decoders raise on damaged bytes.
_UNDECODABLE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    EOFError,
    ArithmeticError,
    MemoryError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


def bare_picture(data: bytes, kind: str, name: str) -> bytes:
    """The picture's pixels (all frames, turned upright) encoded anew, with no metadata at all.

    Raises Refusal for a picture that cannot be decoded: nobody knows what is in it.
    """
    try:
        # What the library thinks of damaged metadata is no news: none of it is kept.
        with (
            catch_warnings(action="ignore"),
            Image.open(io.BytesIO(data), formats=[kind]) as picture,
        ):
            frames = getattr(picture, "n_frames", 1)
            if picture.width * picture.height * frames > PIXELS:
                raise Refusal(f"`{name}` has more than {PIXELS:,} pixels; make it smaller")
            timing: dict[str, Any] = {k: picture.info[k] for k in _TIMING if k in picture.info}
            bare = [_pixels(frame) for frame in ImageSequence.Iterator(picture)]
            return _encoded(bare, kind, timing)
    except _UNDECODABLE as error:
        raise Refusal(
            f"`{name}` cannot be read as {kind}, so nobody knows what is in it ({error});"
            " save it anew, or share its evidence without it"
        ) from None


def _pixels(frame: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(frame)
    if "transparency" in upright.info:
        upright = upright.convert("RGBA")
    bare = Image.new(upright.mode, upright.size)
    if upright.mode == "P":
        bare.putpalette(upright.getpalette() or [])
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
