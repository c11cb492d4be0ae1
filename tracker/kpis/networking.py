"""How many professional ties are alive: people one has really met or spoken to lately.

Formula: contacts met or interacted with in the window.

Unit: active ties. Contacts without a living tie among them make 0, no contacts at all no value.

Window: 90 days.

Needs: 1 contact met by the day.

Components: `contacts`, all met by the day (this is n); `new_contacts`, those met in the window;
`quality`, the mean of the qualities given (1 to 5); `sector_diversity`, Blau's index 1 - sum of
squared shares of the sectors (0: all in one sector; the more and the evener, the nearer to 1), over
contacts with a sector, of which it takes 5.

Left out: nothing. Contacts are the owner's alone, whatever `share` says: no other audience ever
sees this figure.

Gaming: counting handshakes. A meeting that was only logged is no tie.

Beside: `quality` and `sector_diversity`. Ties into different circles carry further than more of the
same (Burt 1992).

Source: Blau (1977), Inequality and Heterogeneity, for the index; Wolff & Moser (2009), Effects of
networking on career success, Journal of Applied Psychology 94.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date as Day
from fractions import Fraction
from statistics import mean

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.window import Days, Window
from tracker.records.contacts import Contact
from tracker.records.portfolio import Portfolio

CONTACTS = Noun("contact", "contacts")
SECTORS_KNOWN = 5


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    qualities = [Fraction(c.quality) for c in contacts if c.quality is not None]
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=sum(_is_active(c, window) for c in contacts),
        n=len(contacts),
        components={
            "contacts": len(contacts),
            "new_contacts": sum(c.met in window for c in contacts),
            "quality": mean(qualities) if qualities else None,
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(mention("contacts", c) for c in contacts),
    )
    return told(KPI, portfolio, as_of, finding)


def _is_active(contact: Contact, window: Window) -> bool:
    return any(day in window for day in (contact.met, *contact.interactions))


def _diversity(contacts: Iterable[Contact]) -> Fraction | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors) if len(sectors) >= SECTORS_KNOWN else None


def blau(members: list[str]) -> Fraction:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    total = len(members)
    shares = (Fraction(count, total) for count in Counter(members).values())
    return 1 - sum((share**2 for share in shares), Fraction(0))


KPI = Kpi(
    id="networking",
    title="Networking",
    unit="active ties",
    counts=CONTACTS,
    definition=explained(__doc__),
    compute=compute,
    length=Days(90),
)
