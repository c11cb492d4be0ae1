"""Sentences of a promotion packet that Markdown and paper share."""

from tracker.kpis.goal import GoalReport
from tracker.records.evidence import Evidence
from tracker.records.portfolio import OWNER
from tracker.records.vocabulary import RaterGroup
from tracker.views.packet import Packet
from tracker.views.words import count, percent, plain_day, sentence

WHAT_IT_IS = (
    "What the role asks for, and what can be shown for each of it. It is evidence coverage, not a"
    " measure of readiness: a role is no checklist, and the decision is made by people."
)
RECENCY = (
    "The recency index is this program’s own measure: the share of a requirement’s evidence that"
    " is of the last 6 months. 0 means that nothing is recent, 1 that everything is."
)
RATINGS = (
    "Ratings are in percent of their scale. A group’s mean is told from 1 manager or mentor, or"
    " 3 peers, reports or clients on; below that only how many there are, so that nobody’s answer"
    " can be read off."
)
CHECKED = (
    "Nothing was found: each number has a source, each piece of evidence a witness, and no"
    " requirement rests on one person or on one season."
)


def coverage(packet: Packet) -> str:
    """How many requirements have something behind them, and how much."""
    shown = sum(bool(claim.named or claim.behind) for claim in packet.claims)
    return (
        f"{shown} of {count(len(packet.claims), 'requirement')} have evidence behind them:"
        f" {count(len(packet.evidence), 'piece', 'pieces')} in all, which at"
        f" least {count(packet.witnesses, 'person', 'people')} other than the owner can confirm."
    )


def basis(packet: Packet) -> str:
    """For when it holds, and from which records."""
    source = "" if packet.audience == OWNER else ", from the shared records"
    return f"As of {plain_day(packet.as_of)}{source}"


def gaps_title(packet: Packet) -> str:
    """What the gaps are gaps in: what others do not see may well be there."""
    return "Gaps" if packet.audience == OWNER else "Gaps in the shared records"


def witness(evidence: Evidence) -> str:
    """Who can confirm it: `a peer, Jo`."""
    seen = evidence.witness
    if seen is None:
        return "no witness"
    who = "the owner alone" if seen.group is RaterGroup.SELF else f"a {seen.group}"
    return f"{who}, {seen.name}" if seen.name else who


def source(evidence: Evidence) -> str:
    """Where it can be looked up, without a link; "" where nowhere is told."""
    if evidence.file is not None:
        return f"file {evidence.file.rpartition('/')[2]}"
    if evidence.commit is not None:
        of = f" of {evidence.commit.repository}" if evidence.commit.repository else ""
        return f"commit {evidence.commit.sha[:12]}{of}"
    return ""


def goal(report: GoalReport) -> str:
    """A goal and how it stands: `Ship it (on track, 60 %, due 18 Dec 2026)`."""
    done = "" if report.progress is None else f", {percent(report.progress)}"
    return f"{report.title} ({sentence(report.state).lower()}{done}, due {plain_day(report.due)})"
