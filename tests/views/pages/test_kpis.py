"""The KPIs and what each was made from."""

from tests.views.pages.books import as_built, book, example, words
from tracker.views.pages.categories import categories_page
from tracker.views.pages.kpis import kpis_page

GOALS = """
    goals:
      one: {title: One, category: project-impact, start: 2025-09-01, due: 2025-12-31, outcome: {result: achieved, date: 2025-12-01}}
      two: {title: Two, category: project-impact, start: 2025-09-01, due: 2025-12-31, outcome: {result: achieved, date: 2025-12-01}}
      three: {title: Three, category: project-impact, start: 2025-09-01, due: 2025-12-31, outcome: {result: missed, date: 2025-12-31}}
      four: {title: Four, category: project-impact, start: 2025-09-01, due: 2025-12-31, outcome: {result: withdrawn, date: 2025-12-01, reason: No time}}
    kpis:
      goal-achievement-rate: {target: 80}
      talks: {title: Talks, metric: talks}
    metrics:
      talks:
        title: Talks given
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        observations: [{date: 2026-01-02, value: 1}, {date: 2026-03-02, value: 1}]
"""


def shown(text: str, audience: str = "owner") -> str:
    return words(as_built(kpis_page(book(text, audience)).text))


def test_a_share_has_its_counts_its_interval_and_its_aim() -> None:
    assert "Goal achievement rate 2 of 3 67 %" in shown(GOALS)
    assert "2 of 3 concluded goals , last 12 months" in shown(GOALS)
    assert "95 % interval 21 to 94 %" in shown(GOALS)
    assert "aim 80" in shown(GOALS)


def test_every_record_counted_and_left_out_is_listed_with_the_rule() -> None:
    text = shown(GOALS)
    assert (
        "Counted: 3 records or items"
        " One — achieved on 1 Dec 2025, by its first due date of 31 Dec 2025; counts 1 goals/a.yaml:3"
        " Three — missed on 31 Dec 2025, first due 31 Dec 2025; counts 0 goals/a.yaml:5"
        " Two — achieved on 1 Dec 2025, by its first due date of 31 Dec 2025; counts 1 goals/a.yaml:4"
    ) in text
    assert (
        "Left out: 1 record or item Because it was withdrawn, with a reason (rule withdrawn ):"
        " Four — withdrawn on 1 Dec 2025, first due 31 Dec 2025 goals/a.yaml:6"
    ) in text


def test_a_metric_counted_many_times_stands_there_once_with_each_observation() -> None:
    assert (
        "Talks given Observed 2 Jan 2026 by self; counts 1 goals/a.yaml:17"
        " Observed 2 Mar 2026 by self; counts 1 goals/a.yaml:17"
    ) in shown(GOALS)


def test_what_cannot_be_told_stands_folded_and_says_what_it_needs() -> None:
    text = shown(GOALS)
    waiting = text[text.index("Not to be told yet") :]
    assert "13 KPIs wait for more records" in waiting
    assert "Skill development Needs 3 skills" in waiting.replace("needs", "Needs")


def test_figures_of_ones_own_follow_the_fourteen() -> None:
    text = shown(GOALS)
    assert (
        text.index("KPIs of coaching and mentoring")
        < text.index("KPIs of my own")
        < text.rindex("Talks 2 talks")
    )


def test_for_others_what_is_not_shared_is_absent() -> None:
    assert "There is no KPI here yet" in shown(GOALS, "public")


def test_every_figure_of_the_example_says_how_it_is_computed() -> None:
    text = words(as_built(kpis_page(example("owner")).text))
    assert text.count("How is this computed?") == len(example("owner").results)
    assert text.count("Formula") >= 14


def test_categories_are_counted_and_never_mixed() -> None:
    text = words(as_built(categories_page(book(GOALS)).text))
    assert "Thought leadership 1 1 0 0" in text
    assert "Project impact 0 0 0 0" in text
    assert "No metric here yet. tracker new metric --from" in text


def test_what_the_owner_wrote_about_a_kpi_is_shown() -> None:
    text = """
        kpis:
          networking:
            note: Ties that *last*.
            tags: [people]
            links: [{title: Why, url: https://example.org/ties}]
            custom: {asked_by: Jo}
    """
    shown = words(as_built(kpis_page(book(text)).text))
    assert "Ties that last . Why people asked_by Jo" in shown
