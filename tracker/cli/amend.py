"""`tracker amend`: a goal's plan changes, and says why."""

from datetime import date as Day
from decimal import Decimal

import click
from msgspec import Struct

from tracker.cli import setting as surroundings
from tracker.cli.changing import DRY_RUN, Plan, change
from tracker.cli.completing import ids, metrics_of_goal
from tracker.cli.named import Name, listed, meant, record_meant
from tracker.cli.quantity import Quantity
from tracker.cli.setting import Setting
from tracker.editing.change import Append, New, Replace
from tracker.editing.edit import edit
from tracker.faults import UsageFault
from tracker.load import Loaded
from tracker.records.finding import Steps, pointer_to
from tracker.records.goals import DUE, Goal, Target
from tracker.text.signs import visible


@click.command(
    epilog='Example: tracker amend speak-in-public --metric talks --to 6 --reason "It went well"'
)
@click.argument("goal", shell_complete=ids("goals"))
@click.option("--due", type=surroundings.Day(), help="The new day by which it is to be met.")
@click.option(
    "--metric",
    metavar="ID",
    shell_complete=metrics_of_goal,
    help="The metric whose target changes …",
)
@click.option("--to", type=Quantity(), help="… and the new target.")
@click.option("--reason", required=True, help="Why, in a line: others will read it.")
@click.option("--date", "day", type=surroundings.Day(), help="When it was (default: today).")
@DRY_RUN
@click.pass_obj
def command(  # noqa: PLR0913 (one for each option)
    setting: Setting,
    /,
    goal: str,
    *,
    due: Day | None,
    metric: str | None,
    to: Decimal | None,
    reason: str,
    day: Day | None,
    dry_run: bool,
) -> None:
    """Change the due date of GOAL, or the target on one of its metrics, and keep what was."""
    if (metric is None) != (to is None) or (due is None) == (metric is None):
        raise UsageFault("say what changes: either `--due DATE`, or `--metric ID --to NUMBER`")
    on = day or surroundings.today()

    def decide(loaded: Loaded) -> Plan:
        found = record_meant("goal", goal, loaded.portfolio.goals, loaded)
        _refuse_closed(found)
        if metric is not None and to is not None:
            return _plan(found, _target(found, metric, to), reason, on)
        new = found.due if due is None else due
        return _plan(found, _Step(change=DUE, at=(DUE,), before=found.due, to=new), reason, on)

    change(setting, decide, dry_run=dry_run)


def _refuse_closed(goal: Goal) -> None:
    if goal.outcome is not None:
        raise UsageFault(
            f"`{goal.id}` is closed, {goal.outcome.result} on {goal.outcome.date}: its plan stays"
            " as it was"
        )


class _Step(Struct, frozen=True, kw_only=True):
    """What changes, where the goal says it, and from what to what."""

    change: str
    at: Steps
    before: Day | Decimal
    to: Day | Decimal


def _plan(goal: Goal, step: _Step, reason: str, day: Day) -> Plan:
    if step.before == step.to:
        raise UsageFault(f"`{goal.id}` says {step.to} already")
    place = pointer_to(goal)
    item: dict[str, New] = {
        "date": day.isoformat(),
        "change": step.change,
        "from": _written(step.before),
        "to": _written(step.to),
        "reason": reason,
    }
    append = Append(place=place, key="amendments", item=item)
    replace = Replace(place=(*place, *step.at), value=_written(step.to))
    return Plan(path=goal.path, rewrite=lambda source: edit(source, append, replace))


def _written(value: Day | Decimal) -> str | Decimal:
    return value if isinstance(value, Decimal) else value.isoformat()


def _target(goal: Goal, said: str, to: Decimal) -> _Step:
    names = [Name(word=target.metric, words=(target.metric,)) for target in goal.targets]
    found = meant(said, names)
    if len(found) != 1:
        has = listed(name.word for name in names) or "none"
        raise UsageFault(
            f"`{visible(said)}` does not tell which target of `{goal.id}` changes; it has {has}"
        )
    index = names.index(found[0])
    key, before = _bound(goal.targets[index])
    return _Step(change=found[0].word, at=("targets", index, key), before=before, to=to)


def _bound(target: Target) -> tuple[str, Decimal]:
    """What there is to change of a target: its key, and what it says now."""
    bounds = {"target": target.target, "min": target.min, "max": target.max}
    known = [(key, value) for key, value in bounds.items() if value is not None]
    if len(known) != 1:
        raise UsageFault(
            f"`{target.metric}` is to stay between {target.min} and {target.max}, and an amendment"
            " cannot tell which of the two it changes: edit the file"
        )
    return known[0]
