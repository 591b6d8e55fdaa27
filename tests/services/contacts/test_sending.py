"""A save of several requests: in order, each once, and the receipt is what the server has."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.model.fields import SETS
from contact_editor.model.receipt import FieldResult, Outcome, Receipt
from contact_editor.model.values import ABSENT, UnexpectedValue
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.api import retry
from contact_editor.services.contacts.api.progress import SaveProgress
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import Proposal, SaveResult, WriteResult
from contact_editor.services.contacts.sending import SaveAttempt
from contact_editor.services.contacts.verification import look_after, verify
from contact_editor.viewmodels.messages.message import Tone
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from contact_editor.viewmodels.saving.follow_up import remaining_edits
from tests.counts import counted
from tests.fakes.member_server import FAULTS, MemberServer, member_server, members
from tests.services.conftest import Run
from tests.services.one_contact import followed

JANE = ContactReference(7)
EVERYTHING: dict[str, Any] = {
    "name": "Anna", "city": "Rome", "listIds": (2, 3), "topics": ("offers",), "tags": (12, 13),
    "groups": (32,), "labels": ("new",),
}  # fmt: skip
IN_ORDER = [
    ("PATCH", "/contacts/7"),
    ("DELETE", "/taggings/501"),
    ("DELETE", "/groups/31/contacts/7"),
    ("POST", "/contacts/7/labels"),
    ("POST", "/taggings"),
    ("PUT", "/groups/32/contacts/7"),
    ("POST", "/contacts/7/labels"),
]


@pytest.fixture(scope="module")
def one_server() -> Iterator[MemberServer]:
    with member_server() as server:
        yield server


@pytest.fixture
def server(one_server: MemberServer) -> MemberServer:
    one_server.restore()
    return one_server


@pytest.fixture
def gateway(one_server: MemberServer, run: Run) -> Iterator[Gateway]:
    gateway = one_server.gateway()
    yield gateway
    run(gateway.close())


async def proposal(gateway: Gateway, **edits: Any) -> Proposal:
    draft = Draft(await gateway.read(JANE))
    for key, value in edits.items():
        field = gateway.provider.field(key)
        assert field is not None
        draft = draft.edited(field, value)
    return saving.propose(gateway, draft)


async def saved(gateway: Gateway, **edits: Any) -> SaveResult:
    return await saving.send(gateway, await proposal(gateway, **edits))


def outcomes(receipt: Receipt | None) -> dict[tuple[str, Any], Outcome]:
    assert receipt is not None
    return {
        (f.change.field.key, None if f.change.part is ABSENT else f.change.part): f.outcome
        for f in receipt.findings
    }


def is_true(finding: FieldResult, held: dict[str, Any]) -> bool:
    """Return whether the outcome of a change is what the server holds."""
    change = finding.change
    now = held[change.field.key]
    if change.part is not ABSENT:
        is_there, wanted = change.part in now, change.after is not ABSENT
        return (is_there == wanted) == (finding.outcome is Outcome.STORED)
    return bool(now == change.after) == (finding.outcome is Outcome.STORED)


def test_the_contact_comes_first_then_removals_then_additions(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    proposed = run(proposal(gateway, **EVERYTHING))
    assert [(p.request.method, p.request.path) for p in proposed.requests] == IN_ORDER
    done = run(saving.send(gateway, proposed))
    assert done.error is None
    assert done.receipt is not None
    assert done.receipt.verified
    assert [(method, path) for method, path, _ in server.writes] == IN_ORDER
    assert server.writes[0][2] == {
        "name": "Anna", "address": {"city": "Rome", "zip": "75001"}, "listIds": [3],
        "unlinkListIds": [1], "topics": {"news": False, "offers": True},
    }  # fmt: skip
    assert server.writes[4][2] == {"tagging": {"contact": 7, "tag": 13}}
    assert server.held() == {
        "email": "ana@made-up.example", "name": "Anna", "city": "Rome", "listIds": {2, 3},
        "topics": {"offers"}, "tags": {12, 13}, "groups": {32}, "labels": {"new"},
    }  # fmt: skip


def test_the_contact_itself_is_not_written_if_only_its_tags_changed(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    assert run(saved(gateway, tags=(11, 13))).error is None
    assert [(m, p) for m, p, _ in server.writes] == [
        ("DELETE", "/taggings/502"),
        ("POST", "/taggings"),
    ]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("number", range(1, len(IN_ORDER) + 1))
def test_the_first_fault_ends_the_save_and_the_rest_is_a_new_save(
    server: MemberServer, gateway: Gateway, run: Run, number: int, fault: str
) -> None:
    server.faults = {number: fault}
    done = run(saved(gateway, **EVERYTHING))
    assert isinstance(done.error, errors.ServiceError)
    assert [(method, path) for method, path, _ in server.writes] == IN_ORDER[:number]
    assert done.receipt is not None
    held = server.held()
    wrong = [finding for finding in done.receipt.findings if not is_true(finding, held)]
    assert wrong == []
    unsent = done.receipt.with_outcome(Outcome.NOT_SENT)
    assert len(unsent) == len(IN_ORDER) - number
    rows = [row for row in saved_message(done).rows if row.text.startswith("not sent")]
    assert len(rows) == len(unsent)

    rest = remaining_edits(done.receipt)
    if not rest.edits:
        assert "stored" in fault
        return
    again = run(saving.send(gateway, saving.propose(gateway, rest)))
    assert again.error is None
    assert again.receipt is not None
    assert again.receipt.verified
    sent = [(method, path) for method, path, _ in server.writes]
    done_already = number - ("stored" not in fault)
    assert sent[number:] == IN_ORDER[done_already:]
    assert server.held()["tags"] == {12, 13}
    assert server.held()["labels"] == {"new"}


def test_a_refused_element_does_not_become_visible_later(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    done = run(saved(gateway, name="Anna", tags=(12, 99, 13)))
    assert outcomes(done.receipt) == {
        ("name", None): Outcome.STORED,
        ("tags", 11): Outcome.STORED,
        ("tags", 99): Outcome.NOT_STORED,
        ("tags", 13): Outcome.NOT_SENT,
    }
    assert not done.invisible
    assert not done.refused


def test_a_request_that_was_accepted_and_is_not_visible_yet_is_no_refused_save(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    done = run(saved(gateway, name="Anna", tags=(12, 99, 13)))
    assert done.receipt is not None
    # As a lagging provider shows it: nothing of the first request is there yet.
    late = tuple(replace(each, outcome=Outcome.NOT_STORED) for each in done.receipt.findings)
    done = replace(done, receipt=replace(done.receipt, findings=late))
    assert not done.refused
    assert done.written is not None
    assert replace(done, written=replace(done.written, sent=1)).refused


def test_a_missing_element_is_not_taken_for_a_missing_contact(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    server.faults = {1: "missing"}
    done = run(saved(gateway, tags=(12,)))
    assert isinstance(done.error, errors.ValidationFailed)
    assert "rejected a value" in saved_message(done).text
    assert "no such contact" not in saved_message(done).text


def test_what_another_user_did_meanwhile_is_not_done_again(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    reviewed = run(proposal(gateway, tags=(12, 13)))
    server.tags = {777: 11, 502: 12, 778: 13}
    done = run(saving.send(gateway, reviewed))
    # The link is that of the read just before, not that of the review.
    assert [(method, path) for method, path, _ in server.writes] == [("DELETE", "/taggings/777")]
    assert outcomes(done.receipt) == {("tags", 11): Outcome.STORED}
    assert server.held()["tags"] == {12, 13}


def test_a_save_that_is_cancelled_between_two_requests_says_what_was_not_sent(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    reviewed = run(proposal(gateway, **EVERYTHING))
    attempt = SaveAttempt()
    send = gateway.send_update

    async def cancelled_at_third(reference: ContactReference, request: Any) -> Any:
        if len(server.writes) == 2:
            raise asyncio.CancelledError
        return await send(reference, request)

    gateway.send_update = cancelled_at_third  # type: ignore[method-assign]  # the user cancels here
    with pytest.raises(asyncio.CancelledError):
        run(saving.write(gateway, reviewed, attempt))
    looked = run(look_after(gateway, attempt, errors.CancelledAfterSend("cancelled")))
    assert looked is not None
    assert looked.receipt is not None
    found = outcomes(looked.receipt)
    assert found["name", None] is found["tags", 11] is Outcome.STORED
    assert found["groups", 31] is Outcome.NOT_STORED
    assert found["labels", "vip"] is found["tags", 13] is Outcome.NOT_SENT
    assert all(is_true(f, server.held()) for f in looked.receipt.findings)


@pytest.mark.parametrize("number", range(1, len(IN_ORDER)))
def test_a_save_that_is_stopped_sends_no_further_request_and_says_so(
    server: MemberServer, gateway: Gateway, run: Run, number: int
) -> None:
    reviewed = run(proposal(gateway, **EVERYTHING))
    attempt, seen = SaveAttempt(), list[SaveProgress]()

    def stop_at(progress: Any) -> None:
        if isinstance(progress, SaveProgress):
            seen.append(progress)
            attempt.is_stopped = progress.number == number

    written = run(saving.write(gateway, reviewed, attempt, stop_at))
    assert isinstance(written, WriteResult)
    assert [each.number for each in seen] == list(range(1, number + 1))
    assert {each.total for each in seen} == {len(IN_ORDER)}
    assert [(m, p) for m, p, _ in server.writes] == IN_ORDER[:number]
    done = run(verify(gateway, written))
    assert isinstance(done.error, errors.SaveStopped)
    assert done.receipt is not None
    held = server.held()
    assert [f for f in done.receipt.findings if not is_true(f, held)] == []
    assert len(done.receipt.with_outcome(Outcome.NOT_SENT)) == len(IN_ORDER) - number
    assert not done.invisible, "nothing is waited for"
    rest = remaining_edits(done.receipt)
    again = run(saving.send(gateway, saving.propose(gateway, rest)))
    assert again.receipt is not None
    assert again.receipt.verified


def test_the_last_request_cannot_be_stopped(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    attempt, may = SaveAttempt(), list[bool]()
    reviewed = run(proposal(gateway, tags=(12, 13)))
    run(saving.write(gateway, reviewed, attempt, lambda _: may.append(attempt.may_stop)))
    assert may[-2:] == [True, False]
    single = run(proposal(gateway, name="Bob"))
    run(saving.write(gateway, single, attempt := SaveAttempt()))
    assert attempt.progress is None
    assert not attempt.may_stop


def test_nothing_is_known_of_what_the_key_may_not_read(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    reviewed = run(proposal(gateway, name="Anna", tags=(12,)))
    server.unreadable = True
    contact = run(gateway.read(JANE))
    assert isinstance(contact.value("tags"), UnexpectedValue)
    written = run(saving.write(gateway, reviewed))
    assert not isinstance(written, WriteResult), "the tags may have changed"
    assert server.writes == []


def test_an_element_without_a_link_is_not_removed(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    contact = run(gateway.read(JANE))
    tags = gateway.provider.field("tags")
    assert tags is not None
    draft = Draft(contact).edited(tags, (12,))
    unlinked = Draft(
        type(contact)(
            reference=contact.reference, values=contact.values, unknown={},
            sensitive=frozenset(), read_at=contact.read_at,
        ),
        draft.edits,
    )  # fmt: skip
    with pytest.raises(errors.BlockedLocally):
        saving.propose(gateway, unlinked)


ELEMENTS: dict[str, list[Any]] = {
    "listIds": [1, 2, 3, 4], "topics": ["news", "offers", "jobs"], "tags": [11, 12, 13, 99],
    "groups": [31, 32, 33], "labels": ["vip", "new", "old"],
}  # fmt: skip


@st.composite
def edits(draw: st.DrawFn) -> dict[str, Any]:
    keys = draw(st.lists(st.sampled_from([*ELEMENTS, "name", "city"]), min_size=1, unique=True))
    texts = st.sampled_from(["Anna", "Bob", "Rome"])
    return {
        key: tuple(draw(st.lists(st.sampled_from(ELEMENTS[key]), unique=True)))
        if key in ELEMENTS
        else draw(texts)
        for key in keys
    }


@pytest.mark.slow
@pytest.mark.fuzz
def test_whatever_fails_the_receipt_is_what_the_server_has(
    server: MemberServer, gateway: Gateway, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "RETRY_DELAYS_S", ())

    @given(mine=edits(), theirs=edits(), faults=st.dictionaries(
        st.integers(1, 8), st.sampled_from(FAULTS), max_size=2))  # fmt: skip
    def saves(mine: dict[str, Any], theirs: dict[str, Any], faults: dict[int, str]) -> None:
        server.restore()
        reviewed = run(proposal(gateway, **mine))
        if not reviewed.changes:
            return
        as_another_user(server, theirs)
        before = server.held()
        server.faults = faults
        try:
            result = run(saving.write(gateway, reviewed))
        except errors.ServiceError:
            result = None
        if not isinstance(result, WriteResult):
            assert server.held() == before or faults
            return
        done = run(verify(gateway, result))
        counted["saves of several requests held against the server"] += 1
        assert done.receipt is not None
        held = server.held()
        assert [f for f in done.receipt.findings if f.requested and not is_true(f, held)] == []
        requested = {
            (f.change.field.key, f.change.part) for f in done.receipt.findings if f.requested
        }
        silent = {
            (key, part)
            for key in held
            for part in moved(before[key], held[key])
            if (key, part) not in requested
        }
        assert silent == set()
        sent = [(method, path, str(body)) for method, path, body in server.writes]
        assert len(sent) == len(set(sent)), "something was sent twice"
        unsent = done.receipt.with_outcome(Outcome.NOT_SENT)
        assert len(unsent) <= len(result.proposal.requests) - len(sent)

    saves()


def as_another_user(server: MemberServer, theirs: dict[str, Any]) -> None:
    if "tags" in theirs:
        server.tags = {600 + number: tag for number, tag in enumerate(theirs["tags"])}
    if "labels" in theirs:
        server.labels = list(theirs["labels"])
    if "name" in theirs:
        server.contact["name"] = theirs["name"]
    if "listIds" in theirs:
        server.contact["listIds"] = list(theirs["listIds"])


def moved(before: Any, after: Any) -> set[Any]:
    if isinstance(before, set):
        return set(before ^ after)
    return set() if before == after else {ABSENT}


def test_every_collection_of_the_description_is_tried_here() -> None:
    collections = {field.key for field in members().fields if field.kind in SETS}
    assert collections == set(ELEMENTS)


@pytest.mark.parametrize("described_as", ["replaced", "merged"])
def test_a_sibling_that_no_field_describes_stays_or_is_said_to_be_gone(
    server: MemberServer, run: Run, described_as: str
) -> None:
    """The server replaces the address; a description may say otherwise."""
    provider = members()
    update = replace(provider.operations.update, nested=described_as)
    provider = replace(provider, operations=replace(provider.operations, update=update))
    gateway = server.gateway(provider)
    done = run(saved(gateway, city="Rome"))
    run(gateway.close())
    assert done.receipt is not None
    assert outcomes(done.receipt) == {("city", None): Outcome.STORED}
    message = saved_message(done)
    if described_as == "replaced":
        assert server.contact["address"] == {"city": "Rome", "zip": "75001"}
        assert done.receipt.verified
        assert message.tone is Tone.VERIFIED
    else:
        assert server.contact["address"] == {"city": "Rome"}
        assert not done.receipt.verified
        assert "No longer there, although no field shows it: address.zip (“75001”)." in message.text
        assert message.tone is Tone.ERROR


def test_a_second_look_names_a_key_without_a_field_that_is_lost_by_then(
    server: MemberServer, gateway: Gateway, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)
    done = run(saved(gateway, city="Rome"))
    assert done.receipt is not None
    assert done.receipt.verified
    del server.contact["address"]["zip"]
    later = run(followed(gateway, done))
    assert later.receipt is not None
    assert (later.later, [lost.name for lost in later.receipt.lost]) == (True, ["address.zip"])


def test_memberships_that_cannot_be_read_after_a_write_are_unknown_and_not_changed(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    written = run(saving.write(gateway, run(proposal(gateway, name="Anna"))))
    assert isinstance(written, WriteResult)
    server.unreadable = True
    receipt = run(verify(gateway, written)).receipt
    assert receipt is not None
    assert outcomes(receipt) == {
        ("name", None): Outcome.STORED,
        ("tags", None): Outcome.UNKNOWN,
        ("labels", None): Outcome.UNKNOWN,
    }
    assert not receipt.verified


def test_memberships_that_cannot_be_read_before_a_write_are_no_change_of_another_user(
    server: MemberServer, gateway: Gateway, run: Run
) -> None:
    proposed = run(proposal(gateway, name="Anna"))
    server.unreadable = True
    done = run(saving.send(gateway, proposed))
    assert done.written is not None
    assert done.written.folded == ()
    assert ("name", None) in outcomes(done.receipt)
