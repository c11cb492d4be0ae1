"""What is withheld from an audience, told by `share` alone: the other half of restricting."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.records.maximal import IDS, Maximal, maximal
from tests.records.written import portfolio
from tracker.records.audience import restrict
from tracker.records.parting import parted
from tracker.records.portfolio import Portfolio
from tracker.records.sections import SECTIONS
from tracker.records.withheld import Withheld

PROFILE = (
    "profile: {name: Ada, audiences: {manager: {title: Mine}, coach: {title: Kay, note: Calm}}}\n"
)


def said(parts: tuple[Withheld, ...]) -> set[str]:
    return {str(each.value) for each in parts}


def of(text: str, audience: str = "public") -> dict[str, str]:
    """What is withheld of a portfolio, by record and field (paths apart)."""
    found = parted(portfolio(PROFILE, text), audience).withheld
    return {f"{w.record} {w.field}": str(w.value) for w in found if w.field != "path"}


def test_nothing_is_withheld_from_the_owner() -> None:
    whole = maximal((), ()).portfolio()
    assert parted(whole, "owner").open is whole
    assert parted(whole, "owner").withheld == ()


def test_of_a_private_portfolio_everything_is_withheld_but_the_name() -> None:
    made = maximal((), ())
    parts = parted(made.portfolio(), "public")
    texts = {
        text
        for path, text in made.said.items()
        if path[-1] not in {"line", "path"} and "datetime" not in text
    }
    assert texts - said(parts.withheld) == {made.said["profile", "name"]}
    assert set(IDS.values()) - said(parts.withheld) == {"profile"}
    assert all(not records for records in parts.open.sections.values())


shares = st.sampled_from([(), ("public",), ("manager",), ("coach", "manager")])


@given(st.fixed_dictionaries(dict.fromkeys(SECTIONS, shares)), st.none() | shares)
def test_an_audience_sees_the_same_whether_or_not_that_is_there(
    chosen: dict[str, tuple[str, ...]], item_share: tuple[str, ...] | None
) -> None:
    whole = Maximal(shares=chosen, item_share=item_share).portfolio()
    assert restrict(parted(whole, "public").open, "public") == restrict(whole, "public")


@given(st.fixed_dictionaries(dict.fromkeys(SECTIONS, shares)), st.none() | shares)
def test_nothing_that_is_withheld_is_seen(
    chosen: dict[str, tuple[str, ...]], item_share: tuple[str, ...] | None
) -> None:
    made = Maximal(shares=chosen, item_share=item_share)
    whole = made.portfolio()
    seen = repr(restrict(whole, "public"))
    # The path of a file is not shown, but needed to copy the file.
    own = {str(w.value) for w in parted(whole, "public").withheld if w.field != "file"}
    assert {text for text in own & set(made.said.values()) if f"'{text}'" in seen} == set()


def test_the_place_of_each_text_is_known() -> None:
    text = """\
        goals:
          ship:
            title: Ship
            category: project-impact
            start: 2026-01-05
            due: 2026-12-18
            share: [public]
            milestones:
              - {title: Open, due: 2026-02-01}
              - {title: Closed, due: 2026-02-02, share: [], weight: 3}
        """
    found = [
        w for w in parted(portfolio(PROFILE, text), "public").withheld if w.record == "goals/ship"
    ]
    assert [(w.field, w.value, w.line) for w in found if w.field != "path"] == [
        ("milestones.title", "Closed", 10),
        ("milestones.weight", Decimal(3), 10),
    ]
    assert {w.path for w in found} == {"goals/b.yaml"}


def test_a_private_record_is_withheld_with_its_id() -> None:
    found = of("setbacks: {lost: {title: A loss, date: 2026-01-02, custom: {what: [It, 12]}}}")
    assert found["setbacks/lost id"] == "lost"
    assert found["setbacks/lost title"] == "A loss"
    assert {"setbacks/lost custom": "12"}.items() <= found.items()


def test_what_is_the_owners_in_shared_records_is_withheld() -> None:
    found = of("""\
        feedback:
          f: {from: peer, date: 2026-02-10, share: [public], name: Priya, signature: a.sig, private_note: Hm}
        evidence:
          e: {title: T, date: 2026-02-10, kind: talk, share: [public], file: goals/x/a.pdf, witness: {name: Kim, group: peer}}
        metrics:
          m: {title: M, category: project-impact, unit: u, direction: increase, aggregate: sum, csv: {file: a.csv}, share: [public]}
        contacts:
          c: {name: Ola, met: 2026-01-01}
        """)
    wanted = {
        "feedback/f name": "Priya", "feedback/f signature": "a.sig", "feedback/f private_note": "Hm",
        "evidence/e file": "goals/x/a.pdf", "evidence/e witness.name": "Kim", "metrics/m csv.file": "a.csv",
        "contacts/c id": "c", "contacts/c name": "Ola",
        "profile audiences.title": "Kay", "profile audiences.note": "Calm", "profile audiences": "coach",
    }  # fmt: skip
    assert wanted.items() <= found.items()


@pytest.mark.parametrize(
    ("share", "is_withheld"),
    [("[]", True), ("[coach]", True), ("[manager]", False), ("[public]", False)],
)
def test_a_witness_is_named_to_those_the_witness_is_shared_with(
    share: str, is_withheld: bool
) -> None:
    text = f"evidence: {{e: {{title: T, date: 2026-02-10, kind: talk, share: [manager], witness: {{name: Kim, group: peer, share: {share}}}}}}}"
    assert ("Kim" in of(text, "manager").values()) is is_withheld


def test_sums_of_money_are_withheld_unless_they_say_so() -> None:
    text = """\
        positions:
          p:
            title: P
            start: 2026-01-05
            share: [public]
            pay: [{amount: 70001, date: 2026-01-05}, {amount: 70002, date: 2026-02-05, share: [public]}]
        """
    assert of(text)["positions/p pay.amount"] == "70001"


METRIC = "title: M, category: project-impact, unit: u, direction: increase, aggregate: sum, observations: []"


def test_a_target_of_a_private_metric_is_withheld_with_its_amendments() -> None:
    text = f"""\
        goals:
          g:
            title: G
            category: project-impact
            start: 2026-01-05
            due: 2026-12-18
            share: [public]
            targets: [{{metric: open, baseline: 0, target: 4001}}, {{metric: closed, baseline: 0, target: 4002}}]
            amendments:
              - {{date: 2026-02-01, change: due, from: 2026-11-18, to: 2026-12-18, reason: Due}}
              - {{date: 2026-02-02, change: open, from: 1, to: 4001, reason: Open}}
              - {{date: 2026-02-03, change: closed, from: 1, to: 4002, reason: Closed}}
        metrics: {{open: {{{METRIC}, share: [public]}}, closed: {{{METRIC}}}}}
        """
    values = set(of(text).values())
    assert {"4002", "Closed"} <= values
    assert not {"4001", "Due", "Open"} & values


def test_names_of_other_audiences_are_withheld_and_ones_own_is_asked_for() -> None:
    whole = portfolio(PROFILE)
    parts = parted(whole, "manager")
    assert [w.value for w in parts.withheld if w.is_id] == ["coach"]
    assert parts.open.profile is not None
    assert list(parts.open.profile.audiences) == ["manager"]
    assert parts.open.profile.audiences["manager"].title == ""


def test_a_portfolio_without_a_profile_can_be_parted() -> None:
    whole: Portfolio = portfolio("setbacks: {s: {title: T, date: 2026-02-10}}")
    assert parted(whole, "public").open.profile is None


def test_a_shipped_instrument_has_no_path_to_withhold() -> None:
    found: Any = parted(maximal(("public",), ("public",)).portfolio(), "public")
    assert all(w.path for w in found.withheld)
