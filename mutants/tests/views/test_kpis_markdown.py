from tests.views.figures import missing, plain, proportion, summary
from tracker.kpis.result import Status
from tracker.views.kpis_markdown import render
from tracker.views.markdown_table import escaped


def test_tables_of_kpis_and_categories() -> None:
    text = render(summary(proportion(status=Status.STALE), missing()))
    assert text.splitlines() == [
        "KPIs as of 2026-06-30",
        "",
        "| KPI | Counted | Value | 95 % | Before | Since | Target | Status |",
        "| :-- | :-- | --: | :-- | --: | :-- | --: | :-- |",
        "| Goals kept | 4 of 7 | 57 % | 25–84 % | 50 | unclear | 80 | stale: old |",
        "| Feedback | n 2 | – |  |  |  |  | insufficient: needs 3 answers, has 2: 1 more answer |",
        "",
        "| Category | Metrics | With data | On target | Evidenced |",
        "| :-- | --: | --: | --: | --: |",
        "| Project impact | 4 | 3 | 2 | 1 |",
    ]


def test_one_of_a_kind_is_in_the_singular() -> None:
    assert "| Points | n 12 | 1 promotion |" in render(summary(plain(1, unit="promotions")))


def test_without_categories_there_is_one_table() -> None:
    text = render(summary(proportion(), categories=False))
    assert "Category" not in text
    assert "| Goals kept | 4 of 7 | 57 % | 25–84 % | 50 | unclear | 80 | ok |" in text


def test_text_is_no_markdown() -> None:
    assert escaped("a|b [x](y) <script> *z* `c` &amp; \\") == (
        r"a\|b \[x\](y) \<script\> \*z\* \`c\` \&amp; \\"
    )
    assert escaped("two\nlines") == r"two\\nlines"
