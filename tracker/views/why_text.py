"""An explanation for a terminal: what it is, the numbers step by step, and every record."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Component, Mention
from tracker.kpis.why import Kind, Why
from tracker.kpis.working import Step
from tracker.records.portfolio import OWNER
from tracker.records.surveys import Instrument
from tracker.text.signs import visible
from tracker.views import why_words as words
from tracker.views.pages.figures import component_name, component_text
from tracker.views.table import WIDTH
from tracker.views.terminal import Style, painted, wrapped
from tracker.views.words import capitalised
from tracker.views.working_text import figures, is_plain, result

INDENT = "  "
Lines = Iterator[str]


def render(why: Why, *, audience: str, colour: bool) -> str:
    """Paragraphs, the answer first; each line fits a terminal."""
    sections = (
        ("", _answer(why, audience, colour=colour)),
        ("How it is worked out", _making(why)),
        ("How sure that is", _certainty(why)),
        ("Counted", _counted(why.counted)),
        ("Left out", _left_out(why.excluded)),
        ("What stands beside it", _beside(why)),
        ("Before", _before(why)),
        ("Questionnaires", _instruments(why.instruments)),
        ("How to read it", _reading(why)),
    )
    return "\n\n".join(
        "\n".join(_section(heading, lines, colour=colour)) for heading, lines in _there(sections)
    )


def _there(sections: Iterable[tuple[str, Lines]]) -> Iterator[tuple[str, list[str]]]:
    for heading, lines in sections:
        if found := list(lines):
            yield heading, found


def _section(heading: str, lines: list[str], *, colour: bool) -> Lines:
    if heading:
        yield painted(heading, Style.STRONG, colour=colour)
    yield from lines


def _answer(why: Why, audience: str, *, colour: bool) -> Lines:
    source = "" if audience == OWNER else f", from the records shared with {audience}"
    kind = words.KINDS[why.kind]
    for line in wrapped(f"{why.title}: {words.headline(why)}", WIDTH):
        yield painted(line, Style.STRONG, colour=colour)
    yield from _wrapped(f"{capitalised(kind)} `{why.id}` as of {why.as_of}{source}.", "")
    if why.definition.tells:
        yield from _wrapped(why.definition.tells, "")
    if said := words.standing(why):
        yield from _wrapped(f"{capitalised(said)}.", "")
    if lacking := words.missing(why):
        yield from _wrapped(f"Missing for a value: {lacking}.", "")
    yield from _wrapped(f"What counts: {words.what_counts(why)}.", "")
    if why.basis:
        yield from _wrapped(f"Made of {why.basis}.", "")


def _making(why: Why) -> Lines:
    yield from _wrapped(capitalised(why.definition.formula))
    for step in why.making:
        yield ""
        yield from _step(step)


def _step(step: Step) -> Lines:
    yield from _wrapped(step.name)
    yield from _hanging(f"= {step.words}")
    if not is_plain(step):
        yield from _hanging(f"= {figures(step.figures)}")
    yield from _hanging(result(step))


def _certainty(why: Why) -> Lines:
    if why.result is None:
        return
    if meaning := words.certainty(why.result):
        yield from _wrapped(meaning)
        for step in why.making_of("interval"):
            yield from _line(step)


def _line(step: Step) -> Lines:
    """A step on as few lines as it takes."""
    text = f"{step.name} = {step.words}"
    text += "" if is_plain(step) else f" = {figures(step.figures)}"
    yield from _hanging(f"{text} {result(step)}")


def _counted(mentions: Sequence[Mention]) -> Lines:
    """How many, and each with its place, what was read in it, and what it is worth."""
    number = len(mentions)
    if not mentions:
        yield f"{INDENT}Nothing."
        return
    yield f"{INDENT}{number} {'record or item' if number == 1 else 'records or items'}"
    for mention in mentions:
        yield from _mention(mention, INDENT)


def _mention(mention: Mention, indent: str) -> Lines:
    """`goals/ship  goals/a.yaml:3`, what was read in it, and what it is worth."""
    yield from _wrapped(_named(mention), indent)
    rule = Exclusion(mention.rule).sentence if mention.rule else ""
    said = "; ".join(part for part in (mention.says, words.counts_text(mention), rule) if part)
    if said:
        yield from _wrapped(said, indent + INDENT)


def _named(mention: Mention) -> str:
    """The record, and its place in a file where that may be told."""
    return f"{mention.record} · {mention.path}:{mention.line}" if mention.path else mention.record


def _left_out(mentions: Iterable[Mention]) -> Lines:
    """By the rule that left them out, in words and by its name."""
    ordered = sorted(mentions, key=lambda m: str(m.rule))
    for rule, group in groupby(ordered, key=lambda m: m.rule):
        sentence = Exclusion(rule).sentence if rule else "no rule is told"
        yield from _wrapped(f"Because {sentence} (rule `{rule}`):")
        for mention in group:
            yield from _wrapped(_named(mention), INDENT * 2)
            yield from _wrapped(mention.says, INDENT * 3) if mention.says else ()


def _beside(why: Why) -> Lines:
    if why.kind is Kind.CATEGORY:
        return
    told = set(why.making)
    for name, value in why.beside.items():
        yield from _component(name, value)
        fresh = [step for step in why.making_of(name) if step not in told]
        told.update(fresh)
        yield from (f"{INDENT}{line}" for step in fresh for line in _line(step))


def _component(name: str, value: Component) -> Lines:
    """A number beside the value; of several groups one a line."""
    if isinstance(value, Mapping) and any(isinstance(v, Mapping) for v in value.values()):
        yield from _wrapped(f"{component_name(name)}:")
        for key, inner in value.items():
            yield from _wrapped(f"{key}: {component_text(key, inner)}", INDENT * 2)
    else:
        yield from _wrapped(f"{component_name(name)}: {component_text(name, value)}")


def _before(why: Why) -> Lines:
    for sentence in words.since(why.result) if why.result else ():
        yield from _wrapped(sentence)


def _instruments(instruments: Iterable[Instrument]) -> Lines:
    for instrument in instruments:
        said = [instrument.title, f"Source: {instrument.source}" if instrument.source else ""]
        licence = f"Licence: {instrument.licence}" if instrument.licence else ""
        yield from _wrapped(". ".join(part for part in (*said, licence) if part) + ".")


def _reading(why: Why) -> Lines:
    for heading, text in words.parts(why.definition):
        yield from _hanging(f"{heading}: {text}")
    source = f"Source of this definition, version {why.version}"
    yield from _hanging(f"{source}: {why.definition.source}")
    if why.also:
        yield f"{INDENT}See also:"
        yield from (f"{INDENT * 2}tracker why {name}" for name in why.also)


def _wrapped(text: str, indent: str = INDENT) -> Lines:
    for line in wrapped(visible(text).replace("\u00a0", " "), WIDTH - len(indent)):
        yield f"{indent}{line}"


def _hanging(text: str) -> Lines:
    first, *rest = wrapped(visible(text).replace("\u00a0", " "), WIDTH - 2 * len(INDENT) - 2)
    yield f"{INDENT}{first}"
    yield from (f"{INDENT * 2}{line}" for line in rest)
