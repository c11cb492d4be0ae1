"""What an audience will see of each record, and why."""

from textwrap import dedent

import pytest

from tracker.data.instruments import instruments
from tracker.faults import UsageFault
from tracker.records.build import build
from tracker.records.disclosure import Disclosed, disclosed, shares
from tracker.records.gather import gather
from tracker.text.parse import parse
from tracker.text.source import Source

PROFILE = "profile: {name: Ada, headline: H, share: [manager], private_note: P, audiences: {manager: {title: M}}}\n"
METRIC = "title: M, category: project-impact, unit: u, direction: increase, aggregate: sum, observations: []"


def seen(*texts: str, audience: str = "public") -> dict[str, Disclosed]:
    """Each record of these files, by section and id."""
    documents = []
    for number, text in enumerate((PROFILE, *texts)):
        document, findings = parse(Source(path=f"goals/{number}.yaml", data=dedent(text).encode()))
        assert findings == ()
        assert document is not None
        documents.append(document)
    records = (record for document in documents for record in build(document))
    whole = gather((*records, *instruments()))
    found = disclosed(whole, audience, shares(documents))
    return {f"{it.section}/{it.record.id}": it for it in found}


def reasons(*texts: str, audience: str = "public") -> dict[str, str]:
    """Why each record but the profile is shown (+) or not (-)."""
    found = seen(*texts, audience=audience).items()
    return {
        name: f"{'+' if it.shown else '-'} {it.reason}"
        for name, it in found
        if it.section != "profile"
    }


def test_a_record_is_shown_by_its_own_share_or_by_that_of_its_file() -> None:
    text = f"""\
        share: [public]
        setbacks: {{own: {{title: T, date: 2026-01-02, share: [public]}}}}
        metrics: {{by-file: {{{METRIC}}}, closed: {{{METRIC}, share: []}}}}
        """
    assert reasons(text) == {
        "metrics/by-file": "+ the `share` of its file",
        "metrics/closed": "- its own `share` does not name this audience",
        "setbacks/own": "+ its own `share`",
    }


def test_what_nothing_shares_says_so() -> None:
    assert reasons(
        f"metrics: {{m: {{{METRIC}}}}}", f"share: [manager]\nmetrics: {{n: {{{METRIC}}}}}\n"
    ) == {
        "metrics/m": "- nothing shares it",
        "metrics/n": "- the `share` of its file does not name this audience",
    }


def test_some_records_are_opened_by_their_own_share_alone_and_contacts_by_nothing() -> None:
    text = """\
        share: [public]
        setbacks: {s: {title: T, date: 2026-01-02}}
        contacts: {c: {met: 2026-01-02, share: [public]}}
        """
    assert reasons(text) == {
        "contacts/c": "- contacts never leave the owner",
        "setbacks/s": "- more private than the rest: only its own `share` opens it",
    }


def test_what_needs_something_that_is_not_shared_says_what() -> None:
    text = f"""\
        instruments: {{i: {{title: T, construct: energy, items: {{a: {{}}}}, scale: {{min: 1, max: 5}}, scoring: mean}}}}
        surveys: {{s: {{instrument: i, date: 2026-02-10, answers: {{a: 3}}, share: [public]}}}}
        metrics: {{m: {{{METRIC}}}}}
        kpis: {{mine: {{metric: m, share: [public]}}}}
        """
    found = reasons(text)
    assert found["surveys/s"] == "- it is shared, but its instrument is not"
    assert found["kpis/mine"] == "- it is shared, but its metric is not"


def test_the_owner_sees_everything() -> None:
    assert reasons(f"metrics: {{m: {{{METRIC}}}}}", audience="owner") == {
        "metrics/m": "+ the owner sees everything"
    }


def test_of_a_profile_that_is_not_shared_the_name_is_shown() -> None:
    told = seen()["profile/profile"]
    assert (told.shown, told.reason) == (True, "it is not shared; its name is shown all the same")
    assert dict(told.left_out) == {"private_note": 1, "headline": 1, "audiences": 1}
    assert dict(seen(audience="manager")["profile/profile"].left_out) == {
        "private_note": 1,
        "audiences": 1,
    }


def test_items_references_and_private_fields_that_are_left_out_are_counted() -> None:
    text = f"""\
        goals:
          g:
            title: G
            category: project-impact
            start: 2026-01-05
            due: 2026-12-18
            share: [public]
            private_note: P
            parent: h
            evidence: [e, f]
            milestones: [{{title: A, due: 2026-02-01}}, {{title: B, due: 2026-02-01, share: []}}]
            targets: [{{metric: m, baseline: 0, target: 2}}]
          h: {{title: H, category: project-impact, start: 2026-01-05, due: 2026-12-18}}
        metrics: {{m: {{{METRIC}}}}}
        evidence:
          e: {{title: E, date: 2026-02-01, kind: talk, share: [public], witness: {{name: Kim, group: peer}}}}
          f: {{title: F, date: 2026-02-01, kind: talk}}
        """
    found = seen(text)
    assert dict(found["goals/g"].left_out) == {
        "private_note": 1, "parent": 1, "evidence": 1, "targets": 1, "milestones": 1,
    }  # fmt: skip
    assert dict(found["evidence/e"].left_out) == {"witness.name": 1}
    assert dict(found["goals/h"].left_out) == {}


def test_an_unknown_audience_is_a_fault_of_the_call() -> None:
    with pytest.raises(UsageFault, match="no audience is called `managr`; did you mean `manager`"):
        seen(audience="managr")
