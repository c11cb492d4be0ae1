"""What is missing is said on the front page, with the place where more is told."""

from tests.views.pages.books import as_built, book, example, links, words
from tracker.views.pages.gaps import Gap, Open, gaps
from tracker.views.pages.home import home

ROLE = """
    profile: {name: Ada, target_role: staff}
    roles:
      staff:
        title: Staff Engineer
        requirements:
          direction: {title: Sets direction}
          design: {title: Designs well, skill: design, level: 4}
    evidence:
      letter:
        title: A letter
        date: 2026-02-01
        kind: feedback
        requirements: [staff/design]
        expires: 2026-06-01
        witness: {group: self}
    metrics:
      design:
        title: System design
        category: skill-development
        unit: level
        direction: increase
        aggregate: last
        scale: {min: 1, max: 5}
        cadence: month
        observations: [{date: 2026-02-01, value: 3}]
"""


def missing(text: str) -> dict[str, Gap]:
    return {gap.what: gap for gap in gaps(book(text))}


def test_requirements_without_evidence_are_named() -> None:
    assert missing(ROLE)["requirement without evidence"].items == (
        Open(title="Sets direction", words="", place="fit.html#direction"),
    )


def test_levels_that_are_not_reached_are_named_with_both_numbers() -> None:
    assert missing(ROLE)["skill below the level the role asks for"].items == (
        Open(title="Designs well", words="3 of 4", place="fit.html#design"),
    )


def test_goals_behind_their_plan_are_named_the_worst_first() -> None:
    told = missing(
        """
        goals:
          blank: {title: Blank, category: project-impact, start: 2026-01-01, due: 2026-12-31}
          later: {title: Later, category: project-impact, start: 2026-09-01, due: 2026-12-31}
          slow:
            title: Slow
            category: project-impact
            start: 2026-01-01
            due: 2026-07-31
            milestones: [{title: One, due: 2026-02-01}]
        """
    )
    assert told["goals behind the plan or without data"].items == (
        Open(title="Slow", words="at risk", place="goals/slow.html"),
        Open(title="Blank", words="no data", place="goals/blank.html"),
    )


def test_old_news_old_papers_and_lonely_claims_are_counted() -> None:
    told = missing(ROLE)
    assert told["metric without news for too long"].items == (
        Open(
            title="System design",
            words="nothing since 1 Feb 2026",
            place="metrics/design.html",
        ),
    )
    assert [it.words for it in told["piece of evidence expired"].items] == ["expired 1 Jun 2026"]
    assert told["piece of evidence that nobody else is named to confirm"].number == 1


def test_figures_that_wait_say_what_for() -> None:
    waiting = missing(ROLE)["KPIs waiting for more records"]
    assert len(waiting.shown) == 4
    assert waiting.number > 5
    assert waiting.items[0].words.startswith("needs ")


def test_one_more_is_named_rather_than_left_out_alone() -> None:
    five = tuple(Open(title=f"{n}", words="", place="") for n in range(5))
    assert Gap(number=5, what="things", items=five, place="").shown == five


def test_the_front_page_says_it_and_leads_there() -> None:
    html = as_built(home(book(ROLE)).text)
    assert "What is missing 1 requirement without evidence Sets direction" in words(html)
    assert {"fit.html#direction", "metrics/design.html"} <= set(links(html))


def test_others_are_told_what_the_shared_records_lack() -> None:
    told = words(as_built(home(example("public")).text))
    assert "from the shared records" in told[told.index("What is missing") :]
