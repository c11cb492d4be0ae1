"""What stands behind each of the nurse's records: enough to do the sum again, and to see why not."""

from datetime import date

import pytest

from tests.second_by_hand import AS_OF, nurse
from tracker.kpis.register import KPIS


@pytest.mark.parametrize(
    ("kpi", "record", "says"),
    [
        (
            "career-progression",
            "positions/acting",
            ["begun 2026-01-31 by a lateral move, level 6, scope: beds 24, staff 9"],
        ),
        (
            "skill-development",
            "metrics/wound-care",
            [
                (
                    "Wound care: first 3 on 2025-02-01, newest 4 on 2026-03-03 by self; level 3 is asked"
                    " by ward-manager/wounds"
                )
            ],
        ),
        (
            "skill-development",
            "metrics/spanish-level",
            ["Spanish: first 1 on 2025-07-08, newest 1 on 2025-07-08 by self"],
        ),
        (
            "feedback-self-awareness",
            "feedback/manager",
            [
                (
                    "manager on 2026-03-10, acted on 2026-04-09: rostering 3, infusions 4, calm 3,"
                    " delegation 2, on a scale of 1 to 5; not compared: delegation (rated by too few"
                    " others)"
                )
            ],
        ),
        (
            "skill-development",
            "metrics/iv-therapy",
            [
                (
                    "Intravenous therapy: first 1 on 2025-08-04, newest 5 on 2026-04-22 by self;"
                    " level 4 is asked by ward-manager/infusions, weight 1, reached, with evidence"
                )
            ],
        ),
        (
            "networking",
            "contacts/tom",
            ["met 2022-02-02, last in touch 2026-06-30, sector charity"],
        ),
        (
            "networking",
            "contacts/ines",
            ["met 2026-04-01, last in touch 2026-04-01, quality 2, sector hospital"],
        ),
        (
            "completion-retention",
            "engagements/mentor-year",
            ["begun 2026-01-02, planned to end 2026-03-31, and without an outcome since"],
        ),
        ("diversity-inclusion", "evidence/signs", ["“Signs in plain language”, 2025-11-25"]),
        ("feedback-self-awareness", "feedback/card", ["client on 2026-02-05"]),
        (
            "colleague-feedback",
            "feedback/peer-two",
            ["peer, asked on 2026-05-20, given on 2026-05-31: rostering 5, on a scale of 1 to 5"],
        ),
        (
            "colleague-feedback",
            "feedback/student",
            ["report, asked on 2026-05-20, given on 2026-06-01"],
        ),
        ("colleague-feedback", "feedback/late-answer", ["peer, asked on 2026-06-20"]),
        (
            "return-on-investment",
            "engagements/belfast-congress",
            ["cost of 2025-10-02, 350 GBP"],
        ),
        (
            "return-on-investment",
            "engagements/leadership-course",
            [
                "cost of 2025-01-20, fee",
                "benefit of 2026-03-01: amount × attribution × confidence",
                "benefit of 2026-06-20, 900 EUR; it ran from 2025-02-03 to 2025-06-13",
            ],
        ),
    ],
)
def test_a_record_says_what_was_read_in_it(kpi: str, record: str, says: list[str]) -> None:
    (found,) = (k.compute(nurse(), date.fromisoformat(AS_OF)) for k in KPIS if k.id == kpi)
    mentions = (*found.counted, *found.excluded)

    assert [mention.says for mention in mentions if mention.record == record] == says
