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

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.window import Days, Window
from tracker.kpis.working import Term, average, operand, term, tick, total
from tracker.records.contacts import Contact
from tracker.records.portfolio import Portfolio

CONTACTS = Noun("contact", "contacts")
SECTORS_KNOWN = 5


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", len(active)),
        n=len(contacts),
        components={
            "contacts": len(contacts),
            "new_contacts": sum(c.met in window for c in contacts),
            "quality": _quality(contacts),
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def _words(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def _quality(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def _is_active(contact: Contact, window: Window) -> bool:
    return any(day in window for day in (contact.met, *contact.interactions))


def _diversity(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("Sector diversity") if len(sectors) >= SECTORS_KNOWN else None


def blau(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


KPI = Kpi(
    id="networking",
    title="Networking",
    unit="active ties",
    counts=CONTACTS,
    definition=explained(__doc__),
    compute=compute,
    length=Days(90),
)
