"""Whether two reads show the same contact, or another one under the same id."""

from __future__ import annotations

import enum
from datetime import datetime

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values, is_empty


class IdentityMatch(enum.StrEnum):
    """How certain it is that a read shows the contact that was edited."""

    SAME = "same"
    DOUBTFUL = "doubtful"  # the email was replaced, not by this user, and no name is the same
    DIFFERENT = "different"  # created at another time


def match_identity(
    mine: Draft, found: ContactSnapshot, *, created: str, email: str, title: tuple[str, ...]
) -> IdentityMatch:
    """Return whether `found` is the contact that `mine` is based on.

    `created`, `email` and `title` are the keys of the fields that hold its creation time, its
    email and its name; `created` is empty if the provider does not show one. The creation time
    decides if both reads have it. Without it, a contact whose email was replaced by others is in
    doubt if its name was as well, or if it has none.
    """
    base = mine.snapshot
    before, now = (base.value(created), found.value(created)) if created else (ABSENT, ABSENT)
    # An unreadable time next to a readable one proves nothing.
    comparable = isinstance(before, UnexpectedValue) == isinstance(now, UnexpectedValue)
    if comparable and not (is_empty(before) or is_empty(now)):
        return IdentityMatch.SAME if _same_time(before, now) else IdentityMatch.DIFFERENT
    if not _replaced(mine, found, email):
        return IdentityMatch.SAME
    names = [key for key in title if key != email]
    kept = any(_is_named(mine, found, key) for key in names)
    if kept and not any(_replaced(mine, found, key) for key in names):
        return IdentityMatch.SAME
    # A contact without a name, or whose name is gone, is known by its email address alone.
    return IdentityMatch.DOUBTFUL


def _is_named(mine: Draft, found: ContactSnapshot, key: str) -> bool:
    """Return whether it had a name there, or got one from this user, and still has one."""
    mine_names = (mine.snapshot.value(key), mine.value(key))
    return not (is_empty(found.value(key)) or all(map(is_empty, mine_names)))


def _same_time(one: Value, other: Value) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        # A list may show seconds where a single contact shows milliseconds.
        return abs(one - other).total_seconds() < 1
    return equal_values(one, other)


def _replaced(mine: Draft, found: ContactSnapshot, key: str) -> bool:
    before, now = mine.snapshot.value(key), found.value(key)
    if is_empty(before) and is_empty(now):
        return False
    if isinstance(before, str) and isinstance(now, str):
        meant = mine.value(key)
        alike = [each.strip().lower() for each in (before, meant) if isinstance(each, str)]
        return now.strip().lower() not in alike
    return now is not ABSENT and not equal_values(now, mine.value(key))
