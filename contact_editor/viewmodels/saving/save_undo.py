"""An undo of an earlier save: what it writes back, and what it leaves."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import NamedTuple

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, part_of
from contact_editor.model.fields import Field
from contact_editor.model.resending.suspicious_values import was_read
from contact_editor.model.validation import can_be_cleared, problem
from contact_editor.model.values import ABSENT, Value, equal_values, is_empty
from contact_editor.services.contacts.proposal import SaveResult


class LeftoverReason(enum.Enum):
    """Why an undo leaves a change of the save."""

    REPLACED = enum.auto()  # there is another value by now
    NOT_REMOVABLE = enum.auto()  # the provider only adds it
    NOT_CLEARABLE = enum.auto()  # it was empty, and the provider can't clear it
    NOT_VALID = enum.auto()  # the value before it breaks a rule, so it can't be sent
    NEVER_READ = enum.auto()  # the value before it was never shown as it is
    LEFT_OUT = enum.auto()  # the user took it out of the review
    ALREADY = enum.auto()  # the former value is back without this undo


class Leftover(NamedTuple):
    """A place that an undo does not write to."""

    field: Field
    part: object
    """The tag, the list's id or the property's name; `ABSENT` for the whole field."""
    before: Value
    """The value before the save, to which an undo would return it."""
    reason: LeftoverReason
    now: Value = ABSENT
    """What is there, as far as it is known."""
    label: str = ""
    """The place in words, if the journal has the name of a list; else it is made of the field."""


class SaveUndo(NamedTuple):
    """An undo of an earlier save, as it was proposed."""

    at: float
    """When that save was made, in Unix seconds."""
    wanted: tuple[Change, ...]
    stays: tuple[Leftover, ...] = ()
    """What it left from the beginning."""
    record_id: str = ""
    """The journal's id of that save; empty if it is the last one since the start."""


def leftover(change: Change) -> Leftover:
    """Return a change of a save that can't be undone, with the reason."""
    reason = (
        irreversible_reason(change.field, change.part, change.before) or LeftoverReason.NEVER_READ
    )
    return Leftover(change.field, change.part, change.before, reason, change.after)


def irreversible_reason(field: Field, part: object, before: Value) -> LeftoverReason | None:
    """Return why a change can't be undone; None if it can."""
    if part is not ABSENT and before is ABSENT and field.removal == "no":
        return LeftoverReason.NOT_REMOVABLE
    if not was_read(field, before):
        return LeftoverReason.NEVER_READ
    if part is ABSENT and is_empty(before):
        is_clearable = can_be_cleared(field) and problem(field, before) is None
        return None if is_clearable else LeftoverReason.NOT_CLEARABLE
    is_valid = part is not ABSENT or problem(field, before) is None
    return None if is_valid else LeftoverReason.NOT_VALID


def leftovers_of(undo: SaveUndo, saved: SaveResult) -> tuple[Leftover, ...]:
    """Return what an undo left, with what is there after it."""
    if saved.receipt is None or saved.written is None:
        return undo.stays
    now = saved.receipt.snapshot
    sent = {_place(change) for change in saved.written.proposal.changes}
    unsent = (change for change in undo.wanted if _place(change) not in sent)
    return (*_seen_now(undo.stays, now), *(_left(change, now) for change in unsent))


def _place(change: Change) -> tuple[str, object]:
    return change.field.key, change.part


def _left(change: Change, now: ContactSnapshot) -> Leftover:
    """Return why a change of the undo was not sent, after all."""
    there = part_of(change.field, now.value(change.field.key), change.part)
    reason = LeftoverReason.REPLACED
    if equal_values(there, change.after):
        reason = LeftoverReason.ALREADY
    elif equal_values(there, change.before):
        reason = LeftoverReason.LEFT_OUT
    return Leftover(change.field, change.part, change.after, reason, there)


def _seen_now(stays: tuple[Leftover, ...], now: ContactSnapshot) -> Iterator[Leftover]:
    for stay in stays:
        there = part_of(stay.field, now.value(stay.field.key), stay.part)
        is_back = stay.reason is not LeftoverReason.NEVER_READ and equal_values(there, stay.before)
        yield stay._replace(now=there, reason=LeftoverReason.ALREADY if is_back else stay.reason)
