"""Encodings in which a secret may appear in a text.

| encoding     | form                                                              | found by |
|--------------|-------------------------------------------------------------------|----------|
| plain        | unchanged, lower or upper case; UTF-8, UTF-16, UTF-32 as Latin-1   | table    |
| URL          | percent-encoded; with + for spaces                                | table    |
| base64       | both alphabets, at any offset within a longer string              | table    |
| hexadecimal  | digits in either case                                             | table    |
| escaped      | %41, \\x41, \\u0041, \\", \\/ and the like, mixed, nested            | decoding |

The table is computed once per secret. Escapes can be mixed in too many ways for a table, so texts
are searched unchanged and with each layer of escapes decoded.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias
from urllib.parse import quote

_Origin: TypeAlias = Callable[[int, int], tuple[int, int]]

_CODES = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_ROUNDS = 3
"""How many times a text may be escaped: JSON in a `repr` in a log is escaped twice."""
# Between the characters of UTF-16 and UTF-32 when they are read as single bytes.
_NUL = re.compile("\0")
_ESCAPE = re.compile(
    r"%([0-9A-Fa-f]{2})|\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))",
    re.DOTALL,
)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "0": ""}
_HIGHEST = 0x10FFFF


class DecodedText(NamedTuple):
    """A decoded text, and the position of each part in the original text."""

    text: str
    origin: _Origin
    """Returns start and end in the original text for start and end in this one."""


def encodings_of(secret: str) -> frozenset[str]:
    """Return the table of encodings of a secret; `decodings_of` handles escapes."""
    spellings = {secret, secret.lower(), secret.upper()}
    # In a URL with escapes, only these letters are in lower case.
    spellings.add("".join(each.lower() if each.isascii() else each for each in secret))
    spellings |= {spelling.replace(" ", "+") for spelling in spellings}
    coded = {_as_letters(spelling, "utf-8") for spelling in spellings}
    coded |= {_as_letters(secret, code) for code in _CODES}
    digits = {secret.encode(code, "surrogatepass").hex() for code in ("utf-8", *_CODES)}
    digits |= {each.upper() for each in digits}
    return frozenset(
        spellings | coded | {_halves(secret)} | _quoted(secret) | digits | _base64(secret)
    )


def _base64(secret: str) -> set[str]:
    """Return the characters of base64 that depend only on the secret, at each offset."""
    found: set[str] = set()
    for code in ("utf-8", *_CODES):
        octets = secret.encode(code, "surrogatepass")
        for offset in range(3):
            first, last = -(-offset * 8 // 6), (offset + len(octets)) * 8 // 6
            padded = b"\0" * offset + octets + b"\0" * 2
            found.add(base64.b64encode(padded).decode()[first:last])
            found.add(base64.urlsafe_b64encode(padded).decode()[first:last])
    return found


def _quoted(secret: str) -> set[str]:
    """Return its percent-encoded forms.

    If a `%` is right before it, decoding would start in the middle of an escape.
    """
    quoted = {quote(secret, safe=safe, errors="surrogatepass") for safe in ("", "/")}
    small = {re.sub("%..", lambda found: found[0].lower(), each) for each in quoted}
    return quoted | small | {each.lower() for each in quoted}


def _as_letters(secret: str, code: str) -> str:
    return secret.encode(code, "surrogatepass").decode("latin-1").replace("\0", "")


def _halves(secret: str) -> str:
    """Return the text as JSON escapes it: a character beyond 16 bits is a surrogate pair."""
    wide = secret.encode("utf-16-le", "surrogatepass")
    units = (wide[at : at + 2] for at in range(0, len(wide), 2))
    return "".join(chr(int.from_bytes(unit, "little")) for unit in units)


def decodings_of(text: str) -> Iterator[DecodedText]:
    """Yield a text unchanged, and with each layer of escapes decoded."""
    view = DecodedText(text, lambda start, end: (start, end))
    yield view
    for pattern in (_NUL, *[_ESCAPE] * _ROUNDS):
        decoded = _decode_layer(pattern, view)
        if decoded is not None:
            yield decoded
            view = decoded


def _decode_layer(pattern: re.Pattern[str], view: DecodedText) -> DecodedText | None:
    """Return the text with one layer of escapes decoded; None if it has none."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for match in pattern.finditer(view.text):
        character = _character(match)
        plain = range(at, match.start())
        pieces += view.text[at : match.start()], character
        starts += plain
        ends += (place + 1 for place in plain)
        if character:
            starts.append(match.start())
            ends.append(match.end())
        at = match.end()
    if not at:
        return None
    rest = range(at, len(view.text))
    starts += rest
    ends += (place + 1 for place in rest)
    text = "".join((*pieces, view.text[at:]))
    return DecodedText(text, lambda start, end: view.origin(starts[start], ends[end - 1]))


def _character(match: re.Match[str]) -> str:
    if match.lastindex is None:
        return ""
    found = match[match.lastindex]
    if match.lastindex == _ESCAPE.groups:
        return _LETTERS.get(found, found)
    code = int(found, 16)
    return chr(code) if 0 < code <= _HIGHEST else ""
