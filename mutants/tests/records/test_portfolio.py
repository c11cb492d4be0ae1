from tests.records.written import portfolio

LINKED = """\
    goals:
      g: {title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18, evidence: [b, a, gone]}
      h: {title: H, category: project-impact, start: 2026-01-05, due: 2026-12-18}
    metrics:
      m:
        title: M
        category: project-impact
        unit: u
        direction: increase
        aggregate: sum
        observations:
          - {date: 2026-02-01, value: 1, evidence: [a]}
          - {date: 2026-03-01, value: 1, evidence: [a, c]}
    evidence:
      a: {title: A, date: 2026-02-01, kind: talk, goals: [g], metrics: [m]}
      b: {title: B, date: 2026-02-01, kind: talk, requirements: [staff/design]}
      c: {title: C, date: 2026-02-01, kind: talk, goals: [h], requirements: [staff/design, staff/lead]}
    """


def test_a_link_written_at_either_end_or_both_is_one_link() -> None:
    assert portfolio(LINKED).evidence_of_goal == {"g": ("a", "b"), "h": ("c",)}


def test_evidence_of_a_metric_stands_on_its_observations_or_names_it() -> None:
    assert portfolio(LINKED).evidence_of_metric == {"m": ("a", "c")}


def test_evidence_names_the_requirements_it_is_for() -> None:
    assert portfolio(LINKED).evidence_of_requirement == {
        "staff/design": ("b", "c"),
        "staff/lead": ("c",),
    }
