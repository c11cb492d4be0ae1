"""Data made inert in Markdown, so that nothing in it is markup of any kind."""

import re

_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_SPACES = re.compile(r"\s+")


def inert(text: str) -> str:
    """One line of Markdown that shows `text` as written, whatever it holds.

    All ASCII punctuation becomes numeric character references, which no Markdown reader, macro or
    HTML parser takes for syntax; runs of white space become one space.
    """
    line = _SPACES.sub(" ", text).strip()
    return _PUNCTUATION.sub(lambda mark: f"&#{ord(mark.group())};", line)


def quoted(text: str) -> str:
    """`text` as a double-quoted YAML scalar on one line, for front matter."""
    line = _SPACES.sub(" ", text).strip()
    plain = line.isprintable() and '"' not in line and "\\" not in line
    return f'"{line if plain else "".join(map(_yaml_character, line))}"'


def _yaml_character(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    return f"\\U{ord(character):08x}"
