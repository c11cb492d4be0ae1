"""Of a `mkdocs.yml` what is allowed is taken; the rest is named, each at its place."""

from pathlib import Path

import pytest

from tests.conftest import PortfolioWriter
from tests.site.portfolios import places
from tracker.site.settings import SiteSettings, read_settings
from tracker.text.diagnostics import Diagnostic, Severity

TITLES = {"about.md": "About me", "now.md": "Now"}
ASSETS = ("assets/logo.png",)


def settings(root: Path) -> tuple[SiteSettings, tuple[Diagnostic, ...]]:
    return read_settings(root, TITLES, ASSETS)


def test_without_the_file_there_are_defaults(portfolio: PortfolioWriter) -> None:
    assert settings(portfolio({})) == (SiteSettings(), ())


def test_what_is_allowed_is_taken(portfolio: PortfolioWriter) -> None:
    taken, findings = settings(
        portfolio(
            {
                "mkdocs.yml": """
                    site_name: Ada & Co
                    site_url: https://ada.example/me/
                    site_description: All of it
                    theme:
                      name: material
                      font: false
                      logo: assets/logo.png
                      favicon: assets/logo.png
                      palette:
                        - {scheme: slate, primary: deep purple, media: '(prefers-color-scheme: dark)'}
                        - {scheme: default, toggle: {icon: material/web, name: '"><b>'}}
                    plugins: [search, tags]
                    extra:
                      generator: false
                      homepage: https://ada.example/
                      social:
                        - {icon: fontawesome/solid/envelope, link: 'mailto:ada@ada.example', name: Me}
                    nav:
                      - Who: about.md
                """
            }
        )
    )
    assert findings == ()
    assert (taken.site_name, taken.site_url) == ("Ada & Co", "https://ada.example/me/")
    assert taken.site_description == "All of it"
    assert taken.theme == {
        "palette": [
            {
                "scheme": "slate",
                "primary": "deep purple",
                "media": "(prefers-color-scheme: dark)",
            },
            {
                "scheme": "default",
                "toggle": {"icon": "material/web", "name": "&quot;&gt;&lt;b&gt;"},
            },
        ],
        "logo": "assets/logo.png",
        "favicon": "assets/logo.png",
    }
    social = {"icon": "fontawesome/solid/envelope", "link": "mailto:ada@ada.example", "name": "Me"}
    assert taken.extra == {
        "social": [social],
        "homepage": "https://ada.example/",
        "generator": False,
    }
    assert taken.nav == ({"Who": "about.md"},)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("hooks: [evil.py]", 1, 1),
        ("site_name: x\nINHERIT: ../base.yml", 2, 1),
        ("theme: {custom_dir: overrides}", 1, 9),
        ("theme:\n  name: material\n  custom_dir: overrides", 3, 3),
        ("plugins: [search, macros]", 1, 19),
        ("plugins: exec", 1, 1),
        ("plugins:\n  - gen-files: {scripts: [x.py]}", 2, 5),
        ("plugins:\n  search: {}\n  exec: {}", 1, 1),
    ],
)
def test_what_could_run_a_program_is_refused(
    portfolio: PortfolioWriter, text: str, line: int, column: int
) -> None:
    _, findings = settings(portfolio({"mkdocs.yml": text + "\n"}))
    assert places(findings) == [("unsafe-site-setting", "mkdocs.yml", line, column)]
    assert findings[0].severity is Severity.ERROR


@pytest.mark.parametrize(
    "text",
    [
        "site_name: !ENV [HOME, x]\n",
        "markdown_extensions:\n  - x: !!python/name:os.system\n",
        "extra: !!python/object/apply:os.system [id]\n",
    ],
)
def test_tags_are_refused(portfolio: PortfolioWriter, text: str) -> None:
    _, findings = settings(portfolio({"mkdocs.yml": text}))
    assert "tag" in {code for code, *_ in places(findings)}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("site_url: javascript:alert(1)", (1, 11)),
        ("site_url: ftp://x", (1, 11)),
        ("site_url: 'https://x/\" onload=\"'", (1, 11)),
        ("site_name: 3.10", (1, 12)),
        ("theme: 3", (1, 8)),
        ("theme: {logo: ../../etc/passwd}", (1, 15)),
        ("theme: {logo: 'https://x/logo.png'}", (1, 15)),
        ("theme: {favicon: assets/none.png}", (1, 18)),
        ("theme: {palette: teal}", (1, 18)),
        ("theme: {palette: {primary: [teal]}}", (1, 28)),
        ("theme: {palette: {primary: 'a\"b'}}", (1, 28)),
        ("theme: {palette: [{toggle: {icon: ../../x, name: y}}]}", (1, 35)),
        ("theme: {name: readthedocs}", (1, 15)),
        ("extra: {generator: maybe}", (1, 20)),
        ("extra: {social: [{link: 'javascript:alert(1)'}]}", (1, 25)),
        ("extra: {homepage: '//elsewhere'}", (1, 19)),
        ("nav: about.md", (1, 6)),
        ("nav:\n  - About: 3", (2, 5)),
        ("nav:\n  - {A: about.md, B: now.md}", (2, 5)),
    ],
)
def test_what_does_not_fit_is_an_error_at_its_place(
    portfolio: PortfolioWriter, text: str, place: tuple[int, int]
) -> None:
    _, findings = settings(portfolio({"mkdocs.yml": text + "\n"}))
    assert places(findings) == [("invalid-site-setting", "mkdocs.yml", *place)]
    assert findings[0].severity is Severity.ERROR


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("repo_url: https://github.com/x/y", "repo_url"),
        ("theme: {features: [x]}", "theme.features"),
        ("theme: {font: {text: Roboto}}", "theme.font"),
        ("theme: {palette: {hue: 3}}", "theme.palette.hue"),
        ("extra: {analytics: {provider: google, property: G-1}}", "extra.analytics"),
        ("extra: {consent: {title: x}}", "extra.consent"),
        ("extra: {polyfills: ['https://x/y.js']}", "extra.polyfills"),
        ("extra: {version: {provider: mike}}", "extra.version"),
        ("extra_javascript: ['https://x/y.js']", "extra_javascript"),
        ("extra_css: [x.css]", "extra_css"),
    ],
)
def test_what_is_left_out_is_named(portfolio: PortfolioWriter, text: str, name: str) -> None:
    taken, (finding,) = settings(portfolio({"mkdocs.yml": text + "\n"}))
    assert (finding.code, finding.severity) == ("unused-site-setting", Severity.WARNING)
    assert finding.message == f"`{name}` is not used"
    assert (taken.theme.get("font"), taken.extra) == (None, {})


def test_an_entry_that_leads_nowhere_is_an_error_at_its_place(portfolio: PortfolioWriter) -> None:
    text = "nav:\n  - About: abuot.md\n  - more:\n      - gone.md\n  - Blog: https://x.example/\n"
    _, findings = settings(portfolio({"mkdocs.yml": text}))
    assert places(findings) == [
        ("unknown-page", "mkdocs.yml", 2, 12),
        ("unknown-page", "mkdocs.yml", 4, 9),
        ("unknown-page", "mkdocs.yml", 5, 11),
    ]


def test_entries_may_stand_in_each_other_and_go_without_a_title(portfolio: PortfolioWriter) -> None:
    text = "nav:\n  - now.md\n  - Me: [about.md, Goal: goals/ship.md]\n  - kpis.md\n"
    taken, findings = settings(portfolio({"mkdocs.yml": text}))
    assert findings == ()
    assert taken.nav == (
        {"Now": "now.md"},
        {"Me": ({"About me": "about.md"}, {"Goal": "goals/ship.md"})},
        {"kpis": "kpis.md"},
    )


def test_a_link_is_not_followed(portfolio: PortfolioWriter, tmp_path: Path) -> None:
    root = portfolio({})
    (tmp_path / "other.yml").write_text("site_name: Other\n")
    (root / "mkdocs.yml").symlink_to(tmp_path / "other.yml")
    taken, findings = settings(root)
    assert (taken, places(findings)) == (SiteSettings(), [("symlink", "mkdocs.yml", 1, 1)])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"#" * (1 << 20) + b"\n", "file-too-large"),
        (b"site_name: J\xfcrgen\n", "not-utf-8"),
        (b"\xff\xfes\0i\0", "not-utf-8"),
        (b"- a list\n", "root-not-mapping"),
    ],
)
def test_what_is_no_text_is_a_finding(portfolio: PortfolioWriter, data: bytes, code: str) -> None:
    root = portfolio({})
    (root / "mkdocs.yml").write_bytes(data)
    assert code in {found for found, *_ in places(settings(root)[1])}
