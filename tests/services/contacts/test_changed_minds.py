"""A provider that stops rewriting what it is sent: no longer believed, nor blamed, at once."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.draft import Draft
from contact_editor.model.receipt import Outcome
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from contact_editor.viewmodels.saving.follow_up import put_back
from tests.services.conftest import Open, Run
from tests.services.contacts.test_resending import Saver
from tests.services.one_contact import Desk


@pytest.mark.parametrize(
    ("key", "before", "rewriting"),
    [
        ("note", "Fish & <b>chips</b>", {"text": "escaped"}),
        ("note", "  Fish  ", {"text": "trimmed"}),
        ("note", "Zoe\u0308 & Ann", {"text": "escaped"}),
        ("note", "a\r\nb", {"text": "lf"}),
        ("phone", "+359 (88) 123-45", {"phone": "normalised"}),
        ("tags", ["VIP", "old"], {"tag_case": "lowered", "tags": "replace"}),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_it_stores_as_it_was_sent_is_said_put_back_and_not_changed_again(
    run: Run, opened: Open, world: PracticeState, key: str, before: Any, rewriting: dict[str, Any]
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, {key: before})
    replaces = {"tags": "replace"} if key == "tags" else {}
    world.switches = Switches(**rewriting)
    run(saver.save(name="One"))
    run(saver.save(name="Two"))
    rewritten = saver.stored()[key]
    assert rewritten != before
    world.switches = Switches(**replaces)  # type: ignore[arg-type]
    saved = run(saver.save(name="Three"))
    assert saved.receipt is not None
    receipt, message = saved.receipt, saved_message(saved)
    if saver.stored()[key] != rewritten:
        assert saver.stored()[key] == before
        assert receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY, Outcome.OTHER_FORM)
        assert "The provider rewrites" not in message.text
    if receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        assert "The provider no longer does that" in message.text
        assert MessageAction.PUT_BACK in message.actions
        edits = put_back(receipt, Draft(receipt.snapshot)).draft.edits
        run(saver.save(**dict(edits)))
        assert saver.stored()[key] == rewritten
    held = saver.stored()
    saved = run(saver.save(name="Four"))
    assert {k for k, value in saver.stored().items() if value != held[k]} == {"name"}
    assert saved.receipt is not None
    assert saved.receipt.verified
