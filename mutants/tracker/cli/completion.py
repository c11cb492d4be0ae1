"""`tracker completion`: what makes a shell complete commands, options and ids."""

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from tracker.cli import VARIABLE, program
from tracker.cli.powershell import PowerShellComplete

_KNOWN: tuple[type[ShellComplete], ...] = (
    BashComplete,
    ZshComplete,
    FishComplete,
    PowerShellComplete,
)
_SHELLS = {shell.name: shell for shell in _KNOWN}
_HELP = """\
Print what makes SHELL complete commands, options and the ids of your portfolio.

Put the line for your shell where it is read at each start:

\b
  bash        ~/.bashrc                    eval "$(tracker completion bash)"
  zsh         ~/.zshrc                     eval "$(tracker completion zsh)"
  fish        ~/.config/fish/config.fish   tracker completion fish | source
  powershell  $PROFILE                     tracker completion powershell | Out-String | iex
"""


@click.command(help=_HELP, epilog='Example: eval "$(tracker completion bash)"')
@click.argument("shell", type=click.Choice(tuple(_SHELLS)))
def command(shell: str) -> None:
    """Print the script for a shell."""
    click.echo(_SHELLS[shell](program, {}, "tracker", VARIABLE).source())
