"""What keeps a file from being written, in words."""

import errno

from tracker.text.opening import reason


def obstacle(error: OSError) -> str:
    """The words of the operating system, or that there is a link."""
    if error.errno == errno.ELOOP:
        return "a symbolic link leads there, and links are never followed"
    return reason(error)
