"""What an undo left, why, and what is there now; which saves are undone."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.receipt import compare
from contact_editor.model.values import ABSENT
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.services.contacts.proposal import Proposal, SaveResult, WriteResult
from contact_editor.services.journal.history.save_record import (
    SaveOutcome,
    SaveRecord,
    dump_record,
    load_record,
)
from contact_editor.viewmodels.history.saves.undone_saves import effective_undos, undone_text
from contact_editor.viewmodels.messages.message import Message, Tone
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from contact_editor.viewmodels.saving.save_undo import (
    Leftover,
    LeftoverReason,
    SaveUndo,
    leftovers_of,
)
from tests.catalogue import field, provider

PROVIDER = provider("simvoly")
NAME, CITY, TAGS = (field("simvoly", key) for key in ("name", "city", "tags"))
READ: dict[str, Any] = {"id": 1, "email": "a@made-up.example", "name": "Jon", "city": "Varna",
                        "tags": ["vip"]}  # fmt: skip


def contact(**values: Any) -> ContactSnapshot:
    return decode_contact(PROVIDER, {**READ, **values})


def undone(wanted: dict[str, str], sent: dict[str, str], now: dict[str, Any], *stays: Leftover,
           ) -> tuple[SaveUndo, SaveResult]:  # fmt: skip
    """Return an undo that wanted some values back, sent some of them, and found others."""
    meant = Draft(contact())
    # What another user changed was read just before the write.
    draft = Draft(contact(**{key: value for key, value in now.items() if key not in sent}))
    for key, value in wanted.items():
        meant = meant.edited(field("simvoly", key), value)
    for key, value in sent.items():
        draft = draft.edited(field("simvoly", key), value)
    changes = draft.changes(PROVIDER.fields)
    written = WriteResult(Proposal(draft, changes, (), ()), 0.1)
    saved = SaveResult(compare(PROVIDER.fields, draft, contact(**now)), written=written)
    return SaveUndo(1_700_000_000.0, meant.changes(PROVIDER.fields), stays), saved


def said(undo: SaveUndo, saved: SaveResult) -> Message:
    return saved_message(saved, undo=undo)


BACK = {"name": "John", "city": "Sofia"}


@pytest.mark.parametrize(
    ("now", "reason", "text"),
    [
        (
            {"city": "Ruse"},
            LeftoverReason.REPLACED,
            "not undone: it has since been changed to “Ruse”",
        ),
        ({"city": "Varna"}, LeftoverReason.LEFT_OUT, "not undone, still “Varna”: you left it out"),
        ({"city": "Sofia"}, LeftoverReason.ALREADY, "already back to “Sofia”"),
    ],
)
def test_what_was_not_sent_is_named_with_its_reason_and_what_is_there_now(
    qapp: QApplication, now: dict[str, str], reason: LeftoverReason, text: str
) -> None:
    undo, saved = undone(BACK, {"name": "John"}, {"name": "John", **now})
    (stay,) = leftovers_of(undo, saved)
    assert stay.reason is reason
    message = said(undo, saved)
    assert [(row.label, row.text) for row in message.rows] == [
        ("Name", "stored: “John”"), ("City", text),
    ]  # fmt: skip
    is_whole = reason is LeftoverReason.ALREADY
    assert message.tone is (Tone.VERIFIED if is_whole else Tone.CAUTION)
    assert ("partly undone" in message.title) is not is_whole


def test_what_could_never_be_undone_is_named_as_it_is_now(qapp: QApplication) -> None:
    stays = (
        Leftover(TAGS, "vip", ABSENT, LeftoverReason.NOT_REMOVABLE, "vip"),
        Leftover(CITY, ABSENT, "S****", LeftoverReason.NEVER_READ, "Ruse"),
    )
    undo, saved = undone({"name": "John"}, {"name": "John"}, {"name": "John"}, *stays)
    message = said(undo, saved)
    assert [row.text for row in message.rows][1:] == [
        "not undone: Tags can't be removed through the API",
        "not undone, still “Varna”: the previous value was never read",
    ]
    assert "1 of 3 changes are undone." in message.text
    gone = msgspec.structs.replace(
        saved, receipt=compare(PROVIDER.fields, saved.written.proposal.draft,  # type: ignore[union-attr]
                               contact(name="John", tags=[]))
    )  # fmt: skip
    assert leftovers_of(undo, gone)[0].reason is LeftoverReason.ALREADY


def test_the_title_has_the_time_of_the_save_that_was_undone(qapp: QApplication) -> None:
    undo, saved = undone(BACK, BACK, BACK)
    assert re.fullmatch(r"Save of .+ undone, verified at .+", said(undo, saved).title)
    undo, saved = undone(BACK, BACK, {"name": "John"})
    assert re.fullmatch(r"Save of .+ partly undone at .+", said(undo, saved).title)
    undo, saved = undone(BACK, BACK, {})
    assert "This was to undo the save of" in said(undo, saved).text
    assert "undone" not in said(undo, saved).title
    assert "This was to undo the save of" in said(undo, SaveResult(None)).text


def record(id: str, undoes: str = "", outcome: str = "stored", **more: Any) -> SaveRecord:
    return SaveRecord(
        id=id, at=1_700_000_000.0, account="a", connection="Acme", environment="sandbox",
        contact_id=1, email=None, title="Ann", outcome=outcome, changes=(), undoes=undoes, **more,
    )  # fmt: skip


def test_a_save_is_undone_unless_its_undo_is_undone_or_was_not_stored() -> None:
    first, undo, redo = record("1"), record("2", "1"), record("3", "2")
    assert effective_undos([undo, first]) == {"1": undo}
    assert effective_undos([redo, undo, first]) == {"2": redo}
    failed = record("2", "1", SaveOutcome.NOT_STORED)
    assert effective_undos([failed, first]) == {}


def test_the_history_says_what_an_undo_left(qapp: QApplication) -> None:
    assert undone_text(None) == ""
    assert undone_text(record("2", "1", stays=("Tags",))).endswith(", except Tags")
    kept = record("2", "1", undoes_at=5.0, stays=("Tags",))
    assert load_record(dump_record(kept)) == kept
