"""A portfolio as it was known on a day: what is dated later is not in it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import date as Day
from operator import is_
from typing import TypeAlias, TypeVar

from tracker.kpis.plan import plan_on
from tracker.records.applications import Application, ApplicationStage
from tracker.records.contacts import Contact
from tracker.records.engagements import Benefit, Cost, Engagement, EngagementOutcome, Session
from tracker.records.evidence import Evidence
from tracker.records.feedback import Acted, Feedback
from tracker.records.goals import Amendment, Confidence, Goal, GoalOutcome
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import Portfolio
from tracker.records.positions import Pay, Position
from tracker.records.record import Item, Record
from tracker.records.reviews import Review
from tracker.records.setbacks import Setback
from tracker.records.surveys import Survey

Shape = TypeVar("Shape", bound=Portfolio)
Thing = TypeVar("Thing", bound=Record | Item)
Fact: TypeAlias = type[Record | Item]

# The field that says since when something is a fact; what is not here holds on any day.
DATED: Mapping[Fact, str] = {
    **dict.fromkeys((Evidence, Survey, Setback, Review, Feedback), "date"),
    **dict.fromkeys((Observation, Confidence, Amendment, Acted, Pay), "date"),
    **dict.fromkeys((GoalOutcome, EngagementOutcome, ApplicationStage), "date"),
    **dict.fromkeys((Session, Cost, Benefit), "date"),
    **dict.fromkeys((Position, Engagement), "start"),
    Application: "applied",
    Contact: "met",
}
# Fields that hold the day on which something came to its end.
_ENDED = frozenset({"done", "recovered"})


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_known__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_known__mutmut)
def known(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_orig(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_1(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = None
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_2(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(None, as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_3(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), None)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_4(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_5(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), )) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_6(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(None, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_7(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, None), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_8(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_9(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, ), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_10(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_11(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = None
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_12(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(None), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_13(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["XXevidenceXX"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_14(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["EVIDENCE"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_15(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(None)
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_16(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["XXengagementsXX"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_17(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["ENGAGEMENTS"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_18(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = None
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_19(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(None, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_20(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, None, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_21(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, None) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_22(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_23(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_24(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, ) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_25(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = None
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_26(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(None)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_27(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = None
    return make(**{**kept, **linked})


def x_known__mutmut_28(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(None, f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_29(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, None) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_30(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(f.name) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_31(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, ) for f in fields(portfolio)}
    return make(**{**kept, **linked})


def x_known__mutmut_32(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {f.name: getattr(portfolio, f.name) for f in fields(None)}
    return make(**{**kept, **linked})

mutants_x_known__mutmut['_mutmut_orig'] = x_known__mutmut_orig # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_1'] = x_known__mutmut_1 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_2'] = x_known__mutmut_2 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_3'] = x_known__mutmut_3 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_4'] = x_known__mutmut_4 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_5'] = x_known__mutmut_5 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_6'] = x_known__mutmut_6 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_7'] = x_known__mutmut_7 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_8'] = x_known__mutmut_8 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_9'] = x_known__mutmut_9 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_10'] = x_known__mutmut_10 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_11'] = x_known__mutmut_11 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_12'] = x_known__mutmut_12 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_13'] = x_known__mutmut_13 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_14'] = x_known__mutmut_14 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_15'] = x_known__mutmut_15 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_16'] = x_known__mutmut_16 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_17'] = x_known__mutmut_17 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_18'] = x_known__mutmut_18 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_19'] = x_known__mutmut_19 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_20'] = x_known__mutmut_20 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_21'] = x_known__mutmut_21 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_22'] = x_known__mutmut_22 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_23'] = x_known__mutmut_23 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_24'] = x_known__mutmut_24 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_25'] = x_known__mutmut_25 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_26'] = x_known__mutmut_26 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_27'] = x_known__mutmut_27 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_28'] = x_known__mutmut_28 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_29'] = x_known__mutmut_29 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_30'] = x_known__mutmut_30 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_31'] = x_known__mutmut_31 # type: ignore # mutmut generated
mutants_x_known__mutmut['x_known__mutmut_32'] = x_known__mutmut_32 # type: ignore # mutmut generated
mutants_x__on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__on__mutmut)
def _on(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_orig(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_1(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = None
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_2(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(None, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_3(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, None)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_4(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_5(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, )
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_6(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(None, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_7(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=None, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_8(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=None)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_9(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_10(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_11(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, )
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_12(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None or record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_13(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) or record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_14(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_15(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is None:
        return record if record.date <= as_of else _request(record)
    return record


def x__on__mutmut_16(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if (record.date <= as_of) and False else _request(record)
    return record


def x__on__mutmut_17(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if (record.date <= as_of) or True else _request(record)
    return record


def x__on__mutmut_18(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date < as_of else _request(record)
    return record


def x__on__mutmut_19(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(None)
    return record

mutants_x__on__mutmut['_mutmut_orig'] = x__on__mutmut_orig # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_1'] = x__on__mutmut_1 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_2'] = x__on__mutmut_2 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_3'] = x__on__mutmut_3 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_4'] = x__on__mutmut_4 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_5'] = x__on__mutmut_5 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_6'] = x__on__mutmut_6 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_7'] = x__on__mutmut_7 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_8'] = x__on__mutmut_8 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_9'] = x__on__mutmut_9 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_10'] = x__on__mutmut_10 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_11'] = x__on__mutmut_11 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_12'] = x__on__mutmut_12 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_13'] = x__on__mutmut_13 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_14'] = x__on__mutmut_14 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_15'] = x__on__mutmut_15 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_16'] = x__on__mutmut_16 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_17'] = x__on__mutmut_17 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_18'] = x__on__mutmut_18 # type: ignore # mutmut generated
mutants_x__on__mutmut['x__on__mutmut_19'] = x__on__mutmut_19 # type: ignore # mutmut generated
mutants_x__request__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__request__mutmut)
def _request(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_orig(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_1(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=None,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_2(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=None,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_3(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=None,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_4(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=None,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_5(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=None,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_6(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=None,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_7(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=None,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_8(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=None,
        goals=feedback.goals,
    )


def x__request__mutmut_9(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=None,
    )


def x__request__mutmut_10(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_11(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_12(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_13(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_14(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_15(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_16(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        name=feedback.name,
        goals=feedback.goals,
    )


def x__request__mutmut_17(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        goals=feedback.goals,
    )


def x__request__mutmut_18(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        )

mutants_x__request__mutmut['_mutmut_orig'] = x__request__mutmut_orig # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_1'] = x__request__mutmut_1 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_2'] = x__request__mutmut_2 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_3'] = x__request__mutmut_3 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_4'] = x__request__mutmut_4 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_5'] = x__request__mutmut_5 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_6'] = x__request__mutmut_6 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_7'] = x__request__mutmut_7 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_8'] = x__request__mutmut_8 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_9'] = x__request__mutmut_9 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_10'] = x__request__mutmut_10 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_11'] = x__request__mutmut_11 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_12'] = x__request__mutmut_12 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_13'] = x__request__mutmut_13 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_14'] = x__request__mutmut_14 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_15'] = x__request__mutmut_15 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_16'] = x__request__mutmut_16 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_17'] = x__request__mutmut_17 # type: ignore # mutmut generated
mutants_x__request__mutmut['x__request__mutmut_18'] = x__request__mutmut_18 # type: ignore # mutmut generated
mutants_x__known__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__known__mutmut)
def _known(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_orig(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_1(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = None
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_2(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(None)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_3(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None or day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_4(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_5(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day >= as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_6(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = None
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_7(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(None)
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_8(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(None, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_9(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, None))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_10(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_11(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, ))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def x__known__mutmut_12(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = None
    return changed(thing, **less) if less else thing


def x__known__mutmut_13(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if (less) and False else thing


def x__known__mutmut_14(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if (less) or True else thing


def x__known__mutmut_15(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(None, **less) if less else thing


def x__known__mutmut_16(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(**less) if less else thing


def x__known__mutmut_17(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, ) if less else thing

mutants_x__known__mutmut['_mutmut_orig'] = x__known__mutmut_orig # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_1'] = x__known__mutmut_1 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_2'] = x__known__mutmut_2 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_3'] = x__known__mutmut_3 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_4'] = x__known__mutmut_4 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_5'] = x__known__mutmut_5 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_6'] = x__known__mutmut_6 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_7'] = x__known__mutmut_7 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_8'] = x__known__mutmut_8 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_9'] = x__known__mutmut_9 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_10'] = x__known__mutmut_10 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_11'] = x__known__mutmut_11 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_12'] = x__known__mutmut_12 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_13'] = x__known__mutmut_13 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_14'] = x__known__mutmut_14 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_15'] = x__known__mutmut_15 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_16'] = x__known__mutmut_16 # type: ignore # mutmut generated
mutants_x__known__mutmut['x__known__mutmut_17'] = x__known__mutmut_17 # type: ignore # mutmut generated
mutants_x__day__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__day__mutmut)
def _day(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_orig(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_1(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) or thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_2(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is not None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_3(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = None
    day = None if name is None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_4(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(None)
    day = None if name is None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_5(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(None))
    day = None if name is None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_6(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None
    return day if isinstance(day, Day) else None


def x__day__mutmut_7(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if (name is None) and False else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_8(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if (name is None) or True else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_9(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is not None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_10(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(None, name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_11(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, None)
    return day if isinstance(day, Day) else None


def x__day__mutmut_12(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(name)
    return day if isinstance(day, Day) else None


def x__day__mutmut_13(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, )
    return day if isinstance(day, Day) else None


def x__day__mutmut_14(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, name)
    return day if (isinstance(day, Day)) and False else None


def x__day__mutmut_15(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, name)
    return day if (isinstance(day, Day)) or True else None

mutants_x__day__mutmut['_mutmut_orig'] = x__day__mutmut_orig # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_1'] = x__day__mutmut_1 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_2'] = x__day__mutmut_2 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_3'] = x__day__mutmut_3 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_4'] = x__day__mutmut_4 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_5'] = x__day__mutmut_5 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_6'] = x__day__mutmut_6 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_7'] = x__day__mutmut_7 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_8'] = x__day__mutmut_8 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_9'] = x__day__mutmut_9 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_10'] = x__day__mutmut_10 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_11'] = x__day__mutmut_11 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_12'] = x__day__mutmut_12 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_13'] = x__day__mutmut_13 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_14'] = x__day__mutmut_14 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_15'] = x__day__mutmut_15 # type: ignore # mutmut generated
mutants_x__less__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__less__mutmut)
def _less(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_orig(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_1(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(None)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_2(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = None
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_3(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(None, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_4(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, None)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_5(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_6(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, )
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_7(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = None
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_8(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = None
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_9(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(None, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_10(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, None)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_11(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_12(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, )
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_13(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = None
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_14(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(None, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_15(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, None)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_16(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_17(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, )
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_18(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED or value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_19(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) or name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_20(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name not in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_21(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value >= as_of:
            left = None
        if left is not value:
            yield name, left


def x__less__mutmut_22(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = ""
        if left is not value:
            yield name, left


def x__less__mutmut_23(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in (field.name for field in fields(thing)):
        value: object = getattr(thing, name)
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is value:
            yield name, left

mutants_x__less__mutmut['_mutmut_orig'] = x__less__mutmut_orig # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_1'] = x__less__mutmut_1 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_2'] = x__less__mutmut_2 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_3'] = x__less__mutmut_3 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_4'] = x__less__mutmut_4 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_5'] = x__less__mutmut_5 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_6'] = x__less__mutmut_6 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_7'] = x__less__mutmut_7 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_8'] = x__less__mutmut_8 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_9'] = x__less__mutmut_9 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_10'] = x__less__mutmut_10 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_11'] = x__less__mutmut_11 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_12'] = x__less__mutmut_12 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_13'] = x__less__mutmut_13 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_14'] = x__less__mutmut_14 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_15'] = x__less__mutmut_15 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_16'] = x__less__mutmut_16 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_17'] = x__less__mutmut_17 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_18'] = x__less__mutmut_18 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_19'] = x__less__mutmut_19 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_20'] = x__less__mutmut_20 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_21'] = x__less__mutmut_21 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_22'] = x__less__mutmut_22 # type: ignore # mutmut generated
mutants_x__less__mutmut['x__less__mutmut_23'] = x__less__mutmut_23 # type: ignore # mutmut generated
mutants_x__each__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__each__mutmut)
def _each(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_orig(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_1(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = None
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_2(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(None)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_3(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if (isinstance(it, Item)) and False else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_4(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if (isinstance(it, Item)) or True else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_5(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(None, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_6(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, None) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_7(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_8(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, ) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_9(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = None
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_10(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(None)
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_11(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None or not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_12(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_13(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_14(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) or it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_15(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it >= as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_16(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if (len(kept) == len(values) and all(map(is_, kept, values))) and False else kept


def x__each__mutmut_17(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if (len(kept) == len(values) and all(map(is_, kept, values))) or True else kept


def x__each__mutmut_18(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) or all(map(is_, kept, values)) else kept


def x__each__mutmut_19(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) != len(values) and all(map(is_, kept, values)) else kept


def x__each__mutmut_20(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(None) else kept


def x__each__mutmut_21(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(None, kept, values)) else kept


def x__each__mutmut_22(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, None, values)) else kept


def x__each__mutmut_23(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, None)) else kept


def x__each__mutmut_24(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(kept, values)) else kept


def x__each__mutmut_25(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, values)) else kept


def x__each__mutmut_26(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, )) else kept

mutants_x__each__mutmut['_mutmut_orig'] = x__each__mutmut_orig # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_1'] = x__each__mutmut_1 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_2'] = x__each__mutmut_2 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_3'] = x__each__mutmut_3 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_4'] = x__each__mutmut_4 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_5'] = x__each__mutmut_5 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_6'] = x__each__mutmut_6 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_7'] = x__each__mutmut_7 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_8'] = x__each__mutmut_8 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_9'] = x__each__mutmut_9 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_10'] = x__each__mutmut_10 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_11'] = x__each__mutmut_11 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_12'] = x__each__mutmut_12 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_13'] = x__each__mutmut_13 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_14'] = x__each__mutmut_14 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_15'] = x__each__mutmut_15 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_16'] = x__each__mutmut_16 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_17'] = x__each__mutmut_17 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_18'] = x__each__mutmut_18 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_19'] = x__each__mutmut_19 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_20'] = x__each__mutmut_20 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_21'] = x__each__mutmut_21 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_22'] = x__each__mutmut_22 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_23'] = x__each__mutmut_23 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_24'] = x__each__mutmut_24 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_25'] = x__each__mutmut_25 # type: ignore # mutmut generated
mutants_x__each__mutmut['x__each__mutmut_26'] = x__each__mutmut_26 # type: ignore # mutmut generated
mutants_x__linked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__linked__mutmut)
def _linked(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_orig(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_1(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(None, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_2(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=None)
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_3(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_4(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, )
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_5(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(None, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_6(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, None))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_7(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_8(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, ))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_9(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = None
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_10(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(None)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_11(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(None, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_12(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, None) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_13(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_14(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, ) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_15(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(None, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_16(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=None)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_17(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_18(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, )
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_19(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) or record.continues not in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_20(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues in engagements:
        return replace(record, continues=None)
    return record


def x__linked__mutmut_21(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(None, continues=None)
    return record


def x__linked__mutmut_22(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(continues=None)
    return record


def x__linked__mutmut_23(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, )
    return record

mutants_x__linked__mutmut['_mutmut_orig'] = x__linked__mutmut_orig # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_1'] = x__linked__mutmut_1 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_2'] = x__linked__mutmut_2 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_3'] = x__linked__mutmut_3 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_4'] = x__linked__mutmut_4 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_5'] = x__linked__mutmut_5 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_6'] = x__linked__mutmut_6 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_7'] = x__linked__mutmut_7 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_8'] = x__linked__mutmut_8 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_9'] = x__linked__mutmut_9 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_10'] = x__linked__mutmut_10 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_11'] = x__linked__mutmut_11 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_12'] = x__linked__mutmut_12 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_13'] = x__linked__mutmut_13 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_14'] = x__linked__mutmut_14 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_15'] = x__linked__mutmut_15 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_16'] = x__linked__mutmut_16 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_17'] = x__linked__mutmut_17 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_18'] = x__linked__mutmut_18 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_19'] = x__linked__mutmut_19 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_20'] = x__linked__mutmut_20 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_21'] = x__linked__mutmut_21 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_22'] = x__linked__mutmut_22 # type: ignore # mutmut generated
mutants_x__linked__mutmut['x__linked__mutmut_23'] = x__linked__mutmut_23 # type: ignore # mutmut generated
mutants_x__backed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__backed__mutmut)
def _backed(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if left == made.evidence else replace(made, evidence=left)


def x__backed__mutmut_orig(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if left == made.evidence else replace(made, evidence=left)


def x__backed__mutmut_1(made: Observation, evidence: frozenset[str]) -> Observation:
    left = None
    return made if left == made.evidence else replace(made, evidence=left)


def x__backed__mutmut_2(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(None, evidence)
    return made if left == made.evidence else replace(made, evidence=left)


def x__backed__mutmut_3(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, None)
    return made if left == made.evidence else replace(made, evidence=left)


def x__backed__mutmut_4(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(evidence)
    return made if left == made.evidence else replace(made, evidence=left)


def x__backed__mutmut_5(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, )
    return made if left == made.evidence else replace(made, evidence=left)


def x__backed__mutmut_6(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if (left == made.evidence) and False else replace(made, evidence=left)


def x__backed__mutmut_7(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if (left == made.evidence) or True else replace(made, evidence=left)


def x__backed__mutmut_8(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if left != made.evidence else replace(made, evidence=left)


def x__backed__mutmut_9(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if left == made.evidence else replace(None, evidence=left)


def x__backed__mutmut_10(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if left == made.evidence else replace(made, evidence=None)


def x__backed__mutmut_11(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if left == made.evidence else replace(evidence=left)


def x__backed__mutmut_12(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if left == made.evidence else replace(made, )

mutants_x__backed__mutmut['_mutmut_orig'] = x__backed__mutmut_orig # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_1'] = x__backed__mutmut_1 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_2'] = x__backed__mutmut_2 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_3'] = x__backed__mutmut_3 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_4'] = x__backed__mutmut_4 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_5'] = x__backed__mutmut_5 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_6'] = x__backed__mutmut_6 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_7'] = x__backed__mutmut_7 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_8'] = x__backed__mutmut_8 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_9'] = x__backed__mutmut_9 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_10'] = x__backed__mutmut_10 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_11'] = x__backed__mutmut_11 # type: ignore # mutmut generated
mutants_x__backed__mutmut['x__backed__mutmut_12'] = x__backed__mutmut_12 # type: ignore # mutmut generated
mutants_x__there__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__there__mutmut)
def _there(ids: tuple[str, ...], known_ids: frozenset[str]) -> tuple[str, ...]:
    return tuple(id_ for id_ in ids if id_ in known_ids)


def x__there__mutmut_orig(ids: tuple[str, ...], known_ids: frozenset[str]) -> tuple[str, ...]:
    return tuple(id_ for id_ in ids if id_ in known_ids)


def x__there__mutmut_1(ids: tuple[str, ...], known_ids: frozenset[str]) -> tuple[str, ...]:
    return tuple(None)


def x__there__mutmut_2(ids: tuple[str, ...], known_ids: frozenset[str]) -> tuple[str, ...]:
    return tuple(id_ for id_ in ids if id_ not in known_ids)

mutants_x__there__mutmut['_mutmut_orig'] = x__there__mutmut_orig # type: ignore # mutmut generated
mutants_x__there__mutmut['x__there__mutmut_1'] = x__there__mutmut_1 # type: ignore # mutmut generated
mutants_x__there__mutmut['x__there__mutmut_2'] = x__there__mutmut_2 # type: ignore # mutmut generated
