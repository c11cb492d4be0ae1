"""Metrics: the index, and a page each."""

from datetime import date

import pytest

from tests.views.pages.books import as_built, book, example, words
from tracker.kpis.series import Period
from tracker.records.vocabulary import Cadence
from tracker.views.pages.measures import measure, measures
from tracker.views.pages.metric import metric_page
from tracker.views.pages.metric_rows import period_name
from tracker.views.pages.metrics import metrics_page

TEXT = """
    profile: {name: Ada, target_role: staff}
    roles:
      staff: {title: Staff, requirements: {direction: {title: Sets direction, skill: design, level: 4}}}
    goals:
      grow:
        title: Grow
        category: skill-development
        start: 2026-01-01
        due: 2026-12-31
        targets: [{metric: design, baseline: 2, target: 4}]
    metrics:
      design:
        title: System design
        category: skill-development
        unit: level
        direction: increase
        aggregate: last
        scale: {min: 1, max: 5}
        observations:
          - {date: 2026-01-10, value: 2}
          - {date: 2026-05-10, value: 3, by: manager, note: Said in *May*., evidence: [paper]}
      talks:
        title: Talks
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        cadence: month
        observations: [{date: 2026-01-10, value: 1}, {date: 2026-03-10, value: 2}]
      hours:
        title: Hours
        category: thought-leadership
        unit: hours
        direction: decrease
        aggregate: mean
        cadence: month
        observations: [{date: 2026-05-10, value: 4}]
      pace: {title: Hours a talk, category: thought-leadership, unit: hours, direction: decrease, ratio: {of: hours, over: talks}}
      growth: {title: Growth, category: thought-leadership, unit: "%", direction: increase, growth: {of: talks, months: 2}}
      awards: {title: Awards, category: career-advancement, unit: awards, direction: increase, aggregate: count}
    evidence:
      paper: {title: Paper, date: 2026-05-10, kind: article}
    kpis:
      talking: {title: Talking, metric: talks}
"""


def page_of(metric: str) -> str:
    shown = book(TEXT)
    return words(as_built(metric_page(shown, shown.portfolio.metrics[metric]).text))


def test_the_index_shows_what_is_newest_and_what_is_stale() -> None:
    text = words(as_built(metrics_page(book(TEXT)).text))
    assert "6 quantities followed over time; 2 have gone without news for too long." in text
    assert "System design 3 level 10 May 2026" in text
    assert "Talks 2 talks in Mar 2026 10 Mar 2026 Stale" in text
    assert "Awards nothing yet" in text


def test_a_level_tells_its_newest_value_and_its_scale() -> None:
    text = page_of("design")
    assert "Newest 3 level 10 May 2026 Should Increase on a scale of 1 to 5" in text
    assert "Read as the newest value" in text
    assert "Recorded 2 times since 10 Jan 2026" in text


def test_every_observation_is_there_the_newest_first() -> None:
    text = page_of("design")
    assert "10 May 2026 3 Manager Said in May . Paper 10 Jan 2026 2 Self" in text


def test_goals_and_evidence_are_linked() -> None:
    text = page_of("design")
    assert "Goals On track Grow on the way from 2 to 4 level" in text
    assert "Evidence Paper Article · 10 May 2026" in text
    assert "Answers to Sets direction" in text


def test_a_total_is_told_by_its_newest_period() -> None:
    text = page_of("talks")
    assert "In Mar 2026 2 talks" in text
    assert (
        "Its newest observation is older than its rhythm allows: fresh until 10 May 2026 ." in text
    )
    assert "Part of Growth , Hours a talk Goes into Talking" in text


def test_ratios_and_growths_tell_what_they_are_made_of() -> None:
    assert "Read as a ratio" in page_of("pace")
    assert "Divides Hours By Talks" in page_of("pace")
    assert "Growth over 2 months of Talks" in page_of("growth")
    assert "a growth in percent" in page_of("growth")


def test_a_measure_of_the_catalogue_says_how_to_read_it() -> None:
    assert "How to read it" in page_of("awards")
    assert "How to read it" not in page_of("talks")
    assert measure("no-such-measure") is None
    assert len(measures()) == 6


def test_without_an_observation_there_is_no_chart() -> None:
    assert "The numbers in this chart" not in page_of("awards")
    assert "The numbers in this chart" in page_of("talks")


def test_many_observations_are_folded_away() -> None:
    html = as_built(
        metric_page(example("owner"), example("owner").portfolio.metrics["on-call-pages"]).text
    )
    assert "<summary>113 observations</summary>" in html


@pytest.mark.parametrize(
    ("cadence", "name"),
    [
        (Cadence.WEEK, "week of 6 Apr 2026"),
        (Cadence.MONTH, "Apr 2026"),
        (None, "Apr 2026"),
        (Cadence.QUARTER, "Q2 2026"),
        (Cadence.YEAR, "2026"),
    ],
)
def test_periods_have_names(cadence: Cadence | None, name: str) -> None:
    period = Period(start=date(2026, 4, 6), end=date(2026, 4, 12), value=None)
    assert period_name(period, cadence) == name
