from fractions import Fraction

from tests.views.figures import missing, plain, proportion, summary
from tracker.kpis.result import Status
from tracker.views.kpis_table import render
from tracker.views.table import WIDTH
from tracker.views.terminal import width


def test_values_then_what_has_none_then_the_categories() -> None:
    text = render(
        summary(proportion(), missing(), plain(Fraction(25, 6))), audience="owner", colour=False
    )
    assert text.splitlines() == [
        "KPIs as of 2026-06-30",
        "",
        "KPI         Counted  Value          95 %     Before  Since    Target",
        "Goals kept  4 of 7      57  %       25–84 %      50  unclear      80",
        "Points      n 12      4.17  points",
        "",
        "Without a value",
        "Feedback  insufficient: needs 3 answers, has 2: 1 more answer",
        "",
        "Category        Metrics  With data  On target  Evidenced",
        "Project impact        4          3          2          1",
    ]


def test_other_audiences_are_told_from_what_the_figures_are() -> None:
    text = render(summary(plain(1)), audience="manager", colour=False)
    assert text.startswith("KPIs as of 2026-06-30, from the shared records (manager)\n")


def test_one_of_a_kind_is_in_the_singular() -> None:
    text = render(summary(plain(1, unit="promotions")), audience="owner", colour=False)
    assert "n 12         1  promotion" in text


def test_a_value_with_a_reservation_says_so_below() -> None:
    text = render(summary(proportion(status=Status.STALE)), audience="owner", colour=True)
    assert "\x1b[33m   57\x1b[0m" in text
    assert "\x1b[33m  stale: old\x1b[0m" in text


def test_only_what_was_asked_for_is_shown() -> None:
    text = render(summary(missing(), categories=False), audience="owner", colour=False)
    assert text.splitlines()[2:] == [
        "Without a value",
        "Feedback  insufficient: needs 3 answers, has 2: 1 more answer",
    ]
    assert (
        render(summary(categories=False), audience="owner", colour=False) == "KPIs as of 2026-06-30"
    )


def test_no_line_is_too_long_for_a_terminal() -> None:
    long = " ".join(["工作"] * 40)
    text = render(
        summary(
            proportion(title=long, status=Status.STALE),
            missing(title=long, reason="word " * 60),
            plain(10**9, unit=long),
        ),
        audience="owner",
        colour=False,
    )
    assert max(width(line) for line in text.splitlines()) <= WIDTH


def test_titles_cannot_command_the_terminal() -> None:
    text = render(summary(plain(1, title="\x1b]0;x\a")), audience="owner", colour=False)
    assert "\x1b" not in text
    assert "\\e]0;x\\x07" in text
