"""Pictures lose what they say beside their pixels; everything else is copied as it is."""

import io

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tracker.faults import EnvironmentFault
from tracker.site.attachments import bare_picture, copy_attachment

CANARY = b"canary-7431"


def jpeg_with_gps() -> bytes:
    picture = Image.new("RGB", (8, 4), "red")
    exif = picture.getexif()
    exif[0x010E] = CANARY.decode()  # description
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 22.0, 12.0)
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, comment=CANARY)
    return out.getvalue() + CANARY


def png_with_text() -> bytes:
    info = PngInfo()
    info.add_text("Author", CANARY.decode())
    info.add_itxt("Comment", CANARY.decode())
    out = io.BytesIO()
    Image.new("RGBA", (5, 5), (0, 128, 0, 100)).save(out, "PNG", pnginfo=info)
    return out.getvalue() + CANARY


def test_a_jpeg_loses_place_description_comment_and_what_follows_its_end():
    data = jpeg_with_gps()
    assert CANARY in data
    bare = bare_picture(data, "JPEG", "photo.jpg")
    assert CANARY not in bare
    with Image.open(io.BytesIO(bare)) as picture:
        assert (picture.size, dict(picture.getexif())) == ((8, 4), {})


def test_a_png_loses_its_text_and_what_follows_its_end_and_keeps_its_pixels():
    bare = bare_picture(png_with_text(), "PNG", "chart.png")
    assert CANARY not in bare
    with Image.open(io.BytesIO(bare)) as picture:
        assert picture.getpixel((2, 2)) == (0, 128, 0, 100)
        assert picture.info == {}


def test_a_picture_lying_on_its_side_is_turned_upright_before_it_forgets_so():
    picture = Image.new("RGB", (8, 4))
    exif = picture.getexif()
    exif[0x0112] = 6  # turned by 90 degrees
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif)
    with Image.open(io.BytesIO(bare_picture(out.getvalue(), "JPEG", "x.jpg"))) as upright:
        assert upright.size == (4, 8)


def test_a_palette_keeps_its_colours():
    picture = Image.new("P", (2, 2))
    picture.putpalette([10, 20, 30, 200, 100, 50])
    picture.putpixel((1, 1), 1)
    out = io.BytesIO()
    picture.save(out, "GIF", comment=CANARY)
    bare = bare_picture(out.getvalue(), "GIF", "x.gif")
    assert CANARY not in bare
    with Image.open(io.BytesIO(bare)) as same:
        assert same.convert("RGB").getpixel((1, 1)) == (200, 100, 50)


def test_a_transparent_palette_stays_transparent():
    picture = Image.new("P", (2, 1))
    picture.putpalette([10, 20, 30, 200, 100, 50])
    picture.putpixel((1, 0), 1)
    out = io.BytesIO()
    picture.save(out, "PNG", transparency=0)
    with Image.open(io.BytesIO(bare_picture(out.getvalue(), "PNG", "x.png"))) as same:
        assert same.convert("RGBA").getpixel((0, 0))[3] == 0
        assert same.convert("RGBA").getpixel((1, 0)) == (200, 100, 50, 255)


def test_a_moving_picture_keeps_moving():
    frames = [Image.new("RGB", (3, 3), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=90, loop=0)
    with Image.open(io.BytesIO(bare_picture(out.getvalue(), "GIF", "x.gif"))) as same:
        assert (same.n_frames, same.info["duration"]) == (2, 90)


@pytest.mark.parametrize(
    ("data", "kind"), [(b"no picture", "PNG"), (jpeg_with_gps(), "PNG"), (b"", "JPEG")]
)
def test_what_cannot_be_decoded_is_not_published(data: bytes, kind: str):
    with pytest.raises(EnvironmentFault, match="nobody knows what is in it"):
        bare_picture(data, kind, "x.png")


def test_a_document_is_copied_as_it_is_and_the_owner_is_told(tmp_path):
    said = []
    source = tmp_path / "letter.pdf"
    source.write_bytes(b"%PDF-1.7 by " + CANARY)
    copy_attachment(source, tmp_path / "files" / "letter.pdf", said.append)
    assert (tmp_path / "files" / "letter.pdf").read_bytes() == b"%PDF-1.7 by " + CANARY
    assert said == [
        "`letter.pdf` is published byte for byte: what it says of its author goes along"
    ]


def test_a_picture_is_copied_bare(tmp_path):
    said = []
    source = tmp_path / "Photo.JPG"
    source.write_bytes(jpeg_with_gps())
    copy_attachment(source, tmp_path / "files" / "Photo.JPG", said.append)
    assert CANARY not in (tmp_path / "files" / "Photo.JPG").read_bytes()
    assert said == []
