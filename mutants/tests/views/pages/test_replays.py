"""Forecasts of the past on the pages of goals and metrics."""

from datetime import date

from tests.views.pages.books import as_built, book, words
from tracker.views.pages.goal import goal_page
from tracker.views.pages.goals import goals_page
from tracker.views.pages.metric import metric_page

TEXT = """
    profile: {name: Ada, share: [public]}
    goals:
      climb:
        title: Climb
        category: skill-development
        start: 2026-01-01
        due: 2026-12-31
        share: [public]
        targets: [{metric: score, baseline: 0, target: 100}]
    metrics:
      score:
        title: Score
        category: project-impact
        unit: points
        direction: increase
        aggregate: last
        share: [public]
        observations:
          - {date: 2026-01-05, value: 5}
          - {date: 2026-01-12, value: 12}
          - {date: 2026-01-19, value: 19}
          - {date: 2026-01-26, value: 26}
          - {date: 2026-04-10, value: 100}
"""
TODAY = date(2026, 6, 30)
FEW = "1 forecast, 1 held the date inside the band: too few to judge by."


def test_a_goal_shows_how_its_forecasts_went() -> None:
    shown = book(TEXT, as_of=TODAY)
    text = words(as_built(goal_page(shown, shown.goals[0]).text))
    assert f"Of {FEW}" in text
    assert (
        "31 Jan 2026 Score at 100 points 10 Apr 2026 10 Apr 2026 to 10 Apr 2026 10 Apr 2026"
        " inside the band"
    ) in text


def test_a_metric_shows_those_of_its_goals_and_others_where_they_come_from() -> None:
    shown = book(TEXT, "public", TODAY)
    text = words(as_built(metric_page(shown, shown.portfolio.metrics["score"]).text))
    assert f"Of {FEW}" in text
    assert "from what was known by then, from the shared records" in text
    assert "31 Jan 2026 Climb at 100 points" in text


def test_what_is_not_known_yet_and_open_ends_are_said_to_be() -> None:
    early = TEXT.replace("2026-04-10", "2026-07-10").replace("value: 19", "value: 13")
    shown = book(early.replace("value: 12", "value: 20"), as_of=TODAY)
    text = words(as_built(goal_page(shown, shown.goals[0]).text))
    assert "No forecast of the past can be judged yet; of 1 forecast it is not known yet." in text
    assert "to an open end – not known yet" in text


def test_the_goals_say_how_all_forecasts_have_done() -> None:
    assert f"How forecasts have done: of {FEW}" in words(
        as_built(goals_page(book(TEXT, as_of=TODAY)).text)
    )
    none = TEXT.split("          - {date: 2026-01-12", maxsplit=1)[0]
    assert "forecasts" not in words(as_built(goals_page(book(none, as_of=TODAY)).text))
