"""Documents in `good/` are accepted; those in `bad/` are refused for the reasons they begin with.

A bad document begins with a line for each finding: `# <JSON pointer> <keyword>`.
"""

from pathlib import Path

import pytest

from tests.schema.plain_yaml import Value, read
from tests.schema.schemas import SCHEMAS, accepting, explaining

HERE = Path(__file__).parent
GOOD = sorted((HERE / "good").glob("*.yaml"))
BAD = sorted((HERE / "bad").glob("*.yaml"))
FILE = "portfolio.schema.json"

EXPLAINING = explaining(FILE)
ACCEPTING = accepting(FILE)


def named(path: Path) -> str:
    return path.stem


def keys(document: Value) -> set[str]:
    """The keys at the root of a document, which may be no mapping at all."""
    return {str(key) for key in document} if isinstance(document, dict) else set()


def findings(document: Value) -> list[str]:
    """`pointer keyword` of each, sorted."""
    return sorted(
        "".join(f"/{key}" for key in fault.absolute_path) + f" {fault.validator}"
        for fault in EXPLAINING.iter_errors(document)  # type: ignore[arg-type]
    )


def expected(path: Path) -> list[str]:
    """The findings that the comment at the top of the document asks for, sorted."""
    asked = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            break
        asked.append(line.removeprefix("# ").removeprefix("(root)"))
    return sorted(asked)


@pytest.mark.parametrize("path", GOOD, ids=named)
def test_a_good_document_is_accepted(path: Path) -> None:
    document = read(path)
    assert findings(document) == []
    assert ACCEPTING.is_valid(document)


@pytest.mark.parametrize("path", BAD, ids=named)
def test_a_bad_document_is_refused_for_what_is_wrong_with_it(path: Path) -> None:
    document = read(path)
    assert expected(path) == findings(document)
    assert not ACCEPTING.is_valid(document)


def test_there_are_many_bad_documents_and_each_expects_a_finding() -> None:
    assert len(BAD) >= 60
    assert [path.name for path in BAD if not expected(path)] == []


def test_each_section_has_good_and_bad_documents() -> None:
    properties = {*SCHEMAS[FILE]["properties"]}
    for folder in (GOOD, BAD):
        seen = {key for path in folder for key in keys(read(path))}
        assert set() == properties - seen
