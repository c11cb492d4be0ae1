"""`tracker done`: a milestone is reached."""

from datetime import date as Day

import click

from tracker.cli import setting as surroundings
from tracker.cli.changing import DRY_RUN, Plan, change
from tracker.cli.completing import ids, milestones_of_goal
from tracker.cli.named import Name, listed, meant, record_meant
from tracker.cli.setting import Setting
from tracker.editing.change import Put
from tracker.editing.edit import edit
from tracker.faults import UsageFault
from tracker.load import Loaded
from tracker.records.finding import pointer_to
from tracker.records.goals import Goal
from tracker.text.signs import visible


@click.command(epilog="Example: tracker done speak-in-public 1")
@click.argument("goal", shell_complete=ids("goals"))
@click.argument("milestone", required=False, shell_complete=milestones_of_goal)
@click.option("--date", "day", type=surroundings.Day(), help="When it was (default: today).")
@DRY_RUN
@click.pass_obj
def command(
    setting: Setting, /, goal: str, milestone: str | None, *, day: Day | None, dry_run: bool
) -> None:
    """Mark a MILESTONE of GOAL as done: its number from 1, its title, or enough of it."""
    on = day or surroundings.today()
    change(setting, lambda loaded: _plan(loaded, goal, milestone, on), dry_run=dry_run)


def _plan(loaded: Loaded, said: str, milestone: str | None, day: Day) -> Plan:
    goal = record_meant("goal", said, loaded.portfolio.goals, loaded)
    if milestone is None:
        raise UsageFault(_which(goal))
    index = milestone_meant(goal, milestone)
    found = goal.milestones[index]
    if found.done is not None:
        raise UsageFault(f"“{visible(found.title)}” is done already, since {found.done}")
    place = (*pointer_to(goal), "milestones", index)
    put = Put(place=place, key="done", value=day.isoformat())
    return Plan(path=goal.path, rewrite=lambda source: edit(source, put))


def _which(goal: Goal) -> str:
    """What is asked of somebody who named a goal and none of its milestones."""
    left = [f"{n} {visible(m.title)}" for n, m in enumerate(goal.milestones, 1) if m.done is None]
    if left:
        return f"say which milestone of `{goal.id}` is done: {listed(iter(left))}"
    none = "all milestones are done already" if goal.milestones else "there are no milestones"
    return f"{none} in `{goal.id}`; `tracker close` ends a goal"


def milestone_meant(goal: Goal, said: str) -> int:
    """Which milestone is meant, counted from 0. Raises UsageFault for none and several."""
    names = [
        Name(word=f"{number} {m.title}", words=(str(number), m.title))
        for number, m in enumerate(goal.milestones, 1)
    ]
    found = tuple(n for n in names if said == n.words[0]) or meant(said, _titles(names))
    if len(found) == 1:
        return int(found[0].word.partition(" ")[0]) - 1
    if found:
        raise UsageFault(f"`{visible(said)}` can be any of {listed(n.word for n in found)}")
    has = f"it has {listed(n.word for n in names)}" if names else "it has none"
    raise UsageFault(f"`{goal.id}` has no milestone `{visible(said)}`; {has}")


def _titles(names: list[Name]) -> list[Name]:
    return [Name(word=name.word, words=name.words[1:]) for name in names]
