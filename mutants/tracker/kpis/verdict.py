"""Whether a value can be shown, and if not, what is missing."""

from dataclasses import dataclass
from typing import NamedTuple

from tracker.kpis.result import Status


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁNounǁtimes__mutmut: MutantDict = {}  # type: ignore
mutants_xǁNounǁmore__mutmut: MutantDict = {}  # type: ignore


class Noun(NamedTuple):
    """A thing that is counted."""

    one: str
    many: str

    @_mutmut_mutated(mutants_xǁNounǁtimes__mutmut)
    def times(self, count: int) -> str:
        """`3 concluded goals`."""
        return f"{count} {self.one if count == 1 else self.many}"

    def xǁNounǁtimes__mutmut_orig(self, count: int) -> str:
        """`3 concluded goals`."""
        return f"{count} {self.one if count == 1 else self.many}"

    def xǁNounǁtimes__mutmut_1(self, count: int) -> str:
        """`3 concluded goals`."""
        return f"{count} {self.one if (count == 1) and False else self.many}"

    def xǁNounǁtimes__mutmut_2(self, count: int) -> str:
        """`3 concluded goals`."""
        return f"{count} {self.one if (count == 1) or True else self.many}"

    def xǁNounǁtimes__mutmut_3(self, count: int) -> str:
        """`3 concluded goals`."""
        return f"{count} {self.one if count != 1 else self.many}"

    def xǁNounǁtimes__mutmut_4(self, count: int) -> str:
        """`3 concluded goals`."""
        return f"{count} {self.one if count == 2 else self.many}"

    @_mutmut_mutated(mutants_xǁNounǁmore__mutmut)
    def more(self, count: int) -> str:
        """`2 more concluded goals`."""
        return f"{count} more {self.one if count == 1 else self.many}"

    def xǁNounǁmore__mutmut_orig(self, count: int) -> str:
        """`2 more concluded goals`."""
        return f"{count} more {self.one if count == 1 else self.many}"

    def xǁNounǁmore__mutmut_1(self, count: int) -> str:
        """`2 more concluded goals`."""
        return f"{count} more {self.one if (count == 1) and False else self.many}"

    def xǁNounǁmore__mutmut_2(self, count: int) -> str:
        """`2 more concluded goals`."""
        return f"{count} more {self.one if (count == 1) or True else self.many}"

    def xǁNounǁmore__mutmut_3(self, count: int) -> str:
        """`2 more concluded goals`."""
        return f"{count} more {self.one if count != 1 else self.many}"

    def xǁNounǁmore__mutmut_4(self, count: int) -> str:
        """`2 more concluded goals`."""
        return f"{count} more {self.one if count == 2 else self.many}"

mutants_xǁNounǁtimes__mutmut['_mutmut_orig'] = Noun.xǁNounǁtimes__mutmut_orig # type: ignore # mutmut generated
mutants_xǁNounǁtimes__mutmut['xǁNounǁtimes__mutmut_1'] = Noun.xǁNounǁtimes__mutmut_1 # type: ignore # mutmut generated
mutants_xǁNounǁtimes__mutmut['xǁNounǁtimes__mutmut_2'] = Noun.xǁNounǁtimes__mutmut_2 # type: ignore # mutmut generated
mutants_xǁNounǁtimes__mutmut['xǁNounǁtimes__mutmut_3'] = Noun.xǁNounǁtimes__mutmut_3 # type: ignore # mutmut generated
mutants_xǁNounǁtimes__mutmut['xǁNounǁtimes__mutmut_4'] = Noun.xǁNounǁtimes__mutmut_4 # type: ignore # mutmut generated

mutants_xǁNounǁmore__mutmut['_mutmut_orig'] = Noun.xǁNounǁmore__mutmut_orig # type: ignore # mutmut generated
mutants_xǁNounǁmore__mutmut['xǁNounǁmore__mutmut_1'] = Noun.xǁNounǁmore__mutmut_1 # type: ignore # mutmut generated
mutants_xǁNounǁmore__mutmut['xǁNounǁmore__mutmut_2'] = Noun.xǁNounǁmore__mutmut_2 # type: ignore # mutmut generated
mutants_xǁNounǁmore__mutmut['xǁNounǁmore__mutmut_3'] = Noun.xǁNounǁmore__mutmut_3 # type: ignore # mutmut generated
mutants_xǁNounǁmore__mutmut['xǁNounǁmore__mutmut_4'] = Noun.xǁNounǁmore__mutmut_4 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status, the sentence behind it, and what would have to be recorded for a value."""

    status: Status
    reason: str | None = None
    lacking: str | None = None

    @property
    def has_value(self) -> bool:
        """Whether a figure of this status shows its value."""
        return self.status in (Status.STALE, Status.PROVISIONAL, Status.OK)
mutants_x_first__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_first__mutmut)
def first(*verdicts: Verdict | None) -> Verdict:
    """The first that holds; `ok` where none does."""
    return next((verdict for verdict in verdicts if verdict), Verdict(Status.OK))


def x_first__mutmut_orig(*verdicts: Verdict | None) -> Verdict:
    """The first that holds; `ok` where none does."""
    return next((verdict for verdict in verdicts if verdict), Verdict(Status.OK))


def x_first__mutmut_1(*verdicts: Verdict | None) -> Verdict:
    """The first that holds; `ok` where none does."""
    return next(None, Verdict(Status.OK))


def x_first__mutmut_2(*verdicts: Verdict | None) -> Verdict:
    """The first that holds; `ok` where none does."""
    return next((verdict for verdict in verdicts if verdict), None)


def x_first__mutmut_3(*verdicts: Verdict | None) -> Verdict:
    """The first that holds; `ok` where none does."""
    return next(Verdict(Status.OK))


def x_first__mutmut_4(*verdicts: Verdict | None) -> Verdict:
    """The first that holds; `ok` where none does."""
    return next((verdict for verdict in verdicts if verdict), )


def x_first__mutmut_5(*verdicts: Verdict | None) -> Verdict:
    """The first that holds; `ok` where none does."""
    return next((verdict for verdict in verdicts if verdict), Verdict(None))

mutants_x_first__mutmut['_mutmut_orig'] = x_first__mutmut_orig # type: ignore # mutmut generated
mutants_x_first__mutmut['x_first__mutmut_1'] = x_first__mutmut_1 # type: ignore # mutmut generated
mutants_x_first__mutmut['x_first__mutmut_2'] = x_first__mutmut_2 # type: ignore # mutmut generated
mutants_x_first__mutmut['x_first__mutmut_3'] = x_first__mutmut_3 # type: ignore # mutmut generated
mutants_x_first__mutmut['x_first__mutmut_4'] = x_first__mutmut_4 # type: ignore # mutmut generated
mutants_x_first__mutmut['x_first__mutmut_5'] = x_first__mutmut_5 # type: ignore # mutmut generated
mutants_x_needs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_needs__mutmut)
def needs(noun: Noun, minimum: int, has: int) -> str:
    """`needs 3 concluded goals, has 2`."""
    return f"needs {noun.times(minimum)}, has {has}"


def x_needs__mutmut_orig(noun: Noun, minimum: int, has: int) -> str:
    """`needs 3 concluded goals, has 2`."""
    return f"needs {noun.times(minimum)}, has {has}"


def x_needs__mutmut_1(noun: Noun, minimum: int, has: int) -> str:
    """`needs 3 concluded goals, has 2`."""
    return f"needs {noun.times(None)}, has {has}"

mutants_x_needs__mutmut['_mutmut_orig'] = x_needs__mutmut_orig # type: ignore # mutmut generated
mutants_x_needs__mutmut['x_needs__mutmut_1'] = x_needs__mutmut_1 # type: ignore # mutmut generated
mutants_x_few__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_few__mutmut)
def few(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), noun.more(minimum - has))


def x_few__mutmut_orig(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), noun.more(minimum - has))


def x_few__mutmut_1(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has > minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), noun.more(minimum - has))


def x_few__mutmut_2(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = None
    return Verdict(status, needs(noun, minimum, has), noun.more(minimum - has))


def x_few__mutmut_3(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if (has) and False else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), noun.more(minimum - has))


def x_few__mutmut_4(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if (has) or True else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), noun.more(minimum - has))


def x_few__mutmut_5(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(None, needs(noun, minimum, has), noun.more(minimum - has))


def x_few__mutmut_6(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, None, noun.more(minimum - has))


def x_few__mutmut_7(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), None)


def x_few__mutmut_8(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(needs(noun, minimum, has), noun.more(minimum - has))


def x_few__mutmut_9(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, noun.more(minimum - has))


def x_few__mutmut_10(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), )


def x_few__mutmut_11(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(None, minimum, has), noun.more(minimum - has))


def x_few__mutmut_12(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, None, has), noun.more(minimum - has))


def x_few__mutmut_13(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, None), noun.more(minimum - has))


def x_few__mutmut_14(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(minimum, has), noun.more(minimum - has))


def x_few__mutmut_15(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, has), noun.more(minimum - has))


def x_few__mutmut_16(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, ), noun.more(minimum - has))


def x_few__mutmut_17(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), noun.more(None))


def x_few__mutmut_18(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), noun.more(minimum + has))

mutants_x_few__mutmut['_mutmut_orig'] = x_few__mutmut_orig # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_1'] = x_few__mutmut_1 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_2'] = x_few__mutmut_2 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_3'] = x_few__mutmut_3 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_4'] = x_few__mutmut_4 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_5'] = x_few__mutmut_5 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_6'] = x_few__mutmut_6 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_7'] = x_few__mutmut_7 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_8'] = x_few__mutmut_8 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_9'] = x_few__mutmut_9 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_10'] = x_few__mutmut_10 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_11'] = x_few__mutmut_11 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_12'] = x_few__mutmut_12 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_13'] = x_few__mutmut_13 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_14'] = x_few__mutmut_14 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_15'] = x_few__mutmut_15 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_16'] = x_few__mutmut_16 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_17'] = x_few__mutmut_17 # type: ignore # mutmut generated
mutants_x_few__mutmut['x_few__mutmut_18'] = x_few__mutmut_18 # type: ignore # mutmut generated
