"""The program: what it said before where nothing has changed, else the command line."""

import sys

from tracker.recall.answer import Answer, remembered
from tracker.recall.question import asked


def main() -> None:
    """Answers, and ends with the answer's exit code."""
    question = asked(sys.argv[1:])
    if question is not None:
        answer = remembered(question)
        if answer is not None:
            _say(answer)
    from tracker.cli import main as run  # noqa: PLC0415 (start-up time)

    if question is None:
        run()
    else:
        from tracker.recall.note import noting  # noqa: PLC0415 (start-up time)

        noting(question, run)


def _say(answer: Answer) -> None:
    """Says it all again, and ends the program as then."""
    for number, words in answer.said:
        stream = (sys.stdout if number == 1 else sys.stderr).buffer
        stream.write(words)
        stream.flush()
    sys.exit(answer.code)


if __name__ == "__main__":
    main()
