"""What readers other than the owner would stumble over."""

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from tracker.kpis.profiles.case import Case
from tracker.records.audience import audiences, is_visible
from tracker.records.finding import Finding, Place, Steps, at
from tracker.records.goals import Goal
from tracker.records.portfolio import OWNER, PUBLIC, Portfolio
from tracker.records.profile import Profile
from tracker.records.record import Record
from tracker.text.diagnostics import Severity

# Names that a public name server does not know: RFC 6762, RFC 8375, and ICANN's list of reserved
# and much misused ones.
_PRIVATE = (".local", ".localhost", ".internal", ".intranet", ".corp", ".lan", ".home", ".arpa")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_drafts_stay_home__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_drafts_stay_home__mutmut)
def drafts_stay_home(case: Case) -> Iterator[Finding]:
    """A draft is shared with nobody."""
    for goal in case.portfolio.goals.values():
        if goal.draft and goal.share:
            yield draft_shared(goal)


def x_drafts_stay_home__mutmut_orig(case: Case) -> Iterator[Finding]:
    """A draft is shared with nobody."""
    for goal in case.portfolio.goals.values():
        if goal.draft and goal.share:
            yield draft_shared(goal)


def x_drafts_stay_home__mutmut_1(case: Case) -> Iterator[Finding]:
    """A draft is shared with nobody."""
    for goal in case.portfolio.goals.values():
        if goal.draft or goal.share:
            yield draft_shared(goal)


def x_drafts_stay_home__mutmut_2(case: Case) -> Iterator[Finding]:
    """A draft is shared with nobody."""
    for goal in case.portfolio.goals.values():
        if goal.draft and goal.share:
            yield draft_shared(None)

mutants_x_drafts_stay_home__mutmut['_mutmut_orig'] = x_drafts_stay_home__mutmut_orig # type: ignore # mutmut generated
mutants_x_drafts_stay_home__mutmut['x_drafts_stay_home__mutmut_1'] = x_drafts_stay_home__mutmut_1 # type: ignore # mutmut generated
mutants_x_drafts_stay_home__mutmut['x_drafts_stay_home__mutmut_2'] = x_drafts_stay_home__mutmut_2 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_draft_shared__mutmut)
def draft_shared(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_orig(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_1(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code=None,
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_2(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=None,
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_3(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=None,
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_4(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=None,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_5(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help=None,
    )


def x_draft_shared__mutmut_6(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_7(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_8(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_9(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_10(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        )


def x_draft_shared__mutmut_11(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="XXdraft-sharedXX",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_12(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="DRAFT-SHARED",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_13(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(None)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_14(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(None, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_15(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, None),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_16(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at("draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_17(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, ),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_18(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "XXdraftXX"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_19(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "DRAFT"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def x_draft_shared__mutmut_20(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="XXwrite `share: []` until it is a commitment, or take `draft` outXX",
    )


def x_draft_shared__mutmut_21(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="WRITE `SHARE: []` UNTIL IT IS A COMMITMENT, OR TAKE `DRAFT` OUT",
    )

mutants_x_draft_shared__mutmut['_mutmut_orig'] = x_draft_shared__mutmut_orig # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_1'] = x_draft_shared__mutmut_1 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_2'] = x_draft_shared__mutmut_2 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_3'] = x_draft_shared__mutmut_3 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_4'] = x_draft_shared__mutmut_4 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_5'] = x_draft_shared__mutmut_5 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_6'] = x_draft_shared__mutmut_6 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_7'] = x_draft_shared__mutmut_7 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_8'] = x_draft_shared__mutmut_8 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_9'] = x_draft_shared__mutmut_9 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_10'] = x_draft_shared__mutmut_10 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_11'] = x_draft_shared__mutmut_11 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_12'] = x_draft_shared__mutmut_12 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_13'] = x_draft_shared__mutmut_13 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_14'] = x_draft_shared__mutmut_14 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_15'] = x_draft_shared__mutmut_15 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_16'] = x_draft_shared__mutmut_16 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_17'] = x_draft_shared__mutmut_17 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_18'] = x_draft_shared__mutmut_18 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_19'] = x_draft_shared__mutmut_19 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_20'] = x_draft_shared__mutmut_20 # type: ignore # mutmut generated
mutants_x_draft_shared__mutmut['x_draft_shared__mutmut_21'] = x_draft_shared__mutmut_21 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_profiles_are_shown__mutmut)
def profiles_are_shown(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_orig(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_1(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = None
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_2(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is not None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_3(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = None
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_4(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(None)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_5(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = None
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_6(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        None
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_7(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(None)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_8(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience) or any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_9(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER or not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_10(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience == OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_11(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_12(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(None, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_13(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, None)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_14(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_15(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, )
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_16(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(None)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_17(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(None, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_18(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, None) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_19(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_20(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, ) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def x_profiles_are_shown__mutmut_21(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(None, blind)


def x_profiles_are_shown__mutmut_22(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, None)


def x_profiles_are_shown__mutmut_23(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(blind)


def x_profiles_are_shown__mutmut_24(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, )

mutants_x_profiles_are_shown__mutmut['_mutmut_orig'] = x_profiles_are_shown__mutmut_orig # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_1'] = x_profiles_are_shown__mutmut_1 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_2'] = x_profiles_are_shown__mutmut_2 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_3'] = x_profiles_are_shown__mutmut_3 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_4'] = x_profiles_are_shown__mutmut_4 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_5'] = x_profiles_are_shown__mutmut_5 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_6'] = x_profiles_are_shown__mutmut_6 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_7'] = x_profiles_are_shown__mutmut_7 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_8'] = x_profiles_are_shown__mutmut_8 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_9'] = x_profiles_are_shown__mutmut_9 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_10'] = x_profiles_are_shown__mutmut_10 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_11'] = x_profiles_are_shown__mutmut_11 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_12'] = x_profiles_are_shown__mutmut_12 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_13'] = x_profiles_are_shown__mutmut_13 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_14'] = x_profiles_are_shown__mutmut_14 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_15'] = x_profiles_are_shown__mutmut_15 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_16'] = x_profiles_are_shown__mutmut_16 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_17'] = x_profiles_are_shown__mutmut_17 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_18'] = x_profiles_are_shown__mutmut_18 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_19'] = x_profiles_are_shown__mutmut_19 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_20'] = x_profiles_are_shown__mutmut_20 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_21'] = x_profiles_are_shown__mutmut_21 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_22'] = x_profiles_are_shown__mutmut_22 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_23'] = x_profiles_are_shown__mutmut_23 # type: ignore # mutmut generated
mutants_x_profiles_are_shown__mutmut['x_profiles_are_shown__mutmut_24'] = x_profiles_are_shown__mutmut_24 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_profile_not_shared__mutmut)
def profile_not_shared(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_orig(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_1(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code=None,
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_2(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=None,
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_3(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=None,
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_4(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=None,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_5(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=None,
    )


def x_profile_not_shared__mutmut_6(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_7(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_8(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_9(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_10(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        )


def x_profile_not_shared__mutmut_11(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="XXprofile-not-sharedXX",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_12(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="PROFILE-NOT-SHARED",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_13(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(None)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_14(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=None, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_15(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=None, part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_16(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part=None),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_17(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_18(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_19(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), ),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_20(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("XXprofileXX",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_21(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("PROFILE",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_22(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="XXkeyXX"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_23(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="KEY"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def x_profile_not_shared__mutmut_24(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(None)}]`",
    )


def x_profile_not_shared__mutmut_25(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{'XX, XX'.join(blind)}]`",
    )

mutants_x_profile_not_shared__mutmut['_mutmut_orig'] = x_profile_not_shared__mutmut_orig # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_1'] = x_profile_not_shared__mutmut_1 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_2'] = x_profile_not_shared__mutmut_2 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_3'] = x_profile_not_shared__mutmut_3 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_4'] = x_profile_not_shared__mutmut_4 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_5'] = x_profile_not_shared__mutmut_5 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_6'] = x_profile_not_shared__mutmut_6 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_7'] = x_profile_not_shared__mutmut_7 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_8'] = x_profile_not_shared__mutmut_8 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_9'] = x_profile_not_shared__mutmut_9 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_10'] = x_profile_not_shared__mutmut_10 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_11'] = x_profile_not_shared__mutmut_11 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_12'] = x_profile_not_shared__mutmut_12 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_13'] = x_profile_not_shared__mutmut_13 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_14'] = x_profile_not_shared__mutmut_14 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_15'] = x_profile_not_shared__mutmut_15 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_16'] = x_profile_not_shared__mutmut_16 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_17'] = x_profile_not_shared__mutmut_17 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_18'] = x_profile_not_shared__mutmut_18 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_19'] = x_profile_not_shared__mutmut_19 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_20'] = x_profile_not_shared__mutmut_20 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_21'] = x_profile_not_shared__mutmut_21 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_22'] = x_profile_not_shared__mutmut_22 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_23'] = x_profile_not_shared__mutmut_23 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_24'] = x_profile_not_shared__mutmut_24 # type: ignore # mutmut generated
mutants_x_profile_not_shared__mutmut['x_profile_not_shared__mutmut_25'] = x_profile_not_shared__mutmut_25 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_addresses_are_public__mutmut)
def addresses_are_public(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_orig(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_1(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(None):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_2(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_3(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if (PUBLIC in record.share) and False else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_4(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if (PUBLIC in record.share) or True else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_5(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(None).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_6(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC not in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_7(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None or _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_8(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is None and _is_private(host):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_9(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(None):
            yield private_address(host, at(record, *steps))


def x_addresses_are_public__mutmut_10(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(None, at(record, *steps))


def x_addresses_are_public__mutmut_11(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, None)


def x_addresses_are_public__mutmut_12(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(at(record, *steps))


def x_addresses_are_public__mutmut_13(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, )


def x_addresses_are_public__mutmut_14(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(None, *steps))


def x_addresses_are_public__mutmut_15(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(*steps))


def x_addresses_are_public__mutmut_16(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, ))

mutants_x_addresses_are_public__mutmut['_mutmut_orig'] = x_addresses_are_public__mutmut_orig # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_1'] = x_addresses_are_public__mutmut_1 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_2'] = x_addresses_are_public__mutmut_2 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_3'] = x_addresses_are_public__mutmut_3 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_4'] = x_addresses_are_public__mutmut_4 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_5'] = x_addresses_are_public__mutmut_5 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_6'] = x_addresses_are_public__mutmut_6 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_7'] = x_addresses_are_public__mutmut_7 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_8'] = x_addresses_are_public__mutmut_8 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_9'] = x_addresses_are_public__mutmut_9 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_10'] = x_addresses_are_public__mutmut_10 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_11'] = x_addresses_are_public__mutmut_11 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_12'] = x_addresses_are_public__mutmut_12 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_13'] = x_addresses_are_public__mutmut_13 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_14'] = x_addresses_are_public__mutmut_14 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_15'] = x_addresses_are_public__mutmut_15 # type: ignore # mutmut generated
mutants_x_addresses_are_public__mutmut['x_addresses_are_public__mutmut_16'] = x_addresses_are_public__mutmut_16 # type: ignore # mutmut generated
mutants_x_private_address__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_private_address__mutmut)
def private_address(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_orig(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_1(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code=None,
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_2(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=None,
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_3(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=None,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_4(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help=None,
    )


def x_private_address__mutmut_5(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_6(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_7(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_8(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        )


def x_private_address__mutmut_9(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="XXprivate-addressXX",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_10(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="PRIVATE-ADDRESS",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def x_private_address__mutmut_11(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="XXlink to something public, take the link out, or share the record with fewerXX",
    )


def x_private_address__mutmut_12(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="LINK TO SOMETHING PUBLIC, TAKE THE LINK OUT, OR SHARE THE RECORD WITH FEWER",
    )

mutants_x_private_address__mutmut['_mutmut_orig'] = x_private_address__mutmut_orig # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_1'] = x_private_address__mutmut_1 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_2'] = x_private_address__mutmut_2 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_3'] = x_private_address__mutmut_3 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_4'] = x_private_address__mutmut_4 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_5'] = x_private_address__mutmut_5 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_6'] = x_private_address__mutmut_6 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_7'] = x_private_address__mutmut_7 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_8'] = x_private_address__mutmut_8 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_9'] = x_private_address__mutmut_9 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_10'] = x_private_address__mutmut_10 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_11'] = x_private_address__mutmut_11 # type: ignore # mutmut generated
mutants_x_private_address__mutmut['x_private_address__mutmut_12'] = x_private_address__mutmut_12 # type: ignore # mutmut generated
mutants_x__is_private__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_private__mutmut)
def _is_private(host: str) -> bool:
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(_PRIVATE)


def x__is_private__mutmut_orig(host: str) -> bool:
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(_PRIVATE)


def x__is_private__mutmut_1(host: str) -> bool:
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(_PRIVATE)


def x__is_private__mutmut_2(host: str) -> bool:
    try:
        return not ip_address(None).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(_PRIVATE)


def x__is_private__mutmut_3(host: str) -> bool:
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host and f".{host}".endswith(_PRIVATE)


def x__is_private__mutmut_4(host: str) -> bool:
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "XX.XX" not in host or f".{host}".endswith(_PRIVATE)


def x__is_private__mutmut_5(host: str) -> bool:
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." in host or f".{host}".endswith(_PRIVATE)


def x__is_private__mutmut_6(host: str) -> bool:
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(None)

mutants_x__is_private__mutmut['_mutmut_orig'] = x__is_private__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_private__mutmut['x__is_private__mutmut_1'] = x__is_private__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_private__mutmut['x__is_private__mutmut_2'] = x__is_private__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_private__mutmut['x__is_private__mutmut_3'] = x__is_private__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_private__mutmut['x__is_private__mutmut_4'] = x__is_private__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_private__mutmut['x__is_private__mutmut_5'] = x__is_private__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_private__mutmut['x__is_private__mutmut_6'] = x__is_private__mutmut_6 # type: ignore # mutmut generated
mutants_x__addresses__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__addresses__mutmut)
def _addresses(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_orig(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_1(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_2(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("XXurlXX",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_3(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("URL",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_4(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(None), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_5(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if (portfolio.profile) and False else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_6(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if (portfolio.profile) or True else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_7(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("XXlinksXX", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_8(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("LINKS", i, "url"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_9(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "XXurlXX"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_10(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "URL"), link.url) for i, link in enumerate(record.links))


def x__addresses__mutmut_11(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(None))

mutants_x__addresses__mutmut['_mutmut_orig'] = x__addresses__mutmut_orig # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_1'] = x__addresses__mutmut_1 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_2'] = x__addresses__mutmut_2 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_3'] = x__addresses__mutmut_3 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_4'] = x__addresses__mutmut_4 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_5'] = x__addresses__mutmut_5 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_6'] = x__addresses__mutmut_6 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_7'] = x__addresses__mutmut_7 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_8'] = x__addresses__mutmut_8 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_9'] = x__addresses__mutmut_9 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_10'] = x__addresses__mutmut_10 # type: ignore # mutmut generated
mutants_x__addresses__mutmut['x__addresses__mutmut_11'] = x__addresses__mutmut_11 # type: ignore # mutmut generated
mutants_x__records__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__records__mutmut)
def _records(portfolio: Portfolio) -> Iterator[Record]:
    """What is written in the owner's files, the profile and what nobody else ever sees apart."""
    for section, records in portfolio.sections.items():
        if section != "contacts":
            yield from (record for record in records.values() if record.path)


def x__records__mutmut_orig(portfolio: Portfolio) -> Iterator[Record]:
    """What is written in the owner's files, the profile and what nobody else ever sees apart."""
    for section, records in portfolio.sections.items():
        if section != "contacts":
            yield from (record for record in records.values() if record.path)


def x__records__mutmut_1(portfolio: Portfolio) -> Iterator[Record]:
    """What is written in the owner's files, the profile and what nobody else ever sees apart."""
    for section, records in portfolio.sections.items():
        if section == "contacts":
            yield from (record for record in records.values() if record.path)


def x__records__mutmut_2(portfolio: Portfolio) -> Iterator[Record]:
    """What is written in the owner's files, the profile and what nobody else ever sees apart."""
    for section, records in portfolio.sections.items():
        if section != "XXcontactsXX":
            yield from (record for record in records.values() if record.path)


def x__records__mutmut_3(portfolio: Portfolio) -> Iterator[Record]:
    """What is written in the owner's files, the profile and what nobody else ever sees apart."""
    for section, records in portfolio.sections.items():
        if section != "CONTACTS":
            yield from (record for record in records.values() if record.path)

mutants_x__records__mutmut['_mutmut_orig'] = x__records__mutmut_orig # type: ignore # mutmut generated
mutants_x__records__mutmut['x__records__mutmut_1'] = x__records__mutmut_1 # type: ignore # mutmut generated
mutants_x__records__mutmut['x__records__mutmut_2'] = x__records__mutmut_2 # type: ignore # mutmut generated
mutants_x__records__mutmut['x__records__mutmut_3'] = x__records__mutmut_3 # type: ignore # mutmut generated
mutants_x__listed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__listed__mutmut)
def _listed(audiences: tuple[str, ...]) -> str:
    return ", ".join(f"`{audience}`" for audience in audiences)


def x__listed__mutmut_orig(audiences: tuple[str, ...]) -> str:
    return ", ".join(f"`{audience}`" for audience in audiences)


def x__listed__mutmut_1(audiences: tuple[str, ...]) -> str:
    return ", ".join(None)


def x__listed__mutmut_2(audiences: tuple[str, ...]) -> str:
    return "XX, XX".join(f"`{audience}`" for audience in audiences)

mutants_x__listed__mutmut['_mutmut_orig'] = x__listed__mutmut_orig # type: ignore # mutmut generated
mutants_x__listed__mutmut['x__listed__mutmut_1'] = x__listed__mutmut_1 # type: ignore # mutmut generated
mutants_x__listed__mutmut['x__listed__mutmut_2'] = x__listed__mutmut_2 # type: ignore # mutmut generated
