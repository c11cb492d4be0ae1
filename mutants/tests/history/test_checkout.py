"""`--at` says what the same command says in a checkout."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.program import Ended, tracker
from tests.history.repositories import begin, commit_all, git
from tests.portfolios import write_portfolio

DAY = "1780315200"  # 2026-06-01
FIRST = {
    "goals/talks.yaml": """
        metrics:
          talks: {title: Talks, unit: talks, category: thought-leadership, direction: increase,
            aggregate: sum, cadence: quarter,
            observations: [{date: 2026-01-05, value: 1}]}
        goals:
          speak: {title: Speak, category: thought-leadership, start: 2026-01-01,
            due: 2026-12-31, targets: [{metric: talks, baseline: 0, target: 4}]}
        """,
    "goals/deep/pages.yaml": """
        metrics:
          pages: {title: Pages, unit: pages, category: project-impact, direction: decrease,
            aggregate: sum, cadence: week, csv: {file: pages.csv}}
        """,
    "goals/deep/pages.csv": "date,value\n2026-01-01,9\n",
    "goals/shown.yaml": """
        evidence:
          film: {title: Film, kind: talk, date: 2026-02-01, file: goals/film.txt}
        """,
    "goals/own.yaml": "contacts: {c: {met: 2026-01-01, custom: {tribe: 1}}}",
    "goals/film.txt": "a film",
    "mkdocs.yml": "site_name: Ada\n",
    "site_src/now.md": "---\nshare: [public]\n---\n# Now\n",
    "schema/custom.schema.json": '{"type": "object", "required": ["team"]}\n',
}
COMMANDS = (
    ("check", "--format", "json"),
    ("check", "goals/deep"),
    ("kpi", "--format", "json", "--partial"),
    ("status", "--format", "json", "--partial"),
    ("fmt", "--check"),
)
Edit = Callable[[Path, random.Random], None]


def _link(root: Path, rand: random.Random) -> None:
    link = root / rand.choice(["goals/link.yaml", "goals/tied", "site_src/link.md", "goals/l.csv"])
    if not link.is_symlink():
        link.symlink_to(rand.choice(["talks.yaml", "deep", "/etc/passwd", "nowhere"]))


def _row(root: Path, rand: random.Random) -> None:
    csv = root / "goals/deep/pages.csv"
    if csv.exists():
        with csv.open("a", newline="") as file:
            file.write(f"2026-0{rand.randint(1, 9)}-11,{rand.randint(0, 9)}{rand.choice(ENDS)}")


def _executable(root: Path, rand: random.Random) -> None:
    (root / "goals/talks.yaml").chmod(rand.choice([0o644, 0o755]))


def _attachment(root: Path, rand: random.Random) -> None:
    film = root / "goals/film.txt"
    if film.exists():
        film.unlink()
    else:
        film.write_text(str(rand.random()))


def _moved(root: Path, rand: random.Random) -> None:
    target = root / f"goals/moved-{rand.randint(0, 2)}"
    if (root / "goals/deep").exists() and not target.exists():
        (root / "goals/deep").rename(target)
    elif target.exists() and not (root / "goals/deep").exists():
        target.rename(root / "goals/deep")


def _named(root: Path, rand: random.Random) -> None:
    name = rand.choice(["Ä.yaml", "a b.YAML", "-a.yml", "x.yaml/y.yaml", ".hidden.yaml"])
    write_portfolio(root, {f"goals/{name}": rand.choice(["", "x: 1\n", "goals: {}\n", "- a\n"])})


def _custom(root: Path, rand: random.Random) -> None:
    key = rand.choice(["team", "tribe"])
    write_portfolio(
        root, {"goals/own.yaml": f"contacts: {{c: {{met: 2026-01-01, custom: {{{key}: 1}}}}}}\n"}
    )


def _schema(root: Path, rand: random.Random) -> None:
    text = rand.choice(['{"type": "object"}', "{", '{"required": ["team"]}'])
    write_portfolio(root, {"schema/custom.schema.json": text})


def _page(root: Path, rand: random.Random) -> None:
    share = rand.choice(["[public]", "[pubic]", "true"])
    write_portfolio(root, {f"site_src/{rand.choice('ab')}.md": f"---\nshare: {share}\n---\n"})


def _submodule(root: Path, rand: random.Random) -> None:
    del rand
    gitlink = "160000,0123456789012345678901234567890123456789,goals/other"
    git(root, "update-index", "--add", "--cacheinfo", gitlink)
    (root / "goals/other").mkdir(exist_ok=True)


ENDS = ("\n", "\r\n")
EDITS: tuple[Edit, ...] = (
    _link, _row, _executable, _attachment, _moved, _named, _named, _named, _custom, _schema, _page, _submodule
)  # fmt: skip


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    """A repository of 50 random commits, and their ids."""
    rand = random.Random(6)  # noqa: S311 (the same each time)
    root = begin(tmp_path_factory.mktemp("history") / "portfolio")
    write_portfolio(root, FIRST)
    ids = [commit_all(root)]
    while len(ids) < 50:
        for _ in range(rand.randint(1, 3)):
            rand.choice(EDITS)(root, rand)
        ids.append(commit_all(root))
    return root, tuple(ids)


def test_at_a_commit_all_is_as_in_a_checkout(
    history: tuple[Path, tuple[str, ...]], tmp_path: Path
) -> None:
    root, ids = history
    git(root, "worktree", "add", "--quiet", "--detach", str(tmp_path / "checkout"))
    for number, id_ in enumerate(ids):
        git(tmp_path / "checkout", "checkout", "--quiet", "--force", id_)
        for command in (COMMANDS[0], COMMANDS[number % len(COMMANDS)]):
            there = _ended(tmp_path / "checkout", *command)
            assert _ended(root, "at", id_[:12], *command) == there, (id_, command)


def test_commits_differ_enough_to_tell(history: tuple[Path, tuple[str, ...]]) -> None:
    root, ids = history
    said = {_ended(root, "--at", id_, "check", "--format", "json").out for id_ in ids}
    assert len(said) > 20
    codes = ("symlink", "missing-file", "capital-suffix", "unfit-custom", "faulty-schema")
    assert [code for code in codes if not any(code in text for text in said)] == []


def test_a_site_at_a_commit_is_that_of_a_checkout(tmp_path: Path) -> None:
    root = begin(tmp_path / "portfolio")
    write_portfolio(root, FIRST | {"goals/shown.yaml": SHARED, "goals/own.yaml": "goals: {}"})
    first = commit_all(root)
    write_portfolio(root, {"goals/film.txt": "another film", "site_src/now.md": "x"})
    commit_all(root)
    git(root, "worktree", "add", "--quiet", "--detach", str(tmp_path / "checkout"), first)
    assert _ended(root, "at", first, "site", "build").code == 0
    assert _ended(tmp_path / "checkout", "site", "build").code == 0
    assert _files(root / "site") == _files(tmp_path / "checkout" / "site")
    assert "files/film.txt" in _files(root / "site")


SHARED = """
    evidence:
      film: {title: Film, kind: talk, date: 2026-02-01, file: goals/film.txt, share: [public]}
    """


def _files(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def _ended(root: Path, *arguments: str) -> Ended:
    ended = tracker(*arguments, folder=root, SOURCE_DATE_EPOCH=DAY)
    return Ended(ended.code, ended.out.replace(str(root), ""), ended.err.replace(str(root), ""))
