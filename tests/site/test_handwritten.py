"""A page written by hand says for whom it is; what it says wrong is found, never guessed."""

import pytest

from tests.conftest import PortfolioWriter
from tests.site.portfolios import places
from tracker.site.handwritten import Handwritten, filled, read_page
from tracker.text.diagnostics import Diagnostic, Severity

AUDIENCES = ("public", "manager")
PARTS = ("profile", "goals", "kpis")


def page(
    portfolio: PortfolioWriter, text: str | bytes
) -> tuple[Handwritten | None, tuple[Diagnostic, ...]]:
    root = portfolio({"site_src/now.md": ""})
    data = text if isinstance(text, bytes) else text.encode()
    (root / "site_src" / "now.md").write_bytes(data)
    return read_page(root, "now.md", AUDIENCES, PARTS)


def sound_page(portfolio: PortfolioWriter, text: str | bytes) -> Handwritten:
    read, findings = page(portfolio, text)
    assert findings == ()
    assert read is not None
    return read


def test_a_page_that_says_nothing_is_the_owners(portfolio: PortfolioWriter) -> None:
    read = sound_page(portfolio, "# Now\n\nMuch.\n")
    assert (read.title, read.text) == ("Now", "# Now\n\nMuch.\n")
    assert [read.visible_to(a) for a in ("owner", "manager", "public")] == [True, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Now\nshare: [manager]\n---\nMuch.\n",
        "---\r\ntitle: Now\r\nshare: [manager]\r\n---\r\nMuch.\r\n",
        b"\xef\xbb\xbf---\ntitle: Now\nshare:\n  - manager\n---  \nMuch.\n",
    ],
)
def test_the_front_matter_says_for_whom_a_page_is(
    portfolio: PortfolioWriter, text: str | bytes
) -> None:
    read = sound_page(portfolio, text)
    assert (read.title, read.text, read.share) == ("Now", "Much.\n", ("manager",))
    assert [read.visible_to(a) for a in ("owner", "manager", "public")] == [True, True, False]


def test_what_is_public_is_for_everybody(portfolio: PortfolioWriter) -> None:
    read = sound_page(portfolio, "---\nshare: [public]\n---\n")
    assert [read.visible_to(a) for a in ("owner", "manager", "public")] == [True, True, True]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("---\ntitle: Said\n---\n# Heading\n", "Said"),
        ("Words.\n\n## Second\n\n# The *first* one\n", "The first one"),
        ("Words.\n", "Now"),
        ("", "Now"),
        ("---\n---\n# Empty front matter\n", "Empty front matter"),
        ("---\ntitle: never ended\n# No front matter\n", "No front matter"),
    ],
)
def test_a_page_is_called_what_it_says_or_by_its_heading_or_its_file(
    portfolio: PortfolioWriter, text: str, title: str
) -> None:
    assert sound_page(portfolio, text).title == title


@pytest.mark.parametrize(
    ("front", "found"),
    [
        ("share: public", ("not-a-list", 2, 8)),
        ("share: true", ("not-a-list", 2, 8)),
        ("title: x\nshare: [pubic]", ("unknown-audience", 3, 9)),
        ("share: [Public]", ("unknown-audience", 2, 9)),
        ("share: [strangers]", ("unknown-audience", 2, 9)),
        ("share: [manager, 3]", ("unknown-audience", 2, 18)),
        ("shared: [public]", ("unknown-key", 2, 1)),
        ("Share: [public]", ("unknown-key", 2, 1)),
        ("title: 3.10", ("not-text", 2, 8)),
    ],
)
def test_a_slip_in_the_front_matter_is_an_error_at_its_place(
    portfolio: PortfolioWriter, front: str, found: tuple[str, int, int]
) -> None:
    read, (finding,) = page(portfolio, f"---\n{front}\n---\n# Now\n")
    assert read is not None
    assert not read.visible_to("public")
    code, line, column = found
    assert places((finding,)) == [(code, "site_src/now.md", line, column)]
    assert finding.severity is Severity.ERROR
    assert finding.help is not None


def test_the_audience_that_was_meant_is_named(portfolio: PortfolioWriter) -> None:
    _, (finding,) = page(portfolio, "---\nshare: [pubic]\n---\n")
    assert finding.help == "did you mean `public`?"


def test_front_matter_that_is_no_yaml_is_an_error(portfolio: PortfolioWriter) -> None:
    read, findings = page(portfolio, "---\nshare: [public\n---\n# Now\n")
    assert read is not None
    assert (read.share, {f.severity for f in findings}) == ((), {Severity.ERROR})


def test_front_matter_that_is_no_mapping_is_an_error(portfolio: PortfolioWriter) -> None:
    read, findings = page(portfolio, "---\njust words\n---\n# Now\n")
    assert read is not None
    assert (read.title, read.text, read.share) == ("Now", "# Now\n", ())
    assert {f.severity for f in findings} == {Severity.ERROR}


def test_what_other_programs_read_there_is_left_with_a_warning(
    portfolio: PortfolioWriter,
) -> None:
    _, (finding,) = page(portfolio, "---\ntemplate: evil.html\n---\n")
    assert (finding.code, finding.severity) == ("unused-front-matter", Severity.WARNING)


def test_an_unknown_placeholder_is_an_error_at_its_place(portfolio: PortfolioWriter) -> None:
    _, findings = page(portfolio, "# Now\n\nSee <!-- tracker:gaols --> and <!--tracker:-->.\n")
    assert places(findings) == [
        ("unknown-part", "site_src/now.md", 3, 5),
        ("unknown-part", "site_src/now.md", 3, 32),
    ]
    assert [finding.help for finding in findings] == [
        "did you mean `tracker:goals`?",
        "there are `goals`, `kpis`, `profile`",
    ]


def test_placeholders_are_filled_in_and_comments_are_not() -> None:
    text = "a<!-- tracker:goals -->b<!--tracker:kpis-->c<!-- note -->"
    assert list(filled(text, {"goals": "G", "kpis": "K"}.__getitem__)) == [
        (False, "a"),
        (True, "G"),
        (False, "b"),
        (True, "K"),
        (False, "c<!-- note -->"),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"caf\xe9", "not-utf-8"),
        (b"a\x1bb", "control-character"),
        (b"x" * ((1 << 20) + 1), "file-too-large"),
        (b"#\0 \0", "not-utf-8"),
    ],
)
def test_what_is_no_text_is_a_finding(portfolio: PortfolioWriter, data: bytes, code: str) -> None:
    assert [found for found, *_ in places(page(portfolio, data)[1])] == [code]
