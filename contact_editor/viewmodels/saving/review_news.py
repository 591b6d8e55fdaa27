"""What a review shows that it did not show when it was opened."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.fields import SETS, Field
from contact_editor.model.values import equal_values
from contact_editor.services.contacts.proposal import Proposal, same_change


class ReviewNews(msgspec.Struct, frozen=True):
    """What is new in a review; empty while it is as it was opened."""

    since: datetime | None = None
    """When the contact was read for the review as it was opened; None if nothing is new."""
    places: frozenset[tuple[str, Any]] = frozenset()
    """Field and part of each change that has another value or a further consequence."""
    untouched: tuple[str, ...] = ()
    """The keys of the unedited fields whose value is another."""


NO_NEWS = ReviewNews()


def review_news(opened: Proposal, now: Proposal, fields: tuple[Field, ...]) -> ReviewNews:
    """Compare a review with how it was opened.

    What the user answered meanwhile is no news: only what the provider has is compared.
    """
    effects = set(now.effects) - set(opened.effects)
    before, after = opened.draft.snapshot, now.draft.snapshot
    places = frozenset(
        (change.field.key, change.part)
        for change in now.changes
        if effects & set(change.field.effects)
        # Its row shows what stays in a set as well.
        or (change.field.kind in SETS and not _is_alike(before, after, change.field))
        or not any(same_change(change, before) for before in opened.changes)
    )
    changed = {change.field.key for change in now.changes}
    untouched = tuple(
        field.key
        for field in fields
        if field.key not in changed and not field.sensitive and not _is_alike(before, after, field)
    )
    if not (places or untouched):
        return NO_NEWS
    return ReviewNews(before.read_at, places, untouched)


def _is_alike(before: ContactSnapshot, after: ContactSnapshot, field: Field) -> bool:
    return equal_values(before.value(field.key), after.value(field.key))
