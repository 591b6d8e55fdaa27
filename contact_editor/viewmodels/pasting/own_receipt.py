"""Receipts of this program, which say what was saved and not what a contact is."""

from __future__ import annotations

import re
from itertools import islice

_MARKS = " \t*>"
"""Around a line in Markdown and in a quoted text."""
_MAX_CHARS = 5000
"""Characters that are looked at: a paste may be of any size."""
_LABEL = r"[^:\n]{1,60}:[\s*]*"
# The labels are in the language of the user who copied it; the form is the same in all of them.
_CONTACT = re.compile(rf"{_LABEL}.*\\?#\S")
_SAVED_AT = re.compile(rf"{_LABEL}\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d")
_JSON = re.compile(
    r'[\s>]*\[?[\s>]*\{[\s>]*"when":\s*"[^"]*",[\s>]*"id":\s*"[^"]*",[\s>]*"connection":\s*"'
)


def is_own_receipt(text: str) -> bool:
    """Return whether a text is a receipt as text, Markdown or JSON, in any language."""
    text = text[:_MAX_CHARS]
    if _JSON.match(text):
        return True
    lines = (line.strip(_MARKS) for line in text.splitlines())
    first = list(islice(filter(None, lines), 3))
    return len(first) == 3 and bool(_CONTACT.match(first[0]) and _SAVED_AT.match(first[2]))
