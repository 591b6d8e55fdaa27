"""A decision holds for exactly the conflict that it was made for."""

from __future__ import annotations

from contact_editor.model.fields import Field
from contact_editor.model.merge import Conflict
from contact_editor.model.values import ABSENT
from contact_editor.viewmodels.saving.conflict_decisions import ConflictDecisions

CITY, NAME = Field(key="city", label="City"), Field(key="name", label="Name")


def conflict(field: Field = CITY, mine: str = "Plovdiv", theirs: str = "Varna") -> Conflict:
    return Conflict(field=field, part=ABSENT, base="Sofia", mine=mine, theirs=theirs)


def test_the_same_conflict_keeps_its_decision() -> None:
    decisions = ConflictDecisions()
    decisions.keep([conflict(), conflict(NAME)], ["mine", None])
    assert decisions.of([conflict(NAME), conflict()]) == (None, "mine")


def test_a_conflict_with_other_values_is_undecided() -> None:
    decisions = ConflictDecisions()
    decisions.keep([conflict()], ["theirs"])
    assert decisions.of([conflict(theirs="Burgas")]) == (None,)


def test_a_decision_that_is_withdrawn_is_forgotten() -> None:
    decisions = ConflictDecisions()
    decisions.keep([conflict()], ["mine"])
    decisions.keep([conflict()], [None])
    assert decisions.of([conflict()]) == (None,)
