"""Reading: by id, through hostile answers, patiently, and until it is cancelled."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import RetryDelay
from tests.fakes.peers import Peer, responding
from tests.services.conftest import Open, Run
from tests.services.one_contact import write

ANNA = {"id": 7, "email": "anna@a.example"}


@pytest.mark.parametrize("contact_id", ["a/b?c#d", "é %2F", "a\\b", "con_;=&"])
def test_an_id_reaches_the_provider_as_one_part_of_the_path(
    run: Run, opened: Open, contact_id: str
) -> None:
    with Peer(responding(204)) as peer:
        gateway = opened("notocat", address=f"{peer.address}/v1")
        run(write(gateway, ContactReference(contact_id), {}))
    target = peer.asked[0].split(b" ")[1]
    assert target.count(b"/") == 3
    assert not set(b"?#\\ ") & set(target)


@pytest.mark.parametrize("contact_id", [".", "..", ""])
def test_an_id_that_would_name_another_place_is_refused(
    run: Run, opened: Open, contact_id: str
) -> None:
    with Peer(responding(204)) as peer, pytest.raises(errors.BlockedLocally):
        run(write(opened("notocat", address=peer.address), ContactReference(contact_id), {}))
    assert peer.asked == []


@pytest.mark.parametrize("answered", [8, "07", True, 7.0])
def test_another_contact_than_the_one_asked_for_is_refused(
    run: Run, opened: Open, answered: object
) -> None:
    body = msgspec.json.encode({**ANNA, "id": answered})
    with Peer(responding(200, body)) as peer, pytest.raises(errors.NotAContact):
        run(opened("simvoly", address=peer.address).read(ContactReference(7)))


def test_garbage_among_the_contacts_of_a_page_is_passed_over(run: Run, opened: Open) -> None:
    data: list[Any] = [
        None,
        7,
        [],
        "x",
        {"id": 1},
        {},
        {"id": "con_a", "email": 5},
        {"id": "con_b"},
    ]
    body = msgspec.json.encode({"data": data, "total": "many"})
    with Peer(responding(200, body)) as peer:
        found = run(opened("notocat", address=peer.address).read(ContactReference("con_b")))
    assert found.reference == ContactReference("con_b", None)


def test_pages_that_begin_to_repeat_end_the_search(run: Run, opened: Open) -> None:
    body = msgspec.json.encode({"data": [{"id": "con_a"}], "total": 10**12})
    with Peer(responding(200, body)) as peer, pytest.raises(errors.NotFound):
        run(opened("notocat", address=peer.address).read(ContactReference("con_b")))
    assert len(peer.asked) == 2


@pytest.mark.parametrize("shape", ["bare", "wrapped"])
def test_the_names_of_lists_come_bare_or_wrapped(
    run: Run, opened: Open, world: PracticeState, shape: Any
) -> None:
    world.switches = Switches(lists_shape=shape)
    names = run(opened("simvoly").names("subscriber-lists"))
    assert names
    assert all(type(key) is int and type(name) is str for key, name in names.items())
    assert run(opened("simvoly").names("no-such-lookup")) == {}


@pytest.mark.parametrize("wrap", [False, True])
def test_garbage_among_names_is_passed_over(run: Run, opened: Open, wrap: bool) -> None:
    entries: list[Any] = [None, 7, [], {}, {"id": 1}, {"name": "x"}, {"id": [], "name": "x"},
               {"id": True, "name": "wrong"}, {"id": 1.5, "name": "x"},
               {"id": 0, "name": ""}, {"id": 2, "name": 5}, {"id": "a", "name": "b"}]  # fmt: skip
    body = msgspec.json.encode({"items": entries} if wrap else entries)
    with Peer(responding(200, body)) as peer:
        names = run(opened("simvoly", address=peer.address).names("subscriber-lists"))
    assert names == {0: "", 2: "5", "a": "b"}


@pytest.mark.parametrize("body", [b"7", b"null", b'{"items":{}}', b'"x"', b"{}"])
def test_a_look_up_that_is_no_list_names_nothing(run: Run, opened: Open, body: bytes) -> None:
    with Peer(responding(200, body)) as peer:
        assert run(opened("simvoly", address=peer.address).names("subscriber-lists")) == {}


@pytest.mark.parametrize(
    "fault",
    [{"kind": "status", "code": code} for code in (429, 502, 503, 504)]
    + [{"kind": "drop_before"}, {"kind": "drop_after"}, {"kind": "cut_off"}],
    ids=str,
)
def test_a_read_is_tried_again_where_that_may_help(
    run: Run,
    opened: Open,
    practice: PracticeServer,
    world: PracticeState,
    no_pauses: None,
    fault: Any,
) -> None:
    practice.add_fault(**fault, times=3)
    told: list[Any] = []
    assert run(opened("simvoly").read(ContactReference(1), told.append)).reference.id == 1
    assert len(world.log) == 4
    assert [type(each) for each in told] == [RetryDelay] * 3
    world.clear_log()
    practice.add_fault(**fault, times=9)
    with pytest.raises(errors.ServiceError):
        run(opened("simvoly").read(ContactReference(1)))
    assert len(world.log) == 4, "the tries have an end"


@pytest.mark.parametrize("code", [400, 401, 403, 404, 409, 422, 500, 501])
def test_a_read_is_not_tried_again_where_that_cannot_help(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState, code: int
) -> None:
    practice.add_fault("status", code=code)
    with pytest.raises(errors.ApiError):
        run(opened("simvoly").read(ContactReference(1)))
    assert len(world.log) == 1


@pytest.mark.parametrize("code", [429, 503])
def test_the_pause_is_the_one_that_the_provider_wants(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState, code: int
) -> None:
    practice.add_fault("status", code=code, retry_after="0.07")
    told: list[Any] = []
    run(opened("simvoly").read(ContactReference(1), told.append))
    assert told[0].seconds == 0.07
    practice.add_fault("status", code=code, retry_after=3_600)
    with pytest.raises(errors.ApiError) as caught:
        run(opened("simvoly").read(ContactReference(1)))
    assert getattr(caught.value, "retry_after", None) == 3_600


def test_what_is_left_of_a_pause_is_told_each_second(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState
) -> None:
    practice.add_fault("status", code=429, retry_after="1.05")
    told: list[Any] = []
    run(opened("simvoly").read(ContactReference(1), told.append))
    assert [each.seconds for each in told] == [1.05, 1.0]


def test_a_cancelled_pause_ends_at_once_and_asks_nothing_more(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState
) -> None:
    practice.add_fault("status", code=503, retry_after="30")

    async def cancelled_while_waiting() -> None:
        pausing = asyncio.Event()
        gateway = opened("simvoly")
        reading = asyncio.create_task(gateway.read(ContactReference(1), lambda _: pausing.set()))
        await pausing.wait()
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading

    run(cancelled_while_waiting())
    assert len(world.log) == 1


def test_a_cancelled_read_is_seen_by_the_server(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState, exchanges: list[Any]
) -> None:
    practice.add_fault("delay", seconds=3600)
    gateway = opened("simvoly")

    async def begun_and_cancelled() -> None:
        reading = asyncio.create_task(gateway.read(ContactReference(1)))
        await asyncio.to_thread(world.wait_until, lambda world: bool(world.log))
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        assert await asyncio.to_thread(world.wait_until, lambda w: w.log[0].disconnected)

    run(begun_and_cancelled())
    assert [(each.status, each.request.method) for each in exchanges] == [(None, "GET")]
    assert run(gateway.read(ContactReference(1))).reference.id == 1, "the gateway lives on"
