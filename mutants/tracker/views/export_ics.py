"""What lies ahead as an iCalendar file (RFC 5545) of whole days."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256

from tracker.views.ahead import Date

PRODUCT = "-//tracker//tracker//EN"
OCTETS = 75  # the longest line, less its end
ONE_DAY = timedelta(days=1)
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def render(name: str, dates: Iterable[Date], as_of: date) -> str:
    """The dates as events of whole days, which stay the same events when their day is moved.

    Titles alone are told, no notes and no names of people; what not everybody may see is
    marked as private, so that calendar servers keep it so.
    """
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"NAME:{escaped(name)}",
        f"X-WR-CALNAME:{escaped(name)}",
        *_events(dates, as_of),
        "END:VCALENDAR",
    )
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _events(dates: Iterable[Date], as_of: date) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for it in dates:
        key = f"{it.record}\n{it.kind}\n{it.title}"
        seen[key] += 1
        digest = sha256(f"{key}\n{seen[key]}".encode()).hexdigest()
        of = f" ({it.of})" if it.of else ""
        yield from (
            "BEGIN:VEVENT",
            f"UID:{digest[:32]}@tracker.invalid",
            f"DTSTAMP:{as_of:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{it.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{it.day + ONE_DAY:%Y%m%d}",
            f"SUMMARY:{escaped(f'{it.kind}: {it.title}{of}')}",
            f"CATEGORIES:{escaped(it.kind)}",
            f"CLASS:{'PRIVATE' if it.private else 'PUBLIC'}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        )


def escaped(text: str) -> str:
    """Text in which no sign means anything to a reader of calendars."""
    return text.translate(ESCAPES)


def folded(line: str) -> str:
    """The line in pieces of at most 75 octets, no character broken."""
    pieces, room = [""], OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            pieces.append("")
            room = OCTETS - 1  # the space that begins the piece
        pieces[-1] += character
        room -= size
    return "\r\n ".join(pieces)
