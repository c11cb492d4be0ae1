import pytest

from tests.records.written import document
from tracker.records.ends import ends
from tracker.records.finding import Finding
from tracker.records.link import link
from tracker.records.marks import marks
from tracker.text.diagnostics import Severity
from tracker.text.document import Document
from tracker.text.parse import parse
from tracker.text.schemas import schemas
from tracker.text.source import Source

MARKS = marks(schemas())


def found(*texts: str, unread: tuple[str, ...] = ()) -> tuple[Finding, ...]:
    paths = (f"goals/{letter}.yaml" for letter in "abcdefgh")
    documents = (document(text, path) for text, path in zip(texts, paths, strict=False))
    return link((ends(read, MARKS) for read in documents), shipped={"who-5"}, unread=unread)


def messages(*texts: str, unread: tuple[str, ...] = ()) -> list[str]:
    return [f"{f.code}: {f.message} ({f.help})" for f in found(*texts, unread=unread)]


def test_a_reference_that_leads_nowhere_says_what_may_be_meant() -> None:
    (finding,) = found("""\
        goals:
          g: {targets: [{metric: design-doc-led}]}
        metrics:
          design-docs-led: {}
        """)
    assert (finding.code, finding.message, finding.help) == (
        "unknown-metric",
        "no metric is called `design-doc-led`",
        "did you mean `design-docs-led`?",
    )
    assert finding.place.path == "goals/a.yaml"
    assert finding.place.pointer == ("goals", "g", "targets", 0, "metric")
    assert finding.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "goals: {g: {parent: x}}",
            "unknown-goal: no goal is called `x` (define it under `goals`)",
        ),
        ("profile: {role: x}", "unknown-role: no role is called `x` (define it under `roles`)"),
        (
            "goals: {g: {evidence: [x]}}",
            "unknown-evidence: no evidence is called `x` (define it under `evidence`)",
        ),
        (
            "surveys: {s: {instrument: x}}",
            "unknown-instrument: no instrument is called `x` (define it under `instruments`)",
        ),
        (
            "surveys: {s: {instrument: who-6}}",
            "unknown-instrument: no instrument is called `who-6` (did you mean `who-5`?)",
        ),
        (
            "engagements: {e: {continues: x}}",
            "unknown-engagement: no engagement is called `x` (define it under `engagements`)",
        ),
        (
            "metrics: {m: {kpis: [networkng]}}",
            "unknown-kpi: no KPI is called `networkng` (did you mean `networking`?)",
        ),
        (
            "share: [pubic]",
            "unknown-audience: no audience is called `pubic` (did you mean `public`?)",
        ),
        (
            "goals: {g: {milestones: [{share: [boss]}]}}",
            (
                "unknown-audience: no audience is called `boss`"
                " (declare it in the profile under `audiences`)"
            ),
        ),
        (
            "goals: {g: {requirements: [r/q]}}",
            (
                "unknown-requirement: no requirement is called `r/q`"
                " (define it in its role under `requirements`)"
            ),
        ),
        (
            "roles: {staff: {requirements: {design: {}}}}\ngoals: {g: {requirements: [staff/desing]}}",
            (
                "unknown-requirement: no requirement is called `staff/desing`"
                " (did you mean `staff/design`?)"
            ),
        ),
        (
            "feedback: {f: {ratings: {x: 3}}}",
            (
                "unknown-competency: no competency is called `x`"
                " (ratings stand under the id of a requirement or a metric)"
            ),
        ),
    ],
)
def test_every_kind_of_reference_is_followed(text: str, expected: str) -> None:
    assert messages(text) == [expected]


def test_references_reach_over_files() -> None:
    assert messages("goals: {g: {parent: h}}", "goals: {h: {}}") == []


@pytest.mark.parametrize(
    "text",
    [
        "surveys: {s: {instrument: who-5}}",
        "metrics: {m: {kpis: [networking, mine]}}\nkpis: {mine: {metric: m}}",
        "share: [public, coach]\nprofile: {audiences: {coach: {title: C}}}",
        "roles: {r: {requirements: {q: {skill: m}}}}\nmetrics: {m: {requirements: [r/q]}}",
        "roles: {r: {requirements: {q: {}}}}\nfeedback: {f: {ratings: {q: 3, m: 4}}}\nmetrics: {m: {}}",
        "goals: {g: {amendments: [{change: due}]}}",
    ],
)
def test_what_is_there_is_found(text: str) -> None:
    assert messages(text) == []


def test_an_unknown_competency_is_a_warning() -> None:
    (finding,) = found("feedback: {f: {ratings: {x: 3}}}")
    assert finding.severity is Severity.WARNING
    assert finding.place.part == "key"


# -------------------------------------------------------------------- one mistake, one finding


def test_a_broken_record_defines_its_id_and_its_own_references_are_followed() -> None:
    text = "goals: {g: 3, h: {parent: g, title: [], weight: x, evidence: [lost]}}"
    assert messages(text) == [
        "unknown-evidence: no evidence is called `lost` (define it under `evidence`)"
    ]


@pytest.mark.parametrize("name", ["Design_Docs", "../x", "a b", "a--b", "x" * 65])
def test_what_is_no_id_is_left_to_its_schema(name: str) -> None:
    assert messages(f"goals: {{g: {{parent: {name}}}}}") == []


def test_the_owner_as_an_audience_is_left_to_the_schema() -> None:
    assert messages("share: [owner]") == []


def test_items_of_an_instrument_are_left_to_the_rules() -> None:
    assert messages("surveys: {s: {instrument: who-5, answers: {nine: 3}}}") == []


@pytest.mark.parametrize(
    "text",
    [
        "metrics: [m]\ngoals: {g: {targets: [{metric: m}]}}\nfeedback: {f: {ratings: {m: 3}}}",
        "profile: text\nshare: [coach]",
        "profile: {audiences: [coach]}\nshare: [coach]",
        "roles: {r: text}\ngoals: {g: {requirements: [r/q]}}\nfeedback: {f: {ratings: {q: 3}}}",
        "roles: {r: {requirements: [q]}}\ngoals: {g: {requirements: [r/q]}}",
        "roles: []\ngoals: {g: {requirements: [r/q]}}",
        "kpis: []\nmetrics: {m: {kpis: [mine]}}",
        "metrcs: {m: {}}\ngoals: {g: {targets: [{metric: m}]}}",
    ],
)
def test_names_hidden_by_another_mistake_are_not_reported(text: str) -> None:
    assert messages(text) == []


def test_names_that_an_unread_file_may_define_are_not_reported() -> None:
    text = "goals: {g: {targets: [{metric: talks}, {metric: lost}], requirements: [staff/design]}}"
    unread = "metrics:\n\ttalks: {unit: talks}\nroles:\n  staff:\n"
    assert messages(text, unread=(unread,)) == [
        "unknown-metric: no metric is called `lost` (define it under `metrics`)"
    ]


def test_while_a_file_is_not_read_only_slips_of_known_names_are_reported() -> None:
    text = "goals: {g: {targets: [{metric: talk}, {metric: lost}]}}\nmetrics: {talks: {}}"
    found = link([ends(document(text), MARKS)], incomplete=True)
    assert [finding.message for finding in found] == ["no metric is called `talk`"]


def test_what_the_parser_complained_of_is_not_reported_again() -> None:
    source = Source(path="goals/a.yaml", data=b"goals: {g: {parent: !x lost}}")
    read, findings = parse(source)
    assert isinstance(read, Document)
    assert [finding.code for finding in findings] == ["tag"]
    assert link([ends(read, MARKS)]) == ()


# -------------------------------------------------------------------- ids


def test_an_id_defined_twice_shows_both_places() -> None:
    (finding,) = found("goals: {g: {}}", "metrics: {g: {}}\ngoals: {g: {}}")
    assert (finding.code, finding.message) == ("duplicate-id", "`goals` has a `g` already")
    assert (finding.place.path, finding.place.pointer) == ("goals/b.yaml", ("goals", "g"))
    ((first, message),) = finding.related
    assert (first.path, first.pointer, message) == (
        "goals/a.yaml",
        ("goals", "g"),
        "the first is here",
    )


def test_there_is_one_profile() -> None:
    (finding,) = found("profile: {name: Ada}", "profile: {name: Bea}")
    assert (finding.code, finding.place.path) == ("second-profile", "goals/b.yaml")


def test_a_shipped_instrument_cannot_be_defined_again() -> None:
    assert messages("instruments: {who-5: {}, mine: {}}") == [
        (
            "shipped-instrument: the instrument `who-5` comes with the program and cannot be defined"
            " again (use it as it is, or give yours an id of its own)"
        )
    ]


def test_a_thousand_dangling_references_among_a_thousand_names_take_no_time() -> None:
    names = ", ".join(f"metric-number-{i}: {{}}" for i in range(1000))
    lost = ", ".join(f"metric-nmber-{i}" for i in range(1000))
    text = f"metrics: {{{names}}}\nevidence: {{e: {{metrics: [{lost}]}}}}"
    hints = [finding.help for finding in found(text)]
    assert len(hints) == 1000
    assert hints[0] == "did you mean `metric-number-0`?"
    assert hints[-1] == "define it under `metrics`"
