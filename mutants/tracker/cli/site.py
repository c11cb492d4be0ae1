"""`tracker site`: the portfolio as a website for one audience."""

import click

from tracker.cli.site_build import build
from tracker.cli.site_publish import publish_command
from tracker.cli.site_serve import serve


@click.group(epilog="Example: tracker site build && tracker site serve --audience owner")
def command() -> None:
    """Build, preview or publish the portfolio site."""


command.add_command(build)
command.add_command(serve)
command.add_command(publish_command)
