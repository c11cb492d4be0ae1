"""What a KPI tells and how it is to be read, in words, taken from the docstring of its file."""

import re

from msgspec import Struct

from tracker.kpis.working import MINUS


class Explanation(Struct, frozen=True, kw_only=True):
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


PARTS = {f.replace("_", " ").capitalize(): f for f in Explanation.__struct_fields__}
_LABEL = re.compile(rf"^({'|'.join(PARTS)}): ", re.MULTILINE)


def explained(docstring: str | None) -> Explanation:
    """The parts of a docstring: what stands before the first `Label: `, then one each.

    Docstrings are not there under `python -OO`; all parts are empty then.
    """
    tells, *labelled = _LABEL.split(docstring or "")
    texts = zip(labelled[::2], labelled[1::2], strict=True)
    parts = {PARTS[label]: _flowing(text) for label, text in texts}
    return Explanation(tells=_flowing(tells), **parts)


def _flowing(text: str) -> str:
    """One line a paragraph, with the signs of arithmetic as they are printed."""
    flowing = "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))
    return flowing.replace(" x ", " × ").replace(" - ", f" {MINUS} ")
