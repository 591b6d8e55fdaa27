"""Values that go along unchanged: nothing is damaged twice, nothing doubtful goes unasked."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from contact_editor.model.fields import MAPS, TEXTS, FieldKind
from contact_editor.model.receipt import Outcome
from contact_editor.model.resending.known_values import (
    NOTHING_KNOWN,
    KnownValues,
    ResendChoice,
    ResendQuestion,
)
from contact_editor.model.resending.suspicious_values import Doubt
from contact_editor.model.values import ABSENT
from contact_editor.practice.state import LogEntry, Moment, PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.providers.codecs.resending_plan import learned
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.proposal import (
    Proposal,
    ReviewAgain,
    ReviewReason,
    SaveResult,
    WriteResult,
)
from tests.catalogue import provider
from tests.services.conftest import Open, Run
from tests.services.one_contact import Desk, outcomes

TEXT = ' <b>"Café & Bar"</b> Zoe\u0308  '


class Saver:
    """Saves one contact again and again, and remembers what it learned."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.known: KnownValues = NOTHING_KNOWN

    async def proposal(self, **edits: Any) -> Proposal:
        draft = await self.desk.draft(**edits)
        return saving.propose(self.desk.gateway, draft, (), self.known)

    async def save(self, **edits: Any) -> SaveResult:
        saved = await saving.send(self.desk.gateway, await self.proposal(**edits), self.known)
        assert saved.written is not None
        assert saved.receipt is not None
        sent = saved.written.proposal
        self.known = learned(
            self.desk.gateway.provider,
            sent.draft,
            sent.resending,
            saved.receipt.snapshot.values,
            self.known,
        )
        return saved

    def stored(self) -> dict[str, Any]:
        contact = self.desk.world.contact(self.desk.name, self.desk.id)
        return {key: value for key, value in contact.items() if key != "updatedAt"}


@pytest.fixture(params=["simvoly", "notocat"])
def saver(request: pytest.FixtureRequest, opened: Open, world: PracticeState) -> Saver:
    return Saver(Desk(opened(request.param), world))


def _fill(saver: Saver, text: str) -> None:
    """Give every text, property and tag of the contact something that is easily damaged."""
    desk = saver.desk
    fields = [field for field in desk.gateway.provider.fields if field.writable]
    filled: dict[str, Any] = {}
    for field in fields:
        if field.kind in TEXTS - {FieldKind.EMAIL, FieldKind.PHONE, FieldKind.COUNTRY}:
            filled[field.key] = text
        elif field.kind is FieldKind.TAGS:
            filled[field.key] = ["R&D", "VIP"]
        elif field.kind is FieldKind.PHONE:
            filled[field.key] = "+359 (88) 123-45"
        elif field.kind is FieldKind.PROPERTIES:
            filled[field.key] = [{"name": "plan", "value": text}]
        elif field.kind in MAPS:
            filled[field.key] = {"plan": text, "score": 5}
    desk.world.edit(desk.name, desk.id, filled)


def _map_texts(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_map_texts(each, change) for each in value]
    if isinstance(value, dict):
        return {
            key: each if key == "name" else _map_texts(each, change) for key, each in value.items()
        }
    return value


@pytest.mark.parametrize(
    ("switches", "text"),
    [
        ({"text": "escaped"}, TEXT),
        ({"text": "trimmed"}, TEXT),
        ({"text": "nfc"}, TEXT),
        ({"text": "escaped", "max_text": 255}, TEXT * 20),
        ({"max_text": 255}, "Long & good. " * 30),
        ({"tag_case": "lowered", "phone": "normalised", "tag_order": "sorted"}, TEXT),
    ],
    ids=lambda value: str(value)[:40],
)
@pytest.mark.parametrize("omitted", ["cleared", "kept"])
@pytest.mark.parametrize("tags", ["merge", "replace"])
def test_saves_in_a_row_damage_nothing_after_the_first(
    run: Run, saver: Saver, world: PracticeState, switches: Any, text: str, omitted: Any, tags: Any
) -> None:
    _fill(saver, text)
    world.switches = Switches(omitted=omitted, tags=tags, **switches)
    lines = [
        field.key
        for field in saver.desk.gateway.provider.fields
        if field.kind is FieldKind.LINE and field.writable
    ]
    run(saver.save(**{lines[0]: "One"}))
    damaged = saver.stored()
    for number, key in enumerate(lines[1:4]):
        saved = run(saver.save(**{key: f"Another {number}"}))
        changed = {k for k, value in saver.stored().items() if value != damaged[k]}
        assert changed == {key}
        assert saved.receipt is not None
        assert saved.receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY) == ()
        damaged = saver.stored()


def test_the_first_save_damages_by_one_level_at_most_and_the_receipt_names_it(
    run: Run, saver: Saver, world: PracticeState
) -> None:
    _fill(saver, "a & b")
    before = saver.stored()
    world.switches = Switches(text="escaped")
    fields = saver.desk.gateway.provider.fields
    line = next(f.key for f in fields if f.kind is FieldKind.LINE and f.writable)
    saved = run(saver.save(**{line: "One"}))
    assert saved.receipt is not None
    named = {f.change.field.key for f in saved.receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY)}
    for key, value in saver.stored().items():
        if key == line:
            continue
        once = _map_texts(before[key], html.escape)
        if isinstance(value, list):
            assert all(each in once for each in value if each not in before[key]), key
        else:
            assert value in (before[key], once), key
        if value != before[key] and key in {field.key for field in fields if field.writable}:
            assert key in named


def test_an_edit_that_was_escaped_is_not_escaped_further(
    run: Run, opened: Open, world: PracticeState
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    world.switches = Switches(text="escaped")
    run(saver.save(note="a & b"))
    assert saver.desk.stored("note") == "a &amp; b"
    run(saver.save(city="Varna"))
    assert saver.desk.stored("note") == "a &amp; b"


def test_another_users_repair_is_not_damaged_again_without_asking(
    run: Run, opened: Open, world: PracticeState
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, {"note": "a & b"})
    world.switches = Switches(text="escaped")
    run(saver.save(name="One"))
    world.edit("simvoly", saver.desk.id, {"note": "a & b"})
    [question] = run(saver.proposal(city="Varna")).resending.questions
    assert (question.field.key, question.doubt) == ("note", Doubt.ALTERED)


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_a_second_contact_of_the_account_is_not_altered_by_one_level_again(
    run: Run, opened: Open, world: PracticeState, provider_id: str
) -> None:
    gateway = opened(provider_id)
    first, second = (Saver(Desk(gateway, world, place)) for place in (1, 2))
    _fill(first, "a & b")
    _fill(second, "Fish &amp; <b>")
    _map_tags(second, html.escape)
    world.switches = Switches(text="escaped", tags="replace")
    line = next(f.key for f in gateway.provider.fields if f.kind is FieldKind.LINE and f.writable)
    for text in ("One", "Two"):
        run(first.save(**{line: text}))
    second.known = msgspec.structs.replace(second.known, rewritings=first.known.rewritings)
    proposal = run(second.proposal(**{line: "One"}))
    # What is half escaped cannot be sent so that it stays.
    asked = {question.field.key: question for question in proposal.resending.questions}
    assert asked
    assert {question.doubt for question in asked.values()} == {Doubt.REWRITTEN}
    _fill(second, "Fish &amp; chips")
    _map_tags(second, html.escape)
    before = second.stored()
    saved = run(second.save(**{line: "One"}))
    assert second.stored() == {**before, line: "One"}
    assert saved.receipt is not None
    assert saved.receipt.verified


def _map_tags(saver: Saver, change: Callable[[str], str]) -> None:
    if saver.desk.name == "simvoly":
        tags = [change(tag) for tag in saver.desk.stored("tags")]
        saver.desk.world.edit(saver.desk.name, saver.desk.id, {"tags": tags})


@pytest.mark.parametrize("theirs", ["CALL ANN & BOB", "  Call Ann & Bob "])
def test_another_users_capitals_of_the_same_moment_are_not_taken_for_the_providers(
    run: Run, opened: Open, world: PracticeState, theirs: str
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, {"note": "Call Ann & Bob"})

    def edit_after_the_write(moment: Moment, entry: LogEntry) -> None:
        if (entry.method, moment) == ("PUT", Moment.HANDLED):
            world.edit("simvoly", saver.desk.id, {"note": theirs})

    world.on_moment = edit_after_the_write
    run(saver.save(city="Varna"))
    world.on_moment = lambda _moment, _entry: None
    proposal = run(saver.proposal(name="One"))
    assert (proposal.resending.values, proposal.resending.questions) == ({}, ())
    run(saver.save(name="One"))
    assert saver.desk.stored("note") == theirs


def test_a_value_that_would_be_replaced_without_having_been_reviewed_stops_the_save(
    run: Run, opened: Open, world: PracticeState
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, {"note": "a & b"})
    world.switches = Switches(text="escaped")
    run(saver.save(name="One"))
    world.edit("simvoly", saver.desk.id, {"note": "Something else"})
    reviewed = run(saver.proposal(city="Varna"))
    assert reviewed.resending.values == {}
    world.edit("simvoly", saver.desk.id, {"note": "a &amp; b"})
    world.clear_log()
    result = run(saving.write(saver.desk.gateway, reviewed, known=saver.known))
    assert isinstance(result, ReviewAgain)
    assert result.reason is ReviewReason.NEW_CONSEQUENCE
    assert saver.desk.writes() == 0
    again = run(saver.proposal(city="Varna"))
    assert again.resending.values == {"note": "a & b"}
    assert isinstance(run(saving.write(saver.desk.gateway, again, known=saver.known)), WriteResult)
    assert saver.desk.stored("note") == "a &amp; b"


DOUBTFUL = [
    ({"shown": "masked"}, {"phone": "+1 555 123"}, "phone", Doubt.MASKED, "+1 *** 23"),
    ({"shown": "cut"}, {"note": "Call again in May"}, "note", Doubt.CUT, "Cal…"),
    ({"shown": "limited"}, {"note": "a" * 300}, "note", Doubt.CUT, "a" * 255),
]


@pytest.mark.parametrize(("switches", "held", "key", "doubt", "told"), DOUBTFUL)
def test_a_value_that_may_not_be_the_real_one_is_asked_about(
    run: Run, opened: Open, world: PracticeState, switches: Any, held: Any, key: str,
    doubt: Doubt, told: str,
) -> None:  # fmt: skip
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, held)
    world.switches = Switches(omitted="kept", subscribed_default="kept", **switches)
    proposal = run(saver.proposal(name="One"))
    [question] = proposal.resending.questions
    assert (question.field.key, question.doubt, question.value) == (key, doubt, told)
    world.clear_log()
    result = run(saving.write(saver.desk.gateway, proposal))
    assert isinstance(result, ReviewAgain)
    assert result.reason is ReviewReason.VALUE_IN_DOUBT
    with pytest.raises(errors.BlockedLocally, match="looks masked or cut"):
        run(saving.send(saver.desk.gateway, proposal))
    assert saver.desk.writes() == 0
    assert saver.desk.stored(key) == held[key]


@pytest.mark.parametrize("choice", ResendChoice)
@pytest.mark.parametrize(("switches", "held", "key", "doubt", "told"), DOUBTFUL)
def test_it_goes_out_or_not_as_the_user_decided(
    run: Run, opened: Open, world: PracticeState, switches: Any, held: Any, key: str,
    doubt: Doubt, told: str, choice: ResendChoice,
) -> None:  # fmt: skip
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, held)
    world.switches = Switches(omitted="kept", subscribed_default="kept", **switches)
    [question] = run(saver.proposal(name="One")).resending.questions
    saver.known = saver.known.decide(question, choice)
    for edits in ({"name": "One"}, {"city": "Varna"}):
        assert outcomes(run(saver.save(**edits)).receipt) == dict.fromkeys(edits, Outcome.STORED)
    sent = choice is ResendChoice.SEND
    assert saver.desk.stored(key) == (told if sent else held[key])
    assert [key in entry.body for entry in world.log if entry.method == "PUT"] == [sent, sent]


def test_a_value_that_becomes_doubtful_after_the_review_stops_the_save(
    run: Run, opened: Open, world: PracticeState
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, {"phone": "+1 555 123"})
    reviewed = run(saver.proposal(name="One"))
    assert reviewed.resending.questions == ()
    world.switches = Switches(shown="masked")
    result = run(saving.write(saver.desk.gateway, reviewed))
    assert isinstance(result, ReviewAgain)
    assert result.reason is ReviewReason.VALUE_IN_DOUBT
    assert saver.desk.writes() == 0


def test_a_default_in_place_of_what_was_cleared_is_asked_about(
    run: Run, opened: Open, world: PracticeState
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, {"country": "DE"})
    world.switches = Switches(shown="defaulted", null="store", empty="store")
    run(saver.save(country=""))
    [question] = run(saver.proposal(city="Varna")).resending.questions
    assert (question.field.key, question.doubt) == ("country", Doubt.DEFAULTED)
    saver.known = saver.known.decide(question, ResendChoice.LEAVE_OUT)
    run(saver.save(city="Varna"))
    assert not saver.desk.stored("country")


def test_an_edited_value_is_sent_whatever_it_looks_like(
    run: Run, opened: Open, world: PracticeState
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    proposal = run(saver.proposal(note="*** to be masked …"))
    assert proposal.resending.questions == ()
    assert proposal.requests[0].request.body["note"] == "*** to be masked …"


def test_what_is_required_or_beside_an_edited_property_cannot_be_left_out(
    run: Run, opened: Open, world: PracticeState
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    properties = [{"name": "plan", "value": "**** 12"}, {"name": "state", "value": "new"}]
    world.edit("simvoly", saver.desk.id, {"email": "j***@doe.com", "properties": properties})
    edited = {"plan": "**** 12", "state": "old"}
    questions = run(saver.proposal(properties=edited)).resending.questions
    assert [(q.field.key, q.part, q.value) for q in questions] == [
        ("email", ABSENT, "j***@doe.com"),
        ("properties", "plan", "**** 12"),
    ]
    email, plan = questions
    assert not email.may_leave_out
    # It is not known whether a property that is left out of the list stays.
    assert plan.field.removal == "unknown"
    assert plan.may_leave_out
    saver.known = saver.known.decide(plan, ResendChoice.LEAVE_OUT)
    body = run(saver.proposal(properties=edited)).requests[0].request.body
    assert body["properties"] == [{"name": "state", "value": "old"}]


def test_a_decision_holds_for_the_same_value_alone() -> None:
    field = next(f for f in provider("simvoly").fields if f.key == "phone")
    question = ResendQuestion(field, "+1 *** 01", Doubt.MASKED)
    known = NOTHING_KNOWN.decide(question, ResendChoice.SEND)
    assert known.choice(question) is ResendChoice.SEND
    assert known.choice(ResendQuestion(field, "+1 *** 02", Doubt.MASKED)) is None


def test_a_review_that_was_sent_with_a_decision_writes(
    run: Run, opened: Open, world: PracticeState
) -> None:
    saver = Saver(Desk(opened("simvoly"), world))
    world.edit("simvoly", saver.desk.id, {"phone": "+1 555 123"})
    world.switches = Switches(shown="masked")
    [question] = run(saver.proposal(name="One")).resending.questions
    saver.known = saver.known.decide(question, ResendChoice.SEND)
    result = run(
        saving.write(saver.desk.gateway, run(saver.proposal(name="One")), known=saver.known)
    )
    assert isinstance(result, WriteResult)


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_an_account_that_is_known_to_keep_what_is_left_out_gets_the_edits_alone(
    run: Run, opened: Open, world: PracticeState, provider_id: str
) -> None:
    world.switches = Switches(omitted="kept", text="escaped", shown="masked")
    saver = Saver(Desk(opened(provider_id, keeps_left_out=True), world))
    provider = saver.desk.gateway.provider
    world.edit(provider_id, saver.desk.id, {"phone": "+1 555 123"})
    before = saver.stored()
    line = next(f.key for f in provider.fields if f.kind is FieldKind.LINE and f.writable)
    assert outcomes(run(saver.save(**{line: "One"})).receipt) == {line: Outcome.STORED}
    needed = {field.key for field in provider.fields if field.required or field.always_sent}
    [body] = [entry.body for entry in world.log if entry.method != "GET"]
    assert body.keys() == needed | {line}
    assert saver.stored() == {**before, line: "One"}


def test_what_is_documented_counts_more_than_what_is_said_of_an_account(opened: Open) -> None:
    described = provider("simvoly")
    saving = msgspec.structs.replace(described.saving, left_out="cleared")
    gateway = opened(
        "simvoly",
        keeps_left_out=True,
        described=msgspec.structs.replace(described, saving=saving),
    )
    assert gateway.provider.saving.left_out == "cleared"
