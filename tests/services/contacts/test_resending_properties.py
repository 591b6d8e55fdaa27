"""On whatever server: what was sent unchanged once is not altered again by a later save."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contact_editor.model.fields import MAPS, TEXTS, FieldKind
from contact_editor.model.receipt import Outcome
from contact_editor.model.resending.known_values import ResendChoice
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from tests.catalogue import provider
from tests.counts import counted
from tests.fakes.key_stores import MemoryStore
from tests.services.contacts.test_resending import Saver
from tests.services.one_contact import Desk

EXAMPLES = 10 if settings().max_examples <= 100 else settings().max_examples
"""Each is three saves and more; `scripts/fuzz` has its own number."""
_SIGNS = st.sampled_from(["a", "B", " ", "&", "<", '"', "é", "\u0301", "5", "*", "…", "\n"])
_TEXTS = st.one_of(
    st.text(_SIGNS, max_size=12),
    st.sampled_from(["Fish & chips", "+1 *** 01", "Cal…", "REDACTED", "a" * 255, "& " * 140]),
)
_SWITCHES = st.fixed_dictionaries(
    {
        "text": st.sampled_from(["kept", "escaped", "trimmed", "nfc"]),
        "max_text": st.sampled_from([0, 0, 255, 10]),
        "shown": st.sampled_from(["whole", "whole", "masked", "cut", "limited", "defaulted"]),
        "omitted": st.sampled_from(["cleared", "kept"]),
        "phone": st.sampled_from(["kept", "normalised"]),
        "tag_case": st.sampled_from(["kept", "lowered"]),
        "tag_order": st.sampled_from(["kept", "sorted"]),
        "subscribed_default": st.just("kept"),
        "empty_map": st.sampled_from(["object", "array"]),
        "properties_shape": st.sampled_from(["plain", "extra-key"]),
        **{
            name: st.sampled_from(["merge", "replace"])
            for name in ("tags", "lists", "properties", "custom_fields")
        },
        **{name: st.sampled_from(["store", "clear", "ignore"]) for name in ("null", "empty")},
    }
)


def _held(provider_id: str, draw: st.DrawFn) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for field in provider(provider_id).fields:
        if not field.writable or field.kind is FieldKind.EMAIL:
            continue
        if field.kind is FieldKind.TAGS:
            held[field.key] = draw(st.lists(_TEXTS.filter(bool), max_size=3, unique=True))
        elif field.kind is FieldKind.PROPERTIES:
            held[field.key] = [{"name": "plan", "value": draw(_TEXTS)}]
        elif field.kind in MAPS:
            held[field.key] = {"plan": draw(_TEXTS), "score": 5}
        elif field.kind in TEXTS:
            held[field.key] = draw(_TEXTS)
    return held


@st.composite
def _cases(draw: st.DrawFn, provider_id: str) -> tuple[Any, ...]:
    lines = [f.key for f in provider(provider_id).fields if f.kind is FieldKind.LINE and f.writable]
    edits = draw(st.lists(st.tuples(st.sampled_from(lines), _TEXTS), min_size=2, max_size=4))
    choices = draw(st.lists(st.sampled_from(ResendChoice), min_size=1, max_size=5))
    return draw(_SWITCHES), _held(provider_id, draw), edits, choices


async def _tried(server: PracticeServer, provider_id: str, case: tuple[Any, ...]) -> None:
    switches, held, edits, choices = case
    world: PracticeState = server.world
    world.restore()
    world.switches = Switches()
    table = next(each for each in server.connections() if each["provider"] == provider_id)
    connection = Connection(**table)
    credentials = Credentials(MemoryStore())
    credentials.set_for_session(connection.name, server.key)
    gateway = open_gateway(provider(provider_id), connection, credentials)
    saver = Saver(Desk(gateway, world))
    world.edit(provider_id, saver.desk.id, held)
    world.switches = msgspec.structs.replace(Switches(), **switches)
    try:
        sent_before: set[str] = set()
        for key, text in edits:
            await _step(saver, key, text, choices, sent_before)
    finally:
        await gateway.close()


async def _step(
    saver: Saver, key: str, text: str, choices: list[ResendChoice], sent_before: set[str]
) -> None:
    """Save one edit; add the fields that it sent unchanged, or could have sent."""
    before = saver.stored()
    proposal = await saver.proposal(**{key: text})
    if not proposal.changes:
        return
    decided = {key}
    for at, question in enumerate(proposal.resending.questions):
        choice = question.choice or choices[at % len(choices)]
        if choice is ResendChoice.LEAVE_OUT and not question.may_leave_out:
            choice = ResendChoice.SEND
        saver.known = saver.known.decide(question, choice)
        decided.add(question.field.key)
    assert not (await saver.proposal(**{key: text})).resending.undecided
    saved = await saver.save(**{key: text})
    now = saver.stored()
    moved = {k for k in now if _plain(now[k]) != _plain(before[k])} - decided
    counted["saves in a row on whatever server"] += 1
    assert not moved & sent_before
    if moved and saver.desk.world.switches.shown == "whole":
        assert saved.receipt is not None
        named = saved.receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY, Outcome.OTHER_FORM)
        assert moved <= {finding.change.field.key for finding in named}
    # A field whose clearing the provider ignored is sent unchanged for the first time later.
    sent_before |= now.keys() - {key}


def _plain(value: Any) -> Any:
    """Return a value so that the order of tags and the form of nothing make no difference."""
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return sorted(value)
    return value or None


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_from_the_second_save_on_nothing_changes_that_nobody_edited_or_decided(
    practice: PracticeServer, world: PracticeState, provider_id: str, data: st.DataObject
) -> None:
    assert practice.world is world
    asyncio.run(_tried(practice, provider_id, data.draw(_cases(provider_id))))


@pytest.mark.parametrize("phone", ["\n", "5", "+359 88 123 45 67"])
def test_a_phone_that_is_masked_on_each_read_goes_back_only_as_decided(
    practice: PracticeServer, world: PracticeState, phone: str
) -> None:
    assert practice.world is world
    edits = [("name", "5"), ("name", "")]
    case = ({"shown": "masked"}, {"phone": phone, "name": ""}, edits, [ResendChoice.SEND])
    asyncio.run(_tried(practice, "simvoly", case))


def test_a_value_that_shows_in_place_of_one_left_out_is_not_sent_unasked(
    practice: PracticeServer, world: PracticeState
) -> None:
    assert practice.world is world
    behaviours = {"shown": "defaulted", "omitted": "cleared", "text": "escaped", "max_text": 10}
    edits = [("zip", "1"), ("name", "2"), ("city", "3"), ("zip", "4")]
    case = (behaviours, {"country": '&5 " <5&'}, edits, [ResendChoice.LEAVE_OUT])
    asyncio.run(_tried(practice, "simvoly", case))
