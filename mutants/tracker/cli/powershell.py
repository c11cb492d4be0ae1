"""Completion for PowerShell, which Click does not know."""

import os

from click.shell_completion import CompletionItem, ShellComplete, add_completion_class

_SOURCE = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = $commandAst.CommandElements |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text }
    $env:COMP_WORDS = $words -join "`n"
    $env:COMP_WORD = $wordToComplete
    $env:%(complete_var)s = "powershell_complete"
    try {
        %(prog_name)s | ForEach-Object {
            $value, $about = $_ -split "`t", 2
            [System.Management.Automation.CompletionResult]::new(
                $value, $value, "ParameterValue", $about)
        }
    } finally {
        Remove-Item Env:COMP_WORDS, Env:COMP_WORD, Env:%(complete_var)s
    }
}
"""
_PATHS = frozenset({"file", "dir"})  # which PowerShell completes by itself


@add_completion_class
class PowerShellComplete(ShellComplete):
    """The words before the cursor come one a line, and what is proposed goes back the same way."""

    name = "powershell"
    source_template = _SOURCE

    def get_completion_args(self) -> tuple[list[str], str]:
        """The whole words behind the program's name, and the one that is being typed."""
        words = [word.strip("\"'") for word in os.environ["COMP_WORDS"].split("\n")]
        incomplete = os.environ["COMP_WORD"].strip("\"'")
        whole = words[:-1] if incomplete and words[-1] == incomplete else words
        return whole[1:], incomplete

    def complete(self) -> str:
        """The proposals, but for paths."""
        items = self.get_completions(*self.get_completion_args())
        return "\n".join(self.format_completion(i) for i in items if i.type not in _PATHS)

    def format_completion(self, item: CompletionItem) -> str:
        """A word, and what is said about it."""
        return f"{item.value}\t{item.help or item.value}"
