"""The generated `mkdocs.yml` is plain, safe, and read alike by every YAML reader."""

import yaml

from tracker.site.config import config_text
from tracker.site.settings import SiteSettings


def read(settings: SiteSettings = SiteSettings(), **more):  # noqa: B008 (frozen)
    text = config_text(
        settings, owner=more.get("owner", "Ada <b>"), nav=({"Home": "index.md"},), styles=("a.css",)
    )
    return yaml.safe_load(text)


def test_the_site_is_called_after_its_owner_with_markup_made_harmless():
    assert read()["site_name"] == "Ada &lt;b&gt;"


def test_the_defaults_need_no_network_and_work_from_files():
    config = read()
    assert config["theme"]["font"] is False
    assert config["use_directory_urls"] is False
    assert config["plugins"] == ["search"]
    assert "hooks" not in config


def test_the_users_colours_hold_in_light_and_in_dark():
    config = read(SiteSettings(theme={"palette": {"primary": "teal"}}))
    assert [(p.get("scheme"), p["primary"]) for p in config["theme"]["palette"]] == [
        (None, "teal"),
        ("default", "teal"),
        ("slate", "teal"),
    ]


def test_a_palette_with_schemes_of_its_own_is_taken_as_it_is():
    palette = [{"scheme": "slate", "primary": "red"}]
    assert read(SiteSettings(theme={"palette": palette}))["theme"]["palette"] == palette


def test_words_that_old_readers_take_for_booleans_stay_words():
    extra = {"no": "on", "off": ["yes", "Y"], "empty": {}, "none": None, "list": []}
    assert read(SiteSettings(extra=extra))["extra"] == extra
