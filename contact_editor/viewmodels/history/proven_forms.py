"""What the saves in the journal prove of the values that a provider rewrites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.receipt import Outcome
from contact_editor.model.resending.known_values import NOTHING_KNOWN, KnownValues
from contact_editor.model.resending.stored_forms import StoredForm, forms_of
from contact_editor.model.values import ABSENT, Value, equal_values
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord


def known_from(fields: tuple[Field, ...], records: Iterable[SaveRecord]) -> KnownValues:
    """Return what saves of one contact showed; the records come newest first."""
    # Part by part: with all of them in one place, the time is quadratic in the number of saves.
    known: defaultdict[tuple[str, object], KnownValues] = defaultdict(lambda: NOTHING_KNOWN)
    by_key = {field.key: field for field in fields if field.writable}
    for record in reversed(tuple(records)):
        for change in record.changes:
            if change.part is ABSENT and equal_values(_sent(change), change.found):
                place = change.key, ABSENT
                known[place] = known[place].forget(*place, change.found)
        for form in _forms(by_key, record):
            place = form.key, form.part
            earlier = known[place].forms
            if any(_is_reversed(form, each) for each in earlier):
                # It was sent in its original form, and the provider no longer rewrites that.
                known[place] = known[place].forget(*place, form.stored)
            else:
                known[place] = known[place].learn(form)
    return KnownValues(tuple(form for each in known.values() for form in each.forms))


def _forms(fields: dict[str, Field], record: SaveRecord) -> Iterator[StoredForm]:
    of_sets: dict[str, list[SavedChange]] = defaultdict(list)
    for change in record.changes:
        field = fields.get(change.key)
        if field is None or change.outcome in (Outcome.NOT_SENT, Outcome.UNKNOWN):
            continue
        values = (change.before, _sent(change), change.found)
        if field.kind in SETS:
            of_sets[field.key].append(change)
        elif field.kind in MAPS and change.part is not ABSENT:
            if not any(value is ABSENT for value in values[1:]):
                yield from forms_of(field, *({change.part: value} for value in values))
        else:
            yield from forms_of(field, *values)
    for key, changes in of_sets.items():
        sent = tuple(value for each in changes if (value := _sent(each)) is not ABSENT)
        found = tuple(each.found for each in changes if each.found is not ABSENT)
        yield from forms_of(fields[key], (), sent, found)


def _is_reversed(form: StoredForm, earlier: StoredForm) -> bool:
    there, back = (form.sent, earlier.stored), (form.stored, earlier.sent)
    return equal_values(*there) and equal_values(*back)


def _sent(change: SavedChange) -> Value:
    """Return what was sent: what was entered, or else what was there before."""
    unedited = change.outcome == Outcome.CHANGED_UNEXPECTEDLY
    value: Value = change.before if unedited else change.after
    return value
