"""Pictures are freed of their metadata once, and the same bytes come from the store."""

import io
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from tracker.faults import Refusal
from tracker.site.picture_store import picture_store
from tracker.site.pictures import bare_picture

CANARY = "Canary Wharf"


def picture(text: str = CANARY) -> bytes:
    """A picture that says something beside its pixels."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", text)
    out = io.BytesIO()
    Image.new("RGB", (4, 4), "teal").save(out, "PNG", pnginfo=info)
    return out.getvalue()


def test_a_picture_is_freed_once_and_nothing_it_says_is_kept(tmp_path: Path) -> None:
    bare = picture_store(tmp_path)
    first = bare(picture(), "PNG", "a.png")
    (kept,) = (tmp_path / "pictures").iterdir()
    assert kept.read_bytes() == first == bare_picture(picture(), "PNG", "a.png")
    assert CANARY.encode() not in first
    kept.write_bytes(b"kept")
    assert bare(picture(), "PNG", "b.png") == b"kept"
    assert bare(picture("other"), "PNG", "a.png") == first


def test_a_picture_that_is_refused_is_refused_again(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(Refusal, match="cannot be read as PNG"):
            picture_store(tmp_path)(b"no picture", "PNG", "a.png")
    assert not (tmp_path / "pictures").exists()


def test_without_a_store_each_picture_is_freed_each_time() -> None:
    assert picture_store(None) is bare_picture
