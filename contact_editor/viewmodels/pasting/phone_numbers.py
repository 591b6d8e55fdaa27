"""Telephone numbers in pasted lines."""

from __future__ import annotations

import re

_LABEL = re.compile(r"(?i)^[^\d+()]{0,24}?[:.]?\s*(?=[+(\d])")
_TRUNK = re.compile(r"\(0\)")
_BEFORE, _AFTER = re.compile(r"[\w-]*$"), re.compile(r"[\w-]*")


def phone_in(text: str, region: str) -> str:
    """Return the first telephone number in a line as it is written; empty if there is none.

    `region`: the country of numbers without one, in two letters; empty if it is not known.
    """
    if sum(map(str.isdigit, text)) < 6:
        return ""
    # Imported only when needed: it loads the metadata of all countries.
    import phonenumbers

    # +49 (0)30 is how a number is often printed; it is dialled with or without the zero.
    text = _TRUNK.sub("", text)
    found = phonenumbers.PhoneNumberMatcher(
        text, region or None, leniency=phonenumbers.Leniency.POSSIBLE
    )
    match = next((each for each in found if _is_alone(text, each.start, each.end)), None)
    return " ".join(match.raw_string.split()) if match is not None else ""


def _is_alone(text: str, start: int, end: int) -> bool:
    """Return whether digits are not part of a longer word, such as a fingerprint or a UUID."""
    beside = "".join(_AFTER.findall(text[end:])[:1])
    # Nothing else begins with a plus: “T+359 2 111 22 33”.
    if text[start] != "+":
        beside += "".join(_BEFORE.findall(text[:start]))
    return not any(map(str.isalnum, beside))


def same_number(one: str, other: str, region: str) -> bool:
    """Return whether two texts are the same telephone number."""
    import phonenumbers

    kinds = phonenumbers.MatchType
    numbers = []
    for text in (one, other):
        try:
            numbers.append(phonenumbers.parse(text, region or None))
        except phonenumbers.NumberParseException:
            return False
    return phonenumbers.is_number_match(*numbers) == kinds.EXACT_MATCH
