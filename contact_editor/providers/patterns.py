"""Regular expressions of descriptions, matched in linear time: no pattern can hang the program.

RE2 has no lookaround and no backreferences; its `\\d`, `\\w` and `\\s` are ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import re2

_HUGE_REPETITION = re.compile(r"\{[0-9]*,?[0-9]{5,}")
_BOUNDARY = r"[^\pL\pN_-]"


def pattern_problem(pattern: str) -> str:
    """Return why a pattern cannot be used; empty if it can."""
    if _HUGE_REPETITION.search(pattern):
        # RE2 would take it literally.
        return "a repetition is too large"
    try:
        _compiled(pattern)
        _compiled(_in_prose(pattern))
    except re2.error as error:
        reason = error.args[0] if error.args else ""
        return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
    except UnicodeEncodeError:
        return "it contains half a character"
    return ""


def matches(pattern: str, text: str) -> bool:
    """Return whether a whole text matches a pattern without a problem."""
    return _compiled(pattern).fullmatch(_encodable(text)) is not None


def has_one_group(pattern: str) -> bool:
    """Return whether a pattern without a problem has exactly one group."""
    return bool(_compiled(pattern).groups == 1)


def group_in(pattern: str, text: str) -> str:
    """Return what the group of a pattern matches in a text; empty if it does not match."""
    match = _compiled(pattern).search(_encodable(text))
    return match[1] or "" if match else ""


def part_of_key(pattern: str, key: str) -> str:
    """Return what the group matches in a key; empty if that is more than half of it."""
    part = group_in(pattern, key)
    return part if 2 * len(part) <= len(key) else ""


def may_match_most_of_key(pattern: str) -> bool:
    """Return whether the group of a pattern matches most of a key of a usual form."""
    return any(group_in(pattern, key) != part_of_key(pattern, key) for key in _USUAL_KEYS)


_LONG_PARTS = tuple(
    part * 4 for part in ("89abcdef", "abcdefgh", "ABCDEFGH", "01234567", "aB3xY9Qz")
)
_USUAL_KEYS = tuple(
    key
    for part in _LONG_PARTS
    for mark in ("-", "_", ".", ":", "|")
    for key in (part, f"{part}{mark}us1", f"us1{mark}{part}")
)


def found_in(pattern: str, prose: str) -> Iterator[str]:
    """Yield each match that is not within a word."""
    searched, at = _compiled(_in_prose(pattern)), 0
    text = f" {_encodable(prose)} "
    while match := searched.search(text, at):
        yield match[1]
        # What bounds this match may bound the next one, too.
        at = match.end(1)


def _in_prose(pattern: str) -> str:
    return f"{_BOUNDARY}({pattern}){_BOUNDARY}"


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> Any:
    options = re2.Options()
    options.log_errors = False
    return re2.compile(pattern, options)
