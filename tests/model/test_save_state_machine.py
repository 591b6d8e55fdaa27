"""Two people edit the contacts of a provider that stores all it is told, in any order.

Whatever they do: a save changes what was edited and nothing else, nobody's edit is lost silently,
and nothing is sent where nothing changed.
"""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import MAPS, SETS, Field, FieldKind
from contact_editor.model.merge import Side, merge
from contact_editor.model.receipt import Outcome, compare
from contact_editor.model.values import ABSENT, UnexpectedValue, Value
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.field_codecs import encode_value
from contact_editor.providers.codecs.update_body import update_body
from tests.catalogue import provider
from tests.counts import counted
from tests.fuzz.cases import EVERYTHING
from tests.model.made_up import both_empty, equal, places

WIRE = {
    "simvoly": {
        "id": 123, "email": "ann@made-up.example", "name": "Ann", "phone": None, "note": "",
        "country": 7, "createdOn": 1573240303, "subscribed": False,
        "subscriberLists": [0, 87647751], "tags": ["Vip", "old"],
        "properties": [{"name": "language", "value": "de"}], "later": [1],
    },
    "notocat": {
        "id": "con_D6zCfeVDaAAT-b9dl9SIE", "email": "ann@made-up.example", "name": "Ann",
        "first_name": "", "subscribed": False, "custom_fields": {"a": [1], "b": None},
        "unsub_token": "made-up", "updatedAt": "2023-04-25T15:30:28.000Z", "later": {"x": 1},
    },
}  # fmt: skip
_TEXT = st.sampled_from(["Ann", "Bob", "", "  "])
_VALUES: dict[FieldKind, st.SearchStrategy[Any]] = {
    FieldKind.YES_NO: st.booleans(),
    FieldKind.TAGS: st.lists(st.sampled_from(["Vip", "new", "old"]), unique=True).map(tuple),
    FieldKind.LISTS: st.lists(st.sampled_from([0, 5, 87647751]), unique=True).map(tuple),
    **{
        kind: st.dictionaries(st.sampled_from(["a", "b", "language"]), _TEXT | st.just([True]))
        for kind in MAPS
    },
}
_ODD = st.sampled_from([None, 12, [{"name": "a"}], [{"name": "a", "value": 1}] * 2, {"a": [1]}])


class Saving(RuleBasedStateMachine):
    """Holds a contact at the provider, and a draft of it that a person works on."""

    provider_id = "simvoly"

    @initialize(data=st.data())
    def open(self, data: st.DataObject) -> None:
        counted[f"{self.provider_id}, runs of the saving machine"] += 1
        self.provider = provider(self.provider_id)
        self.server: dict[str, Any] = copy.deepcopy(WIRE[self.provider_id])
        self.mine = Draft(self._read())
        self.sent = 0
        self.writable = [field for field in self.provider.fields if field.writable]
        # Few fields, so that two people meet in them.
        few = st.lists(st.sampled_from(self.writable), min_size=1, max_size=3, unique=True)
        self.edited = data.draw(few)

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        field = data.draw(st.sampled_from(self.edited))
        if not isinstance(self.mine.value(field.key), UnexpectedValue):
            self.mine = self.mine.edited(field, data.draw(_VALUES.get(field.kind, _TEXT)))

    @rule(data=st.data(), odd=st.booleans())
    def somebody_else_edits(self, data: st.DataObject, odd: bool) -> None:
        field = data.draw(st.sampled_from(self.edited))
        if odd and not (field.always_sent or field.required):
            self.server[field.key] = data.draw(_ODD)
        else:
            self.server[field.key] = encode_value(field, data.draw(_VALUES.get(field.kind, _TEXT)))
        self.server["updatedAt"] = "2024-01-01T00:00:00.000Z"

    @rule(data=st.data())
    def read_again(self, data: st.DataObject) -> None:
        fresh = self._read()
        expected = self._expected(fresh, sides := self._sides(data, fresh))
        merged = merge(self.provider.fields, self.mine, fresh)
        self.mine = merged.resolve(sides)
        self._is(lambda field: self.mine.value(field.key), expected)

    @rule()
    def revert(self) -> None:
        self.mine = Draft(self.mine.snapshot)

    @rule(data=st.data())
    def save(self, data: st.DataObject) -> None:
        fresh, before = self._read(), copy.deepcopy(self.server)
        expected = self._expected(fresh, sides := self._sides(data, fresh))
        draft = merge(self.provider.fields, self.mine, fresh).resolve(sides)
        changes = draft.changes(self.provider.fields)
        if changes:
            self.server |= copy.deepcopy(update_body(self.provider, draft))
            self.sent += 1
        after = self._read()
        self._is(lambda field: after.value(field.key), expected)
        untouched = before.keys() - {field.key for field in self.writable}
        assert {key: self.server[key] for key in untouched} == {k: before[k] for k in untouched}
        moved = any(not equal(before.get(key, ABSENT), self.server[key]) for key in self.server)
        assert moved is bool(changes), "sent for nothing, or not sent"
        receipt = compare(self.provider.fields, draft, after)
        assert receipt.verified
        assert len(receipt.with_outcome(Outcome.STORED)) == len(changes)
        self.mine = Draft(after)

    @precondition(lambda self: not self.mine.edits)
    @rule()
    def save_without_edits(self) -> None:
        merged = merge(self.provider.fields, self.mine, self._read())
        assert merged.draft.changes(self.provider.fields) == ()

    @invariant()
    def consent_and_email_are_never_lost(self) -> None:
        assert isinstance(self.server["subscribed"], bool)
        assert self.server["email"] is not None

    def _read(self) -> ContactSnapshot:
        return decode_contact(self.provider, copy.deepcopy(self.server))

    def _sides(self, data: st.DataObject, fresh: ContactSnapshot) -> tuple[Side, ...]:
        conflicts = merge(self.provider.fields, self.mine, fresh).conflicts
        self.order = [(c.field.key, c.part) for c in conflicts]
        return tuple(data.draw(st.sampled_from(["mine", "theirs"])) for _ in conflicts)

    def _expected(self, fresh: ContactSnapshot, sides: tuple[Side, ...]) -> dict[Any, Value]:
        """Says for each place what it must hold, from base, mine and theirs alone."""
        chosen, settled = dict(zip(self.order, sides, strict=True)), set()
        expected: dict[Any, Value] = {}
        for field in self.provider.fields:
            three = (self.mine.snapshot.value(field.key), self.mine.value(field.key),
                     fresh.value(field.key))  # fmt: skip
            base, mine, theirs = (places(field, value, *three) for value in three)
            for part in {**base, **mine, **theirs}:
                was, edited, now = (each.get(part, ABSENT) for each in (base, mine, theirs))
                keep = equal(was, edited) or equal(edited, now)
                # Both cleared it, one with null and one with an empty text.
                both = all(value is None or value == "" for value in (edited, now))
                keep = keep or (both and not equal(was, now))
                if not keep and not equal(was, now):
                    whole = part not in (*self._parts(field, three),)
                    settled.add(place := (field.key, ABSENT if whole else part))
                    keep = chosen[place] == "theirs"
                expected[field.key, part] = now if keep else edited
        assert settled == set(chosen), "a conflict where there is none"
        return expected

    def _parts(self, field: Field, three: tuple[Value, ...]) -> tuple[Any, ...]:
        if field.kind not in SETS | MAPS or any(
            isinstance(value, UnexpectedValue) for value in three
        ):
            return ()
        return tuple({part: None for value in three for part in places(field, value)})

    def _is(self, value_of: Any, expected: dict[Any, Value]) -> None:
        for field in self.provider.fields:
            parts = {part: value for (key, part), value in expected.items() if key == field.key}
            whole = parts.keys() == {"the whole field"}
            there = places(field, value_of(field), *([UnexpectedValue(0)] if whole else []))
            if whole and len(there) != 1:
                there = {"the whole field": value_of(field)}
            assert there.keys() <= parts.keys(), "a value that no user wrote"
            for part, value in parts.items():
                found = there.get(part, ABSENT)
                right = equal(found, value) or (whole and both_empty(found, value))
                assert right, (field.key, part)


class SavingAtNotocat(Saving):
    provider_id = "notocat"


pytestmark = pytest.mark.slow
TestSaving = Saving.TestCase
TestSavingAtNotocat = SavingAtNotocat.TestCase
TestSaving.settings = TestSavingAtNotocat.settings = settings(
    max_examples=settings().max_examples if EVERYTHING else 25, stateful_step_count=25
)
