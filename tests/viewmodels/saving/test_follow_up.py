"""What an undo writes back, and what it does not."""

from __future__ import annotations

from typing import Any

import msgspec

from contact_editor.model.draft import Draft
from contact_editor.model.receipt import Outcome, compare
from contact_editor.model.values import ABSENT
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.viewmodels.history.save_reversal import reversal_of_record
from contact_editor.viewmodels.saving.follow_up import reversal_of, with_later_edits
from contact_editor.viewmodels.saving.save_undo import LeftoverReason
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
