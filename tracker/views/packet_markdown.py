"""A promotion packet as Markdown."""

from collections.abc import Iterator

from tracker.records.evidence import Evidence
from tracker.views import packet_words as words
from tracker.views.markdown_table import LEFT, RIGHT, escaped, markdown_table, opening
from tracker.views.numbers import HUNDRED, quantity
from tracker.views.packet import Claim, Packet, recency_words
from tracker.views.words import capitalised, category, percent, plain_day, sentence

SUMMARY = {
    "": RIGHT,
    "What is asked": LEFT,
    **dict.fromkeys(("Evidence", "Witnesses", "Others", "Recency", "Newest", "Gaps"), RIGHT),
}


def render(packet: Packet) -> str:
    """The summary, then each requirement, then the claim checks."""
    parts = (
        *_summary(packet),
        *(part for claim in packet.claims for part in _claim(packet, claim)),
        *_checks(packet),
    )
    return "\n\n".join(parts) + "\n"


def _summary(packet: Packet) -> Iterator[str]:
    yield f"# {escaped(packet.name)}: the case for {escaped(packet.role.title)}"
    if packet.headline:
        yield opening(packet.headline)
    if packet.position:
        held = escaped(packet.position.title)
        yield f"Now: {held}, since {plain_day(packet.position.start)}."
    yield f"{words.basis(packet)}. {words.coverage(packet)} {_counted(packet)}"
    yield words.WHAT_IT_IS
    if packet.claims:
        yield markdown_table(SUMMARY, map(_row, packet.claims))
    yield f"{words.RECENCY} {words.RATINGS}"


def _counted(packet: Packet) -> str:
    found = len(packet.doubts)
    return f"Claim checks at the end: {found or 'nothing'} found."


def _row(claim: Claim) -> tuple[str, ...]:
    others = claim.ratings.others
    return (
        str(claim.number),
        claim.title,
        str(len(claim.named) + len(claim.behind)),
        str(claim.witnesses),
        "" if others is None else percent(others / HUNDRED),
        "" if claim.recency is None else f"{float(claim.recency):.2f}",
        "" if claim.newest is None else plain_day(claim.newest),
        str(len(claim.gaps) or ""),
    )


def _claim(packet: Packet, claim: Claim) -> Iterator[str]:
    yield f"## {claim.number}. {escaped(claim.title)}"
    yield "\n".join(f"- {line}" for line in _asked(claim))
    if claim.named:
        yield "### Evidence"
        yield "\n".join(map(_piece, claim.named))
    if claim.behind:
        yield "### Evidence of its metrics and goals"
        yield "\n".join(map(_piece, claim.behind))
    if claim.ratings.groups or claim.ratings.own is not None:
        yield "### Feedback"
        yield "\n".join(f"- {line}" for line in _ratings(claim))
    if claim.gaps:
        yield f"### {words.gaps_title(packet)}"
        yield "\n".join(f"- {escaped(gap)}" for gap in claim.gaps)


def _asked(claim: Claim) -> Iterator[str]:
    if claim.category is not None:
        yield f"Category: {category(claim.category)}"
    if claim.needed is not None:
        skill = f" in {escaped(claim.skill)}" if claim.skill else ""
        now = "not known" if claim.now is None else quantity(claim.now)
        yield f"Level asked for{skill}: {quantity(claim.needed)}; now: {now}"
    yield f"Witnesses: {claim.witnesses}"
    yield f"Recency index: {recency_words(claim.recency, claim.newest)}"
    yield from (f"Goal: {escaped(words.goal(report))}" for report in claim.goals)


def _piece(evidence: Evidence) -> str:
    title = f"**{_titled(evidence)}**"
    told = [sentence(evidence.kind), words.witness(evidence), words.source(evidence)]
    impact = "" if evidence.impact is None else f": {escaped(evidence.impact)}"
    below = " · ".join(escaped(text) for text in told if text)
    return f"- {plain_day(evidence.date)} {title}{impact}\\\n  {below}"


def _titled(evidence: Evidence) -> str:
    if evidence.url is None:
        return escaped(evidence.title)
    address = evidence.url.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
    return f"[{escaped(evidence.title)}](<{address}>)"


def _ratings(claim: Claim) -> Iterator[str]:
    for group, said in claim.ratings.groups.items():
        mean = "too few to be told" if said.mean is None else percent(said.mean / HUNDRED)
        yield f"{sentence(group)}: {mean} (n {said.n})"
    if claim.ratings.own is not None:
        yield f"Self, newest: {percent(claim.ratings.own / HUNDRED)}"


def _checks(packet: Packet) -> Iterator[str]:
    yield "## Claim checks"
    if not packet.doubts:
        yield words.CHECKED
    for check, number, said in packet.doubted():
        yield f"### {check} ({number})"
        for message, doubts in said.items():
            yield f"{escaped(capitalised(message))}:"
            yield "\n".join(f"- {opening(it.title)}{_place(it.path, it.line)}" for it in doubts)


def _place(path: str | None, line: int | None) -> str:
    return "" if path is None else f" ({escaped(path)}:{line})"
