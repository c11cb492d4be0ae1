from collections.abc import Iterator, Mapping

from tests.records.written import document
from tracker.records.definitions import AUDIENCES, COMPETENCIES, KPIS, REQUIREMENTS
from tracker.records.marks import Marks, marks
from tracker.records.references import references
from tracker.records.sections import SECTIONS
from tracker.text.schemas import schemas

MARKS = marks(schemas())


def targets(where: Marks | None) -> Iterator[str]:
    if where is not None:
        yield from filter(None, (where.points_into, where.keys_point_into))
        for below in (*where.properties.values(), where.entries, where.items):
            yield from targets(below)


def written(value: object) -> Iterator[str]:
    """The targets that stand anywhere in a schema."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key in {"x-reference", "x-reference-keys"}:
                yield str(inner)
            yield from written(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from written(inner)


def test_all_that_the_schemas_mark_is_found() -> None:
    assert set(targets(MARKS)) == {t for schema in schemas().values() for t in written(schema)}


def test_every_mark_points_into_something_there_is() -> None:
    known = {*SECTIONS, REQUIREMENTS, AUDIENCES, COMPETENCIES, KPIS, "instruments/items"}
    assert set(targets(MARKS)) <= known


def test_references_stand_in_values_lists_and_keys() -> None:
    read = document("""\
        share: [public]
        goals:
          g:
            parent: big
            targets: [{metric: talks, baseline: 0, target: 1}]
            amendments: [{change: due}, {change: talks}]
        feedback:
          f: {ratings: {design: 3}}
        kpis:
          networking: {metric: talks}
          mine: {metric: talks}
        """)
    assert [(r.pointer, r.part, r.target) for r in references(read.root, MARKS)] == [
        (("share", 0), "value", AUDIENCES),
        (("goals", "g", "parent"), "value", "goals"),
        (("goals", "g", "targets", 0, "metric"), "value", "metrics"),
        (("goals", "g", "amendments", 1, "change"), "value", "metrics"),
        (("feedback", "f", "ratings", "design"), "key", COMPETENCIES),
        (("kpis", "networking", "metric"), "value", "metrics"),
        (("kpis", "mine", "metric"), "value", "metrics"),
    ]


def test_what_has_the_wrong_shape_has_no_references_there() -> None:
    read = document("""\
        share: public
        goals: [g]
        metrics: {m: text, n: {kpis: {a: b}, ratio: [x]}}
        """)
    assert references(read.root, MARKS) == []


def test_what_is_marked_beside_a_reference_to_a_schema_adds_to_it() -> None:
    small = marks(
        {
            "a.json": {
                "$ref": "b.json#/$defs/pair",
                "properties": {"left": {"x-reference": "goals"}, "both": {"x-reference": "goals"}},
            },
            "b.json": {
                "$defs": {
                    "pair": {
                        "properties": {
                            "right": {"x-reference": "metrics"},
                            "both": {"x-reference-except": ["due"]},
                        }
                    }
                }
            },
        },
        "a.json",
    )
    assert small == Marks(
        properties={
            "left": Marks(points_into="goals"),
            "right": Marks(points_into="metrics"),
            "both": Marks(points_into="goals", apart_from=frozenset({"due"})),
        }
    )


def test_schemas_that_mark_nothing_have_no_marks() -> None:
    assert marks({"a.json": {"properties": {"title": True}}}, "a.json") == Marks()
