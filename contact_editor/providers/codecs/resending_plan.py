"""What a save does with the values that it sends unchanged: as read, in another form, or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

import msgspec

from contact_editor.model.draft import Draft, elements, entries
from contact_editor.model.fields import MAPS, SETS, Field, unknown_field
from contact_editor.model.resending.known_values import (
    KnownValues,
    LearnedForms,
    ResendChoice,
    Resending,
    ResendQuestion,
)
from contact_editor.model.resending.stored_forms import forms_of
from contact_editor.model.resending.suspicious_values import Doubt, doubt_about
from contact_editor.model.values import ABSENT, UnplacedValue, Value, equal_values, is_empty
from contact_editor.providers.description import Provider
from contact_editor.providers.places import is_within, value_at
from contact_editor.providers.sensitive_fields import mask_sensitive


def is_sent(provider: Provider, field: Field, draft: Draft) -> bool:
    """Return whether a save sends a field by itself; only what is filled, but for edits."""
    if not field.writable or field.is_written_by_element:
        return False
    if field.key in draft.edits:
        return True
    value = draft.value(field.key)
    if value is ABSENT or value is None or isinstance(value, UnplacedValue):
        return False
    return _is_needed(field) or (left_out(provider, field) != "kept" and not is_empty(value))


def _is_needed(field: Field) -> bool:
    """Return whether a write always has the field, if it has a value."""
    return field.required or field.always_sent


def is_sent_around(provider: Provider, field: Field, draft: Draft) -> bool:
    """Return whether a save sends what the provider has in place of the field's object.

    It would be lost as a value of the field's own would be.
    """
    if not isinstance(draft.value(field.key), UnplacedValue) or field.write_at:
        return False
    return _is_needed(field) or left_out(provider, field) != "kept"


def left_out(provider: Provider, field: Field) -> str:
    """Return what happens to a field that a write leaves out."""
    return field.left_out or provider.saving.left_out


def carried_fields(provider: Provider, draft: Draft) -> tuple[Field, ...]:
    """Return the fields that are sent in an object that the write replaces as a whole."""
    within = _fields_in_replaced_objects(provider, draft)
    return tuple(field for field in within if not is_sent(provider, field, draft))


def _fields_in_replaced_objects(provider: Provider, draft: Draft) -> tuple[Field, ...]:
    """Return the fields, sent by themselves or not, whose object is sent complete."""
    wholes = _replaced_objects(provider, draft)
    return tuple(
        field
        for field in provider.fields
        if field.writable and any(is_within(field.write_place, whole) for whole in wholes)
    )


def _replaced_objects(provider: Provider, draft: Draft) -> list[str]:
    """Return the places of the objects that are sent complete because a field in them is sent."""
    sent = [field for field in provider.fields if is_sent(provider, field, draft)]
    return [
        whole
        for whole in draft.snapshot.wire.objects
        if any(is_within(field.write_place, whole) for field in sent)
    ]


def resending_plan(provider: Provider, draft: Draft, known: KnownValues) -> Resending:
    """Return what is sent for the unedited values, and what the user must decide."""
    values: dict[str, Value] = {}
    omitted: set[str] = set()
    questions: list[ResendQuestion] = []
    in_objects = _fields_in_replaced_objects(provider, draft)
    for field in provider.fields:
        if not (field in in_objects or is_sent(provider, field, draft)):
            continue
        if isinstance(draft.snapshot.value(field.key), UnplacedValue):
            continue
        # What is part of an object that is replaced is sent with it in any case.
        may = field not in in_objects and _may_leave_out(provider, field, draft)
        value, asked = _with_known_forms(field, draft, known, may_leave_out=may)
        questions += asked
        left = [each for each in asked if each.choice is ResendChoice.LEAVE_OUT]
        if left and field.key not in draft.edits:
            omitted.add(field.key)
        for each in left if field.key in draft.edits else ():
            value = _with_parts(field, value, {each.part: ABSENT})
        if not equal_values(value, draft.value(field.key)):
            values[field.key] = value
    questions += _about_unknown_keys(provider, draft, known)
    return Resending(values, frozenset(omitted), tuple(questions))


def _with_known_forms(
    field: Field, draft: Draft, known: KnownValues, *, may_leave_out: bool
) -> tuple[Value, list[ResendQuestion]]:
    """Return the value in the form in which it was sent last, and the questions about the rest."""
    replaced: dict[Any, Value] = {}
    asked: list[ResendQuestion] = []
    for part, one in untouched_parts(field, draft):
        origin = known.origin(field, part, one)
        if origin is not None:
            replaced[part] = origin.sent
            continue
        made_of = known.rewritings.origin(field, part, one)
        doubt = known.doubt(field, part, one)
        if made_of is ABSENT:
            doubt = doubt or Doubt.REWRITTEN
        elif not equal_values(made_of, one):
            replaced[part] = made_of
            doubt = None if doubt is Doubt.ALTERED else doubt
        if doubt is None or _has_stored_form(field, draft, known, one):
            continue
        question = ResendQuestion(field, one, doubt, part, may_leave_out)
        if part is not ABSENT and field.key not in draft.edits:
            # It is sent or left out as a whole, so one answer holds for all of it.
            question = ResendQuestion(field, draft.value(field.key), doubt, ABSENT, may_leave_out)
        if not any(each.is_same_question(question) for each in asked):
            asked.append(_answered(question, known))
    return _with_parts(field, draft.value(field.key), replaced), asked


def _about_unknown_keys(
    provider: Provider, draft: Draft, known: KnownValues
) -> Iterator[ResendQuestion]:
    """Yield a question for each replaced object that has something doubtful besides fields."""
    for whole in _replaced_objects(provider, draft):
        field, rest = unknown_field(whole), value_at(draft.snapshot.unknown, whole)
        if rest is not ABSENT and (doubt := doubt_about(field, rest)) is not None:
            named = mask_sensitive(provider, rest, "…")
            yield _answered(ResendQuestion(field, named, doubt, may_leave_out=False), known)


def _answered(question: ResendQuestion, known: KnownValues) -> ResendQuestion:
    choice = known.choice(question)
    if choice is ResendChoice.LEAVE_OUT and not question.may_leave_out:
        # It was decided where leaving it out lost nothing.
        choice = None
    return msgspec.structs.replace(question, choice=choice)


def untouched_parts(field: Field, draft: Draft) -> Iterator[tuple[Any, Value]]:
    """Yield the parts of a field, or the whole, that are as they were read."""
    before, after = draft.snapshot.value(field.key), draft.value(field.key)
    edited = field.key in draft.edits
    if field.kind in SETS and isinstance(after, tuple):
        yield from ((one, one) for one in after if not edited or one in elements(before))
    elif field.kind in MAPS and isinstance(after, Mapping):
        old = entries(before)
        for name, entry in after.items():
            if not edited or equal_values(old.get(name, ABSENT), entry):
                yield name, entry
    elif not edited:
        yield ABSENT, after


def _has_stored_form(field: Field, draft: Draft, known: KnownValues, element: Value) -> bool:
    """Return whether a set has what the provider makes of one of its elements already."""
    now = elements(draft.snapshot.value(field.key))
    forms = (form for form in known.forms if form.key == field.key and form.sent == element)
    return field.kind in SETS and any(form.stored in now for form in forms)


def _may_leave_out(provider: Provider, field: Field, draft: Draft) -> bool:
    if field.key in draft.edits:
        # A part of a collection: it stays only where what is missing is not removed.
        return field.removal != "yes"
    return not _is_needed(field) and left_out(provider, field) != "cleared"


def _with_parts(field: Field, value: Any, replaced: Mapping[Any, Value]) -> Value:
    """Return a value with other parts; `ABSENT` as the part is the whole, as its value nothing."""
    if not replaced:
        return cast("Value", value)
    if ABSENT in replaced:
        return replaced[ABSENT]
    if field.kind in SETS:
        parts = (replaced.get(one, one) for one in value)
        return tuple(dict.fromkeys(one for one in parts if one is not ABSENT))
    changed = {**value, **replaced}
    return {name: entry for name, entry in changed.items() if entry is not ABSENT}


def learned(
    provider: Provider,
    draft: Draft,
    sent: Resending,
    found: Mapping[str, Value],
    known: KnownValues,
) -> KnownValues:
    """Return what is known after a read showed what a save stored."""
    carried, forms, rewritings = (
        carried_fields(provider, draft),
        LearnedForms(known),
        known.rewritings,
    )
    for field in provider.fields:
        if not field.writable or field.is_written_by_element or field.changes_by_itself:
            continue
        went = field in carried or is_sent(provider, field, draft)
        # What is there instead of a value that was left out is no value that this save sent.
        went = went and field.key not in sent.left_out
        value = sent.values.get(field.key, draft.value(field.key)) if went else ABSENT
        now = found.get(field.key, ABSENT)
        for part, one in _parts_of(field, value):
            if equal_values(one, _part_in(field, now, part)):
                forms.forget(field.key, part, one)
        if field.kind in SETS:
            forms.forget_sent(field.key, set(elements(value)) & set(elements(now)))
        rewritings = rewritings.after(field, value, now)
        for form in forms_of(field, draft.snapshot.value(field.key), value, now):
            forms.learn(form)
    return forms.known(rewritings)


def _parts_of(field: Field, value: Value) -> Iterator[tuple[Any, Value]]:
    if field.kind in MAPS:
        yield from entries(value).items()
    elif field.kind not in SETS and value is not ABSENT:
        yield ABSENT, value


def _part_in(field: Field, value: Value, part: Any) -> Value:
    return entries(value).get(part, ABSENT) if field.kind in MAPS else value
