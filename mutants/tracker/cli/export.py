"""`tracker export`: the portfolio, as one audience may see it, for other programs and on paper."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypedDict, TypeVar, Unpack

import click

from tracker.cli.output import put
from tracker.cli.reading import read
from tracker.cli.setting import Day, Setting, today
from tracker.faults import UsageFault
from tracker.kpis.fit import fit
from tracker.kpis.known import known
from tracker.kpis.profiles import Profile
from tracker.kpis.progress import goal_reports
from tracker.kpis.summary import summarise
from tracker.records.audience import Shared, restrict
from tracker.records.portfolio import OWNER
from tracker.text.folders import place_of

Function = TypeVar("Function", bound=Callable[..., None])
Render = Callable[[Shared, date], str]


class Asked(TypedDict):
    """What every export can be asked for."""

    audience: str
    as_of: date | None
    partial: bool
    output: Path | None


def options(function: Function) -> Function:
    """The options that every export has."""
    for option in (
        click.option(
            "--output",
            metavar="FILE",
            type=click.Path(path_type=Path),
            help="The file to write (default: standard output).",
        ),
        click.option("--partial", is_flag=True, help="Export although the data has errors."),
        click.option("--as-of", type=Day(), help="The day it is for (default: today)."),
        click.option(
            "--audience", default=OWNER, show_default=True, help="Who may see all that is in it."
        ),
    ):
        function = option(function)
    return function


@click.group(epilog="Example: tracker export json --audience public --output portfolio.json")
def command() -> None:
    """Hand the portfolio to other programs, as one audience may see it.

    Whatever is not shared with the audience is not in what is exported.
    """


@command.command(
    "json",
    short_help="All records and figures.",
    epilog="Example: tracker export json --audience public",
)
@options
@click.pass_obj
def as_json(setting: Setting, /, **asked: Unpack[Asked]) -> None:
    """Export all records with their figures as one JSON document.

    It is what a site holds as `portfolio.json`; `schema/export/portfolio.schema.json` describes it.
    """
    from tracker.views.export_json import render  # noqa: PLC0415 (start-up time)

    export(setting, asked, lambda shared, day: render(shared, summarise(shared, day)))


@command.command(
    "csv",
    short_help="All dated facts, a row each.",
    epilog="Example: tracker export csv --output facts.csv",
)
@options
@click.pass_obj
def as_csv(setting: Setting, /, **asked: Unpack[Asked]) -> None:
    """Export all dated facts as a table: observations, goals, evidence, ratings and the like.

    Each row has a date, what happened, and the record it stands in. Texts that a spreadsheet would
    take for a formula begin with an apostrophe.
    """
    from tracker.views.export_csv import render  # noqa: PLC0415 (start-up time)
    from tracker.views.facts import facts  # noqa: PLC0415 (as above)

    export(setting, asked, lambda shared, _day: render(facts(shared)))


@command.command(
    "ics",
    short_help="What lies ahead, for a calendar.",
    epilog="Example: tracker export ics --output goals.ics",
)
@options
@click.pass_obj
def as_ics(setting: Setting, /, **asked: Unpack[Asked]) -> None:
    """Export what is open with its day: goals, milestones, actions, and what is going to expire.

    Events stay the same when their day is moved. They hold titles, and neither notes nor names;
    those that not everybody may see are marked as private.
    """
    from tracker.views.ahead import ahead  # noqa: PLC0415 (start-up time)
    from tracker.views.export_ics import render  # noqa: PLC0415 (as above)

    def made(shared: Shared, day: date) -> str:
        name = shared.profile.name if shared.profile else "tracker"
        return render(f"{name}: goals", ahead(shared, goal_reports(shared, day), day), day)

    export(setting, asked, made)


@command.command(
    "json-resume",
    short_help="A résumé in the format of jsonresume.org.",
    epilog="Example: tracker export json-resume --audience public --output resume.json",
)
@options
@click.pass_obj
def as_json_resume(setting: Setting, /, **asked: Unpack[Asked]) -> None:
    """Export positions, evidence and skills as JSON Resume, which many templates read.

    Awards, certificates, articles, media, projects and talks have places of their own there; other
    evidence of work stands with the position held on its day. Memberships and feedback have none.
    """
    from tracker.views.export_json_resume import render  # noqa: PLC0415 (start-up time)

    export(setting, asked, render)


@command.command(
    "packet",
    short_help="A promotion packet for the target role.",
    epilog="Example: tracker export packet --audience manager --format html --output packet.html",
)
@options
@click.option(
    "--format",
    "form",
    type=click.Choice(["markdown", "html"]),
    default="markdown",
    show_default=True,
    help="Text to work on, or a page to print.",
)
@click.pass_obj
def as_packet(setting: Setting, /, form: str, **asked: Unpack[Asked]) -> None:
    """Export the case for the target role: what is asked, and what can be shown for each of it.

    Claim checks at its end tell what would be doubted: numbers without evidence, evidence without
    a witness, all from one witness, nothing recent, everything recent. `tracker check --profile
    packet` tells the same with what to do about it.
    """
    from tracker.views import packet_html, packet_markdown  # noqa: PLC0415 (start-up time)
    from tracker.views.packet import packet  # noqa: PLC0415 (as above)

    def render(shared: Shared, day: date) -> str:
        found = fit(shared, day)
        if found is None:
            raise UsageFault(
                "there is no role to make a case for: write `target_role` into the profile, and"
                " what it asks for under `roles` (shared, where the packet is for others)"
            )
        case = packet(shared, summarise(shared, day), found)
        return packet_html.render(case) if form == "html" else packet_markdown.render(case)

    export(setting, asked, render)


def export(setting: Setting, asked: Asked, render: Render) -> None:
    """Puts what `render` makes of the portfolio, restricted to the audience, where it is to go."""
    now, root = today(), setting.portfolio()
    audience, day = asked["audience"], asked["as_of"] or now
    # What leaves the house is judged as a site is that leaves it.
    profile = Profile.DRAFT if audience == OWNER else Profile.SHARED
    loaded = read(root, now, partial=asked["partial"], profile=profile)
    shared = known(restrict(loaded.portfolio, audience), day)
    text = render(shared, day)
    file = None if asked["output"] is None else setting.folder / asked["output"]
    put(text, file, place_of(root))
    setting.say(_said(audience, day, file))


def _said(audience: str, day: date, file: Path | None) -> str:
    """For whom it was, and that the owner's is for nobody else."""
    written = "" if file is None else f"`{file}` is written, "
    warning = ", with what you share with nobody" if audience == OWNER else ""
    return f"{written}for `{audience}` as of {day}{warning}"
