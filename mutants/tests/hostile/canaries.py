"""The fullest portfolio twice over: once shared and once private, each field with a text of its own."""

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.hostile.fullest import Json, profile, sections, write_section

PRIVATE = "zebrafolk"
"""What ids, file names and folder names of private things begin with."""
COMMENT = "okapihorn"
"""What comments, pages for others, metadata of pictures and private attachments say."""
KNOWN, OWNERS, HIDDEN = "knownfact", "dodofeather", "quaggamane"
"""What texts begin with: those that are shared, the owner's in records shared, those of private ones."""
OF_THE_OWNER = ("private_note", "rater name", "witness name", "contact", "audience")
FOR_MANAGER = "tapirsnout"
"""What a page and a record say that are for one audience."""
SUMS = ("86501", "86,501", "1801.75", "1,801.75", "12003.5", "12,003.5")
SECRETS = (PRIVATE, COMMENT, OWNERS, HIDDEN, FOR_MANAGER, *SUMS)
"""What no byte of a public site may say."""


DRAWING = f"""<?xml version="1.0"?><!-- {COMMENT} -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:layers="urn:layers" onload="x()" id="{COMMENT}">
<title>{COMMENT}</title><metadata>{COMMENT}</metadata><style>/* {COMMENT} */</style>
<g layers:label="{COMMENT}" data-name="{COMMENT}"><path d="M0 0h9"/></g><script>x("{COMMENT}")</script>
</svg>"""


@dataclass
class Said:
    """Texts by the field that says them, each telling for whom it is."""

    prefix: str
    texts: dict[str, str] = field(default_factory=dict)

    def __call__(self, where: str) -> str:
        """A text that stands nowhere else."""
        owners = any(part in where for part in OF_THE_OWNER)
        number = 1000 + 7 * len(self.texts)
        return self.texts.setdefault(
            where, f"{OWNERS if owners else self.prefix}{number}{self.prefix[0]}"
        )


@dataclass
class Secrets:
    """A portfolio on disk, and what it says."""

    root: Path
    public: Said = field(default_factory=lambda: Said(KNOWN))
    private: Said = field(default_factory=lambda: Said(HIDDEN))


def write_secrets(root: Path, *, private: bool) -> Secrets:
    """The portfolio, with or without its private records."""
    made = Secrets(root)
    comment = f"# {COMMENT}: a comment of the owner\n"
    write_section(
        root / "goals/profile.yaml",
        "profile",
        profile(made.public, ["public"], "open"),
        comment,
    )
    for section, records in sections(made.public, ["public"], "open", open_items=False).items():
        write_section(root / f"goals/{PRIVATE}-folder/{section}.yaml", section, records, comment)
    told = {"title": FOR_MANAGER, "date": "2026-02-13", "kind": "award", "share": ["manager"]}
    write_section(root / "goals/told.yaml", "evidence", {"told-to-one": told})
    _write_pages(root)
    _write_attachments(root, private=private)
    if private:
        _write_private(made)
    return made


def _write_private(made: Secrets) -> None:
    for section, records in sections(made.private, [], PRIVATE, open_items=False).items():
        write_section(made.root / f"goals/private/{PRIVATE}-{section}.yaml", section, records)
    attached = {
        f"{PRIVATE}-attached": {
            "title": made.private("attached title"),
            "date": "2026-02-11",
            "kind": "award",
            "file": f"goals/files/{PRIVATE}.txt",
        }
    }
    write_section(made.root / f"goals/{PRIVATE}-more.yaml", "evidence", attached)


def _write_pages(root: Path) -> None:
    folder = root / "site_src"
    (folder / "assets").mkdir(parents=True)
    (folder / "now.md").write_text("---\nshare: [public]\n---\n# Now\n\nknownfact\n")
    (folder / f"{PRIVATE}.md").write_text(f"# Mine\n\n{COMMENT}\n")
    (folder / "manager.md").write_text(f"---\nshare: [manager]\n---\n# For one\n\n{FOR_MANAGER}\n")


def _write_attachments(root: Path, *, private: bool) -> None:
    folder = root / "goals/files"
    folder.mkdir(parents=True)
    (folder / "photo.jpg").write_bytes(_jpeg())
    (folder / "chart.png").write_bytes(_png())
    (folder / "drawing.svg").write_text(DRAWING)
    if private:
        (folder / f"{PRIVATE}.txt").write_text(COMMENT)
    named = {"photo": "photo.jpg", "chart": "chart.png", "drawing": "drawing.svg"}
    records: Json = {
        f"open-{name}": {
            "title": f"The {name}",
            "date": "2026-02-12",
            "kind": "award",
            "share": ["public"],
            "file": f"goals/files/{file}",
        }
        for name, file in named.items()
    }
    write_section(root / "goals/attached.yaml", "evidence", records)


def _jpeg() -> bytes:
    picture = Image.new("RGB", (8, 8), "red")
    exif = picture.getexif()
    exif[0x010E] = COMMENT
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 22.0, 12.0)
    return _saved(picture, "JPEG", exif=exif, comment=COMMENT.encode()) + COMMENT.encode()


def _png() -> bytes:
    info = PngInfo()
    info.add_text("Author", COMMENT)
    info.add_itxt("Comment", COMMENT, zip=True)
    return _saved(Image.new("RGB", (8, 8), "blue"), "PNG", pnginfo=info) + COMMENT.encode()


def _saved(picture: Image.Image, kind: str, **options: Any) -> bytes:  # noqa: ANN401 (Pillow's)
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()
