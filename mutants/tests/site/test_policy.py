"""Each page says what it may run and load: its builder's scripts, and files of the site."""

import re
from pathlib import Path

import pytest

from tracker.faults import EnvironmentFault, Refusal
from tracker.site.finish import finish_pages
from tracker.site.policy import guarded, policy
from tracker.site.theme import is_of_the_builder, script_styles, template_text, templates
from tracker.views.outward.head import Head

HEAD = '<!doctype html><head><meta charset="utf-8"><title>A</title>'
OURS = re.findall(r"<script>(.*?)</script>", template_text("mkdocs"), re.DOTALL)


def page(body: str) -> str:
    return f"{HEAD}</head><body>{body}</body>"


def told(text: str) -> dict[str, str]:
    """The directives of a page's policy."""
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert found is not None
    return dict(part.split(" ", 1) for part in found[1].split("; "))


def test_nothing_is_allowed_but_the_sites_own_files() -> None:
    assert told(guarded(page(""), "a.html", "mkdocs")) == {
        "default-src": "'none'",
        "script-src": "'self' file:",
        "style-src": "'self' file:",
        "img-src": "'self' file: data:",
        "connect-src": "'self'",
        "worker-src": "'self' blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_it_stands_before_all_that_it_is_about() -> None:
    assert guarded(page(""), "a.html", "mkdocs").startswith(
        '<!doctype html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"'
    )


def test_a_script_of_the_builders_is_named_by_its_hash() -> None:
    # As `printf a | openssl dgst -sha256 -binary | base64` has it.
    assert re.findall("'sha256-[^']*'", policy(["a", "a"], ["a"])) == [
        "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"
    ] * 2


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_a_builders_script_is_known_whatever_it_fills_in(builder: str) -> None:
    scope = next(s for s in re.findall(r"<script>(.*?)</script>", template_text(builder)) if "__md_scope=" in s)
    filled = re.sub(r"\{\{.*?\}\}", "../..", scope)
    assert "'sha256-" in told(guarded(page(f"<script>{filled}</script>"), "a.html", builder))["script-src"]


@pytest.mark.parametrize(
    "script",
    ["<script>alert(1)</script>", "<SCRIPT type=module>x</SCRIPT >", '<script type="text/javascript">x</script>'],
)
def test_a_page_with_a_strange_script_is_refused(script: str) -> None:
    with pytest.raises(Refusal, match="`goals/a.html` holds a script that mkdocs did not bring"):
        guarded(page(script), "goals/a.html", "mkdocs")


@pytest.mark.parametrize(
    "script",
    ['<script src="a.js"></script>', '<script type="application/json">{}</script>', "<script type=application/ld+json>{}</script>"],
)
def test_files_and_data_need_no_hash(script: str) -> None:
    assert "'sha256-" not in guarded(page(script), "a.html", "mkdocs")


def test_a_piece_of_a_builders_script_is_none() -> None:
    assert not is_of_the_builder(OURS[0][:40], "mkdocs")
    assert is_of_the_builder(OURS[0], "mkdocs")


def test_what_leads_out_of_the_site_says_nothing_of_it() -> None:
    shown = guarded(page('<a href="https://e.org" rel="noopener">x</a> rel="noopener"'), "a.html", "mkdocs")
    assert '<a href="https://e.org" rel="noopener noreferrer">x</a> rel="noopener"' in shown
    assert '<meta name="referrer" content="no-referrer">' in shown


def test_a_page_without_a_head_is_a_fault_of_the_builder() -> None:
    with pytest.raises(EnvironmentFault, match="without a head"):
        guarded("<p>a</p>", "a.html", "mkdocs")


def test_every_page_of_a_site_gets_one_and_the_search_its_style(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    scripts = tmp_path / "assets/javascripts"
    scripts.mkdir(parents=True)
    (scripts / "bundle.1.min.js").write_text('var Tc=\'.u{}\';C("style",{},Tc.toString())')
    for name in ("index.html", "deep/a.html"):
        (tmp_path / name).write_text(page("Straße"), "utf-8")
    finish_pages(tmp_path, "zensical", Head(name="Ada", site=None, person="{}"))
    for name in ("index.html", "deep/a.html"):
        text = (tmp_path / name).read_text("utf-8")
        assert "Straße" in text
        assert told(text)["style-src"].startswith("'self' file: 'sha256-")


def test_the_other_builders_search_has_a_style_of_its_own() -> None:
    (bundle,) = (templates("zensical") / "assets/javascripts").glob("bundle.*.min.js")
    assert len(script_styles(bundle.read_text("utf-8"))) == 1
    assert script_styles('("style",{},x.toString())') == ()
