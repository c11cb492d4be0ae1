"""A portfolio as one audience may see it: what is private is not hidden in it, it is not there."""

from collections.abc import Callable, Iterator

from tracker.faults import UsageFault
from tracker.records.gather import gather
from tracker.records.names import Suggestions
from tracker.records.portfolio import OWNER, PUBLIC, Portfolio
from tracker.records.privacy import shown
from tracker.records.profile import Profile
from tracker.records.record import Record
from tracker.records.sight import Sight, is_visible, sight

__all__ = ["Shared", "audiences", "is_visible", "restrict"]


class Shared(Portfolio, frozen=True, kw_only=True, dict=True):
    """A portfolio restricted to an audience: what pages, exports and their like are made from."""

    audience: str


def restrict(portfolio: Portfolio, audience: str) -> Shared:
    """What `audience` may see; everything for the owner. Raises UsageFault for an unknown one.

    References to what is not there are dropped, and what needs them goes with them: targets,
    amendments of such targets, ratios, growths, KPIs of a metric, surveys of an instrument.
    """
    known = audiences(portfolio)
    if audience not in known:
        near = Suggestions().nearest(audience, known)
        there = ", ".join(f"`{name}`" for name in known)
        hint = f"did you mean `{near}`?" if near else f"there are {there}"
        raise UsageFault(f"no audience is called `{audience}`; {hint}")
    if audience == OWNER:
        return _shared(portfolio, audience)
    return _shared(gather(_visible(portfolio, sight(portfolio, audience))), audience)


def audiences(portfolio: Portfolio) -> tuple[str, ...]:
    """The names of all audiences: the two there always are, then those of the profile."""
    declared = portfolio.profile.audiences if portfolio.profile is not None else {}
    return (OWNER, PUBLIC, *declared)


def _visible(portfolio: Portfolio, seen: Sight) -> Iterator[Record]:
    if portfolio.profile is not None:
        yield _profile(portfolio.profile, seen)
    for section, records in portfolio.sections.items():
        for id_, record in records.items():
            if seen.sees(section, id_):
                yield shown(record, seen)


def _profile(profile: Profile, seen: Sight) -> Profile:
    """The profile; its name alone where it is not shared."""
    if is_visible(profile.share, seen.audience):
        return shown(profile, seen)
    return Profile(id=profile.id, path="", line=0, name=profile.name)


def _shared(portfolio: Portfolio, audience: str) -> Shared:
    make: Callable[..., Shared] = Shared
    return make(
        audience=audience,
        **{name: getattr(portfolio, name) for name in Portfolio.__struct_fields__},
    )
