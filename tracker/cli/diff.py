"""`tracker diff`: what happened between two states, in the language of goals."""

from datetime import date as Day

import click
from msgspec import Struct

from tracker.cli.committed import Past, past
from tracker.cli.reading import read
from tracker.cli.setting import Day as DayType
from tracker.cli.setting import Setting, output_coloured, today
from tracker.faults import UsageFault
from tracker.history.changes import changes
from tracker.records.audience import restrict
from tracker.records.portfolio import OWNER, Portfolio
from tracker.text.folders import Root

HERE = "the working tree"


@click.command(epilog="Example: tracker diff HEAD~20 --format markdown")
@click.argument("revisions", nargs=-1, metavar="[REV [REV]]")
@click.option("--since-review", is_flag=True, help="Since the commit current at the last review.")
@click.option(
    "--as-of",
    type=DayType(),
    help="One day for the figures of both; else each has its commit's own, the working tree today.",
)
@click.option("--audience", default=OWNER, show_default=True, help="From what this audience sees.")
@click.option("--partial", is_flag=True, help="Compare although the data has errors.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
)
@click.pass_obj
def command(  # noqa: PLR0913 (one for each option)
    setting: Setting,
    /,
    revisions: tuple[str, ...],
    *,
    since_review: bool,
    as_of: Day | None,
    audience: str,
    partial: bool,
    form: str,
) -> None:
    """Show what happened between two commits, or from one to the working tree.

    Goals achieved, slipped and re-targeted (a plan that moved without an amendment is called so),
    new evidence and feedback, what has gone stale, and the KPIs before and after with what made
    the difference. Without REV: since the last commit.
    """
    states = _states(setting, revisions, since_review=since_review, partial=partial)
    before, after = (restrict(state.portfolio, audience) for state in states)
    old, new = (as_of or state.day for state in states)
    names = {"before": states[0].name, "after": states[1].name}
    found = changes(before, after, was=old, now=new)
    if form == "json":
        from tracker.views.changes_json import render as as_json  # noqa: PLC0415 (start-up time)

        click.echo(as_json(found, **names))
    elif form == "markdown":
        from tracker.views.changes_markdown import render as as_markdown  # noqa: PLC0415 (as above)

        click.echo(as_markdown(found, **names))
    else:
        from tracker.views.changes_text import render as as_text  # noqa: PLC0415 (as above)

        click.echo(as_text(found, colour=output_coloured(), **names))


class _State(Struct, frozen=True, kw_only=True):
    """A portfolio, the day as of which it is judged, and what it is called."""

    portfolio: Portfolio
    day: Day
    name: str


def _states(
    setting: Setting, revisions: tuple[str, ...], *, since_review: bool, partial: bool
) -> tuple[_State, _State]:
    """The earlier and the later of the states to compare."""
    if len(revisions) > 2:  # noqa: PLR2004 (one and the other)
        raise UsageFault("name two revisions at most")
    if since_review and revisions:
        raise UsageFault("say either --since-review or a revision")
    if len(revisions) == 2 and setting.revision is not None:  # noqa: PLR2004 (as above)
        raise UsageFault("two revisions are named already: leave out `at`")
    known = past(setting)
    later = revisions[1] if len(revisions) > 1 else setting.revision
    after = _state(setting, known, later, partial=partial)
    if since_review:
        day = _last_review(after)
        earlier = known.current_on(day, later or "HEAD").id
        name = f"the last review ({day.isoformat()})"
        return _state(setting, known, earlier, partial=partial, name=name), after
    earlier = revisions[0] if revisions else f"{later}~1" if later else "HEAD"
    return _state(setting, known, earlier, partial=partial), after


def _state(
    setting: Setting, known: Past, revision: str | None, *, partial: bool, name: str | None = None
) -> _State:
    root: Root = setting.writable() if revision is None else known.tree(revision)
    portfolio = read(root, today(), partial=partial).portfolio
    day = today() if revision is None else min(known.day(revision), today())
    return _State(portfolio=portfolio, day=day, name=name or revision or HERE)


def _last_review(state: _State) -> Day:
    """The day of the last review. Raises UsageFault where there was none."""
    days = [made.date for made in state.portfolio.reviews.values() if made.date <= state.day]
    if not days:
        raise UsageFault("there was no review yet: `tracker new review` records one")
    return max(days)
