"""`tracker log`: one more observation of a metric."""

from datetime import date as Day
from decimal import Decimal
from pathlib import Path

import click
from msgspec import Struct

from tracker.cli import setting as surroundings
from tracker.cli.changing import DRY_RUN, Plan, change
from tracker.cli.completing import ids
from tracker.cli.named import record_meant
from tracker.cli.quantity import Quantity
from tracker.cli.setting import Setting
from tracker.editing.change import Append, New
from tracker.editing.csv_row import add_row
from tracker.editing.edit import edit
from tracker.faults import Unsound, UsageFault
from tracker.load import Loaded
from tracker.records.finding import pointer_to
from tracker.records.metrics import Csv, Metric
from tracker.records.vocabulary import RaterGroup
from tracker.text.attached import read_csv_file
from tracker.text.source import Source


@click.command(
    epilog='Example: tracker log talks 1 --note "Ledgers, at the autumn meetup"',
    context_settings={"ignore_unknown_options": True},  # a value may be below zero
)
@click.argument("metric", shell_complete=ids("metrics"))
@click.argument("value", type=Quantity())
@click.option("--date", "day", type=surroundings.Day(), help="When it was (default: today).")
@click.option("--note", help="Anything worth saying about it, in Markdown.")
@click.option(
    "--evidence",
    multiple=True,
    metavar="ID",
    shell_complete=ids("evidence"),
    help="What shows it; more than once.",
)
@click.option(
    "--by",
    type=click.Choice([group.value for group in RaterGroup]),
    help="Who observed it (default: self).",
)
@DRY_RUN
@click.pass_obj
def command(  # noqa: PLR0913 (one for each option)
    setting: Setting,
    /,
    metric: str,
    value: Decimal,
    *,
    day: Day | None,
    note: str | None,
    evidence: tuple[str, ...],
    by: str | None,
    dry_run: bool,
) -> None:
    """Add one observation to METRIC (its id, its title, or enough of one)."""
    said = _Said(
        metric=metric,
        value=value,
        day=day or surroundings.today(),
        by=by,
        note=note,
        evidence=evidence,
    )
    root = setting.writable()
    change(setting, lambda loaded: said.plan(loaded, root), dry_run=dry_run)


class _Said(Struct, frozen=True, kw_only=True):
    """An observation as it was told."""

    metric: str
    value: Decimal
    day: Day
    by: str | None
    note: str | None
    evidence: tuple[str, ...]

    def plan(self, loaded: Loaded, root: Path) -> Plan:
        """Where the observation goes. Raises UsageFault for metrics that have none."""
        portfolio = loaded.portfolio
        metric = record_meant("metric", self.metric, portfolio.metrics, loaded)
        shown = tuple(
            record_meant("evidence", said, portfolio.evidence, loaded).id for said in self.evidence
        )
        if metric.csv is not None:
            return self.row(metric, metric.csv, loaded, root)
        _refuse_computed(metric)
        item: dict[str, New] = {"date": self.day.isoformat(), "value": self.value}
        if self.by is not None:
            item["by"] = self.by
        if self.note is not None:
            item["note"] = self.note
        if shown:
            item["evidence"] = shown
        append = Append(place=pointer_to(metric), key="observations", item=item)
        return Plan(path=metric.path, rewrite=lambda source: edit(source, append))

    def row(self, metric: Metric, csv: Csv, loaded: Loaded, root: Path) -> Plan:
        """A row of the metric's CSV file, which has room for a day and a value."""
        if self.note is not None or self.evidence or self.by is not None:
            raise UsageFault(
                f"`{metric.id}` is kept in `{csv.file}`, which has no room for a note, evidence or"
                " an observer: log the day and the value alone"
            )
        source = read_csv_file(root, metric.path, csv.file)
        if metric.id in loaded.unsound or not isinstance(source, Source):
            raise Unsound(f"`{csv.file}` has errors: `tracker check` shows them; mend those first")
        return Plan(path=source.path, rewrite=lambda old: add_row(old, csv, self.day, self.value))


def _refuse_computed(metric: Metric) -> None:
    if metric.ratio is not None:
        of = f"`{metric.ratio.of}` over `{metric.ratio.over}`: log those"
    elif metric.growth is not None:
        of = f"`{metric.growth.of}`: log that"
    else:
        return
    raise UsageFault(f"`{metric.id}` has no observations of its own; it is worked out from {of}")
