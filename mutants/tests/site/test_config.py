"""The generated `mkdocs.yml` is plain, safe, and read alike by every YAML reader."""

from typing import Any

import pytest
import yaml

from tracker.site.config import config_text
from tracker.site.settings import SiteSettings
from tracker.site.shape import Setting


def read(settings: SiteSettings, *, owner: str = "Ada <b>") -> dict[str, Any]:
    nav = ({"Home": "index.md"}, {"Yes": ({"No": "no.md"},)})
    text = config_text(settings, owner=owner, nav=nav, styles=("a.css",))
    config = yaml.safe_load(text)
    assert isinstance(config, dict)
    return config


def test_the_site_is_called_after_its_owner_with_markup_made_harmless() -> None:
    assert read(SiteSettings())["site_name"] == "Ada &lt;b&gt;"


def test_the_defaults_need_no_network_and_work_from_files() -> None:
    config = read(SiteSettings())
    assert config["theme"]["font"] is False
    assert config["use_directory_urls"] is False
    assert config["plugins"] == ["search"]
    assert "hooks" not in config


def test_the_navigation_is_written_as_it_is() -> None:
    assert read(SiteSettings())["nav"] == [{"Home": "index.md"}, {"Yes": [{"No": "no.md"}]}]


@pytest.mark.parametrize("palette", [[{"primary": "teal"}], [{"primary": "teal", "accent": "red"}]])
def test_the_users_colours_hold_in_light_and_in_dark(palette: list[dict[str, str]]) -> None:
    schemes = read(SiteSettings(theme={"palette": palette}))["theme"]["palette"]
    assert [(p.get("scheme"), p["primary"]) for p in schemes] == [
        (None, "teal"),
        ("default", "teal"),
        ("slate", "teal"),
    ]


def test_a_palette_with_schemes_of_its_own_is_taken_as_it_is() -> None:
    palette = [{"scheme": "slate", "primary": "red"}]
    assert read(SiteSettings(theme={"palette": palette}))["theme"]["palette"] == palette


def test_the_logo_goes_along() -> None:
    theme = read(SiteSettings(theme={"logo": "assets/logo.png"}))["theme"]
    assert (theme["logo"], theme["name"]) == ("assets/logo.png", "material")


def test_words_that_old_readers_take_for_booleans_stay_words() -> None:
    extra: dict[str, Setting] = {
        "no": "on",
        "off": ["yes", "Y"],
        "empty": {},
        "none": None,
        "list": [],
        "true": True,
    }
    assert read(SiteSettings(extra=extra))["extra"] == extra


@pytest.mark.parametrize("text", ['a"b\\', "a: b # c", "{{ x }}", "!ENV x", "1.10", "ä\u2028\n"])
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    assert read(SiteSettings(extra={"x": text}))["extra"] == {"x": text}
