"""A repository in which all that git can be made to run leaves a mark when it is run."""

from pathlib import Path

from tests.history.repositories import begin, commit_all, git
from tests.portfolios import write_portfolio

HOOKS = (
    *("applypatch-msg", "pre-applypatch", "post-applypatch", "pre-commit", "pre-merge-commit"),
    *("prepare-commit-msg", "commit-msg", "post-commit", "pre-rebase", "post-checkout"),
    *("post-merge", "pre-push", "pre-receive", "update", "proc-receive", "post-receive"),
    *("post-update", "reference-transaction", "push-to-checkout", "pre-auto-gc", "post-rewrite"),
    *("fsmonitor-watchman", "post-index-change", "sendemail-validate"),
)
GIT_COMMANDS = (
    *(
        "add",
        "cat-file",
        "check-ref-format",
        "commit-tree",
        "config",
        "diff",
        "fetch",
        "hash-object",
    ),
    *("init", "log", "ls-remote", "ls-tree", "push", "receive-pack", "rev-list", "rev-parse"),
    *("show", "status", "update-index", "upload-pack", "write-tree"),
)
GOALS = """
    share: [public]
    metrics:
      talks: {title: Talks, category: thought-leadership, unit: talks, direction: increase,
        aggregate: sum, cadence: month, observations: [{date: 2026-02-01, value: 1}]}
    goals:
      speak: {title: Speak, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
        committed: 2026-01-01, targets: [{metric: talks, baseline: 0, target: 4}],
        milestones: [{title: Submit, due: 2026-03-01}]}
    evidence:
      film: {title: Film, kind: talk, date: 2026-02-01, file: film.txt}
    roles:
      staff: {title: Staff, level: 5}
    profile: {name: Ada, target_role: staff}
    """


class Traps:
    """The repository in `root`, and the folder `marks` in which it is seen what was run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.marks = folder / "marks"
        self.marks.mkdir(parents=True)
        self.root = begin(folder / "portfolio")
        write_portfolio(self.root, {"goals/a.yaml": GOALS, "film.txt": "a film"})
        self._commit_names()
        self.remote = self._remote()
        self._lay()

    def sprung(self) -> list[str]:
        """What was run."""
        return sorted(path.name for path in self.marks.iterdir())

    def program(self, name: str) -> str:
        """A program that leaves the mark `name`; filters let pass what they are given."""
        place = self.folder / "programs" / name
        place.parent.mkdir(exist_ok=True)
        passes = "cat" if name.endswith(("clean", "smudge")) else "exit 1"
        place.write_text(f"#!/bin/sh\n: > {self.marks / name}\n{passes}\n")
        place.chmod(0o755)
        return str(place)

    def _commit_names(self) -> None:
        mark = self.marks / "name"
        names = ("$(touch x)", "`id`", "; touch x", "-rf", "--output=x", "a\nb", "|x", "%s")
        for number, name in enumerate(names):
            text = f"reviews: {{r-{number}: {{date: 2026-01-0{number + 1}}}}}\n"
            (self.root / "goals" / f"{name}.yaml").write_text(text)
        attributes = "* filter=trap diff=trap merge=trap working-tree-encoding=UTF-8 ident\n"
        write_portfolio(
            self.root,
            {
                ".gitattributes": attributes,
                ".gitmodules": f'[submodule "s"]\n\tpath = s\n\turl = ext::{mark}\n',
            },
        )
        first = commit_all(self.root, "2026-02-02")
        git(self.root, "update-index", "--add", "--cacheinfo", f"160000,{first},s")
        git(self.root, "commit", "--quiet", "-m", "x", day="2026-03-01")
        (self.root / ".git/refs/heads/-evil").write_text(f"{first}\n")

    def _remote(self) -> Path:
        """A bare repository inside the portfolio, as a stranger's archive can bring one along."""
        remote = self.root / "papers.git"
        git(self.root, "init", "--quiet", "--bare", str(remote))
        for hook in HOOKS:
            self._hook(remote / "hooks" / hook, f"remote-{hook}")
        (remote / "config").write_text((remote / "config").read_text() + self._settings("remote"))
        return remote

    def _lay(self) -> None:
        config = self.root / ".git/config"
        more = self.folder / "more"
        more.write_text(f"[core]\n\tfsmonitor = {self.program('included-fsmonitor')}\n")
        config.write_text(
            config.read_text() + self._settings("own") + f"[include]\n\tpath = {more}\n"
        )
        (self.root / ".git/info/attributes").write_text("* filter=trap diff=trap\n")
        for hook in HOOKS:
            self._hook(self.root / ".git/hooks" / hook, f"own-{hook}")
        for name in ("git", "ssh", "mkdocs", "tracker"):
            self._hook(self.root / name, f"program-{name}")

    def _hook(self, place: Path, name: str) -> None:
        place.parent.mkdir(exist_ok=True)
        place.write_text(f"#!/bin/sh\n: > {self.marks / name}\n")
        place.chmod(0o755)

    def _settings(self, whose: str) -> str:
        def trap(name: str) -> str:
            return self.program(f"{whose}-{name}")

        aliases = "".join(f"\t{name} = !{trap(f'alias-{name}')}\n" for name in GIT_COMMANDS)
        pagers = "".join(f"\t{name} = {trap(f'pager-{name}')}\n" for name in GIT_COMMANDS)
        remote = "" if whose == "remote" else self._remotes(trap("vcs"))
        return f"""
[core]
	fsmonitor = {trap("fsmonitor")}
	pager = {trap("pager")}
	editor = {trap("editor")}
	askPass = {trap("ask-pass")}
	sshCommand = {trap("ssh-command")}
	gitProxy = {trap("git-proxy")}
	alternateRefsCommand = {trap("alternate-refs")}
[diff]
	external = {trap("diff-external")}
[diff "trap"]
	command = {trap("diff-command")}
	textconv = {trap("textconv")}
[filter "trap"]
	clean = {trap("clean")}
	smudge = {trap("smudge")}
[merge "trap"]
	driver = {trap("merge-driver")}
[gpg]
	program = {trap("gpg")}
[gpg "ssh"]
	program = {trap("gpg-ssh")}
	defaultKeyCommand = {trap("gpg-key")}
[log]
	showSignature = true
[commit]
	gpgSign = true
[push]
	gpgSign = true
[credential]
	helper = !{trap("credential")}
[uploadpack]
	packObjectsHook = {trap("pack-objects")}
[sequence]
	editor = {trap("sequence-editor")}
[interactive]
	diffFilter = {trap("diff-filter")}
[protocol]
	allow = always
[protocol "ext"]
	allow = always
[safe]
	directory = *
[trace2]
	eventTarget = {self.marks / f"{whose}-trace2"}
[gc]
	recentObjectsHook = {trap("recent-objects")}
	auto = 1
[alias]
{aliases}[pager]
{pagers}{remote}"""

    def _remotes(self, program: str) -> str:
        return f"""[remote "origin"]
	url = papers.git
	fetch = +refs/heads/*:refs/remotes/origin/*
	uploadpack = {program}
	receivepack = {program}
[remote "evil"]
	url = ext::{program}
	promisor = true
	vcs = trap
[submodule "s"]
	update = !{program}
[url "ext::{program} "]
	insteadOf = https://
	pushInsteadOf = papers
"""
