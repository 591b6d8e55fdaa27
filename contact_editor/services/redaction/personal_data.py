"""Patterns of personal data and keys, which are removed from texts even if they are not known."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Set
from functools import cache, partial
from itertools import pairwise
from typing import TypeAlias

REDACTED = "‹removed›"
"""Replaces each removed part."""

_Replacement: TypeAlias = str | Callable[[re.Match[str]], str]

_HEADER = re.compile(
    r"""(?ix) (?<![\w-])
    ( (?:proxy-)?authorization | (?:set-)?cookie | [\w-]+-(?:key|token|secret)
    | api_?key | access_token | password | passwd )
    ( ["']? \s*[:=]\s* (?:b?["'])? | ["'] \s*,\s* b?["'] )
    (?: (?:bearer|basic|digest|token) \s+ )?
    [^\s"',;&)\]}]+"""
)
_SCHEME = re.compile(r"\b((?i:bearer)\s+|[Bb]asic\s+(?=\S+[0-9A-Z=]))[\w.~+/=-]{8,}")
_USER = re.compile(r"//[^\s/\"'<>]*@")
# Without a `=` it is a query only in a complete URL; else it may be a question mark.
_QUERY = re.compile(r"([?#])[^\s\"'<>=?#]*=[^\s\"'<>]*|(?<=://)([^\s\"'<>?#]{1,2000}\?)[^\s\"'<>]+")
_LOCAL = r"\w.!#$&'*+^~\-"
# A lookahead does not backtrack: a run of such characters without an @ is scanned only once.
# Not a possessive quantifier: Python before 3.11.5 may match wrongly (python/cpython#106052).
_EMAIL = re.compile(
    rf"(?<![{_LOCAL}%])(?=('*))\1(?=((?:[{_LOCAL}]|%(?!40)[0-9A-Fa-f]{{2}})+))\2"
    r"(?:@|%40)(?:[\w-]+\.)*[\w-]+"
)
_NUMBER = re.compile(r"(?<![\w.:/\\-])[+(]?\d[\d ()./-]{5,}\d(?![\w:]|\.\d)")
_NATIONAL = re.compile(r"\(?\d{2,4}\)?[ .-]\d{3}[ .-]\d{4}|\d{2}(?: \d{2}){3,}|\d{3} \d{3} \d{3,4}")
_DATE = re.compile(
    r"""(?x) (?: (?:19|20)\d\d - (?:0[1-9]|1[0-2]) - (?:0[1-9]|[12]\d|3[01])
    | (?:0?[1-9]|[12]\d|3[01]) ([./]) (?:0?[1-9]|[12]\d|3[01]) \1 (?:19|20)\d\d )
    (?! \d | [./-]\d )"""
)
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{1,3})+(?: \d{1,3}(?:\.\d{1,3})+)*")
_TOKEN = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{20,}(?![\w-])")
_UUID = re.compile(r"(?i)(?<![\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])")
_SOLID = re.compile(r"[A-Za-z0-9]{20,}")
_WORD = re.compile(r"[a-z]{7}|[A-Z]{7}")
_ANY_HOME = re.compile(
    r"(?:/home/|/Users/)[^/\\\s\"':;,)]+"
    r"|\b[A-Za-z]:[\\/]+Users[\\/]+(?:[^/\\\n\"':;]{1,40}(?=[/\\])|[^/\\\s\"':;,)]+)"
)
# An unclosed quote reaches to the end: the text was truncated.
_QUOTED = re.compile(
    r"(?<!\w)[bBrRuU]{0,2}(['\"])(?:\\.|(?!\1(?!\w)).)*(?:\1|\Z)"
    r"|“[^”]*(?:”|\Z)|‘[^’]*(?:’|\Z)|«[^»]*(?:»|\Z)|`[^`]*(?:`|\Z)",
    re.DOTALL,
)
# A port is kept with its host.
_LONG_NUMBER = re.compile(
    r"""(?x) ( (?: ://[\w.-]+ | \blocalhost | \[[0-9a-fA-F:]+\]
    | (?<![\w.-]) (?: \d{1,3}(?:\.\d{1,3}){3} | [a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*\.[a-zA-Z]+ ) )
    : \d{1,5}(?!\w) ) | \d{4,}"""
)
_MAX_LINE_CHARS = 2_000
"""Of one exception's text."""

_MIN_DIGITS, _MAX_DIGITS, _CERTAIN_DIGITS = 7, 15, 9


def without_personal_data(text: str, allowed: Set[str] = frozenset()) -> str:
    """Return a text without email addresses, numbers and keys that could identify someone.

    Allowed texts may look like one of them; they are removed only where the context shows what
    they are.
    """
    for pattern, replacement in _BY_CONTEXT:
        text = pattern.sub(replacement, text)
    for pattern, replace in _BY_FORM:
        text = pattern.sub(partial(_replaced, replace, allowed), text)
    own = _own_home(os.path.expanduser("~"))
    text = own.sub("~", text) if own else text
    return _ANY_HOME.sub("~", text)


def without_values(text: str) -> str:
    """Return an exception's text without the values in it: quoted text and long numbers."""
    text = _QUOTED.sub("‘…’", without_personal_data(text[:_MAX_LINE_CHARS]))
    return _LONG_NUMBER.sub(lambda match: match[1] or "…", text)


def _replaced(replace: Callable[[str], str], allowed: Set[str], match: re.Match[str]) -> str:
    """Replace a match unless it is an allowed text or a part of one."""
    text, (start, end) = match.string, match.span()
    places = (text.find(each, max(0, end - len(each)), start + len(each)) for each in allowed)
    return match[0] if any(place >= 0 for place in places) else replace(match[0])


def _number(text: str) -> str:
    """Remove a phone number; dates, versions and small numbers are kept."""
    if date := _DATE.match(text, text.startswith("(")):
        rest = text[date.end() :].lstrip(" )")
        return text[: len(text) - len(rest)] + _number(rest)
    digits = sum(letter.isdigit() for letter in text)
    if digits < _MIN_DIGITS or _DOTTED.fullmatch(text):
        return text
    dialled = text[0] in "+(" or (text[0] == "0" and text[1] != ".")
    solid = text.isdigit() and digits >= _CERTAIN_DIGITS
    several = digits > _MAX_DIGITS
    return REDACTED if dialled or solid or several or _NATIONAL.fullmatch(text) else text


def _token(text: str) -> str:
    """Remove a random string; names composed of words are kept."""
    solid = any(_is_mixed(part) for part in _SOLID.findall(text))
    return REDACTED if solid or _is_random(text) else text


def _is_mixed(part: str) -> bool:
    digits = sum(letter.isdigit() for letter in part)
    return digits >= 4 and digits < len(part)


def _is_random(text: str) -> bool:
    kinds = [(each.isupper(), each.islower(), each.isdigit()) for each in text]
    turns = sum(one != other for one, other in pairwise(kinds))
    mixed = all(any(kind) for kind in zip(*kinds, strict=True))
    return mixed and turns >= 0.35 * len(text) and not _WORD.search(text)


@cache
def _own_home(home: str) -> re.Pattern[str] | None:
    parts = [part for part in re.split(r"[\\/]+", home) if part]
    if not parts or (len(parts) == 1 and parts[0].endswith(":")):
        return None
    root = r"[\\/]+" if home[0] in "\\/" else ""
    path = root + r"[\\/]+".join(map(re.escape, parts))
    return re.compile(rf"(?<![\w.\\/-]){path}(?![\w.-])")


_BY_CONTEXT: tuple[tuple[re.Pattern[str], _Replacement], ...] = (
    (_HEADER, rf"\1\2{REDACTED}"),
    (_SCHEME, rf"\1{REDACTED}"),
    (_USER, f"//{REDACTED}@"),
    (_QUERY, lambda match: f"{match[1] or match[2]}{REDACTED}"),
    (_EMAIL, rf"\1{REDACTED}"),
)
_BY_FORM: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (_UUID, lambda text: REDACTED),
    (_TOKEN, _token),
    (_NUMBER, _number),
)
