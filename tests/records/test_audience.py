from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.records.maximal import IDS, Maximal, maximal
from tests.records.written import portfolio
from tracker.faults import UsageFault
from tracker.records.audience import Shared, audiences, is_visible, restrict
from tracker.records.portfolio import Portfolio
from tracker.records.privacy import FIELDS
from tracker.records.record import Item, Record
from tracker.records.sections import SECTIONS

# Whatever is shared, these stay with the owner.
OWNERS = {
    "path", "line", "private_note", "audiences", "csv", "signature",
    ("feedback", "name"), ("metrics", "observations", "path"),
}  # fmt: skip


def is_the_owners(path: tuple[str, ...]) -> bool:
    return path in OWNERS or path[0] == "contacts" or any(step in OWNERS for step in path)


def kinds(kind: type[Record | Item]) -> Iterator[type[Record | Item]]:
    """The kind, and all kinds of items within it."""
    yield kind
    for hint in get_type_hints(kind).values():
        for inner in (hint, *get_args(hint)):
            if isinstance(inner, type) and issubclass(inner, Item):
                yield from kinds(inner)


KINDS = sorted({kind for record in SECTIONS.values() for kind in kinds(record)}, key=str)


# ------------------------------------------------------------------------------ no field forgotten


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_classified(kind: type[Record | Item]) -> None:
    listed = set(FIELDS[kind]) if kind in FIELDS else set()
    no_audience_gets = {"Contact", "Audience", "Csv"}
    assert listed == set(kind.__struct_fields__) or kind.__name__ in no_audience_gets


# ------------------------------------------------------------------------------ canaries


def heard(found: Shared, made: Maximal) -> set[tuple[str, ...]]:
    """The fields whose value can be found in a restricted portfolio."""
    text = repr(found)
    return {path for path, said in made.said.items() if said in text}


def test_of_a_private_portfolio_nothing_is_there_but_the_name() -> None:
    made = maximal((), ())
    found = restrict(made.portfolio(), "public")
    assert heard(found, made) == {("profile", "name")}
    assert not any(id_ in repr(found) for section, id_ in IDS.items() if section != "profile")


def test_of_a_public_portfolio_all_is_there_but_what_is_the_owners() -> None:
    made = maximal(("public",), ("public",))
    found = restrict(made.portfolio(), "public")
    assert set(made.said) - heard(found, made) == {p for p in made.said if is_the_owners(p)}


def test_private_items_are_not_there_though_their_record_is() -> None:
    made = maximal(("public",), ())
    gone = {
        "observations", "milestones", "targets", "confidence", "sessions", "actions", "costs",
        "benefits", "pay", "stages", "amendments",
    }  # fmt: skip
    found = restrict(made.portfolio(), "public")
    missing = set(made.said) - heard(found, made)
    assert {p for p in missing if not is_the_owners(p)} == {
        p for p in made.said
        if not is_the_owners(p) and (gone & set(p) or p == ("evidence", "witness", "name"))
    }  # fmt: skip


def test_items_are_as_visible_as_their_record_unless_they_say_so() -> None:
    made = maximal(("public",), None)
    found = restrict(made.portfolio(), "public")
    missing = set(made.said) - heard(found, made)
    closed = {p for p in missing if not is_the_owners(p)}
    money = {"pay", "costs", "benefits"}
    others = {p for p in made.said if money & set(p) and not is_the_owners(p)}
    assert closed == {("evidence", "witness", "name")} | others


@pytest.mark.parametrize("section", sorted(set(SECTIONS) - {"profile"}))
def test_a_private_record_leaves_no_trace_in_those_that_are_shared(section: str) -> None:
    made = maximal(("public",), ("public",), **{section: ()})
    found = restrict(made.portfolio(), "public")
    assert not {path for path in heard(found, made) if path[0] == section}
    assert IDS[section] not in repr(found)


def test_the_owner_keeps_everything() -> None:
    whole = maximal((), ()).portfolio()
    found = restrict(whole, "owner")
    assert found.audience == "owner"
    assert {name: getattr(found, name) for name in Portfolio.__struct_fields__} == {
        name: getattr(whole, name) for name in Portfolio.__struct_fields__
    }


def test_what_is_restricted_stays_as_it_is() -> None:
    once = restrict(maximal(("public",), ("public",)).portfolio(), "public")
    assert restrict(once, "public") == once


# ------------------------------------------------------------------------------ non-interference

shares = st.sampled_from([(), ("public",), ("manager",), ("coach", "manager")])


def without(whole: Portfolio, audience: str) -> Portfolio:
    """The portfolio with every record deleted that the audience is not to see."""
    left: dict[str, Any] = {
        section: {i: r for i, r in records.items() if is_visible(r.share, audience)}
        for section, records in whole.sections.items()
    }
    return replace(whole, **left)


@given(st.fixed_dictionaries(dict.fromkeys(SECTIONS, shares)))
def test_deleting_private_records_changes_nothing(
    chosen: dict[str, tuple[str, ...]],
) -> None:
    whole = Maximal(shares=chosen, item_share=None).portfolio()
    assert restrict(without(whole, "public"), "public") == restrict(whole, "public")


@given(st.fixed_dictionaries(dict.fromkeys(SECTIONS, shares)), st.integers(0, 10**6))
def test_other_private_values_change_nothing(
    chosen: dict[str, tuple[str, ...]], start: int
) -> None:
    def seen(numbers: int) -> Shared:
        other = Maximal(shares=dict(chosen), item_share=None, numbers=iter(range(numbers, 10**9)))
        public = Maximal(shares=dict(chosen), item_share=None).portfolio()
        private = other.portfolio()
        mixed: dict[str, Any] = {
            section: {
                i: r if is_visible(r.share, "public") else private.sections[section][i]
                for i, r in records.items()
            }
            for section, records in public.sections.items()
        }
        return restrict(replace(public, **mixed), "public")

    assert seen(start) == seen(start + 7)


@given(st.fixed_dictionaries(dict.fromkeys(SECTIONS, shares)), shares)
def test_whatever_the_public_sees_every_audience_sees(
    chosen: dict[str, tuple[str, ...]], item_share: tuple[str, ...]
) -> None:
    made = Maximal(shares=chosen, item_share=item_share)
    whole = made.portfolio()
    assert whole.profile is not None
    declared = replace(
        whole.profile, audiences={"manager": next(iter(whole.profile.audiences.values()))}
    )
    known = replace(whole, profile=declared)
    assert heard(restrict(known, "public"), made) <= heard(restrict(known, "manager"), made)


# ------------------------------------------------------------------------------ small claims

PROFILE = "profile: {name: Ada, audiences: {manager: {title: M}, coach: {title: C}}}\n"


def seen(text: str, audience: str = "public") -> Shared:
    return restrict(portfolio(PROFILE, text), audience)


GOAL = (
    "title: G, category: leadership-teamwork, start: 2026-01-05, due: 2026-12-18, share: [public]"
)
METRIC = "title: M, category: project-impact, unit: u, direction: increase"


def test_a_target_goes_with_its_metric_and_its_amendments_go_with_it() -> None:
    found = seen(f"""\
        goals:
          g:
            {{{GOAL}, targets: [{{metric: open, baseline: 0, target: 2}}, {{metric: closed, baseline: 0, target: 3}}],
            amendments: [
              {{date: 2026-02-01, change: due, from: 2026-11-18, to: 2026-12-18, reason: R}},
              {{date: 2026-02-02, change: open, from: 1, to: 2, reason: R}},
              {{date: 2026-02-03, change: closed, from: 1, to: 3, reason: R}}]}}
        metrics:
          open: {{{METRIC}, aggregate: sum, observations: [], share: [public]}}
          closed: {{{METRIC}, aggregate: sum, observations: []}}
        """)
    goal = found.goals["g"]
    assert [target.metric for target in goal.targets] == ["open"]
    assert [amendment.change for amendment in goal.amendments] == ["due", "open"]


def test_the_amendments_of_a_hidden_target_go_with_it_though_its_metric_is_there() -> None:
    found = seen(f"""\
        goals:
          g:
            {{{GOAL}, targets: [{{metric: open, baseline: 0, target: 2, share: [coach]}}],
            amendments: [{{date: 2026-02-02, change: open, from: 1, to: 2, reason: R}}]}}
        metrics:
          open: {{{METRIC}, aggregate: sum, observations: [], share: [public]}}
        """)
    assert (found.goals["g"].targets, found.goals["g"].amendments) == ((), ())


@pytest.mark.parametrize("source", ["ratio: {of: a, over: b}", "growth: {of: b}"])
def test_a_metric_made_of_one_that_is_not_there_has_no_source(source: str) -> None:
    found = seen(f"""\
        metrics:
          a: {{{METRIC}, aggregate: sum, observations: [], share: [public]}}
          b: {{{METRIC}, aggregate: sum, observations: []}}
          made: {{{METRIC}, {source}, share: [public]}}
        """)
    assert (found.metrics["made"].ratio, found.metrics["made"].growth) == (None, None)


def test_a_metric_made_of_what_is_there_keeps_its_source() -> None:
    found = seen(f"""\
        metrics:
          a: {{{METRIC}, aggregate: sum, observations: [], share: [public]}}
          r: {{{METRIC}, ratio: {{of: a, over: a}}, share: [public]}}
          g: {{{METRIC}, growth: {{of: a}}, share: [public]}}
        """)
    assert found.metrics["r"].ratio is not None
    assert found.metrics["g"].growth is not None


def test_a_kpi_goes_with_its_metric_and_no_metric_names_it() -> None:
    found = seen(f"""\
        metrics:
          a: {{{METRIC}, aggregate: sum, observations: [], kpis: [mine, networking], share: [public]}}
          b: {{{METRIC}, aggregate: sum, observations: []}}
        kpis:
          mine: {{metric: b, share: [public]}}
          networking: {{target: 5, share: [public]}}
        """)
    assert list(found.kpis) == ["networking"]
    assert found.metrics["a"].kpis == ("networking",)


def test_a_survey_goes_with_its_instrument() -> None:
    found = seen("""\
        instruments:
          mine: {title: T, construct: energy, items: {a: {}}, scale: {min: 1, max: 5}, scoring: mean}
        surveys:
          s: {instrument: mine, date: 2026-02-10, answers: {a: 3}, share: [public]}
        """)
    assert found.surveys == {}


def test_ratings_of_what_is_not_there_are_not_there() -> None:
    found = seen(f"""\
        metrics:
          a: {{{METRIC}, aggregate: sum, observations: [], share: [public]}}
          b: {{{METRIC}, aggregate: sum, observations: []}}
        roles:
          open: {{title: R, requirements: {{q: {{title: Q}}}}, share: [public]}}
          closed: {{title: R, requirements: {{p: {{title: P}}}}}}
        feedback:
          f: {{from: peer, date: 2026-02-10, ratings: {{a: 1, b: 2, q: 3, p: 4, nothing: 5}}, share: [public]}}
        """)
    assert list(found.feedback["f"].ratings) == ["a", "q"]


def test_a_witness_is_named_to_those_the_witness_itself_is_shared_with() -> None:
    text = """\
        evidence:
          e: {title: T, date: 2026-02-10, kind: talk, share: [public], witness: {name: Priya, group: peer, share: [manager]}}
        """
    witnesses = [seen(text, audience).evidence["e"].witness for audience in ("manager", "coach")]
    assert [w.name if w else "" for w in witnesses] == ["Priya", None]
    assert [w.group if w else "" for w in witnesses] == ["peer", "peer"]


def test_an_item_narrows_its_record_and_never_widens_it() -> None:
    text = """\
        goals:
          g:
            title: G
            category: leadership-teamwork
            start: 2026-01-05
            due: 2026-12-18
            share: [manager]
            milestones:
              - {title: All, due: 2026-02-01}
              - {title: Nobody, due: 2026-02-02, share: []}
              - {title: Wider, due: 2026-02-03, share: [public]}
        """
    assert [m.title for m in seen(text, "manager").goals["g"].milestones] == ["All", "Wider"]
    assert seen(text, "public").goals == {}


def test_actions_of_a_session_are_items_of_their_own() -> None:
    found = seen("""\
        engagements:
          e:
            title: E
            kind: coaching
            start: 2026-01-05
            planned_end: 2026-06-05
            share: [public]
            sessions:
              - date: 2026-02-01
                actions: [{title: Open, due: 2026-02-02}, {title: Closed, due: 2026-02-02, share: []}]
        """)
    assert [a.title for a in found.engagements["e"].sessions[0].actions] == ["Open"]


def test_names_of_other_audiences_stay_with_the_owner() -> None:
    found = seen(
        "share: [public, coach]\nsetbacks: {s: {title: T, date: 2026-02-10, share: [public, coach]}}"
    )
    assert found.setbacks["s"].share == ("public",)
    assert "coach" not in repr(found)


def test_a_shared_profile_says_all_but_its_audiences() -> None:
    whole = portfolio("""\
        profile: {name: Ada, headline: H, currency: EUR, share: [public], audiences: {manager: {title: M}}}
        """)
    found = restrict(whole, "public").profile
    assert found is not None
    assert (found.headline, found.currency, found.audiences) == ("H", "EUR", {})


def test_a_portfolio_without_a_profile_can_be_restricted() -> None:
    whole = portfolio("setbacks: {s: {title: T, date: 2026-02-10, share: [public]}}")
    assert restrict(whole, "public").profile is None
    assert audiences(whole) == ("owner", "public")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("pubic", "no audience is called `pubic`; did you mean `public`?"),
        ("xyz", "no audience is called `xyz`; there are `owner`, `public`, `manager`, `coach`"),
    ],
)
def test_an_unknown_audience_is_a_fault_of_the_call(name: str, message: str) -> None:
    with pytest.raises(UsageFault) as raised:
        restrict(portfolio(PROFILE), name)
    assert str(raised.value) == message
    assert raised.value.exit_code == 2
