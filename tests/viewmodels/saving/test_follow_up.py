"""What an undo writes back, and what it does not."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.receipt import Outcome, compare
from contact_editor.model.validation import save_blockers
from contact_editor.model.values import ABSENT
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.viewmodels.history.save_reversal import reversal_of_record
from contact_editor.viewmodels.history.undo_preview import undo_rows
from contact_editor.viewmodels.saving.follow_up import reversal_of, with_later_edits
from contact_editor.viewmodels.saving.save_undo import LeftoverReason, leftover
from tests.catalogue import field, provider

PROVIDER = provider("simvoly")
READ: dict[str, Any] = {"id": 1, "email": "a@made-up.example", "phone": "**** 12", "city": "Sofia"}
WRITTEN = {"phone": "+359 2 000 000", "city": "Varna"}


def test_undoing_a_save_never_writes_a_mask() -> None:
    meant = Draft(decode_contact(PROVIDER, READ))
    for key, value in WRITTEN.items():
        meant = meant.edited(field("simvoly", key), value)
    stored = decode_contact(PROVIDER, {**READ, **WRITTEN})
    reversal = reversal_of(compare(PROVIDER.fields, meant, stored))
    assert reversal.draft.edits == {"city": "Sofia"}
    assert [change.field.key for change in reversal.irreversible] == ["phone"]


def test_undoing_a_save_of_earlier_never_writes_a_mask() -> None:
    changes = tuple(
        SavedChange(
            key=key, label=key, part=ABSENT, before=READ[key], after=value,
            outcome=Outcome.STORED, found=value,
        )
        for key, value in WRITTEN.items()
    )  # fmt: skip
    record = SaveRecord(
        id="x", at=0.0, account="a", connection="Acme", environment="sandbox", contact_id=1,
        email=None, title="Ann", outcome="stored", changes=changes,
    )  # fmt: skip
    now = Draft(decode_contact(PROVIDER, {**READ, **WRITTEN}))
    reversal = reversal_of_record(PROVIDER.fields, record, now)
    assert reversal.draft.edits == {"city": "Sofia"}
    assert [(stay.field.key, stay.reason) for stay in reversal.stays] == [
        ("phone", LeftoverReason.NEVER_READ)
    ]


def flag(*cleared_by: Clearing) -> Field:
    return msgspec.structs.replace(
        field("simvoly", "city"), kind=FieldKind.YES_NO, codec="yes-no", cleared_by=cleared_by,
        required=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "before", "reason"),
    [
        (flag(), None, LeftoverReason.NOT_CLEARABLE),
        (flag(Clearing.NULL), None, None),
        (flag(), False, None),
        (field("simvoly", "email"), "not an email", LeftoverReason.NOT_VALID),
    ],
)
def test_what_could_not_be_sent_does_not_stop_the_undo_of_the_rest(
    qapp: QApplication, one: Field, before: Any, reason: LeftoverReason | None
) -> None:
    name = field("simvoly", "name")
    fields, after = (name, one), "b@made-up.example" if isinstance(before, str) else True
    read = decode_contact(PROVIDER, READ)
    old = msgspec.structs.replace(read, values={name.key: "John", one.key: before})
    new = msgspec.structs.replace(read, values={name.key: "Jon", one.key: after})
    receipt = compare(fields, Draft(old).edited(name, "Jon").edited(one, after), new)
    changes = tuple(
        SavedChange(
            key=each.key, label=each.key, part=ABSENT, before=old.value(each.key),
            after=new.value(each.key), outcome=Outcome.STORED, found=new.value(each.key),
        )
        for each in fields
    )  # fmt: skip
    record = SaveRecord(
        id="x", at=0.0, account="a", connection="Acme", environment="sandbox", contact_id=1,
        email=None, title="Ann", outcome="stored", changes=changes,
    )  # fmt: skip
    back = {"name": "John"} if reason else {"name": "John", one.key: before}
    earlier = reversal_of_record(fields, record, Draft(new))
    for draft in (reversal_of(receipt).draft, earlier.draft):
        assert draft.edits == back
        assert not save_blockers(fields, draft)
    assert [stay.reason for stay in earlier.stays] == ([reason] if reason else [])
    assert [leftover(change).reason for change in reversal_of(receipt).irreversible] == (
        [reason] if reason else []
    )
    if before is None and not reason:
        assert undo_rows(earlier)[-1].text == "is cleared again"
    if reason:
        shown = undo_rows(earlier)[-1].text
        assert shown.startswith("not undone, still “")
        assert ("cleared through the API" in shown) is (before is None)


def with_own(draft: Draft, **values: tuple[str, str]) -> Draft:
    """Edit fields of the account that the description does not know."""
    read = {**draft.snapshot.values, **{key: began for key, (began, _) in values.items()}}
    edits = {**draft.edits, **{key: edit for key, (_, edit) in values.items()}}
    return Draft(msgspec.structs.replace(draft.snapshot, values=read), edits)


def test_where_two_drafts_meet_the_edits_of_both_that_no_field_describes_are_kept() -> None:
    read = Draft(decode_contact(PROVIDER, READ))
    earlier = read.edited(field("simvoly", "city"), "Varna")
    earlier = with_own(earlier, colour=("red", "green"), size=("M", "L"))
    now = with_own(read, colour=("red", "blue"), team=("one", "two"))
    met = with_later_edits(PROVIDER.fields, earlier, now)
    assert met.edits == {"city": "Varna", "size": "L", "colour": "blue", "team": "two"}
    began = {key: met.snapshot.value(key) for key in met.edits}
    assert began == {"city": "Sofia", "size": "M", "colour": "red", "team": "one"}
