"""A write leaves once, to one contact, or not at all."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services import errors
from tests.fakes.peers import Peer, responding
from tests.services.conftest import Open, Run
from tests.services.one_contact import write

BODY = {"email": "person1@example.org", "name": "Anna", "subscribed": True}
FAILURES: list[dict[str, Any]] = [
    *({"kind": "status", "code": c} for c in (400, 401, 403, 404, 409, 422, 429, 500, 502, 503)),
    {"kind": "status", "code": 504, "written": True},
    {"kind": "status", "code": 429, "retry_after": 0},
    {"kind": "status", "code": 503, "retry_after": 0},
    {"kind": "success_false"},
    {"kind": "success_false", "written": True},
    {"kind": "drop_before"},
    {"kind": "drop_after"},
    {"kind": "cut_off"},
    {"kind": "redirect", "code": 301},
    {"kind": "redirect", "code": 307},
    {"kind": "redirect", "code": 308, "location": "/simvoly/api/site/contacts/2"},
]
PASSED_OVER: list[dict[str, Any]] = [
    {"kind": kind, "written": True} for kind in ("html", "not_json", "empty", "deep", "huge")
]


def _writes(world: PracticeState) -> int:
    return sum(entry.method != "GET" for entry in world.log)


@pytest.mark.parametrize("fault", FAILURES, ids=str)
def test_a_write_that_fails_is_never_repeated(
    run: Run,
    opened: Open,
    practice: PracticeServer,
    world: PracticeState,
    no_pauses: None,
    fault: Any,
) -> None:
    practice.add_fault(**fault, times=5)
    with pytest.raises(errors.ServiceError):
        run(write(opened("simvoly"), ContactReference(1), BODY))
    assert _writes(world) == len(world.log) == 1


@pytest.mark.parametrize("fault", PASSED_OVER, ids=str)
def test_a_write_whose_answer_is_none_was_taken_and_is_never_repeated(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState, fault: Any
) -> None:
    practice.add_fault(**fault, times=5)
    assert run(write(opened("simvoly"), ContactReference(1), BODY)) is None
    assert _writes(world) == len(world.log) == 1


def test_a_write_to_a_port_where_nobody_listens_is_not_repeated(run: Run, opened: Open) -> None:
    # As long as it is bound, no other program can listen there.
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        gateway = opened("simvoly", address=f"http://127.0.0.1:{bound.getsockname()[1]}")
        with pytest.raises(errors.ConnectionRefused):
            run(write(gateway, ContactReference(1), BODY))


def test_the_page_of_some_website_took_no_write(run: Run, opened: Open) -> None:
    page = responding(404, b"<html>", content_type="text/html")
    with Peer(page) as site, pytest.raises(errors.NotJson):
        run(write(opened("simvoly", address=site.address), ContactReference(1), BODY))
    assert len(site.asked) == 1


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_a_read_only_connection_refuses_a_write_before_anything_is_sent(
    run: Run, opened: Open, world: PracticeState, provider_id: str
) -> None:
    gateway = opened(provider_id, read_only=True, key="")
    with pytest.raises(errors.BlockedLocally):
        run(write(gateway, ContactReference(world.ids(provider_id)[0]), BODY))
    assert world.log == []
    assert run(opened(provider_id, read_only=True).test_connection()) == 250


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
@pytest.mark.parametrize("answer", ["full", "stale", "empty"])
def test_a_write_gives_the_contact_that_was_answered(
    run: Run, opened: Open, world: PracticeState, provider_id: str, answer: Any
) -> None:
    world.switches = Switches(answer=answer)
    contact_id = world.ids(provider_id)[0]
    before = world.contact(provider_id, contact_id)
    body = {"email": before["email"], "name": "Written", "subscribed": before["subscribed"]}
    written = run(write(opened(provider_id), ContactReference(contact_id), body))
    assert world.contact(provider_id, contact_id)["name"] == "Written"
    if answer == "empty":
        assert written is None
    else:
        assert written is not None
        assert written.value("name") == ("Written" if answer == "full" else before["name"])
    assert [(e.method, e.path.rsplit("/", 1)[1]) for e in world.log] == [("PUT", str(contact_id))]


def test_the_answer_about_another_contact_is_not_taken_for_this_one(run: Run, opened: Open) -> None:
    with Peer(responding(200, b'{"id":2,"email":"b@b.example"}')) as peer:
        gateway = opened("simvoly", address=peer.address)
        assert run(write(gateway, ContactReference(1), BODY)) is None


def test_the_request_that_is_shown_is_the_request_that_is_sent(
    run: Run, opened: Open, world: PracticeState
) -> None:
    gateway = opened("simvoly")
    shown = gateway.request(ContactReference(1), BODY)
    run(write(gateway, ContactReference(1), BODY))
    assert (world.log[0].method, world.log[0].body) == (shown.method, shown.body)
    assert world.log[0].path.endswith(shown.path)
    assert world.log[0].query == {}
