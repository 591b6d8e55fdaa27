"""A write that may or may not have been stored is looked after, and never sent twice."""

from __future__ import annotations

import socket
from functools import partial
from typing import Any

import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.model.receipt import Outcome
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from tests.catalogue import field
from tests.fakes.peers import Peer
from tests.services.conftest import Open, Run
from tests.services.one_contact import AT_ONCE, KEPT, Desk, outcomes

IN_DOUBT: list[tuple[dict[str, Any], type[errors.ServiceError] | None, bool]] = [
    ({"kind": "drop_before"}, errors.ConnectionLost, False),
    ({"kind": "drop_after"}, errors.ConnectionLost, True),
    ({"kind": "cut_off"}, errors.ConnectionLost, True),
    ({"kind": "status", "code": 500}, errors.ServerFault, False),
    ({"kind": "status", "code": 500, "written": True}, errors.ServerFault, True),
    ({"kind": "status", "code": 504, "written": True}, errors.ServerFault, True),
    ({"kind": "success_false"}, errors.ErrorInSuccess, False),
    ({"kind": "success_false", "written": True}, errors.ErrorInSuccess, True),
    ({"kind": "redirect", "code": 303}, errors.Redirected, False),
    ({"kind": "redirect", "code": 303, "written": True}, errors.Redirected, True),
    ({"kind": "html", "written": True}, None, True),
    ({"kind": "empty", "written": True}, None, True),
    ({"kind": "html"}, None, False),
]


@pytest.fixture(params=["simvoly", "notocat"])
def desk(request: pytest.FixtureRequest, opened: Open, world: PracticeState) -> Desk:
    world.switches = Switches(**KEPT)
    return Desk(opened(request.param), world)


@pytest.mark.parametrize(("fault", "trouble", "stored"), IN_DOUBT, ids=str)
def test_what_is_there_decides_whatever_the_answer_said(
    run: Run,
    desk: Desk,
    practice: PracticeServer,
    fault: dict[str, Any],
    trouble: type[errors.ServiceError] | None,
    stored: bool,
) -> None:
    practice.misbehave(**fault, method="PUT")
    saved = run(desk.saved(name="Saved"))
    assert saved.trouble is None if trouble is None else type(saved.trouble) is trouble
    wanted = Outcome.STORED if stored else Outcome.NOT_STORED
    assert outcomes(saved.receipt) == {"name": wanted}
    assert (desk.stored("name") == "Saved", desk.writes()) == (stored, 1)


@pytest.mark.parametrize("code", [400, 401, 403, 404, 409, 422, 429])
def test_a_refusal_before_anything_was_done_is_raised_as_it_is(
    run: Run, desk: Desk, practice: PracticeServer, world: PracticeState, code: int
) -> None:
    practice.misbehave("status", method="PUT", code=code, message="No.")
    proposal = run(desk.proposal(name="Saved"))
    world.clear_log()
    with pytest.raises(errors.ApiError) as caught:
        run(saving.send(desk.gateway, proposal))
    assert caught.value.provider_message == "No."
    assert [entry.method for entry in world.log] == ["PUT"]


def test_where_it_cannot_be_read_afterwards_nobody_knows(
    run: Run, desk: Desk, practice: PracticeServer
) -> None:
    proposal = run(desk.proposal(name="Saved"))
    practice.misbehave("drop_after", method="PUT")
    practice.misbehave("status", method="GET", code=500, times=99)
    saved = run(saving.send(desk.gateway, proposal, pauses=AT_ONCE))
    assert saved.receipt is None
    assert isinstance(saved.trouble, errors.ConnectionLost)
    assert desk.writes() == 1


def test_a_contact_that_vanished_after_the_write_leaves_it_unknown(
    run: Run, desk: Desk, practice: PracticeServer
) -> None:
    proposal = run(desk.proposal(name="Saved"))
    practice.set_switches(answer="empty")
    practice.misbehave("status", method="GET", code=404, times=99)
    assert run(saving.send(desk.gateway, proposal, pauses=AT_ONCE)).receipt is None


def test_a_look_that_fails_once_looks_again(run: Run, desk: Desk, practice: PracticeServer) -> None:
    proposal = run(desk.proposal(name="Saved"))
    practice.set_switches(answer="empty")
    practice.misbehave("status", method="GET", code=500)
    saved = run(saving.send(desk.gateway, proposal, pauses=AT_ONCE))
    assert outcomes(saved.receipt) == {"name": Outcome.STORED}


def test_a_provider_that_clears_what_is_left_out_is_found_out(
    run: Run, opened: Open, world: PracticeState
) -> None:
    desk = Desk(opened("simvoly"), world)
    world.edit("simvoly", desk.id, {"city": "Here", "note": "There"})
    run(desk.saved(name="Saved"))
    assert (desk.stored("city"), desk.stored("note")) == ("Here", "There")
    body = next(entry.body for entry in world.log if entry.method == "PUT")
    assert not {"id", "createdOn", "memberId"} & body.keys()


def test_consent_goes_out_as_it_was_just_read(run: Run, desk: Desk, world: PracticeState) -> None:
    for consent in (True, False):
        world.edit(desk.name, desk.id, {"subscribed": consent})
        world.switches = Switches()
        world.clear_log()
        run(desk.saved(name=f"Saved {consent}"))
        body = next(entry.body for entry in world.log if entry.method == "PUT")
        assert (body["subscribed"], desk.stored("subscribed")) == (consent, consent)


def test_a_read_only_connection_saves_nothing(run: Run, opened: Open, world: PracticeState) -> None:
    desk = Desk(opened("simvoly", read_only=True), world)
    with pytest.raises(errors.BlockedLocally):
        run(desk.saved(name="Saved"))
    assert desk.writes() == 0


def _a_page_for_writes(peer: Peer, client: socket.socket, *, written: bool) -> None:
    """Stands before a provider: turns writes away, or takes them and turns only the answer away."""
    peer.read(client)
    writes = [asked for asked in peer.asked if asked.startswith(b"PUT")]
    name = b"Saved" if writes and written else b"Before"
    if peer.asked[-1].startswith(b"PUT"):
        body, head = b"<html>No.</html>", b"403 Forbidden\r\nContent-Type: text/html"
    else:
        body, head = b'{"id":1,"name":"%s","subscribed":true}' % name, b"200 OK"
    length = b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body)
    client.sendall(b"HTTP/1.1 " + head + b"\r\n" + length + body)


@pytest.mark.parametrize("written", [False, True])
def test_a_web_page_in_front_of_the_provider_leaves_a_write_in_doubt(
    run: Run, opened: Open, written: bool
) -> None:
    with Peer(partial(_a_page_for_writes, written=written)) as peer:
        gateway = opened("simvoly", address=peer.address)
        draft = Draft(run(gateway.read(ContactReference(1))))
        meant = draft.edited(field("simvoly", "name"), "Saved")
        merged = run(saving.prepare(gateway, meant))
        proposal = saving.propose(gateway, merged.draft, merged.theirs)
        saved = run(saving.send(gateway, proposal, pauses=AT_ONCE))
    assert type(saved.trouble) is errors.BlockedBeforeProvider
    assert outcomes(saved.receipt) == {"name": Outcome.STORED if written else Outcome.NOT_STORED}
    assert sum(asked.startswith(b"PUT") for asked in peer.asked) == 1
