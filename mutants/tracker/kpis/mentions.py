"""Records and their items, named as a figure's sources."""

from collections.abc import Iterable

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Mention
from tracker.kpis.working import Term
from tracker.records.metrics import Observation
from tracker.records.record import Item, Record


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_mention__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_mention__mutmut)
def mention(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_orig(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_1(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "XXXX",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_2(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = None
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_3(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) and record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_4(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if (isinstance(item, Observation)) and False else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_5(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if (isinstance(item, Observation)) or True else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_6(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = None
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_7(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if (item is None) and False else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_8(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if (item is None) or True else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_9(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is not None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_10(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=None,
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_11(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_12(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_13(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=None,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_14(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=None,
        says=says,
    )


def x_mention__mutmut_15(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=None,
    )


def x_mention__mutmut_16(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_17(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_18(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_19(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_20(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        says=says,
    )


def x_mention__mutmut_21(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        )


def x_mention__mutmut_22(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path and None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def x_mention__mutmut_23(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line and None,
        rule=rule,
        worth=worth,
        says=says,
    )

mutants_x_mention__mutmut['_mutmut_orig'] = x_mention__mutmut_orig # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_1'] = x_mention__mutmut_1 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_2'] = x_mention__mutmut_2 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_3'] = x_mention__mutmut_3 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_4'] = x_mention__mutmut_4 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_5'] = x_mention__mutmut_5 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_6'] = x_mention__mutmut_6 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_7'] = x_mention__mutmut_7 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_8'] = x_mention__mutmut_8 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_9'] = x_mention__mutmut_9 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_10'] = x_mention__mutmut_10 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_11'] = x_mention__mutmut_11 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_12'] = x_mention__mutmut_12 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_13'] = x_mention__mutmut_13 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_14'] = x_mention__mutmut_14 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_15'] = x_mention__mutmut_15 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_16'] = x_mention__mutmut_16 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_17'] = x_mention__mutmut_17 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_18'] = x_mention__mutmut_18 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_19'] = x_mention__mutmut_19 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_20'] = x_mention__mutmut_20 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_21'] = x_mention__mutmut_21 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_22'] = x_mention__mutmut_22 # type: ignore # mutmut generated
mutants_x_mention__mutmut['x_mention__mutmut_23'] = x_mention__mutmut_23 # type: ignore # mutmut generated
mutants_x_in_order__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_in_order__mutmut)
def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions by section, id and line."""
    return tuple(sorted(mentions, key=_place))


def x_in_order__mutmut_orig(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions by section, id and line."""
    return tuple(sorted(mentions, key=_place))


def x_in_order__mutmut_1(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions by section, id and line."""
    return tuple(None)


def x_in_order__mutmut_2(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions by section, id and line."""
    return tuple(sorted(None, key=_place))


def x_in_order__mutmut_3(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions by section, id and line."""
    return tuple(sorted(mentions, key=None))


def x_in_order__mutmut_4(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions by section, id and line."""
    return tuple(sorted(key=_place))


def x_in_order__mutmut_5(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions by section, id and line."""
    return tuple(sorted(mentions, ))

mutants_x_in_order__mutmut['_mutmut_orig'] = x_in_order__mutmut_orig # type: ignore # mutmut generated
mutants_x_in_order__mutmut['x_in_order__mutmut_1'] = x_in_order__mutmut_1 # type: ignore # mutmut generated
mutants_x_in_order__mutmut['x_in_order__mutmut_2'] = x_in_order__mutmut_2 # type: ignore # mutmut generated
mutants_x_in_order__mutmut['x_in_order__mutmut_3'] = x_in_order__mutmut_3 # type: ignore # mutmut generated
mutants_x_in_order__mutmut['x_in_order__mutmut_4'] = x_in_order__mutmut_4 # type: ignore # mutmut generated
mutants_x_in_order__mutmut['x_in_order__mutmut_5'] = x_in_order__mutmut_5 # type: ignore # mutmut generated
mutants_x__place__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__place__mutmut)
def _place(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", 1), mention.line or 0, mention.path or ""


def x__place__mutmut_orig(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", 1), mention.line or 0, mention.path or ""


def x__place__mutmut_1(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split(None, 1), mention.line or 0, mention.path or ""


def x__place__mutmut_2(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", None), mention.line or 0, mention.path or ""


def x__place__mutmut_3(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split(1), mention.line or 0, mention.path or ""


def x__place__mutmut_4(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", ), mention.line or 0, mention.path or ""


def x__place__mutmut_5(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.rsplit("/", 1), mention.line or 0, mention.path or ""


def x__place__mutmut_6(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("XX/XX", 1), mention.line or 0, mention.path or ""


def x__place__mutmut_7(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", 2), mention.line or 0, mention.path or ""


def x__place__mutmut_8(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", 1), mention.line and 0, mention.path or ""


def x__place__mutmut_9(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", 1), mention.line or 1, mention.path or ""


def x__place__mutmut_10(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", 1), mention.line or 0, mention.path and ""


def x__place__mutmut_11(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", 1), mention.line or 0, mention.path or "XXXX"

mutants_x__place__mutmut['_mutmut_orig'] = x__place__mutmut_orig # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_1'] = x__place__mutmut_1 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_2'] = x__place__mutmut_2 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_3'] = x__place__mutmut_3 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_4'] = x__place__mutmut_4 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_5'] = x__place__mutmut_5 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_6'] = x__place__mutmut_6 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_7'] = x__place__mutmut_7 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_8'] = x__place__mutmut_8 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_9'] = x__place__mutmut_9 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_10'] = x__place__mutmut_10 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_11'] = x__place__mutmut_11 # type: ignore # mutmut generated
