"""Rows 21, 23 and 28: slips about who may see a record, ids and addresses."""

from pathlib import Path

import pytest

from tests.hostile.inputs import GOAL, path_of, write
from tests.hostile.running import Checked, check, run


def goal(line: str) -> str:
    return GOAL.replace("{line}", line)


SHARES = {
    "shared: [public]": "unknown-key 7:5",
    "Share: [public]": "unknown-key 7:5",
    "share_with: [public]": "unknown-key 7:5",
    "share: public": "not-a-list 7:12",
    "share: true": "not-a-list 7:12",
    "share: {public: true}": "not-a-list 7:12",
    'share: "[public]"': "not-a-list 7:12",
    "share: [pubic]": "unknown-audience 7:13",
    "share: [manager]": "unknown-audience 7:13",
    "share: [Public]": "bad-id 7:13",
    "share: [рublic]": "bad-id 7:13",
    "share: ['*']": "bad-id 7:13",
    "share: [[public]]": "not-text 7:13",
    "share: [public, public]": "repeated-entry 7:21",
    "share: [owner]": "not-here 7:13",
    "share: [~]": "no-value 7:13",
    "share: null": "no-value 7:5",
    "share:": "no-value 7:5",
}
LIST = "Write a list of audiences, such as `share: [public]`; `share: []` means the owner only."
URLS = {
    "javascript:alert(1)": "bad-url 6:10",
    "JaVaScRiPt:alert(1)": "bad-url 6:10",
    '"java\\tscript:alert(1)"': "bad-url 6:10",
    "vbscript:x": "bad-url 6:10",
    "data:text/html,x": "bad-url 6:10",
    "blob:https://example.org/x": "bad-url 6:10",
    "//host": "bad-url 6:10",
    "' http://x'": "bad-url 6:10",
    "https://x y": "bad-url 6:10",
    "https://user:pw@x": "bad-url 6:10",
    "https://user@x": "bad-url 6:10",
    "https://x\\@y": "bad-url 6:10",
    "file:///etc/passwd": "bad-url 6:10",
    "ftp://x": "bad-url 6:10",
    "https:///x": "bad-url 6:10",
    "/local": "bad-url 6:10",
    "'https://x/\"onmouseover=\"x'": "bad-url 6:10",
    "https://x#<script>": "bad-url 6:10",
    "https://ex\u200bample.org": "bad-url 6:10",
    "https://x/@me": "",
    "mailto:a@example.org": "",
}
IDS = {
    "index": "bad-id 2:3",
    "../x": "bad-id 2:3",
    "CON": "bad-id 2:3",
    "nul": "bad-id 2:3",
    "a" * 300: "bad-id 2:3",
    "a" * 65: "bad-id 2:3",
    "-a": "bad-id 2:3",
    "a-": "bad-id 2:3",
    "a--b": "bad-id 2:3",
    "a/b": "bad-id 2:3",
    "a.b": "bad-id 2:3",
    "a_b": "bad-id 2:3",
    "'%41'": "bad-id 2:3",
    "'<script>'": "bad-id 2:3",
    "''": "bad-id 2:3",
    "ä": "bad-id 2:3",
    "Same": "bad-id 2:3",
    "same": "",
    "a" * 64: "",
}
EVIDENCE = (
    "evidence:\n  {id}:\n    title: A\n    date: 2026-02-03\n    kind: other\n    url: {url}\n"
)
SETBACK = "setbacks:\n  {key}: {title: A, date: 2026-02-03}\n"
INPUTS = {
    **{line: goal(line) for line in SHARES},
    "share: public, of a file": "share: public\n" + goal("weight: 1"),
    "shared, of a file": "shared: [public]\n" + goal("weight: 1"),
    "Share, of a file": "Share: [public]\n" + goal("weight: 1"),
    **{url: EVIDENCE.replace("{url}", url) for url in URLS},
    **{key: SETBACK.replace("{key}", key) for key in IDS},
}
EXPECTED = {
    **SHARES,
    "share: public, of a file": "not-a-list 1:8",
    "shared, of a file": "unknown-section 1:1",
    "Share, of a file": "unknown-section 1:1",
    **URLS,
    **IDS,
}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return check(write(tmp_path_factory.mktemp("slips"), INPUTS))


@pytest.mark.parametrize("name", EXPECTED, ids=lambda name: name[:40])
def test_one_mistake_is_one_finding_at_its_place(checked: Checked, name: str) -> None:
    expected = tuple(filter(None, (EXPECTED[name],)))
    assert checked.found.get(path_of(name, INPUTS), ()) == expected


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("shared: [public]", "did you mean `share`?"),
        ("Share: [public]", "did you mean `share`?"),
        ("share: [pubic]", "did you mean `public`?"),
        ("share: public", "write `share: [public]`"),
        ("share: true", LIST),
        ("share: {public: true}", LIST),
        ('share: "[public]"', "write `share: [public]`"),
        ("shared, of a file", "did you mean `share`?"),
        ("share: public, of a file", "write `share: [public]`"),
    ],
)
def test_a_slip_in_sharing_says_what_was_meant(checked: Checked, name: str, cure: str) -> None:
    assert checked.helps[path_of(name, INPUTS)] == (cure,)


@pytest.mark.parametrize(
    "line",
    ["shared: [public]", "share: public", "share: [pubic]", "share: true", "Share: [public]"],
)
def test_there_is_no_site_while_it_is_unclear_who_may_see_what(tmp_path: Path, line: str) -> None:
    root = write(tmp_path, {"goal": goal(line)})
    ended = run("-C", root, "site", "build")
    assert ended.code == 1
    assert sorted(p.name for p in root.iterdir()) == ["goals"]
