"""Attachments of shared evidence, copied without what pictures say beside their pixels."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from PIL import Image, ImageOps, ImageSequence

from tracker.faults import EnvironmentFault

PICTURES = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".gif": "GIF", ".webp": "WEBP"}
PIXELS = 100_000_000


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
            timing = {k: picture.info[k] for k in ("duration", "loop") if k in picture.info}
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


def _encoded(frames: list[Image.Image], kind: str, timing: Mapping[str, object]) -> bytes:
    out = io.BytesIO()
    options: dict[str, object] = {"JPEG": {"quality": 92, "optimize": True}}.get(kind, {})
    if len(frames) > 1:
        options |= {"save_all": True, "append_images": frames[1:], **timing}
    frames[0].save(out, kind, **options)
    return out.getvalue()
