"""Facts and decisions about the values that saves of one contact send unchanged."""

from __future__ import annotations

import enum
from collections.abc import Collection
from functools import cached_property
from typing import Any

import msgspec

from contact_editor.model.fields import MAPS, Field
from contact_editor.model.resending.rewritings import Rewritings
from contact_editor.model.resending.stored_forms import StoredForm
from contact_editor.model.resending.suspicious_values import Doubt, doubt_about
from contact_editor.model.values import ABSENT, Value, equal_values, is_empty


class ResendChoice(enum.StrEnum):
    """What the user decides about a value in doubt."""

    SEND = "send"  # as shown
    LEAVE_OUT = "leave out"


class ResendQuestion(msgspec.Struct, frozen=True):
    """An unedited value in doubt that a save would send."""

    field: Field
    value: Value
    doubt: Doubt
    part: Any = ABSENT
    """The property's name or the tag; `ABSENT` for the whole field."""
    may_leave_out: bool = True
    """False if leaving it out would lose the value, or the provider needs it."""
    choice: ResendChoice | None = None
    """None until the user decided."""

    def is_same_question(self, other: ResendQuestion) -> bool:
        mine, theirs = (self.field.key, self.part), (other.field.key, other.part)
        return mine == theirs and equal_values(self.value, other.value)


class Resending(msgspec.Struct, frozen=True):
    """What one save does with the values that it sends unchanged."""

    values: dict[str, Value] = {}
    """Field key to the value that is sent for the one that was read."""
    left_out: frozenset[str] = frozenset()
    """The keys of the fields that are not sent, as the user decided."""
    questions: tuple[ResendQuestion, ...] = ()

    @property
    def undecided(self) -> bool:
        return any(question.choice is None for question in self.questions)

    def decided(self, choice: ResendChoice) -> tuple[ResendQuestion, ...]:
        """Return the questions that the user answered in this way."""
        return tuple(question for question in self.questions if question.choice is choice)

    def is_within(self, reviewed: Resending) -> bool:
        """Return whether no other value is replaced or left out than in a review."""
        return self.left_out <= reviewed.left_out and all(
            key in reviewed.values and equal_values(value, reviewed.values[key])
            for key, value in self.values.items()
        )


AS_READ = Resending()


class KnownValues(msgspec.Struct, frozen=True, dict=True):
    """What receipts proved of the values of one contact, and what the user decided about them."""

    forms: tuple[StoredForm, ...] = ()
    decided: tuple[ResendQuestion, ...] = ()
    rewritings: Rewritings = Rewritings()
    """What the saves of any contact of the account proved."""

    def origin(self, field: Field, part: Any, value: Value) -> StoredForm | None:
        """Return what was sent last when the provider made this value of it, if it would again."""
        if not self.forms:
            return None
        forms = (form for form in self._at(field, part) if equal_values(form.stored, value))
        return next((form for form in forms if form.reproducible and form.certain), None)

    def doubt(self, field: Field, part: Any, value: Value) -> Doubt | None:
        """Return why a value should not be sent as it was read."""
        if not self.forms:
            return doubt_about(field, value)
        for form in self._at(field, part):
            if equal_values(form.stored, value) and not form.reproducible:
                return Doubt.DEFAULTED if is_empty(form.sent) else Doubt.ALTERED
        # What is known of one property says nothing about another one.
        forms = self._at(field, part) if field.kind in MAPS else self._of(field.key)
        if any(equal_values(form.sent, value) for form in forms):
            return Doubt.ALTERED
        return doubt_about(field, value)

    def choice(self, question: ResendQuestion) -> ResendChoice | None:
        """Return what was decided about the same value before."""
        same = (each for each in self.decided if each.is_same_question(question))
        return next((each.choice for each in same), None)

    def decide(self, question: ResendQuestion, choice: ResendChoice) -> KnownValues:
        rest = tuple(each for each in self.decided if not each.is_same_question(question))
        decided = msgspec.structs.replace(question, choice=choice)
        return msgspec.structs.replace(self, decided=(*rest, decided))

    def learn(self, form: StoredForm) -> KnownValues:
        """Take what a receipt proved; what is contradicted by it is no longer relied on.

        What a save showed twice, or went on with, is no coincidence.
        """
        known = self._at(form.key, form.part)
        same = [each for each in known if _same_sent(each, form)]
        if any(not equal_values(each.stored, form.stored) for each in same):
            form = msgspec.structs.replace(form, reproducible=False)
        elif same or any(equal_values(each.stored, form.sent) for each in known):
            form = msgspec.structs.replace(form, certain=True)
        rest = tuple(each for each in self.forms if each not in same)
        return msgspec.structs.replace(self, forms=(*rest, form))

    def add(self, form: StoredForm) -> KnownValues:
        """Learn a form, unless it is what is known already."""
        same = (each for each in self._at(form.key, form.part) if _same_sent(each, form))
        if any(equal_values(each.stored, form.stored) for each in same):
            return self
        return self.learn(form)

    def forget(self, key: str, part: Any, sent: Value) -> KnownValues:
        """Drop what was known of a sent value that was now stored as it is."""
        gone = [f for f in self._at(key, part) if equal_values(f.sent, sent)]
        forms = tuple(each for each in self.forms if each not in gone)
        return msgspec.structs.replace(self, forms=forms)

    def forget_sent(self, key: str, stored: Collection[Any]) -> KnownValues:
        """Drop what was known of elements of a set that were now stored as they were sent."""
        kept = (each for each in self.forms if each.key != key or each.sent not in stored)
        return msgspec.structs.replace(self, forms=tuple(kept))

    def _of(self, key: str) -> list[StoredForm]:
        return [form for form in self.forms if form.key == key]

    def _at(self, field: Field | str, part: Any) -> list[StoredForm]:
        key = field if isinstance(field, str) else field.key
        return self._by_place.get((key, part), [])

    @cached_property
    def _by_place(self) -> dict[tuple[str, Any], list[StoredForm]]:
        places: dict[tuple[str, Any], list[StoredForm]] = {}
        for form in self.forms:
            places.setdefault((form.key, form.part), []).append(form)
        return places


NOTHING_KNOWN = KnownValues()


class LearnedForms:
    """The known forms of a contact, by place, while a read of it is taken."""

    def __init__(self, known: KnownValues) -> None:
        self._known = known
        self._places: dict[tuple[str, Any], KnownValues] = {}
        for form in known.forms:
            self._take(form.key, form.part, (*self._at(form.key, form.part).forms, form))

    def forget(self, key: str, part: Any, sent: Value) -> None:
        """Drop what was known of a sent value that was now stored as it is."""
        self._take(key, part, self._at(key, part).forget(key, part, sent).forms)

    def forget_sent(self, key: str, stored: Collection[Any]) -> None:
        """Drop what was known of elements of a set that were now stored as they were sent."""
        for place in [place for place in self._places if place[0] == key]:
            self._take(*place, self._places[place].forget_sent(key, stored).forms)

    def learn(self, form: StoredForm) -> None:
        """Take what a receipt proved."""
        self._take(form.key, form.part, self._at(form.key, form.part).learn(form).forms)

    def known(self, rewritings: Rewritings) -> KnownValues:
        """Return all that is known now."""
        forms = tuple(form for at in self._places.values() for form in at.forms)
        return msgspec.structs.replace(self._known, forms=forms, rewritings=rewritings)

    def _at(self, key: str, part: Any) -> KnownValues:
        return self._places.get((key, part), NOTHING_KNOWN)

    def _take(self, key: str, part: Any, forms: tuple[StoredForm, ...]) -> None:
        self._places[key, part] = KnownValues(forms)


def _same_sent(one: StoredForm, other: StoredForm) -> bool:
    return equal_values(one.sent, other.sent)
