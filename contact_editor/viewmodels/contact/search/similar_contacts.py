"""Contacts opened before whose email address, id or name is close to a text that found none."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from contact_editor.model.email_addresses import email_key
from contact_editor.viewmodels.contact.session_memory import Recent

_MOST = 5
_CLOSE = 0.75
"""The least ratio of `SequenceMatcher` that a slip of the finger has: 1 letter of 4."""
_FEWEST_CHARS = 3
"""With fewer, one letter off is any other text."""


def similar_contacts(text: str, known: Iterable[Recent]) -> tuple[Recent, ...]:
    """Return the known contacts that may be meant, the closest first."""
    scored = [(_closeness(text, one), one) for one in known]
    scored.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(one for closeness, one in scored if closeness)[:_MOST]


def _closeness(text: str, one: Recent) -> float:
    """Return how close the contact's email address, id or name is, up to 1; 0 if it is not."""
    if "@" in text:
        return _closeness_of_addresses(text, one.reference.email or "")
    if any(map(str.isdigit, text)):
        return _ratio(text, str(one.reference.id))
    words = one.title.split()
    return max((_ratio(text, part) for part in (one.title, *words)), default=0.0)


def _closeness_of_addresses(typed: str, known: str) -> float:
    """Compare what is before the @; the domain only sorts, as it may be another one."""
    local, _, domain = email_key(typed).rpartition("@")
    known_local, _, known_domain = email_key(known).rpartition("@")
    closeness = _ratio(local, known_local)
    return closeness and (closeness + _ratio(domain, known_domain)) / 2


def _ratio(one: str, other: str) -> float:
    """Return how close two texts are; 0 if they are not."""
    one, other = one.casefold(), other.casefold()
    if min(len(one), len(other)) < _FEWEST_CHARS:
        return 0.0
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return ratio if ratio >= _CLOSE else 0.0
