from collections import Counter
from importlib.resources import files
from textwrap import dedent

import pytest

from tests.schema.schemas import accepting
from tracker.data.catalogue import Template, catalogue
from tracker.records.vocabulary import Category
from tracker.text.parse import parse
from tracker.text.source import Source

TEMPLATES = {template.id: template for template in catalogue()}
METRICS = [template for template in catalogue() if template.section == "metrics"]
IN_WORDS = ("title", "tells", "formula", "minimum", "gaming", "beside", "source")


def test_the_usual_measures_are_all_there() -> None:
    ids = """
        revenue new-clients project-completion-rate cost-savings customer-satisfaction
        certifications-completed tool-mastery team-leadership communication
        project-roi revenue-growth operational-efficiency process-improvements
        team-engagement cross-functional-collaborations mentoring-accomplishments positive-feedback
        promotion scope-of-responsibility high-profile-projects awards
        publications speaking-engagements media-mentions association-memberships
    """
    assert tuple(TEMPLATES) == tuple(dedent(ids).split())
    assert len(TEMPLATES) == 25


def test_each_category_has_its_measures() -> None:
    assert Counter(template.category for template in catalogue()) == {
        Category.QUANTITATIVE_PERFORMANCE: 5,
        Category.SKILL_DEVELOPMENT: 4,
        Category.PROJECT_IMPACT: 4,
        Category.LEADERSHIP_TEAMWORK: 4,
        Category.CAREER_ADVANCEMENT: 4,
        Category.THOUGHT_LEADERSHIP: 4,
    }


def test_a_promotion_is_a_goal_with_a_target_role() -> None:
    (goal,) = (template for template in catalogue() if template.section != "metrics")
    assert (goal.id, goal.section, goal.asks) == (
        "promotion",
        "goals",
        ("target_role", "start", "due"),
    )


@pytest.mark.parametrize("template", catalogue(), ids=lambda template: template.id)
def test_each_says_how_to_read_it(template: Template) -> None:
    said = [getattr(template, name) for name in IN_WORDS]
    assert all(text and text == text.strip() for text in said)


@pytest.mark.parametrize("template", METRICS, ids=lambda template: template.id)
def test_each_metric_has_what_a_metric_needs(template: Template) -> None:
    assert template.unit
    assert template.direction
    assert template.aggregate
    assert template.cadence
    assert template.asks == ()


@pytest.mark.parametrize("template", METRICS, ids=lambda template: template.id)
def test_each_metric_is_what_the_schema_of_metrics_accepts(template: Template) -> None:
    written = ("title", "category", "unit", "direction", "aggregate", "cadence")
    record = {name: str(getattr(template, name)) for name in written}
    assert accepting("metrics.schema.json").is_valid({**record, "observations": []})


def test_the_file_reads_without_a_finding() -> None:
    data = files("tracker.data").joinpath("catalogue.yaml").read_bytes()
    _, findings = parse(Source(path="", data=data))
    assert findings == ()
