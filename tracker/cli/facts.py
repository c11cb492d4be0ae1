"""The option `--with FACT`, and how a fact is written that is not there."""

import click

FACTS = """\b
A FACT is written as
  talks+2@2027-03-01     two more of a metric that adds up
  pulse=4.2              a value of one that does not
  ship:2  ship:outline   a milestone done: its number, title, or enough of it
  ship=achieved          a goal that has ended (or missed, abandoned, withdrawn)
  talks+article          evidence of a metric, goal or role/requirement, by its kind
  +inclusion             evidence that stands for nothing else

A day after @ may follow each; else it is supposed for the day of the figures, which move to the
latest day supposed."""
WITH = click.option(
    "--with",
    "facts",
    multiple=True,
    metavar="FACT",
    help="Suppose a fact that is not there (see below), writing nothing; more than once.",
)
