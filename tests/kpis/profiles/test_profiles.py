"""Profiles: each has the rules of the one before it, and its own."""

from datetime import date

from tests.records.written import portfolio
from tracker.kpis.profiles import Profile, profile_findings, rules_of

TODAY = date(2026, 11, 20)
GOAL = "title: G, category: project-impact, start: 2026-01-05"
METRIC = "title: M, category: project-impact, unit: u, direction: increase, aggregate: sum"
EVIDENCE = "title: E, date: 2026-02-10, kind: project"


def found(profile: Profile, text: str, *, incomplete: bool = False) -> list[tuple[str, str]]:
    """Code and message of each finding."""
    said = profile_findings(profile, portfolio(text), TODAY, incomplete=incomplete)
    return [(finding.code, finding.message) for finding in said]


def codes(profile: Profile, text: str) -> list[str]:
    return [code for code, _ in found(profile, text)]


def test_each_profile_has_the_rules_of_the_one_before() -> None:
    draft, shared, packet = (rules_of(profile) for profile in Profile)
    assert shared[: len(draft)] == draft
    assert packet[: len(shared)] == shared
    assert len(draft) < len(shared) < len(packet)


def test_a_draft_may_be_seen_by_others_in_a_draft_only() -> None:
    text = f"""\
        goals:
          g: {{{GOAL}, due: 2026-12-18, draft: true, share: [public]}}
        """
    assert codes(Profile.DRAFT, text) == []
    assert found(Profile.SHARED, text) == [("draft-shared", "the draft is shared with `public`")]


def test_a_profile_goes_with_what_is_shared() -> None:
    text = f"""\
        profile: {{name: M, audiences: {{manager: {{title: B}}}}, share: [manager]}}
        goals:
          g: {{{GOAL}, due: 2026-12-18, share: [manager]}}
          h: {{{GOAL}, due: 2026-12-18, share: [public]}}
        """
    assert found(Profile.SHARED, text) == [
        (
            "profile-not-shared",
            "of you, `public` will see the name alone: the profile is not shared",
        )
    ]


def test_all_that_the_profile_is_not_shared_with_are_named() -> None:
    text = f"""\
        profile: {{name: M, audiences: {{manager: {{title: B}}}}}}
        goals:
          g: {{{GOAL}, due: 2026-12-18, share: [manager]}}
          h: {{{GOAL}, due: 2026-12-18, share: [public]}}
        """
    (said,) = profile_findings(Profile.SHARED, portfolio(text), TODAY)
    assert (said.message, said.help) == (
        "of you, `public`, `manager` will see the name alone: the profile is not shared",
        "share it as well: `share: [public, manager]`",
    )


def test_nothing_is_doubted_over_a_metric_that_could_not_be_read() -> None:
    outcome = "outcome: {result: achieved, date: 2026-06-30}"
    aim = "targets: [{metric: m, baseline: 0, target: 6}]"
    text = f"""\
        goals:
          g: {{{GOAL}, due: 2026-06-30, {aim}, {outcome}}}
        metrics:
          m: {{{METRIC}, observations: [{{date: 2026-02-10, value: 3}}]}}
        """
    assert codes(Profile.DRAFT, text) == ["achieved-over-unmet"]
    said = profile_findings(Profile.DRAFT, portfolio(text), TODAY, unsound=("m",))
    assert list(said) == []


def test_contacts_need_no_profile_since_nobody_sees_them() -> None:
    text = """\
        profile: {name: M}
        contacts:
          c: {met: 2026-01-05, share: [public]}
        """
    assert codes(Profile.SHARED, text) == []


def _linked(url: str, share: str = "[public]") -> list[str]:
    return codes(
        Profile.SHARED,
        f"""\
        evidence:
          e: {{{EVIDENCE}, share: {share}, links: [{{url: "{url}"}}]}}
        """,
    )


def test_addresses_of_ones_own_network_are_private() -> None:
    hosts = ("localhost:8000", "wiki", "build.corp", "10.0.0.7", "[::1]", "nas.local", "A.INTERNAL")
    assert {host: _linked(f"http://{host}/x") for host in hosts} == {
        host: ["private-address"] for host in hosts
    }


def test_addresses_that_everybody_can_open_are_not() -> None:
    urls = ("https://example.org", "https://93.184.216.34/", "mailto:me@localhost.example")
    assert {url: _linked(url) for url in urls} == {url: [] for url in urls}


def test_a_private_address_is_found_in_the_profile_and_has_its_place() -> None:
    link = "links: [{url: 'https://example.org'}, {url: 'http://wiki/x'}], share: [public]"
    text = f"""\
        profile: {{name: M, {link}}}
        evidence:
          e: {{{EVIDENCE}, {link}}}
        """
    said = profile_findings(Profile.SHARED, portfolio(text), TODAY)
    assert [(f.code, f.place.pointer) for f in said] == [
        ("private-address", ("evidence", "e", "links", 1, "url")),
        ("private-address", ("profile", "links", 1, "url")),
    ]


def test_an_audience_may_be_in_the_network_and_the_public_is_not() -> None:
    assert _linked("http://wiki/x", share="[manager]") == []


def test_an_achievement_is_shown_by_evidence_at_either_end_or_behind_a_target() -> None:
    outcome = "due: 2026-06-30, outcome: {result: achieved, date: 2026-06-30}"
    observed = "observations: [{date: 2026-02-10, value: 0, evidence: [e]}]"
    witnessed = f"{EVIDENCE}, witness: {{group: peer}}"
    text = f"""\
        goals:
          at-the-goal: {{{GOAL}, {outcome}, evidence: [e]}}
          at-the-evidence: {{{GOAL}, {outcome}}}
          behind-a-target: {{{GOAL}, {outcome}, targets: [{{metric: m, baseline: -2, target: 0}}]}}
          not-at-all: {{{GOAL}, {outcome}}}
        metrics:
          m: {{{METRIC}, {observed}}}
        evidence:
          e: {{{witnessed}, goals: [at-the-evidence]}}
        """
    said = profile_findings(Profile.PACKET, portfolio(text), TODAY)
    missing = [f.place.pointer[1] for f in said if f.code == "achieved-without-evidence"]
    assert missing == ["not-at-all"]


def test_a_target_not_yet_reached_claims_nothing() -> None:
    def with_target(target: int) -> list[str]:
        return codes(
            Profile.PACKET,
            f"""\
            goals:
              g: {{{GOAL}, due: 2026-12-18, targets: [{{metric: m, baseline: 0, target: {target}}}]}}
            metrics:
              m: {{{METRIC}, observations: [{{date: 2026-02-10, value: 3}}]}}
            """,
        )

    assert with_target(4) == []
    assert with_target(3) == ["target-without-evidence"]


def test_evidence_behind_the_parts_of_a_ratio_is_behind_the_ratio() -> None:
    ratio = "title: R, category: project-impact, unit: r, direction: increase"
    text = f"""\
        goals:
          g: {{{GOAL}, due: 2026-12-18, targets: [{{metric: r, baseline: 0, target: 1}}]}}
        metrics:
          m: {{{METRIC}, observations: [{{date: 2026-02-10, value: 3, evidence: [e]}}]}}
          n: {{{METRIC}, observations: [{{date: 2026-02-10, value: 3}}]}}
          r: {{{ratio}, ratio: {{of: m, over: n}}}}
        evidence:
          e: {{{EVIDENCE}, witness: {{group: peer}}}}
        """
    assert codes(Profile.PACKET, text) == []


def test_evidence_that_stands_for_nothing_needs_no_witness() -> None:
    assert codes(Profile.PACKET, f"evidence:\n  e: {{{EVIDENCE}}}\n") == []


def test_a_goal_that_was_met_needs_no_outcome() -> None:
    text = f"""\
        goals:
          g: {{{GOAL}, due: 2026-06-30, milestones: [{{title: S, due: 2026-06-01, done: 2026-06-01}}]}}
          h: {{{GOAL}, due: 2026-06-30, milestones: [{{title: S, due: 2026-06-01}}]}}
          i: {{{GOAL}, due: 2026-06-30, draft: true}}
          j: {{{GOAL}, due: 2026-11-20, milestones: [{{title: S, due: 2026-06-01}}]}}
        """
    said = profile_findings(Profile.PACKET, portfolio(text), TODAY)
    assert [f.place.pointer for f in said] == [("goals", "h", "due")]


def test_what_expires_today_is_still_valid() -> None:
    def expiring(day: str) -> list[str]:
        return codes(
            Profile.PACKET,
            f"""\
            goals:
              g: {{{GOAL}, due: 2026-12-18, evidence: [e]}}
            evidence:
              e: {{{EVIDENCE}, expires: {day}, witness: {{group: peer}}}}
            """,
        )

    assert expiring("2026-11-20") == []
    assert expiring("2026-11-19") == ["expired-evidence"]


def test_a_packet_of_half_the_data_is_judged_as_if_shared() -> None:
    text = "profile: {name: M}\n"
    assert codes(Profile.PACKET, text) == ["no-target-role"]
    assert found(Profile.PACKET, text, incomplete=True) == []
