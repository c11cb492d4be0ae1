"""Whatever a file looks like, putting it in order changes nothing but the order."""

import re
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.editing.fmt import formatted
from tracker.text.document import Block, Value
from tracker.text.parse import parse
from tracker.text.source import Source

# Keys of goals, what each can say, and what can be said below them.
SCALARS = ("2026-01-05", "7.50", '"a: # b"', "'it''s'", "x y", "x#y", "true", "[a, b]", "[]")
TEXTS = (
    "|\n{i}# no comment\n\n{i}two\n",
    ">-\n{i}one\n{i}two\n",
    '"one\n{i}two"\n',
    "one\n{i}two\n",
)
FLAT = ("title", "category", "start", "due", "why", "weight", "parent", "share", "note", "tags")
# The same as the schema has them, and those of lists among them.
IN_ORDER = (
    *("title", "category", "start", "due", "why", "parent", "weight"),
    *("confidence", "targets", "milestones", "share", "note", "tags"),
)
ITEMS = {
    "targets": ("metric", "baseline", "target", "weight"),
    "milestones": ("title", "due", "done", "share"),
    "confidence": ("date", "value", "by"),
}


class Writer:
    """Writes mappings in a style drawn anew at each step; every comment has its number."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.comments = 0
        self.step = chance.randint(1, 4)

    def flip(self) -> bool:
        return self.chance.random() < 0.25

    def some(self, words: tuple[str, ...]) -> list[str]:
        return self.chance.sample(words, self.chance.randint(1, len(words)))

    def asides(self, indent: int) -> str:
        lines = []
        while self.flip():
            deeper = " " * (indent + 2 * self.flip())
            lines.append("\n" if self.flip() else f"{deeper}{self.comment()}\n")
        return "".join(lines)

    def comment(self) -> str:
        self.comments += 1
        return f"# no. {self.comments};"

    def trailing(self) -> str:
        return f"  {self.comment()}\n" if self.flip() else "\n"

    def scalar(self, indent: int) -> str:
        if self.flip():
            return " " + self.chance.choice(TEXTS).replace("{i}", " " * (indent + 2))
        return f" {self.chance.choice(SCALARS)}{self.trailing()}"

    def flow(self, keys: tuple[str, ...]) -> str:
        chosen = self.some(keys)
        gap = self.chance.choice([", ", " , ", ","])
        pairs = (f"{key}: {self.chance.choice(SCALARS)}" for key in chosen)
        return "{" + gap.join(pairs) + "}"

    def items(self, keys: tuple[str, ...], indent: int) -> str:
        dash = indent + self.chance.choice([0, 2])
        text = self.trailing()
        for _ in range(self.chance.randint(1, 3)):
            text += self.asides(dash)
            if self.flip():
                text += f"{' ' * dash}- {self.flow(keys)}{self.trailing()}"
            else:
                inner = self.mapping(keys, dash + 2, {})
                text += f"{' ' * dash}- {inner.lstrip(' ')}"
        return text

    def mapping(self, keys: tuple[str, ...], indent: int, lists: dict[str, tuple[str, ...]]) -> str:
        text = ""
        for key in self.some((*keys, *lists)):
            text += self.asides(indent) if text else ""
            written = key if not self.flip() else f'"{key}"'
            text += f"{' ' * indent}{written}:"
            text += self.items(lists[key], indent) if key in lists else self.scalar(indent)
        return text + self.asides(indent)

    def file(self) -> str:
        text = self.asides(0)
        for section in self.some(("share", "goals")):
            if section == "share":
                text += f"share: [public]{self.trailing()}"
            else:
                text += f"goals:{self.trailing()}{self.asides(self.step)}"
                for name in self.some(("a", "b", "c")):
                    text += f"{' ' * self.step}{name}:{self.trailing()}{self.asides(2 * self.step)}"
                    text += self.mapping(FLAT, 2 * self.step, ITEMS)
            text += self.asides(0)
        return text


def writer(seed: int) -> Writer:
    """One whose style and words hang on the seed."""
    return Writer(Random(seed))  # noqa: S311 (no secret)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    chance = draw(st.integers(0, 2**32).map(Random))
    text = Writer(chance).file()
    if chance.random() < 0.5:
        text = text.replace("\n", "\r\n")
    if chance.random() < 0.5:
        text = text.rstrip("\r\n")
    return chance.choice([b"", b"\xef\xbb\xbf"]) + text.encode()


def keys_of(value: Value) -> list[list[str]]:
    """The keys of each mapping, in order of appearance."""
    if isinstance(value, Block):
        return [list(value), *(keys for inner in value.values() for keys in keys_of(inner))]
    return [keys for inner in value for keys in keys_of(inner)] if isinstance(value, list) else []


@settings(max_examples=300)
@given(files())
def test_the_data_and_each_comment_stay_and_doing_it_again_changes_nothing(data: bytes) -> None:
    source = Source(path="a.yaml", data=data)
    before, faults = parse(source)
    assert faults == ()
    done = formatted(source)
    again = Source(path="a.yaml", data=done.data)
    after, _ = parse(again)
    assert after is not None
    assert before is not None
    assert after.root == before.root
    assert formatted(again).data == done.data
    comments = re.compile(rb"# no\. \d+;")
    assert sorted(comments.findall(done.data)) == sorted(comments.findall(data))
    assert sorted(done.data) == sorted(data)


@settings(max_examples=300)
@given(files())
def test_what_was_put_in_order_is_in_order(data: bytes) -> None:
    done = formatted(Source(path="a.yaml", data=data))
    if done.problem is None:
        after, _ = parse(Source(path="a.yaml", data=done.data))
        assert after is not None
        known = [("share", "goals"), IN_ORDER, *ITEMS.values()]
        for keys in keys_of(after.root):
            ids = set(keys) <= {"a", "b", "c"}
            assert ids or keys in [[key for key in order if key in keys] for order in known]


@settings(max_examples=300)
@given(files())
def test_nearly_everything_can_be_put_in_order(data: bytes) -> None:
    text = data.decode("utf-8-sig")
    done = formatted(Source(path="a.yaml", data=data))
    # Without a last line end, a block of text ends otherwise than in the middle of a file.
    assert done.problem is None or not text.endswith("\n")
