"""Values that may not be what the provider has: masked, cut, or with lost characters."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from typing import Any

from contact_editor.model.fields import SETS, TEXTS, Field, FieldKind
from contact_editor.model.values import UnexpectedValue, Value


class Doubt(enum.StrEnum):
    """Why an unedited value must not be sent without asking."""

    MASKED = "masked"  # signs or words that hide the real value
    CUT = "cut"  # the end may be missing
    GARBLED = "garbled"  # characters were lost on the way here
    DEFAULTED = "defaulted"  # the provider sent it in place of an empty value
    ALTERED = "altered"  # a save changed it
    REWRITTEN = "rewritten"  # the provider rewrites such values when they are sent


_MASK = r"[*•●∗＊█]"
_HIDING = {
    FieldKind.PHONE: re.compile(rf"{_MASK}|…|[xX]{{2,}}"),
    FieldKind.EMAIL: re.compile(rf"{_MASK}{{2,}}|…|(?<![^\W_])[xX]{{3,}}(?![^\W_])"),
    FieldKind.NOTE: re.compile(rf"{_MASK}{{3,}}|…{{2,}}"),
}
"""Signs that hide a part of a value, by kind."""
_HIDING_ANY = re.compile(
    rf"{_MASK}{{3,}}|…{{2,}}|(?<![^\W_])[xX]{{3,}}(?![^\W_])|\d[xX]{{3,}}|[xX]{{3,}}\d"
)
_WORDS = re.compile(
    r"\bREDACTED\b|[\[(<{](?i:redacted|masked|hidden|filtered|removed|truncated)[\])>}]"
)
_SIGNS = re.compile(r"[*•●∗＊█…\[(<{]|[xX]{2}|REDACTED")
"""Characters of which every text that looks masked has some."""
_RULE = re.compile(rf"\s*(?:{_MASK}[ \t]*)+")
"""A line of nothing else: people use such lines as separators."""
_OF_ONE_LINE = TEXTS - {FieldKind.NOTE}
_LOST = re.compile("[\ud800-\udfff\ufffd]")
"""A lone surrogate, and the sign that decoders put in place of what they could not read."""
_MARKS_FOR_WORDS = re.compile(r"(?<!\S)\?{2,}(?!\S)")
_MARK_FOR_LETTER = re.compile(r"(?<=[^\W\d_])\?(?=[^\W\d_])")
"""What is left of a text that was encoded without its letters: `???? ??????`, `M?ller`."""
_MIN_MARKS = 4
"""Fewer are what people write for something unknown."""
_WITH_QUERY = re.compile("[/=]")
"""In URLs, there is a question mark between letters."""
_LIMITS = frozenset(
    (128, 140, 160, 191, 200, 250, 254, 255, 256, 500, 511, 512, 1000, 1023, 1024, 2000, 2047, 2048,
     4000, 4095, 4096, 5000, 8000, 8191, 8192, 10000, 16383, 16384, 32767, 32768, 65535, 65536)
)  # fmt: skip
"""Characters or bytes at which services cut texts."""


def doubt_about(field: Field, value: Value) -> Doubt | None:
    """Return why a value as read may not be the real one; None if it looks whole."""
    # Names from a list may look masked or cut.
    listed = field.kind in SETS or field.kind in (FieldKind.CHOICE, FieldKind.COUNTRY)
    for text, is_name in _texts_in(value.wire if isinstance(value, UnexpectedValue) else value):
        if looks_garbled(field.kind, text):
            return Doubt.GARBLED
        if listed or is_name:
            continue
        if looks_masked(field.kind, text):
            return Doubt.MASKED
        if looks_cut(text):
            return Doubt.CUT
    return None


def was_read(field: Field, value: Value) -> bool:
    """Return whether a value was read as it is, neither masked nor garbled."""
    return doubt_about(field, value) not in (Doubt.MASKED, Doubt.GARBLED)


def looks_masked(kind: FieldKind, text: str) -> bool:
    """Return whether a text hides a part of the value."""
    # Nearly every text has none of these; a form may have a thousand.
    if not _SIGNS.search(text):
        return False
    if kind not in _OF_ONE_LINE:
        written = "\n".join(line for line in text.splitlines() if not _RULE.fullmatch(line))
        # A rule separates something; by itself it may be all that is shown of the value.
        text = written if written.strip() else text
    return bool(_HIDING.get(kind, _HIDING_ANY).search(text) or _WORDS.search(text))


def looks_garbled(kind: FieldKind, text: str) -> bool:
    """Return whether characters of a text were lost, such as in another encoding."""
    if not text.isascii() and _LOST.search(text):
        return True
    if "?" not in text or _WITH_QUERY.search(text):
        return False
    marks = sum(map(len, _MARKS_FOR_WORDS.findall(text)))
    in_a_word = kind is not FieldKind.NOTE and _MARK_FOR_LETTER.search(text)
    return marks >= _MIN_MARKS or bool(in_a_word)


def looks_cut(text: str) -> bool:
    """Return whether a text ends where something was cut off."""
    return text.rstrip().endswith("…") or is_at_limit(text)


def is_at_limit(text: str) -> bool:
    """Return whether a text is exactly as long as services let texts be."""
    # Half a character has no UTF-8.
    in_bytes = len(text) if text.isascii() else len(text.encode(errors="surrogatepass"))
    return len(text) in _LIMITS or in_bytes in _LIMITS


def _texts_in(value: Any) -> Iterator[tuple[str, bool]]:
    """Yield the texts in a value, and whether each is the name of an entry."""
    rest = [value]
    while rest:
        one = rest.pop()
        if isinstance(one, str):
            yield one, False
        elif isinstance(one, dict):
            yield from ((name, True) for name in one)
            rest += one.values()
        elif isinstance(one, list | tuple):
            rest += one
