"""Receipt of a save: what was stored, field by field."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec

from contact_editor.model.comparison.lost_keys import LostKey, lost_keys
from contact_editor.model.comparison.sensitive_parts import SensitiveParts
from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, Draft, changes_between, differs, elements, part_of
from contact_editor.model.equivalence import (
    OtherForm,
    is_other_form,
    other_forms,
    plain_text,
    same_name,
)
from contact_editor.model.fields import SETS, Field, FieldKind
from contact_editor.model.values import (
    ABSENT,
    UnexpectedValue,
    UnreadValue,
    Value,
    equal_values,
    is_empty,
)


class Outcome(enum.StrEnum):
    """Outcome of one change."""

    STORED = "stored"
    OTHER_FORM = "stored in another form"  # means the same: `model.equivalence`
    NORMALISED = "normalised"  # stored as another value than it was sent
    NOT_STORED = "not stored"  # still the old value, or empty instead of the new one
    NOT_SENT = "not sent"  # an earlier request of the same save failed
    CHANGED_UNEXPECTEDLY = "changed unasked"
    UNKNOWN = "unknown"


class FieldResult(msgspec.Struct, frozen=True):
    """Result of one change: the old value, the intended value, and the value found now."""

    change: Change
    outcome: Outcome
    found: Value
    stored_as: Any = ABSENT
    """The name of the entry now, if it is in another form."""

    @property
    def forms(self) -> frozenset[OtherForm]:
        """How the stored value differs from the intended one, if it means the same."""
        if self.outcome is not Outcome.OTHER_FORM:
            return frozenset()
        values = other_forms(self.change.after, self.found) or frozenset()
        if self.stored_as is ABSENT:
            return values
        return values | (other_forms(self.change.part, self.stored_as) or frozenset())

    @property
    def confirmed(self) -> bool:
        """Whether the stored value equals the intended one, perhaps in another spelling.

        Any other value may be the provider's form of it or another user's edit. The two cannot
        be told apart, so it verifies nothing.
        """
        if self.outcome is Outcome.NORMALISED:
            return _is_respelling(self.change, self.found)
        return self.outcome in (Outcome.STORED, Outcome.OTHER_FORM)

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
    lost: tuple[LostKey, ...] = ()
    """Values that no field describes and that are no longer there."""

    def with_outcome(self, *outcomes: Outcome) -> tuple[FieldResult, ...]:
        return tuple(result for result in self.findings if result.outcome in outcomes)

    def with_unsent(self, unsent: Iterable[Change]) -> Receipt:
        """Return the receipt that marks the changes that were not sent and are not there."""
        places = {(change.field.key, change.part) for change in unsent}
        missing = (Outcome.NOT_STORED, Outcome.UNKNOWN)

        def marked(result: FieldResult) -> FieldResult:
            place = result.change.field.key, result.change.part
            unsent = result.requested and result.outcome in missing and place in places
            return msgspec.structs.replace(result, outcome=Outcome.NOT_SENT) if unsent else result

        return msgspec.structs.replace(self, findings=tuple(map(marked, self.findings)))

    @property
    def verified(self) -> bool:
        """Whether every change was stored, perhaps respelt, and nothing else changed."""
        return not self.lost and all(result.confirmed for result in self.findings)


def compare(fields: tuple[Field, ...], meant: Draft, found: ContactSnapshot) -> Receipt:
    """Compare the contact as it is now with the intended one.

    `meant` is a draft based on the contact just before the write. Fields that the provider
    changes by itself, that cannot be written, or that were not described then are skipped.
    """
    compared = (f for f in fields if f.writable and not f.changes_by_itself and meant.has(f.key))
    results = tuple(result for field in compared for result in _compare_field(field, meant, found))
    sensitive = SensitiveParts(fields, meant.snapshot, found)
    lost = lost_keys(meant.snapshot.unknown, found.unknown, sensitive)
    return Receipt(findings=results, snapshot=found, at=found.read_at, lost=lost)


def _compare_field(field: Field, meant: Draft, found: ContactSnapshot) -> Iterator[FieldResult]:
    before, now = meant.snapshot.value(field.key), found.value(field.key)
    after = meant.value(field.key)
    intended = {change.part: change for change in changes_between(field, before, after)}
    if isinstance(now, UnreadValue):
        yield from _in_what_was_read(field, intended, before, now)
        return
    was_unread = isinstance(before, UnreadValue) and not intended
    if was_unread or (now is ABSENT and not is_empty(after)):
        unknown = intended.values() or (Change(field, before, before),)
        yield from (FieldResult(change, Outcome.UNKNOWN, now) for change in unknown)
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
        value = seen.after if seen else part_of(field, now, change.part)
        yield _result_of(change, value, part)
    yield from _unintended(field, happened)


def _in_what_was_read(
    field: Field, intended: dict[Any, Change], before: Value, now: UnreadValue
) -> Iterator[FieldResult]:
    """Yield what is known about a set of which not all elements were read: only what is there."""
    for part, change in intended.items():
        is_there = part is not ABSENT and part in now.seen
        unknown = FieldResult(change, Outcome.UNKNOWN, now)
        yield _result_of(change, part, part) if is_there else unknown
    if isinstance(before, UnreadValue):
        return
    known = {*elements(before), *intended}
    came = [Change(field, ABSENT, part, part) for part in now.seen if part not in known]
    yield from (FieldResult(each, Outcome.CHANGED_UNEXPECTEDLY, each.part) for each in came)
    if not (intended or came):
        yield FieldResult(Change(field, before, before), Outcome.UNKNOWN, now)


def _unintended(field: Field, happened: dict[Any, Change]) -> Iterator[FieldResult]:
    """Yield what changed although the user did not edit it."""
    for change in tuple(happened.values()):
        if change.part not in happened or (is_empty(change.before) and is_empty(change.after)):
            continue
        twin = _twin(change, happened)
        if twin is None and not is_other_form(change.before, change.after):
            yield FieldResult(change, Outcome.CHANGED_UNEXPECTEDLY, change.after)
            continue
        kept = Change(field, change.before, change.before, change.part)
        if twin is None:
            yield FieldResult(kept, Outcome.OTHER_FORM, change.after)
        else:
            del happened[twin.part]
            yield FieldResult(kept, Outcome.OTHER_FORM, twin.after, twin.part)


def _twin(change: Change, happened: dict[Any, Change]) -> Change | None:
    """Return the new entry that is a lost one in another form."""
    if change.part is ABSENT or change.after is not ABSENT:
        return None
    came = (other for other in happened.values() if other.before is ABSENT)
    same = (other for other in came if same_name(change.part, other.part))
    return next((o for o in same if other_forms(change.before, o.after) is not None), None)


def _result_of(change: Change, found: Value, part: Any) -> FieldResult:
    if _is_same(change, found):
        # Of a set, the element is its own name, so it is not equal if that is another one.
        outcome = Outcome.STORED if part == change.part else Outcome.OTHER_FORM
    elif equal_values(found, change.before):
        outcome = Outcome.NOT_STORED
    elif is_other_form(found, change.after):
        outcome = Outcome.OTHER_FORM
    elif is_empty(found) != is_empty(change.after):
        outcome = Outcome.NOT_STORED
    else:
        outcome = Outcome.NORMALISED
    stored_as = ABSENT if part == change.part or outcome is Outcome.NOT_STORED else part
    return FieldResult(change, outcome, found, stored_as)


def _is_same(change: Change, found: Value) -> bool:
    if change.part is ABSENT:
        # Neither the order of a set nor null for an empty collection is a difference.
        return not differs(change.field, found, change.after)
    return equal_values(found, change.after)


def _is_respelling(change: Change, found: Value) -> bool:
    """Return whether a value differs only in case, outer spaces or phone punctuation."""
    meant = change.after
    if not (isinstance(meant, str) and isinstance(found, str)):
        return False
    if change.field.kind is FieldKind.PHONE:
        return _PHONE_PUNCTUATION.sub("", meant) == _PHONE_PUNCTUATION.sub("", found)
    return _caseless(meant) == _caseless(found)


# Written between the digits of a phone number. Not the plus: it changes the number.
_PHONE_PUNCTUATION = re.compile(r"[\s()./-]")


def _stored_spelling(change: Change, new: list[Any]) -> Any:
    """Return the name under which the provider stored an added entry, perhaps in another form."""
    part = change.part
    if part is ABSENT or change.after is ABSENT:
        return part
    for name in new:
        if same_name(name, part):
            return name
    if change.field.kind in SETS and isinstance(part, str):
        return next((other for other in new if _caseless(str(other)) == _caseless(part)), part)
    return part


def _caseless(text: str) -> str:
    return plain_text(text).strip().casefold()
