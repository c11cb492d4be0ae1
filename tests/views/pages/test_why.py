"""How a figure is computed, folded up on the page that shows it."""

from datetime import date

from tests.views.pages.books import as_built, book, example, words
from tracker.views.pages.categories import categories_page
from tracker.views.pages.goal import goal_page
from tracker.views.pages.kpis import kpis_page
from tracker.views.pages.metric import metric_page

FOLD = "How is this computed?"
TALKS = """
    goals:
      talks:
        title: Talk in public
        category: thought-leadership
        start: 2026-01-01
        due: 2026-12-31
        targets: [{metric: talks, baseline: 0, target: 4}, {metric: none-yet, min: 3}]
    metrics:
      talks:
        {title: Talks given, category: thought-leadership, unit: talks, direction: increase,
         aggregate: sum, observations: [{date: 2026-02-05, value: 1}, {date: 2026-05-05, value: 2}]}
      none-yet:
        {title: Mood, category: project-impact, unit: points, direction: increase, aggregate: mean}
    kpis:
      talks-a-year: {title: Talks a year, metric: talks}
"""


def goal_text(text: str, audience: str = "owner") -> str:
    found = book(text, audience)
    return words(as_built(goal_page(found, found.goals[0]).text))


def test_a_goal_and_each_of_its_targets_are_explained_on_its_page() -> None:
    text = goal_text(TALKS)
    assert text.count(FOLD) == 3
    assert (
        "progress of Talks given = (current value \u2212 baseline) / (target \u2212 baseline)"
        " = (3 \u2212 0) / (4 \u2212 0) = 0.75"
    ) in text
    assert "Left out: 1 record or item" in text
    assert "it has no observation of its own (rule no-observation )" in text
    assert "Missing for a value: 1 observation since the goal began." in text


def test_a_metric_is_explained_on_its_page_once_it_has_a_value() -> None:
    found = book(TALKS)
    metrics = found.portfolio.metrics
    assert "= 2 talks" in words(as_built(metric_page(found, metrics["talks"]).text))
    assert FOLD not in words(as_built(metric_page(found, metrics["none-yet"]).text))


def test_a_category_says_what_each_of_its_metrics_counts_as() -> None:
    text = words(as_built(categories_page(book(TALKS)).text))
    assert text.count(FOLD) == 6
    assert "Talks given — with data; on target by talks; not evidenced goals/a.yaml:10" in text


def test_for_others_no_place_in_a_file_is_told() -> None:
    shared = TALKS.replace("    goals:\n", "    share: [public]\n    goals:\n", 1)
    text = goal_text(shared, "public")
    assert FOLD in text
    assert "observed 5 feb 2026 by self" in text.lower()
    assert ".yaml" not in text


def test_of_very_many_observations_the_first_are_listed() -> None:
    days = (date.fromordinal(date(2026, 1, 2).toordinal() + day) for day in range(50))
    rows = ", ".join(f"{{date: {day}, value: 1}}" for day in days)
    many = TALKS.replace(
        "[{date: 2026-02-05, value: 1}, {date: 2026-05-05, value: 2}]", f"[{rows}]"
    )
    text = words(as_built(kpis_page(book(many)).text))
    assert "Counted: 50 records or items" in text
    assert "and 10 more" in text


def test_an_interval_a_comparison_and_a_questionnaire_are_explained() -> None:
    text = words(as_built(kpis_page(example("owner")).text))
    assert "The interval, step by step" in text
    assert "one window earlier." in text
    assert "Questionnaire: WHO-5 wellbeing index. Source: World Health Organization 1998" in text
    assert "Licence: Free to use where its source is named" in text


def test_a_goal_that_is_concluded_shows_its_attainment_score_and_how_it_came_about() -> None:
    scaled = """
        goals:
          talks:
            title: Talk in public
            category: thought-leadership
            start: 2026-01-01
            due: 2026-03-31
            weight: 2
            scale: {levels: {-1: less, 0: as hoped, 1: more}, attained: 1}
            outcome: {result: achieved, date: 2026-03-01}
    """
    text = goal_text(scaled)
    assert "Attainment score T 60 , weight 2: 50 is what was expected" in text
    assert "level 1 attained on its scale of -2 to 2, weight 2" in text
    later = goal_text(scaled.replace("date: 2026-03-01", "date: 2026-12-01"))
    assert "attained" not in later.partition("Goal attainment scale")[2]
