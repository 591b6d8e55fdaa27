"""What a changed field was before, in a few words."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.draft import Change
from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import ABSENT
from contact_editor.ui.saving.change_list import field_sides
from contact_editor.viewmodels.messages.change_text import change_summary, previous_value_text
from contact_editor.viewmodels.messages.distinct_texts import field_texts
from contact_editor.viewmodels.messages.receipt_messages import irreversible_text
from contact_editor.viewmodels.messages.receipt_rows import sent_rows

NAME = Field(key="name", label="Name")
TAGS = Field(key="tags", label="Tags", kind=FieldKind.TAGS)
PROPERTIES = Field(key="properties", label="Properties", kind=FieldKind.PROPERTIES)


@pytest.mark.parametrize(
    ("field", "before", "after", "text"),
    [
        (NAME, "Jon", "John", "was “Jon”"),
        (TAGS, ("a", "b"), ("b", "c"), "added: c; removed: a"),
        (PROPERTIES, {"x": "1", "y": "2"}, {"x": "3"}, "removed: y “2”; x was “1”"),
    ],
)
def test_a_change_says_what_was_there_before(
    field: Field, before: Any, after: Any, text: str
) -> None:
    assert previous_value_text(field, before, after) == text


def test_an_element_is_called_by_its_name() -> None:
    lists = Field(key="lists", label="Lists", kind=FieldKind.LISTS)
    text = previous_value_text(lists, (1,), (1, 2), {1: "News", 2: "Offers"}.__getitem__)
    assert text == "added: Offers"


LISTS = Field(key="lists", label="Lists", kind=FieldKind.LISTS, lookup="lists")
TWO_CUSTOMERS = {"s1": "Lead", "s2": "Customer", "s3": "Customer"}
STAGE = Field(
    key="stage", label="Stage", kind=FieldKind.CHOICE,
    options=tuple(Option(value=value, label=label) for value, label in TWO_CUSTOMERS.items()),
)  # fmt: skip
COLOURS = Field(
    key="colours", label="Colours", kind=FieldKind.CHOICES,
    options=(Option(value="c1", label="Red"), "blue"),
)  # fmt: skip
COUNTRY = Field(key="country", label="Country", kind=FieldKind.COUNTRY)
NAMES = {"lists": {5: "Newsletter"}}
CHANGES = (
    (Change(LISTS, ABSENT, 5, 5), "Lists: added Newsletter (#5)"),
    (Change(LISTS, 6, ABSENT, 6), "Lists: removed #6"),
    (Change(STAGE, "s1", "s2"), "Stage: Lead → Customer"),
    (Change(STAGE, "s2", "s3"), "Stage: s2 → s3"),
    (Change(STAGE, "s9", "s1"), "Stage: s9 → Lead"),
    (Change(COLOURS, ABSENT, "c1", "c1"), "Colours: added Red"),
    (Change(COLOURS, (), ("c1", "blue")), "Colours: (none) → Red, blue"),
    (Change(COUNTRY, "DE", "BG"), "Country: Germany (DE) → Bulgaria (BG)"),
    (Change(NAME, "5", 5), "Name: 5 (text) → 5 (number)"),
)


@pytest.mark.parametrize(("change", "text"), CHANGES)
def test_lists_options_and_countries_have_their_names_wherever_a_change_is_told(
    change: Change, text: str
) -> None:
    assert change_summary(change, NAMES) == text
    assert irreversible_text((change,), NAMES) == f"Can't be undone: {text}"
    label, said = (row := sent_rows((change,), NAMES)[0]).label, row.text
    if change.part is not ABSENT:
        assert label == f"{change.field.label}: {text.split(' ', 2)[2]}"
    elif change.field is not NAME:
        assert f"“{text.split(' → ')[1]}”" in said


@pytest.mark.parametrize("before", ["s1", "s2", "s3", "s9"])
@pytest.mark.parametrize("after", ["s1", "s2", "s3", "s9"])
def test_two_values_never_look_the_same_by_their_names(before: str, after: str) -> None:
    texts = field_texts(STAGE, before, after, 60)
    assert (texts[0] == texts[1]) == (before == after)
    segments = field_sides(STAGE, before, after)
    shown = ["".join(segment.text for segment in side) for side in segments]
    assert (shown[0] == shown[1]) == (before == after)
