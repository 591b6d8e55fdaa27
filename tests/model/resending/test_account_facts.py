"""Two saves that show the same prove it; one that shows otherwise withdraws it."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.model.values import ABSENT, Value
from tests.model.made_up import snapshot

CITY = Field(
    key="city", label="City", cleared_by=(Clearing.EMPTY, Clearing.NULL), clearing_certain=False
)
LISTS = Field(key="lists", label="Lists", kind=FieldKind.LISTS, removal="unknown")
CUSTOM = Field(key="custom", label="Custom", kind=FieldKind.CUSTOM_FIELDS, removal="unknown")
FIELDS = (CITY, LISTS, CUSTOM)


def after(facts: AccountFacts, field: Field, *values: Value) -> AccountFacts:
    """Return the facts after a save: before, edited to, and found."""
    before, edited, found = values
    meant = Draft(snapshot(**{field.key: before})).edited(field, edited)
    return facts.after(FIELDS, meant, snapshot(**{field.key: found}))


CASES = [
    (CITY, ("Sofia", "", ""), "clearing_certain", True),
    (CITY, ("Sofia", "", None), "clearing_certain", True),
    (LISTS, ((1, 2), (2,), (2,)), "removal", "yes"),
    (LISTS, ((1, 2), (2,), (2, 3)), "removal", "yes"),
    (CUSTOM, ({"a": 1, "b": 2}, {"b": 2}, {"b": 2}), "removal", "yes"),
]


@pytest.mark.parametrize(("field", "values", "name", "proven"), CASES)
def test_two_saves_prove_it_and_one_withdraws_it(
    field: Field, values: tuple[Value, ...], name: str, proven: Any
) -> None:
    facts = AccountFacts()
    for _ in range(2):
        assert facts.completed(field) is field
        facts = after(facts, field, *values)
    assert getattr(facts.completed(field), name) == proven
    before, edited, _ = values
    facts = after(facts, field, before, edited, before)
    assert facts.completed(field) is field


@pytest.mark.parametrize(
    ("field", "values"),
    [
        (CITY, ("Sofia", "Varna", "")),
        (CITY, ("Sofia", None, None)),
        (CITY, ("", "", "")),
        (CITY, ("Sofia", "", ABSENT)),
        (LISTS, ((1,), (1, 2), (2,))),
        (LISTS, ((1, 2), (2,), ABSENT)),
    ],
)
def test_what_shows_nothing_of_it_proves_nothing(field: Field, values: tuple[Value, ...]) -> None:
    facts = AccountFacts()
    for _ in range(3):
        facts = after(facts, field, *values)
    assert facts.completed(field) is field


def test_what_is_documented_stays() -> None:
    documented = Field(key="lists", label="Lists", kind=FieldKind.LISTS, removal="no")
    facts = AccountFacts(shortens={"lists": 9}, clears={"lists": 9})
    assert facts.completed(documented) is documented
