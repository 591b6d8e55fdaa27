"""Receipt of a save: what was stored, field by field."""

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
    """Outcome of one change."""

    STORED = "stored"
    NORMALISED = "normalised"  # stored, in another form than it was sent
    NOT_STORED = "not stored"  # still the old value, or empty instead of the new one
    CHANGED_UNEXPECTEDLY = "changed unasked"
    UNKNOWN = "unknown"


class FieldResult(msgspec.Struct, frozen=True):
    """Result of one change: the old value, the intended value, and the value found now."""

    change: Change
    outcome: Outcome
    found: Value

    @property
    def confirmed(self) -> bool:
        """Whether the stored value equals the intended one, perhaps in another spelling.

        Any other value may be the provider's form of it or another user's edit. The two cannot
        be told apart, so it verifies nothing.
        """
        if self.outcome is Outcome.NORMALISED:
            return _is_respelling(self.change, self.found)
        return self.outcome is Outcome.STORED

    @property
    def requested(self) -> bool:
        """Whether the user made this change."""
        return self.outcome is not Outcome.CHANGED_UNEXPECTEDLY and not equal_values(
            self.change.before, self.change.after
        )


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """Results of one save, field by field, and the contact as it is now."""

    findings: tuple[FieldResult, ...]
    snapshot: ContactSnapshot
    at: datetime

    def with_outcome(self, *outcomes: Outcome) -> tuple[FieldResult, ...]:
        return tuple(result for result in self.findings if result.outcome in outcomes)

    @property
    def verified(self) -> bool:
        """Whether every change was stored, perhaps respelt, and nothing else changed."""
        return all(result.confirmed for result in self.findings)


def compare(fields: tuple[Field, ...], meant: Draft, found: ContactSnapshot) -> Receipt:
    """Compare the contact as it is now with what was meant.

    `meant` is a draft over the contact as it was just before the write. Fields that the provider
    changes by itself and fields that cannot be written are skipped.
    """
    compared = (field for field in fields if field.writable and not field.changes_by_itself)
    results = tuple(result for field in compared for result in _compare_field(field, meant, found))
    return Receipt(findings=results, snapshot=found, at=found.read_at)


def _compare_field(field: Field, meant: Draft, found: ContactSnapshot) -> Iterator[FieldResult]:
    before, now = meant.snapshot.value(field.key), found.value(field.key)
    after = meant.value(field.key)
    intended = {change.part: change for change in changes_between(field, before, after)}
    if now is ABSENT and not is_empty(after):
        unknown = intended.values() or (Change(field, before, before),)
        yield from (FieldResult(change, Outcome.UNKNOWN, ABSENT) for change in unknown)
        return
    happened = {change.part: change for change in changes_between(field, before, now)}
    for part, change in intended.items():
        if part is not ABSENT and isinstance(now, UnexpectedValue):
            yield FieldResult(change, Outcome.UNKNOWN, now)
            continue
        if part not in happened:
            new = (other for other, seen in happened.items() if seen.before is ABSENT)
            part = _stored_spelling(change, [other for other in new if other not in intended])
        seen = happened.pop(part, None)
        yield _result_of(change, seen.after if seen else _part_of(field, now, change.part))
    for change in happened.values():
        if not (is_empty(change.before) and is_empty(change.after)):
            yield FieldResult(change, Outcome.CHANGED_UNEXPECTEDLY, change.after)


def _result_of(change: Change, found: Value) -> FieldResult:
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


def _is_respelling(change: Change, found: Value) -> bool:
    """Return whether a value differs only in case, outer spaces or phone punctuation."""
    meant = change.after
    if is_empty(meant) and is_empty(found):
        return True
    if not (isinstance(meant, str) and isinstance(found, str)):
        return False
    if change.field.kind is FieldKind.PHONE:
        return _PHONE_PUNCTUATION.sub("", meant) == _PHONE_PUNCTUATION.sub("", found)
    return meant.strip().casefold() == found.strip().casefold()


# Written between the digits of a phone number. Not the plus: it changes the number.
_PHONE_PUNCTUATION = re.compile(r"[\s()./-]")


def _stored_spelling(change: Change, new: list[Any]) -> Any:
    """Return the tag that the provider stored instead of an added one, in another spelling."""
    part = change.part
    if change.field.kind in SETS and isinstance(part, str) and change.after is not ABSENT:
        plain = part.strip().casefold()
        return next((other for other in new if str(other).strip().casefold() == plain), part)
    return part
