"""The filter of a long form: the fields that it leaves, by name, value, and what was done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

import msgspec

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.model.fields import SETS, Field, FieldKind
from contact_editor.model.validation import is_wrong
from contact_editor.model.values import Value, is_empty
from contact_editor.translation import provider_text, tr
from contact_editor.viewmodels.copying.field_copy import field_text
from contact_editor.viewmodels.country_names import country_name

_TOGETHER = 32
"""Fields whose texts are collected per step."""
NameOf = Callable[[Field, Any], str]
"""Returns the name of an element of a field, such as that of a list."""


class FieldFilter(msgspec.Struct, frozen=True):
    """What the user searches for; the conditions count together."""

    text: str = ""
    only_filled: bool = False
    only_changed: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The typed words; each has to be in a field's name or value."""
        return tuple(self.text.casefold().split())

    @property
    def is_active(self) -> bool:
        """True while it hides fields."""
        return bool(self.words) or self.only_filled or self.only_changed


class FilteredFields:
    """The fields of a contact that a filter leaves.

    A field with a problem always stays. What is shown stays shown until the filter or the contact
    is another one: nothing vanishes while the user edits it.
    """

    def __init__(self, name_of: NameOf = lambda _field, part: str(part)) -> None:
        self.filter = FieldFilter()
        self.shown: frozenset[str] = frozenset()
        """The keys of the fields that are left."""
        self.kept: frozenset[str] = frozenset()
        """Those of them that are left only because they have a problem."""
        self.wrong: frozenset[str] = frozenset()
        """The keys of all fields with a problem."""
        self.hidden_changes = self.total = 0
        self._name_of = name_of
        self._contact: ContactReference | None = None
        self._texts: dict[str, tuple[Field, Value, str]] = {}

    def show(
        self,
        wanted: FieldFilter,
        fields: Sequence[Field],
        draft: Draft,
        refused: Collection[str] = (),
    ) -> None:
        """Take what the user searches for, and the fields as they are now.

        `refused`: the keys of those whose value the provider refused.
        """
        of_contact = draft.snapshot.reference
        goes_on = wanted == self.filter and of_contact == self._contact
        if of_contact != self._contact:
            self._texts.clear()
        self.filter, self._contact, self.total = wanted, of_contact, len(fields)
        keys = frozenset(field.key for field in fields)
        self.wrong = frozenset(
            field.key for field in fields if field.key in refused or is_wrong(field, draft)
        )
        found = frozenset(field.key for field in fields if self._fits(field, draft))
        self.kept = self.wrong - found
        self.shown = found | self.wrong | (self.shown & keys if goes_on else frozenset())
        self.hidden_changes = len((draft.edits.keys() & keys) - self.shown)

    def no_match_text(self) -> str:
        """Return that no field is left, and for what; empty if one is."""
        if self.shown or not self.filter.is_active:
            return ""
        if self.filter.words:
            return tr("No field matches “{text}”.").format(text=self.filter.text.strip())
        if self.filter.only_changed:
            return tr("No field is changed.")
        return tr("No field is filled.")

    def prepare(self, fields: Sequence[Field], draft: Draft) -> Iterator[None]:
        """Collect the texts in which words are searched for; yield after some."""
        for number, field in enumerate(fields):
            self._text(field, draft.value(field.key))
            if number % _TOGETHER == 0:
                yield

    def forget_names(self) -> None:
        """Ask for the names of elements again; called when others came."""
        self._texts.clear()

    def _fits(self, field: Field, draft: Draft) -> bool:
        wanted = self.filter
        if wanted.only_changed and field.key not in draft.edits:
            return False
        value = draft.value(field.key)
        if wanted.only_filled and is_empty(value):
            return False
        words = wanted.words
        text = self._text(field, value) if words else ""
        return all(word in text for word in words)

    def _text(self, field: Field, value: Value) -> str:
        known = self._texts.get(field.key)
        if known is None or known[0] is not field or known[1] is not value:
            parts = (provider_text(field.label), field.label, field.key, self._value(field, value))
            known = field, value, "\n".join(parts).casefold()
            self._texts[field.key] = known
        return known[2]

    def _value(self, field: Field, value: Value) -> str:
        """Return the value as it can be read in the form; nothing of a sensitive one."""
        if field.sensitive or is_empty(value):
            return ""
        text = field_text(field, value, lambda part: self._name(field, part))
        if field.kind is FieldKind.CHOICE:
            return f"{self._name(field, value)}\n{text}"
        if field.kind is FieldKind.COUNTRY and isinstance(value, str):
            return f"{country_name(value)}\n{text}"
        return text

    def _name(self, field: Field, part: Any) -> str:
        if isinstance(part, str | int) and (label := field.labels.get(part)):
            return provider_text(label)
        return self._name_of(field, part) if field.kind in SETS else str(part)
