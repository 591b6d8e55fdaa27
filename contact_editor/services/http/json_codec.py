"""JSON as it goes over the wire; a number goes back exactly as it came.

It is read here, token by token. A decoder in C would hold the window's thread until it has read
everything, would follow wherever it is led, and would take the last of two values with one key.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from contact_editor.model.values import Json
from contact_editor.services.http.json_scalars import (
    CONSTANTS,
    BeyondLimit,
    JsonSyntaxError,
    constant,
    number,
    unescaped,
)

MAX_LEVELS = 100
MAX_VALUES = 100_000
"""A page of a hundred contacts has about a tenth of it."""


def parse_json(text: bytes) -> Json:
    """Reads one value; raises `JsonSyntaxError` or `BeyondLimit`, and nothing else."""
    try:
        return _Reading(text.decode()).whole()
    except UnicodeDecodeError:
        raise JsonSyntaxError("a text that is not in UTF-8") from None


_ENCODER = msgspec.json.Encoder(decimal_format="number")


def dump_json(body: Json) -> bytes:
    """Gives it as UTF-8; whatever was decoded can be encoded."""
    return _ENCODER.encode(body)


_TOKEN = re.compile(
    r"""[ \t\n\r]*+(?:
    (?P<mark>[][{},:])
    | "(?P<text>[^"\\\x00-\x1f]*+)"
    | (?P<quote>")
    | (?P<number>-?+[0-9][0-9.eE+-]*+)
    | (?P<word>true|false|null|-?Infinity|NaN)
    | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
# Some of it at a time: whatever is one call holds all other threads.
_MORE_TEXT = re.compile(r'(?:[^"\\]++|\\.){0,1000}+(?P<quote>"?)', re.DOTALL)

# What may come next: the marks stand for themselves, `k` for a key, `v` for a text, number or word.
_VALUE, _KEY, _COLON, _END = "v[{", "k", ":", ""
_FIRST = {"[": _VALUE + "]", "{": _KEY + "}"}


class _Reading:
    """One pass over a text, without recursion."""

    def __init__(self, text: str) -> None:
        self._text, self._place = text, 0
        self._wanted = _VALUE
        self._open: list[Any] = []
        self._key = ""
        self._keys: dict[str, str] = {}
        """Each key once, however often it stands there."""
        self._values = 0
        self._result: Json = None

    def whole(self) -> Json:
        """Gives the one value that the text is."""
        while True:
            found = _TOKEN.match(self._text, self._place)
            if found is None:
                raise self._broken()
            kind, self._place = found.lastgroup, found.end()
            if kind == "mark":
                self._take_mark(found["mark"])
            elif kind == "text":
                self._take_text(found["text"])
            elif kind == "quote":
                self._take_text(self._escaped())
            elif kind == "number":
                self._put(number(found["number"]))
            elif kind == "word":
                self._put(constant(found["word"]))
            elif self._wanted == _END:
                return self._result
            else:
                raise JsonSyntaxError("JSON that breaks off")

    def _take_mark(self, mark: str) -> None:
        if mark not in self._wanted:
            raise self._broken()
        if mark == ":":
            self._wanted = _VALUE
        elif mark == ",":
            self._wanted = _KEY if type(self._open[-1]) is dict else _VALUE
        elif mark in _FIRST:
            inner: Json = [] if mark == "[" else {}
            self._put(inner)
            self._open.append(inner)
            self._wanted = _FIRST[mark]
            if len(self._open) > MAX_LEVELS:
                raise BeyondLimit(f"JSON nested more than {MAX_LEVELS} levels deep")
        else:
            self._open.pop()
            self._want_more()

    def _take_text(self, text: str) -> None:
        if _KEY not in self._wanted:
            self._put(text)
        elif text in self._open[-1]:
            raise JsonSyntaxError("JSON with the same key twice in one object")
        else:
            self._key = self._keys.setdefault(text, text)
            self._wanted = _COLON

    def _put(self, value: Json) -> None:
        if _VALUE[0] not in self._wanted:
            raise self._broken()
        self._values += 1
        if self._values > MAX_VALUES:
            raise BeyondLimit(f"JSON with more than {MAX_VALUES} values")
        if not self._open:
            self._result = value
        elif type(self._open[-1]) is dict:
            self._open[-1][self._key] = value
        else:
            self._open[-1].append(value)
        self._want_more()

    def _want_more(self) -> None:
        if not self._open:
            self._wanted = _END
        else:
            self._wanted = ",}" if type(self._open[-1]) is dict else ",]"

    def _escaped(self) -> str:
        begin = self._place - 1
        while True:
            found = _MORE_TEXT.match(self._text, self._place)
            assert found is not None
            if found.end() == self._place:
                raise JsonSyntaxError("JSON that breaks off")
            self._place = found.end()
            if found["quote"]:
                return unescaped(self._text[begin : self._place])

    def _broken(self) -> JsonSyntaxError:
        rest = self._text[self._place :].lstrip(" \t\n\r")
        cut = any(word.startswith(rest) for word in (*CONSTANTS, "-Infinity", "NaN"))
        return JsonSyntaxError("JSON that breaks off" if rest and cut else "JSON that is broken")
