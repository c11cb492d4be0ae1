"""What the environment or the call got wrong: raised, and mapped to an exit code once."""


class TrackerError(Exception):
    """A sentence for the user; `exit_code` is what the program ends with."""

    exit_code = 3


class Unsound(TrackerError):
    """The data has errors that stand in the way."""

    exit_code = 1


class UsageFault(TrackerError):
    """An unknown id, a bad date, no portfolio here."""

    exit_code = 2


class EnvironmentFault(TrackerError):
    """Unreadable, disk full, a tool missing, a builder that failed."""

    exit_code = 3


class Refusal(TrackerError):
    """Refused for privacy or safety; nothing was published."""

    exit_code = 4
