"""What can be made anew: the word for one record of each section, and what is asked about it."""

from collections.abc import Mapping

from msgspec import Struct


class Kind(Struct, frozen=True, kw_only=True):
    """One `word` (goal) of a `section` (goals).

    On a terminal, what is required is asked for, and beyond that the keys in `asked`. `today` are
    the days that are most often today's, `usual` what else is proposed.
    """

    word: str
    section: str
    asked: tuple[str, ...] = ()
    today: tuple[str, ...] = ()
    usual: Mapping[str, str]


def _kind(
    word: str,
    section: str,
    asked: tuple[str, ...] = (),
    today: tuple[str, ...] = (),
    **usual: str,
) -> Kind:
    return Kind(word=word, section=section, asked=asked, today=today, usual=usual)


_KINDS = (
    _kind("goal", "goals", ("why", "requirements", "targets"), ("start",)),
    _kind("metric", "metrics", ("requirements",), direction="increase", aggregate="sum"),
    _kind("evidence", "evidence", ("url", "goals", "metrics", "requirements"), ("date",)),
    _kind("feedback", "feedback", ("date", "name", "comment", "goals"), ("date",)),
    _kind("survey", "surveys", (), ("date",)),
    _kind("role", "roles"),
    _kind("position", "positions", ("organisation", "role"), ("start",)),
    _kind("engagement", "engagements", ("provider", "goals"), ("start",)),
    _kind("application", "applications", ("organisation", "kind"), ("applied",)),
    _kind("contact", "contacts", ("name", "organisation", "sector"), ("met",)),
    _kind("setback", "setbacks", ("lesson",), ("date",)),
    _kind("review", "reviews", ("with", "goals", "note"), ("date",)),
    _kind("instrument", "instruments", (), (), scoring="mean"),
    _kind("kpi", "kpis", ("target",)),
)

KINDS: Mapping[str, Kind] = {kind.word: kind for kind in _KINDS}
