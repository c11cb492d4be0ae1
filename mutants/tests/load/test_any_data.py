"""Whatever is written, loading ends with findings, never with a traceback."""

import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from tests.portfolios import write_portfolio
from tracker.load import load
from tracker.records.audience import restrict
from tracker.records.build import written_keys
from tracker.records.sections import SECTIONS

TODAY = date(2026, 11, 20)

KEYS = sorted({key for kind in SECTIONS.values() for key in written_keys(kind)} | {"date", "share"})
WORDS = [
    "g",
    "m",
    "due",
    "public",
    "owner",
    "2026-02-01",
    "2026-02-30",
    "increase",
    "sum",
    "r/q",
    "",
]

scalars = st.one_of(
    st.sampled_from(WORDS), st.booleans(), st.none(), st.integers(-3, 3), st.floats(-9, 9)
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from([*KEYS, *WORDS]), inner, max_size=5),
    ),
    max_leaves=20,
)
sections = st.dictionaries(
    st.sampled_from([*SECTIONS, "share", "goal"]),
    st.one_of(values, st.dictionaries(st.sampled_from(["g", "m", "who-5"]), values, max_size=3)),
    min_size=1,
)


@given(st.lists(sections, min_size=1, max_size=3))
def test_any_data_ends_in_findings(files: list[dict[str, object]]) -> None:
    texts = {f"goals/{i}.yaml": json.dumps(root) for i, root in enumerate(files)}
    with TemporaryDirectory() as folder:
        found = load(write_portfolio(Path(folder), texts), TODAY)
    assert all(finding.path in texts for finding in found.diagnostics)
    restrict(found.portfolio, "public")


RECORDS = """\
share: [public]
goals:
  g: {title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18, targets: [{metric: m, baseline: 0, target: 5}]}
"""
METRICS = """\
share: [public]
metrics:
  m: {title: M, category: project-impact, unit: u, direction: increase, aggregate: sum, observations: [{date: 2026-02-01, value: 2}]}
"""


def test_splitting_merging_and_renaming_files_changes_nothing(tmp_path: Path) -> None:
    split = {"goals/a.yaml": RECORDS, "goals/b.yaml": METRICS}
    merged = {"goals/z/one.yml": RECORDS + METRICS.removeprefix("share: [public]\n")}
    renamed = {"goals/2.yaml": RECORDS, "goals/1.yaml": METRICS}
    seen = [
        restrict(load(write_portfolio(tmp_path / str(i), files), TODAY).portfolio, "public")
        for i, files in enumerate((split, merged, renamed))
    ]
    assert seen[0] == seen[1] == seen[2]
    assert list(seen[0].goals) == ["g"]
