"""Nothing private is in any byte of the public site; all of it is in the owner's."""

import filecmp
from pathlib import Path

import pytest

from tests.hostile.canaries import (
    FOR_MANAGER,
    HIDDEN,
    KNOWN,
    OWNERS,
    PRIVATE,
    SECRETS,
    Secrets,
    write_secrets,
)
from tests.hostile.looking import found_in
from tests.hostile.payload import pages
from tests.hostile.running import UNLIMITED, check, run


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Secrets:
    made = write_secrets(tmp_path_factory.mktemp("secrets"), private=True)
    assert check(made.root).code == 0
    return made


def built(root: Path, *options: str) -> Path:
    """The site that the program says it has built."""
    ended = run("-C", root, "site", "build", *options, seconds=60, memory=UNLIMITED)
    assert ended.code == 0, ended.err
    return Path(ended.out.splitlines()[-1])


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_no_byte_of_the_public_site_says_anything_private(secrets: Secrets, builder: str) -> None:
    assert found_in(built(secrets.root, "--builder", builder), SECRETS) == {}


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_another_audience_is_told_what_is_for_it_and_nothing_else(
    secrets: Secrets, builder: str
) -> None:
    site = built(secrets.root, "--audience", "manager", "--builder", builder)
    assert set(found_in(site, SECRETS)) == {FOR_MANAGER}
    assert set(found_in(secrets.root / "build/manager", SECRETS)) == {FOR_MANAGER}


def test_the_stage_a_public_site_is_made_of_says_nothing_private_either(secrets: Secrets) -> None:
    built(secrets.root)
    assert found_in(secrets.root / "build/public", SECRETS) == {}


def test_the_owners_site_says_all_of_it_so_that_it_can_be_found(secrets: Secrets) -> None:
    site = built(secrets.root, "--audience", "owner")
    assert set(SECRETS) - set(found_in(site, SECRETS)) == set()


@pytest.mark.parametrize(
    ("audience", "least"),
    [("public", {KNOWN: 70}), ("owner", {KNOWN: 70, OWNERS: 20, HIDDEN: 70})],
)
def test_a_site_says_most_of_what_its_audience_may_see(
    secrets: Secrets, audience: str, least: dict[str, int]
) -> None:
    shown = "".join(
        p.read_text("utf-8") for p in pages(built(secrets.root, "--audience", audience))
    )
    said = (*secrets.public.texts.values(), *secrets.private.texts.values())
    for prefix, number in least.items():
        assert sum(text.startswith(prefix) and text in shown for text in said) >= number


def test_without_the_private_records_every_byte_is_the_same(
    secrets: Secrets, tmp_path: Path
) -> None:
    bare = write_secrets(tmp_path / "bare", private=False)
    built(secrets.root)
    built(bare.root)
    for folder in ("build/public", "site"):
        one, other = secrets.root / folder, bare.root / folder
        assert differing(one, other) == []


def test_attachments_of_private_evidence_stay_where_they_are(secrets: Secrets) -> None:
    files = built(secrets.root) / "files"
    assert sorted(file.name for file in files.iterdir()) == [
        "chart.png",
        "drawing.svg",
        "photo.jpg",
    ]
    assert not list(secrets.root.glob(f"build/public/**/*{PRIVATE}*"))


def differing(one: Path, other: Path) -> list[str]:
    """Names of files that are not the same in both folders."""
    names = {f.relative_to(d).as_posix() for d in (one, other) for f in d.rglob("*") if f.is_file()}
    _, mismatch, errors = filecmp.cmpfiles(one, other, names, shallow=False)
    return sorted(mismatch + errors)
