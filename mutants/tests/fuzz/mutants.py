"""Portfolios as people, programs and disks spoil them: one file, some changes of many kinds."""

import random
import re
from collections.abc import Callable
from typing import TypeAlias

Change: TypeAlias = Callable[[bytes, random.Random], bytes]

MOST = 6  # changes of one mutant
_TOKENS = re.compile(rb"\s+|[\w.-]+|.", re.DOTALL)

SNIPPETS = (
    *(b"&a ", b"*a", b"&a [*a]", b"!!str ", b"!t ", b"! ", b"<<: {a: b}", b"<<: *a", b"? ", b"? [a]\n: b"),
    *(b"---", b"--- |\n", b"...", b"\n---\n", b"\n...\n", b"%YAML 1.2\n---\n", b"%TAG ! x\n", b"--- #"),
    *(b": ", b":", b" #", b" #x", b"#", b"# ", b"- ", b"-", b", ", b",", b"|", b"|-", b"|2+\n", b">", b">-\n"),
    *(b"{", b"}", b"[", b"]", b"{}", b"[]", b"[,]", b"{,}", b"{a}", b"{a: }", b"{: a}", b"[a: b]", b'["a":b]'),
    *(b"'", b'"', b"''", b'""', b"'a''b'", b'"\\n"', b'"\\x00"', b'"\\ud800"', b'"\\q"', b'"\\\n  "', b'"\\e"'),
    *(b"\t", b"\n\t", b" \t", b"\r", b"\r\n", b"\n\n", b"\n \n", b"   ", b"\x00", b"\x1b[0m", b"\x07", b"\x7f"),
    *(b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"\xc2\x85", b"\xe2\x80\xa8"),
    *(b"\xe2\x80\xae", b"\xe2\x80\x8b", b"\xe2\x81\xa0", b"\xef\xbf\xbe", b"\xc2\xa0", b"\xe3\x80\x80"),
    *("а".encode(), "é".encode(), "🧑‍🚀".encode(), "字".encode()),
    *(b"null", b"~", b"true", b"True", b"yes", b"NO", b"1", b"-0", b"1e3", b"1e999", b".5", b"+5", b"0755"),
    *(b".nan", b".inf", b"12:30", b"1_000", b"0x1F", b"3.10", b"2026-02-30", b"9007199254740992", b"9" * 40),
    *(b"@x", b"`x", b"%x", b"a: b: c", b"Tom, my", b"share: public", b"share: [public]", b"share: null"),
    *(b"<<<<<<< HEAD\n", b"\n=======\n", b"\n>>>>>>> b\n", b"\n||||||| a\n", b"<html>", b"goals:", b"metrics:\n"),
    *(b"\n  x:\n", b"title: x", b"custom: {1: 2}", b"[" * 70, b"{a: " * 70, b"x" * 5_000),
)  # fmt: skip


def mutant(seeds: tuple[bytes, ...], chance: random.Random) -> bytes:
    """One of the seeds with one to `MOST` changes."""
    data = chance.choice(seeds)
    for _ in range(chance.randint(1, MOST)):
        data = chance.choice(CHANGES)(data, chance)
    return joined(data, chance.choice(seeds), chance) if chance.random() < 0.05 else data


def joined(one: bytes, other: bytes, chance: random.Random) -> bytes:
    """Two files as one, with something between them or nothing."""
    return one + chance.choice((b"", b"\n", b"---\n", b"...\n", b"\r\n", b"\xef\xbb\xbf")) + other


# ---------------------------------------------------------------------------- bytes


def byte_changed(data: bytes, chance: random.Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def bytes_cut(data: bytes, chance: random.Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + data[at + chance.choice((1, 1, 2, 5, 40)) :]


def inserted(data: bytes, chance: random.Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + chance.choice(SNIPPETS) + data[at:]


def truncated(data: bytes, chance: random.Random) -> bytes:
    at = _place(data, chance)
    return data[:at] if chance.random() < 0.5 else data[at:]


# ---------------------------------------------------------------------------- tokens


def token_dropped(data: bytes, chance: random.Random) -> bytes:
    return _with_parts(
        _TOKENS.findall(data), chance, lambda parts, at: parts[:at] + parts[at + 1 :]
    )


def token_replaced(data: bytes, chance: random.Random) -> bytes:
    snippet = chance.choice(SNIPPETS)
    return _with_parts(
        _TOKENS.findall(data), chance, lambda parts, at: [*parts[:at], snippet, *parts[at + 1 :]]
    )


def token_doubled(data: bytes, chance: random.Random) -> bytes:
    return _with_parts(
        _TOKENS.findall(data), chance, lambda parts, at: parts[: at + 1] + parts[at:]
    )


def tokens_swapped(data: bytes, chance: random.Random) -> bytes:
    return _swapped(_TOKENS.findall(data), chance)


def value_replaced(data: bytes, chance: random.Random) -> bytes:
    """What follows a colon is another thing: most likely to be YAML still, and no portfolio."""
    ends = [found.end() for found in re.finditer(rb": ", data)]
    if not ends:
        return inserted(data, chance)
    at = chance.choice(ends)
    end = data.find(b"\n", at)
    return data[:at] + chance.choice(SNIPPETS) + data[end if end >= 0 else len(data) :]


# ---------------------------------------------------------------------------- lines


def line_dropped(data: bytes, chance: random.Random) -> bytes:
    return _with_parts(_lines(data), chance, lambda parts, at: parts[:at] + parts[at + 1 :])


def line_doubled(data: bytes, chance: random.Random) -> bytes:
    return _with_parts(_lines(data), chance, lambda parts, at: parts[: at + 1] + parts[at:])


def lines_swapped(data: bytes, chance: random.Random) -> bytes:
    return _swapped(_lines(data), chance)


def line_indented(data: bytes, chance: random.Random) -> bytes:
    margin = chance.choice((b" ", b"  ", b"    ", b"\t", b"- ", b"? ", b"# "))
    return _with_line(data, chance, lambda line: margin + line)


def line_outdented(data: bytes, chance: random.Random) -> bytes:
    width = chance.randint(1, 4)
    return _with_line(data, chance, lambda line: line[min(width, len(line) - len(line.lstrip())) :])


def line_broken(data: bytes, chance: random.Random) -> bytes:
    ends = (b"\r\n", b"\r", b"", b" ", b"\n\n", b" # x\n", b"  \n", b"\t\n", b"\xc2\x85")
    end = chance.choice(ends)
    return _with_line(data, chance, lambda line: line.rstrip(b"\r\n") + end)


def lines_repeated(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    at, times = _place(lines, chance), chance.choice((2, 10, 60))
    some = lines[at : at + chance.randint(1, 8)]
    return b"".join(lines[:at] + some * times + lines[at + len(some) :])


def lines_nested(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    at = _place(lines, chance)
    return b"".join(lines[:at] + [b"  " + line for line in lines[at:]])


def other_line_ends(data: bytes, chance: random.Random) -> bytes:
    return data.replace(b"\n", chance.choice((b"\r\n", b"\r\n", b"\r", b"\n\n")))


CHANGES: tuple[Change, ...] = (
    byte_changed,
    bytes_cut,
    inserted,
    inserted,
    truncated,
    token_dropped,
    token_replaced,
    token_doubled,
    tokens_swapped,
    value_replaced,
    value_replaced,
    value_replaced,
    line_dropped,
    line_doubled,
    lines_swapped,
    line_indented,
    line_outdented,
    line_broken,
    lines_repeated,
    lines_nested,
    other_line_ends,
)


# ---------------------------------------------------------------------------- parts


def _place(parts: bytes | list[bytes], chance: random.Random) -> int:
    return chance.randrange(len(parts)) if parts else 0


def _lines(data: bytes) -> list[bytes]:
    return data.splitlines(keepends=True)


def _with_parts(
    parts: list[bytes], chance: random.Random, change: Callable[[list[bytes], int], list[bytes]]
) -> bytes:
    return b"".join(change(parts, _place(parts, chance)))


def _with_line(data: bytes, chance: random.Random, change: Callable[[bytes], bytes]) -> bytes:
    return _with_parts(
        _lines(data) or [b"\n"],
        chance,
        lambda lines, at: [*lines[:at], change(lines[at]), *lines[at + 1 :]],
    )


def _swapped(parts: list[bytes], chance: random.Random) -> bytes:
    if parts:
        one, other = _place(parts, chance), _place(parts, chance)
        parts[one], parts[other] = parts[other], parts[one]
    return b"".join(parts)
