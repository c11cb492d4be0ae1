import pytest

from tests.records.rules.judged import judged, said
from tracker.records.rules.cycles import chains_end


def goals(**parents: str) -> str:
    return "goals:\n" + "".join(
        f"  {id_}: {{title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18"
        + (f", parent: {parent}" if parent else "")
        + "}\n"
        for id_, parent in parents.items()
    )


def metrics(**sources: str) -> str:
    return "metrics:\n" + "".join(
        f"  {id_}: {{title: M, category: project-impact, unit: u, direction: increase, {source}}}\n"
        for id_, source in sources.items()
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (goals(a="a"), ["parent-cycle goals.a.parent: `a` leads back to itself: `a` → `a`"]),
        (
            goals(a="b", b="c", c="a"),
            ["parent-cycle goals.a.parent: `a` leads back to itself: `a` → `b` → `c` → `a`"],
        ),
        (
            goals(z="a", a="b", b="a", y="z"),
            ["parent-cycle goals.a.parent: `a` leads back to itself: `a` → `b` → `a`"],
        ),
        (
            goals(a="b", b="a", c="d", d="c"),
            [
                "parent-cycle goals.a.parent: `a` leads back to itself: `a` → `b` → `a`",
                "parent-cycle goals.c.parent: `c` leads back to itself: `c` → `d` → `c`",
            ],
        ),
        (
            ("engagements: {e: {title: E, kind: course, start: 2026-01-05, planned_end: 2026-06-05,"
            " continues: e}}"),
            ["continues-cycle engagements.e.continues: `e` leads back to itself: `e` → `e`"],
        ),
        (
            metrics(a="ratio: {of: b, over: c}", b="growth: {of: a}", c="observations: []"),
            ["metric-cycle metrics.a.ratio.of: `a` leads back to itself: `a` → `b` → `a`"],
        ),
        (
            metrics(a="ratio: {of: c, over: a}", c="observations: []"),
            ["metric-cycle metrics.a.ratio.over: `a` leads back to itself: `a` → `a`"],
        ),
        (
            metrics(a="ratio: {of: a, over: a}"),
            ["metric-cycle metrics.a.ratio.of: `a` leads back to itself: `a` → `a`"],
        ),
    ],
)  # fmt: skip
def test_what_leads_back_to_itself_is_named(text: str, expected: list[str]) -> None:
    assert said(chains_end, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        goals(a="b", b="c", c="", d="c"),
        goals(a="gone"),
        metrics(a="ratio: {of: b, over: c}", b="growth: {of: c}", c="observations: []"),
        metrics(a="ratio: {of: gone, over: gone}"),
    ],
)
def test_what_ends_is_fine(text: str) -> None:
    assert said(chains_end, text) == []


def test_a_long_circle_is_told_in_short() -> None:
    ids = [f"g{i:04}" for i in range(3000)]
    (finding,) = judged(chains_end, goals(**dict(zip(ids, [*ids[1:], ids[0]], strict=True))))
    assert finding.message == (
        "`g0000` leads back to itself: `g0000` → `g0001` → `g0002` → `g0003` → `g0004` → `g0005`"
        " → … → `g0000`"
    )
