"""What the window says of a save reads like a sentence, for one change and for several."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.receipt import Receipt, compare
from contact_editor.model.values import ABSENT
from contact_editor.services import errors
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.translation import time_text
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from tests.model.made_up import snapshot

NAME, CITY = Field(key="name", label="Name"), Field(key="city", label="City")
TAGS = Field(key="tags", label="Tags", kind=FieldKind.TAGS)
PROPERTIES = Field(key="properties", label="Properties", kind=FieldKind.PROPERTIES)
FIELDS = (NAME, CITY, TAGS, PROPERTIES)
BEFORE: dict[str, Any] = {
    "name": "Ann", "city": "Sofia", "tags": ("vip",), "properties": {"plan": "free"},
}  # fmt: skip
BOTH = {"name": "Anna", "city": "Varna"}
LOST = errors.OutcomeUnknown("the connection was lost", host="x.example")
FAULT = errors.ServerError("500", host="x.example", status=500)
REFUSAL = errors.BadRequest("400", host="x.example", status=400)


def receipt(edits: dict[str, Any], found: dict[str, Any]) -> Receipt:
    draft = Draft(snapshot(**BEFORE))
    for field in FIELDS:
        if field.key in edits:
            draft = draft.edited(field, edits[field.key])
    return compare(FIELDS, draft, snapshot(**{**BEFORE, **found}))


@pytest.mark.parametrize(
    ("edits", "found", "error", "title", "text", "rows"),
    [
        ({"name": "Anna"}, {"name": "Anna"}, None, "Saved and verified at", "Stored: Name.", []),
        (BOTH, BOTH, None, "Saved and verified at", "Stored: Name, City.", []),
        (
            {"name": "Anna"}, {}, None, "Not stored, checked at", "",
            ["Name: NOT stored, still “Ann”. Your value stays in the form."],
        ),
        (
            BOTH, {"name": "Anna"}, None, "Partly stored at", "1 of 2 changes are stored.",
            ["City: NOT stored, still “Sofia”. Your value stays in the form.",
             "Name: stored: “Anna”"],
        ),
        (
            {"name": "Anna"}, {"name": "Anna"}, FAULT, "Checked at",
            "The change was stored nevertheless.", [],
        ),
        (BOTH, BOTH, LOST, "Checked at", "All 2 changes were stored nevertheless.", []),
        (
            {"name": "Anna"}, {}, REFUSAL, "Not saved", ": nothing was stored.",
            ["Name: NOT stored, still “Ann”. Your value stays in the form."],
        ),
        (
            {"city": ""}, {"city": "Sofia"}, None, "Not stored, checked at", "",
            ["City: NOT stored, still “Sofia”. Your value stays in the form."],
        ),
        (
            {"name": "Anna"},
            {"name": "Anna", "city": None, "tags": ("new",), "properties": {"size": "L"}}, None,
            "Stored at", "",
            ["City: changed unexpectedly, from “Sofia” to (null)",
             "Tags: vip: removed unexpectedly",
             "Tags: new: added unexpectedly",
             "Properties: plan: removed unexpectedly, it was “free”",
             "Properties: size: added unexpectedly: “L”",
             "Name: stored: “Anna”"],
        ),
    ],
)  # fmt: skip
def test_a_save_is_said_in_sentences(
    edits: dict[str, Any], found: dict[str, Any], error: errors.ServiceError | None, title: str,
    text: str, rows: list[str],
) -> None:  # fmt: skip
    message = saved_message(SaveResult(receipt(edits, found), error))
    assert message.title.startswith(title)
    assert message.text.endswith(text)
    assert [f"{row.label}: {row.text}" for row in message.rows] == rows
    assert "of 1" not in message.whole
    assert "“(" not in message.whole


@pytest.mark.parametrize(
    ("edits", "found", "title"),
    [
        (BOTH, BOTH, "Resolved at {at}: stored"),
        (BOTH, {"name": "Anna"}, "Resolved at {at}: partly stored"),
        (BOTH, {"name": "Anna", "city": ABSENT},
         "Resolved at {at}: stored, as far as the provider reports it"),
        (BOTH, {"city": ABSENT}, "Not stored as of {at}"),
        (BOTH, {"name": "Other", "city": ABSENT}, "Not as entered, checked at {at}"),
        (BOTH, {"name": ABSENT, "city": ABSENT},
         "Still not known at {at}: the provider does not report it"),
    ],
)  # fmt: skip
def test_of_an_unknown_outcome_only_what_a_read_confirms_is_called_stored(
    edits: dict[str, Any], found: dict[str, Any], title: str
) -> None:
    seen = receipt(edits, found)
    at = time_text(seen.at)
    assert saved_message(SaveResult(seen, resolved=True)).title == title.format(at=at)


def test_a_later_look_says_what_is_stored_by_then() -> None:
    one = SaveResult(receipt({"name": "Anna"}, {"name": "Anna"}), later=True)
    assert saved_message(one).text == "The change is stored now."
    both = SaveResult(receipt(BOTH, BOTH), later=True)
    assert saved_message(both).text == "All changes are stored now."
    none = SaveResult(receipt(BOTH, {}), later=True)
    assert saved_message(none).text == "None of the 2 changes could be confirmed."


def test_a_result_names_all_stored_fields_where_there_is_room() -> None:
    fields = tuple(
        Field(key=key, label=label)
        for key, label in zip(
            "abcdef", ("Name", "City", "Phone", "Note", "State", "Zip"), strict=True
        )
    )
    draft = Draft(snapshot(**dict.fromkeys("abcdef", "old")))
    for field in fields:
        draft = draft.edited(field, "new")
    after = snapshot(**dict.fromkeys("abcdef", "new"))
    text = saved_message(SaveResult(compare(fields, draft, after))).text
    assert text == "Stored: Name, City, Phone, Note, State, Zip."
