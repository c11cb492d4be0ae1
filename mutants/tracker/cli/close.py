"""`tracker close`: a goal has come to its end."""

from datetime import date as Day

import click

from tracker.cli import setting as surroundings
from tracker.cli.changing import DRY_RUN, Plan, change
from tracker.cli.completing import ids
from tracker.cli.named import record_meant
from tracker.cli.setting import Setting
from tracker.editing.change import New, Put
from tracker.editing.edit import edit
from tracker.faults import UsageFault
from tracker.load import Loaded
from tracker.records.finding import pointer_to
from tracker.records.vocabulary import GoalResult


@click.command(
    epilog='Example: tracker close speak-in-public withdrawn --reason "The team was dissolved"'
)
@click.argument("goal", shell_complete=ids("goals"))
@click.argument("result", type=click.Choice([result.value for result in GoalResult]))
@click.option("--date", "day", type=surroundings.Day(), help="When it was (default: today).")
@click.option("--reason", help="Why, in a line; needed for `withdrawn`.")
@DRY_RUN
@click.pass_obj
def command(
    setting: Setting,
    /,
    goal: str,
    result: str,
    *,
    day: Day | None,
    reason: str | None,
    dry_run: bool,
) -> None:
    """Say how GOAL has ended: achieved, missed, abandoned or withdrawn."""
    if result == GoalResult.WITHDRAWN and reason is None:
        raise UsageFault("a goal is withdrawn for a reason: say it with `--reason`")
    outcome: dict[str, New] = {
        "result": result,
        "date": (day or surroundings.today()).isoformat(),
    }
    if reason is not None:
        outcome["reason"] = reason

    def decide(loaded: Loaded) -> Plan:
        found = record_meant("goal", goal, loaded.portfolio.goals, loaded)
        if found.outcome is not None:
            ended = f"{found.outcome.result} on {found.outcome.date}"
            raise UsageFault(f"`{found.id}` is closed already: {ended}")
        put = Put(place=pointer_to(found), key="outcome", value=outcome)
        return Plan(path=found.path, rewrite=lambda source: edit(source, put))

    change(setting, decide, dry_run=dry_run)
