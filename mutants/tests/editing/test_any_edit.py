"""A thousand random edits of files of all styles change nothing but what was asked."""

from copy import deepcopy
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Any, TypeAlias

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.editing.styles import days, files
from tracker.editing.change import Append, Change, New, Put, Replace
from tracker.editing.edit import edit, errors
from tracker.faults import EnvironmentFault
from tracker.text.parse import parse
from tracker.text.source import Source

Data: TypeAlias = Any  # mappings and lists, as deep as they are

texts = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff"), max_size=30),
    st.sampled_from(
        ["a: b", "a #b", "- x", "#", "", " ", "null", "0x1F", "1e3", "[a", "}", "it's", 'say "x"',
         "\\", "a, b", "@me", "%x", "`x`", "|", "> x", "key:", "two\nlines", "tab\there", "---",
         "! x", "& x", "* x", "? x", "1.10", "-", "true", "Ledgers: at the #meetup", "é–漢字🎉"]
    ),
)  # fmt: skip
numbers = st.decimals(-99, 99, places=2) | st.integers(-9, 9).map(Decimal)


def asked(data: st.DataObject, root: Data) -> tuple[Change, ...]:
    """What one of the commands would ask for."""
    draw = data.draw
    goal = ("goals", draw(st.sampled_from(sorted(root["goals"]))))
    metric = ("metrics", draw(st.sampled_from(sorted(root["metrics"]))))
    milestone = draw(st.integers(0, len(root["goals"][goal[1]]["milestones"]) - 1))
    observation: dict[str, New] = {"date": draw(days), "value": draw(numbers)}
    if draw(st.booleans()):
        observation |= {"note": draw(texts), "evidence": ("x-1", draw(texts))}
    due, target, reason = draw(days), draw(numbers), draw(texts)
    amendment = {"date": draw(days), "change": "due", "from": "2026-01-01", "reason": reason}
    asking: tuple[tuple[Change, ...], ...] = (
        (Append(place=metric, key="observations", item=observation),),
        (Put(place=(*goal, "milestones", milestone), key="done", value=due),),
        (
            Append(place=goal, key="amendments", item=amendment),
            Replace(place=(*goal, "due"), value=due),
        ),
        (
            Append(place=goal, key="amendments", item=amendment),
            Replace(place=(*goal, "targets", 0, "target"), value=target),
        ),
        (Put(place=goal, key="outcome", value={"result": "missed", "reason": reason}),),
    )
    return draw(st.sampled_from(asking))


def made(root: Data, changes: tuple[Change, ...]) -> Data:
    """The data with the changes made, by the simplest means there are."""
    data = deepcopy(plain(root))
    for change in changes:
        place = list(change.place)
        last = place.pop() if isinstance(change, Replace) else None
        inside = data
        for step in place:
            inside = inside[step]
        if isinstance(change, Append):
            inside.setdefault(change.key, []).append(plain(change.item))
        else:
            inside[last if isinstance(change, Replace) else change.key] = plain(change.value)
    return data


def plain(value: Data) -> Data:
    """Values that are equal only if they are written with the same digits."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value if isinstance(value, str) else (type(value).__name__, str(value))


def is_within(old: str, new: str) -> bool:
    """Whether `old` is what is left of `new` when some of its characters are taken out."""
    rest = iter(new)
    return all(sign in rest for sign in old)


@settings(max_examples=1000, suppress_health_check=list(HealthCheck))
@given(data=st.data(), written=files)
def test_an_edit_changes_nothing_but_what_was_asked(data: st.DataObject, written: bytes) -> None:
    source = Source(path="goals/a.yaml", data=written)
    document, findings = parse(source)
    assert document is not None
    assert not errors(findings)
    changes = asked(data, document.root)
    try:
        new = edit(source, *changes)
    except EnvironmentFault:
        assert not written.endswith(b"\n")
        return
    again, found = parse(new)
    assert again is not None
    assert not errors(found)
    assert plain(again.root) == made(document.root, changes)
    _only_lines_asked_for(written, new.data, changes)


def _only_lines_asked_for(old: bytes, new: bytes, changes: tuple[Change, ...]) -> None:
    before, after = old.decode(), new.decode()
    assert len(_gone(before, after)) <= len(changes)
    assert before.startswith("\ufeff") == after.startswith("\ufeff")
    assert before.endswith("\n") == after.endswith("\n")
    if "\r\n" in before:
        assert after.count("\r\n") == after.count("\n")
    comments = [line.strip() for line in before.splitlines() if line.lstrip().startswith("#")]
    assert is_within("\n".join(comments), after)
    if not any(isinstance(change, Replace) for change in changes):
        # Nothing goes but the brackets of an empty list.
        assert is_within(before.translate(BRACKETS), after.translate(BRACKETS))


BRACKETS = str.maketrans("", "", "[] ")


def _gone(before: str, after: str) -> list[str]:
    """The lines that are not there any more as they were."""
    old, new = before.splitlines(), after.splitlines()
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [line for tag, i, j, *_ in codes if tag in {"replace", "delete"} for line in old[i:j]]
