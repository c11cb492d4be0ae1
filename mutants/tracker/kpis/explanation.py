"""What a KPI tells and how it is to be read, in words, taken from the docstring of its file."""

import re
from dataclasses import dataclass, fields


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The public definition of a KPI; each part is plain text with `words` of the format."""

    tells: str = ""
    formula: str = ""
    unit: str = ""
    window: str = ""
    needs: str = ""
    components: str = ""
    left_out: str = ""
    gaming: str = ""
    beside: str = ""
    source: str = ""


PARTS = {f.name.replace("_", " ").capitalize(): f.name for f in fields(Explanation)}
_LABEL = re.compile(rf"^({'|'.join(PARTS)}): ", re.MULTILINE)
mutants_x_explained__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_explained__mutmut)
def explained(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_orig(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_1(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = None
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_2(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(None)
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_3(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring and "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_4(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "XXXX")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_5(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = None
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_6(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(None, labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_7(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], None, strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_8(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=None)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_9(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_10(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_11(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], )
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_12(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::3], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_13(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[2::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_14(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::3], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_15(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=False)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_16(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = None
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_17(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(None) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def x_explained__mutmut_18(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=None, **parts)


def x_explained__mutmut_19(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(**parts)


def x_explained__mutmut_20(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), )


def x_explained__mutmut_21(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(None), **parts)

mutants_x_explained__mutmut['_mutmut_orig'] = x_explained__mutmut_orig # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_1'] = x_explained__mutmut_1 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_2'] = x_explained__mutmut_2 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_3'] = x_explained__mutmut_3 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_4'] = x_explained__mutmut_4 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_5'] = x_explained__mutmut_5 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_6'] = x_explained__mutmut_6 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_7'] = x_explained__mutmut_7 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_8'] = x_explained__mutmut_8 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_9'] = x_explained__mutmut_9 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_10'] = x_explained__mutmut_10 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_11'] = x_explained__mutmut_11 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_12'] = x_explained__mutmut_12 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_13'] = x_explained__mutmut_13 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_14'] = x_explained__mutmut_14 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_15'] = x_explained__mutmut_15 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_16'] = x_explained__mutmut_16 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_17'] = x_explained__mutmut_17 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_18'] = x_explained__mutmut_18 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_19'] = x_explained__mutmut_19 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_20'] = x_explained__mutmut_20 # type: ignore # mutmut generated
mutants_x_explained__mutmut['x_explained__mutmut_21'] = x_explained__mutmut_21 # type: ignore # mutmut generated
mutants_x__flowing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__flowing__mutmut)
def _flowing(text: str) -> str:
    """One line a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))


def x__flowing__mutmut_orig(text: str) -> str:
    """One line a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))


def x__flowing__mutmut_1(text: str) -> str:
    """One line a paragraph."""
    return "\n\n".join(None)


def x__flowing__mutmut_2(text: str) -> str:
    """One line a paragraph."""
    return "XX\n\nXX".join(" ".join(part.split()) for part in text.strip().split("\n\n"))


def x__flowing__mutmut_3(text: str) -> str:
    """One line a paragraph."""
    return "\n\n".join(" ".join(None) for part in text.strip().split("\n\n"))


def x__flowing__mutmut_4(text: str) -> str:
    """One line a paragraph."""
    return "\n\n".join("XX XX".join(part.split()) for part in text.strip().split("\n\n"))


def x__flowing__mutmut_5(text: str) -> str:
    """One line a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split(None))


def x__flowing__mutmut_6(text: str) -> str:
    """One line a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("XX\n\nXX"))

mutants_x__flowing__mutmut['_mutmut_orig'] = x__flowing__mutmut_orig # type: ignore # mutmut generated
mutants_x__flowing__mutmut['x__flowing__mutmut_1'] = x__flowing__mutmut_1 # type: ignore # mutmut generated
mutants_x__flowing__mutmut['x__flowing__mutmut_2'] = x__flowing__mutmut_2 # type: ignore # mutmut generated
mutants_x__flowing__mutmut['x__flowing__mutmut_3'] = x__flowing__mutmut_3 # type: ignore # mutmut generated
mutants_x__flowing__mutmut['x__flowing__mutmut_4'] = x__flowing__mutmut_4 # type: ignore # mutmut generated
mutants_x__flowing__mutmut['x__flowing__mutmut_5'] = x__flowing__mutmut_5 # type: ignore # mutmut generated
mutants_x__flowing__mutmut['x__flowing__mutmut_6'] = x__flowing__mutmut_6 # type: ignore # mutmut generated
