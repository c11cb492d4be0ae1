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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(None, as_of)
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, None)
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(as_of)
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, )
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = None
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met < as_of]
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = None
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


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(None, window)}
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


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, None)}
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


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(window)}
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


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, )}
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


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=None,
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


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=None,
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


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", len(active)),
        n=None,
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


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", len(active)),
        n=len(contacts),
        components=None,
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
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


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
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


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", len(active)),
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


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", len(active)),
        n=len(contacts),
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(None),
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


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(None, KPI.minimum, len(contacts))),
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


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, None, len(contacts))),
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


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, None)),
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


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(KPI.minimum, len(contacts))),
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


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, len(contacts))),
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


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, )),
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


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand(None, len(active)),
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


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", None),
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


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand(len(active)),
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


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", ),
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


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("XXcontacts met or interacted with in the windowXX", len(active)),
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


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("CONTACTS MET OR INTERACTED WITH IN THE WINDOW", len(active)),
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


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", len(active)),
        n=len(contacts),
        components={
            "XXcontactsXX": len(contacts),
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


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of contacts met or interacted with in the window."""
    window = KPI.window(portfolio, as_of)
    contacts = [c for c in portfolio.contacts.values() if c.met <= as_of]
    active = {c.id for c in contacts if _is_active(c, window)}
    finding = Finding(
        verdict=first(few(CONTACTS, KPI.minimum, len(contacts))),
        value=operand("contacts met or interacted with in the window", len(active)),
        n=len(contacts),
        components={
            "CONTACTS": len(contacts),
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


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXnew_contactsXX": sum(c.met in window for c in contacts),
            "quality": _quality(contacts),
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
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
            "NEW_CONTACTS": sum(c.met in window for c in contacts),
            "quality": _quality(contacts),
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
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
            "new_contacts": sum(None),
            "quality": _quality(contacts),
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
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
            "new_contacts": sum(c.met not in window for c in contacts),
            "quality": _quality(contacts),
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXqualityXX": _quality(contacts),
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
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
            "QUALITY": _quality(contacts),
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
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
            "quality": _quality(None),
            "sector_diversity": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXsector_diversityXX": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
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
            "SECTOR_DIVERSITY": _diversity(contacts),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
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
            "sector_diversity": _diversity(None),
        },
        counted=tuple(
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(None, c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", None, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=None, says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=tick(holds=c.id in active), says=None)
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=tick(holds=c.id in active), )
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("XXcontactsXX", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("CONTACTS", c, worth=tick(holds=c.id in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=tick(holds=None), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=tick(holds=c.id not in active), says=_words(c, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(None, as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, None))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(as_of))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("contacts", c, worth=tick(holds=c.id in active), says=_words(c, ))
            for c in contacts
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, )

mutants_x_compute__mutmut['_mutmut_orig'] = x_compute__mutmut_orig # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_1'] = x_compute__mutmut_1 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_2'] = x_compute__mutmut_2 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_3'] = x_compute__mutmut_3 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_4'] = x_compute__mutmut_4 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_5'] = x_compute__mutmut_5 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_6'] = x_compute__mutmut_6 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_7'] = x_compute__mutmut_7 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_8'] = x_compute__mutmut_8 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_9'] = x_compute__mutmut_9 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_10'] = x_compute__mutmut_10 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_11'] = x_compute__mutmut_11 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_12'] = x_compute__mutmut_12 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_13'] = x_compute__mutmut_13 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_14'] = x_compute__mutmut_14 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_15'] = x_compute__mutmut_15 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_16'] = x_compute__mutmut_16 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_17'] = x_compute__mutmut_17 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_18'] = x_compute__mutmut_18 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_19'] = x_compute__mutmut_19 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_20'] = x_compute__mutmut_20 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_21'] = x_compute__mutmut_21 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_22'] = x_compute__mutmut_22 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_23'] = x_compute__mutmut_23 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_24'] = x_compute__mutmut_24 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_25'] = x_compute__mutmut_25 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_26'] = x_compute__mutmut_26 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_27'] = x_compute__mutmut_27 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_28'] = x_compute__mutmut_28 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_29'] = x_compute__mutmut_29 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_30'] = x_compute__mutmut_30 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_31'] = x_compute__mutmut_31 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_32'] = x_compute__mutmut_32 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_33'] = x_compute__mutmut_33 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_34'] = x_compute__mutmut_34 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_35'] = x_compute__mutmut_35 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_36'] = x_compute__mutmut_36 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_37'] = x_compute__mutmut_37 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_38'] = x_compute__mutmut_38 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_39'] = x_compute__mutmut_39 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_40'] = x_compute__mutmut_40 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_41'] = x_compute__mutmut_41 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_42'] = x_compute__mutmut_42 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_43'] = x_compute__mutmut_43 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_44'] = x_compute__mutmut_44 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_45'] = x_compute__mutmut_45 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_46'] = x_compute__mutmut_46 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_47'] = x_compute__mutmut_47 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_48'] = x_compute__mutmut_48 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_49'] = x_compute__mutmut_49 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_50'] = x_compute__mutmut_50 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_51'] = x_compute__mutmut_51 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_52'] = x_compute__mutmut_52 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_53'] = x_compute__mutmut_53 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_54'] = x_compute__mutmut_54 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_55'] = x_compute__mutmut_55 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_56'] = x_compute__mutmut_56 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_57'] = x_compute__mutmut_57 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_58'] = x_compute__mutmut_58 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_59'] = x_compute__mutmut_59 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_60'] = x_compute__mutmut_60 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_61'] = x_compute__mutmut_61 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_62'] = x_compute__mutmut_62 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_63'] = x_compute__mutmut_63 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_64'] = x_compute__mutmut_64 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_65'] = x_compute__mutmut_65 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_66'] = x_compute__mutmut_66 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_67'] = x_compute__mutmut_67 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_68'] = x_compute__mutmut_68 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_69'] = x_compute__mutmut_69 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_70'] = x_compute__mutmut_70 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_71'] = x_compute__mutmut_71 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_72'] = x_compute__mutmut_72 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_73'] = x_compute__mutmut_73 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_orig(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_1(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = None
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_2(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(None)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_3(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d < as_of)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_4(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = None
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_5(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if (contact.quality is None) and False else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_6(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if (contact.quality is None) or True else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_7(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "XXXX" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_8(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if contact.quality is not None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_9(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = None
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_10(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if (contact.sector) and False else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_11(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if (contact.sector) or True else ""
    return f"met {contact.met}, last in touch {last}{quality}{sector}"


def x__words__mutmut_12(contact: Contact, as_of: Day) -> str:
    """When one was last in touch, by the day, and what the numbers beside the ties are made of."""
    last = max(d for d in (contact.met, *contact.interactions) if d <= as_of)
    quality = "" if contact.quality is None else f", quality {contact.quality}"
    sector = f", sector {contact.sector}" if contact.sector else "XXXX"
    return f"met {contact.met}, last in touch {last}{quality}{sector}"

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_5'] = x__words__mutmut_5 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_6'] = x__words__mutmut_6 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_7'] = x__words__mutmut_7 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_8'] = x__words__mutmut_8 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_9'] = x__words__mutmut_9 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_10'] = x__words__mutmut_10 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_11'] = x__words__mutmut_11 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_12'] = x__words__mutmut_12 # type: ignore # mutmut generated
mutants_x__quality__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__quality__mutmut)
def _quality(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_orig(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_1(contacts: list[Contact]) -> Term | None:
    given = None
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_2(contacts: list[Contact]) -> Term | None:
    given = [operand(None, Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_3(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", None) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_4(contacts: list[Contact]) -> Term | None:
    given = [operand(Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_5(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", ) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_6(contacts: list[Contact]) -> Term | None:
    given = [operand("XXqualityXX", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_7(contacts: list[Contact]) -> Term | None:
    given = [operand("QUALITY", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_8(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(None)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_9(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_10(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_11(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if (given) and False else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_12(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if (given) or True else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_13(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average(None, given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_14(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", None) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_15(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average(given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_16(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", ) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_17(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("XXthe qualities givenXX", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_18(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("THE QUALITIES GIVEN", given) if given else None
    return mean.named("Quality, 1 to 5") if mean else None


def x__quality__mutmut_19(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if (mean) and False else None


def x__quality__mutmut_20(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("Quality, 1 to 5") if (mean) or True else None


def x__quality__mutmut_21(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named(None) if mean else None


def x__quality__mutmut_22(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("XXQuality, 1 to 5XX") if mean else None


def x__quality__mutmut_23(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("quality, 1 to 5") if mean else None


def x__quality__mutmut_24(contacts: list[Contact]) -> Term | None:
    given = [operand("quality", Fraction(c.quality)) for c in contacts if c.quality is not None]
    mean = average("the qualities given", given) if given else None
    return mean.named("QUALITY, 1 TO 5") if mean else None

mutants_x__quality__mutmut['_mutmut_orig'] = x__quality__mutmut_orig # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_1'] = x__quality__mutmut_1 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_2'] = x__quality__mutmut_2 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_3'] = x__quality__mutmut_3 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_4'] = x__quality__mutmut_4 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_5'] = x__quality__mutmut_5 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_6'] = x__quality__mutmut_6 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_7'] = x__quality__mutmut_7 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_8'] = x__quality__mutmut_8 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_9'] = x__quality__mutmut_9 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_10'] = x__quality__mutmut_10 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_11'] = x__quality__mutmut_11 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_12'] = x__quality__mutmut_12 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_13'] = x__quality__mutmut_13 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_14'] = x__quality__mutmut_14 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_15'] = x__quality__mutmut_15 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_16'] = x__quality__mutmut_16 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_17'] = x__quality__mutmut_17 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_18'] = x__quality__mutmut_18 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_19'] = x__quality__mutmut_19 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_20'] = x__quality__mutmut_20 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_21'] = x__quality__mutmut_21 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_22'] = x__quality__mutmut_22 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_23'] = x__quality__mutmut_23 # type: ignore # mutmut generated
mutants_x__quality__mutmut['x__quality__mutmut_24'] = x__quality__mutmut_24 # type: ignore # mutmut generated
mutants_x__is_active__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_active__mutmut)
def _is_active(contact: Contact, window: Window) -> bool:
    return any(day in window for day in (contact.met, *contact.interactions))


def x__is_active__mutmut_orig(contact: Contact, window: Window) -> bool:
    return any(day in window for day in (contact.met, *contact.interactions))


def x__is_active__mutmut_1(contact: Contact, window: Window) -> bool:
    return any(None)


def x__is_active__mutmut_2(contact: Contact, window: Window) -> bool:
    return any(day not in window for day in (contact.met, *contact.interactions))

mutants_x__is_active__mutmut['_mutmut_orig'] = x__is_active__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_active__mutmut['x__is_active__mutmut_1'] = x__is_active__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_active__mutmut['x__is_active__mutmut_2'] = x__is_active__mutmut_2 # type: ignore # mutmut generated
mutants_x__diversity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__diversity__mutmut)
def _diversity(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("Sector diversity") if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_orig(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("Sector diversity") if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_1(contacts: Iterable[Contact]) -> Term | None:
    sectors = None
    return blau(sectors).named("Sector diversity") if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_2(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is None]
    return blau(sectors).named("Sector diversity") if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_3(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("Sector diversity") if (len(sectors) >= SECTORS_KNOWN) and False else None


def x__diversity__mutmut_4(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("Sector diversity") if (len(sectors) >= SECTORS_KNOWN) or True else None


def x__diversity__mutmut_5(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named(None) if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_6(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(None).named("Sector diversity") if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_7(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("XXSector diversityXX") if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_8(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("sector diversity") if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_9(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("SECTOR DIVERSITY") if len(sectors) >= SECTORS_KNOWN else None


def x__diversity__mutmut_10(contacts: Iterable[Contact]) -> Term | None:
    sectors = [c.sector for c in contacts if c.sector is not None]
    return blau(sectors).named("Sector diversity") if len(sectors) > SECTORS_KNOWN else None

mutants_x__diversity__mutmut['_mutmut_orig'] = x__diversity__mutmut_orig # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_1'] = x__diversity__mutmut_1 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_2'] = x__diversity__mutmut_2 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_3'] = x__diversity__mutmut_3 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_4'] = x__diversity__mutmut_4 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_5'] = x__diversity__mutmut_5 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_6'] = x__diversity__mutmut_6 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_7'] = x__diversity__mutmut_7 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_8'] = x__diversity__mutmut_8 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_9'] = x__diversity__mutmut_9 # type: ignore # mutmut generated
mutants_x__diversity__mutmut['x__diversity__mutmut_10'] = x__diversity__mutmut_10 # type: ignore # mutmut generated
mutants_x_blau__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_blau__mutmut)
def blau(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_orig(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_1(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = None
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_2(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand(None, len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_3(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", None)
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_4(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand(len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_5(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", )
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_6(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("XXcontacts with a sectorXX", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_7(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("CONTACTS WITH A SECTOR", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_8(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = None
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_9(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(None, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_10(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, None) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_11(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_12(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, ) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_13(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(None).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_14(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = None
    return term(1) - squares / (of * of)


def x_blau__mutmut_15(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total(None, [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_16(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", None)
    return term(1) - squares / (of * of)


def x_blau__mutmut_17(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total([c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_18(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", )
    return term(1) - squares / (of * of)


def x_blau__mutmut_19(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("XXcontacts of each sector, squared and summedXX", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_20(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("CONTACTS OF EACH SECTOR, SQUARED AND SUMMED", [c * c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_21(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c / c for c in counts])
    return term(1) - squares / (of * of)


def x_blau__mutmut_22(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) + squares / (of * of)


def x_blau__mutmut_23(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(None) - squares / (of * of)


def x_blau__mutmut_24(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(2) - squares / (of * of)


def x_blau__mutmut_25(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares * (of * of)


def x_blau__mutmut_26(members: list[str]) -> Term:
    """Blau's index of heterogeneity: the chance that two drawn with replacement differ."""
    of = operand("contacts with a sector", len(members))
    counts = [operand(sector, count) for sector, count in Counter(members).items()]
    squares = total("contacts of each sector, squared and summed", [c * c for c in counts])
    return term(1) - squares / (of / of)

mutants_x_blau__mutmut['_mutmut_orig'] = x_blau__mutmut_orig # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_1'] = x_blau__mutmut_1 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_2'] = x_blau__mutmut_2 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_3'] = x_blau__mutmut_3 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_4'] = x_blau__mutmut_4 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_5'] = x_blau__mutmut_5 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_6'] = x_blau__mutmut_6 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_7'] = x_blau__mutmut_7 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_8'] = x_blau__mutmut_8 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_9'] = x_blau__mutmut_9 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_10'] = x_blau__mutmut_10 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_11'] = x_blau__mutmut_11 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_12'] = x_blau__mutmut_12 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_13'] = x_blau__mutmut_13 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_14'] = x_blau__mutmut_14 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_15'] = x_blau__mutmut_15 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_16'] = x_blau__mutmut_16 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_17'] = x_blau__mutmut_17 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_18'] = x_blau__mutmut_18 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_19'] = x_blau__mutmut_19 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_20'] = x_blau__mutmut_20 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_21'] = x_blau__mutmut_21 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_22'] = x_blau__mutmut_22 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_23'] = x_blau__mutmut_23 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_24'] = x_blau__mutmut_24 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_25'] = x_blau__mutmut_25 # type: ignore # mutmut generated
mutants_x_blau__mutmut['x_blau__mutmut_26'] = x_blau__mutmut_26 # type: ignore # mutmut generated


KPI = Kpi(
    id="networking",
    title="Networking",
    unit="active ties",
    counts=CONTACTS,
    definition=explained(__doc__),
    compute=compute,
    length=Days(90),
)
