"""Templates already translated into Python, kept on disk for the next process.

They are code, and so believed as little as possible: in a folder that nobody else can write to,
and whole. They hold nothing of a portfolio.
"""

import hashlib
import os
import stat
from functools import cache
from importlib.metadata import version
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

from tracker.site.user_store import keep
from tracker.views.pages import templates

FOLDER = "templates"
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


class TemplateStore(BytecodeCache):
    """By template and what its translation depends on: its text, our settings, Jinja, Python."""

    def __init__(self, store: Path) -> None:
        self._folder = store / FOLDER

    def load_bytecode(self, bucket: Bucket) -> None:
        """Takes what is kept of the template into the bucket, if there is anything to trust."""
        digest, _, code = _own(self._file(bucket)).partition(b"\n")
        if digest == _digest(code):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what the template has become."""
        code = bucket.bytecode_to_string()
        keep(self._file(bucket), _digest(code) + b"\n" + code)

    def _file(self, bucket: Bucket) -> Path:
        whole = f"{_translator()}\n{bucket.key}\n{bucket.checksum}"
        return self._folder / hashlib.sha256(whole.encode()).hexdigest()


def _own(file: Path) -> bytes:
    """The bytes of a file that only this user can have written; else none."""
    try:
        if not all(map(_is_own, (file.parent.lstat(), file.lstat()))):
            return b""
        return file.read_bytes()
    except OSError:
        return b""


def _is_own(status: os.stat_result) -> bool:
    is_plain = stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)
    return is_plain and status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_WRITE


def _digest(code: bytes) -> bytes:
    return hashlib.sha256(code).hexdigest().encode()


@cache
def _translator() -> str:
    """What makes the code: the library, and the settings that it is given."""
    asks = hashlib.sha256(Path(templates.__file__).read_bytes()).hexdigest()
    return f"jinja2 {version('jinja2')}, {asks}"
