"""The public site arrives on a branch of another repository."""

from pathlib import Path

import pytest

from tests.cli.program import Ended, tracker
from tests.history.repositories import begin, commit, commit_all, git

DAY = "1780315200"  # 2026-06-01
GOALS = """
    share: [public]
    evidence:
      film: {title: Film, kind: talk, date: 2026-02-01, file: papers/film.txt}
      diary: {title: Diary, kind: talk, date: 2026-02-01, share: []}
    """


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portfolio with a remote, published once; each test works on a copy."""
    folder = tmp_path_factory.mktemp("publish")
    root = begin(folder / "portfolio")
    commit(
        root,
        {"goals/a.yaml": GOALS, "papers/film.txt": "a film", ".gitignore": "/site/\n/build/\n"},
    )
    git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "remote.git")
    git(root, "remote", "add", "origin", "../remote.git")
    assert publish(root).code == 0
    return folder


@pytest.fixture
def root(built: Path, tmp_path: Path) -> Path:
    git(tmp_path, "clone", "--quiet", "--mirror", str(built / "remote.git"), "remote.git")
    git(tmp_path, "clone", "--quiet", str(built / "portfolio"), "portfolio")
    git(tmp_path / "portfolio", "remote", "set-url", "origin", "../remote.git")
    return tmp_path / "portfolio"


def publish(root: Path, *arguments: str, day: str = DAY, **environment: str) -> Ended:
    environment = {"SOURCE_DATE_EPOCH": day, **environment}
    return tracker("site", "publish", *arguments, folder=root, **environment)


def pages(root: Path) -> list[str]:
    return git(root.parent / "remote.git", "ls-tree", "-r", "--name-only", "gh-pages").splitlines()


def commits(root: Path) -> list[str]:
    form = "--format=%an %ae %cn %ce %ai %s"
    return git(root.parent / "remote.git", "log", form, "gh-pages").splitlines()


def test_a_bare_repository_receives_the_site_and_nobodys_name(root: Path) -> None:
    assert {".nojekyll", "index.html", "files/film.txt"} <= set(pages(root))
    who = "tracker tracker@localhost.invalid"
    assert commits(root) == [
        f"{who} {who} 2026-06-01 12:00:00 +0000 Publish the site as of 2026-06-01"
    ]
    git(root.parent, "clone", "--quiet", "--branch=gh-pages", "remote.git", "seen")
    text = "".join(f.read_text("utf-8", "replace") for f in (root.parent / "seen").rglob("*.html"))
    assert "Film" in text
    assert "Diary" not in text
    assert "ada@example.org" not in text


def test_what_is_published_already_is_not_published_again(root: Path) -> None:
    ended = publish(root)
    assert (ended.code, len(commits(root))) == (0, 1)
    assert "holds this site already" in ended.err


def test_each_time_is_one_commit_and_a_domain_stays(root: Path) -> None:
    git(root.parent, "clone", "--quiet", "--branch=gh-pages", "remote.git", "host")
    commit(root.parent / "host", {"CNAME": "ada.example.org\n"})
    git(root.parent / "host", "push", "--quiet", "origin", "gh-pages")
    commit(root, {"goals/a.yaml": GOALS.replace("Film", "Movie")})
    dry = publish(root, "--dry-run")
    assert dry.code == 0
    assert "M evidence" in dry.out
    assert len(commits(root)) == 2
    assert publish(root).code == 0
    assert len(commits(root)) == 3
    assert "CNAME" in pages(root)
    assert "Movie" in git(root.parent / "remote.git", "show", "gh-pages:evidence.html")


@pytest.mark.parametrize(
    ("path", "text"), [("goals/a.yaml", GOALS + "\n    # x\n"), ("goals/b.yaml", "goals: {}"),
                       ("site_src/now.md", "# Now"), ("papers/film.txt", "another film")]
)  # fmt: skip
def test_what_is_not_committed_is_not_published(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text(text)
    if path == "goals/a.yaml":
        (root / path).write_text((root / path).read_text().replace("\n    ", "\n"))
    ended = publish(root)
    assert (ended.code, len(commits(root))) == (4, 1)
    assert f"not committed as they stand: `{path}`" in ended.err


def test_a_file_that_is_deleted_and_still_committed_stops_it(root: Path) -> None:
    commit(root, {"goals/b.yaml": "share: [public]\ngoals: {}\n"})
    (root / "goals/b.yaml").unlink()
    assert publish(root).code == 4


def test_what_is_no_data_may_stay_uncommitted(root: Path) -> None:
    (root / "papers/other.txt").write_text("not named by any record")
    (root / "notes.txt").write_text("mine")
    assert publish(root, "--dry-run").code == 0


def test_a_branch_with_something_else_is_left_alone(root: Path) -> None:
    git(root, "push", "--quiet", "origin", "HEAD:refs/heads/source")
    ended = publish(root, "--branch", "source")
    assert ended.code == 4
    assert "holds something that is no site of ours" in ended.err


def test_errors_in_the_data_stop_it(root: Path) -> None:
    commit(root, {"goals/a.yaml": "goals: []\n"})
    assert publish(root).code == 1
    assert len(commits(root)) == 1


@pytest.mark.parametrize(
    "remote",
    [
        *("nobody", "-x", "ext::sh -c 'touch x'", "git://localhost/x", "http://localhost/x"),
        *(
            "../nowhere.git",
            "ftp://localhost/x",
            "--upload-pack=x",
            "file:///nowhere",
            "ssh://-x/y",
        ),
    ],
)
def test_what_is_no_address_is_wrong_usage(root: Path, remote: str) -> None:
    assert publish(root, f"--remote={remote}").code == 2


@pytest.mark.parametrize("branch", ["-x", "a..b", "", "a b", "x.lock"])
def test_what_is_no_branch_is_wrong_usage(root: Path, branch: str) -> None:
    assert publish(root, f"--branch={branch}").code == 2


def test_without_a_commit_there_is_nothing_to_publish(tmp_path: Path) -> None:
    root = begin(tmp_path / "portfolio")
    (root / "goals").mkdir()
    (root / "goals/a.yaml").write_text("share: [public]\ngoals: {}\n")
    git(tmp_path, "init", "--quiet", "--bare", "remote.git")
    assert publish(root, "--remote=../remote.git").code == 2
    assert tracker("at", "HEAD", "site", "publish", folder=root).code == 2


def test_ids_may_be_of_the_long_kind(tmp_path: Path) -> None:
    root = begin(tmp_path / "portfolio", "--object-format=sha256")
    commit(root, {"goals/a.yaml": GOALS, "papers/film.txt": "a film"})
    git(tmp_path, "init", "--quiet", "--bare", "--object-format=sha256", "remote.git")
    assert publish(root, "--remote", str(tmp_path / "remote.git")).code == 0
    assert publish(root, "--remote", (tmp_path / "remote.git").as_uri()).code == 0
    assert len(commits(root)) == 1


def test_line_ends_and_pointers_that_git_puts_there_are_no_change(root: Path) -> None:
    commit(root, {".gitattributes": "* text=auto\n"})
    path = root / "goals/a.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert publish(root, "--dry-run").code == 0
    assert commit_all(root)
