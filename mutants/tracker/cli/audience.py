"""`tracker audience`: what an audience will see, before anything is published."""

from collections.abc import Iterator, Mapping

import click

from tracker.cli.reading import read
from tracker.cli.setting import Setting, output_coloured, today
from tracker.cli.site_findings import own_pages
from tracker.load import Loaded
from tracker.records.audience import audiences, restrict
from tracker.records.disclosure import Shares, disclosed, shares
from tracker.records.portfolio import OWNER, PUBLIC
from tracker.views.audience_words import Copy, View

TITLES = {OWNER: "You, who see everything", PUBLIC: "Everybody"}


@click.command(epilog="Example: tracker audience public")
@click.argument("name", required=False)
@click.option("--partial", is_flag=True, help="Show it although the data has errors.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True
)
@click.pass_obj
def command(setting: Setting, /, name: str | None, *, partial: bool, form: str) -> None:
    """Show what an audience will see and what it will not, record by record, and why.

    Without NAME, the audiences there are. Nothing is written, and nothing published.
    """
    loaded = read(setting.portfolio(), today(), partial=partial)
    said = shares(loaded.documents.values())
    if name is None:
        click.echo(_listed(loaded, said, form))
        return
    view = _view(setting, loaded, said, name)
    if form == "json":
        from tracker.views.audience_json import render as as_json  # noqa: PLC0415 (start-up time)

        click.echo(as_json(view))
    else:
        from tracker.views.audience_table import render as as_table  # noqa: PLC0415 (as above)

        click.echo(as_table(view, colour=output_coloured()))


def _listed(loaded: Loaded, said: Shares, form: str) -> str:
    listed: dict[str, tuple[str, int, int]] = {}
    for name, title in _titles(loaded).items():
        records = disclosed(loaded.portfolio, name, said)
        listed[name] = (title, sum(it.shown for it in records), len(records))
    if form == "json":
        from tracker.views.audience_json import render_list as as_json  # noqa: PLC0415 (as above)

        return as_json(listed)
    from tracker.views.audience_table import render_list as as_table  # noqa: PLC0415 (as above)

    return as_table(listed, colour=output_coloured())


def _view(setting: Setting, loaded: Loaded, said: Shares, name: str) -> View:
    records = disclosed(loaded.portfolio, name, said)
    own, _ = own_pages(setting.portfolio(), loaded)
    return View(
        audience=name,
        title=_titles(loaded)[name],
        records=records,
        copies=tuple(_copies(loaded, name, own.assets)),
        pages_left_out=tuple(
            f"site_src/{page.uri}" for page in own.pages if not page.visible_to(name)
        ),
    )


def _copies(loaded: Loaded, name: str, assets: tuple[str, ...]) -> Iterator[Copy]:
    from tracker.site.attachments import published, treatment  # noqa: PLC0415 (start-up time)

    shared = restrict(loaded.portfolio, name)
    for id_, attachment in published(shared).items():
        file = shared.evidence[id_].file or ""
        yield Copy(file=file, place=attachment.place, treatment=treatment(file))
    for place in assets:
        yield Copy(file=f"site_src/{place}", place=place, treatment=treatment(place))


def _titles(loaded: Loaded) -> Mapping[str, str]:
    profile = loaded.portfolio.profile
    declared = {n: it.title for n, it in profile.audiences.items()} if profile else {}
    return {name: TITLES.get(name) or declared[name] for name in audiences(loaded.portfolio)}
