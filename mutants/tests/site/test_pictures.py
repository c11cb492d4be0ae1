"""Pictures lose what they say beside their pixels, and keep these."""

import io

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tracker.faults import Refusal
from tracker.site import pictures
from tracker.site.pictures import bare_picture

CANARY = b"canary-7431"


def jpeg_with_gps() -> bytes:
    picture = Image.new("RGB", (8, 4), "red")
    exif = picture.getexif()
    exif[0x010E] = CANARY.decode()  # description
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 22.0, 12.0)
    return saved(picture, "JPEG", exif=exif, comment=CANARY) + CANARY


def png_with_text() -> bytes:
    info = PngInfo()
    info.add_text("Author", CANARY.decode())
    info.add_itxt("Comment", CANARY.decode())
    return saved(Image.new("RGBA", (5, 5), (0, 128, 0, 100)), "PNG", pnginfo=info) + CANARY


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def test_a_jpeg_loses_place_description_comment_and_what_follows_its_end() -> None:
    data = jpeg_with_gps()
    assert CANARY in data
    bare = bare_picture(data, "JPEG", "photo.jpg")
    assert CANARY not in bare
    assert (opened(bare).size, dict(opened(bare).getexif())) == ((8, 4), {})


def test_a_png_loses_its_text_and_what_follows_its_end_and_keeps_its_pixels() -> None:
    bare = bare_picture(png_with_text(), "PNG", "chart.png")
    assert CANARY not in bare
    assert opened(bare).getpixel((2, 2)) == (0, 128, 0, 100)
    assert opened(bare).info == {}


def test_a_webp_loses_its_description() -> None:
    picture = Image.new("RGB", (8, 4), "red")
    exif = picture.getexif()
    exif[0x010E] = CANARY.decode()
    bare = bare_picture(saved(picture, "WEBP", exif=exif), "WEBP", "x.webp")
    assert CANARY not in bare
    assert opened(bare).size == (8, 4)


def test_a_picture_lying_on_its_side_is_turned_upright_before_it_forgets_so() -> None:
    picture = Image.new("RGB", (8, 4))
    exif = picture.getexif()
    exif[0x0112] = 6  # turned by 90 degrees
    assert opened(bare_picture(saved(picture, "JPEG", exif=exif), "JPEG", "x.jpg")).size == (4, 8)


def test_a_palette_keeps_its_colours() -> None:
    picture = Image.new("P", (2, 2))
    picture.putpalette([10, 20, 30, 200, 100, 50])
    picture.putpixel((1, 1), 1)
    bare = bare_picture(saved(picture, "GIF", comment=CANARY), "GIF", "x.gif")
    assert CANARY not in bare
    assert opened(bare).convert("RGB").getpixel((1, 1)) == (200, 100, 50)


def test_a_transparent_palette_stays_transparent() -> None:
    picture = Image.new("P", (2, 1))
    picture.putpalette([10, 20, 30, 200, 100, 50])
    picture.putpixel((1, 0), 1)
    same = opened(bare_picture(saved(picture, "PNG", transparency=0), "PNG", "x.png"))
    assert [same.convert("RGBA").getpixel((x, 0)) for x in (0, 1)] == [
        (10, 20, 30, 0),
        (200, 100, 50, 255),
    ]


def test_a_colour_said_to_be_transparent_stays_so() -> None:
    data = saved(Image.new("RGB", (1, 1), (9, 8, 7)), "PNG", transparency=(9, 8, 7))
    assert opened(bare_picture(data, "PNG", "x.png")).getpixel((0, 0)) == (9, 8, 7, 0)


def test_a_moving_picture_keeps_moving() -> None:
    frames = [Image.new("RGB", (3, 3), colour) for colour in ("red", "blue")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=90, loop=0)
    same = opened(bare_picture(data, "GIF", "x.gif"))
    assert (getattr(same, "n_frames", 1), same.info["duration"]) == (2, 90)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"no picture", "PNG"),
        (jpeg_with_gps(), "PNG"),
        (b"", "JPEG"),
        (png_with_text()[:40], "PNG"),
        (b"GIF89a", "GIF"),
    ],
)
def test_what_cannot_be_decoded_is_refused(data: bytes, kind: str) -> None:
    with pytest.raises(Refusal, match="nobody knows what is in it"):
        bare_picture(data, kind, "x.png")


def test_a_picture_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PIXELS", 24)
    with pytest.raises(Refusal, match="more than 24 pixels"):
        bare_picture(png_with_text(), "PNG", "x.png")
