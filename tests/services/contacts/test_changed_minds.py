"""A provider that stops rewriting what it is sent: no longer believed, nor blamed, at once."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.draft import Draft
from contact_editor.model.receipt import Outcome
from contact_editor.model.resending.known_values import ResendChoice
from contact_editor.model.resending.suspicious_values import Doubt
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from contact_editor.viewmodels.saving.follow_up import remaining_edits, reversal_of_unrequested
from contact_editor.viewmodels.saving.resending_memory import ResendMemory
from tests.services.conftest import Open, Run
from tests.services.contacts.test_resending import Saver
from tests.services.one_contact import KEPT, Desk, outcomes


@pytest.mark.parametrize(
    ("key", "before", "rewriting"),
    [
        ("note", "Fish & <b>chips</b>", {"text": "escaped"}),
        ("note", "  Fish  ", {"text": "trimmed"}),
        ("note", "Zoe\u0308 & Ann", {"text": "escaped"}),
        ("note", "a\r\nb", {"text": "lf"}),
        ("note", "Zoe\u0308", {"text": "nfc"}),
        ("note", "Call again in May. " * 20, {"max_text": 255}),
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
        edits = reversal_of_unrequested(receipt, Draft(receipt.snapshot)).draft.edits
        run(saver.save(**dict(edits)))
        assert saver.stored()[key] == rewritten
    held = saver.stored()
    for question in run(saver.proposal(name="Four")).resending.questions:
        # What was put back ends at a usual limit.
        assert (question.field.key, question.doubt) == ("note", Doubt.CUT)
        saver.known = saver.known.decide(question, ResendChoice.SEND)
    saved = run(saver.save(name="Four"))
    assert {k for k, value in saver.stored().items() if value != held[k]} == {"name"}
    assert saved.receipt is not None
    assert saved.receipt.verified


@pytest.mark.parametrize(
    ("key", "held", "without", "as_proved", "otherwise"),
    [
        ("city", "Sofia", "", {"empty": "clear"}, {"empty": "ignore"}),
        ("subscriberLists", [0, 87647751], (0,), {"lists": "replace"}, {"lists": "merge"}),
    ],
)
def test_what_it_no_longer_clears_or_shortens_is_said_and_no_longer_counts_as_known(
    run: Run, opened: Open, world: PracticeState, key: str, held: Any, without: Any,
    as_proved: dict[str, Any], otherwise: dict[str, Any],
) -> None:  # fmt: skip
    desk, memory = Desk(opened("simvoly"), world), ResendMemory()
    described = desk.gateway.provider
    desk.gateway.inform = memory.inform
    field = next(each for each in described.fields if each.key == key)

    def is_known() -> bool:
        known = memory.facts.completed(field)
        return known.removal == "yes" if key == "subscriberLists" else known.clearing_certain

    def save() -> SaveResult:
        world.edit("simvoly", desk.id, {key: held})
        saved = run(desk.saved(**{key: without}))
        memory.learn(described, saved)
        return saved

    assert not is_known()
    world.switches = Switches(**KEPT, **as_proved)
    for _ in range(2):
        saved = save()
        assert saved.receipt is not None
        assert saved.receipt.verified
    assert is_known()
    world.switches = Switches(**KEPT, **otherwise)
    saved = save()
    assert desk.stored(key) == held
    assert not is_known()
    assert saved.receipt is not None
    assert outcomes(saved.receipt)[key] is Outcome.NOT_STORED
    assert "NOT stored" in saved_message(saved).whole
    # It is offered again: the edit stays in the form.
    assert remaining_edits(saved.receipt).edits[key] == without
