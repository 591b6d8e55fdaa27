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
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.proposal import ReviewAgain, ReviewReason
from tests.catalogue import field
from tests.fakes.peers import Peer
from tests.services.conftest import Open, Run
from tests.services.one_contact import KEPT, Desk, followed, outcomes

IN_DOUBT: list[tuple[dict[str, Any], type[errors.ServiceError] | None, bool]] = [
    ({"kind": "drop_before"}, errors.ConnectionLost, False),
    ({"kind": "drop_after"}, errors.ConnectionLost, True),
    ({"kind": "cut_off"}, errors.ConnectionLost, True),
    ({"kind": "status", "code": 500}, errors.ServerError, False),
    ({"kind": "status", "code": 500, "written": True}, errors.ServerError, True),
    ({"kind": "status", "code": 504, "written": True}, errors.ServerError, True),
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
    practice.add_fault(**fault, method="PUT")
    saved = run(desk.saved(name="Saved"))
    assert saved.error is None if trouble is None else type(saved.error) is trouble
    wanted = Outcome.STORED if stored else Outcome.NOT_STORED
    assert outcomes(saved.receipt) == {"name": wanted}
    assert (desk.stored("name") == "Saved", desk.writes()) == (stored, 1)


@pytest.mark.parametrize("written", [False, True])
@pytest.mark.parametrize("code", [400, 403, 404, 408, 409, 412, 422, 429])
def test_whatever_a_refusal_says_one_read_shows_what_was_stored(
    run: Run, desk: Desk, practice: PracticeServer, world: PracticeState, code: int, written: bool
) -> None:
    proposal = run(desk.proposal(name="Saved"))
    practice.add_fault("status", method="PUT", code=code, message="No.", written=written)
    world.clear_log()
    saved = run(saving.send(desk.gateway, proposal))
    assert saved.error is not None
    assert saved.error.provider_message == "No."
    stored = Outcome.STORED if written else Outcome.NOT_STORED
    assert outcomes(saved.receipt) == {"name": stored}
    assert saved.refused is not written
    assert desk.writes() == 1


@pytest.mark.parametrize("written", [False, True])
def test_a_key_refused_by_the_write_leaves_it_unknown_until_there_is_another(
    run: Run, desk: Desk, practice: PracticeServer, written: bool
) -> None:
    proposal = run(desk.proposal(name="Saved"))
    practice.add_fault("status", method="PUT", code=401, written=written)
    practice.add_fault("status", method="GET", code=401, times=99, skip=1)
    saved = run(saving.send(desk.gateway, proposal))
    assert (saved.receipt, type(saved.error)) == (None, errors.KeyRefused)
    assert isinstance(saved.read_error, errors.KeyRefused)


@pytest.mark.parametrize("code", [409, 412])
def test_a_refusal_because_the_contact_changed_goes_back_to_the_review(
    run: Run, desk: Desk, practice: PracticeServer, world: PracticeState, code: int
) -> None:
    proposal = run(desk.proposal(name="Saved"))
    theirs = not desk.stored("subscribed")
    practice.add_fault("status", method="PUT", code=code)
    practice.add_fault("other_edit", method="PUT", changes={"subscribed": theirs})
    again = run(saving.write(desk.gateway, proposal))
    assert isinstance(again, ReviewAgain)
    assert again.reason is ReviewReason.REFUSED
    assert [change.field.key for change in again.merge.theirs] == ["subscribed"]
    assert desk.writes() == 1


def test_where_it_cannot_be_read_afterwards_nobody_knows(
    run: Run, desk: Desk, practice: PracticeServer
) -> None:
    proposal = run(desk.proposal(name="Saved"))
    practice.add_fault("drop_after", method="PUT")
    practice.add_fault("status", method="GET", code=500, times=99, skip=1)
    saved = run(saving.send(desk.gateway, proposal))
    assert saved.receipt is None
    assert isinstance(saved.error, errors.ConnectionLost)
    assert desk.writes() == 1


def test_a_contact_that_vanished_after_the_write_leaves_it_unknown(
    run: Run, desk: Desk, practice: PracticeServer
) -> None:
    proposal = run(desk.proposal(name="Saved"))
    practice.set_switches(answer="empty")
    practice.add_fault("status", method="GET", code=404, times=99, skip=1)
    assert run(saving.send(desk.gateway, proposal)).receipt is None


def test_a_look_that_fails_once_looks_again(
    run: Run, desk: Desk, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)
    proposal = run(desk.proposal(name="Saved"))
    practice.set_switches(answer="empty")
    practice.add_fault("status", method="GET", code=500, skip=1)
    saved = run(saving.send(desk.gateway, proposal))
    assert saved.receipt is None
    saved = run(followed(desk.gateway, saved))
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
        saved = run(saving.send(gateway, proposal))
    assert type(saved.error) is errors.BlockedBeforeProvider
    assert outcomes(saved.receipt) == {"name": Outcome.STORED if written else Outcome.NOT_STORED}
    assert sum(asked.startswith(b"PUT") for asked in peer.asked) == 1
