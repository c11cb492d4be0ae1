from datetime import date
from decimal import Decimal

import pytest

from tests.records.written import document, portfolio
from tracker.records.build import build
from tracker.records.goals import Amendment
from tracker.records.positions import Pay
from tracker.records.record import Record
from tracker.records.vocabulary import Category, PayPeriod, RaterGroup


def one(text: str, broken: frozenset[tuple[str | int, ...]] = frozenset()) -> Record:
    (record,) = build(document(text), broken)
    return record


def test_a_record_knows_its_id_and_where_it_stands() -> None:
    record = one("""\
        share: [public]

        setbacks:
          lost-bid:
            title: Lost the bid
            date: 2026-02-10
        """)
    assert (record.id, record.path, record.line) == ("lost-bid", "goals/a.yaml", 4)


def test_an_item_knows_its_line() -> None:
    found = portfolio("""\
        metrics:
          talks:
            title: Talks
            category: thought-leadership
            unit: talks
            direction: increase
            aggregate: sum
            observations:
              - {date: 2026-02-10, value: 1}
              - date: 2026-03-10
                value: 2
        """)
    assert [o.line for o in found.metrics["talks"].observations] == [9, 10]


def test_what_is_not_written_has_its_default() -> None:
    found = portfolio("""\
        goals:
          g: {title: G, category: leadership-teamwork, start: 2026-01-05, due: 2026-12-18}
        """)
    goal = found.goals["g"]
    assert goal.category is Category.LEADERSHIP_TEAMWORK
    assert (goal.committed, goal.draft, goal.weight) == (None, False, Decimal(1))
    assert (goal.targets, goal.scale, goal.custom) == ((), None, {})


def test_numbers_keep_their_digits() -> None:
    found = portfolio("""\
        roles:
          r: {title: R, requirements: {q: {title: Q, level: 3.10}}}
        """)
    assert str(found.roles["r"].requirements["q"].level) == "3.10"


def test_a_whole_number_is_an_int_however_it_is_written() -> None:
    found = portfolio("roles: {a: {title: A, level: 6.0}, b: {title: B, level: 6}}")
    assert [role.level for role in found.roles.values()] == [6, 6]


def test_keys_that_python_keeps_for_itself_end_in_an_underscore() -> None:
    found = portfolio("""\
        feedback:
          f: {from: peer, date: 2026-04-09}
        reviews:
          r: {with: manager, date: 2026-04-06}
        """)
    assert found.feedback["f"].from_ is RaterGroup.PEER
    assert found.reviews["r"].with_ is RaterGroup.MANAGER


def test_an_amendment_is_of_a_date_or_of_a_number() -> None:
    found = portfolio("""\
        goals:
          g:
            title: G
            category: leadership-teamwork
            start: 2026-01-05
            due: 2026-12-18
            amendments:
              - {date: 2026-05-04, change: due, from: 2026-09-30, to: 2026-12-18, reason: Late}
              - {date: 2026-05-04, change: talks, from: 8, to: 6.5, reason: Merged}
        """)
    assert found.goals["g"].amendments == (
        Amendment(
            line=8, date=date(2026, 5, 4), change="due",
            from_=date(2026, 9, 30), to=date(2026, 12, 18), reason="Late",
        ),
        Amendment(
            line=9, date=date(2026, 5, 4), change="talks",
            from_=Decimal(8), to=Decimal("6.5"), reason="Merged",
        ),
    )  # fmt: skip


def test_pay_is_one_mapping_or_a_list_of_them() -> None:
    found = portfolio("""\
        positions:
          a: {title: A, start: 2024-07-01, pay: {amount: 82000, per: month}}
          b: {title: B, start: 2025-07-01, pay: [{date: 2025-07-01, amount: 1}, {date: 2026-07-01, amount: 2}]}
        """)
    assert found.positions["a"].pay == (Pay(line=2, amount=Decimal(82000), per=PayPeriod.MONTH),)
    assert [pay.date for pay in found.positions["b"].pay] == [date(2025, 7, 1), date(2026, 7, 1)]


def test_custom_keys_keep_their_shape() -> None:
    record = one("""\
        setbacks:
          s:
            title: S
            date: 2026-02-10
            custom: {team: [7, {lead: true, ladder: null}], name: x}
        """)
    assert record.custom == {"team": (Decimal(7), {"lead": True, "ladder": None}), "name": "x"}


@pytest.mark.parametrize(
    ("section", "record", "share"),
    [
        ("evidence", "{title: T, date: 2026-02-10, kind: talk}", ("public", "coach")),
        ("evidence", "{title: T, date: 2026-02-10, kind: talk, share: [manager]}", ("manager",)),
        ("evidence", "{title: T, date: 2026-02-10, kind: talk, share: []}", ()),
        ("feedback", "{from: peer, date: 2026-02-10}", ()),
        ("feedback", "{from: peer, date: 2026-02-10, share: [manager]}", ("manager",)),
        ("surveys", "{instrument: who-5, date: 2026-02-10, answers: {'1': 3}}", ()),
        ("applications", "{title: T, applied: 2026-02-10}", ()),
        ("setbacks", "{title: T, date: 2026-02-10}", ()),
        ("setbacks", "{title: T, date: 2026-02-10, share: [public]}", ("public",)),
        ("contacts", "{met: 2026-02-10}", ()),
        ("contacts", "{met: 2026-02-10, share: [public]}", ()),
    ],
)
def test_who_sees_a_record_of_a_shared_file(
    section: str, record: str, share: tuple[str, ...]
) -> None:
    assert one(f"share: [public, coach]\n{section}:\n  x: {record}\n").share == share


def test_a_file_that_says_nothing_shares_nothing() -> None:
    assert one("profile: {name: Ada}").share == ()


def test_the_profile_follows_its_file() -> None:
    assert one("share: [public]\nprofile: {name: Ada}").share == ("public",)


def test_pay_costs_and_benefits_are_opened_by_themselves_alone() -> None:
    found = portfolio("""\
        share: [public]
        positions:
          a: {title: A, start: 2024-07-01, pay: [{amount: 1, date: 2024-07-01}, {amount: 2, date: 2025-07-01, share: [manager]}]}
        """)
    assert [pay.share for pay in found.positions["a"].pay] == [(), ("manager",)]


BROKEN = """\
    share: public
    goals:
      good: {title: G, category: leadership-teamwork, start: 2026-01-05, due: 2026-12-18}
      bad: {title: 3}
      worse: text
    metrics: []
    reviews: {r: {date: 2026-04-06}}
    setback: {x: {title: T, date: 2026-02-10}}
    """


def test_what_a_schema_refuses_is_left_out_and_the_rest_is_built() -> None:
    refused = frozenset[tuple[str | int, ...]](
        {("share",), ("goals", "bad"), ("goals", "worse"), ("metrics",), ("setback",)}
    )
    assert [record.id for record in build(document(BROKEN), refused)] == ["good", "r"]


def test_a_refused_section_is_left_out_whole() -> None:
    refused = frozenset[tuple[str | int, ...]]({("share",), ("goals",)})
    assert [record.id for record in build(document(BROKEN), refused)] == ["r"]


def test_of_two_records_with_one_id_the_first_is_kept() -> None:
    found = portfolio(
        "setbacks: {x: {title: First, date: 2026-02-10}}",
        "setbacks: {x: {title: Second, date: 2026-02-10}}",
    )
    assert found.setbacks["x"].title == "First"


def test_sections_are_sorted_by_id_whatever_the_order_of_files() -> None:
    one_way = portfolio(
        "setbacks: {b: {title: B, date: 2026-02-10}}", "setbacks: {a: {title: A, date: 2026-02-10}}"
    )
    assert list(one_way.setbacks) == ["a", "b"]
