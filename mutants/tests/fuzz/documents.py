"""Small documents after the kinds of the YAML test suite: the values that the format gives them.

Those that it refuses have the code of their one finding instead. By features, in their order there.
"""

from tests.fuzz.written_forms import COMMENTS, FLOW, INDENTED, MARKERS, REFUSED
from tests.fuzz.written_texts import BLOCK_TEXTS, FOLDED_TEXTS, PLAIN_TEXTS, QUOTED, SCALARS

DOCUMENTS = (
    BLOCK_TEXTS
    | FOLDED_TEXTS
    | PLAIN_TEXTS
    | SCALARS
    | QUOTED
    | FLOW
    | INDENTED
    | COMMENTS
    | MARKERS
    | REFUSED
)
