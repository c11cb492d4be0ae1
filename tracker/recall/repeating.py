"""Saying again what was said before, or running the command."""

import sys

from tracker.recall.answer import Answer, remembered
from tracker.recall.question import asked


def repeat(arguments: list[str]) -> None:
    """Answers a command line, from memory where that holds, and ends the program."""
    question = asked(arguments)
    answer = None if question is None else remembered(question)
    if answer is not None:
        _say(answer)
    if question is None:
        _run()
    else:
        from tracker.recall.note import noting  # noqa: PLC0415 (an answer from memory does without)

        noting(question, _run)


def _run() -> None:
    from tracker.cli import main as run  # noqa: PLC0415 (as above)

    run()


def _say(answer: Answer) -> None:
    for number, words in answer.said:
        stream = (sys.stdout if number == 1 else sys.stderr).buffer
        stream.write(words)
        stream.flush()
    sys.exit(answer.code)
