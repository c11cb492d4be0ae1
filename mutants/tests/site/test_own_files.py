"""Which files of `site_src/` go into a site, and what is said of the others."""

import os
from pathlib import Path

import pytest

from tests.conftest import PortfolioWriter
from tests.site.portfolios import places
from tracker.site.own_files import OwnFiles, own_files
from tracker.text.diagnostics import Severity


def test_a_portfolio_can_do_without(portfolio: PortfolioWriter) -> None:
    assert own_files(portfolio({})) == (OwnFiles(pages=(), assets=()), ())


def test_pages_and_assets_are_told_apart_and_hidden_files_are_passed_over(
    portfolio: PortfolioWriter,
) -> None:
    root = portfolio(
        {
            "site_src/now.md": "",
            "site_src/about/me.md": "",
            "site_src/assets/logo.svg": "",
            "site_src/assets/deep/photo.jpg": "",
            "site_src/.draft.md": "",
            "site_src/.git/x.md": "",
        }
    )
    assert own_files(root) == (
        OwnFiles(
            pages=("about/me.md", "now.md"), assets=("assets/deep/photo.jpg", "assets/logo.svg")
        ),
        (),
    )


@pytest.mark.parametrize(
    "name",
    [
        "photo.jpg",
        "about.html",
        "page.markdown",
        "README.md",
        "readme.md",
        "about.MD",
        "assets/x.js",
        "assets/x.css",
        "assets/page.md",
        "assets/page.mkd",
        "assets/X.HTML",
    ],
)
def test_what_does_not_belong_there_is_left_out_with_a_warning(
    portfolio: PortfolioWriter, name: str
) -> None:
    files, (finding,) = own_files(portfolio({f"site_src/{name}": ""}))
    assert files == OwnFiles(pages=(), assets=())
    assert (finding.code, finding.severity) == ("unused-site-file", Severity.WARNING)


def test_links_are_not_followed(portfolio: PortfolioWriter, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "diary.md").write_text("dear diary")
    root = portfolio({"site_src/now.md": ""})
    (root / "site_src" / "diary.md").symlink_to(tmp_path / "secret" / "diary.md")
    (root / "site_src" / "folder").symlink_to(tmp_path / "secret")
    files, findings = own_files(root)
    assert files.pages == ("now.md",)
    assert sorted(places(findings)) == [
        ("symlink", "site_src/diary.md", 1, 1),
        ("symlink", "site_src/folder", 1, 1),
    ]


def test_a_link_in_the_place_of_the_folder_is_not_followed(
    portfolio: PortfolioWriter, tmp_path: Path
) -> None:
    root = portfolio({})
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "now.md").write_text("x")
    (root / "site_src").symlink_to(tmp_path / "elsewhere")
    files, findings = own_files(root)
    assert (files.pages, places(findings)) == ((), [("symlink", "site_src", 1, 1)])


def test_a_pipe_is_not_opened(portfolio: PortfolioWriter) -> None:
    root = portfolio({"site_src/now.md": ""})
    os.mkfifo(root / "site_src" / "pipe.md")
    assert places(own_files(root)[1]) == [("not-a-regular-file", "site_src/pipe.md", 1, 1)]


def test_a_file_in_the_place_of_the_folder_is_a_finding(portfolio: PortfolioWriter) -> None:
    root = portfolio({"site_src": "text"})
    assert places(own_files(root)[1]) == [("unreadable-folder", "site_src", 1, 1)]


def test_a_name_that_cannot_be_shown_is_a_finding(portfolio: PortfolioWriter) -> None:
    root = portfolio({"site_src/now.md": ""})
    Path(os.fsdecode(os.fsencode(root / "site_src") + b"/\xff.md")).write_text("")
    assert places(own_files(root)[1]) == [("file-name", "site_src/\\xff.md", 1, 1)]
