"""What came of a save, field by field."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, Draft, changes_between, elements, entries
from contact_editor.model.fields import MAPS, SETS, Field, FieldKind
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values, is_empty


class Outcome(enum.StrEnum):
    """What became of one change."""

    STORED = "stored"
    NORMALISED = "normalised"  # stored, but not as it was sent
    NOT_STORED = "not stored"  # still the old value, or nothing where something was meant
    CHANGED_UNEXPECTEDLY = "changed unasked"
    UNKNOWN = "unknown"


class FieldResult(msgspec.Struct, frozen=True):
    """What became of one change: what was there, what was meant, what is there now."""

    change: Change
    outcome: Outcome
    found: Value

    @property
    def confirmed(self) -> bool:
        """True where what is there says the same as what was meant, perhaps in another spelling.

        A value that says something else may be the provider's form of it, or somebody else's
        edit: nobody can tell, so nothing is verified by it.
        """
        if self.outcome is Outcome.NORMALISED:
            return _respells(self.change, self.found)
        return self.outcome is Outcome.STORED

    @property
    def requested(self) -> bool:
        """True where a person meant this change."""
        return self.outcome is not Outcome.CHANGED_UNEXPECTEDLY and not equal_values(
            self.change.before, self.change.after
        )


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one save, field by field, and the contact as it is now."""

    findings: tuple[FieldResult, ...]
    snapshot: ContactSnapshot
    at: datetime

    def with_outcome(self, *outcomes: Outcome) -> tuple[FieldResult, ...]:
        return tuple(finding for finding in self.findings if finding.outcome in outcomes)

    @property
    def verified(self) -> bool:
        """True where every change is there, if in another spelling, and nothing else moved."""
        return all(finding.confirmed for finding in self.findings)


def compare(fields: tuple[Field, ...], meant: Draft, found: ContactSnapshot) -> Receipt:
    """Holds the contact as it is now against what was meant.

    `meant` lies over the contact as it was just before the write. Fields that the provider moves
    by itself and fields that cannot be written are not judged.
    """
    judged = (field for field in fields if field.writable and not field.changes_by_itself)
    findings = tuple(finding for field in judged for finding in _compared(field, meant, found))
    return Receipt(findings=findings, snapshot=found, at=found.read_at)


def _compared(field: Field, meant: Draft, found: ContactSnapshot) -> Iterator[FieldResult]:
    before, now = meant.snapshot.value(field.key), found.value(field.key)
    after = meant.value(field.key)
    intended = {change.part: change for change in changes_between(field, before, after)}
    if now is ABSENT and not is_empty(after):
        silent = intended.values() or (Change(field, before, before),)
        yield from (FieldResult(change, Outcome.UNKNOWN, ABSENT) for change in silent)
        return
    happened = {change.part: change for change in changes_between(field, before, now)}
    for part, change in intended.items():
        if part is not ABSENT and isinstance(now, UnexpectedValue):
            yield FieldResult(change, Outcome.UNKNOWN, now)
            continue
        if part not in happened:
            new = (other for other, seen in happened.items() if seen.before is ABSENT)
            part = _respelt(change, [other for other in new if other not in intended])
        seen = happened.pop(part, None)
        yield _judged(change, seen.after if seen else _part_of(field, now, change.part))
    for change in happened.values():
        if not (is_empty(change.before) and is_empty(change.after)):
            yield FieldResult(change, Outcome.CHANGED_UNEXPECTEDLY, change.after)


def _judged(change: Change, found: Value) -> FieldResult:
    if equal_values(found, change.after):
        return FieldResult(change, Outcome.STORED, found)
    if equal_values(found, change.before) or is_empty(found) != is_empty(change.after):
        return FieldResult(change, Outcome.NOT_STORED, found)
    return FieldResult(change, Outcome.NORMALISED, found)


def _part_of(field: Field, value: Value, part: Any) -> Value:
    if part is ABSENT:
        return value
    if field.kind in SETS:
        return part if part in elements(value) else ABSENT
    if field.kind in MAPS:
        entry: Value = entries(value).get(part, ABSENT)
        return entry
    raise TypeError(f"a field of kind {field.kind} has no parts")


def _respells(change: Change, found: Value) -> bool:
    """Tells whether a value is the meant one but for capitals and blanks, or a phone's signs."""
    meant = change.after
    if is_empty(meant) and is_empty(found):
        return True
    if not (isinstance(meant, str) and isinstance(found, str)):
        return False
    if change.field.kind is FieldKind.PHONE:
        return _DIALLED.sub("", meant) == _DIALLED.sub("", found)
    return meant.strip().casefold() == found.strip().casefold()


# What people write between the digits of a phone number. The plus is not among it.
_DIALLED = re.compile(r"[\s()./-]")


def _respelt(change: Change, new: list[Any]) -> Any:
    """Finds the tag that the provider stored in place of an added one, in another spelling."""
    part = change.part
    if change.field.kind in SETS and isinstance(part, str) and change.after is not ABSENT:
        plain = part.strip().casefold()
        return next((other for other in new if str(other).strip().casefold() == plain), part)
    return part
