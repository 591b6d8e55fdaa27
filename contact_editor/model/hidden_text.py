"""Invisible characters: which of them a text needs, and how to remove the others.

| kind                                  | in a single line    | elsewhere              |
|---------------------------------------|---------------------|------------------------|
| line breaks, tabs, control characters | joined, or left out | kept                   |
| other hidden characters               | named, can be cleaned up | named, can be cleaned up |
| joiners and selectors that are needed | left alone          | left alone             |
"""

from __future__ import annotations

import re
import unicodedata

_BREAK = re.compile(
    # Without the first part, each space of many would be a start of its own: quadratic time.
    r"(?<![ \t])[ \t]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])[\s\x1c-\x1e\u2028\u2029]*"
)
BREAKS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_ZWNJ, _ZWJ = "\u200c", "\u200d"
_SELECTORS = range(0xFE00, 0xFE10)
_IDEOGRAPHIC_SELECTORS = range(0xE0100, 0xE01F0)
_TAGS = range(0xE0020, 0xE0080)
_BLANK_LETTERS = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u2800\u3164\uffa0"
)
"""Hidden, although Unicode does not classify them as format characters."""
_VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
_JOINING = (
    range(0x0600, 0x0900), range(0x0900, 0x0E00), range(0x0F00, 0x1100), range(0x1780, 0x18B0),
    range(0x1A20, 0x1CD0), range(0xA840, 0xA9E0), range(0xFB50, 0xFE00), range(0xFE70, 0xFEFF),
)  # fmt: skip
"""Scripts whose letters change next to a joiner: Arabic to Sinhala, Khmer, Mongolian."""
_IDEOGRAPHIC_SPACE = "\u3000"


def one_line(text: str, joined_by: str = " ") -> str:
    """Return a text on one line: line breaks become spaces, control characters are removed."""
    return joined_lines(text.strip(BREAKS), joined_by)


def joined_lines(text: str, joined_by: str = " ") -> str:
    """Return a part of a text as a single line."""
    joined = _BREAK.sub(joined_by, text)
    return "".join(filter(_may_be_in_a_line, joined.replace("\t", " ")))


def has_line_break(text: str) -> bool:
    return _BREAK.search(text) is not None


def hidden_characters(text: str) -> tuple[str, ...]:
    """Return the hidden characters that a text does not need, each once."""
    if text.isascii():
        return ()
    return tuple(dict.fromkeys(c for at, c in enumerate(text) if _is_needless(text, at)))


def without_hidden(text: str) -> str:
    """Return the text with plain spaces and without unneeded hidden characters."""
    return "".join(_seen(text, at) for at in range(len(text)))


def _seen(text: str, at: int) -> str:
    if not _is_needless(text, at):
        return text[at]
    return " " if unicodedata.category(text[at]) == "Zs" else ""


def _may_be_in_a_line(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cs", "Zl", "Zp")


def _is_needless(text: str, at: int) -> bool:
    """Return whether the character is hidden and the text would look the same without it."""
    character = text[at]
    code = ord(character)
    if code < 0xA0:
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if character in (_ZWJ, _ZWNJ):
        return not (_joins(before) and _joins(after))
    if code in _SELECTORS:
        return not before or unicodedata.category(before)[0] not in "SPNL" or before.isalpha()
    if code in _IDEOGRAPHIC_SELECTORS:
        return not before or unicodedata.category(before) != "Lo"
    if code in _TAGS:
        return not _is_in_flag(text, at)
    category = unicodedata.category(character)
    is_odd_space = category == "Zs" and character != _IDEOGRAPHIC_SPACE
    is_format = category == "Cf" and character not in _VISIBLE_FORMATS and code < 0x110BD
    return is_odd_space or is_format or character in _BLANK_LETTERS


def _joins(character: str) -> bool:
    """Return whether a joiner has a visible effect next to this character: emoji, some scripts."""
    if not character:
        return False
    code = ord(character)
    is_symbol = unicodedata.category(character) in ("So", "Sk") or code in _SELECTORS
    return is_symbol or any(code in script for script in _JOINING)


def _is_in_flag(text: str, at: int) -> bool:
    """Return whether a tag character belongs to a flag such as that of Scotland."""
    while at and ord(text[at]) in _TAGS:
        at -= 1
    return text[at] == "\U0001f3f4"


NAMES = {
    "\u00a0": "no-break space", "\u00ad": "soft hyphen", "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner", "\u200d": "zero-width joiner",
    "\u200e": "left-to-right mark", "\u200f": "right-to-left mark", "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}  # fmt: skip


def name_of(character: str) -> str:
    """Return the English name of a hidden character."""
    usual = unicodedata.name(character, f"U+{ord(character):04X}").lower()
    return NAMES.get(character, usual)
