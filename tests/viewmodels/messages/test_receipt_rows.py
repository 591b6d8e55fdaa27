"""The rows of a result: what was not stored is in them, however long the save was."""

from __future__ import annotations

from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.receipt import compare
from contact_editor.services.contacts.proposal import Proposal, ProposedRequest, WriteResult
from contact_editor.services.http.transport import Request
from contact_editor.viewmodels.messages.message import RowMark
from contact_editor.viewmodels.messages.receipt_rows import receipt_rows
from tests.model.made_up import snapshot

TAGS = Field(key="tags", label="Tags", kind=FieldKind.TAGS)
FIELDS = tuple(Field(key=f"f{n}", label=f"Field {n}") for n in range(60))
BEFORE = {field.key: "before" for field in FIELDS}
MEANT = {field.key: "after" for field in FIELDS}


def test_what_the_last_of_several_requests_did_not_store_is_among_the_rows() -> None:
    draft = Draft(snapshot(**BEFORE), MEANT)
    receipt = compare(FIELDS, draft, snapshot(**MEANT | {"f59": "before"}))
    changes = tuple(Change(field, "before", "after") for field in FIELDS)
    requests = tuple(
        ProposedRequest(Request(method, "/contacts/1"), part)
        for method, part in (("PATCH", changes[:58]), ("PUT", changes[58:]))
    )
    written = WriteResult(Proposal(draft, changes, (), requests), 0.0, sent=2)
    rows = receipt_rows(receipt, written, open_end=False)
    assert [row.label for row in rows if row.mark is RowMark.FAILED] == ["Field 59"]
    assert [row.number for row in rows if row.number] == [1, 2]
    assert rows[-1].label == "…"


def test_a_tag_that_was_not_stored_does_not_read_as_if_there_were_none() -> None:
    before = snapshot(tags=("vip",))
    receipt = compare((TAGS,), Draft(before, {"tags": ("vip", "new")}), before)
    (row,) = receipt_rows(receipt, open_end=False)
    assert (row.label, row.text) == ("Tags: new", "NOT stored. Your value stays in the form.")
