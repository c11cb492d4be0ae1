"""All findings about a loaded portfolio, as strictly as it is to be judged."""

from datetime import date

from tracker.kpis.profiles import Profile, profile_findings
from tracker.load import Loaded, located
from tracker.text.diagnostics import Diagnostic, Severity, in_reading_order


def judged(loaded: Loaded, profile: Profile, today: date) -> tuple[Diagnostic, ...]:
    """What loading found, and what the rules of the profile find, in reading order."""
    found = profile_findings(
        profile,
        loaded.portfolio,
        today,
        unsound=loaded.unsound,
        incomplete=any(d.severity is Severity.ERROR for d in loaded.diagnostics),
    )
    return in_reading_order((*loaded.diagnostics, *located(found, loaded.sources)))
