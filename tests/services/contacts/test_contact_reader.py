"""Contacts are found by email at both providers, whatever their search takes for a match."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from contact_editor.model.contact import ContactReference
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services.contacts.api.progress import PageProgress
from contact_editor.services.contacts.gateway import Gateway
from tests.catalogue import provider
from tests.fakes.peers import Peer, responding
from tests.services.conftest import Open, Run

PROVIDERS = pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])


def _emails(run: Run, gateway: Gateway, email: str) -> list[str | None]:
    found = run(gateway.find(ContactReference(None, email)))
    return [contact.reference.email for contact in found]


@PROVIDERS
@pytest.mark.parametrize("respelt", [str, str.upper, str.lower])
def test_an_email_finds_its_contact_in_any_case(
    run: Run, opened: Open, world: PracticeState, provider_id: str, respelt: type[str]
) -> None:
    gateway = opened(provider_id)
    for contact_id in world.ids(provider_id)[::60]:
        email = world.contact(provider_id, contact_id)["email"]
        found = run(gateway.find(ContactReference(None, respelt(email))))
        assert [c.reference for c in found] == [ContactReference(contact_id, email)]


@PROVIDERS
def test_an_email_that_nobody_has_finds_nobody(run: Run, opened: Open, provider_id: str) -> None:
    assert run(opened(provider_id).find(ContactReference(None, "no@body.example"))) == ()


def test_near_matches_are_offered_only_where_none_is_the_same(
    run: Run, opened: Open, world: PracticeState
) -> None:
    gateway = opened("notocat")
    ids = world.ids("notocat")
    for place, email in enumerate(("anna@a.example", "johanna@a.example", "anna@a.example.org")):
        world.edit("notocat", ids[place], {"email": email})
    assert _emails(run, gateway, "Anna@A.example") == ["anna@a.example"]
    near = _emails(run, gateway, "nna@a.example")
    assert near == ["anna@a.example", "johanna@a.example", "anna@a.example.org"]
    world.switches = world.switches.__class__(email_search="exact")
    assert _emails(run, gateway, "nna@a.example") == []


def test_letters_that_are_alike_in_capitals_are_not_the_same_person(run: Run, opened: Open) -> None:
    people = [{"id": "con_a", "email": "straße@a.example"},
              {"id": "con_b", "email": "STRASSE@a.example"}]  # fmt: skip
    body = msgspec.json.encode({"data": people, "total": 2})
    with Peer(responding(200, body)) as peer:
        gateway = opened("notocat", address=peer.address)
        assert _emails(run, gateway, "strasse@a.example") == ["STRASSE@a.example"]


def test_an_exact_match_is_found_behind_pages_of_near_ones(
    run: Run, opened: Open, world: PracticeState
) -> None:
    ids = world.ids("notocat")
    for number, contact_id in enumerate(ids[:-1]):
        world.edit("notocat", contact_id, {"email": f"x{number}-same@a.example"})
    world.edit("notocat", ids[-1], {"email": "same@a.example"})
    assert _emails(run, opened("notocat"), "same@a.example") == ["same@a.example"]
    pages = [entry.query["page"] for entry in world.log]
    assert pages == ["1", "2", "3"]


def test_of_many_near_matches_the_first_hundred_are_offered(
    run: Run, opened: Open, world: PracticeState
) -> None:
    assert len(_emails(run, opened("notocat"), "@")) == 100


def test_two_contacts_with_one_email_are_both_found(
    run: Run, opened: Open, world: PracticeState
) -> None:
    first, second = world.ids("notocat")[:2]
    for contact_id, email in ((first, "twin@a.example"), (second, "TWIN@a.example")):
        world.edit("notocat", contact_id, {"email": email})
    found = run(opened("notocat").find(ContactReference(None, "twin@a.example")))
    assert {contact.reference.id for contact in found} == {first, second}


def test_two_contacts_with_one_email_are_both_found_on_different_pages(
    run: Run, opened: Open, world: PracticeState
) -> None:
    first, *between, last = world.ids("notocat")
    for number, contact_id in enumerate(between):
        world.edit("notocat", contact_id, {"email": f"x{number}-twin@a.example"})
    for contact_id, email in ((first, "twin@a.example"), (last, "TWIN@a.example")):
        world.edit("notocat", contact_id, {"email": email})
    found = run(opened("notocat").find(ContactReference(None, "twin@a.example")))
    assert {contact.reference.id for contact in found} == {first, last}


def test_a_search_that_takes_no_position_is_asked_once(run: Run, opened: Open) -> None:
    described = provider("notocat")
    find = replace(described.operations.find, query={"email": "{email}"})
    described = replace(described, operations=replace(described.operations, find=find))
    body = msgspec.json.encode({"data": [{"id": "con_a", "email": "a@a.example"}], "total": 250})
    with Peer(responding(200, body)) as peer:
        gateway = opened("notocat", address=peer.address, described=described)
        assert _emails(run, gateway, "a@a.example") == ["a@a.example"]
    assert sum(b"email=" in asked for asked in peer.asked) == 1


@PROVIDERS
def test_an_id_that_nobody_has_finds_nobody(run: Run, opened: Open, provider_id: str) -> None:
    contact_id = 999_999 if provider_id == "simvoly" else "con_" + "x" * 21
    assert run(opened(provider_id).find(ContactReference(contact_id))) == ()


def test_an_id_alone_is_looked_for_page_by_page_with_progress(
    run: Run, opened: Open, world: PracticeState
) -> None:
    told: list[object] = []
    contact_id = world.ids("notocat")[-1]
    found = run(opened("notocat").read(ContactReference(contact_id), told.append))
    assert found.reference.id == contact_id
    assert told == [PageProgress(100, 250), PageProgress(200, 250), PageProgress(250, 250)]
    assert [entry.query["page"] for entry in world.log] == ["1", "2", "3"]


def test_the_pages_are_left_as_soon_as_the_id_turns_up(
    run: Run, opened: Open, world: PracticeState
) -> None:
    run(opened("notocat").read(ContactReference(world.ids("notocat")[3])))
    assert len(world.log) == 1


def test_an_id_with_an_outdated_email_is_found_all_the_same(
    run: Run, opened: Open, world: PracticeState
) -> None:
    contact_id = world.ids("notocat")[120]
    old = world.contact("notocat", contact_id)["email"]
    world.edit("notocat", contact_id, {"email": "moved@a.example"})
    gateway = opened("notocat")
    found = run(gateway.read(ContactReference(contact_id, old)))
    assert found.reference == ContactReference(contact_id, "moved@a.example")
    world.clear_log()
    assert run(gateway.read_again(ContactReference(contact_id, old))) is None
    assert run(gateway.read_again(ContactReference(contact_id))) is None
    assert run(gateway.read_again(ContactReference(contact_id, ""))) is None
    assert len(world.log) == 1, "read_again goes through no pages"


def test_reading_again_by_email_tells_two_contacts_apart(
    run: Run, opened: Open, world: PracticeState
) -> None:
    first, second = world.ids("notocat")[:2]
    for contact_id in (first, second):
        world.edit("notocat", contact_id, {"email": "twin@a.example"})
    again = run(opened("notocat").read_again(ContactReference(second, "twin@a.example")))
    assert again is not None
    assert again.reference.id == second


@PROVIDERS
def test_trying_out_a_connection_tells_how_many_contacts_there_are(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState, provider_id: str
) -> None:
    assert run(opened(provider_id).test_connection()) == 250
    assert [entry.method for entry in world.log] == ["GET"]
