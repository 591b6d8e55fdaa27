"""What one session keeps of the values that saves send unchanged."""

from __future__ import annotations

from typing import Any

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.receipt import compare
from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.model.values import ABSENT
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.services.contacts.proposal import Proposal, SaveResult, WriteResult
from contact_editor.viewmodels.saving.resending_memory import ResendMemory
from tests.catalogue import field, provider

SIMVOLY = provider("simvoly")
NOTE, CITY = field("simvoly", "note"), field("simvoly", "city")


def contact(contact_id: int, **values: Any) -> ContactSnapshot:
    wire = {"id": contact_id, "email": "ann@made-up.example", "subscribed": True, **values}
    return decode_contact(SIMVOLY, wire)


def saved(note: str, found: str, contact_id: int = 1, **rest: Any) -> SaveResult:
    """Return a save of the city, with the note before and after it."""
    draft = Draft(contact(contact_id, note=note, city="Sofia")).edited(CITY, "Varna")
    written = WriteResult(Proposal(draft, draft.changes(SIMVOLY.fields), (), ()), 0.0, sent=1)
    receipt = compare(SIMVOLY.fields, draft, contact(contact_id, note=found, city="Varna"))
    return SaveResult(receipt, written=written, **rest)


def test_several_reads_after_one_save_are_one_observation() -> None:
    memory, save = ResendMemory(), saved("Call Ann", "CALL ANN")
    for _ in range(3):
        memory.learn(SIMVOLY, save)
    assert memory.of(1).origin(NOTE, ABSENT, "CALL ANN") is None
    assert memory.of(2).rewritings.origin(NOTE, ABSENT, "Call Bob") == "Call Bob"
    memory.learn(SIMVOLY, saved("Call Ann", "CALL ANN"))
    assert memory.of(1).origin(NOTE, ABSENT, "CALL ANN") is not None
    assert memory.of(2).rewritings.origin(NOTE, ABSENT, "Call Bob") is ABSENT


def test_what_a_save_that_is_not_visible_yet_shows_is_no_fact() -> None:
    memory = ResendMemory()
    memory.learn(SIMVOLY, saved("a & b", "a &amp; b"))
    memory.learn(SIMVOLY, saved("c & d", "c & d", pending=True))
    assert memory.of(2).rewritings.origin(NOTE, ABSENT, "Fish & chips") is ABSENT


def test_facts_hold_for_the_description_that_they_were_proved_for() -> None:
    memory = ResendMemory()
    memory.bind("first")
    memory.learn(SIMVOLY, saved("a & b", "a &amp; b"))
    facts = memory.facts
    memory.bind("first")
    assert memory.facts is facts
    memory.bind("second")
    assert memory.facts == AccountFacts()
    memory.recall_facts("first", facts)
    assert memory.facts == AccountFacts()
    memory.recall_facts("second", facts)
    assert memory.facts is facts


def test_a_save_that_shows_nothing_new_leaves_the_facts_as_they_are() -> None:
    memory = ResendMemory()
    facts = memory.facts
    memory.learn(SIMVOLY, saved("plain", "plain"))
    assert memory.facts is facts


def test_a_second_look_that_shows_otherwise_withdraws_what_the_first_read_proved() -> None:
    memory = ResendMemory()
    memory.learn(SIMVOLY, saved("a & b", "a &amp; b"))
    twice = saved("c & d", "c &amp; d")
    memory.learn(SIMVOLY, twice)
    assert memory.of(2).rewritings.origin(NOTE, ABSENT, "x &amp; y") == "x & y"
    plain = saved("c & d", "c & d", later=True)
    memory.learn(SIMVOLY, msgspec.structs.replace(twice, receipt=plain.receipt, later=True))
    assert memory.of(2).rewritings.origin(NOTE, ABSENT, "x &amp; y") == "x &amp; y"


def test_a_second_look_that_shows_the_same_proves_and_withdraws_nothing() -> None:
    memory = ResendMemory()
    save = saved("a & b", "a &amp; b")
    memory.learn(SIMVOLY, save)
    facts = memory.facts
    memory.learn(SIMVOLY, msgspec.structs.replace(save, later=True))
    assert memory.facts == facts
